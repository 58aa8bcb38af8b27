package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import org.gangmu.responsibility.Role;

/**
 * Who answers for a task of an outline.
 *
 * @param role what the unit is to the task
 * @param unit the unit, as written
 */
public record OutlineDuty(Role role, String unit) {

  /** Checks that nothing is missing. */
  public OutlineDuty {
    requireNonNull(role, "role");
    requireNonNull(unit, "unit");
  }

  /** Returns {@code ROLE=unit}. */
  @Override
  public String toString() {
    return role + "=" + unit;
  }
}
