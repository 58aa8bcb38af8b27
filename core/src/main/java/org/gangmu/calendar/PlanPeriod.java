package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.gangmu.internal.Folding;

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

  /**
   * Returns a half of a calendar year (上半年, 下半年).
   *
   * @param half 1 or 2
   */
  public static PlanPeriod ofHalf(int year, int half) {
    checkArgument(half == 1 || half == 2, "half must be 1 or 2: %s", half);
    return ofMonths(YearMonth.of(year, 6 * half - 5), YearMonth.of(year, 6 * half));
  }

  /**
   * Returns the years of a five-year plan (五年规划, 五年计划): the 14th (十四五) covers 2021 to 2025. The
   * first began in 1953, the third, after three years of adjustment, in 1966.
   *
   * @param ordinal which plan, 1 to 100
   */
  public static PlanPeriod ofFiveYearPlan(int ordinal) {
    checkArgument(
        ordinal >= 1 && ordinal <= 100,
        "ordinal of a five-year plan must be 1 to 100: %s",
        ordinal);
    int first = (ordinal < 3 ? 1948 : 1951) + 5 * ordinal;
    return ofYears(first, first + 4);
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
    checkArgument(slash >= 0, "period must be two dates joined by \"/\": %s", Folding.quoted(text));
    try {
      return new PlanPeriod(
          LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "period must be two ISO dates joined by \"/\": " + Folding.quoted(text), e);
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
