package org.gangmu.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.gangmu.responsibility.Role;
import org.gangmu.unit.UnitName;

/**
 * How many tasks a unit has.
 *
 * @param unit the unit
 * @param tasks the number of tasks in which it has any role, each counted once
 * @param byRole the number of tasks in each role it has, in the order of {@link Role}; a task it
 *     leads by inference counts as one it leads
 */
public record UnitLoad(UnitName unit, int tasks, ImmutableMap<Role, Integer> byRole) {

  /** Brings the roles into order. */
  public UnitLoad {
    requireNonNull(unit, "unit");
    checkArgument(tasks >= 0, "tasks of a unit must not be negative: %s", tasks);
    byRole = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(byRole));
  }

  /** Returns the number of tasks in a role, possibly 0. */
  public int tasks(Role role) {
    return byRole.getOrDefault(role, 0);
  }
}
