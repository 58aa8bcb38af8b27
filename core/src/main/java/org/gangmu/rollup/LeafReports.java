package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.FigureOver;
import org.gangmu.progress.FigureSeries;
import org.gangmu.progress.Knowledge;
import org.gangmu.progress.Knowledge.Known;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.PeriodFigure;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportStanding;
import org.gangmu.progress.ReportState;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What one unit reported of one leaf, as far as a day knows it: the last of each figure, and
 * whether it is out of date. The reports are looked up once.
 */
final class LeafReports {

  private final KnownReports known;
  private final ImmutableList<ProgressReport> reports;
  private final @Nullable ReportDuty duty;
  private final @Nullable ReportStanding standing;

  private LeafReports(
      KnownReports known,
      ImmutableList<ProgressReport> reports,
      @Nullable ReportDuty duty,
      @Nullable ReportStanding standing) {
    this.known = known;
    this.reports = reports;
    this.duty = duty;
    this.standing = standing;
  }

  /** Returns the reports of nobody. */
  static LeafReports none(KnownReports known) {
    return new LeafReports(known, ImmutableList.of(), null, null);
  }

  /** Returns what a unit reported that owes no reports. */
  static LeafReports of(KnownReports known, ImmutableList<ProgressReport> reports) {
    return new LeafReports(known, reports, null, null);
  }

  /** Returns what a unit reported by its duty; what is about a time before it does not count. */
  static LeafReports of(
      KnownReports known, ImmutableList<ProgressReport> reports, ReportDuty duty) {
    int first = 0;
    while (first < reports.size()
        && reports.get(first).period().endInclusive().isBefore(duty.from())) {
      first++;
    }
    return new LeafReports(
        known, reports.subList(first, reports.size()), duty, duty.standing(known));
  }

  /** Returns how the unit stands with its reports, if it has a rhythm. */
  Optional<ReportStanding> standing() {
    return Optional.ofNullable(standing);
  }

  /** Returns whether a report is there, and none is overdue. */
  boolean areKnown() {
    return !reports.isEmpty() && !isOverdue();
  }

  /** Returns whether a report is overdue. */
  boolean isOverdue() {
    return standing != null && standing.state().isMissing();
  }

  /** Returns the reports, in order of their periods. */
  ImmutableList<ProgressReport> reports() {
    return reports;
  }

  /** Returns whether there was any occasion yet to report the percentage. */
  boolean isPercentDue() {
    return duty == null || duty.percent(known) instanceof Knowledge.Missing;
  }

  /** Returns whether there was any occasion yet to report an indicator. */
  boolean isDue(String indicator) {
    return duty == null || duty.observation(known, indicator) instanceof Knowledge.Missing;
  }

  /** Returns the last percentage by hand, null where there never was one. */
  @Nullable LeafFigure<BigDecimal> percent() {
    for (int i = reports.size() - 1; i >= 0; i--) {
      ProgressReport report = reports.get(i);
      if (report.percent().isPresent()) {
        return new LeafFigure<>(
            report.percent().get(),
            report.holdsOn(),
            report.evidence(),
            ImmutableList.of(report.id()),
            isPercentMissing());
      }
    }
    return null;
  }

  private boolean isPercentMissing() {
    if (duty == null || standing == null) {
      return false;
    }
    if (standing.state().isMissing()) {
      return true;
    }
    ReportPeriod answered = answered(duty, standing);
    for (int i = reports.size() - 1; i >= 0; i--) {
      ProgressReport report = reports.get(i);
      if (report.percent().isPresent() && report.period().equals(answered)) {
        return false;
      }
    }
    return isPercentDue();
  }

  /** Returns the last observation of an indicator, null where there never was one. */
  @Nullable LeafFigure<Observation> observation(String indicator) {
    for (int i = reports.size() - 1; i >= 0; i--) {
      ProgressReport report = reports.get(i);
      if (says(report, indicator)) {
        Observation observation = report.observation(indicator).orElseThrow();
        return new LeafFigure<>(
            observation,
            observation.date().orElse(report.holdsOn()),
            report.evidence(),
            ImmutableList.of(report.id()),
            isMissing(indicator));
      }
    }
    return null;
  }

