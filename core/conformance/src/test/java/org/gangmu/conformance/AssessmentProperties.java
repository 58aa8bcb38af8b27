package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Attainment;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Criterion.Threshold;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.ReasonCode;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.Verdict;

/** Laws of the assessment of targets, beyond those that any assessor keeps. */
class AssessmentProperties {

  private static final LocalDate DAY = ObservationArbitraries.DAY;
  private static final Set<ReasonCode> DECIDED = Set.of(ReasonCode.MET, ReasonCode.NOT_MET);

  @Provide
  Arbitrary<TargetExpression> expressions() {
    return ObservationArbitraries.expressions();
  }

  @Provide
  Arbitrary<TargetExpression> simpleExpressions() {
    return ObservationArbitraries.simpleExpressions();
  }

  @Provide
  Arbitrary<TargetExpression> anyExpressions() {
    return TargetArbitraries.expressions();
  }

  @Provide
  Arbitrary<Observations> worlds() {
    return ObservationArbitraries.worlds();
  }

  @Provide
  Arbitrary<Observation> observations() {
    return ObservationArbitraries.observations();
  }

  @Provide
  Arbitrary<Quantity> amounts() {
    return ObservationArbitraries.amounts();
  }

  @Provide
  Arbitrary<Quantity> anyQuantities() {
    return TargetArbitraries.quantities();
  }

  @Provide
  Arbitrary<Quantity> shares() {
    return ObservationArbitraries.shares();
  }

  @Provide
  Arbitrary<Relation> sidedRelations() {
    return Arbitraries.of(
        Relation.AT_LEAST, Relation.AT_MOST, Relation.ABOVE, Relation.BELOW, Relation.FALL_TO);
  }

  private static Assessment assess(TargetExpression expression, Observations observations) {
    return Assessment.of(
        expression, observations, Optional.empty(), DAY, AssessmentPolicy.defaults());
  }

  private static Assessment assess(Criterion criterion, Quantity level) {
    return assess(criterion, Observation.ofLevel(level));
  }

  private static Assessment assess(Criterion criterion, Observation observation) {
    return assess(new Level("x", criterion), Observations.of("x", observation));
  }

  private static Verdict verdict(Relation relation, Quantity target, Quantity level) {
    return assess(new Threshold(relation, target), level).verdict();
  }

  // ---- total, deterministic, explained

