package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.gangmu.calendar.ReportPeriod;

/**
 * How a unit stands with its reports on a task when a day closes.
 *
 * @param state how
 * @param period the period it speaks of: the first that is asked for where nothing is due yet or
 *     something is due, the one last reported where that is in, and the first missing one after it
 *     where a report is overdue
 * @param due until when the report for that period is due
 * @param since since when the state has held: the day from which reports are owed, which may be
 *     still to come; the day from which the report is asked for; the day it came; the day after it
 *     was due; for {@link ReportState#STALE} the day after the last one was due that made it so
 */
public record ReportStanding(
    ReportState state, ReportPeriod period, LocalDate due, LocalDate since) {

  /** Checks that nothing is missing. */
  public ReportStanding {
    requireNonNull(state, "state");
    requireNonNull(period, "period");
    requireNonNull(due, "due");
    requireNonNull(since, "since");
  }

  /** Returns state, period and day, as {@code UNREPORTED 2026-03 since 2026-04-06}. */
  @Override
  public String toString() {
    return state + " " + period + " since " + since;
  }
}
