package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
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
import org.gangmu.conformance.ObservationArbitraries;
import org.gangmu.conformance.TargetArbitraries;
import org.gangmu.conformance.laws.TargetAssessor;
import org.gangmu.conformance.laws.TargetAssessorLaws;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Direction;

/** The laws of an evaluator of targets. */
public abstract class TargetAssessorConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected TargetAssessorConformance() {}

  /** Returns the assessor. */
  protected abstract TargetAssessor assessor();

  /** Returns what the assessor has; everything by default. */
  protected Set<TargetAssessor.Feature> features() {
    return ImmutableSet.copyOf(TargetAssessor.Feature.values());
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /** Returns expressions that speak of what {@link #worlds()} know. */
  @Provide
  protected Arbitrary<TargetExpression> expressions() {
    return nested(ObservationArbitraries.simpleExpressions());
  }

  private static Arbitrary<TargetExpression> nested(Arbitrary<TargetExpression> simple) {
    return TargetArbitraries.combinations(simple, 2).withoutEdgeCases();
  }

  /** Returns expressions of any names and measures. */
  @Provide
  protected Arbitrary<TargetExpression> anyExpressions() {
    return nested(TargetArbitraries.simpleExpressions());
  }

  /** Returns three expressions to combine. */
  @Provide
  protected Arbitrary<List<TargetExpression>> parts() {
    return expressions().list().ofSize(3).withoutEdgeCases();
  }

  /** Returns combinations in which the same expressions stand more than once. */
  @Provide
  protected Arbitrary<TargetExpression> repetitive() {
    return ObservationArbitraries.simpleExpressions()
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .flatMap(few -> TargetArbitraries.combinations(Arbitraries.of(few), 3))
        .withoutEdgeCases();
  }

  /** Returns what is known, of some indicators nothing. */
  @Provide
  protected Arbitrary<Observations> worlds() {
    return ObservationArbitraries.worlds().withoutEdgeCases();
  }

  /** Returns names of the indicators of {@link #worlds()}. */
  @Provide
  protected Arbitrary<String> indicators() {
    return Arbitraries.of(ObservationArbitraries.INDICATORS);
  }

  /** Returns words that no program understands. */
  @Provide
  protected Arbitrary<String> words() {
    return Arbitraries.of("走在前列", "取得明显成效", "x >= 5%", "甲");
  }

  /** Returns amounts of money in several scales. */
  @Provide
  protected Arbitrary<Quantity> amounts() {
    return ObservationArbitraries.amounts();
  }

  /** Returns shares. */
  @Provide
  protected Arbitrary<Quantity> shares() {
    return ObservationArbitraries.shares();
  }

  /** Returns amounts above zero, for bases of growth. */
  @Provide
  protected Arbitrary<Quantity> bases() {
    return ObservationArbitraries.amounts().filter(amount -> amount.signum() > 0);
  }

  /** Returns relations that are one-sided whatever the indicator. */
  @Provide
  protected final Arbitrary<Relation> relations() {
    return Arbitraries.of(
        Relation.AT_LEAST, Relation.AT_MOST, Relation.ABOVE, Relation.BELOW, Relation.FALL_TO);
  }

  /** Returns the directions of change. */
  @Provide
  protected final Arbitrary<Direction> directions() {
    return Arbitraries.of(Direction.class);
  }

  /** Returns which ends of a band count. */
  @Provide
  protected final Arbitrary<Tuple2<Boolean, Boolean>> brackets() {
    Arbitrary<Boolean> included = Arbitraries.of(true, false);
    return Combinators.combine(included, included).as(Tuple::of);
  }

  /** Returns which kind of fact is taken away. */
  @Provide
  protected final Arbitrary<Integer> facts() {
    return Arbitraries.integers().between(0, TargetAssessorLaws.FACTS - 1);
  }

  /** Returns days before and after the day of the assessment, and how much later another is. */
  @Provide
  protected final Arbitrary<Tuple2<Integer, Integer>> deadlines() {
    return Combinators.combine(
            Arbitraries.integers().between(-4, 4), Arbitraries.integers().between(0, 4))
        .as(Tuple::of);
  }

  /** Returns numbers of days after the assessment. */
  @Provide
  protected final Arbitrary<Integer> laterDays() {
    return Arbitraries.integers().between(1, 400);
  }

  /** Checks {@link TargetAssessorLaws#TOTAL}. */
  @Property
  @OfLaw("ASSESS-1")
  @Label("ASSESS-1 MUST any expression")
  @Tag("MUST")
  public final void assess01(
      @ForAll("anyExpressions") TargetExpression expression, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.total(assessor(), expression, known).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#KLEENE}. */
  @Property
  @OfLaw("ASSESS-2")
  @Label("ASSESS-2 MUST Kleene's logic")
  @Tag("MUST")
  public final void assess02(
      @ForAll("parts") List<TargetExpression> parts, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.kleene(assessor(), parts, known).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#REGROUPED}. */
  @Property
  @OfLaw("ASSESS-3")
  @Label("ASSESS-3 MUST regrouped parts")
  @Tag("MUST")
  public final void assess03(
      @ForAll("parts") List<TargetExpression> parts, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.regrouped(assessor(), parts, known).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#NOTHING_KNOWN}. */
  @Property
  @OfLaw("ASSESS-4")
  @Label("ASSESS-4 MUST nothing known")
  @Tag("MUST")
  public final void assess04(@ForAll("expressions") TargetExpression expression) {
    TargetAssessorLaws.nothingKnown(assessor(), expression).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#OPAQUE}. */
  @Property
  @OfLaw("ASSESS-5")
  @Label("ASSESS-5 MUST opaque words")
  @Tag("MUST")
  public final void assess05(@ForAll("words") String words, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.opaque(assessor(), words, known).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#FURTHER_FACT}. */
  @Property
  @OfLaw("ASSESS-6")
  @Label("ASSESS-6 MUST further facts")
  @Tag("MUST")
  public final void assess06(
      @ForAll("expressions") TargetExpression expression,
      @ForAll("worlds") Observations known,
      @ForAll("indicators") String indicator,
      @ForAll("facts") int fact) {
    TargetAssessorLaws.further(assessor(), expression, known, indicator, fact).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#MONOTONE}. */
  @Property
  @OfLaw("ASSESS-7")
  @Label("ASSESS-7 MUST better figures")
  @Tag("MUST")
  public final void assess07(
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity one,
      @ForAll("amounts") Quantity other) {
    TargetAssessorLaws.monotone(assessor(), target, one, other).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#WEAKER}. */
  @Property
  @OfLaw("ASSESS-8")
  @Label("ASSESS-8 MUST weaker targets")
  @Tag("MUST")
  public final void assess08(
      @ForAll("amounts") Quantity figure,
      @ForAll("amounts") Quantity one,
      @ForAll("amounts") Quantity other) {
    TargetAssessorLaws.weaker(assessor(), figure, one, other).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#COMPLEMENT}. */
  @Property
  @OfLaw("ASSESS-9")
  @Label("ASSESS-9 MUST complements")
  @Tag("MUST")
  public final void assess09(
      @ForAll("relations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure) {
    TargetAssessorLaws.complement(assessor(), relation, target, figure).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#BOUNDS}. */
  @Property
  @OfLaw("ASSESS-10")
  @Label("ASSESS-10 MUST the figure itself")
  @Tag("MUST")
  public final void assess10(@ForAll("amounts") Quantity figure) {
    TargetAssessorLaws.bounds(assessor(), figure).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#BAND}. */
  @Property
  @OfLaw("ASSESS-11")
  @Label("ASSESS-11 MUST bands")
  @Tag("MUST")
  public final void assess11(
      @ForAll("amounts") Quantity one,
      @ForAll("amounts") Quantity other,
      @ForAll("amounts") Quantity figure,
      @ForAll("brackets") Tuple2<Boolean, Boolean> brackets) {
    TargetAssessorLaws.band(assessor(), one, other, figure, brackets.get1(), brackets.get2())
        .orThrow();
  }

  /** Checks {@link TargetAssessorLaws#EXCLUDED_MIDDLE}. */
  @Property
  @OfLaw("ASSESS-12")
  @Label("ASSESS-12 MUST open middle")
  @Tag("MUST")
  public final void assess12(
      @ForAll("relations") Relation relation, @ForAll("amounts") Quantity target) {
    TargetAssessorLaws.excludedMiddle(assessor(), relation, target).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#UNIT_FREE}. */
  @Property
  @OfLaw("ASSESS-13")
  @Label("ASSESS-13 MUST scales")
  @Tag("MUST")
  public final void assess13(
      @ForAll("relations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure) {
    TargetAssessorLaws.unitFree(assessor(), relation, target, figure).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#UNLIKE}. */
  @Property
  @OfLaw("ASSESS-14")
  @Label("ASSESS-14 MUST unlike measures")
  @Tag("MUST")
  public final void assess14(
      @ForAll("relations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("shares") Quantity figure) {
    TargetAssessorLaws.unlike(assessor(), relation, target, figure).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#NO_BASE}. */
  @Property
  @OfLaw("ASSESS-15")
  @Label("ASSESS-15 MUST growth from nothing")
  @Tag("MUST")
  public final void assess15(
      @ForAll("directions") Direction direction,
      @ForAll("shares") Quantity rate,
      @ForAll("amounts") Quantity level) {
    TargetAssessorLaws.noBase(assessor(), direction, rate, level).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#GROWTH}. */
  @Property
  @OfLaw("ASSESS-16")
  @Label("ASSESS-16 MUST computed growth")
  @Tag("MUST")
  public final void assess16(
      @ForAll("relations") Relation relation,
      @ForAll("shares") Quantity rate,
      @ForAll("shares") Quantity grown,
      @ForAll("bases") Quantity base) {
    TargetAssessorLaws.computedGrowth(assessor(), relation, rate, grown, base).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#ATTAINMENT}. */
  @Property
  @OfLaw("ASSESS-17")
  @Label("ASSESS-17 MUST full just where met")
  @Tag("MUST")
  public final void assess17(
      @ForAll("relations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure) {
    TargetAssessorLaws.attainment(assessor(), relation, target, figure).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#NO_ATTAINMENT}. */
  @Property
  @OfLaw("ASSESS-18")
  @Label("ASSESS-18 MUST unknown has none")
  @Tag("MUST")
  public final void assess18(
      @ForAll("expressions") TargetExpression expression, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.noAttainment(assessor(), expression, known).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#ATTAINMENT_GROWS}. */
  @Property
  @OfLaw("ASSESS-19")
  @Label("ASSESS-19 MUST attainment grows")
  @Tag("MUST")
  public final void assess19(
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity one,
      @ForAll("amounts") Quantity other) {
    TargetAssessorLaws.attainmentGrows(assessor(), target, one, other).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#DEADLINE}. */
  @Property
  @OfLaw("ASSESS-20")
  @Label("ASSESS-20 MUST deadlines")
  @Tag("MUST")
  public final void assess20(
      @ForAll("expressions") TargetExpression expression,
      @ForAll("worlds") Observations known,
      @ForAll("deadlines") Tuple2<Integer, Integer> deadlines) {
    TargetAssessorLaws.deadline(assessor(), expression, known, deadlines.get1(), deadlines.get2())
        .orThrow();
  }

  /** Checks {@link TargetAssessorLaws#NOT_YET_KNOWN}. */
  @Property
  @OfLaw("ASSESS-21")
  @Label("ASSESS-21 MUST not yet known")
  @Tag("MUST")
  public final void assess21(
      @ForAll("expressions") TargetExpression expression,
      @ForAll("worlds") Observations known,
      @ForAll("laterDays") int days) {
    TargetAssessorLaws.notYetKnown(assessor(), expression, known, days).orThrow();
  }

  /** Checks {@link TargetAssessorLaws#SIMPLIFIED}. */
  @Property
  @OfLaw("ASSESS-22")
  @Label("ASSESS-22 MUST simplified")
  @Tag("MUST")
  public final void assess22(
      @ForAll("repetitive") TargetExpression expression, @ForAll("worlds") Observations known) {
    TargetAssessorLaws.simplified(assessor(), expression, known).orThrow();
  }
}
