package org.gangmu.breakdown;

import org.gangmu.diagnostic.Code;

/** What can be wrong with the links between tasks of several plans. */
public enum LineageCode implements Code {
  /** Tasks carry out one another in a circle; an error that leaves no lineage. */
  CYCLE("lineage.cycle"),
  /** A link names a plan that is not among those given. */
  UNKNOWN_PLAN("lineage.unknown-plan"),
  /** A link names a task that its plan does not have. */
  UNKNOWN_TASK("lineage.unknown-task"),
  /** Two links join the same tasks; the one given first counts. */
  REPEATED_LINK("lineage.repeated-link"),
  /** The shares that lower tasks take of an upper one do not add up to 1. */
  SHARES("lineage.shares"),
  /** Some lower tasks take a share of an upper one and others have full credit. */
  MIXED_CREDIT("lineage.mixed-credit"),
  /** The shares of an upper task have no sum within {@value Ratio#MAX_BITS} bits. */
  SHARES_TOO_FINE("lineage.shares-too-fine");

  private final String id;

  LineageCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
