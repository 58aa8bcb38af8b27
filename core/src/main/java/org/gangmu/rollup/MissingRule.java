package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What is done where no report says how far a task is. There is no silent way: which of these holds
 * is part of the policy, and every standing names what was missing.
 */
public sealed interface MissingRule {

  /** It may be anything: the standing is a range. The default. */
  MissingRule UNKNOWN = new Unknown();

  /** It counts as nothing done. */
  MissingRule ZERO = new Zero();

  /** It leaves the denominator; the coverage still tells of it. */
  MissingRule EXCLUDE = new Exclude();

  /** It counts as if it were on plan, flagged as assumed. */
  MissingRule ASSUME_PLAN = new AssumePlan();

  /** It may be anything. */
  record Unknown() implements MissingRule {}

  /** It counts as nothing done. */
  record Zero() implements MissingRule {}

  /** It leaves the denominator. */
  record Exclude() implements MissingRule {}

  /** It counts as what is expected by now. */
  record AssumePlan() implements MissingRule {}

  /**
   * What was last known counts on for some time, and after that it may be anything. The coverage
   * does not count it as known.
   *
   * @param days for how many days after the one it held on, at least 1
   */
  record Carry(int days) implements MissingRule {

    /** Checks the days. */
    public Carry {
      checkArgument(days >= 1, "days to carry a figure on must be at least 1: %s", days);
    }
  }

  /**
   * Returns the rule by which what was last known counts on for some days.
   *
   * @param days at least 1
   */
  static MissingRule carry(int days) {
    return new Carry(days);
  }
}
