package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * The time a plan covers (计划期), both days included.
 *
 * @param start the first day
 * @param endInclusive the last day, not before {@code start}
 */
public record PlanPeriod(LocalDate start, LocalDate endInclusive) {

  /** Checks the order of the days. */
  public PlanPeriod {
    requireNonNull(start, "start");
    requireNonNull(endInclusive, "endInclusive");
    checkArgument(
        !endInclusive.isBefore(start),
        "end of a period must not be before its start %s: %s",
        start,
        endInclusive);
  }

  /** Returns the calendar year. */
  public static PlanPeriod ofYear(int year) {
    return ofYears(year, year);
  }

  /** Returns the calendar years from the first to the last, both included. */
  public static PlanPeriod ofYears(int firstInclusive, int lastInclusive) {
    return new PlanPeriod(LocalDate.of(firstInclusive, 1, 1), LocalDate.of(lastInclusive, 12, 31));
  }

  /**
   * Returns a quarter of a calendar year.
   *
   * @param quarter 1 to 4
   */
  public static PlanPeriod ofQuarter(int year, int quarter) {
    checkArgument(quarter >= 1 && quarter <= 4, "quarter must be 1 to 4: %s", quarter);
    return ofMonths(YearMonth.of(year, 3 * quarter - 2), YearMonth.of(year, 3 * quarter));
  }

  /** Returns the months from the first to the last, both included. */
  public static PlanPeriod ofMonths(YearMonth firstInclusive, YearMonth lastInclusive) {
    return new PlanPeriod(firstInclusive.atDay(1), lastInclusive.atEndOfMonth());
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not two ISO dates joined by {@code /}
   */
  public static PlanPeriod parse(String text) {
    int slash = text.indexOf('/');
    checkArgument(slash >= 0, "period must be two dates joined by \"/\": \"%s\"", text);
    try {
      return new PlanPeriod(
          LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "period must be two ISO dates joined by \"/\": \"" + text + "\"", e);
    }
  }

  /** Returns whether the day lies in this period. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(endInclusive);
  }

  /** Returns the two days in ISO form, joined by {@code /}. */
  @Override
  public String toString() {
    return start + "/" + endInclusive;
  }
}
