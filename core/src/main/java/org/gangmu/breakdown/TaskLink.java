package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * A task of a lower plan that carries out a task of an upper one (任务承接), the whole of it or a
 * share.
 *
 * @param lower the task that carries out
 * @param upper the task that is carried out
 * @param share which share of the upper task the lower one takes, above 0 and at most 1; empty
 *     where it has full credit, whatever others do
 */
public record TaskLink(PlanTask lower, PlanTask upper, Optional<Ratio> share)
    implements Comparable<TaskLink> {

  /** By the tasks alone. */
  static final Comparator<TaskLink> BY_TASKS =
      Comparator.comparing(TaskLink::lower).thenComparing(TaskLink::upper);

  private static final Comparator<TaskLink> ORDER =
      BY_TASKS.thenComparing(link -> link.share().orElse(Ratio.ZERO));

  /** Checks the share. */
  public TaskLink {
    requireNonNull(lower, "lower");
    requireNonNull(upper, "upper");
    requireNonNull(share, "share");
    checkArgument(
        share.isEmpty() || (!share.get().isZero() && share.get().compareTo(Ratio.ONE) <= 0),
        "share of an upper task must be above 0 and at most 1: %s",
        share);
  }

  /** Returns a link with full credit. */
  public static TaskLink of(PlanTask lower, PlanTask upper) {
    return new TaskLink(lower, upper, Optional.empty());
  }

  /** Returns a link with a share. */
  public static TaskLink of(PlanTask lower, PlanTask upper, Ratio share) {
    return new TaskLink(lower, upper, Optional.of(share));
  }

  /** Orders by the lower task, then by the upper, then by the share, full credit first. */
  @Override
  public int compareTo(TaskLink other) {
    return ORDER.compare(this, other);
  }

  /** Returns lower and upper task with an arrow between, and the share. */
  @Override
  public String toString() {
    return lower + " → " + upper + share.map(part -> " (" + part + ")").orElse("");
  }
}
