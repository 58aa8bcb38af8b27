package org.gangmu.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure to be judged, as a fraction, in the smallest steps of its dimension.
 *
 * @param value the number above
 * @param divisor the number below, positive
 * @param start where the way to the target began, over the same divisor; null if that is not known
 * @param form what the figure stands for
 */
record Figure(BigDecimal value, BigDecimal divisor, @Nullable BigDecimal start, Form form) {

  /** What a figure stands for, and so what a target is turned into before they are compared. */
  enum Form {
    /** For itself. */
    PLAIN,
    /** For a quotient, of which the target names the power of two. */
    POWER_OF_TWO,
    /** For the growth over two years, of which the target names the yearly average. */
    TWO_YEAR_GROWTH,
    /** For the same downwards. */
    TWO_YEAR_DECLINE
  }

  /** The most doublings that are computed. */
  private static final int MOST_DOUBLINGS = 100;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Figure plain(BigDecimal value, @Nullable BigDecimal start) {
    return new Figure(value, BigDecimal.ONE, start, Form.PLAIN);
  }

  static Figure quotient(BigDecimal value, BigDecimal divisor) {
    return new Figure(value, divisor, null, Form.PLAIN);
  }

  boolean isPlain() {
    return form == Form.PLAIN;
  }

  /** Returns whether a criterion of this quantity can be compared with the figure. */
  boolean canTarget(Quantity quantity) {
    if (form != Form.POWER_OF_TWO) {
      return true;
    }
    BigDecimal doublings = quantity.inSteps().stripTrailingZeros();
    return doublings.scale() <= 0
        && doublings.abs().compareTo(BigDecimal.valueOf(MOST_DOUBLINGS)) <= 0;
  }

  /** Returns what the figure must come up to, multiplied by the divisor. */
  BigDecimal target(Quantity quantity) {
    BigDecimal steps = quantity.inSteps();
    BigDecimal target =
        switch (form) {
          case PLAIN -> steps;
          case POWER_OF_TWO -> powerOfTwo(steps.intValueExact());
          case TWO_YEAR_GROWTH -> overTwoYears(steps);
          case TWO_YEAR_DECLINE -> overTwoYears(steps.negate()).negate();
        };
    return target.multiply(divisor);
  }

  private static BigDecimal powerOfTwo(int exponent) {
    return exponent >= 0 ? TWO.pow(exponent) : HALF.pow(-exponent);
  }

  /**
   * Returns {@code (1 + rate)² - 1}, the growth over two years of so much a year. Below -1 there is
   * none; the rate itself then keeps the order.
   */
  private static BigDecimal overTwoYears(BigDecimal rate) {
    BigDecimal factor = rate.add(BigDecimal.ONE);
    return factor.signum() < 0 ? rate : factor.multiply(factor).subtract(BigDecimal.ONE);
  }
}
