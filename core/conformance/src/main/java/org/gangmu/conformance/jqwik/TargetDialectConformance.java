package org.gangmu.conformance.jqwik;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.TargetArbitraries;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.conformance.laws.TargetDialect;
import org.gangmu.conformance.laws.TargetDialectLaws;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;

/** The laws of a text form of targets. */
public abstract class TargetDialectConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected TargetDialectConformance() {}

  /** Returns the dialect. */
  protected abstract TargetDialect dialect();

  /**
   * Returns what the dialect has: all but {@link TargetDialect.Feature#VARIANTS} and {@link
   * TargetDialect.Feature#REFUSES}, which need {@link #variants()} and {@link #nonsense()}.
   */
  protected Set<TargetDialect.Feature> features() {
    return EnumSet.of(TargetDialect.Feature.ONE_LINE);
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /** Returns the expressions that the dialect is tried with: each form, nested too. */
  @Provide
  protected Arbitrary<TargetExpression> expressions() {
    return TargetArbitraries.combinations(TargetArbitraries.simpleExpressions(), 2)
        .withoutEdgeCases();
  }

  /** Returns names of indicators, awkward ones too. */
  @Provide
  protected Arbitrary<String> names() {
    return TargetArbitraries.names();
  }

  /** Returns the figures that the relations are tried with. */
  @Provide
  protected Arbitrary<Quantity> quantities() {
    return TargetArbitraries.quantities();
  }

  /** Returns words that no program understands, not blank. */
  @Provide
  protected Arbitrary<String> words() {
    return TargetArbitraries.names().filter(name -> !name.isBlank());
  }

  /** Returns texts, none empty, most made of pieces of what the dialect writes. */
  @Provide
  protected Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Combinators.combine(
                TargetArbitraries.combinations(TargetArbitraries.simpleExpressions(), 1)
                    .map(dialect()::write),
                Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(1, 12))
            .as(
                (text, start, length) -> {
                  int from = text.isEmpty() ? 0 : start % text.length();
                  return text.substring(from, Math.min(text.length(), from + length));
                });
    return Arbitraries.frequencyOf(
            Tuple.of(6, pieces.list().ofMinSize(1).ofMaxSize(4).map(each -> String.join("", each))),
            Tuple.of(1, TextArbitraries.texts()),
            Tuple.of(1, Arbitraries.of("(", "[", "\"", ")(", "，", "\ud800")))
        .filter(text -> !text.isEmpty())
        .withoutEdgeCases();
  }

  /** Returns pairs of expressions, many of which differ in little. */
  @Provide
  protected Arbitrary<Tuple2<TargetExpression, TargetExpression>> pairs() {
    Arbitrary<TargetExpression> near =
        Combinators.combine(Arbitraries.of(Relation.class), Arbitraries.integers().between(-12, 12))
            .as((relation, tenths) -> percent(relation, BigDecimal.valueOf(tenths, 1)));
    return Arbitraries.oneOf(
        Combinators.combine(expressions(), expressions()).as(Tuple::of),
        Combinators.combine(near, near).as(Tuple::of));
  }

  private static TargetExpression percent(Relation relation, BigDecimal figure) {
    Quantity quantity = Quantity.of(figure, Measure.PERCENT);
    return new TargetExpression.Level("x", Criterion.threshold(relation, quantity));
  }

  /**
   * Returns pairs of spellings that mean the same; by default each text with itself, which says
   * nothing.
   */
  @Provide
  protected Arbitrary<Tuple2<String, String>> variants() {
    return expressions().map(dialect()::write).map(text -> Tuple.of(text, text));
  }

  /** Returns texts that must be refused; by default one bracket. */
  @Provide
  protected Arbitrary<String> nonsense() {
    return Arbitraries.just("(");
  }

  /** Returns the pieces that long texts are made of; few, since each takes its time. */
  @Provide
  protected final Arbitrary<String> pieces() {
    return texts();
  }

  /** Returns places and characters to damage a text with. */
  @Provide
  protected final Arbitrary<Tuple2<Integer, Character>> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 500),
            Arbitraries.oneOf(
                Arbitraries.of(List.of('(', '"', '\\', ' ', ',', '5', '％', '\n')),
                Arbitraries.chars()))
        .as(Tuple::of);
  }

  /** Checks {@link TargetDialectLaws#ROUND_TRIP}. */
  @Property
  @OfLaw("TGT-1")
  @Label("TGT-1 MUST round trip")
  @Tag("MUST")
  public final void tgt01(@ForAll("expressions") TargetExpression expression) {
    TargetDialectLaws.roundTrip(dialect(), expression).orThrow();
  }

  /** Checks {@link TargetDialectLaws#CANONICAL}. */
  @Property
  @OfLaw("TGT-2")
  @Label("TGT-2 MUST canonical form")
  @Tag("MUST")
  public final void tgt02(@ForAll("texts") String text) {
    TargetDialectLaws.canonical(dialect(), text).orThrow();
  }

  /** Checks {@link TargetDialectLaws#FAITHFUL}. */
  @Property
  @OfLaw("TGT-3")
  @Label("TGT-3 MUST same text just where equal")
  @Tag("MUST")
  public final void tgt03(@ForAll("pairs") Tuple2<TargetExpression, TargetExpression> pair) {
    TargetDialectLaws.faithful(dialect(), pair.get1(), pair.get2()).orThrow();
  }

  /** Checks {@link TargetDialectLaws#ONE_LINE}. */
  @Property
  @OfLaw("TGT-4")
  @Label("TGT-4 MUST one line")
  @Tag("MUST")
  public final void tgt04(@ForAll("expressions") TargetExpression expression) {
    TargetDialectLaws.oneLine(dialect(), expression).orThrow();
  }

  /** Checks {@link TargetDialectLaws#OPAQUE}. */
  @Property
  @OfLaw("TGT-5")
  @Label("TGT-5 MUST opaque words kept")
  @Tag("MUST")
  public final void tgt05(
      @ForAll("words") String words, @ForAll("expressions") TargetExpression beside) {
    TargetDialectLaws.opaque(dialect(), words, beside).orThrow();
  }

  /** Checks {@link TargetDialectLaws#RELATIONS}. */
  @Property
  @OfLaw("TGT-6")
  @Label("TGT-6 MUST relations kept")
  @Tag("MUST")
  public final void tgt06(@ForAll("names") String name, @ForAll("quantities") Quantity figure) {
    TargetDialectLaws.relations(dialect(), name, figure).orThrow();
  }

  /** Checks {@link TargetDialectLaws#TOTAL}. */
  @Property
  @OfLaw("TGT-7")
  @Label("TGT-7 MUST any text")
  @Tag("MUST")
  public final void tgt07(@ForAll("texts") String text) {
    TargetDialectLaws.total(dialect(), text).orThrow();
  }

  /** Checks {@link TargetDialectLaws#DAMAGED}. */
  @Property
  @OfLaw("TGT-8")
  @Label("TGT-8 MUST damaged text")
  @Tag("MUST")
  public final void tgt08(
      @ForAll("expressions") TargetExpression expression,
      @ForAll("damages") Tuple2<Integer, Character> damage) {
    TargetDialectLaws.damaged(dialect(), expression, damage.get1(), damage.get2()).orThrow();
  }

  /** Checks {@link TargetDialectLaws#VARIANTS}. */
  @Property
  @OfLaw("TGT-9")
  @Label("TGT-9 MUST spellings")
  @Tag("MUST")
  public final void tgt09(@ForAll("variants") Tuple2<String, String> variants) {
    TargetDialectLaws.variants(dialect(), variants.get1(), variants.get2()).orThrow();
  }

  /** Checks {@link TargetDialectLaws#LINEAR}. */
  @Property(tries = 20)
  @OfLaw("TGT-10")
  @Label("TGT-10 MUST long text")
  @Tag("MUST")
  public final void tgt10(@ForAll("pieces") String piece) {
    TargetDialectLaws.linear(dialect(), piece).orThrow();
  }

  /** Checks {@link TargetDialectLaws#NONSENSE}. */
  @Property
  @OfLaw("TGT-11")
  @Label("TGT-11 MUST nonsense refused")
  @Tag("MUST")
  public final void tgt11(@ForAll("nonsense") String text) {
    TargetDialectLaws.nonsense(dialect(), text).orThrow();
  }

  /** Checks {@link TargetDialectLaws#LOCALE_FREE}. */
  @Property
  @OfLaw("TGT-12")
  @Label("TGT-12 MUST no locale")
  @Tag("MUST")
  public final void tgt12(@ForAll("expressions") TargetExpression expression) {
    TargetDialectLaws.localeFree(dialect(), expression).orThrow();
  }
}
