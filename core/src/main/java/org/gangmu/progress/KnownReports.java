package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * What a day knew of the reports of a log: {@link ReportLog#asKnown(LocalDate)}.
 *
 * <p>A report stands if it was recorded by then, takes nothing back, and nothing recorded by then
 * revises it. Of those that stand, the view shows the ones that hold on its second day or before.
 * Reports recorded later change nothing in it.
 *
 * <p>It is a window on the log and holds nothing of its own. With n reports in the log and k of the
 * task and unit in question, every look costs O(log n + k). Two views are equal when their days
 * are, and the reports recorded by then.
 */
public final class KnownReports {

  private final ReportLog log;
  private final LocalDate knownOn;
  private final LocalDate heldOn;

  KnownReports(ReportLog log, LocalDate knownOn, LocalDate heldOn) {
    this.log = log;
    this.knownOn = requireNonNull(knownOn, "knownOn");
    // what was recorded by a day does not hold on a later one
    this.heldOn = earlier(knownOn, requireNonNull(heldOn, "heldOn"));
  }

  private static LocalDate earlier(LocalDate first, LocalDate second) {
    return first.isBefore(second) ? first : second;
  }

  /** Returns the last day of recording that counts. */
  public LocalDate knownOn() {
    return knownOn;
  }

  /** Returns the last day that what is shown may hold on, not after {@link #knownOn()}. */
  public LocalDate heldOn() {
    return heldOn;
  }

  /** Returns what of this was known on a day: with the earlier of both days of recording. */
  public KnownReports asKnown(LocalDate day) {
    return new KnownReports(log, earlier(knownOn, day), heldOn);
  }

  /** Returns what of this held by a day: with the earlier of both days of holding. */
  public KnownReports asHeld(LocalDate day) {
    return new KnownReports(log, knownOn, earlier(heldOn, day));
  }

  /**
   * Returns the reports of a unit on a task that stand, in order of their periods, then of the days
   * they hold on, then as they were recorded.
   */
  public ImmutableList<ProgressReport> standing(TaskId task, UnitName unit) {
    UnitReports reports = reportsOf(task, unit);
    ImmutableList.Builder<ProgressReport> standing = ImmutableList.builder();
    for (int i = 0; reports != null && i < reports.size(); i++) {
      if (isShown(reports, i)) {
        standing.add(reports.report(i));
      }
    }
    return standing.build();
  }

  /** Returns the reports of a unit on a task for one period that stand, in the same order. */
  public ImmutableList<ProgressReport> standing(TaskId task, UnitName unit, ReportPeriod period) {
    requireNonNull(period, "period");
    UnitReports reports = reportsOf(task, unit);
    ImmutableList.Builder<ProgressReport> standing = ImmutableList.builder();
    for (int i = reports == null ? 0 : reports.firstOf(period);
        reports != null && i < reports.size() && reports.report(i).period().equals(period);
        i++) {
      if (isShown(reports, i)) {
        standing.add(reports.report(i));
      }
    }
    return standing.build();
  }

  /** Returns the last of the reports of a unit on a task that stand. */
  public Optional<ProgressReport> latest(TaskId task, UnitName unit) {
    return latest(task, unit, report -> true);
  }

  /** Returns the last of the reports of a unit on a task that stand and satisfy the predicate. */
  Optional<ProgressReport> latest(TaskId task, UnitName unit, Predicate<ProgressReport> wanted) {
    UnitReports reports = reportsOf(task, unit);
    for (int i = reports == null ? -1 : reports.size() - 1; reports != null && i >= 0; i--) {
      if (isShown(reports, i) && wanted.test(reports.report(i))) {
        return Optional.of(reports.report(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the units of which a report on a task stands, in order of their names. */
  public ImmutableList<UnitName> units(TaskId task) {
    List<UnitName> units = new ArrayList<>();
    log.reportsOf(requireNonNull(task, "task"))
        .forEach(
            (unit, reports) -> {
              boolean shown = false;
              for (int i = 0; i < reports.size() && !shown; i++) {
                shown = isShown(reports, i);
              }
              if (shown) {
                units.add(unit);
              }
            });
    return ImmutableList.sortedCopyOf(units);
  }

  /** Returns the report with an id, if it was recorded by then, whether it stands or not. */
  public Optional<ProgressReport> find(ReportId id) {
    return Optional.ofNullable(log.reportWith(requireNonNull(id, "id"))).filter(this::isRecorded);
  }

  /** Returns whether the report with an id is there, stands and is shown. */
  public boolean isStanding(ReportId id) {
    return find(id)
        .filter(
            report -> {
              UnitReports reports = reportsWith(report);
              return isShown(reports, reports.indexOf(id, report.period()));
            })
        .isPresent();
  }

  /**
   * Returns the report with an id, what it revises and what revises it, the first first, as far as
   * recorded by then; withdrawals too. Empty where there is no such report.
   */
  public ImmutableList<ProgressReport> history(ReportId id) {
    return find(id)
        .map(
            report -> {
              UnitReports reports = reportsWith(report);
              return reports.chain(reports.indexOf(id, report.period()), knownOn);
            })
        .orElse(ImmutableList.of());
  }

  /**
   * Returns the day on which what a report says first came, through it or through one that it
   * revises and that also said it; what was said before a withdrawal does not count.
   */
  LocalDate saidSince(ProgressReport report, Predicate<ProgressReport> saysIt) {
    UnitReports reports = reportsWith(report);
    return reports.saidSince(reports.indexOf(report.id(), report.period()), saysIt);
  }

  /** Returns all reports recorded by then, whether they stand or not, in the order recorded. */
  public ImmutableList<ProgressReport> recorded() {
    return log.reports().stream().filter(this::isRecorded).collect(ImmutableList.toImmutableList());
  }

  private @Nullable UnitReports reportsOf(TaskId task, UnitName unit) {
    return log.reportsOf(requireNonNull(task, "task"), requireNonNull(unit, "unit"));
  }

  private UnitReports reportsWith(ProgressReport report) {
    return requireNonNull(log.reportsOf(report.task(), report.unit()));
  }

  private boolean isRecorded(ProgressReport report) {
    return !report.recordedOn().isAfter(knownOn);
  }

  private boolean isShown(UnitReports reports, int position) {
    return reports.isStanding(position, knownOn)
        && !reports.report(position).holdsOn().isAfter(heldOn);
  }

  /** Returns whether the days are the same, and the reports recorded by then. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof KnownReports other
            && knownOn.equals(other.knownOn)
            && heldOn.equals(other.heldOn)
            && recorded().equals(other.recorded()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(knownOn, heldOn, recorded());
  }

  /** Returns the two days. */
  @Override
  public String toString() {
    return "KnownReports on " + knownOn + " of " + heldOn;
  }
}
