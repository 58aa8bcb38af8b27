package org.gangmu.rollup;

/** Which tasks are the parts of a task. */
public enum RollupScope {
  /**
   * The tasks directly below it, each with its own completion. However finely a sub-task is broken
   * down, its share of the whole stays the same.
   */
  CHILDREN,
  /**
   * The leaves below it. A task between counts by its leaves alone, whatever holds it up, unless it
   * is rolled up by another rule or set by hand, and then it is a leaf itself.
   */
  LEAVES
}
