package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightEscalation;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightOverlap;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRepair;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;

/** Invented policies of rolling up. */
final class SamplePolicies {

  /** Leaves a gap, and one of its cases is decided by two measures and flags. */
  static final LightTable PAYMENT =
      LightTable.of(
              "云泽州支付灯",
              ImmutableList.of(
                  new LightCase(
                      LightCondition.of(LightMeasure.RATIO, Range.lessThan(decimal("0.5")))
                          .and(LightMeasure.DAYS_LEFT, Range.closed(decimal("0"), decimal("30")))
                          .and(LightFlag.REFUSED)
                          .and(LightFlag.ACCEPTED)
                          .andNot(LightFlag.GOOD_REASON),
                      Light.CRITICAL),
                  LightCase.of(LightMeasure.RATIO, Range.atLeast(decimal("0.90")), Light.NORMAL)),
              LightOverlap.FIRST,
              Optional.empty())
          .orElseThrow();

  /** Has each member that a policy may have, in another order than it is written in. */
  static final RollupPolicy FULL =
      RollupPolicy.builder()
          .name("云泽州2026“清渠行动”口径")
          .period(PlanPeriod.ofYear(2026))
          .rule(
              new WeightedMean(
                  Weighting.EFFORT, RollupScope.LEAVES, WeightedMean.Counted.COMPLETION))
          .earning(new Earning.ByTargets(Earning.Combination.LEAST))
          .units(UnitRule.WEIGHTED)
          .missing(MissingRule.carry(40))
          .cancelled(ScopeEffect.AS_DONE)
          .suspended(ScopeEffect.FREEZE)
          .pace(new PaceRule(PaceCurve.byWorkdays(WorkCalendar.weekdays()), PaceCurve.byMonths()))
          .lights(LightPolicy.WUHAN)
          .board(
              new LightBoard(
                  "云泽州四灯",
                  ImmutableMap.of(
                      "资金支付",
                      PAYMENT.withOtherwise(Light.NOTICE),
                      RollupPolicy.PROGRESS,
                      LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE))))
          .memory(
              new LightMemory(
                  "云泽州",
                  Optional.of(new LightRepair(Light.CRITICAL, Light.ATTENTION)),
                  ImmutableList.of(
                      LightEscalation.running(Light.ATTENTION, 3, Light.CRITICAL),
                      LightEscalation.inAll(Light.NOTICE, 4, Light.WARNING))))
          .isWorstOfParts(true)
          .assessment(
              AssessmentPolicy.builder()
                  .tolerance(decimal("0.050"))
                  .near(decimal("0.2"))
                  .beyondAboutIsMet(true)
                  .addLowerIsBetter("失业率", "PM2.5")
                  .cap(decimal("1.20"))
                  .source("云泽州督查室2026年2月")
                  .build())
          .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(2))
          .putTerm(
              TaskId.of("t4"),
              TaskTerms.builder()
                  .weight(decimal("12.50"))
                  .effort(decimal("300"))
                  .earning(
                      new Earning.Milestones(
                          ImmutableMap.of("验收", Share.of(1, 5), "开工", Share.of(4, 5))))
                  .units(UnitRule.ALL)
                  .missing(MissingRule.ZERO)
                  .window(PlanPeriod.ofHalf(2026, 2))
                  .curve(PaceCurve.byDays())
                  .measureKind(MeasureKind.FLOW)
                  .addEvents(
                      new ScopeEvent(
                          ScopeEvent.Status.ACTIVE, LocalDate.of(2026, 8, 1), "汛期已过，恢复施工"),
                      new ScopeEvent(
                          ScopeEvent.Status.SUSPENDED, LocalDate.of(2026, 6, 15), "主汛期暂缓"))
                  .veto(Veto.GATE)
                  .addOverrides(
                      new ValueOverride(
                          new Completion(375_000_000),
                          "现场核查",
                          "州督查室",
                          LocalDate.of(2026, 9, 1),
                          Optional.of(LocalDate.of(2026, 9, 30))),
                      new ValueOverride(
                          Completion.NOTHING,
                          "数据造假",
                          "州监委",
                          LocalDate.of(2026, 10, 8),
                          Optional.empty()))
                  .build())
          .putTerm(TaskId.of("t1"), TaskTerms.builder().rule(Extreme.LEAST).build())
          .putTerm(TaskId.of("t2"), TaskTerms.builder().rule(Quorum.atLeast(2)).build())
          .putTerm(TaskId.of("t3"), TaskTerms.builder().rule(Quorum.ALL).build())
          .build();

  /** A rule of another party: the mean of the least and the most done. */
  record Middle(String name) implements RollupRule {

    @Override
    public int sums() {
      return 3;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = 1;
      sums[1] = part.billionths();
      sums[2] = part.billionths();
    }

    @Override
    public void merge(long[] into, long[] others) {
      if (others[0] > 0) {
        into[1] = into[0] == 0 ? others[1] : Math.min(into[1], others[1]);
        into[2] = into[0] == 0 ? others[2] : Math.max(into[2], others[2]);
        into[0] = 1;
      }
    }

    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of((sums[1] + sums[2]) / 2);
    }
  }

  static final Middle MIDDLE = new Middle("MIDDLE");

  private SamplePolicies() {}

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
