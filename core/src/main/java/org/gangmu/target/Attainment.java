package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gangmu.internal.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How much of a target is reached (完成率), as an exact fraction, not negative: 1 is all of it, more
 * is beyond it.
 *
 * <p>Fractions of the same worth are equal. How it is computed is told by {@link Assessment}.
 */
public final class Attainment implements Comparable<Attainment> {

  /** All of it. */
  public static final Attainment FULL = new Attainment(BigDecimal.ONE, BigDecimal.ONE);

  /** Nothing of it. */
  public static final Attainment NOTHING = new Attainment(BigDecimal.ZERO, BigDecimal.ONE);

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Attainment(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * Returns a fraction; both numbers have at most 38 digits and a scale within ±18.
   *
   * @param numerator not negative
   * @param denominator positive
   */
  public static Attainment of(BigDecimal numerator, BigDecimal denominator) {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    return ofAny(
        Decimals.canonical(numerator, "numerator of an attainment"),
        Decimals.canonical(denominator, "denominator of an attainment"));
  }

  /** Returns a fraction of numbers of any size, as products of guarded ones are. */
  private static Attainment ofAny(BigDecimal numerator, BigDecimal denominator) {
    checkArgument(numerator.signum() >= 0, "attainment must not be negative: %s", numerator);
    checkArgument(
        denominator.signum() > 0, "denominator of an attainment must be positive: %s", denominator);
    return new Attainment(numerator, denominator);
  }

  /** Returns full or nothing. */
  static Attainment of(boolean reached) {
    return reached ? FULL : NOTHING;
  }

  /** Returns a fraction, or nothing where the numerator is negative. */
  static Attainment fromNothing(BigDecimal numerator, BigDecimal denominator) {
    return numerator.signum() <= 0 ? NOTHING : ofAny(numerator, denominator);
  }

  /** Returns whether all of it is reached: 1 or more. */
  public boolean isFull() {
    return numerator.compareTo(denominator) >= 0;
  }

  /**
   * Returns this attainment, or the cap where it is beyond it.
   *
   * @param cap not negative, with at most 38 digits and a scale within ±18
   */
  public Attainment cappedAt(BigDecimal cap) {
    Attainment most = of(requireNonNull(cap, "cap"), BigDecimal.ONE);
    return compareTo(most) <= 0 ? this : most;
  }

  /** Returns the upper part of the fraction in lowest terms, not negative. */
  public BigInteger numerator() {
    return lowestTerms()[0];
  }

  /** Returns the lower part of the fraction in lowest terms, positive. */
  public BigInteger denominator() {
    return lowestTerms()[1];
  }

  /**
   * Returns the fraction as a decimal, rounded down, so that nothing short of full is shown as
   * full: 2/3 is {@code 0.66} with two decimals.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public BigDecimal toDecimal(int decimals) {
    return toDecimal(decimals, RoundingMode.FLOOR);
  }

  /**
   * Returns the fraction as a decimal.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the
   *     fraction has more digits
   */
  public BigDecimal toDecimal(int decimals, RoundingMode rounding) {
    requireNonNull(rounding, "rounding");
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    return numerator.divide(denominator, decimals, rounding);
  }

  @Override
  public int compareTo(Attainment other) {
    if (denominator.compareTo(other.denominator) == 0) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Attainment other && compareTo(other) == 0;
  }

  @Override
  public int hashCode() {
    BigInteger[] lowest = lowestTerms();
    return 31 * lowest[0].hashCode() + lowest[1].hashCode();
  }

  private BigInteger[] lowestTerms() {
    int scale = Math.max(numerator.scale(), denominator.scale());
    BigInteger above = numerator.setScale(scale).unscaledValue();
    BigInteger below = denominator.setScale(scale).unscaledValue();
    BigInteger common = above.gcd(below);
    return new BigInteger[] {above.divide(common), below.divide(common)};
  }

  /** Returns the fraction in lowest terms, as {@code 11/12}, and a whole number as such. */
  @Override
  public String toString() {
    BigInteger[] lowest = lowestTerms();
    return lowest[1].equals(BigInteger.ONE) ? lowest[0].toString() : lowest[0] + "/" + lowest[1];
  }
}
