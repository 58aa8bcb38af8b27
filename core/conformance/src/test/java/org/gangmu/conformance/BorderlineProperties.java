package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Borderline;
import org.gangmu.target.Criterion;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.Verdict;

/** Laws of the observations on either side of the line that a target draws. */
class BorderlineProperties {

  private static final LocalDate DAY = ObservationArbitraries.DAY;

  @Provide
  Arbitrary<TargetExpression> anySimple() {
    return TargetArbitraries.simpleExpressions();
  }

  @Provide
  Arbitrary<TargetExpression> anyExpressions() {
    return TargetArbitraries.expressions();
  }

  @Provide
  Arbitrary<TargetExpression> aboutFewIndicators() {
    return ObservationArbitraries.expressions();
  }

  @Provide
  Arbitrary<TargetExpression> simpleAboutFewIndicators() {
    return ObservationArbitraries.simpleExpressions();
  }

  @Provide
  Arbitrary<Quantity> amounts() {
    return ObservationArbitraries.amounts();
  }

  @Provide
  Arbitrary<AssessmentPolicy> policies() {
    Arbitrary<Optional<BigDecimal>> tolerances =
        Arbitraries.of("0", "0.05", "0.033", "1", "2.5").map(BigDecimal::new).optional(0.6);
    return Combinators.combine(
            tolerances,
            Arbitraries.of("0", "0.1", "1").map(BigDecimal::new),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (tolerance, near, beyond, lower) ->
                AssessmentPolicy.builder()
                    .tolerance(tolerance)
                    .near(near)
                    .beyondAboutIsMet(beyond)
                    .lowerIsBetter(lower ? ObservationArbitraries.INDICATORS : List.of())
                    .build());
  }

  private static Optional<Observations> meeting(TargetExpression target, AssessmentPolicy policy) {
    return Borderline.meeting(target, DAY, policy);
  }

  private static Optional<Observations> missing(TargetExpression target, AssessmentPolicy policy) {
    return Borderline.missing(target, DAY, policy);
  }

  private static Verdict verdict(
      TargetExpression target, Observations observations, AssessmentPolicy policy) {
    return Assessment.of(target, observations, Optional.empty(), DAY, policy).verdict();
  }

  private static void assertSides(TargetExpression target, AssessmentPolicy policy) {
    meeting(target, policy)
        .ifPresent(met -> assertThat(verdict(target, met, policy)).isEqualTo(Verdict.MET));
    missing(target, policy)
        .ifPresent(
            missed -> assertThat(verdict(target, missed, policy)).isEqualTo(Verdict.NOT_MET));
  }

  // ---- never a wrong one

  @Property
  void whatMeetsATargetMeetsItAndWhatMissesItDoesNot(
      @ForAll("anyExpressions") TargetExpression target,
      @ForAll("policies") AssessmentPolicy policy) {
    assertSides(target, policy);
  }

  @Property
  void soItIsWherePartsSpeakOfTheSameIndicators(
      @ForAll("aboutFewIndicators") TargetExpression target,
      @ForAll("policies") AssessmentPolicy policy) {
    assertSides(target, policy);
    Statistics.label("meeting").collect(meeting(target, policy).isPresent());
    Statistics.label("missing").collect(missing(target, policy).isPresent());
    Statistics.label("meeting")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    Statistics.label("missing")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
  }

  // ---- always one, where there can be one

  /**
   * Left out are what was not understood and figures of all 38 digits, to which nothing is next.
   */
  @Property
  void eachSimpleTargetHasTwoSides(
      @ForAll("anySimple") TargetExpression target, @ForAll("policies") AssessmentPolicy policy) {
    boolean understood = !(target instanceof Opaque);

    assertThat(meeting(target, policy).isPresent()).isEqualTo(understood);
    assertThat(missing(target, policy).isPresent()).isEqualTo(understood);
    assertSides(target, policy);
  }

  @Property
  void soHasEachOfTheFormsThatAreAssessed(
      @ForAll("simpleAboutFewIndicators") TargetExpression target,
      @ForAll("policies") AssessmentPolicy policy) {
    eachSimpleTargetHasTwoSides(target, policy);
  }

  @Property
  void targetsOfDifferentIndicatorsAreCombined(
      @ForAll("amounts") Quantity one, @ForAll("amounts") Quantity other, @ForAll boolean all) {
    ImmutableList<TargetExpression> parts =
        ImmutableList.of(
            new Level("a", Criterion.threshold(Relation.AT_LEAST, one)),
            new Level("b", Criterion.threshold(Relation.BELOW, other)));
    AtLeastOf target = new AtLeastOf(all ? 2 : 1, parts);
    AssessmentPolicy policy = AssessmentPolicy.defaults();

    assertThat(meeting(target, policy).orElseThrow().byIndicator()).hasSize(all ? 2 : 1);
    assertThat(missing(target, policy).orElseThrow().byIndicator()).hasSize(2);
    assertSides(target, policy);
  }

  @Property
  void aFigureBetweenTwoLinesIsFoundWhereThereIsOne(
      @ForAll("amounts") Quantity lower,
      @ForAll("amounts") Quantity upper,
      @ForAll boolean lowerIncluded,
      @ForAll boolean upperIncluded) {
    Level above =
        new Level(
            "a", Criterion.threshold(lowerIncluded ? Relation.AT_LEAST : Relation.ABOVE, lower));
    Level below =
        new Level(
            "a", Criterion.threshold(upperIncluded ? Relation.AT_MOST : Relation.BELOW, upper));
    int order = lower.compareAmount(upper);
    boolean between = order < 0 || (order == 0 && lowerIncluded && upperIncluded);
    AssessmentPolicy policy = AssessmentPolicy.defaults();

    TargetExpression both = TargetExpression.allOf(List.of(above, below));
    TargetExpression either = TargetExpression.anyOf(List.of(above, below));

    assertThat(meeting(both, policy).isPresent()).isEqualTo(between);
    assertThat(missing(both, policy)).isPresent();
    assertThat(meeting(either, policy)).isPresent();
    boolean outside = order > 0 || (order == 0 && !lowerIncluded && !upperIncluded);
    assertThat(missing(either, policy).isPresent()).isEqualTo(outside);
  }

  // ---- determinism

  @Property
  void theSameTargetHasTheSameSides(
      @ForAll("aboutFewIndicators") TargetExpression target,
      @ForAll("policies") AssessmentPolicy policy) {
    TargetExpression again = TargetExpression.parse(target.toString()).orElseThrow();

    assertThat(meeting(again, policy)).isEqualTo(meeting(target, policy));
    assertThat(missing(again, policy)).isEqualTo(missing(target, policy));
  }
}
