package org.gangmu.task;

/** What happens to the tasks above and below those that a filter passes. */
public enum Filtering {
  /** Every ancestor of a task that passes is kept, so that each task keeps its parent. */
  KEEP_ANCESTORS,
  /**
   * Only what passes is kept; a task whose parent does not pass moves up to its nearest ancestor
   * that does, or becomes a root. Document order is kept.
   */
  LIFT
}
