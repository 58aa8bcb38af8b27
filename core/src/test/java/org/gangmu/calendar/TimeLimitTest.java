package org.gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  private static final CountingRule PLAIN = CountingRule.CIVIL_CODE.keepingRestDays();
  private static final CountingRule COUNTED = new CountingRule(true, false);
  private static final WorkCalendar WEEKDAYS = WorkCalendar.weekdays();

  /** The days off of May 2017, with the Saturday that was worked for the Labour Day holiday. */
  private static final WorkCalendar MAY_2017 =
      WorkCalendar.of(
          ImmutableList.of(
              LocalDate.of(2017, 4, 29), LocalDate.of(2017, 4, 30), LocalDate.of(2017, 5, 1)),
          ImmutableList.of(LocalDate.of(2017, 5, 27)));

  private static TimeLimit limit(String text) {
    return TimeLimit.parse(text).orElseThrow();
  }

  /** 15 of the vectors: the start day counts in Qinghai and does not by the Civil Code. */
  @Test
  void sevenDaysEndOneDayEarlierByTheQinghaiRule() {
    LocalDate ordered = LocalDate.of(2017, 4, 22);
    TimeLimit limit = limit("7天");
    assertThat(limit.due(ordered, CountingRule.QINGHAI_710, MAY_2017)).isEqualTo("2017-04-28");
    assertThat(limit.due(ordered, PLAIN, MAY_2017)).isEqualTo("2017-04-29");
  }

  /** The Civil Code's own rule rolls the Saturday over the holiday of 1 May. */
  @Test
  void theCivilCodeRollsARestDayForward() {
    LocalDate ordered = LocalDate.of(2017, 4, 22);
    TimeLimit limit = limit("7天");
    assertThat(limit.due(ordered, CountingRule.CIVIL_CODE, WEEKDAYS)).isEqualTo("2017-05-01");
    assertThat(limit.due(ordered, CountingRule.CIVIL_CODE, MAY_2017)).isEqualTo("2017-05-02");
  }

  /** 16 of the vectors, and the other ends of months and years. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1个月, 2026-02-28",
    "2026-08-31, 1个月, 2026-09-30",
    "2024-01-31, 1个月, 2024-02-29",
    "2026-01-28, 1个月, 2026-02-28",
    "2026-01-15, 1个月, 2026-02-15",
    "2026-12-31, 2个月, 2027-02-28",
    "2026-10-31, 13个月, 2027-11-30",
    "2024-02-29, 1年, 2025-02-28",
    "2024-02-29, 4年, 2028-02-29",
    "2026-02-28, 1个月, 2026-03-28",
    "2026-12-31, 1日, 2027-01-01",
    "2024-02-28, 1日, 2024-02-29",
    "2026-12-28, 1周, 2027-01-04",
    "2999-12-31, 9999年, 12998-12-31"
  })
  void theStartDayDoesNotCount(LocalDate start, String limit, String due) {
    LocalDate expected = LocalDate.parse(due.length() > 10 ? "+" + due : due);
    assertThat(limit(limit).due(start, PLAIN, WEEKDAYS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1个月, 2026-02-28",
    "2026-01-30, 1个月, 2026-02-28",
    "2026-01-29, 1个月, 2026-02-28",
    "2026-01-28, 1个月, 2026-02-27",
    "2026-03-01, 1个月, 2026-03-31",
    "2026-01-01, 1年, 2026-12-31",
    "2024-02-29, 1年, 2025-02-28",
    "2026-01-01, 1日, 2026-01-01",
    "2026-01-05, 1周, 2026-01-11"
  })
  void theStartDayCounts(LocalDate start, String limit, LocalDate due) {
    assertThat(limit(limit).due(start, COUNTED, WEEKDAYS)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday, Saturday, Sunday, Monday
    "2026-03-06, 1, 2026-03-09, 2026-03-06",
    "2026-03-07, 1, 2026-03-09, 2026-03-09",
    "2026-03-08, 1, 2026-03-09, 2026-03-09",
    "2026-03-09, 1, 2026-03-10, 2026-03-09",
    "2026-03-06, 5, 2026-03-13, 2026-03-12",
    "2026-03-06, 7, 2026-03-17, 2026-03-16",
    "2026-12-31, 30, 2027-02-11, 2027-02-10"
  })
  void workingDaysAreCountedOut(
      LocalDate start, int number, LocalDate notCounted, LocalDate counted) {
    TimeLimit limit = TimeLimit.ofWorkingDays(number);
    assertThat(limit.due(start, PLAIN, WEEKDAYS)).isEqualTo(notCounted);
    assertThat(limit.due(start, CountingRule.CIVIL_CODE, WEEKDAYS)).isEqualTo(notCounted);
    assertThat(limit.due(start, COUNTED, WEEKDAYS)).isEqualTo(counted);
  }

  @Test
  void holidaysAndDaysWorkedInExchangeCount() {
    TimeLimit one = TimeLimit.ofWorkingDays(1);
    assertThat(one.due(LocalDate.of(2017, 4, 28), PLAIN, MAY_2017)).isEqualTo("2017-05-02");
    assertThat(one.due(LocalDate.of(2017, 5, 26), PLAIN, MAY_2017)).isEqualTo("2017-05-27");
    assertThat(one.due(LocalDate.of(2017, 5, 27), PLAIN, MAY_2017)).isEqualTo("2017-05-29");
  }

  /** 17 of the vectors: review may be asked for until the thirtieth day after receipt. */
  @Test
  void thirtyDaysForReviewAndThirtyForTheDecision() {
    TimeLimit thirty = TimeLimit.ofDays(30);
    LocalDate received = LocalDate.of(2026, 3, 2);
    LocalDate lastDay = thirty.due(received, PLAIN, WEEKDAYS);
    assertThat(lastDay).isEqualTo(received.plusDays(30)).isEqualTo("2026-04-01");
    assertThat(thirty.due(lastDay, PLAIN, WEEKDAYS)).isEqualTo("2026-05-01");
  }

  @Test
  void aCalendarWithoutWorkingDaysIsRefusedByName() {
    WorkCalendar never =
        new WorkCalendar() {
          @Override
          public boolean isWorkday(LocalDate day) {
            return false;
          }

          @Override
          public String toString() {
            return "eternal holiday";
          }
        };
    LocalDate start = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofWorkingDays(1).due(start, PLAIN, never))
        .withMessage(
            "work calendar must have a working day within 4000 days from 2026-01-02:"
                + " eternal holiday");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofDays(1).due(start, CountingRule.CIVIL_CODE, never));
    assertThat(TimeLimit.ofDays(1).due(start, PLAIN, never)).isEqualTo("2026-01-02");
  }

  @Test
  void aCalendarMayRestForLong() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    LocalDate end = start.plusDays(4000);
    WorkCalendar onceOnly = day -> day.equals(end);
    assertThat(onceOnly.firstWorkday(start.plusDays(1))).isEqualTo(end);
    assertThatIllegalArgumentException().isThrownBy(() -> onceOnly.firstWorkday(start));
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofMonths(0))
        .withMessage("number of a time limit must be 1 to 9999: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.ofDays(10_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofDays(1).due(LocalDate.MAX, PLAIN, WEEKDAYS))
        .withMessage("year must be 1900 to 2999: 999999999");
  }

  @ParameterizedTest
  @CsvSource({
    "7个工作日, 7, WORKING_DAY, 7个工作日",
    "7工作日, 7, WORKING_DAY, 7个工作日",
    "1个月, 1, MONTH, 1个月",
    "3月, 3, MONTH, 3个月",
    "7天, 7, DAY, 7日",
    "7日, 7, DAY, 7日",
    "30个自然日, 30, DAY, 30日",
    "1年, 1, YEAR, 1年",
    "2周, 2, WEEK, 2周",
    "2个星期, 2, WEEK, 2周",
    "１５ 个工作日, 15, WORKING_DAY, 15个工作日",
    "0007日, 7, DAY, 7日",
    "9999日, 9999, DAY, 9999日"
  })
  void limitsAreReadAndWritten(String text, int number, LimitUnit unit, String written) {
    assertThat(limit(text)).isEqualTo(new TimeLimit(number, unit)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "日", "个月", "七日", "7个", "7小时", "-7日", "7.5日", "7日内", "7个个月"})
  void otherTextIsNoLimit(String text) {
    assertThat(TimeLimit.parse(text).errors().get(0).code()).isEqualTo(CalendarCode.LIMIT_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0日", "10000日", "99999999999999999999个月"})
  void otherNumbersAreNoLimit(String text) {
    assertThat(TimeLimit.parse(text).errors().get(0).code()).isEqualTo(CalendarCode.LIMIT_RANGE);
  }

  @Test
  void aLongTextIsNotShownWhole() {
    assertThat(TimeLimit.parse("7".repeat(1_000_000)).errors().get(0).message())
        .hasSizeLessThan(300);
  }

  @Test
  void equalityIsThatOfNumberAndUnit() {
    new EqualsTester()
        .addEqualityGroup(TimeLimit.ofDays(7), limit("7天"))
        .addEqualityGroup(limit("1周"))
        .addEqualityGroup(TimeLimit.ofMonths(7))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(CountingRule.CIVIL_CODE, new CountingRule(false, true))
        .addEqualityGroup(CountingRule.QINGHAI_710, COUNTED)
        .addEqualityGroup(PLAIN)
        .testEquals();
  }
}
