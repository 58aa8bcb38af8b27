package org.gangmu.conformance.jqwik;

/** How the check of one law ended. */
enum Outcome {
  HELD,
  BROKEN,
  /** The samples did not suffice, or their generator failed. */
  UNDECIDED,
  /** It is broken, and listed as known to be. */
  DEVIATION,
  /** It is listed as a known deviation, and holds. */
  STALE,
  /** The implementation lacks the feature, or the law is newer than the version asked for. */
  NOT_APPLICABLE
}
