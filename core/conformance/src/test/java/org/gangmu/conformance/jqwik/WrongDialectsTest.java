package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.TargetDialect;
import org.gangmu.conformance.laws.TargetDialectLaws;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dialects that break one law each. */
class WrongDialectsTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    AtomicInteger count = new AtomicInteger();
    return WrongImplementations.tests(
        TargetDialectLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("TGT-1", printing(text -> text.replace("(", "").replace(")", "")))
            .put("TGT-2", printing(text -> text + " ".repeat(count.incrementAndGet() % 7)))
            .put("TGT-3", printing(text -> text.replaceAll("\\.[0-9]", "")))
            .put("TGT-4", printing(text -> text.replace(" & ", "\n& ")))
            .put("TGT-5", printing(text -> text.replace(" \")", "\")")))
            .put("TGT-6", printing(text -> text.replace(" > ", " >= ").replace(" < ", " <= ")))
            .put("TGT-7", parsing(WrongDialectsTest::throwing))
            .put("TGT-8", under(TargetDialect.gangmu()::write, WrongDialectsTest::anything))
            .put("TGT-9", parsing(text -> TargetText.parse(text.replace('\t', ')'))))
            .put("TGT-10", parsing(WrongDialectsTest::recursive))
            .put("TGT-11", parsing(WrongDialectsTest::opaque))
            .put("TGT-12", printing(text -> text.toUpperCase(Locale.getDefault())))
            .build());
  }

  private static Conformance printing(Function<String, String> change) {
    return under(
        expression -> change.apply(TargetText.write(expression)), text -> TargetText.parse(text));
  }

  private static Conformance parsing(Function<String, Outcome<TargetExpression>> parse) {
    return under(TargetText::write, parse);
  }

  private static Conformance under(
      Function<TargetExpression, String> print, Function<String, Outcome<TargetExpression>> parse) {
    return new TargetTextConformanceTest() {
      @Override
      protected TargetDialect dialect() {
        return new TargetDialect() {
          @Override
          public Outcome<TargetExpression> read(String text) {
            return parse.apply(text);
          }

          @Override
          public String write(TargetExpression expression) {
            return print.apply(expression);
          }
        };
      }
    };
  }

  private static Outcome<TargetExpression> throwing(String text) {
    if (text.endsWith("(")) {
      throw new StringIndexOutOfBoundsException(text.length());
    }
    return TargetText.parse(text);
  }

  /** Takes what it cannot read for a name, though such a name is written with quotation marks. */
  private static Outcome<TargetExpression> anything(String text) {
    Outcome<TargetExpression> read = TargetText.parse(text);
    boolean quoted = text.contains("\"");
    return read.value().isPresent() && !quoted
        ? read
        : Outcome.of(
            new Level(
                text, Criterion.threshold(Relation.AT_LEAST, Quantity.of("0", Measure.PERCENT))));
  }

  private static Outcome<TargetExpression> recursive(String text) {
    return depth(text, 0) < 0 ? TargetText.parse("") : TargetText.parse(text);
  }

  private static int depth(String text, int from) {
    return from == text.length() ? 0 : 1 + depth(text, from + 1);
  }

  private static Outcome<TargetExpression> opaque(String text) {
    Outcome<TargetExpression> read = TargetText.parse(text);
    return read.value().isPresent() || text.isBlank()
        ? read
        : Outcome.of(new TargetExpression.Opaque(text));
  }
}
