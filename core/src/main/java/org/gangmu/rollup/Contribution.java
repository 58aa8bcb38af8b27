package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.task.TaskId;

/**
 * What one part gives to the completion of a task.
 *
 * @param task the part
 * @param weight what it counts, in the units of all parts
 * @param range its own completion; empty where it does not count for want of reports (EXCLUDE)
 * @param coverage the share of it of which something is known
 * @param low what it gives to the least completion of the task, in billionths of the whole task, so
 *     that those of all parts add up to it exactly; {@link #lowShare()} is the same as a decimal
 * @param high what it gives to the most, in billionths; the same where that is one completion
 */
public record Contribution(
    TaskId task,
    long weight,
    Optional<CompletionRange> range,
    Completion coverage,
    long low,
    long high) {

  private static final int DECIMALS = 9;

  /** Checks that nothing is missing. */
  public Contribution {
    requireNonNull(task, "task");
    requireNonNull(range, "range");
    requireNonNull(coverage, "coverage");
  }

  /**
   * Returns what it gives to the least completion of the task as a decimal of the whole task, exact
   * and without zeros at its end: {@code 0.199853801}.
   */
  public BigDecimal lowShare() {
    return share(low);
  }

  /** Returns what it gives to the most completion of the task as a decimal of the whole task. */
  public BigDecimal highShare() {
    return share(high);
  }

  private static BigDecimal share(long billionths) {
    return BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros();
  }
}
