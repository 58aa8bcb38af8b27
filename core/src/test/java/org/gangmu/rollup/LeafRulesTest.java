package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every earning with every rule for what is missing and every rule for units.
 *
 * <p>On 10 May two units lead, of which one reported for April and the other last for February, 71
 * days ago; a third cooperates and never did. That the work was begun stands, however long ago it
 * was reported.
 */
class LeafRulesTest {

  private static final Task TASK =
      Task.builder()
          .id(TaskId.of("t1"))
          .addTargets(
              Target.builder()
                  .expression(TargetExpression.parse("投资>=100亿元").orElseThrow())
                  .measureKind(MeasureKind.CUMULATIVE)
                  .build())
          .build();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
  private static final String EXPECTED = "0.333333333";

  private static final Earning MILESTONES =
      new Earning.Milestones(
          ImmutableMap.of("开工", Share.of(1, 4), "封顶", Share.of(1, 4), "投用", Share.HALF));

  /** What stands of the report out of date where the work is begun. */
  private static final ImmutableMap<Earning, ImmutableList<String>> BEGUN =
      ImmutableMap.of(
          Earning.ZERO_HUNDRED,
          ImmutableList.of("0", "1"),
          Earning.FIFTY_FIFTY,
          ImmutableList.of("0.5", "1"),
          MILESTONES,
          ImmutableList.of("0.25", "1"));

  /** What each earning makes of the report in time, and of the one out of date. */
  private static final ImmutableMap<Earning, ImmutableList<String>> EARNED =
      ImmutableMap.<Earning, ImmutableList<String>>builder()
          .put(Earning.AUTOMATIC, ImmutableList.of("0.5", "0.5", "0.3", "0.3"))
          .put(Earning.BY_HAND, ImmutableList.of("0.6", "0.6", "0.4", "0.4"))
          .put(Earning.BY_TARGETS, ImmutableList.of("0.5", "0.5", "0.3", "0.3"))
          .put(
              new Earning.ByTargets(Earning.Combination.LEAST),
              ImmutableList.of("0.5", "0.5", "0.3", "0.3"))
          .put(Earning.ZERO_HUNDRED, ImmutableList.of("0", "0", "0", "0"))
          .put(Earning.FIFTY_FIFTY, ImmutableList.of("0.5", "0.5", "0.5", "0.5"))
          .put(MILESTONES, ImmutableList.of("0.25", "0.75", "0.25", "1"))
          .put(Earning.LEVEL_OF_EFFORT, ImmutableList.of(EXPECTED, EXPECTED, EXPECTED, EXPECTED))
          .buildOrThrow();

  private static final ImmutableList<MissingRule> MISSING =
      ImmutableList.of(
          MissingRule.UNKNOWN,
          MissingRule.ZERO,
          MissingRule.EXCLUDE,
          MissingRule.ASSUME_PLAN,
          MissingRule.carry(71),
          MissingRule.carry(70));

  static Stream<Arguments> rules() {
    Set<List<Object>> all =
        Sets.cartesianProduct(
            Set.copyOf(EARNED.keySet()), Set.copyOf(MISSING), Set.of(UnitRule.values()));
    return all.stream().map(rules -> Arguments.of(rules.toArray()));
  }

  private static ProgressReport report(
      String unit, int month, String percent, String figure, Observation.Builder stages) {
    ReportPeriod period = ReportPeriod.ofMonth(2026, month);
    return ProgressReport.builder()
        .id(ReportId.of(unit + month))
        .task(TASK.id())
        .unit(UnitName.of(unit))
        .period(period)
        .recordedOn(period.endInclusive().plusDays(3))
        .percent(new BigDecimal(percent))
        .observations(
            Observations.of("投资", stages.level(Quantity.parse(figure).orElseThrow()).build()))
        .build();
  }

  private static final ImmutableList<ProgressReport> REPORTS =
      ImmutableList.of(
          report(
              "甲局",
              4,
              "60",
              "50亿元",
              Observation.builder()
                  .putCompletion("开工", LocalDate.of(2026, 3, 1))
                  .addOpenStages("封顶")),
          report(
              "乙局",
              2,
              "40",
              "30亿元",
              Observation.builder().putCompletion("开工", LocalDate.of(2026, 2, 1))));

