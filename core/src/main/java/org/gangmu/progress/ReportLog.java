package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * All reports on the tasks of a plan in the order they were recorded, corrections and withdrawals
 * among them (进展报告台账).
 *
 * <p>Nothing is ever taken out: what is known after a correction, and what was known before it, are
 * two views of one log. The order is that of the {@linkplain ProgressReport#recordedOn() days of
 * recording}; reports of one day keep the order in which they came. So reports may come in any
 * order of days, and logs of the same reports are equal if those of each day came in the same
 * order.
 *
 * <p>Logs are immutable; a changed one shares nearly all of its structure with the one it was made
 * of. With n reports in the log and k of the task and unit in question, to add one costs O(log n +
 * k), to add many at once O(n·log n) together, of which all but two sorts of integers is linear; to
 * find one costs O(log n). A log takes some 70 bytes for each report beside the report itself.
 */
public final class ReportLog {

  /** From how many reports in one on a log is made anew instead of changed one by one. */
  private static final int BULK = 16;

  private static final Comparator<ProgressReport> BY_DAY =
      Comparator.comparing(ProgressReport::recordedOn);

  private static final ReportLog EMPTY =
      new ReportLog(PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<ReportId, ProgressReport> byId;
  private final PersistentMap<TaskId, PersistentMap<UnitName, UnitReports>> byTask;

  private ReportLog(
      PersistentMap<ReportId, ProgressReport> byId,
      PersistentMap<TaskId, PersistentMap<UnitName, UnitReports>> byTask) {
    this.byId = byId;
    this.byTask = byTask;
  }

  /** Returns the log without reports. */
  public static ReportLog empty() {
    return EMPTY;
  }

  /**
   * Returns the log of some reports, taken in the order of the days they were recorded on.
   *
   * @return the log of all reports that fit, with an error of {@link ReportCode} for each that does
   *     not
   */
  public static Outcome<ReportLog> of(Iterable<ProgressReport> reports) {
    return EMPTY.addAll(reports);
  }

  /**
   * Returns this log with one more report.
   *
   * @return the log, or one error of {@link ReportCode}
   */
  public Outcome<ReportLog> add(ProgressReport report) {
    Diagnostic refusal = refusal(report, byId::find, this::isRevised);
    return refusal == null ? Outcome.of(with(report)) : Outcome.failure(refusal);
  }

  /**
   * Returns this log with more reports, taken in the order of the days they were recorded on, so
   * that a revision may stand before what it revises.
   *
   * @return the log with all reports that fit, and an error of {@link ReportCode} for each that
   *     does not
   */
  public Outcome<ReportLog> addAll(Iterable<ProgressReport> reports) {
    return addAll(reports, Limits.defaults());
  }

  /**
   * Returns this log with more reports, as {@link #addAll(Iterable)} does.
   *
   * @param limits how many errors are kept
   */
  public Outcome<ReportLog> addAll(Iterable<ProgressReport> reports, Limits limits) {
    Diagnostics diagnostics = new Diagnostics(limits);
    ProgressReport[] sorted = Iterables.toArray(reports, ProgressReport.class);
    for (ProgressReport report : sorted) {
      requireNonNull(report, "report");
    }
    Arrays.sort(sorted, BY_DAY);
    ReportLog log =
        costOfEach(sorted) < size() / BULK
            ? withEach(sorted, diagnostics)
            : withBulk(sorted, diagnostics);
    return Outcome.of(log, diagnostics.toList());
  }

  /**
   * Returns what it takes to add some one by one: one for each, and for those beside it, which are
   * copied, a part of that.
   */
  private long costOfEach(ProgressReport[] more) {
    Map<TaskId, Integer> added = new HashMap<>();
    long cost = more.length;
    for (ProgressReport report : more) {
      UnitReports there = reportsOf(report.task(), report.unit());
      int besides =
          (there == null ? 0 : there.size()) + added.merge(report.task(), 1, Integer::sum);
      cost += besides / BULK;
    }
    return cost;
  }

  private ReportLog withEach(ProgressReport[] sorted, Diagnostics diagnostics) {
    ReportLog log = this;
    for (ProgressReport report : sorted) {
      Diagnostic refusal = refusal(report, log.byId::find, log::isRevised);
      if (refusal == null) {
        log = log.with(report);
      } else {
        diagnostics.add(refusal);
      }
    }
    return log;
  }

  private ReportLog with(ProgressReport report) {
    PersistentMap<UnitName, UnitReports> units = byTask.find(report.task());
    PersistentMap<UnitName, UnitReports> known = units == null ? PersistentMap.empty() : units;
    UnitReports before = known.find(report.unit());
    UnitReports after =
        before == null ? UnitReports.of(report, size()) : before.with(report, size());
    return new ReportLog(
        byId.with(report.id(), report),
        byTask.with(report.task(), known.with(report.unit(), after)));
  }

  private ReportLog withBulk(ProgressReport[] sorted, Diagnostics diagnostics) {
    Map<ReportId, ProgressReport> ids = new HashMap<>();
    Set<ReportId> revised = new HashSet<>();
    Map<TaskId, Map<UnitName, List<UnitReports.Arrival>>> tasks = new HashMap<>();
    for (ProgressReport report : inOrderOfArrival()) {
      enter(report, ids, revised, tasks);
    }
    for (ProgressReport report : sorted) {
      Diagnostic refusal = refusal(report, ids::get, revised::contains);
      if (refusal == null) {
        enter(report, ids, revised, tasks);
      } else {
        diagnostics.add(refusal);
      }
    }
    Map<TaskId, PersistentMap<UnitName, UnitReports>> frozen = new HashMap<>();
    tasks.forEach(
        (task, units) -> {
          Map<UnitName, UnitReports> byUnit = new HashMap<>();
          units.forEach((unit, arrivals) -> byUnit.put(unit, UnitReports.copyOf(arrivals)));
          frozen.put(task, PersistentMap.copyOf(byUnit));
        });
    return new ReportLog(PersistentMap.copyOf(ids), PersistentMap.copyOf(frozen));
  }

  private static void enter(
      ProgressReport report,
      Map<ReportId, ProgressReport> ids,
      Set<ReportId> revised,
      Map<TaskId, Map<UnitName, List<UnitReports.Arrival>>> tasks) {
    int number = ids.size();
    ids.put(report.id(), report);
    report.revises().ifPresent(revised::add);
    tasks
        .computeIfAbsent(report.task(), task -> new HashMap<>(2))
        .computeIfAbsent(report.unit(), unit -> new ArrayList<>())
        .add(new UnitReports.Arrival(report, number));
  }

  private static @Nullable Diagnostic refusal(
      ProgressReport report,
      Function<ReportId, @Nullable ProgressReport> find,
      Predicate<ReportId> isRevised) {
    ReportId id = report.id();
    if (find.apply(id) != null) {
      return ReportCode.DUPLICATE_ID.error("id of a report must be new: " + id, id);
    }
    if (report.revises().isEmpty()) {
      return null;
    }
    ReportId revisedId = report.revises().get();
    ProgressReport revised = find.apply(revisedId);
    if (revised == null) {
      return ReportCode.UNKNOWN_REVISED.error(
          "report must revise one that is there: " + revisedId, id);
    }
    if (!report.isSameMatter(revised)) {
      return ReportCode.REVISES_ANOTHER.error(
          "report must be of the task, unit and period of the one it revises: " + revised, id);
    }
    if (report.recordedOn().isBefore(revised.recordedOn())) {
      return ReportCode.RECORDED_TOO_EARLY.error(
          "report must not be recorded before the one it revises, "
              + revised.recordedOn()
              + ": "
              + report.recordedOn(),
          id);
    }
    if (isRevised.test(revisedId)) {
      return ReportCode.ALREADY_REVISED.error(
          "report must revise one that was not revised before: " + revisedId, id);
    }
    return report.isWithdrawal() && revised.isWithdrawal()
        ? ReportCode.NOTHING_TO_WITHDRAW.error(
            "withdrawal must take back a report, not a withdrawal: " + revisedId, id)
        : null;
  }

  private boolean isRevised(ReportId id) {
    ProgressReport report = byId.find(id);
    if (report == null) {
      return false;
    }
    UnitReports reports = requireNonNull(reportsOf(report.task(), report.unit()));
    return reports.isRevised(reports.indexOf(id, report.period()));
  }

  /** Returns how many reports there are, revised ones and withdrawals too. */
  public int size() {
    return byId.size();
  }

  /** Returns whether there is no report. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** Returns the report with an id, revised or not; null where there is none. */
  @Nullable ProgressReport reportWith(ReportId id) {
    return byId.find(id);
  }

  /** Returns the reports of a unit on a task; null where there is none. */
  @Nullable UnitReports reportsOf(TaskId task, UnitName unit) {
    PersistentMap<UnitName, UnitReports> units = byTask.find(task);
    return units == null ? null : units.find(unit);
  }

  /** Returns the reports on a task by unit, empty where there is none. */
  PersistentMap<UnitName, UnitReports> reportsOf(TaskId task) {
    PersistentMap<UnitName, UnitReports> units = byTask.find(task);
    return units == null ? PersistentMap.empty() : units;
  }

  /**
   * Returns all reports in the order they were recorded. The list is made at each call, in linear
   * time if they also came in that order.
   */
  public ImmutableList<ProgressReport> reports() {
    ProgressReport[] reports = inOrderOfArrival();
    Arrays.sort(reports, BY_DAY);
    return ImmutableList.copyOf(reports);
  }

  private ProgressReport[] inOrderOfArrival() {
    ProgressReport[] reports = new ProgressReport[size()];
    byTask.forEach(
        (task, units) ->
            units.forEach(
                (unit, some) -> {
                  for (int i = 0; i < some.size(); i++) {
                    reports[some.number(i)] = some.report(i);
                  }
                }));
    return reports;
  }

  /**
   * Returns what was known when a day closed: the reports recorded on it or before, with the
   * revisions and withdrawals among them applied. Takes no time.
   */
  public KnownReports asKnown(LocalDate day) {
    return asKnown(day, day);
  }

  /**
   * Returns what was known when a day closed of what held by another: the reports that stand when
   * everything recorded on the first day or before is taken into account, and hold on the second
   * day or before. What the leadership saw on 30 June is {@code asKnown(30 June)}; what is now
   * known of that time is {@code asKnown(today, 30 June)}.
   */
  public KnownReports asKnown(LocalDate knownOn, LocalDate heldOn) {
    return new KnownReports(this, knownOn, heldOn);
  }

  /** Returns whether the reports are the same, in the same order. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof ReportLog other
            && size() == other.size()
            && reports().equals(other.reports()));
  }

  @Override
  public int hashCode() {
    return reports().hashCode();
  }

  /** Returns the number of reports. */
  @Override
  public String toString() {
    return "ReportLog of " + size();
  }
}
