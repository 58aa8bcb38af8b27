package org.gangmu.rollup;

/** What becomes of a task that is cancelled or suspended, in the tasks above it. */
public enum ScopeEffect {
  /** It leaves the denominator, with all below it. */
  EXCLUDE,
  /** It counts as what was known on the last day before. */
  FREEZE,
  /** It counts as done: what is settled is settled. */
  AS_DONE,
  /** It counts as nothing done. */
  AS_NOTHING,
  /** It counts as if nothing had happened. */
  NONE
}
