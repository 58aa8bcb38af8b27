package org.gangmu.rollup;

/** How much of a task counts for each of several units that have the same role in it. */
public enum UnitCredit {
  /** All of it for each, so that what units have together is more than there is. */
  FULL,
  /**
   * Its part for each, by the weights of their assignments, 1 where none is set: what all units of
   * a role have together is what there is.
   */
  SHARED
}
