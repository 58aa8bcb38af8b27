package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportState;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are owed on work for a year that was ordered in the middle of it. */
class OrderedOnTest {

  private static final TaskId A = TaskId.of("a");

  private static SmallPlan plan() {
    return SmallPlan.of("a")
        .with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated()));
  }

  private static Rollup ordered(SmallPlan plan, String day) {
    return plan.compile().orElseThrow().withOrder(LocalDate.parse(day));
  }

  private static UnitReading unit(SmallPlan plan, String ordered, String day) {
    return ordered(plan, ordered)
        .standings(plan.log().asKnown(LocalDate.parse(day)))
        .of(A)
        .explanation()
        .leaf()
        .orElseThrow()
        .units()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 2026-03-15, NOT_DUE 2026-C03 since 2026-03-16",
    "2026-03-15, 2026-03-31, NOT_DUE 2026-C03 since 2026-03-16",
    "2026-03-15, 2026-04-01, DUE 2026-C03 since 2026-04-01",
    "2026-03-15, 2026-04-06, UNREPORTED 2026-C03 since 2026-04-06",
    // of the last day of March only the day after is left, in April
    "2026-03-31, 2026-04-06, NOT_DUE 2026-C04 since 2026-04-01",
    "2026-03-31, 2026-05-06, UNREPORTED 2026-C04 since 2026-05-06",
    // from the beginning of the plan, if it was ordered before it
    "2025-12-20, 2026-02-06, UNREPORTED 2026-C01 since 2026-02-06",
    "2025-12-31, 2026-02-06, UNREPORTED 2026-C01 since 2026-02-06"
  })
  void theFirstReportOwedIsThatForTheFirstPeriodThatEndsAfterTheOrder(
      String ordered, String day, String standing) {
    assertThat(unit(plan(), ordered, day).standing()).map(Object::toString).contains(standing);
  }

  @Test
  void aTaskWhoseTimeBeginsLaterOwesFromThen() {
    SmallPlan plan =
        plan()
            .terms(
                "a",
                terms ->
                    terms.window(
                        new PlanPeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31))));
    assertThat(unit(plan, "2026-03-15", "2026-06-30").standing())
        .map(Object::toString)
        .contains("NOT_DUE 2026-C06 since 2026-06-01");
  }

  @Test
  void whatIsReportedOfTheTimeBeforeCountsNoneTheLess() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH))
            .target("a", MeasureKind.FLOW, "投资 >= 100万元");
    for (int month = 1; month <= 3; month++) {
      plan.monthly("a", month, "投资", "10万元");
    }
    Rollup rollup = ordered(plan, "2026-03-15");
    assertThat(rollup.standings(plan.log().asKnown(LocalDate.of(2026, 4, 5))).range(A))
        .map(Object::toString)
        .contains("0.3");
  }

  @Test
  void thePeriodsBeforeHaveNoLights() {
    SmallPlan plan = plan();
    LocalDate day = LocalDate.of(2026, 6, 6);
    assertThat(ordered(plan, "2026-03-15").lightTrack(plan.log().asKnown(day)).periods())
        .containsExactly(
            ReportPeriod.ofMonth(2026, 3),
            ReportPeriod.ofMonth(2026, 4),
            ReportPeriod.ofMonth(2026, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "2027-01-01"})
  void ordersOfFarDaysAreNoFault(String ordered) {
    UnitReading unit = unit(plan(), ordered, "2026-06-30");
    assertThat(unit.standing().map(standing -> standing.state() == ReportState.UNREPORTED))
        .isEqualTo(ordered.startsWith("-") ? Optional.of(true) : Optional.empty());
  }

  @Test
  void aLiveRollupKeepsTheOrder() {
    SmallPlan plan = plan().percent("a", "10");
    LocalDate day = LocalDate.of(2026, 6, 30);
    LiveRollup live = ordered(plan, "2026-03-15").live(plan.log(), day);
    assertThat(live.setTerms(A, TaskTerms.builder().weight(BigDecimal.TEN).build()).hasErrors())
        .isFalse();
    assertThat(live.rollup().orderedOn()).contains(LocalDate.of(2026, 3, 15));
    assertThat(live.standings().all())
        .isEqualTo(live.rollup().standings(plan.log().asKnown(day)).all());
  }
}
