package org.gangmu.responsibility;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.internal.Decimals;
import org.gangmu.unit.UnitName;

/**
 * One unit in one role for one task.
 *
 * @param unit the unit, as written
 * @param role what it is to the task
 * @param word the role word as written, as {@code 主要责任单位}, where a text gave one
 * @param weight the unit's share among those of its role, where one is set: not negative, at most
 *     38 digits without exponent and a scale within ±18, kept without trailing zeros
 */
public record Assignment(
    UnitName unit, Role role, Optional<String> word, Optional<BigDecimal> weight) {

  /** Checks the weight and brings it into its canonical form. */
  public Assignment {
    requireNonNull(unit, "unit");
    requireNonNull(role, "role");
    requireNonNull(word, "word");
    weight = weight.map(Assignment::canonical);
  }

  /** Returns an assignment without role word and weight. */
  public static Assignment of(UnitName unit, Role role) {
    return new Assignment(unit, role, Optional.empty(), Optional.empty());
  }

  /** Returns an assignment without role word and weight. */
  public static Assignment of(String unit, Role role) {
    return of(UnitName.of(unit), role);
  }

  /** Returns this assignment with another unit. */
  public Assignment withUnit(UnitName newUnit) {
    return new Assignment(newUnit, role, word, weight);
  }

  /** Returns this assignment with a weight. */
  public Assignment withWeight(BigDecimal newWeight) {
    return new Assignment(unit, role, word, Optional.of(newWeight));
  }

  private static BigDecimal canonical(BigDecimal weight) {
    checkArgument(weight.signum() >= 0, "weight must not be negative: %s", weight);
    return Decimals.canonical(weight, "weight");
  }
}
