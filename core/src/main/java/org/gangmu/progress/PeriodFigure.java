package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.Quantity;

/**
 * The figure that one report gives for its period.
 *
 * @param period the time it is of
 * @param day the day it holds on
 * @param figure the figure
 * @param evidence how well it is borne out
 * @param report the report that gives it
 */
public record PeriodFigure(
    ReportPeriod period, LocalDate day, Quantity figure, EvidenceGrade evidence, ReportId report) {

  /** Checks that nothing is missing. */
  public PeriodFigure {
    requireNonNull(period, "period");
    requireNonNull(day, "day");
    requireNonNull(figure, "figure");
    requireNonNull(evidence, "evidence");
    requireNonNull(report, "report");
  }
}
