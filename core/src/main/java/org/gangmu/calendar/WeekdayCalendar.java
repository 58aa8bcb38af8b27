package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A work calendar of weekdays with exceptions; two are equal when their working days are.
 *
 * @param offDays days from Monday to Friday without work, in order
 * @param workdays Saturdays and Sundays with work, in order
 */
public record WeekdayCalendar(
    ImmutableSortedSet<LocalDate> offDays, ImmutableSortedSet<LocalDate> workdays)
    implements WorkCalendar {

  /** The longest rest, from a weekday to a weekday, that has a weekend before and after it. */
  private static final int LONGEST_OFF = LONGEST_REST - 5;

  static final WeekdayCalendar PLAIN =
      new WeekdayCalendar(ImmutableSortedSet.of(), ImmutableSortedSet.of());

  /**
   * Keeps the days that are exceptions: a Sunday off or a Monday with work is none.
   *
   * @throws IllegalArgumentException if a day is in both sets, or there is so long a rest that no
   *     {@linkplain #firstWorkday(LocalDate) first working day} would be found
   */
  public WeekdayCalendar {
    for (LocalDate day : workdays) {
      checkArgument(!offDays.contains(day), "day must not be both off and worked: %s", day);
    }
    offDays =
        offDays.stream()
            .filter(WeekdayCalendar::isWeekday)
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    workdays =
        workdays.stream()
            .filter(day -> !isWeekday(day))
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    checkRests(offDays, workdays);
  }

  /** Refuses a rest from which no working day would be found. */
  private static void checkRests(
      ImmutableSortedSet<LocalDate> offDays, ImmutableSortedSet<LocalDate> workdays) {
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : offDays) {
      first = isRest(last, day, workdays) ? first : day;
      last = day;
      checkArgument(
          day.toEpochDay() - first.toEpochDay() < LONGEST_OFF,
          "days off on end must be at most %s with the weekends between them, but are more from"
              + " %s on",
          LONGEST_OFF,
          first);
    }
  }

  /** Returns whether there is no day between two, or no other than of a weekend. */
  private static boolean isRest(
      LocalDate before, LocalDate after, ImmutableSortedSet<LocalDate> workdays) {
    long days = after.toEpochDay() - before.toEpochDay();
    boolean weekend = days == 3 && before.getDayOfWeek() == DayOfWeek.FRIDAY;
    return days == 1 || (weekend && workdays.subSet(before, after).isEmpty());
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  @Override
  public boolean isWorkday(LocalDate day) {
    return isWeekday(day) ? !offDays.contains(day) : workdays.contains(day);
  }

  @Override
  public long countWorkdays(LocalDate firstInclusive, LocalDate lastInclusive) {
    if (lastInclusive.isBefore(firstInclusive)) {
      return 0;
    }
    return weekdaysBefore(lastInclusive.toEpochDay() + 1)
        - weekdaysBefore(firstInclusive.toEpochDay())
        - offDays.subSet(firstInclusive, true, lastInclusive, true).size()
        + workdays.subSet(firstInclusive, true, lastInclusive, true).size();
  }

  /** Returns the weekdays before a day, from a fixed Monday on. */
  private static long weekdaysBefore(long epochDay) {
    // the first day of the epoch was a Thursday
    long days = epochDay + 3;
    return 5 * Math.floorDiv(days, 7) + Math.min(5, Math.floorMod(days, 7));
  }

  /** Returns how many exceptions there are. */
  @Override
  public String toString() {
    return "weekdays with " + offDays.size() + " off and " + workdays.size() + " worked otherwise";
  }
}
