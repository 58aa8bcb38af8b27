package org.gangmu.breakdown;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.target.Quantity;

/**
 * What figures come to, in steps of their dimension, as a quotient: a sum by 1, or a sum of
 * weighted figures by the weights.
 *
 * @param above the sum
 * @param below what it is divided by, positive
 * @param figures how many figures a rounding may have put off
 */
record Total(BigDecimal above, BigDecimal below, int figures) {

  static final Total NOTHING = new Total(BigDecimal.ZERO, BigDecimal.ONE, 0);

  static Total of(Quantity figure) {
    return new Total(figure.inSteps(), BigDecimal.ONE, 1);
  }

  /** Returns the sum with another total, both divided by the same. */
  Total plus(Total other) {
    return new Total(above.add(other.above), below, figures + other.figures);
  }

  /** Returns how much more this is than a figure, times {@link #below()}. */
  BigDecimal beyond(Quantity figure) {
    return above.subtract(figure.inSteps().multiply(below));
  }

  /** Returns the quotient by a figure, if that is positive and this not negative. */
  Optional<Ratio> by(Quantity figure) {
    return figure.signum() > 0 && above.signum() >= 0
        ? Optional.of(Ratio.between(above, figure.inSteps().multiply(below)))
        : Optional.empty();
  }
}
