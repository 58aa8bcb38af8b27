package org.gangmu.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * One unit in one role for one task, as a matrix holds it.
 *
 * @param task the task
 * @param unit the unit
 * @param role its role
 * @param inferred whether a policy, not the text, makes the unit lead; only of {@link Role#LEAD}
 * @param inherited whether the task has it from a task above it
 */
public record Duty(TaskId task, UnitName unit, Role role, boolean inferred, boolean inherited) {

  /** Checks that only a lead is inferred. */
  public Duty {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(role, "role");
    checkArgument(!inferred || role == Role.LEAD, "only a lead can be inferred: %s", role);
  }

  /** Returns a duty that the task itself states. */
  public static Duty of(TaskId task, UnitName unit, Role role) {
    return new Duty(task, unit, role, false, false);
  }

  /** Returns a duty that the task itself states. */
  public static Duty of(String task, String unit, Role role) {
    return of(TaskId.of(task), UnitName.of(unit), role);
  }

  /** Returns the lead of a task that nobody named but a policy infers. */
  public static Duty inferredLead(TaskId task, UnitName unit) {
    return new Duty(task, unit, Role.LEAD, true, false);
  }

  /** Returns this duty, handed down by a task above. */
  public Duty asInherited() {
    return new Duty(task, unit, role, inferred, true);
  }
}
