package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.Folding;

/**
 * An exact quotient that is not negative, as 11/12 or 6/5; in lowest terms, so that equal ratios
 * are equal. It serves as a share of a whole, as a weight, and as the factor from one figure to
 * another.
 *
 * <p>Neither part has more than {@value #MAX_BITS} bits; arithmetic beyond that is refused, not
 * rounded.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  /** The most bits that either part has. */
  public static final int MAX_BITS = 4096;

  /** Nothing. */
  public static final Ratio ZERO = of(0, 1);

  /** As much, or all of it. */
  public static final Ratio ONE = of(1, 1);

  /** How many digits the parts of a text may have: as many as so many bits need. */
  private static final int MAX_DIGITS = 1234;

  /** The code of this class. */
  public enum Fault implements Code {
    /** The text is no ratio. */
    TEXT("ratio.text");

    private final String id;

    Fault(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Checks the parts and brings them into lowest terms.
   *
   * @throws ArithmeticException if one of them still has more than {@value #MAX_BITS} bits
   */
  public Ratio {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    checkArgument(numerator.signum() >= 0, "ratio must not be negative: %s", numerator);
    checkArgument(denominator.signum() > 0, "denominator of a ratio must be positive");
    BigInteger common = numerator.gcd(denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    int bits = Math.max(numerator.bitLength(), denominator.bitLength());
    if (bits > MAX_BITS) {
      throw new ArithmeticException(
          "parts of a ratio must have at most " + MAX_BITS + " bits: " + bits);
    }
  }

  /**
   * Returns a quotient.
   *
   * @param numerator not negative
   * @param denominator positive
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns a decimal as a ratio.
   *
   * @param value not negative, at most 38 digits and a scale within ±18
   */
  public static Ratio of(BigDecimal value) {
    return between(Decimals.canonical(requireNonNull(value, "value"), "ratio"), BigDecimal.ONE);
  }

  /**
   * Returns so many per cent.
   *
   * @param percent not negative, at most 38 digits and a scale within ±18
   */
  public static Ratio ofPercent(BigDecimal percent) {
    requireNonNull(percent, "percent");
    return between(Decimals.canonical(percent, "ratio in per cent"), BigDecimal.valueOf(100));
  }

  /**
   * Returns the quotient of two decimals, the second positive, of any size that the limit allows.
   */
  static Ratio between(BigDecimal value, BigDecimal base) {
    int scale = Math.max(0, Math.max(value.scale(), base.scale()));
    return new Ratio(value.setScale(scale).unscaledValue(), base.setScale(scale).unscaledValue());
  }

  /**
   * Reads the form that {@link #toString()} writes; it may also be in other than lowest terms.
   *
   * @return the ratio, or one error of {@link Fault#TEXT}
   */
  public static Outcome<Ratio> parse(String text) {
    int slash = text.indexOf('/');
    String above = slash < 0 ? text : text.substring(0, slash);
    String below = slash < 0 ? "1" : text.substring(slash + 1);
    if (isNumber(above) && isNumber(below)) {
      BigInteger denominator = new BigInteger(below);
      BigInteger numerator = new BigInteger(above);
      int bits = Math.max(numerator.bitLength(), denominator.bitLength());
      if (denominator.signum() > 0 && bits <= MAX_BITS) {
        return Outcome.of(new Ratio(numerator, denominator));
      }
    }
    return Outcome.failure(
        Diagnostic.error(
            Fault.TEXT,
            "ratio must be a number or a fraction, as 11/12: " + Folding.quoted(text),
            new Location.InText(1, 1, new Span(0, text.length()))));
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= MAX_DIGITS
        && digits.chars().allMatch(Folding::isDigit);
  }

  /** Returns whether this is nothing. */
  public boolean isZero() {
    return numerator.signum() == 0;
  }

  /** Returns whether this is 1: just as much, or all of it. */
  public boolean isOne() {
    return numerator.equals(denominator);
  }

  /**
   * Returns the sum.
   *
   * @throws ArithmeticException if it needs more than {@value #MAX_BITS} bits
   */
  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * Returns the difference.
   *
   * @param other not above this
   * @throws ArithmeticException if it needs more than {@value #MAX_BITS} bits
   */
  public Ratio minus(Ratio other) {
    checkArgument(
        compareTo(other) >= 0, "ratio must not be above %s to be taken from it: %s", this, other);
    return new Ratio(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * Returns the product.
   *
   * @throws ArithmeticException if it needs more than {@value #MAX_BITS} bits
   */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Returns this in decimals, rounded half up; for showing, not for going on with.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public BigDecimal toDecimal(int decimals) {
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the fraction, as {@code 11/12}, or a whole number, as {@code 1}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