  private static final ImmutableList<Assignment> ASSIGNMENTS =
      ImmutableList.of(
          Assignment.of("甲局", Role.LEAD).withWeight(new BigDecimal("1.5")),
          Assignment.of("乙局", Role.LEAD).withWeight(new BigDecimal("0.5")),
          Assignment.of("丙局", Role.COOPERATING));

  private static final ImmutableList<String> WEIGHTS = ImmutableList.of("1.5", "0.5", "1");

  @ParameterizedTest
  @MethodSource("rules")
  void aLeafIsMadeByItsRules(Earning earning, MissingRule missing, UnitRule units) {
    RollupPolicy policy =
        RollupPolicy.builder()
            .period(PlanPeriod.ofYear(2026))
            .rhythm(ReportRhythm.MONTHLY_BY_FIFTH)
            .earning(earning)
            .missing(missing)
            .units(units)
            .build();
    LeafReading leaf =
        new LeafReader(policy, ReportLog.of(REPORTS).orElseThrow().asKnown(DAY), DAY)
            .read(TASK, ASSIGNMENTS);

    List<String[]> ranges = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (int i = 0; i < (units == UnitRule.LEAD ? 2 : 3); i++) {
      String[] range = ofUnit(i, earning, missing);
      if (range != null) {
        ranges.add(range);
        weights.add(new BigDecimal(units == UnitRule.WEIGHTED ? WEIGHTS.get(i) : "1"));
      }
    }
    assertThat(leaf.range())
        .isEqualTo(
            new CompletionRange(
                combined(units, 0, ranges, weights), combined(units, 1, ranges, weights)));
    boolean begun = BEGUN.containsKey(earning);
    assertThat(leaf.coverage().toString()).isEqualTo(coverage(earning, units));
    assertThat(leaf.isCounted()).isTrue();
    assertThat(leaf.isAssumed())
        .isEqualTo(
            missing == MissingRule.ASSUME_PLAN
                && !(earning instanceof Earning.LevelOfEffort)
                && !(begun && units == UnitRule.LEAD));
    assertThat(leaf.expected().toString()).isEqualTo(EXPECTED);
  }

  /**
   * The share of the leaf of which something is known: of the first unit all, or half where only
   * two of three milestones are told of; of the second that it began, where that stands.
   */
  private static String coverage(Earning earning, UnitRule units) {
    if (earning instanceof Earning.Milestones) {
      return switch (units) {
        case LEAD -> "0.375";
        case ALL -> "0.25";
        case WEIGHTED -> "0.291666667";
      };
    }
    boolean begun = BEGUN.containsKey(earning);
    return switch (units) {
      case LEAD -> begun ? "0.75" : "0.5";
      case ALL -> begun ? "0.5" : "0.333333333";
      case WEIGHTED -> begun ? "0.583333333" : "0.5";
    };
  }

  /** The range of a unit; null where it leaves the denominator. */
  private static String @Nullable [] ofUnit(int unit, Earning earning, MissingRule missing) {
    List<String> earned = EARNED.getOrDefault(earning, ImmutableList.of());
    if (unit == 0 || earning instanceof Earning.LevelOfEffort) {
      return new String[] {earned.get(0), earned.get(1)};
    }
    if (unit == 1 && missing.equals(MissingRule.carry(71))) {
      return new String[] {earned.get(2), earned.get(3)};
    }
    if (unit == 1 && BEGUN.containsKey(earning)) {
      return BEGUN.getOrDefault(earning, ImmutableList.of()).toArray(String[]::new);
    }
    if (missing instanceof MissingRule.Exclude) {
      return null;
    }
    if (missing instanceof MissingRule.Zero) {
      return new String[] {"0", "0"};
    }
    return missing instanceof MissingRule.AssumePlan
        ? new String[] {EXPECTED, EXPECTED}
        : new String[] {"0", "1"};
  }

  private static Completion combined(
      UnitRule rule, int end, List<String[]> ranges, List<BigDecimal> weights) {
    BigDecimal least = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < ranges.size(); i++) {
      BigDecimal value = new BigDecimal(ranges.get(i)[end]);
      least = least.min(value);
      sum = sum.add(value.multiply(weights.get(i)));
      total = total.add(weights.get(i));
    }
    BigDecimal mean = sum.divide(total, MathContext.DECIMAL128).setScale(9, RoundingMode.HALF_UP);
    return Completion.ofPercent((rule == UnitRule.ALL ? least : mean).movePointRight(2));
  }
}
