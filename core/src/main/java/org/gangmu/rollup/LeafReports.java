package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.FigureOver;
import org.gangmu.progress.FigureSeries;
import org.gangmu.progress.Knowledge;
import org.gangmu.progress.Knowledge.Known;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.PeriodFigure;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportStanding;
import org.gangmu.progress.ReportState;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * What one unit reported of one leaf, as far as a day knows it: the last of each figure, and
 * whether it is out of date.
 */
final class LeafReports {

  /** How many digits a quantity may have, less than it may. */
  private static final int MOST_DIGITS = 36;

  private final KnownReports known;
  private final TaskId task;
  private final @Nullable UnitName unit;
  private final @Nullable ReportDuty duty;
  private final @Nullable ReportStanding standing;
  private final @Nullable ProgressReport latest;
  private @Nullable ImmutableList<ProgressReport> reports;

  /** The first day of the time that counts. */
  private final LocalDate start;

  /** Whether what is due on the last day of recording is overdue. */
  private final boolean isClosed;

  private LeafReports(
      KnownReports known,
      TaskId task,
      @Nullable UnitName unit,
      @Nullable ReportDuty duty,
      LocalDate start,
      boolean isClosed) {
    this.start = start;
    this.isClosed = isClosed;
    this.known = known;
    this.task = task;
    this.unit = unit;
    this.duty = duty;
    this.standing = duty == null ? null : duty.standing(known);
    ProgressReport last = unit == null ? null : known.latest(task, unit).orElse(null);
    this.latest = last == null || isBefore(last) ? null : last;
  }

  /** Returns the reports on a task of nobody. */
  static LeafReports none(KnownReports known, TaskId task) {
    return new LeafReports(known, task, null, null, LocalDate.MIN, false);
  }

  /** Returns what a unit reported that owes no reports. */
  static LeafReports of(KnownReports known, TaskId task, UnitName unit) {
    return new LeafReports(known, task, unit, null, LocalDate.MIN, false);
  }

  /**
   * Returns what a unit reported by its duty.
   *
   * @param start the first day that counts, not after that of the duty; what is about a time before
   *     it does not
   * @param isClosed whether what is due on the last day of recording, and has not come, is overdue
   */
  static LeafReports of(KnownReports known, ReportDuty duty, LocalDate start, boolean isClosed) {
    return new LeafReports(known, duty.task(), duty.unit(), duty, start, isClosed);
  }

  private boolean isBefore(ProgressReport report) {
    return report.period().endInclusive().isBefore(start);
  }

  /** Returns how the unit stands with its reports, if it has a rhythm. */
  Optional<ReportStanding> standing() {
    return Optional.ofNullable(standing);
  }

  /** Returns what reports the unit owes, if it has a rhythm. */
  Optional<ReportDuty> duty() {
    return Optional.ofNullable(duty);
  }

  /** Returns whether a report is there, and none is overdue. */
  boolean areKnown() {
    return latest != null && !isOverdue();
  }

  /** Returns whether a report is overdue. */
  boolean isOverdue() {
    return standing != null
        && (standing.state().isMissing()
            || (isClosed
                && standing.state() == ReportState.DUE
                && !standing.due().isAfter(known.knownOn())));
  }

  /** Returns whether there is no report. */
  boolean isEmpty() {
    return latest == null;
  }

  /** Returns the reports, in order of their periods; most figures stand in the last alone. */
  ImmutableList<ProgressReport> reports() {
    if (reports == null) {
      ImmutableList<ProgressReport> all =
          unit == null || latest == null ? ImmutableList.of() : known.standing(task, unit);
      int first = 0;
      while (first < all.size() && isBefore(all.get(first))) {
        first++;
      }
      reports = all.subList(first, all.size());
    }
    return reports;
  }

  /** Returns the last report that says something, null where none does. */
  private @Nullable ProgressReport last(Predicate<ProgressReport> saysIt) {
    if (latest == null || saysIt.test(latest)) {
      return latest;
    }
    ImmutableList<ProgressReport> all = reports();
    for (int i = all.size() - 2; i >= 0; i--) {
      if (saysIt.test(all.get(i))) {
        return all.get(i);
      }
    }
    return null;
  }

