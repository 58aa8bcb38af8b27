package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.matrix.Duty;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Assessment;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetKind;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Looks through the reports of one log; see {@link ReportReview}. */
final class ReportReviewer {

  private final Rollup rollup;
  private final Diagnostics findings = new Diagnostics(Limits.defaults());

  ReportReviewer(Rollup rollup) {
    this.rollup = rollup;
  }

  ImmutableList<Diagnostic> review(ReportLog log) {
    Set<ReportId> revised = new HashSet<>();
    for (ProgressReport report : log.reports()) {
      report.revises().ifPresent(revised::add);
    }
    for (ProgressReport report : log.reports()) {
      if (!report.isWithdrawal() && !revised.contains(report.id())) {
        review(report);
      }
    }
    return findings.toList();
  }

  private void review(ProgressReport report) {
    TaskTree tree = rollup.tree();
    int index = tree.indexOf(report.task());
    if (index < 0) {
      add(ReportFinding.TASK, report, "task must be in the plan to count: " + report.task());
      return;
    }
    if (!tree.isLeaf(index)) {
      add(
          ReportFinding.TASK,
          report,
          "task must have no tasks below it to count: " + report.task());
      return;
    }
    if (!isAnswering(report)) {
      add(
          ReportFinding.UNIT,
          report,
          "unit must lead, be responsible for or cooperate in %s to count: %s"
              .formatted(report.task(), report.unit()));
    }
    reviewFigures(report, tree.get(index));
    reviewPeriod(report);
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

  private void reviewPeriod(ProgressReport report) {
    Optional<ReportRhythm> rhythm = rollup.policy().rhythm();
    if (rhythm.isPresent()) {
      ReportPeriod wanted = rhythm.get().period(report.period().endInclusive());
      if (!wanted.equals(report.period())) {
        add(
            ReportFinding.PERIOD,
            report,
            "period must be one that is asked for, as %s: %s".formatted(wanted, report.period()));
      }
    }
  }

  // ---- figures

  private void reviewFigures(ProgressReport report, Task task) {
    Earning earning = rollup.policy().terms(task.id()).earning().orElse(rollup.policy().earning());
    Map<String, Observation> observations = report.observations().byIndicator();
    if (observations.isEmpty()) {
      reviewWithoutFigures(report, task, earning);
    } else if (earning instanceof Earning.Milestones milestones) {
      reviewStages(report, milestones.shares().keySet());
    } else {
      List<Wanted> wanted = wanted(task);
      Set<String> names = new LinkedHashSet<>();
      wanted.forEach(target -> names.addAll(target.indicators()));
      observations.forEach(
          (name, observation) -> {
            if (names.contains(name)) {
              reviewObservation(report, name, observation, wanted);
            } else if (!isOfResult(task, name)) {
              reportUnknown(report, task.id(), name, names);
            }
          });
    }
  }

  private void reviewWithoutFigures(ProgressReport report, Task task, Earning earning) {
    if (earning instanceof Earning.LevelOfEffort) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    wanted(task).forEach(target -> names.addAll(target.indicators()));
    if (report.percent().isPresent()) {
      if (earning instanceof Earning.ByTargets && !names.isEmpty()) {
        add(
            ReportFinding.PERCENT,
            report,
            "figures of %s must be given to count, a percentage does not: %s"
                .formatted(String.join("、", names), report.percent().get().toPlainString()));
      }
      return;
    }
    String words = report.progress() + report.problems() + report.nextSteps();
    if (!words.isEmpty()) {
      String figures = names.isEmpty() ? "" : ", or observations of " + String.join("、", names);
      add(
          ReportFinding.WORDS,
          report,
          "report must give a percentage%s to count, its words alone do not: %s"
              .formatted(figures, report.id()));
    }
  }

  private void reviewStages(ProgressReport report, Set<String> stages) {
    for (Observation observation : report.observations().byIndicator().values()) {
      for (String stage : stages) {
        if (observation.completions().containsKey(stage)
            || observation.openStages().contains(stage)) {
          return;
        }
      }
    }
    add(
        ReportFinding.MEMBER,
        report,
        "completions or openStages must name one of the stages %s: %s"
            .formatted(
                String.join("、", stages),
                String.join("、", report.observations().byIndicator().keySet())));
  }

  /** Returns whether a text tells of the indicator as a result, which nothing is judged by. */
  private static boolean isOfResult(Task task, String name) {
    return task.targets().stream()
        .filter(target -> target.kind() != TargetKind.TARGET)
        .flatMap(target -> parts(target.expression()).stream())
        .anyMatch(part -> name.equals(ReportedMember.indicator(part)));
  }

  private void reportUnknown(
      ProgressReport report, TaskId task, String name, Set<String> indicators) {
    List<String> near = indicators.stream().filter(each -> isNear(each, name)).toList();
    if (near.size() == 1) {
      add(
          ReportFinding.INDICATOR,
          report,
          "indicator must be named as the target of %s has it, %s: %s"
              .formatted(task, near.get(0), name));
      return;
    }
    String wanted = indicators.isEmpty() ? "which has none" : "as " + String.join("、", indicators);
    add(
        ReportFinding.INDICATOR,
        report,
        "indicator must be that of a target of %s, %s: %s".formatted(task, wanted, name));
  }

  private static boolean isNear(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private void reviewObservation(
      ProgressReport report, String name, Observation observation, List<Wanted> wanted) {
    Observations alone = Observations.of(name, observation);
    List<TargetExpression> undecided = new ArrayList<>();
    for (Wanted target : wanted) {
      if (!target.indicators().contains(name)) {
        continue;
      }
      if (isDecided(target.expression(), report.observations(), report)) {
        return;
      }
      for (TargetExpression part : target.parts()) {
        if (name.equals(ReportedMember.indicator(part))) {
          if (isDecided(part, alone, report)) {
            return;
          }
          undecided.add(part);
        }
      }
    }
    for (TargetExpression part : undecided) {
      Optional<ReportedMember.Fault> fault =
          ReportedMember.fault(part, observation, assess(part, alone, report));
      if (fault.isPresent()) {
        add(fault.get().code(), report, fault.get().message());
        return;
      }
    }
  }

  private boolean isDecided(
      TargetExpression expression, Observations observations, ProgressReport report) {
    return assess(expression, observations, report).verdict().isKnown();
  }

  private Assessment assess(
      TargetExpression expression, Observations observations, ProgressReport report) {
    return Assessment.of(
        expression, observations, Optional.empty(), report.holdsOn(), rollup.policy().assessment());
  }

  /**
   * A target of a task, made ready to be asked about indicators.
   *
   * @param parts the simple expressions in it
   * @param indicators what these are about
   */
  private record Wanted(
      TargetExpression expression, List<TargetExpression> parts, Set<String> indicators) {}

  private static List<Wanted> wanted(Task task) {
    List<Wanted> wanted = new ArrayList<>();
    for (Target target : task.targets()) {
      if (target.kind() == TargetKind.TARGET) {
        List<TargetExpression> parts = parts(target.expression());
        Set<String> indicators = new LinkedHashSet<>();
        for (TargetExpression part : parts) {
          String indicator = ReportedMember.indicator(part);
          if (indicator != null) {
            indicators.add(indicator);
          }
        }
        wanted.add(new Wanted(target.expression(), parts, indicators));
      }
    }
    return wanted;
  }

  private static List<TargetExpression> parts(TargetExpression expression) {
    List<TargetExpression> parts = new ArrayList<>();
    addParts(expression, parts);
    return parts;
  }

  /** Adds the simple expressions; combinations have a limited depth. */
  private static void addParts(TargetExpression expression, List<TargetExpression> parts) {
    if (expression instanceof AtLeastOf combination) {
      combination.parts().forEach(part -> addParts(part, parts));
    } else {
      parts.add(expression);
    }
  }

  private void add(ReportFinding code, ProgressReport report, String message) {
    findings.add(Diagnostic.warning(code, message, new Location.InModel("report " + report.id())));
  }
}
