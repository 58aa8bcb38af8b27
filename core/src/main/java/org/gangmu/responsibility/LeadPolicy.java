package org.gangmu.responsibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.unit.UnitName;

/** Who leads a task for which nobody is named lead (牵头). */
public enum LeadPolicy {
  /** Nobody: a lead must be named. The default, since it infers nothing. */
  NAMED_ONLY {
    @Override
    public Optional<UnitName> infer(Responsibility responsibility) {
      return Optional.empty();
    }
  },
  /** The first of the responsible units (列第一位的责任单位为牵头单位), as many notices state for themselves. */
  FIRST_LISTED {
    @Override
    public Optional<UnitName> infer(Responsibility responsibility) {
      ImmutableList<UnitName> listed = responsibility.units(Role.RESPONSIBLE);
      return responsibility.units(Role.LEAD).isEmpty() && !listed.isEmpty()
          ? Optional.of(listed.get(0))
          : Optional.empty();
    }
  },
  /** The one responsible unit of a closed list that names no other; nobody of several. */
  SOLE_LISTED {
    @Override
    public Optional<UnitName> infer(Responsibility responsibility) {
      ImmutableList<UnitName> listed = responsibility.units(Role.RESPONSIBLE);
      return responsibility.units(Role.LEAD).isEmpty()
              && listed.size() == 1
              && !responsibility.isOpenEnded(Role.RESPONSIBLE)
          ? Optional.of(listed.get(0))
          : Optional.empty();
    }
  };

  /** Returns the unit that leads by this policy, empty where one is named or none follows. */
  public abstract Optional<UnitName> infer(Responsibility responsibility);
}
