package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a rule knows of one part of a task: a sub-task, or what one unit does of it.
 *
 * @param weight what it counts, not negative; 0 counts nothing
 * @param billionths how much of it is done, 0 to {@link Completion#WHOLE}
 * @param day the day on which that was found, in days since 1970-01-01; {@link #NO_DAY} if unknown
 * @param planned the amount to be reached in units common to all parts, 0 if it has none
 * @param actual the amount reached in the same units, not negative; {@link #ANY_AMOUNT} if it may
 *     still be anything
 */
public record Part(long weight, int billionths, long day, long planned, long actual) {

  /** The day of what is not known to be found on any. */
  public static final long NO_DAY = Long.MIN_VALUE;

  /** An amount that may still be anything. */
  public static final long ANY_AMOUNT = -1;

  /** Checks the ranges. */
  public Part {
    checkArgument(weight >= 0, "weight of a part must not be negative: %s", weight);
    checkArgument(
        billionths >= 0 && billionths <= Completion.WHOLE,
        "completion of a part must be between 0 and %s billionths: %s",
        Completion.WHOLE,
        billionths);
    checkArgument(planned >= 0, "planned amount of a part must not be negative: %s", planned);
    checkArgument(actual >= ANY_AMOUNT, "actual amount of a part must not be negative: %s", actual);
  }

  /** Returns a part of which only weight and completion are known. */
  public static Part of(long weight, Completion completion) {
    return new Part(weight, completion.billionths(), NO_DAY, 0, 0);
  }
}
