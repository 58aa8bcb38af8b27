package org.gangmu.flat;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.plan.Plan;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * What flat records tell of targets.
 *
 * @param targets those with a number, in the order of the text
 * @param milestones the deliverables with a stated time
 * @param qualitatives the aims without a number
 */
public record FlatTargets(
    ImmutableList<FlatTarget> targets,
    ImmutableList<FlatMilestone> milestones,
    ImmutableList<FlatQualitative> qualitatives) {

  private static final FlatTargets NONE =
      new FlatTargets(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** Checks that nothing is missing. */
  public FlatTargets {
    requireNonNull(targets, "targets");
    requireNonNull(milestones, "milestones");
    requireNonNull(qualitatives, "qualitatives");
  }

  /** Returns what is told where there are none. */
  public static FlatTargets none() {
    return NONE;
  }

  /**
   * Returns what flat records tell of the targets of a plan, those outside tasks first;
   * combinations have no record.
   */
  public static FlatTargets of(Plan plan) {
    Builder builder = new Builder();
    builder.add(plan.targets(), Optional.empty(), OptionalInt.empty());
    TaskTree tasks = plan.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      builder.add(task.targets(), Optional.of(task.id()), OptionalInt.empty());
    }
    return builder.build();
  }

  /**
   * Returns what flat records tell of the targets of a phrase that stands alone.
   *
   * @param line its line, counted from 1
   */
  public static FlatTargets ofLine(Iterable<Target> targets, int line) {
    Builder builder = new Builder();
    builder.add(targets, Optional.empty(), OptionalInt.of(line));
    return builder.build();
  }

  private static final class Builder {
    private final ImmutableList.Builder<FlatTarget> targets = ImmutableList.builder();
    private final ImmutableList.Builder<FlatMilestone> milestones = ImmutableList.builder();
    private final ImmutableList.Builder<FlatQualitative> qualitatives = ImmutableList.builder();

    void add(Iterable<Target> stated, Optional<TaskId> task, OptionalInt line) {
      for (Target target : stated) {
        FlatTarget.of(target)
            .ifPresent(flat -> targets.add(flat.toBuilder().task(task).line(line).build()));
        FlatMilestone.of(target, task, line).ifPresent(milestones::add);
        FlatQualitative.of(target, task, line).ifPresent(qualitatives::add);
      }
    }

    FlatTargets build() {
      return new FlatTargets(targets.build(), milestones.build(), qualitatives.build());
    }
  }
}
