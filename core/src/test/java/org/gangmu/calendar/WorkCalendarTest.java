package org.gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

  private final WorkCalendar calendar =
      WorkCalendar.of(ImmutableList.of(MONDAY), ImmutableList.of(SATURDAY));

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, false",
    "2026-03-02, false",
    "2026-03-03, true",
    "2026-03-06, true",
    "2026-03-07, true",
    "2026-03-08, false",
    "2026-03-09, true",
    "2026-03-14, false"
  })
  void daysInNeitherSetAreByWeekday(LocalDate day, boolean workday) {
    assertThat(calendar.isWorkday(day)).isEqualTo(workday);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02, 0",
    "2026-03-02, 2026-03-08, 5",
    "2026-03-07, 2026-03-07, 1",
    "2026-03-09, 2026-03-15, 5",
    "2026-03-09, 2026-03-08, 0",
    "2026-01-01, 2026-12-31, 261",
    "1969-12-29, 1970-01-04, 5"
  })
  void workingDaysAreCounted(LocalDate first, LocalDate last, long count) {
    assertThat(calendar.countWorkdays(first, last)).isEqualTo(count);
    WorkCalendar oneByOne = day -> calendar.isWorkday(day);
    assertThat(oneByOne.countWorkdays(first, last)).isEqualTo(count);
  }

  @Test
  void countingDayByDayIsBounded() {
    WorkCalendar always = day -> true;
    assertThat(always.countWorkdays(MONDAY, MONDAY.plusDays(399_999))).isEqualTo(400_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> always.countWorkdays(MONDAY, MONDAY.plusDays(400_000)))
        .withMessage("days to count must be at most 400000: 400001");
    assertThat(WorkCalendar.weekdays().countWorkdays(LocalDate.MIN, LocalDate.MAX))
        .isGreaterThan(200_000_000_000L);
  }

  @Test
  void aDayIsNotBothOffAndWorked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkCalendar.of(ImmutableList.of(MONDAY), ImmutableList.of(MONDAY)))
        .withMessage("day must not be both off and worked: 2026-03-02");
  }

  @Test
  void equalityIsThatOfTheWorkingDays() {
    new EqualsTester()
        .addEqualityGroup(
            WorkCalendar.weekdays(),
            WorkCalendar.of(ImmutableList.of(SATURDAY), ImmutableList.of(MONDAY)),
            new WeekdayCalendar(
                ImmutableSortedSet.orderedBy(Comparator.<LocalDate>reverseOrder())
                    .add(SATURDAY)
                    .build(),
                ImmutableSortedSet.of()))
        .addEqualityGroup(calendar)
        .testEquals();
    assertThat(calendar).hasToString("weekdays with 1 off and 1 worked otherwise");
  }

  /** A year of eleven years of holidays has no working day to go on to. */
  @Test
  void aRestThatNoWorkingDayIsFoundAfterIsRefused() {
    LocalDate first = LocalDate.of(2026, 1, 5);
    List<LocalDate> off = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      off.add(first.plusDays(i));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkCalendar.of(off, ImmutableList.of()))
        .withMessage(
            "days off on end must be at most 3995 with the weekends between them, but are more from"
                + " 2026-01-05 on");
    // one Saturday with work among them, or a rest a little shorter, will do
    LocalDate saturday = LocalDate.of(2030, 1, 5);
    List<LocalDate> others = off.stream().filter(day -> !day.equals(saturday)).toList();
    assertThat(WorkCalendar.of(others, ImmutableList.of(saturday)).firstWorkday(first))
        .isEqualTo(saturday);
    WorkCalendar longest = WorkCalendar.of(off.subList(0, 3995), ImmutableList.of());
    assertThat(longest.firstWorkday(first.minusDays(2))).isAfter(first.plusDays(3994));
  }
}
