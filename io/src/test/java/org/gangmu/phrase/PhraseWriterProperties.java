package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.calendar.StatedDate;
import org.gangmu.conformance.PhraseArbitraries;
import org.gangmu.conformance.TargetArbitraries;
import org.gangmu.target.Criterion;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;

/** Laws of writing phrases. */
class PhraseWriterProperties {

  private static final TargetPhrases PHRASES = TargetPhrases.standard();

  private static final List<String> CRITERIA =
      List.of(
          "AT_LEAST",
          "AT_MOST",
          "ABOVE",
          "BELOW",
          "EXACTLY",
          "REACH",
          "FALL_TO",
          "about",
          "band [ ]",
          "band ( )",
          "band [ )",
          "band ( ]");

  @Provide
  Arbitrary<TargetExpression> official() {
    return PhraseArbitraries.expressions();
  }

  @Provide
  Arbitrary<Target> officialTargets() {
    return PhraseArbitraries.targets();
  }

  @Provide
  Arbitrary<List<TargetExpression>> officialParts() {
    return PhraseArbitraries.expressions().list().ofMinSize(2).ofMaxSize(6);
  }

  @Provide
  Arbitrary<TargetExpression> any() {
    return TargetArbitraries.expressions();
  }

  @Provide
  Arbitrary<Target> anyTargets() {
    return TargetArbitraries.targets();
  }

  private static List<TargetExpression> read(String phrase) {
    return PHRASES.read(phrase, PhraseContext.none()).stream().map(Target::expression).toList();
  }

  @Property(tries = 5000)
  void whatOfficialTextCanSayReadsBack(@ForAll("official") TargetExpression expression) {
    Rendering written = PHRASES.write(expression);

    assertThat(written.readsBack()).as(written.text()).isTrue();
    assertThat(read(written.text())).containsExactly(expression);
    Statistics.label("form").collect(form(expression));
    Statistics.label("form")
        .coverage(
            coverage -> {
              for (String criterion : CRITERIA) {
                coverage.check("level " + criterion).count(count -> count > 0);
                if (!criterion.equals("FALL_TO")) {
                  coverage.check("change " + criterion).count(count -> count > 0);
                }
              }
              for (Extent extent : Extent.values()) {
                coverage.check(extent.toString()).count(count -> count > 0);
              }
              for (Turning turning : Turning.values()) {
                coverage.check(turning.toString()).count(count -> count > 0);
              }
              for (String form : List.of("Rank", "Grade", "relative", "relative by a margin")) {
                coverage.check(form).count(count -> count > 0);
              }
            });
    if (expression instanceof Change change) {
      Statistics.label("base").collect(change.base().getClass().getSimpleName());
      Statistics.label("base")
          .coverage(
              coverage -> {
                for (String base :
                    List.of(
                        "Unstated",
                        "LastYear",
                        "PreviousPeriod",
                        "TwoYearAverage",
                        "Year",
                        "Stated")) {
                  coverage.check(base).count(count -> count > 0);
                }
              });
    }
  }

  private static String form(TargetExpression expression) {
    if (expression instanceof Level level) {
      return "level " + form(level.criterion());
    }
    if (expression instanceof Change change) {
      return "change " + form(change.criterion());
    }
    if (expression instanceof Relative relative) {
      return relative.margin().isPresent() ? "relative by a margin" : "relative";
    }
    if (expression instanceof Completeness completeness) {
      return completeness.extent().toString();
    }
    if (expression instanceof Turn turn) {
      return turn.turning().toString();
    }
    return expression.getClass().getSimpleName();
  }

  private static String form(Criterion criterion) {
    if (criterion instanceof Criterion.Threshold threshold) {
      return threshold.relation().toString();
    }
    if (criterion instanceof Criterion.Band band) {
      return "band " + (band.lowerIncluded() ? "[ " : "( ") + (band.upperIncluded() ? "]" : ")");
    }
    return "about";
  }

  @Property(tries = 3000)
  void targetsReadBackWithCommitmentAndDeadline(@ForAll("officialTargets") Target target) {
    Rendering written = PHRASES.write(target);

    assertThat(written.readsBack()).as(written.text()).isTrue();
    List<Target> read = PHRASES.read(written.text(), PhraseContext.none());
    assertThat(read).hasSize(1);
    assertThat(read.get(0).expression()).isEqualTo(target.expression());
    assertThat(read.get(0).commitment()).isEqualTo(target.commitment());
    assertThat(read.get(0).deadline().map(StatedDate::date))
        .isEqualTo(target.deadline().map(StatedDate::date));
    Statistics.label("commitment").collect(target.commitment());
    Statistics.label("deadline").collect(target.deadline().isPresent());
  }

  @Property(tries = 500)
  void partsThatMustAllBeMetReadBackInOrder(@ForAll("officialParts") List<TargetExpression> parts) {
    Rendering written = PHRASES.write(TargetExpression.allOf(ImmutableList.copyOf(parts)));

    assertThat(written.readsBack()).as(written.text()).isTrue();
    assertThat(read(written.text())).isEqualTo(parts);
  }

  @Property
  void everyExpressionHasAPhraseThatReadsBackWhereItSaysSo(
      @ForAll("any") TargetExpression expression) {
    Rendering written = PHRASES.write(expression);

    assertThat(written.text()).isNotEmpty();
    assertThat(written.text().length())
        .isLessThanOrEqualTo(200 + 4 * expression.toString().length());
    Statistics.label("reads back").collect(written.readsBack());
    if (written.readsBack()) {
      assertThat(TargetExpression.allOf(ImmutableList.copyOf(read(written.text()))))
          .isEqualTo(flat(expression));
    }
  }

  /** Combinations of all of several within such ones are read as one. */
  private static TargetExpression flat(TargetExpression expression) {
    if (!(expression instanceof TargetExpression.AtLeastOf combination)) {
      return expression;
    }
    ImmutableList.Builder<TargetExpression> parts = ImmutableList.builder();
    for (TargetExpression part : combination.parts()) {
      TargetExpression inner = flat(part);
      if (inner instanceof TargetExpression.AtLeastOf all) {
        parts.addAll(all.parts());
      } else {
        parts.add(inner);
      }
    }
    return TargetExpression.allOf(parts.build());
  }

  @Property
  void everyTargetHasAPhraseThatReadsBackWhereItSaysSo(@ForAll("anyTargets") Target target) {
    PhraseContext context = PhraseContext.ofYear(2026);
    Rendering written = PHRASES.write(target, context);

    assertThat(written.text()).isNotEmpty();
    if (written.readsBack()) {
      assertThat(PHRASES.read(written.text(), context))
          .allMatch(read -> read.kind() == target.kind())
          .allMatch(read -> read.commitment() == target.commitment());
    }
  }
}
