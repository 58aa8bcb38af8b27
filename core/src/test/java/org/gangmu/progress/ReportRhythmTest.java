package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.period;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRhythmTest {

  private static final WorkCalendar WEEKDAYS = WorkCalendar.weekdays();

  @ParameterizedTest
  @CsvSource({
    // 次月5日前
    "1, 5, 2026-03, 2026-04-05",
    "1, 5, 2026-12, 2027-01-05",
    "1, 5, 2026-C12, 2027-01-05",
    // 每月28日前
    "0, 28, 2026-02, 2026-02-28",
    "0, 28, 2026-03, 2026-03-28",
    // the last day of a month that has no such day
    "0, 31, 2026-06, 2026-06-30",
    "1, 30, 2026-01, 2026-02-28",
    "1, 30, 2024-01, 2024-02-29",
    // 4月15日、7月15日、10月15日和次年1月15日
    "1, 15, 2026-Q1, 2026-04-15",
    "1, 15, 2026-Q4, 2027-01-15",
    "12, 1, 2026, 2027-12-01",
  })
  void aDayOfTheMonthIsTheLastInTime(int later, int day, String period, String due) {
    assertThat(new DueRule.ByDayOfMonth(later, day, Optional.empty()).due(period(period)))
        .isEqualTo(due);
  }

  @Test
  void aDayOfTheMonthMayGiveWayToAWorkingDay() {
    // 5 April 2026 is a Sunday
    assertThat(new DueRule.ByDayOfMonth(1, 5, Optional.of(WEEKDAYS)).due(period("2026-03")))
        .isEqualTo("2026-04-06");
    assertThat(DueRule.byDayOfNextMonth(5).due(period("2026-03"))).isEqualTo("2026-04-05");
  }

  @Test
  void aLimitStartsOnTheLastDayOfThePeriod() {
    // 31 March 2026 is a Tuesday, 3 April a Friday
    assertThat(DueRule.within(TimeLimit.ofWorkingDays(3), WEEKDAYS).due(period("2026-03")))
        .isEqualTo("2026-04-03");
    assertThat(DueRule.within(TimeLimit.ofDays(4), WEEKDAYS).due(period("2026-03")))
        .isEqualTo("2026-04-06");
    assertThat(
            new DueRule.Within(TimeLimit.ofDays(1), CountingRule.QINGHAI_710, WEEKDAYS)
                .due(period("2026-03")))
        .isEqualTo("2026-03-31");
    assertThat(DueRule.within(TimeLimit.ofWorkingDays(1), WEEKDAYS).due(period("2026-W14")))
        .isEqualTo("2026-04-06");
  }

  @Test
  void presetsAreWhatTheirSourcesSay() {
    assertThat(ReportRhythm.PANJIN_MONTHLY.due(period("2026-08"))).isEqualTo("2026-08-28");
    assertThat(ReportRhythm.MONTHLY_BY_FIFTH.due(period("2026-08"))).isEqualTo("2026-09-05");
    assertThat(
            ImmutableList.of("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4").stream()
                .map(quarter -> ReportRhythm.WUHAN_QUARTERLY.due(period(quarter)).toString()))
        .containsExactly("2019-04-15", "2019-07-15", "2019-10-15", "2020-01-15");
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2026-02-18, 2026-W08, 2026-C02-22",
    "TEN_DAYS, 2026-02-11, 2026-02-T2, 2026-C02-T2",
    "HALF_MONTH, 2026-02-11, 2026-02-H1, 2026-C02-H1",
    "MONTH, 2026-02-11, 2026-02, 2026-C02",
    "QUARTER, 2026-02-11, 2026-Q1, 2026-C03",
    "HALF_YEAR, 2026-02-11, 2026-H1, 2026-C06",
    "YEAR, 2026-02-11, 2026, 2026-C12",
  })
  void reportsAreAboutAPeriodOrTheYearUpToItsEnd(
      PeriodKind step, String day, String period, String cumulative) {
    ReportRhythm rhythm = ReportRhythm.of(step, DueRule.within(TimeLimit.ofDays(3), WEEKDAYS));
    assertThat(rhythm.period(day(day))).isEqualTo(period(period));
    assertThat(rhythm.cumulated().period(day(day))).isEqualTo(period(cumulative));
  }

  @Test
  void aReportIsAskedForAfterItsPeriodOrOnTheDayItIsDue() {
    assertThat(ReportRhythm.MONTHLY_BY_FIFTH.opens(period("2026-03"))).isEqualTo("2026-04-01");
    assertThat(ReportRhythm.PANJIN_MONTHLY.opens(period("2026-03"))).isEqualTo("2026-03-28");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> ReportRhythm.of(PeriodKind.CUMULATIVE, DueRule.byDayOfNextMonth(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("step of a rhythm must divide the calendar: CUMULATIVE");
    assertThatThrownBy(() -> ReportRhythm.of(PeriodKind.WEEK, DueRule.byDayOfNextMonth(5)))
        .hasMessage("step of a rhythm due by a day of the month must be a month or longer: WEEK");
    assertThatThrownBy(() -> ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(0))
        .hasMessage("reports missing until one is stale must be at least 1: 0");
    assertThatThrownBy(() -> DueRule.byDayOfNextMonth(0))
        .hasMessage("day of the month must be 1 to 31: 0");
    assertThatThrownBy(() -> DueRule.byDayOfSameMonth(32))
        .hasMessage("day of the month must be 1 to 31: 32");
    assertThatThrownBy(() -> new DueRule.ByDayOfMonth(13, 1, Optional.empty()))
        .hasMessage("months after a period must be 0 to 12: 13");
    assertThatThrownBy(() -> new DueRule.ByDayOfMonth(-1, 1, Optional.empty()))
        .hasMessage("months after a period must be 0 to 12: -1");
  }

  @Test
  void rhythmsAreEqualByTheirParts() {
    assertThat(ReportRhythm.MONTHLY_BY_FIFTH)
        .isEqualTo(
            new ReportRhythm(
                PeriodKind.MONTH,
                false,
                new DueRule.ByDayOfMonth(1, 5, Optional.empty()),
                OptionalInt.empty()));
    assertThat(ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(2).cumulated())
        .isEqualTo(ReportRhythm.MONTHLY_BY_FIFTH.cumulated().withStaleAfter(2));
  }
}
