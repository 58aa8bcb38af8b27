package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.gangmu.internal.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The average that a figure is compared with (平均水平), exact: the mean of 1, 2 and 2 is 5/3.
 *
 * <p>It is either a figure that was published as an average (全市平均增速), or the plain mean of the
 * figures of others. A growth rate of a whole city is no mean of those of its districts, so that
 * the published one is to be taken where there is one. Averages of the same worth are equal.
 */
public final class LightAverage {

  private final BigInteger numerator;
  private final BigInteger denominator;

  private LightAverage(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    this.numerator = numerator.divide(common);
    this.denominator = denominator.divide(common);
  }

  /**
   * Returns an average that was published.
   *
   * @param figure with at most 38 digits and a scale within ±18
   */
  public static LightAverage ofFigure(BigDecimal figure) {
    return ofAll(ImmutableList.of(requireNonNull(figure, "figure")));
  }

  /**
   * Returns the plain mean of figures.
   *
   * @param figures at least one, each with at most 38 digits and a scale within ±18
   */
  public static LightAverage ofAll(Iterable<BigDecimal> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    long count = 0;
    for (BigDecimal figure : requireNonNull(figures, "figures")) {
      sum = sum.add(Decimals.canonical(figure, "figure of an average"));
      count++;
    }
    checkArgument(count > 0, "figures of an average must not be none");
    return new LightAverage(
        sum.unscaledValue(), BigInteger.TEN.pow(sum.scale()).multiply(BigInteger.valueOf(count)));
  }

  /**
   * Returns a quotient that stands for an average, as the sum of figures and how many they are.
   *
   * @param numerator with at most 38 digits and a scale within ±18
   * @param denominator so too, and positive
   */
  public static LightAverage ofQuotient(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal above = Decimals.canonical(requireNonNull(numerator, "numerator"), "numerator");
    BigDecimal below =
        Decimals.canonical(requireNonNull(denominator, "denominator"), "denominator");
    checkArgument(below.signum() > 0, "denominator of an average must be positive: %s", below);
    int scale = Math.max(0, Math.max(above.scale(), below.scale()));
    return new LightAverage(
        above.setScale(scale).unscaledValue(), below.setScale(scale).unscaledValue());
  }

  /** Returns how far a figure is above this average, negative below it. */
  Fraction toFigure(Fraction figure) {
    return new Fraction(
        figure.numerator().multiply(denominator).subtract(numerator.multiply(figure.denominator())),
        denominator.multiply(figure.denominator()));
  }

  /** Returns the upper part of the average in lowest terms. */
  public BigInteger numerator() {
    return numerator;
  }

  /** Returns the lower part of the average in lowest terms, positive. */
  public BigInteger denominator() {
    return denominator;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LightAverage other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** Returns the average as a fraction in lowest terms, as {@code 5/3}, a whole number as such. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