  private static boolean says(ProgressReport report, String indicator) {
    return report.observations().byIndicator().containsKey(indicator);
  }

  private boolean isMissing(String indicator) {
    if (duty == null || standing == null) {
      return false;
    }
    if (standing.state().isMissing()) {
      return true;
    }
    ReportPeriod answered = answered(duty, standing);
    for (int i = reports.size() - 1; i >= 0; i--) {
      ProgressReport report = reports.get(i);
      if (report.period().equals(answered) && says(report, indicator)) {
        return false;
      }
    }
    return isDue(indicator);
  }

  /**
   * Returns the period whose report, if it has a figure, makes the figure stand as the reports do:
   * the one last reported, or the one before that which is asked for.
   */
  private static ReportPeriod answered(ReportDuty duty, ReportStanding standing) {
    return standing.state() == ReportState.DUE
        ? standing.period().previous(duty.rhythm().step())
        : standing.period();
  }

  /**
   * Returns what the figures of an indicator add up to within a year, with all else that was last
   * said of it. A sum that leaves out days of the window is a part: what counts as last known is
   * then the sum up to these days.
   *
   * @param window the days that count
   */
  @Nullable LeafFigure<Observation> sum(String indicator, ReportPeriod year, PlanPeriod window) {
    LeafFigure<Observation> last = observation(indicator);
    if (last == null || last.value().level().isEmpty()) {
      return last;
    }
    FigureOver over = FigureSeries.of(indicator, MeasureKind.FLOW, reports).over(year);
    if (over.parts().isEmpty()) {
      return null;
    }
    LocalDate hole = hole(over, window);
    if (hole == null) {
      return summed(last, over, last.missing());
    }
    ImmutableList.Builder<ProgressReport> before = ImmutableList.builder();
    for (ProgressReport report : reports) {
      if (report.period().endInclusive().isBefore(hole)) {
        before.add(report);
      }
    }
    FigureOver part = FigureSeries.of(indicator, MeasureKind.FLOW, before.build()).over(year);
    return part.parts().isEmpty()
        ? new LeafFigure<>(
            last.value(), LocalDate.MIN, last.evidence(), last.reports(), /* missing= */ true)
        : summed(last, part, /* missing= */ true);
  }

  /** Returns the first day of the window that is left out before the last part, null if none is. */
  private static @Nullable LocalDate hole(FigureOver over, PlanPeriod window) {
    LocalDate end = over.parts().get(over.parts().size() - 1).period().endInclusive();
    for (PlanPeriod gap : over.gaps()) {
      if (gap.start().isBefore(end) && !gap.endInclusive().isBefore(window.start())) {
        return gap.start();
      }
    }
    return null;
  }

  private static LeafFigure<Observation> summed(
      LeafFigure<Observation> last, FigureOver over, boolean missing) {
    ImmutableList<PeriodFigure> parts = over.parts();
    Known<Quantity> all =
        new FigureOver(over.whole(), over.figure(), parts, ImmutableList.of()).known().orElse(null);
    if (all == null) {
      Observation without = last.value().toBuilder().level(Optional.empty()).build();
      return new LeafFigure<>(without, last.day(), last.evidence(), last.reports(), last.missing());
    }
    Observation observation = last.value().toBuilder().level(all.value()).date(all.day()).build();
    return new LeafFigure<>(observation, all.day(), all.evidence(), all.reports(), missing);
  }

  /** Returns when a milestone was completed, as the last report has it that speaks of it. */
  @Nullable Stage stage(String stage, LocalDate asOf) {
    for (int i = reports.size() - 1; i >= 0; i--) {
      ProgressReport report = reports.get(i);
      boolean spoken = false;
      for (Map.Entry<String, Observation> entry : report.observations().byIndicator().entrySet()) {
        Observation observation = entry.getValue();
        LocalDate day = observation.completions().get(stage);
        if (day != null && !day.isAfter(asOf)) {
          return new Stage(true, report);
        }
        spoken |= day != null || observation.openStages().contains(stage);
      }
      if (spoken) {
        return new Stage(false, report);
      }
    }
    return null;
  }

  /**
   * Whether a milestone is completed, and the report that says so.
   *
   * @param isCompleted whether it is
   * @param report the report
   */
  record Stage(boolean isCompleted, ProgressReport report) {}
}
