package org.gangmu.progress;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number, only compared.
 *
 * @param numerator any; positive where the denominator is 0, which makes it greater than all
 * @param denominator not negative
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

  /** Greater than all others. */
  static final Fraction ENDLESS = new Fraction(BigInteger.ONE, BigInteger.ZERO);

  static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  static Fraction of(Share share) {
    return new Fraction(
        BigInteger.valueOf(share.numerator()), BigInteger.valueOf(share.denominator()));
  }

  int compareTo(BigDecimal value) {
    return new BigDecimal(numerator).compareTo(value.multiply(new BigDecimal(denominator)));
  }
}
