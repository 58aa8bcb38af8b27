package org.gangmu.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gangmu.breakdown.Allotment;
import org.gangmu.breakdown.AllotmentChain;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.BreakdownCode;
import org.gangmu.breakdown.BreakdownFinding;
import org.gangmu.breakdown.Ratio;
import org.gangmu.breakdown.TargetPart;
import org.gangmu.breakdown.Whole;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.unit.UnitName;

/** Laws of breaking targets down. */
class BreakdownProperties {

  private static final Measure COUNT = Measure.counting("家");

  @Provide
  Arbitrary<List<Ratio>> weights() {
    return BreakdownArbitraries.weights();
  }

  @Provide
  Arbitrary<Quantity> figures() {
    return BreakdownArbitraries.figures();
  }

  @Provide
  Arbitrary<Whole> wholes() {
    return BreakdownArbitraries.wholes();
  }

  @Provide
  Arbitrary<ImmutableMap<UnitName, Ratio>> unitWeights() {
    return BreakdownArbitraries.unitWeights();
  }

  @Provide
  Arbitrary<ImmutableSortedMap<ReportPeriod, Ratio>> curves() {
    return BreakdownArbitraries.curves();
  }

  @Provide
  Arbitrary<PeriodKind> longer() {
    return Arbitraries.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);
  }

  /** What happens on each day of the year, from which the figure of any period can be told. */
  @Provide
  Arbitrary<List<Integer>> years() {
    return Arbitraries.integers().between(-1, 5).list().ofSize(365);
  }

  private static BigDecimal value(Ratio weight) {
    return new BigDecimal(weight.numerator());
  }

  @Property
  void partsAddUpExactly(
      @ForAll("figures") Quantity whole,
      @ForAll("weights") List<Ratio> weights,
      @ForAll @IntRange(max = 4) int decimals) {
    ImmutableList<Quantity> parts = Allotment.split(whole, weights, decimals);
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(parts.stream().reduce(Quantity::plus)).contains(whole);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i).signum()).isIn(0, whole.signum());
      if (weights.get(i).isZero()) {
        assertThat(parts.get(i).signum()).isZero();
      }
    }
  }

  /** All are within a step of their due, and none of more weight has less. */
  @Property
  void partsAreWhatIsDueToWithinAStep(
      @ForAll("figures") Quantity whole,
      @ForAll("weights") List<Ratio> weights,
      @ForAll @IntRange(max = 3) int decimals) {
    ImmutableList<Quantity> parts = Allotment.split(whole, weights, decimals);
    Ratio sum = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
    BigDecimal value = whole.value().abs();
    // with the residual a part may have one step more
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    for (int i = 0; i < parts.size(); i++) {
      Ratio weight = weights.get(i);
      BigDecimal above = value.multiply(value(weight)).multiply(new BigDecimal(sum.denominator()));
      BigDecimal below = new BigDecimal(weight.denominator()).multiply(value(sum));
      BigDecimal off = parts.get(i).value().abs().multiply(below).subtract(above).abs();
      assertThat(off).isLessThan(step.add(step).multiply(below));
      for (int j = 0; j < parts.size(); j++) {
        if (weights.get(j).compareTo(weight) > 0) {
          assertThat(parts.get(j).value().abs()).isGreaterThanOrEqualTo(parts.get(i).value().abs());
        }
      }
    }
  }

  @Property
  void theOrderOfWeightsDecidesOnlyBetweenEqualOnes(
      @ForAll("figures") Quantity whole,
      @ForAll("weights") List<Ratio> weights,
      @ForAll @IntRange(max = 3) int decimals,
      @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    ImmutableList<Quantity> parts = Allotment.split(whole, weights, decimals);
    ImmutableList<Quantity> shuffled =
        Allotment.split(whole, order.stream().map(weights::get).toList(), decimals);
    for (Ratio weight : new HashSet<>(weights)) {
      List<BigDecimal> before = new ArrayList<>();
      List<BigDecimal> after = new ArrayList<>();
      for (int i = 0; i < weights.size(); i++) {
        if (weights.get(i).equals(weight)) {
          before.add(parts.get(i).value());
        }
        if (weights.get(order.get(i)).equals(weight)) {
          after.add(shuffled.get(i).value());
        }
      }
      assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Property
  void whatIsAllottedHasNoFinding(
      @ForAll("wholes") Whole whole,
      @ForAll("unitWeights") ImmutableMap<UnitName, Ratio> weights,
      @ForAll("curves") ImmutableSortedMap<ReportPeriod, Ratio> curve,
      @ForAll @IntRange(max = 3) int decimals) {
    Whole atLeastNothing = whole.figure().signum() < 0 ? positive(whole) : whole;
    Breakdown byUnits = Allotment.overUnits(whole, weights, decimals);
    assertThat(byUnits.review()).isEmpty();
    assertThat(byUnits.allotted()).contains(whole.figure());
    Breakdown byPeriods = Allotment.overPeriods(atLeastNothing, curve, decimals);
    assertThat(byPeriods.review()).isEmpty();
    Breakdown table = Allotment.overUnitsAndPeriods(atLeastNothing, weights, curve, decimals);
    assertThat(table.review()).isEmpty();
    assertThat(table.allotted()).contains(atLeastNothing.figure());
    if (atLeastNothing.figure().signum() > 0) {
      assertThat(table.factor()).contains(Ratio.ONE);
      assertThat(table.expectedShares().values()).last().isEqualTo(Ratio.ONE);
    }
  }

  private static Whole positive(Whole whole) {
    return whole.toBuilder().figure(whole.figure().negate()).build();
  }

  /** The shares that the parts imply are those of the curve, to within a step for each period. */
  @Property
  void theImpliedPaceFollowsTheCurve(
      @ForAll("curves") ImmutableSortedMap<ReportPeriod, Ratio> curve) {
    int steps = 1_000_000;
    Whole whole = Whole.of(count(steps), MeasureKind.FLOW, PlanPeriod.ofYear(2026));
    ImmutableSortedMap<LocalDate, Ratio> implied =
        Allotment.overPeriods(whole, curve, 0).expectedShares();
    assertThat(implied).hasSameSizeAs(curve);
    for (Map.Entry<ReportPeriod, Ratio> point : curve.entrySet()) {
      Ratio found = requireNonNull(implied.get(point.getKey().endInclusive()));
      Ratio off =
          found.compareTo(point.getValue()) >= 0
              ? found.minus(point.getValue())
              : point.getValue().minus(found);
      assertThat(off).isLessThan(Ratio.of(curve.size(), steps));
    }
  }

  private static Quantity count(long number) {
    return Quantity.of(BigDecimal.valueOf(number), COUNT);
  }

  private static Breakdown units(Relation relation, long whole, List<Integer> parts) {
    Breakdown.Builder breakdown =
        Breakdown.builder()
            .whole(
                Whole.of(count(whole), MeasureKind.FLOW, PlanPeriod.ofYear(2026)).toBuilder()
                    .relation(relation)
                    .build());
    for (int i = 0; i < parts.size(); i++) {
      breakdown.addPart(TargetPart.of(UnitName.of("单位" + i), count(parts.get(i))));
    }
    return breakdown.build();
  }

  /** A finding if and only if the sum is another; which one is told by the side. */
  @Property
  void thereIsNoFindingIfAndOnlyIfTheSumIsTheWhole(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -3, max = 9) Integer> parts,
      @ForAll @IntRange(min = -3, max = 3) int off,
      @ForAll Relation relation) {
    long sum = parts.stream().mapToInt(Integer::intValue).sum();
    ImmutableList<BreakdownFinding> findings = units(relation, sum - off, parts).review();
    if (off == 0) {
      assertThat(findings).isEmpty();
      return;
    }
    assertThat(findings).hasSize(1);
    BreakdownFinding finding = findings.get(0);
    assertThat(finding.amount()).contains(count(Math.abs(off)));
    BreakdownCode more =
        switch (relation) {
          case AT_LEAST, ABOVE, REACH -> BreakdownCode.OVER_ALLOTTED;
          case AT_MOST, BELOW, FALL_TO -> BreakdownCode.UNDER_ALLOTTED;
          case EXACTLY -> BreakdownCode.NOT_THE_WHOLE;
        };
    assertThat(finding.code() == more).isEqualTo(off > 0 || relation == Relation.EXACTLY);
    if (sum - off > 0 && sum >= 0) {
      assertThat(finding.factor()).contains(Ratio.of(sum, sum - off));
    }
    // turned round, the same is too much
    BreakdownFinding mirrored =
        units(relation.mirrored(), off - sum, parts.stream().map(part -> -part).toList())
            .review()
            .get(0);
    assertThat(mirrored.code()).isEqualTo(finding.code());
  }

  @Property
  void theSumOfPartsDoesNotDependOnTheirOrderOrMeasure(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> parts,
      @ForAll @IntRange(min = 1, max = 60) int whole,
      @ForAll Random random) {
    Breakdown breakdown = units(Relation.AT_LEAST, whole, parts);
    List<TargetPart> shuffled = new ArrayList<>();
    for (TargetPart part : breakdown.parts()) {
      Quantity figure = part.figure();
      shuffled.add(
          TargetPart.of(
              part.unit().orElseThrow(),
              random.nextBoolean() ? figure : figure.to(Scale.TEN_THOUSAND, COUNT)));
    }
    Collections.shuffle(shuffled, random);
    Breakdown other = breakdown.toBuilder().parts(shuffled).build();
    assertThat(other.review()).isEqualTo(breakdown.review());
    assertThat(other.factor()).isEqualTo(breakdown.factor());
  }

  private static long sum(List<Integer> days, LocalDate from, LocalDate to) {
    long sum = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      sum += days.get(day.getDayOfYear() - 1);
    }
    return sum;
  }

  private static Breakdown truth(MeasureKind kind, List<Integer> days, PeriodKind step) {
    List<TargetPart> parts = new ArrayList<>();
    LocalDate first = BreakdownArbitraries.YEAR.start();
    for (ReportPeriod period : BreakdownArbitraries.YEAR.parts(step)) {
      LocalDate from = kind == MeasureKind.FLOW ? period.start() : first;
      parts.add(TargetPart.of(period, count(sum(days, from, period.endInclusive()))));
    }
    long whole = sum(days, first, BreakdownArbitraries.YEAR.endInclusive());
    return Breakdown.of(Whole.of(count(whole), kind, PlanPeriod.ofYear(2026)), parts);
  }

  @Provide
  Arbitrary<PeriodKind> shorter() {
    return Arbitraries.of(PeriodKind.TEN_DAYS, PeriodKind.HALF_MONTH, PeriodKind.MONTH);
  }

  @Provide
  Arbitrary<MeasureKind> timed() {
    return Arbitraries.of(MeasureKind.FLOW, MeasureKind.CUMULATIVE, MeasureKind.STOCK);
  }

  /** Quarters are made of months, or of what the months are made of, or told from the days. */
  @Property
  void longerPeriodsAreTheSameByWhateverShorterOnes(
      @ForAll("years") List<Integer> days,
      @ForAll("shorter") PeriodKind step,
      @ForAll("longer") PeriodKind longer,
      @ForAll("timed") MeasureKind kind) {
    Breakdown fine = truth(kind, days, step);
    Breakdown coarse = fine.coarsened(longer).orElseThrow();
    assertThat(coarse).isEqualTo(truth(kind, days, longer));
    assertThat(fine.coarsened(PeriodKind.MONTH).orElseThrow().coarsened(longer).orElseThrow())
        .isEqualTo(coarse);
    assertThat(coarse.expected()).isEqualTo(subMap(fine.expected(), coarse.expected().keySet()));
    assertThat(fine.allotted()).isEqualTo(coarse.allotted());
  }

  private static ImmutableSortedMap<LocalDate, Quantity> subMap(
      Map<LocalDate, Quantity> map, Set<LocalDate> keys) {
    ImmutableSortedMap.Builder<LocalDate, Quantity> kept = ImmutableSortedMap.naturalOrder();
    map.forEach(
        (day, figure) -> {
          if (keys.contains(day)) {
            kept.put(day, figure);
          }
        });
    return kept.buildOrThrow();
  }

  /** Broken down again and put together again, it is what it was. */
  @Property
  void refiningKeepsTheWhole(
      @ForAll("figures") Quantity figure,
      @ForAll("unitWeights") ImmutableMap<UnitName, Ratio> weights,
      @ForAll("curves") ImmutableSortedMap<ReportPeriod, Ratio> curve,
      @ForAll @IntRange(max = 3) int decimals) {
    Whole whole = Whole.of(figure, MeasureKind.FLOW, PlanPeriod.ofYear(2026));
    Breakdown byUnits = Allotment.overUnits(whole, weights, decimals);
    Breakdown table =
        byUnits.refined(
            part ->
                Allotment.overPeriods(
                    whole.toBuilder().figure(part.figure()).build(), curve, decimals));
    assertThat(table).isEqualTo(Allotment.overUnitsAndPeriods(whole, weights, curve, decimals));
    assertThat(table.allotted()).contains(figure);
    assertThat(table.review()).isEmpty();
    for (TargetPart part : byUnits.parts()) {
      assertThat(table.allottedByUnit()).containsEntry(part.unit().orElseThrow(), part.figure());
    }
  }

  /** A day that is in no part is named, and so is one in two. */
  @Property
  void daysLeftOutAreThoseOfTheMissingParts(
      @ForAll("years") List<Integer> days,
      @ForAll("shorter") PeriodKind step,
      @ForAll @IntRange(max = 11) int index) {
    Breakdown fine = truth(MeasureKind.FLOW, days, step);
    List<TargetPart> parts = new ArrayList<>(fine.parts());
    TargetPart removed = parts.remove(index);
    BreakdownFinding leftOut = fine.toBuilder().parts(parts).build().review().get(0);
    assertThat(leftOut.code()).isEqualTo(BreakdownCode.PERIOD_LEFT_OUT);
    assertThat(leftOut.days()).contains(removed.period().orElseThrow().toPlanPeriod());
    parts.add(removed);
    parts.add(removed);
    ImmutableList<BreakdownFinding> found = fine.toBuilder().parts(parts).build().review();
    assertThat(found).hasSize(1);
    BreakdownFinding twice = found.get(0);
    assertThat(twice.code()).isEqualTo(BreakdownCode.PERIODS_OVERLAP);
    assertThat(twice.days()).isEqualTo(leftOut.days());
  }

  @Property
  void weeksMakeMonthsOnlyWhereNoneCrossesTheEnd(
      @ForAll @IntRange(min = 1990, max = 2050) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    ReportPeriod whole = ReportPeriod.ofMonth(year, month);
    List<TargetPart> weeks = new ArrayList<>();
    for (ReportPeriod week = ReportPeriod.of(PeriodKind.WEEK, whole.start());
        !week.start().isAfter(whole.endInclusive());
        week = week.next()) {
      weeks.add(TargetPart.of(week, count(1)));
    }
    Breakdown breakdown =
        Breakdown.of(Whole.of(count(weeks.size()), MeasureKind.FLOW, whole.toPlanPeriod()), weeks);
    boolean fits = weeks.stream().allMatch(week -> whole.contains(week.period().orElseThrow()));
    assertThat(breakdown.review().isEmpty()).isEqualTo(fits);
    assertThat(breakdown.coarsened(PeriodKind.MONTH).value().isPresent()).isEqualTo(fits);
  }

  @Property
  void cumulativeFiguresNeverFall(@ForAll("years") List<Integer> days) {
    Breakdown months = truth(MeasureKind.CUMULATIVE, days, PeriodKind.MONTH);
    boolean falls =
        truth(MeasureKind.FLOW, days, PeriodKind.MONTH).parts().stream()
            .skip(1)
            .anyMatch(part -> part.figure().signum() < 0);
    assertThat(
            months.review().stream()
                .anyMatch(finding -> finding.code() == BreakdownCode.DECREASING))
        .isEqualTo(falls);
  }

  @Property
  void theFactorOfAChainIsTheProductOfItsLevels(
      @ForAll @Size(min = 2, max = 7) List<@IntRange(min = 1, max = 10_000) Integer> totals) {
    AllotmentChain chain =
        AllotmentChain.ofTotals(totals.stream().map(BreakdownProperties::count).toList());
    assertThat(chain.factor())
        .isEqualTo(chain.factors().stream().reduce(Ratio.ONE, Ratio::times))
        .isEqualTo(Ratio.of(totals.get(totals.size() - 1), totals.get(0)));
  }

  @Property
  void aLineOfUnitsHasTheProductOfTheirFactors(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 99) Integer> raised) {
    UnitName unit = UnitName.of("单位0");
    List<Breakdown> line = new ArrayList<>();
    Ratio product = Ratio.ONE;
    int asked = 100;
    for (int more : raised) {
      Breakdown level = units(Relation.AT_LEAST, asked, List.of(asked + more));
      line.add(level.toBuilder().whole(level.whole().toBuilder().unit(unit).build()).build());
      product = product.times(level.factor().orElseThrow());
      asked += more;
    }
    assertThat(AllotmentChain.along(line).factor())
        .isEqualTo(product)
        .isEqualTo(Ratio.of(asked, 100));
  }
}
