package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.gangmu.internal.Decimals;

/**
 * Values of a measure, and the light they show. Whether an end belongs to it is always told: 10个百分点
 * 以上 does in one place and does not in another.
 *
 * @param values the values; the ends have at most 38 digits and a scale within ±18
 * @param light {@link Light#NORMAL} or a warning
 */
public record LightBand(Range<BigDecimal> values, Light light) {

  /** Checks the light and brings the ends into their canonical form. */
  public LightBand {
    requireNonNull(light, "light");
    checkArgument(light.isDecided(), "light of a band must be in order or a warning: %s", light);
    values = canonical(values, "values of a band");
  }

  /** Returns a range with its ends in canonical form; a band or a condition has no empty one. */
  static Range<BigDecimal> canonical(Range<BigDecimal> values, String subject) {
    Range<BigDecimal> ends = Range.all();
    if (values.hasLowerBound()) {
      ends =
          ends.intersection(
              Range.downTo(end(values.lowerEndpoint(), subject), values.lowerBoundType()));
    }
    if (values.hasUpperBound()) {
      ends =
          ends.intersection(
              Range.upTo(end(values.upperEndpoint(), subject), values.upperBoundType()));
    }
    checkArgument(!ends.isEmpty(), "%s must not be none: %s", subject, values);
    return ends;
  }

  private static BigDecimal end(BigDecimal value, String subject) {
    return Decimals.canonical(value, "end of the " + subject);
  }

  /** Returns whether a value lies in this band. */
  boolean holds(Fraction value) {
    return holds(values, value);
  }

  /** Returns whether a value lies in a range. */
  static boolean holds(Range<BigDecimal> values, Fraction value) {
    if (values.hasLowerBound()) {
      int above = value.compareTo(values.lowerEndpoint());
      if (above < 0 || (above == 0 && values.lowerBoundType() == BoundType.OPEN)) {
        return false;
      }
    }
    if (values.hasUpperBound()) {
      int above = value.compareTo(values.upperEndpoint());
      return above < 0 || (above == 0 && values.upperBoundType() == BoundType.CLOSED);
    }
    return true;
  }

  /** Returns the values in brackets and the light, as {@code [10..30] ATTENTION}. */
  @Override
  public String toString() {
    return values + " " + light;
  }
}
