package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTrackTest {

  private static final TaskId A = TaskId.of("a");
  private static final ReportRhythm MONTHLY = ReportRhythm.MONTHLY_BY_FIFTH.cumulated();

  /** What is not wholly done in time is red. */
  private static final LightPolicy RED_WHEN_BEHIND =
      LightPolicy.of(
              "未完成即红",
              LightMeasure.POINTS_BEHIND,
              List.of(
                  new LightBand(Range.atMost(BigDecimal.ZERO), Light.NORMAL),
                  new LightBand(Range.greaterThan(BigDecimal.ZERO), Light.CRITICAL)),
              Optional.empty())
          .orElseThrow();

  private static SmallPlan plan(LightMemory memory) {
    return SmallPlan.of("a").with(policy -> policy.rhythm(MONTHLY).memory(memory));
  }

  private static LightTrack track(SmallPlan plan, String day) {
    return plan.compile().orElseThrow().lightTrack(plan.log().asKnown(LocalDate.parse(day)));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A month that was missed is red; once caught up with it stays yellow, and the next is green. */
  @Test
  void whatIsCaughtUpWithStaysYellowAndTheNextMonthIsGreen() {
    SmallPlan behind =
        plan(LightMemory.OUHAI)
            .percent("a", "9", day("2026-01-31"))
            .percent("a", "17", day("2026-02-28"))
            .with(policy -> policy.lights(RED_WHEN_BEHIND));
    assertThat(track(behind, "2026-03-06").periods())
        .containsExactly(ReportPeriod.ofMonth(2026, 1), ReportPeriod.ofMonth(2026, 2));
    ReportLog log =
        behind
            .log()
            .addAll(
                List.of(
                    report("m", "2026-C03", "2026-04-02", 20),
                    report("n", "2026-C04", "2026-05-02", 34)))
            .orElseThrow();
    Rollup rollup = behind.compile().orElseThrow();
    assertThat(rollup.lightTrack(log.asKnown(day("2026-04-06"))).of(A).shown())
        .containsExactly(Light.NORMAL, Light.NORMAL, Light.CRITICAL);
    ReportLog caughtUp =
        log.add(
                log.asKnown(day("2026-05-02"))
                    .recorded()
                    .get(2)
                    .toRevision(ReportId.of("m2"), day("2026-04-20"))
                    .percent(new BigDecimal("26"))
                    .build())
            .orElseThrow();
    assertThat(rollup.lightTrack(caughtUp.asKnown(day("2026-04-25"))).of(A).shown())
        .containsExactly(Light.NORMAL, Light.NORMAL, Light.ATTENTION);
    assertThat(rollup.lightTrack(caughtUp.asKnown(day("2026-05-06"))).of(A).shown())
        .containsExactly(Light.NORMAL, Light.NORMAL, Light.ATTENTION, Light.NORMAL);
    // what was known before the correction stays as it was
    assertThat(rollup.lightTrack(caughtUp.asKnown(day("2026-04-06"))).of(A).shown())
        .containsExactly(Light.NORMAL, Light.NORMAL, Light.CRITICAL);
  }

  private static ProgressReport report(String id, String period, String recorded, int percent) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(A)
        .unit(SmallPlan.BUREAU)
        .period(ReportPeriod.parse(period).orElseThrow())
        .recordedOn(day(recorded))
        .percent(BigDecimal.valueOf(percent))
        .build();
  }

  /** Behind for one or two months is yellow, for three on end red; that month counts as one. */
  @Test
  void threeMonthsBehindOnEndAreRed() {
    SmallPlan plan =
        plan(LightMemory.NONE)
            .with(policy -> policy.lights(LightTable.YINCHUAN_START))
            .percent("a", "10", day("2026-01-31"))
            .percent("a", "10", day("2026-02-28"))
            .percent("a", "10", day("2026-03-31"))
            .percent("a", "10", day("2026-04-30"));
    assertThat(track(plan, "2026-05-06").of(A).shown())
        .containsExactly(Light.NORMAL, Light.ATTENTION, Light.ATTENTION, Light.CRITICAL);
    assertThat(plan.standings(day("2026-02-28")).light(A)).isEqualTo(Light.ATTENTION);
    assertThat(plan.standings(day("2026-03-31")).light(A)).isEqualTo(Light.ATTENTION);
    assertThat(plan.standings(day("2026-04-30")).light(A)).isEqualTo(Light.CRITICAL);
  }

  @Test
  void aMonthOfWhichNoReportCameInTimeIsUnknownThoughTheOneBeforeWasGood() {
    SmallPlan plan = plan(LightMemory.OUHAI).percent("a", "90", day("2026-01-31"));
    Rollup rollup = plan.compile().orElseThrow();
    assertThat(track(plan, "2026-03-06").of(A).shown())
        .containsExactly(Light.NORMAL, Light.UNKNOWN);
    // on the last day it still counts, a day later not any more
    ReportLog inTime = plan.log().add(report("m", "2026-C02", "2026-03-05", 100)).orElseThrow();
    assertThat(rollup.lightTrack(inTime.asKnown(day("2026-03-06"))).of(A).marks())
        .extracting(mark -> mark.light() + " " + mark.caughtUp())
        .containsExactly("NORMAL false", "NORMAL false");
    ReportLog late = plan.log().add(report("m", "2026-C02", "2026-03-06", 100)).orElseThrow();
    assertThat(rollup.lightTrack(late.asKnown(day("2026-03-06"))).of(A).marks())
        .extracting(mark -> mark.light() + " " + mark.caughtUp())
        .containsExactly("NORMAL false", "UNKNOWN true");
  }

  @Test
  void aSilentMonthBreaksNoStreak() {
    SmallPlan plan =
        plan(LightMemory.NONE)
            .with(policy -> policy.lights(LightTable.YINCHUAN_START).missing(MissingRule.EXCLUDE))
            .percent("a", "1", day("2026-01-31"))
            .percent("a", "1", day("2026-03-31"));
    assertThat(track(plan, "2026-04-06").of(A).shown())
        .containsExactly(Light.ATTENTION, Light.ATTENTION, Light.CRITICAL);
  }

  @ParameterizedTest
  @CsvSource({
    // before the plan, on its first day, after it, and where no report periods reach
    "2025-06-30, 0",
    "2026-01-01, 0",
    "2026-02-05, 0",
    "2026-02-06, 1",
    "2028-01-01, 12",
    "1850-01-01, 0",
    "2999-12-31, 0",
    "+12000-01-01, 0"
  })
  void thePeriodsAreThoseOfThePlanThatAreOverAndWereDue(String day, int periods) {
    SmallPlan plan = plan(LightMemory.OUHAI);
    assertThat(track(plan, day).periods()).hasSize(periods);
    assertThat(plan.standings(LocalDate.parse(day)).light(A)).isNotEqualTo(Light.NORMAL);
  }

  @ParameterizedTest
  @CsvSource({"-0005-01-01, 0004-12-31", "1850-01-01, 1905-12-31", "5000-01-01, 5001-12-31"})
  void plansOfFarYearsStandToo(String from, String until) {
    PlanPeriod period = new PlanPeriod(LocalDate.parse(from), LocalDate.parse(until));
    RollupPolicy policy =
        RollupPolicy.builder()
            .period(period)
            .rhythm(ReportRhythm.WUHAN_QUARTERLY)
            .memory(LightMemory.OUHAI)
            .build();
    TaskTree tree = TaskTree.builder().add(Task.of(A)).build();
    Rollup rollup = Rollup.of(tree, policy).orElseThrow();
    for (LocalDate day : List.of(LocalDate.parse(from), SmallPlan.JUNE, LocalDate.parse(until))) {
      assertThat(rollup.standings(ReportLog.empty().asKnown(day)).whole().range())
          .contains(CompletionRange.ANY);
      assertThat(rollup.lightTrack(ReportLog.empty().asKnown(day)).whole().marks())
          .hasSameSizeAs(rollup.lightTrack(ReportLog.empty().asKnown(day)).periods());
    }
  }

  @Test
  void aPolicyWithoutARhythmHasNoPeriods() {
    Rollup rollup = SmallPlan.of("a").compile().orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollup.lightTrack(ReportLog.empty().asKnown(SmallPlan.JUNE)))
        .withMessage("policy must have a rhythm to light periods by");
    SmallPlan plan = plan(LightMemory.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> track(plan, "2026-06-30").of(TaskId.of("b")))
        .withMessage("task must be in the plan: b");
  }
}
