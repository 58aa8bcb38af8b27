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
    Range<BigDecimal> ends = Range.all();
    if (values.hasLowerBound()) {
      ends = ends.intersection(Range.downTo(end(values.lowerEndpoint()), values.lowerBoundType()));
    }
    if (values.hasUpperBound()) {
      ends = ends.intersection(Range.upTo(end(values.upperEndpoint()), values.upperBoundType()));
    }
    checkArgument(!ends.isEmpty(), "values of a band must not be none: %s", values);
    values = ends;
  }

  private static BigDecimal end(BigDecimal value) {
    return Decimals.canonical(value, "end of a band");
  }

  /** Returns whether a value lies in this band. */
  boolean holds(Fraction value) {
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
