package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.matrix.Duty;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Rollup;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Finds what reports say to no effect: a slip of the pen in a name would else go unnoticed. */
final class IdleReports {

  /** The codes of this class. */
  enum Idle implements Code {
    /** The plan does not have the task. */
    TASK("rollup.report-task"),
    /** The unit does not answer for the task. */
    UNIT("rollup.report-unit"),
    /** No target of the task is decided by the indicator. */
    INDICATOR("rollup.report-indicator"),
    /** Reports are asked for of other periods. */
    PERIOD("rollup.report-period");

    private final String id;

    Idle(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private final Rollup rollup;
  private final Diagnostics findings = new Diagnostics(Limits.defaults());

  private IdleReports(Rollup rollup) {
    this.rollup = rollup;
  }

  /** Returns a warning for each thing that changes no figure, in the order of the reports. */
  static ImmutableList<Diagnostic> find(Rollup rollup, ReportLog log) {
    IdleReports idle = new IdleReports(rollup);
    log.reports().forEach(idle::find);
    return idle.findings.toList();
  }

  private void find(ProgressReport report) {
    TaskTree tree = rollup.tree();
    int index = tree.indexOf(report.task());
    if (index < 0) {
      add(Idle.TASK, report, "task must be in the plan to count: " + report.task());
      return;
    }
    if (!tree.isLeaf(index)) {
      add(Idle.TASK, report, "task must have no tasks below it to count: " + report.task());
      return;
    }
    if (!isAnswering(report)) {
      add(
          Idle.UNIT,
          report,
          "unit must lead, be responsible for or cooperate in %s to count: %s"
              .formatted(report.task(), report.unit()));
    }
    findIndicators(report, tree.get(index));
    findPeriod(report);
  }

  private boolean isAnswering(ProgressReport report) {
    TaskId task = report.task();
    List<Duty> duties =
        rollup.matrix().hasTask(task)
            ? rollup.matrix().duties(task).stream()
                .filter(duty -> duty.role().compareTo(Role.COOPERATING) <= 0)
                .toList()
            : List.of();
    return duties.isEmpty() || duties.stream().anyMatch(duty -> duty.unit().equals(report.unit()));
  }

  private void findIndicators(ProgressReport report, Task task) {
    Earning earning = rollup.policy().terms(task.id()).earning().orElse(rollup.policy().earning());
    if (earning instanceof Earning.Milestones) {
      return;
    }
    ImmutableSet<String> names = IndicatorNames.of(task.targets());
    for (String name : report.observations().byIndicator().keySet()) {
      if (!names.contains(name)) {
        String wanted = names.isEmpty() ? "which has none" : "as " + String.join("、", names);
        add(
            Idle.INDICATOR,
            report,
            "indicator must be that of a target of %s, %s: %s".formatted(task.id(), wanted, name));
      }
    }
  }

  private void findPeriod(ProgressReport report) {
    Optional<ReportRhythm> rhythm = rollup.policy().rhythm();
    if (rhythm.isPresent()) {
      ReportPeriod wanted = rhythm.get().period(report.period().endInclusive());
      if (!wanted.equals(report.period())) {
        add(
            Idle.PERIOD,
            report,
            "period must be one that is asked for, as %s: %s".formatted(wanted, report.period()));
      }
    }
  }

  private void add(Idle code, ProgressReport report, String message) {
    findings.add(Diagnostic.warning(code, message, new Location.InModel("report " + report.id())));
  }
}
