package org.gangmu.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.rollup.UnitReading.Made;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/** Which amount was reached of the only one that a leaf has for its target. */
final class LeafAmounts {

  private LeafAmounts() {}

  /** Returns the amount; empty where it is not known or not one. */
  static Optional<Quantity> actual(
      UnitRule rule, List<UnitReading> units, LeafTargets targets, Completion expected) {
    Quantity all = null;
    for (UnitReading unit : units) {
      if (!unit.isCounted()) {
        continue;
      }
      Quantity one = actual(unit, targets, expected);
      if (one == null) {
        return Optional.empty();
      }
      if (all == null || (rule == UnitRule.ALL && one.compareAmount(all) < 0)) {
        all = one;
      } else if (rule != UnitRule.ALL && one.compareAmount(all) != 0) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(all);
  }

  private static @Nullable Quantity actual(
      UnitReading unit, LeafTargets targets, Completion expected) {
    TargetReading target = unit.targets().get(targets.amount());
    if (target.isKnown() && target.figure().isPresent()) {
      return target.figure().get();
    }
    Quantity planned = targets.planned();
    if (unit.made() == Made.AS_NOTHING) {
      return new Quantity(BigDecimal.ZERO, planned.scale(), planned.measure());
    }
    return unit.made() == Made.AS_PLANNED || unit.made() == Made.AS_EFFORT
        ? part(planned, expected)
        : null;
  }

  /** Returns a part of an amount, null where it has too many digits for a quantity. */
  private static @Nullable Quantity part(Quantity planned, Completion expected) {
    BigDecimal part = planned.value().multiply(BigDecimal.valueOf(expected.billionths(), 9));
    BigDecimal shortest = part.stripTrailingZeros();
    return shortest.precision() > 38 || shortest.scale() > 18
        ? null
        : new Quantity(shortest, planned.scale(), planned.measure());
  }
}
