package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** A plan of 2026 with one task under a chapter, led by one bureau, which reports on it. */
final class OneLeaf {

  private static final TaskId CHAPTER = TaskId.of("a");
  private static final TaskId LEAF = TaskId.of("b");
  private static final UnitName BUREAU = UnitName.of("云泽州水利局");

  private final Task.Builder task =
      Task.builder()
          .id(LEAF)
          .responsibility(
              Responsibility.builder().addAssignments(Assignment.of(BUREAU, Role.LEAD)).build());
  private final List<ProgressReport> reports = new ArrayList<>();
  private RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026));

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @CanIgnoreReturnValue
  OneLeaf with(UnaryOperator<RollupPolicy.Builder> change) {
    policy = change.apply(policy.toBuilder()).build();
    return this;
  }

  @CanIgnoreReturnValue
  OneLeaf terms(UnaryOperator<TaskTerms.Builder> change) {
    return with(p -> p.putTerm(LEAF, change.apply(policy.terms(LEAF).toBuilder()).build()));
  }

  @CanIgnoreReturnValue
  OneLeaf deadline(String day) {
    task.deadline(StatedDate.of(day(day)));
    return this;
  }

  @CanIgnoreReturnValue
  OneLeaf target(MeasureKind kind, TargetExpression expression) {
    task.addTargets(Target.of(expression).toBuilder().measureKind(kind).build());
    return this;
  }

  @CanIgnoreReturnValue
  OneLeaf target(String expression) {
    return target(MeasureKind.UNSTATED, TargetExpression.parse(expression).orElseThrow());
  }

  @CanIgnoreReturnValue
  OneLeaf target(String expression, String deadline) {
    task.addTargets(
        Target.of(TargetExpression.parse(expression).orElseThrow()).toBuilder()
            .deadline(StatedDate.of(day(deadline)))
            .build());
    return this;
  }

  @CanIgnoreReturnValue
  OneLeaf report(String period, String recordedOn, UnaryOperator<ProgressReport.Builder> says) {
    ProgressReport.Builder report =
        ProgressReport.builder()
            .id(ReportId.of("r" + (reports.size() + 1)))
            .task(LEAF)
            .unit(BUREAU)
            .period(ReportPeriod.parse(period).orElseThrow())
            .recordedOn(day(recordedOn));
    reports.add(says.apply(report).build());
    return this;
  }

  @CanIgnoreReturnValue
  OneLeaf percent(String period, String recordedOn, String percent) {
    return report(period, recordedOn, report -> report.percent(new BigDecimal(percent)));
  }

  @CanIgnoreReturnValue
  OneLeaf words(String period, String recordedOn) {
    return report(period, recordedOn, report -> report.progress("正在推进"));
  }

  @CanIgnoreReturnValue
  OneLeaf says(String period, String recordedOn, String indicator, Observation.Builder facts) {
    return report(
        period,
        recordedOn,
        report -> report.observations(Observations.of(indicator, facts.build())));
  }

  @CanIgnoreReturnValue
  OneLeaf figure(String period, String recordedOn, String indicator, String figure) {
    return says(
        period,
        recordedOn,
        indicator,
        Observation.builder().level(Quantity.parse(figure).orElseThrow()));
  }

  /** Withdraws the last report. */
  @CanIgnoreReturnValue
  OneLeaf withdrawn(String day) {
    ProgressReport last = reports.get(reports.size() - 1);
    reports.add(last.toWithdrawal(ReportId.of("w" + reports.size()), day(day)));
    return this;
  }

  Standings standings(String day) {
    TaskTree tree =
        TaskTree.builder()
            .add(Task.builder().id(CHAPTER).build())
            .add(task.build(), CHAPTER)
            .build();
    ReportLog log = ReportLog.of(ImmutableList.copyOf(reports)).orElseThrow();
    return Rollup.of(tree, policy).orElseThrow().standings(log.asKnown(day(day)));
  }

  LightTrack track(String day) {
    ReportLog log = ReportLog.of(ImmutableList.copyOf(reports)).orElseThrow();
    return standings(day).rollup().lightTrack(log.asKnown(day(day)));
  }

  TaskId id() {
    return LEAF;
  }

  Standing standing(String day) {
    return standings(day).of(LEAF);
  }

  Standing chapter(String day) {
    return standings(day).of(CHAPTER);
  }

  Light light(String day) {
    return standings(day).light(LEAF);
  }

  String range(String day) {
    return standing(day).range().map(CompletionRange::toString).orElse("none");
  }

  UnitReading unit(String day) {
    return standing(day).explanation().leaf().orElseThrow().units().get(0);
  }
}
