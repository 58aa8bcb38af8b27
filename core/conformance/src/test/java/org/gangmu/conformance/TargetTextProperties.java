package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetText;

/** Laws of the text form of targets. */
class TargetTextProperties {

  @Provide
  Arbitrary<TargetExpression> expressions() {
    return TargetArbitraries.expressions();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return TargetArbitraries.quantities();
  }

  /** Text made of the pieces of the grammar in any order. */
  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(
            "GDP",
            "失业率",
            "2",
            "of",
            "(",
            ")",
            "[",
            "]",
            "in",
            ">=",
            "<=",
            "=>",
            "~",
            "4%",
            "100亿元",
            "increase",
            "rank",
            "all",
            ",",
            ";",
            "&",
            "|",
            "\"",
            "\\",
            "ref",
            "-",
            "+",
            " ",
            "done",
            "5%个百分点",
            "1E+10000000",
            "{",
            "}",
            "year",
            "stated",
            "\n",
            "\ud800",
            "万亿亿元",
            "= >")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  @Property
  void whatIsWrittenReadsBack(@ForAll("expressions") TargetExpression expression) {
    String text = expression.toString();
    Outcome<TargetExpression> read = TargetText.parse(text);

    assertThat(read.diagnostics()).as(text).isEmpty();
    assertThat(read.orElseThrow()).as(text).isEqualTo(expression).hasSameHashCodeAs(expression);
  }

  @Property
  void whatIsWrittenIsOneLine(@ForAll("expressions") TargetExpression expression) {
    assertThat(expression.toString().codePoints())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  @Property
  void unequalExpressionsAreWrittenUnequally(
      @ForAll("expressions") TargetExpression one, @ForAll("expressions") TargetExpression other) {
    assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
  }

  @Property
  void quantitiesReadBack(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString()).orElseThrow()).isEqualTo(quantity);
  }

  @Property
  void anyTextGivesAnExpressionThatIsWrittenAlikeOrAnErrorInIt(@ForAll("soups") String text) {
    Outcome<TargetExpression> read = TargetText.parse(text);

    if (read.value().isPresent()) {
      String written = read.orElseThrow().toString();
      assertThat(TargetText.parse(written).orElseThrow()).isEqualTo(read.orElseThrow());
      assertThat(TargetText.parse(written).orElseThrow()).hasToString(written);
    } else {
      assertThat(read.diagnostics()).hasSize(1);
      Diagnostic error = read.diagnostics().get(0);
      assertThat(((Location.InText) error.location()).span().end())
          .isLessThanOrEqualTo(text.length());
      assertThat(error.message()).isNotBlank();
    }
  }

  /** A text cut anywhere or with one character changed is read or refused, never more. */
  @Property
  void damagedTextIsReadOrRefused(
      @ForAll("expressions") TargetExpression expression, @ForAll int place, @ForAll char c) {
    String text = expression.toString();
    int cut = Math.floorMod(place, text.length());
    String changed = text.substring(0, cut) + c + text.substring(cut + 1);

    for (String damaged : new String[] {text.substring(0, cut), changed, text.substring(cut)}) {
      TargetText.parse(damaged)
          .value()
          .ifPresent(read -> assertThat(TargetText.parse(read.toString()).value()).contains(read));
    }
  }

  @Property
  void blanksBetweenTokensDoNotCount(@ForAll("expressions") TargetExpression expression) {
    String text = expression.toString();
    if (!text.contains("\"")) {
      String spaced =
          text.chars()
              .mapToObj(c -> "()[],;&|~".indexOf(c) >= 0 ? " " + (char) c + "\t" : "" + (char) c)
              .collect(Collectors.joining());
      assertThat(TargetText.parse(spaced).value()).as(spaced).contains(expression);
    }
  }

  @Property(tries = 500)
  void generatorsReachEveryForm(@ForAll("expressions") TargetExpression expression) {
    collect(expression);
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : TargetExpression.class.getPermittedSubclasses()) {
            coverage.check(kind.getSimpleName()).count(count -> count > 0);
          }
          for (Class<?> kind : Criterion.class.getPermittedSubclasses()) {
            coverage.check(kind.getSimpleName()).count(count -> count > 0);
          }
          for (Class<?> kind : Base.class.getPermittedSubclasses()) {
            coverage.check("base " + kind.getSimpleName()).count(count -> count > 0);
          }
          coverage.check("some of").count(count -> count > 0);
        });
  }

  private static void collect(TargetExpression expression) {
    Statistics.collect(expression.getClass().getSimpleName());
    if (expression instanceof AtLeastOf combination) {
      if (!combination.isAll() && !combination.isAny()) {
        Statistics.collect("some of");
      }
      combination.parts().forEach(TargetTextProperties::collect);
    } else if (expression instanceof Level level) {
      Statistics.collect(level.criterion().getClass().getSimpleName());
    } else if (expression instanceof Change change) {
      Statistics.collect("base " + change.base().getClass().getSimpleName());
    }
  }

  @Property(tries = 20)
  void readingTakesTimeLinearInTheLength(@ForAll("soups") String text) {
    String much = text.repeat(100_000 / text.length());

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(2), () -> TargetText.parse(much))))
        .isNull();
  }
}
