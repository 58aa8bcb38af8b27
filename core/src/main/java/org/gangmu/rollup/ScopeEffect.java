package org.gangmu.rollup;

/**
 * What becomes of a task that is cancelled or suspended, in the tasks above it, as long as it is.
 * Once it is taken up again, it goes on as any other: what it showed and owed before is still
 * before.
 */
public enum ScopeEffect {
  /** It leaves the denominator, with all below it, and shows no light. */
  EXCLUDE,
  /** It counts as what was known on the last day before, and keeps the light of it. */
  FREEZE,
  /** It counts as done, as do the leaves in it: what is settled is settled. */
  AS_DONE,
  /** It counts as nothing done, as do the leaves in it. */
  AS_NOTHING,
  /** It counts as if nothing had happened. */
  NONE
}
