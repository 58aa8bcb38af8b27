package org.gangmu.flat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.plan.Plan;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * What flat records tell of a plan.
 *
 * @param directive the document, where a record tells of it
 * @param tasks the tasks in the order of their records; each id once, each parent among them
 * @param targets what the tasks want, or tell of the past
 */
public record FlatPlan(
    Optional<FlatDirective> directive, ImmutableList<FlatTask> tasks, FlatTargets targets) {

  /** Checks that nothing is missing. */
  public FlatPlan {
    requireNonNull(directive, "directive");
    requireNonNull(tasks, "tasks");
    requireNonNull(targets, "targets");
  }

  /** Returns what flat records tell of a plan. */
  public static FlatPlan of(Plan plan) {
    TaskTree tasks = plan.tasks();
    ImmutableList.Builder<FlatTask> flat = ImmutableList.builderWithExpectedSize(tasks.size());
    for (int i = 0; i < tasks.size(); i++) {
      flat.add(FlatTask.of(tasks.get(i), parent(tasks, i)));
    }
    return new FlatPlan(
        Optional.of(FlatDirective.of(plan.directive())), flat.build(), FlatTargets.of(plan));
  }

  static Optional<TaskId> parent(TaskTree tasks, int index) {
    int parent = tasks.parentIndex(index);
    return parent == TaskTree.NONE ? Optional.empty() : Optional.of(tasks.get(parent).id());
  }
}
