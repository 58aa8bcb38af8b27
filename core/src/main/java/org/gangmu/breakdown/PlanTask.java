package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.gangmu.task.TaskId;

/**
 * A task of a plan, as it is named from outside.
 *
 * @param plan the key of the plan, as its document number (发文字号); not blank, at most {@value
 *     #MAX_LENGTH} characters
 * @param task the task
 */
public record PlanTask(String plan, TaskId task) implements Comparable<PlanTask> {

  /** The longest key of a plan. */
  public static final int MAX_LENGTH = 200;

  private static final Comparator<PlanTask> ORDER =
      Comparator.comparing(PlanTask::plan).thenComparing(PlanTask::task);

  /** Checks the key. */
  public PlanTask {
    checkArgument(!plan.isBlank(), "key of a plan must not be blank");
    checkArgument(
        plan.length() <= MAX_LENGTH,
        "key of a plan must have at most %s characters: %s",
        MAX_LENGTH,
        plan.length());
    requireNonNull(task, "task");
  }

  /** Returns the task of that id in the plan of that key. */
  public static PlanTask of(String plan, String task) {
    return new PlanTask(plan, TaskId.of(task));
  }

  /** Orders by the key of the plan, then by the id, both in UTF-16 code units. */
  @Override
  public int compareTo(PlanTask other) {
    return ORDER.compare(this, other);
  }

  /** Returns key and id, joined by a space. */
  @Override
  public String toString() {
    return plan + " " + task;
  }
}
