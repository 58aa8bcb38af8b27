package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;

/**
 * A length of time within which something is due (期限), as 7个工作日 or 1个月.
 *
 * <p>When it ends depends on where it starts, on a {@link CountingRule} and, for working days and
 * rest days, on a {@link WorkCalendar}. Limits of different units differ, 7日 and 1周 too.
 *
 * @param number how many, 1 to {@value #MOST}
 * @param unit of what
 */
public record TimeLimit(int number, LimitUnit unit) {

  /** The largest number of any unit. */
  public static final int MOST = 9999;

  /** Checks the number. */
  public TimeLimit {
    checkArgument(
        number >= 1 && number <= MOST, "number of a time limit must be 1 to %s: %s", MOST, number);
    requireNonNull(unit, "unit");
  }

  /** Returns a limit in days of the calendar. */
  public static TimeLimit ofDays(int number) {
    return new TimeLimit(number, LimitUnit.DAY);
  }

  /** Returns a limit in working days. */
  public static TimeLimit ofWorkingDays(int number) {
    return new TimeLimit(number, LimitUnit.WORKING_DAY);
  }

  /** Returns a limit in months. */
  public static TimeLimit ofMonths(int number) {
    return new TimeLimit(number, LimitUnit.MONTH);
  }

  /**
   * Returns the last day on which it is in time.
   *
   * <p>Days: the start day is the first of them if the rule counts it, else the day after is;
   * working days alike, where the first is the first working day from there on. Months and years
   * end on the day of the month that corresponds to the start day, on the day before it if the
   * start day counts; where the month has no such day, on its last day (Civil Code, art. 202), in
   * both cases. A last day that is a rest day then gives way to the next working day if the rule
   * says so. So within one rule and calendar a later start or a greater number is never due
   * earlier.
   *
   * @param start the day from which it is counted, in the years {@value ReportPeriod#FIRST_YEAR} to
   *     {@value ReportPeriod#LAST_YEAR}
   * @throws IllegalArgumentException if the year is out of range, or the calendar has no working
   *     day for {@value WorkCalendar#LONGEST_REST} days on end and one is needed
   */
  public LocalDate due(LocalDate start, CountingRule rule, WorkCalendar calendar) {
    requireNonNull(rule, "rule");
    requireNonNull(calendar, "calendar");
    ReportPeriod.checkYear(start.getYear());
    boolean counted = rule.countsStartDay();
    LocalDate last =
        switch (unit) {
          case DAY -> lastOfDays(start, number, counted);
          case WEEK -> lastOfDays(start, 7L * number, counted);
          case WORKING_DAY -> lastOfWorkingDays(counted ? start : start.plusDays(1), calendar);
          case MONTH -> lastOfMonths(start, number, counted);
          case YEAR -> lastOfMonths(start, 12L * number, counted);
        };
    return rule.rollsForward() ? calendar.firstWorkday(last) : last;
  }

  private static LocalDate lastOfDays(LocalDate start, long days, boolean counted) {
    return start.plusDays(counted ? days - 1 : days);
  }

  private LocalDate lastOfWorkingDays(LocalDate from, WorkCalendar calendar) {
    LocalDate last = calendar.firstWorkday(from);
    for (int i = 1; i < number; i++) {
      last = calendar.firstWorkday(last.plusDays(1));
    }
    return last;
  }

  private static LocalDate lastOfMonths(LocalDate start, long months, boolean counted) {
    LocalDate end = start.plusMonths(months);
    boolean corresponds = end.getDayOfMonth() == start.getDayOfMonth();
    return counted && corresponds ? end.minusDays(1) : end;
  }

  /**
   * Reads a number and a unit: what {@link #toString()} writes, and 天, 自然日, 星期, 礼拜, 工作日 and 月 with
   * 个 or without it; digits may be full-width and blanks are passed over.
   *
   * @return the limit, or one error of {@link CalendarCode}
   */
  public static Outcome<TimeLimit> parse(String text) {
    // 9999个工作日 is the longest, but for blanks and leading zeros
    String compact = text.length() > 100 ? "" : Folding.compact(text);
    int digits = 0;
    while (digits < compact.length() && Folding.isDigit(compact.charAt(digits))) {
      digits++;
    }
    String word = compact.substring(digits);
    String bare = word.startsWith("个") ? word.substring(1) : word;
    for (LimitUnit unit : LimitUnit.values()) {
      if (digits > 0 && unit.words().contains(bare)) {
        int number = Folding.number(compact.substring(0, digits));
        return number >= 1 && number <= MOST
            ? Outcome.of(new TimeLimit(number, unit))
            : failure(
                text,
                CalendarCode.LIMIT_RANGE,
                "number of a time limit must be 1 to " + MOST + ": " + Folding.quoted(text));
      }
    }
    return failure(
        text,
        CalendarCode.LIMIT_FORM,
        "time limit must be a number with a unit of time, as 7个工作日: " + Folding.quoted(text));
  }

  private static Outcome<TimeLimit> failure(String text, CalendarCode code, String message) {
    Location place = new Location.InText(1, 1, new Span(0, text.length()));
    return Outcome.failure(Diagnostic.error(code, message, place));
  }

  /** Returns number and unit in Chinese, as {@code 7个工作日}, {@code 30日} or {@code 1个月}. */
  @Override
  public String toString() {
    return number + unit.term();
  }
}