  /**
   * Returns whether a figure is certain not to be out of date: it stands in the report by which the
   * unit stands as it does, the one last reported or the one before that which is asked for.
   */
  private static boolean isInTime(ReportDuty duty, ReportStanding standing, ProgressReport report) {
    ReportPeriod answered =
        standing.state() == ReportState.DUE
            ? standing.period().previous(duty.rhythm().step())
            : standing.period();
    return report.period().equals(answered);
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
    ProgressReport report = last(each -> each.percent().isPresent());
    if (report == null) {
      return null;
    }
    boolean missing =
        isOverdue()
            || (duty != null
                && standing != null
                && !isInTime(duty, standing, report)
                && isPercentDue());
    return new LeafFigure<>(
        report.percent().orElseThrow(),
        report.holdsOn(),
        report.evidence(),
        ImmutableList.of(report.id()),
        missing,
        missing && isHeld(report));
  }

  /**
   * Returns whether what a report says counts as long as no later one says it anew, though one is
   * missing: too few are for it to be stale.
   */
  boolean isHeld(ProgressReport report) {
    return duty != null
        && duty.rhythm().staleAfter().isPresent()
        && !duty.isStale(report.period(), isClosed ? known.knownOn().plusDays(1) : known.knownOn());
  }

  /** Returns the last observation of an indicator as it stands, null where there never was one. */
  @Nullable LeafFigure<Observation> observation(String indicator) {
    ProgressReport report = last(each -> says(each, indicator));
    if (report == null) {
      return null;
    }
    Observation observation = requireNonNull(report.observations().byIndicator().get(indicator));
    boolean missing =
        isOverdue()
            || (duty != null
                && standing != null
                && !isInTime(duty, standing, report)
                && isDue(indicator));
    return new LeafFigure<>(
        observation,
        observation.date().orElse(report.holdsOn()),
        report.evidence(),
        ImmutableList.of(report.id()),
        missing,
        missing && isHeld(report));
  }

  private static boolean says(ProgressReport report, String indicator) {
    return report.observations().byIndicator().containsKey(indicator);
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
    LeafFigure<Observation> sum = plainSum(indicator, last, year, window);
    return sum == null ? anySum(indicator, last, year, window) : sum;
  }

  /**
   * Returns the sum of the figures of an indicator, null where it leaves out days of the window.
   */
  @Nullable LeafFigure<Observation> wholeSum(
      String indicator, ReportPeriod year, PlanPeriod window) {
    LeafFigure<Observation> last = observation(indicator);
    if (last == null) {
      return null;
    }
    LeafFigure<Observation> sum = plainSum(indicator, last, year, window);
    if (sum != null) {
      return sum;
    }
    FigureOver over = FigureSeries.of(indicator, MeasureKind.FLOW, reports()).over(year);
    return over.parts().isEmpty() || hole(over, window) != null
        ? null
        : summed(last, over, last.missing(), last.held());
  }

