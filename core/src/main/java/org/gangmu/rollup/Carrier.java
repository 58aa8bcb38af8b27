package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.Ratio;

/**
 * A task of a lower plan that carries a task out (承接任务), and how it stands.
 *
 * @param task the task
 * @param share which share of the upper task it takes; empty where it has full credit
 * @param range between which completions it lies; empty where it counts nowhere
 * @param coverage the share of it of which something is known
 * @param isInScope whether something of it is in scope; what is not leaves the denominator
 */
public record Carrier(
    PlanTask task,
    Optional<Ratio> share,
    Optional<CompletionRange> range,
    Completion coverage,
    boolean isInScope) {

  /** Checks that nothing is missing. */
  public Carrier {
    requireNonNull(task, "task");
    requireNonNull(share, "share");
    requireNonNull(range, "range");
    requireNonNull(coverage, "coverage");
  }
}
