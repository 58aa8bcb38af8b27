package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * The days on which people work, given by the caller.
 *
 * <p>Holidays are set anew each year by a notice of the State Council, together with the weekend
 * days that are worked in exchange, so the library ships none. An implementation must always give
 * the same answer for the same day, and be safe for use by several threads; one that is part of a
 * policy should have {@code equals} and {@code toString}, as {@link WeekdayCalendar} has.
 */
@FunctionalInterface
public interface WorkCalendar {

  /** How many days a calendar may go on without a working day. */
  int LONGEST_REST = 4000;

  /** Returns whether people work on that day. */
  boolean isWorkday(LocalDate day);

  /**
   * Returns the first working day on or after a day.
   *
   * @throws IllegalArgumentException if there is none within {@value #LONGEST_REST} days
   */
  default LocalDate firstWorkday(LocalDate day) {
    LocalDate workday = day;
    for (int i = 0; i < LONGEST_REST; i++) {
      if (isWorkday(workday)) {
        return workday;
      }
      workday = workday.plusDays(1);
    }
    throw new IllegalArgumentException(
        "work calendar must have a working day within "
            + LONGEST_REST
            + " days from "
            + day
            + ": "
            + this);
  }

  /**
   * Returns how many working days there are from the first day to the last, both included; 0 if the
   * last is before the first.
   *
   * <p>This asks for every day in turn; a calendar that knows better should override it with
   * something that gives the same number.
   *
   * @throws IllegalArgumentException if there are more than 400,000 days to ask for
   */
  default long countWorkdays(LocalDate firstInclusive, LocalDate lastInclusive) {
    long first = firstInclusive.toEpochDay();
    long last = lastInclusive.toEpochDay();
    checkArgument(
        last - first < 400_000, "days to count must be at most 400000: %s", last - first + 1);
    long count = 0;
    for (long day = first; day <= last; day++) {
      count += isWorkday(LocalDate.ofEpochDay(day)) ? 1 : 0;
    }
    return count;
  }

  /** Returns the calendar in which people work from Monday to Friday, without holidays. */
  static WorkCalendar weekdays() {
    return WeekdayCalendar.PLAIN;
  }

  /**
   * Returns the calendar in which people work from Monday to Friday but for some days off, and on
   * some weekend days in exchange (调休).
   *
   * @param offDays days without work
   * @param workdays days with work, none of the days off
   */
  static WorkCalendar of(Iterable<LocalDate> offDays, Iterable<LocalDate> workdays) {
    return new WeekdayCalendar(
        ImmutableSortedSet.copyOf(offDays), ImmutableSortedSet.copyOf(workdays));
  }
}