  @Property
  void anyExpressionIsAssessedAgainstAnything(
      @ForAll("anyExpressions") TargetExpression expression,
      @ForAll("observations") Observation observation,
      @ForAll("anyQuantities") Quantity level,
      @ForAll boolean own) {
    Observation seen = own ? observation.toBuilder().level(level).build() : observation;
    Map<String, Observation> world = new HashMap<>();
    names(expression).forEach(name -> world.put(name, seen));
    Observations observations = Observations.copyOf(world);

    Assessment assessment = assess(expression, observations);

    assertThat(assess(expression, observations)).isEqualTo(assessment);
    assertThat(assessment.reasons())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.message()).isNotBlank());
  }

  private static Set<String> names(TargetExpression expression) {
    Set<String> names = new HashSet<>();
    collectNames(expression, names);
    return names;
  }

  private static void collectNames(TargetExpression expression, Set<String> names) {
    if (expression instanceof AtLeastOf combination) {
      combination.parts().forEach(part -> collectNames(part, names));
    } else if (expression instanceof Level level) {
      names.add(level.indicator());
    } else if (expression instanceof Change change) {
      names.add(change.indicator());
    } else if (expression instanceof TargetExpression.Relative relative) {
      names.add(relative.indicator());
    } else if (expression instanceof TargetExpression.Completeness completeness) {
      names.add(completeness.indicator());
    } else if (expression instanceof TargetExpression.Turn turn) {
      names.add(turn.indicator());
    }
  }

  @Property
  void whatIsUndeterminedSaysWhyAndHasNoAttainment(
      @ForAll("expressions") TargetExpression expression, @ForAll("worlds") Observations world) {
    Assessment assessment = assess(expression, world);
    Statistics.collect(assessment.verdict());
    Statistics.coverage(
        coverage -> {
          for (Verdict verdict : Verdict.values()) {
            coverage.check(verdict).percentage(share -> share > 4.0);
          }
        });

    boolean decided =
        assessment.reasons().stream()
            .allMatch(
                reason ->
                    DECIDED.contains(reason.code()) || reason.code() == ReasonCode.AS_REPORTED);
    if (decided) {
      assertThat(assessment.verdict().isKnown()).isTrue();
      assertThat(assessment.attainment()).isPresent();
    }
    if (!assessment.verdict().isKnown()) {
      assertThat(assessment.attainment()).isEmpty();
    }
  }

  /** Some reasons are rare; the seed makes this test say the same each time. */
  @Property(tries = 20_000, seed = "20230630")
  void eachReasonIsGivenAtSomeTime(
      @ForAll("simpleExpressions") TargetExpression expression,
      @ForAll("observations") Observation observation) {
    Map<String, Observation> world = new HashMap<>();
    ObservationArbitraries.INDICATORS.forEach(name -> world.put(name, observation));
    AssessmentPolicy generous = AssessmentPolicy.builder().near(BigDecimal.ONE).build();
    Assessment.of(expression, Observations.copyOf(world), Optional.empty(), DAY, generous)
        .reasons()
        .forEach(reason -> Statistics.collect(reason.code()));
    Statistics.coverage(
        coverage -> {
          for (ReasonCode code : ReasonCode.values()) {
            // these need several indicators or another day
            if (code != ReasonCode.NO_OBSERVATION && code != ReasonCode.NOT_YET_KNOWN) {
              coverage.check(code).count(count -> count > 0);
            }
          }
        });
  }

  // ---- Kleene's logic

  @Property
  void theOrderOfPartsDoesNotMatter(
      @ForAll("expressions") TargetExpression first,
      @ForAll("expressions") TargetExpression second,
      @ForAll @IntRange(min = 1, max = 2) int count,
      @ForAll("worlds") Observations world) {
    Assessment there = assess(new AtLeastOf(count, ImmutableList.of(first, second)), world);
    Assessment back = assess(new AtLeastOf(count, ImmutableList.of(second, first)), world);

    assertThat(back.verdict()).isEqualTo(there.verdict());
    assertThat(back.attainment()).isEqualTo(there.attainment());
  }

  // ---- units and writing of numbers

  @Property
  void theUnitOfMeasureDoesNotMatter(
      @ForAll("sidedRelations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure,
      @ForAll("amounts") Quantity baseline) {
    Observation observation = Observation.ofLevel(figure).toBuilder().baseline(baseline).build();
    Assessment written = assess(new Threshold(relation, target), observation);
    for (Scale scale : Scale.values()) {
      Measure cent = MeasureTable.standard().measure("分钱");
      Assessment converted =
          assess(
              new Threshold(relation, target.to(Scale.ONE, cent)),
              Observation.ofLevel(figure.to(scale, figure.measure())).toBuilder()
                  .baseline(baseline.to(scale, cent))
                  .build());

      assertThat(converted.verdict()).isEqualTo(written.verdict());
      assertThat(converted.attainment()).isEqualTo(written.attainment());
      assertThat(converted.margin().orElseThrow().isSameAmount(written.margin().orElseThrow()))
          .isTrue();
    }
  }

  @Property
  void theWritingOfANumberDoesNotMatter(@ForAll("anyQuantities") Quantity quantity) {
    BigDecimal value = quantity.value();
    if (value.precision() < 37 && value.scale() < 17) {
      Quantity padded =
          new Quantity(value.setScale(value.scale() + 1), quantity.scale(), quantity.measure());
      assertThat(padded).isEqualTo(quantity).hasSameHashCodeAs(quantity);
    }
    assertThat(verdict(Relation.EXACTLY, quantity, quantity)).isEqualTo(Verdict.MET);
  }

  // ---- attainment and margin

  @Property
  void attainmentIsFullJustWhereAOneSidedTargetIsMet(
      @ForAll("sidedRelations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure,
      @ForAll("amounts") Quantity baseline,
      @ForAll boolean based) {
    Observation plain = Observation.ofLevel(figure);
    Assessment assessment =
        assess(
            new Threshold(relation, target),
            based ? plain.toBuilder().baseline(baseline).build() : plain);
    Attainment attainment = assessment.attainment().orElseThrow();
    boolean strict = relation == Relation.ABOVE || relation == Relation.BELOW;
    boolean beyond = strict ? attainment.compareTo(Attainment.FULL) > 0 : attainment.isFull();

    assertThat(beyond).isEqualTo(assessment.verdict() == Verdict.MET);
    assertThat(assessment.shownAttainment().orElseThrow().compareTo(Attainment.FULL))
        .isLessThanOrEqualTo(0);
    int sign = assessment.margin().orElseThrow().signum();
    assertThat(strict ? sign > 0 : sign >= 0).isEqualTo(assessment.verdict() == Verdict.MET);
  }

  @Property
  void attainmentGrowsWithTheFigure(
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity one,
      @ForAll("amounts") Quantity other,
      @ForAll("amounts") Quantity baseline) {
    Quantity low = one.compareAmount(other) <= 0 ? one : other;
    Quantity high = low.equals(one) ? other : one;
    Threshold threshold = new Threshold(Relation.AT_LEAST, target);

    assertThat(attainment(threshold, low, baseline))
        .isLessThanOrEqualTo(attainment(threshold, high, baseline));
  }

  @Property
  void attainmentIsTheSameWithTheScaleTurnedRound(
      @ForAll("sidedRelations") Relation relation,
      @ForAll("amounts") Quantity target,
      @ForAll("amounts") Quantity figure,
      @ForAll("amounts") Quantity baseline) {
    assertThat(
            attainment(
                new Threshold(relation.mirrored(), target.negate()),
                figure.negate(),
                baseline.negate()))
        .isEqualTo(attainment(new Threshold(relation, target), figure, baseline));
  }

  private static Attainment attainment(Threshold threshold, Quantity level, Quantity baseline) {
    Observation observation = Observation.ofLevel(level).toBuilder().baseline(baseline).build();
    return assess(threshold, observation).attainment().orElseThrow();
  }

  // ---- changes

  @Property
  void growthAgainstNothingIsUndeterminedWithAReason(
      @ForAll("shares") Quantity rate,
      @ForAll("amounts") Quantity level,
      @ForAll Direction direction) {
    Change change =
        new Change("x", direction, new Threshold(Relation.AT_LEAST, rate), new Base.LastYear());
    Quantity zero = Quantity.of("0", level.measure());
    Observation observation = Observation.ofLevel(level);

    assertThat(assess(change, Observations.of("x", observation)).reasons())
        .extracting(reason -> reason.code())
        .containsExactly(ReasonCode.NO_BASE);
    assertThat(
            assess(
                    change,
                    Observations.of(
                        "x", observation.toBuilder().putBase(new Base.LastYear(), zero).build()))
                .reasons())
        .extracting(reason -> reason.code())
        .containsExactly(ReasonCode.BASE_NOT_POSITIVE);
  }

  @Property
  void computedGrowthIsThatReportedWhereItEnds(
      @ForAll("shares") Quantity target,
      @ForAll("shares") Quantity growth,
      @ForAll @IntRange(min = 1, max = 500) int base,
      @ForAll Direction direction,
      @ForAll("sidedRelations") Relation relation) {
    Measure yuan = MeasureTable.standard().measure("元");
    BigDecimal level = BigDecimal.valueOf(base).multiply(BigDecimal.ONE.add(growth.inSteps()));
    Change change =
        new Change("x", direction, new Threshold(relation, target), new Base.LastYear());
    Assessment computed =
        assess(
            change,
            Observations.of(
                "x",
                Observation.ofLevel(Quantity.of(level, yuan)).toBuilder()
                    .putBase(new Base.LastYear(), Quantity.of(BigDecimal.valueOf(base), yuan))
                    .build()));
    Assessment reported =
        assess(
            change,
            Observations.of(
                "x", Observation.builder().putChange(new Base.LastYear(), growth).build()));

    assertThat(computed.verdict()).isEqualTo(reported.verdict());
    assertThat(computed.attainment()).isEqualTo(reported.attainment());
    assertThat(computed.margin()).isEqualTo(reported.margin());
  }

  @Property
  void theTwoYearAverageIsTheGeometricMean(
      @ForAll @IntRange(min = -500, max = 900) int first,
      @ForAll @IntRange(min = -500, max = 900) int second,
      @ForAll @IntRange(min = -300, max = 600) int target,
      @ForAll Direction direction) {
    Quantity rate = Quantity.of(BigDecimal.valueOf(target, 1), Measure.PERCENT);
    Change change =
        new Change(
            "x", direction, new Threshold(Relation.AT_LEAST, rate), new Base.TwoYearAverage());
    Observation observation =
        Observation.builder()
            .changeBefore(Quantity.of(BigDecimal.valueOf(first, 1), Measure.PERCENT))
            .putChange(
                new Base.LastYear(), Quantity.of(BigDecimal.valueOf(second, 1), Measure.PERCENT))
            .build();
    BigDecimal product =
        BigDecimal.valueOf(1000 + first, 3).multiply(BigDecimal.valueOf(1000 + second, 3));
    BigDecimal mean = product.sqrt(MathContext.DECIMAL128).subtract(BigDecimal.ONE);
    BigDecimal size = direction == Direction.INCREASE ? mean : mean.negate();

    Assessment assessment = assess(change, Observations.of("x", observation));

    assertThat(assessment.verdict()).isEqualTo(Verdict.of(size.compareTo(rate.inSteps()) >= 0));
    assertThat(assessment.attainment().orElseThrow().isFull())
        .isEqualTo(assessment.verdict() == Verdict.MET);
  }
}
