package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * All that a roll-up depends on.
 *
 * @param tree the tasks
 * @param policy how they are rolled up
 * @param reports reports in an order in which a log takes all of them
 * @param asOf the day
 */
public record RollupSample(
    TaskTree tree, RollupPolicy policy, ImmutableList<ProgressReport> reports, LocalDate asOf) {

  /** Returns the plan made ready. */
  public Rollup rollup() {
    return Rollup.of(tree, policy).orElseThrow();
  }

  /** Returns the log of all reports. */
  public ReportLog log() {
    return ReportLog.of(reports).orElseThrow();
  }

  /** Returns how all tasks stand on the day. */
  public Standings standings() {
    return standings(asOf);
  }

  /** Returns how all tasks stand on a day. */
  public Standings standings(LocalDate day) {
    return rollup().standings(log().asKnown(day));
  }

  /** Returns the sample with another tree. */
  public RollupSample withTree(TaskTree newTree) {
    return new RollupSample(newTree, policy, reports, asOf);
  }

  /** Returns the sample with another policy. */
  public RollupSample withPolicy(RollupPolicy newPolicy) {
    return new RollupSample(tree, newPolicy, reports, asOf);
  }

  /** Returns the sample with other reports. */
  public RollupSample withReports(Iterable<ProgressReport> newReports) {
    return new RollupSample(tree, policy, ImmutableList.copyOf(newReports), asOf);
  }

  /** Returns the sample with other terms for one task. */
  public RollupSample withTerms(TaskId task, TaskTerms terms) {
    Map<TaskId, TaskTerms> all = new LinkedHashMap<>(policy.terms());
    all.put(task, terms);
    return withPolicy(policy.toBuilder().terms(ImmutableMap.copyOf(all)).build());
  }
}
