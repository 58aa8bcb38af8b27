package org.gangmu.matrix;

/**
 * When a task has the units of the task above it.
 *
 * <p>What the task above has by inheritance is handed down in the same way. In either case a cell
 * that the task states itself stays as it is: a unit that has any role in a task, or was released
 * from it, inherits none there.
 */
public enum Inheritance {
  /**
   * Role by role: a task that names no unit of a role has those of the task above. A task that
   * names its responsible units still has the lead of its chapter. Leads named and leads inferred
   * are one role in this. The default.
   */
  BY_ROLE,
  /** All or nothing: a task that names any unit inherits none. */
  BY_TASK
}
