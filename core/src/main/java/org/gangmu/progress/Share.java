package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;

/**
 * An exact part of a whole, from nothing to all of it, as 11/12; in lowest terms, so that equal
 * parts are equal.
 *
 * @param numerator not negative and not above the denominator
 * @param denominator positive
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {

  /** Nothing. */
  public static final Share NOTHING = new Share(0, 1);

  /** All of it. */
  public static final Share WHOLE = new Share(1, 1);

  /** Half of it. */
  public static final Share HALF = new Share(1, 2);

  /** Checks the parts and brings them into lowest terms. */
  public Share {
    checkArgument(denominator > 0, "denominator of a share must be positive: %s", denominator);
    checkArgument(
        numerator >= 0 && numerator <= denominator,
        "share must be between 0 and 1: %s/%s",
        numerator,
        denominator);
    long common = LongMath.gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /** Returns a fraction. */
  public static Share of(long numerator, long denominator) {
    return new Share(numerator, denominator);
  }

  /**
   * Returns so many per cent, exactly.
   *
   * @param percent 0 to 100, with at most 16 decimals
   */
  public static Share ofPercent(BigDecimal percent) {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        "share in per cent must be between 0 and 100: %s",
        percent);
    int scale = Math.max(0, percent.stripTrailingZeros().scale());
    checkArgument(scale <= 16, "share in per cent must have at most 16 decimals: %s", scale);
    return new Share(
        percent.scaleByPowerOfTen(scale).longValueExact(), LongMath.checkedPow(10, scale + 2));
  }

  /**
   * Reads the form that {@link #toString()} writes; a fraction may also be in other than lowest
   * terms.
   *
   * @return the share, or one error of {@link ProgressCode}
   */
  public static Outcome<Share> parse(String text) {
    int slash = text.indexOf('/');
    long numerator = number(slash < 0 ? text : text.substring(0, slash));
    long denominator = slash < 0 ? 1 : number(text.substring(slash + 1));
    if (numerator < 0 || denominator <= 0 || numerator > denominator) {
      return Outcome.failure(
          Diagnostic.error(
              ProgressCode.SHARE,
              "share must be 0, 1 or a fraction between them, as 11/12: " + Folding.quoted(text),
              new Location.InText(1, 1, new Span(0, text.length()))));
    }
    return Outcome.of(new Share(numerator, denominator));
  }

  /** Returns the number of at most nineteen digits, -1 for any other text. */
  private static long number(String digits) {
    if (digits.isEmpty() || digits.length() > 19 || !digits.chars().allMatch(Folding::isDigit)) {
      return -1;
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Returns whether this is nothing. */
  public boolean isNothing() {
    return numerator == 0;
  }

  /** Returns whether this is all of it. */
  public boolean isWhole() {
    return numerator == denominator;
  }

  /**
   * Returns how many per cent this is, rounded half up: 11/12 is {@code 91.7} with one decimal.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public BigDecimal toPercent(int decimals) {
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    return BigDecimal.valueOf(numerator)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Share other) {
    int high =
        Long.compare(
            Math.multiplyHigh(numerator, other.denominator),
            Math.multiplyHigh(other.numerator, denominator));
    // none is negative, so the lower halves of the products are read without a sign
    return high != 0
        ? high
        : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
  }

  /** Returns the fraction, as {@code 11/12}, and {@code 0} or {@code 1}. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
