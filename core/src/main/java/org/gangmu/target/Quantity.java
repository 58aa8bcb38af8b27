package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.internal.Decimals;

/**
 * A number with its unit of measure, as written: 1.66万人 is 1.66 by 万 of 人.
 *
 * <p>Equality is that of the writing, trailing zeros aside: 1亿元 and 10000万元 differ, and {@link
 * #isSameAmount} tells that they are as much. All arithmetic is exact.
 *
 * @param value the number before scaling, at most 38 digits and a scale within ±18, kept without
 *     trailing zeros
 * @param scale the power of ten it is written with
 * @param measure the unit of measure
 */
public record Quantity(BigDecimal value, Scale scale, Measure measure) {

  /** Checks the number and brings it into its canonical form. */
  public Quantity {
    requireNonNull(value, "value");
    requireNonNull(scale, "scale");
    requireNonNull(measure, "measure");
    value = Decimals.canonical(value, "value of a quantity");
  }

  /** Returns a quantity written without a scale. */
  public static Quantity of(BigDecimal value, Measure measure) {
    return new Quantity(value, Scale.ONE, measure);
  }

  /**
   * Returns a quantity written without a scale.
   *
   * @param value a decimal, as {@code 4.5}
   * @throws NumberFormatException if the text is no decimal, or has more than 80 characters
   */
  public static Quantity of(String value, Measure measure) {
    requireNonNull(value, "value");
    requireNonNull(measure, "measure");
    return of(Decimals.parse(value, "value of a quantity"), measure);
  }

  /** Returns the number in the smallest steps of the dimension, exact. */
  public BigDecimal inSteps() {
    return value.multiply(scale.factor()).multiply(measure.factor());
  }

  /** Returns whether this and another quantity can be compared and converted. */
  public boolean isLike(Quantity other) {
    requireNonNull(other, "other");
    return measure.dimension().equals(other.measure.dimension());
  }

  /**
   * Compares the amounts, exactly.
   *
   * @throws IllegalArgumentException if the dimensions differ
   */
  public int compareAmount(Quantity other) {
    checkLike(other);
    return inSteps().compareTo(other.inSteps());
  }

  /** Returns whether another quantity is of the same dimension and as much. */
  public boolean isSameAmount(Quantity other) {
    return isLike(other) && compareAmount(other) == 0;
  }

  /** Returns the sign of the number: -1, 0 or 1. */
  public int signum() {
    return value.signum();
  }

  /** Returns the same quantity with the other sign. */
  public Quantity negate() {
    return new Quantity(value.negate(), scale, measure);
  }

  /**
   * Returns the number of a measure in this quantity, exact.
   *
   * @throws IllegalArgumentException if the dimensions differ
   * @throws ArithmeticException if the number is a fraction that does not end, as 1 亩 in m²
   */
  public BigDecimal in(Measure other) {
    checkLike(of(BigDecimal.ZERO, requireNonNull(other, "other")));
    return inSteps().divide(other.factor());
  }

  /**
   * Returns the sum, in the scale and measure of this quantity.
   *
   * @throws IllegalArgumentException if the dimensions differ, as of 吨 and 万元 or of % and 个百分点, or
   *     the sum is beyond 38 digits
   * @throws ArithmeticException if the other is no decimal number of this measure
   */
  public Quantity plus(Quantity other) {
    checkLike(other);
    if (scale == other.scale && measure.equals(other.measure)) {
      return new Quantity(value.add(other.value), scale, measure);
    }
    return to(scale, measure, inSteps().add(other.inSteps()));
  }

  /**
   * Returns the same amount in another scale and measure of the dimension, exact.
   *
   * @throws IllegalArgumentException if the dimensions differ or the number is beyond 38 digits
   * @throws ArithmeticException if the number is a fraction that does not end, as 1 亩 in m²
   */
  public Quantity to(Scale otherScale, Measure other) {
    requireNonNull(otherScale, "otherScale");
    checkLike(of(BigDecimal.ZERO, requireNonNull(other, "other")));
    return to(otherScale, other, inSteps());
  }

  private static Quantity to(Scale scale, Measure measure, BigDecimal steps) {
    BigDecimal value = steps.divide(scale.factor().multiply(measure.factor()));
    return new Quantity(value, scale, measure);
  }

  private void checkLike(Quantity other) {
    checkArgument(
        isLike(other),
        "quantities must be of one dimension, %s: %s",
        measure.dimension(),
        other.measure.dimension());
  }

  /**
   * Reads the form that {@link #toString()} writes, and any other that the grammar of {@link
   * TargetText} has for a quantity; a measure that is not in {@link MeasureTable#standard()} counts
   * things by its word.
   */
  public static Outcome<Quantity> parse(String text) {
    return TargetText.parseQuantity(text);
  }

  /**
   * Returns the number without an exponent, scale and measure, as {@code 1.66万人}; a measure that
   * would be read otherwise stands in braces, as in {@code 5千{米}}, with factor and dimension where
   * it is none of the standard ones.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    QuantityText.write(this, text);
    return text.toString();
  }
}