  /**
   * Returns whether the last figure of an indicator is for a period that begins after the first day
   * that counts, and may be a part of more: in a rhythm of single periods, or beside figures for
   * others.
   *
   * @param day a day of the year that counts
   */
  boolean isPart(String indicator, PlanPeriod window, LocalDate day) {
    ReportPeriod year = ReportPeriod.of(PeriodKind.YEAR, day);
    LocalDate first = window.start().isAfter(year.start()) ? window.start() : year.start();
    ProgressReport last = last(report -> says(report, indicator));
    if (last == null || !last.period().start().isAfter(first)) {
      return false;
    }
    if (duty != null && !duty.rhythm().cumulative()) {
      return true;
    }
    for (ProgressReport report : reports()) {
      Observation said = report.observations().byIndicator().get(indicator);
      if (said != null
          && said.level().isPresent()
          && !report.period().equals(last.period())
          && year.contains(report.period().endInclusive())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the sum of figures of one measure for periods that follow one another without holes;
   * null where they are not such.
   */
  private @Nullable LeafFigure<Observation> plainSum(
      String indicator, LeafFigure<Observation> last, ReportPeriod year, PlanPeriod window) {
    BigDecimal sum = BigDecimal.ZERO;
    Quantity like = null;
    LocalDate next = window.start().isAfter(year.start()) ? window.start() : year.start();
    LocalDate day = LocalDate.MIN;
    EvidenceGrade evidence = EvidenceGrade.CERTIFIED;
    ImmutableList.Builder<ReportId> ids = ImmutableList.builder();
    for (ProgressReport report : reports()) {
      Observation observation = report.observations().byIndicator().get(indicator);
      if (observation == null
          || observation.level().isEmpty()
          || !year.contains(report.period().endInclusive())) {
        continue;
      }
      Quantity figure = observation.level().get();
      boolean follows =
          like == null
              ? year.contains(report.period()) && !report.period().start().isAfter(next)
              : report.period().start().equals(next)
                  && figure.scale() == like.scale()
                  && figure.measure().equals(like.measure());
      if (!follows) {
        return null;
      }
      like = figure;
      next = report.period().endInclusive().plusDays(1);
      sum = sum.add(figure.value());
      LocalDate held = observation.date().orElse(report.holdsOn());
      day = held.isAfter(day) ? held : day;
      evidence = evidence.weaker(report.evidence());
      ids.add(report.id());
    }
    if (like == null || sum.precision() > MOST_DIGITS) {
      return null;
    }
    return new LeafFigure<>(
        last.value().toBuilder()
            .level(new Quantity(sum, like.scale(), like.measure()))
            .date(day)
            .build(),
        day,
        evidence,
        ids.build(),
        last.missing(),
        last.held());
  }

  private @Nullable LeafFigure<Observation> anySum(
      String indicator, LeafFigure<Observation> last, ReportPeriod year, PlanPeriod window) {
    FigureOver over = FigureSeries.of(indicator, MeasureKind.FLOW, reports()).over(year);
    if (over.parts().isEmpty()) {
      return null;
    }
    LocalDate hole = hole(over, window);
    if (hole == null) {
      return summed(last, over, last.missing(), last.held());
    }
    ImmutableList.Builder<ProgressReport> before = ImmutableList.builder();
    for (ProgressReport report : reports()) {
      if (report.period().endInclusive().isBefore(hole)) {
        before.add(report);
      }
    }
    FigureOver part = FigureSeries.of(indicator, MeasureKind.FLOW, before.build()).over(year);
    return part.parts().isEmpty()
        ? new LeafFigure<>(
            last.value(),
            LocalDate.MIN,
            last.evidence(),
            last.reports(),
            /* missing= */ true,
            /* held= */ false)
        : summed(last, part, /* missing= */ true, /* held= */ false);
  }

  /**
   * Returns the first day of the window that is left out before the last part, and not in a rest;
   * null if none is.
   */
  private @Nullable LocalDate hole(FigureOver over, PlanPeriod window) {
    LocalDate end = over.parts().get(over.parts().size() - 1).period().endInclusive();
    for (PlanPeriod gap : over.gaps()) {
      if (gap.start().isBefore(end)
          && !gap.endInclusive().isBefore(window.start())
          && !isRest(gap)) {
        return gap.start();
      }
    }
    return null;
  }

  /** Returns whether some days lie in a rest, in which nothing was to be reported. */
  private boolean isRest(PlanPeriod days) {
    if (duty == null) {
      return false;
    }
    for (PlanPeriod rest : duty.rests()) {
      if (!days.start().isBefore(rest.start())
          && !days.endInclusive().isAfter(rest.endInclusive())) {
        return true;
      }
    }
    return false;
  }

  private static LeafFigure<Observation> summed(
      LeafFigure<Observation> last, FigureOver over, boolean missing, boolean held) {
    ImmutableList<PeriodFigure> parts = over.parts();
    Known<Quantity> all =
        new FigureOver(over.whole(), over.figure(), parts, ImmutableList.of()).known().orElse(null);
    if (all == null) {
      Observation without = last.value().toBuilder().level(Optional.empty()).build();
      return last.with(without);
    }
    Observation observation = last.value().toBuilder().level(all.value()).date(all.day()).build();
    return new LeafFigure<>(observation, all.day(), all.evidence(), all.reports(), missing, held);
  }

  /**
   * Returns whether a milestone is completed, as the last report has it that speaks of it; null
   * where none does. What was completed stays so, whatever is reported no more; that it was not is
   * out of date with the report that said it.
   */
  @Nullable Stage stage(String stage, LocalDate asOf) {
    for (ProgressReport report : reports().reverse()) {
      boolean spoken = false;
      for (Map.Entry<String, Observation> entry : report.observations().byIndicator().entrySet()) {
        Observation observation = entry.getValue();
        LocalDate day = observation.completions().get(stage);
        if (day != null && !day.isAfter(asOf)) {
          return new Stage(true, report, /* missing= */ false);
        }
        spoken |= day != null || observation.openStages().contains(stage);
      }
      if (spoken) {
        boolean missing =
            isOverdue() || (standing != null && !isInTime(requireNonNull(duty), standing, report));
        return new Stage(false, report, missing);
      }
    }
    return null;
  }

  /**
   * Whether a milestone is completed, and the report that says so.
   *
   * @param isCompleted whether it is
   * @param report the report
   * @param missing whether that is not up to date
   */
  record Stage(boolean isCompleted, ProgressReport report, boolean missing) {}
}
