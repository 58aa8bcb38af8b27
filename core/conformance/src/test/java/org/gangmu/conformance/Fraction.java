package org.gangmu.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number, as a fraction that is not brought into lowest terms: for references only. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static Fraction of(long above, long below) {
    return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  static Fraction of(BigDecimal number) {
    return number.scale() >= 0
        ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  Fraction over(Fraction other) {
    return new Fraction(above.multiply(other.below), below.multiply(other.above));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Fraction abs() {
    return new Fraction(above.abs(), below);
  }

  boolean isZero() {
    return above.signum() == 0;
  }

  @Override
  public int compareTo(Fraction other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Fraction other && compareTo(other) == 0;
  }

  @Override
  public int hashCode() {
    BigInteger common = above.gcd(below);
    return above.divide(common).hashCode() * 31 + below.divide(common).hashCode();
  }

  @Override
  public String toString() {
    return above + "/" + below;
  }
}
