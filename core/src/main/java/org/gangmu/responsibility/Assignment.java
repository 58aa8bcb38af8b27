package org.gangmu.responsibility;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
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

  private static final int MAX_DIGITS = 38;
  private static final int MAX_SCALE = 18;

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
    checkArgument(
        Math.abs((long) weight.scale()) <= MAX_SCALE,
        "scale of a weight must be within ±%s: %s",
        MAX_SCALE,
        weight.scale());
    if (weight.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // the digits are counted as they are written without an exponent
    checkArgument(
        weight.precision() - Math.min(0, weight.scale()) <= MAX_DIGITS,
        "weight must have at most %s digits: %s",
        MAX_DIGITS,
        weight.precision() - Math.min(0, weight.scale()));
    BigDecimal stripped = weight.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
