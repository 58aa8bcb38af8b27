package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;

/**
 * How often reports are asked for, about what time each, and until when (报送周期).
 *
 * <p>Places differ, so there is no default. Where a place reports in two rhythms (周监测、月调度、季盘点) each
 * is a value of its own.
 *
 * @param step the kind of periods that follow one another; not the cumulative one
 * @param cumulative whether a report is about the year up to the end of its period (1—N月) and not
 *     about the period alone
 * @param due until when each report is due; by a day of the month only where the step is a month or
 *     longer
 * @param staleAfter how many reports in a row must be missing for what was last reported to be
 *     stale, at least 1. Until then it goes on to count, marked as not up to date: a warning stays,
 *     and nothing is in order by it. Empty where nothing is held on so: what was last reported
 *     counts until a later report is overdue, and is not called stale then but missing
 */
public record ReportRhythm(
    PeriodKind step, boolean cumulative, DueRule due, OptionalInt staleAfter) {

  /** Each month by its 28th day, the rhythm of 盘锦 (每月28日前). */
  public static final ReportRhythm PANJIN_MONTHLY =
      of(PeriodKind.MONTH, DueRule.byDayOfSameMonth(28));

  /** Each month by the fifth of the next (次月5日前), as a district's rules on 督查专报 have it. */
  public static final ReportRhythm MONTHLY_BY_FIFTH =
      of(PeriodKind.MONTH, DueRule.byDayOfNextMonth(5));

  /**
   * Each quarter by the fifteenth of the month after it, the rhythm of 武汉: 4月15日、7月15日、10月15日 and
   * 次年1月15日 (武政办〔2019〕1号).
   */
  public static final ReportRhythm WUHAN_QUARTERLY =
      of(PeriodKind.QUARTER, DueRule.byDayOfNextMonth(15));

  /** Checks that the parts fit. */
  public ReportRhythm {
    requireNonNull(step, "step");
    requireNonNull(due, "due");
    requireNonNull(staleAfter, "staleAfter");
    checkArgument(
        step != PeriodKind.CUMULATIVE, "step of a rhythm must divide the calendar: %s", step);
    checkArgument(
        !(due instanceof DueRule.ByDayOfMonth) || step.compareTo(PeriodKind.MONTH) >= 0,
        "step of a rhythm due by a day of the month must be a month or longer: %s",
        step);
    checkArgument(
        staleAfter.isEmpty() || staleAfter.getAsInt() >= 1,
        "reports missing until one is stale must be at least 1: %s",
        staleAfter.orElse(0));
  }

  /** Returns the rhythm of reports about single periods, none of which goes stale. */
  public static ReportRhythm of(PeriodKind step, DueRule due) {
    return new ReportRhythm(step, false, due, OptionalInt.empty());
  }

  /** Returns this rhythm with reports about the year so far (1—N月). */
  public ReportRhythm cumulated() {
    return new ReportRhythm(step, true, due, staleAfter);
  }

  /**
   * Returns this rhythm with reports that are stale when so many after them are missing.
   *
   * @param missing how many, at least 1
   */
  public ReportRhythm withStaleAfter(int missing) {
    return new ReportRhythm(step, cumulative, due, OptionalInt.of(missing));
  }

  /** Returns the period that a report has whose step ends with the one that holds a day. */
  public ReportPeriod period(LocalDate day) {
    return inForm(stepOf(day));
  }

  /** Returns until when the report for a period is due. */
  public LocalDate due(ReportPeriod period) {
    return due.due(period);
  }

  /**
   * Returns from when the report for a period is asked for: the day after its end, or the day it is
   * due if that is earlier.
   */
  public LocalDate opens(ReportPeriod period) {
    LocalDate after = period.endInclusive().plusDays(1);
    LocalDate last = due(period);
    return last.isBefore(after) ? last : after;
  }

  /** Returns the step that holds a day. */
  ReportPeriod stepOf(LocalDate day) {
    return ReportPeriod.of(step, day);
  }

  /** Returns what a report about a step has for its period. */
  ReportPeriod inForm(ReportPeriod ofStep) {
    return cumulative ? ReportPeriod.cumulativeTo(ofStep) : ofStep;
  }
}
