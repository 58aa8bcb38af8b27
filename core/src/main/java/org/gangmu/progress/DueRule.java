package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;

/**
 * Until when the report for a period is due (报送时限). The day it gives is the last one in time; a
 * later period is never due earlier.
 */
public sealed interface DueRule {

  /**
   * Returns the last day on which the report for a period is in time.
   *
   * @throws IllegalArgumentException if a work calendar has no working day where one is needed
   */
  LocalDate due(ReportPeriod period);

  /**
   * So long after the period, as 期满后5个工作日内.
   *
   * @param limit how long
   * @param rule how it is counted; it starts on the last day of the period
   * @param calendar the working days, where limit or rule ask for them
   */
  record Within(TimeLimit limit, CountingRule rule, WorkCalendar calendar) implements DueRule {

    /** Checks that nothing is missing. */
    public Within {
      requireNonNull(limit, "limit");
      requireNonNull(rule, "rule");
      requireNonNull(calendar, "calendar");
    }

    @Override
    public LocalDate due(ReportPeriod period) {
      return limit.due(period.endInclusive(), rule, calendar);
    }
  }

  /**
   * By a day of the month in which the period ends, or of one after it: 每月28日前 for the month
   * itself, 次月5日前. The day itself is in time.
   *
   * @param monthsLater how many months after the one in which the period ends, 0 to 12
   * @param day the day of the month, 1 to 31; in a month without it, the last day
   * @param calendar by which a rest day gives way to the next working day; empty where it does not,
   *     as of a day that an order names without saying so
   */
  record ByDayOfMonth(int monthsLater, int day, Optional<WorkCalendar> calendar)
      implements DueRule {

    /** Checks the numbers. */
    public ByDayOfMonth {
      checkArgument(
          monthsLater >= 0 && monthsLater <= 12,
          "months after a period must be 0 to 12: %s",
          monthsLater);
      checkArgument(day >= 1 && day <= 31, "day of the month must be 1 to 31: %s", day);
      requireNonNull(calendar, "calendar");
    }

    @Override
    public LocalDate due(ReportPeriod period) {
      YearMonth month = YearMonth.from(period.endInclusive()).plusMonths(monthsLater);
      LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
      return calendar.map(days -> days.firstWorkday(due)).orElse(due);
    }
  }

  /** Returns the rule of so long after the period, counted as the Civil Code counts. */
  static DueRule within(TimeLimit limit, WorkCalendar calendar) {
    return new Within(limit, CountingRule.CIVIL_CODE, calendar);
  }

  /** Returns the rule of a day in the month in which the period ends (每月28日前). */
  static DueRule byDayOfSameMonth(int day) {
    return new ByDayOfMonth(0, day, Optional.empty());
  }

  /** Returns the rule of a day in the month after the one in which the period ends (次月5日前). */
  static DueRule byDayOfNextMonth(int day) {
    return new ByDayOfMonth(1, day, Optional.empty());
  }
}
