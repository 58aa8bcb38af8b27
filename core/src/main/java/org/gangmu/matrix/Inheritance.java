package org.gangmu.matrix;

/**
 * When a task has the units of the tasks above it.
 *
 * <p>What comes down to a task is the list of the nearest task above that has one, without the
 * units that a task on the way releases. Of it the task takes the cells it does not state itself: a
 * unit that it names in any role, or releases, inherits none there. To the tasks below it hands
 * down its own list, or else all that came to it and that it does not release.
 */
public enum Inheritance {
  /**
   * Role by role: a task has a list of a role where it names a unit in that role. One that names
   * its responsible units still has the lead of its chapter. Named and inferred leads are one list.
   * The default.
   */
  BY_ROLE,
  /** All or nothing: a task that names any unit has a list of every role, most of them empty. */
  BY_TASK
}
