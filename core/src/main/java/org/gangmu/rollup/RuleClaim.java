package org.gangmu.rollup;

/**
 * A law that a rule may keep beyond those of every {@link RollupRule}. A rule that claims one is
 * checked for it; one that does not has it not asked of it.
 */
public enum RuleClaim {
  /** What is presented lies between the least and the most done of the parts with weight. */
  BOUNDED,
  /** Parts that are all equally done make a whole that is just as much done. */
  IDEMPOTENT,
  /** A part of weight 0 changes nothing. */
  WEIGHTED,
  /** All weights times a positive number make the same result. */
  SCALE_FREE,
  /** A part may be replaced by parts of the same completion with the same weight together. */
  REPLICATION,
  /** All is done exactly if all parts with weight are, and nothing exactly if none is begun. */
  STRICT_DONE,
  /** A part with weight that is more done makes the sums of the whole differ. */
  STRICT,
  /** What was merged can be taken out again, and leaves what was there before. */
  GROUP
}
