package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gangmu.target.Attainment;
import org.jspecify.annotations.Nullable;

/**
 * How far what is attained is from what is expected, in percentage points (百分点), exact: positive
 * ahead, negative behind.
 *
 * <p>It is taken from the figures as they are, not from rounded ones: 江门 printed 97.2% against
 * 83.3% and a gap of 13.8, as 629.0/647.4 less 10/12 is 13.82 points.
 */
public final class PaceGap implements Comparable<PaceGap> {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private PaceGap(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    this.numerator = numerator.divide(common);
    this.denominator = denominator.divide(common);
  }

  /** Returns what is attained less what is expected. */
  public static PaceGap between(Attainment actual, Share expected) {
    BigInteger lower = actual.denominator();
    BigInteger expectedLower = BigInteger.valueOf(expected.denominator());
    BigInteger difference =
        actual
            .numerator()
            .multiply(expectedLower)
            .subtract(lower.multiply(BigInteger.valueOf(expected.numerator())));
    return new PaceGap(difference.multiply(HUNDRED), lower.multiply(expectedLower));
  }

  /** Returns the points as a number that is positive behind. */
  Fraction behind() {
    return new Fraction(numerator.negate(), denominator);
  }

  /** Returns 1 ahead, 0 on pace, -1 behind. */
  public int signum() {
    return numerator.signum();
  }

  /**
   * Returns the points as a decimal, rounded half up by size: {@code -1.36}.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public BigDecimal toDecimal(int decimals) {
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** Compares with so many points, exactly; behind is negative. */
  public int compareToPoints(BigDecimal points) {
    return new BigDecimal(numerator).compareTo(points.multiply(new BigDecimal(denominator)));
  }

  @Override
  public int compareTo(PaceGap other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PaceGap other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * Returns the gap in Chinese, as {@code 慢1.36个百分点} or {@code 超13.8个百分点}; {@code 持平} where there
   * is none, and the sign of a gap that is too small for the decimals.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public String inChinese(int decimals) {
    return switch (signum()) {
      case 0 -> "持平";
      case 1 -> "超" + toDecimal(decimals).toPlainString() + "个百分点";
      default -> "慢" + toDecimal(decimals).negate().toPlainString() + "个百分点";
    };
  }

  /** Returns the points as a fraction in lowest terms, as {@code 22/3}, a whole number as such. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
