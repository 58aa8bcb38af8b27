package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import org.gangmu.responsibility.Role;

/**
 * That a unit has a role in a task.
 *
 * @param task the id of the task
 * @param unit the name of the unit
 * @param role the role
 */
public record MatrixCell(String task, String unit, Role role) {

  /** Checks that nothing is missing. */
  public MatrixCell {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(role, "role");
  }
}
