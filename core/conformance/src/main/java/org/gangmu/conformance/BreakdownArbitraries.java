package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.Ratio;
import org.gangmu.breakdown.TargetPart;
import org.gangmu.breakdown.TaskLink;
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

/**
 * Generators of ratios, of wholes and the shares by which they are broken down, and of the links
 * between tasks of several plans.
 *
 * <p>All wholes are of the year 2026.
 */
public final class BreakdownArbitraries {

  /** The time of the wholes. */
  public static final ReportPeriod YEAR = ReportPeriod.ofYear(2026);

  private static final int PLANS = 5;
  private static final int TASKS = 4;

  private BreakdownArbitraries() {}

  /** Returns ratios, 0 and 1 among them, some far above 1. */
  public static Arbitrary<Ratio> ratios() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 1000);
    return Arbitraries.oneOf(
        Arbitraries.of(Ratio.ZERO, Ratio.ONE),
        Combinators.combine(parts, parts).as((above, below) -> Ratio.of(above, below + 1L)));
  }

  /** Returns lists of weights, one of them above 0 at least, often with equal ones among them. */
  public static Arbitrary<List<Ratio>> weights() {
    Arbitrary<Ratio> few = Arbitraries.integers().between(0, 5).map(i -> Ratio.of(i, 1));
    return Arbitraries.oneOf(few.list().ofMinSize(1).ofMaxSize(9), ratios().list().ofMaxSize(9))
        .filter(weights -> weights.stream().anyMatch(weight -> !weight.isZero()));
  }

  /** Returns figures of both signs, with up to three decimals and various scales. */
  public static Arbitrary<Quantity> figures() {
    Arbitrary<BigDecimal> values =
        Arbitraries.bigDecimals()
            .between(new BigDecimal(-100_000), new BigDecimal(1_000_000))
            .ofScale(3);
    return Combinators.combine(values, Arbitraries.of(Scale.ONE, Scale.TEN_THOUSAND))
        .as((value, scale) -> new Quantity(value, scale, Measure.counting("家")));
  }

  /** Returns wholes whose figures add up over units: flows, cumulative figures and stocks. */
  public static Arbitrary<Whole> wholes() {
    return Combinators.combine(
            figures(), Arbitraries.of(MeasureKind.FLOW, MeasureKind.CUMULATIVE, MeasureKind.STOCK))
        .as((figure, kind) -> Whole.of(figure, kind, PlanPeriod.ofYear(2026)));
  }

  /** Returns one to six units with weights, one of them above 0 at least. */
  public static Arbitrary<ImmutableMap<UnitName, Ratio>> unitWeights() {
    return weights()
        .map(
            weights -> {
              Map<UnitName, Ratio> byUnit = new LinkedHashMap<>();
              for (Ratio weight : weights) {
                byUnit.put(UnitName.of("云泽州第" + (byUnit.size() + 1) + "县"), weight);
              }
              return ImmutableMap.copyOf(byUnit);
            });
  }

  /** Returns curves of pace over the quarters, months, half months or ten days of the year. */
  public static Arbitrary<ImmutableSortedMap<ReportPeriod, Ratio>> curves() {
    return Arbitraries.of(
            PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.HALF_MONTH, PeriodKind.TEN_DAYS)
        .flatMap(
            kind -> {
              ImmutableList<ReportPeriod> periods = YEAR.parts(kind);
              return Arbitraries.integers()
                  .between(0, 9)
                  .list()
                  .ofSize(periods.size())
                  .map(added -> curve(periods, added));
            });
  }

  private static ImmutableSortedMap<ReportPeriod, Ratio> curve(
      List<ReportPeriod> periods, List<Integer> added) {
    // one more at the end, lest nothing be added at all
    int whole = added.stream().mapToInt(Integer::intValue).sum() + 1;
    Map<ReportPeriod, Ratio> curve = new TreeMap<>();
    int reached = 0;
    for (int i = 0; i < periods.size(); i++) {
      reached += added.get(i) + (i == periods.size() - 1 ? 1 : 0);
      curve.put(periods.get(i), Ratio.of(reached, whole));
    }
    return ImmutableSortedMap.copyOf(curve);
  }

  /**
   * Returns breakdowns of figures of every kind, by units, by quarters or by both, whether or not
   * they add up; some with weights, units that must have a part, or a printed step.
   */
  public static Arbitrary<Breakdown> breakdowns() {
    Arbitrary<Whole> wholes =
        Combinators.combine(
                figures(),
                Arbitraries.of(MeasureKind.class),
                Arbitraries.of(Relation.class),
                Arbitraries.of("", "完成投资"),
                Arbitraries.of(true, true, false),
                Arbitraries.of(true, false))
            .as(
                (figure, kind, relation, indicator, additive, owned) ->
                    Whole.builder()
                        .figure(figure)
                        .measureKind(kind)
                        .relation(relation)
                        .indicator(indicator)
                        .period(PlanPeriod.ofYear(2026))
                        .isAdditive(additive && kind != MeasureKind.RATE)
                        .unit(owned ? Optional.of(UnitName.of("云泽州")) : Optional.empty())
                        .build());
    Arbitrary<Quantity> weights = figures().filter(weight -> weight.signum() > 0);
    return Combinators.combine(
            wholes,
            Arbitraries.of(1, 2, 3),
            Combinators.combine(figures(), weights.optional(0.5))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9),
            Arbitraries.of(true, false),
            weights.optional(0.3))
        .as(
            (whole, form, figures, demanded, step) -> {
              Breakdown.Builder breakdown = Breakdown.builder().whole(whole).printedStep(step);
              List<ReportPeriod> quarters = YEAR.parts(PeriodKind.QUARTER);
              for (int i = 0; i < figures.size(); i++) {
                UnitName unit = UnitName.of("云泽州第" + (9 - i) + "县");
                breakdown.addParts(
                    new TargetPart(
                        form == 2 ? Optional.empty() : Optional.of(unit),
                        form == 1 ? Optional.empty() : Optional.of(quarters.get(i % 4)),
                        figures.get(i).get1(),
                        figures.get(i).get2()));
                if (demanded) {
                  breakdown.addUnits(unit);
                }
              }
              return breakdown.build();
            });
  }

  /**
   * Returns links between tasks of five plans, each plan below the one before, without circles or
   * repetition; with full credit or any shares.
   */
  public static Arbitrary<List<TaskLink>> links() {
    Arbitrary<PlanTask> tasks = planTasks();
    Arbitrary<TaskLink> links =
        Combinators.combine(tasks, tasks, ratios())
            .filter((one, other, share) -> !one.plan().equals(other.plan()))
            .as(
                (one, other, share) -> {
                  boolean below = one.plan().compareTo(other.plan()) > 0;
                  PlanTask lower = below ? one : other;
                  PlanTask upper = below ? other : one;
                  return share.isZero() || share.compareTo(Ratio.ONE) > 0
                      ? TaskLink.of(lower, upper)
                      : TaskLink.of(lower, upper, share);
                });
    return links.list().ofMaxSize(40).uniqueElements(link -> List.of(link.lower(), link.upper()));
  }

  /** Returns the same links, with equal shares for all that carry out one task. */
  public static Arbitrary<List<TaskLink>> evenlySharedLinks() {
    return links().map(BreakdownArbitraries::shareEvenly);
  }

  private static List<TaskLink> shareEvenly(List<TaskLink> links) {
    List<TaskLink> shared = new ArrayList<>();
    for (TaskLink link : links) {
      long count = links.stream().filter(other -> other.upper().equals(link.upper())).count();
      shared.add(TaskLink.of(link.lower(), link.upper(), Ratio.of(1, count)));
    }
    return shared;
  }

  /** Returns tasks of the plans that {@link #links()} joins. */
  public static Arbitrary<PlanTask> planTasks() {
    return Combinators.combine(
            Arbitraries.integers().between(1, PLANS), Arbitraries.integers().between(1, TASKS))
        .as((plan, task) -> PlanTask.of("plan" + plan, "t" + task));
  }
}
