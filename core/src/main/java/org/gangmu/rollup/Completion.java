package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/**
 * How much of something is done (完成度), in whole billionths of it.
 *
 * <p>Sums of them are exact, so that the order in which they are merged never shows. What is not a
 * whole number of billionths is rounded to the nearest, half up, but never to {@link #NOTHING} or
 * {@link #FULL}: only what is done is shown as done, and what was begun is never shown as nothing.
 *
 * @param billionths 0 to 1,000,000,000
 */
public record Completion(int billionths) implements Comparable<Completion> {

  /** How many billionths the whole has. */
  public static final int WHOLE = 1_000_000_000;

  /** Nothing is done. */
  public static final Completion NOTHING = new Completion(0);

  /** All is done. */
  public static final Completion FULL = new Completion(WHOLE);

  private static final int DECIMALS = 9;
  private static final BigInteger WHOLE_BIG = BigInteger.valueOf(WHOLE);

  /** Checks the range. */
  public Completion {
    checkArgument(
        billionths >= 0 && billionths <= WHOLE,
        "completion must be between 0 and %s billionths: %s",
        WHOLE,
        billionths);
  }

  /** Returns a share of the whole. */
  public static Completion of(Share share) {
    return new Completion(
        quotient(BigInteger.valueOf(share.numerator()), BigInteger.valueOf(share.denominator())));
  }

  /** Returns an attainment, at most all of it. */
  public static Completion of(Attainment attainment) {
    return attainment.isFull()
        ? FULL
        : new Completion(quotient(attainment.numerator(), attainment.denominator()));
  }

  /**
   * Returns so many per cent.
   *
   * @param percent 0 to 100
   */
  public static Completion ofPercent(BigDecimal percent) {
    requireNonNull(percent, "percent");
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        "completion in per cent must be between 0 and 100: %s",
        percent);
    BigDecimal exact = percent.movePointRight(DECIMALS - 2);
    int rounded = exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
    if (rounded == WHOLE && exact.compareTo(BigDecimal.valueOf(WHOLE)) < 0) {
      return new Completion(WHOLE - 1);
    }
    return new Completion(rounded == 0 && percent.signum() > 0 ? 1 : rounded);
  }

  /**
   * Reads the form that {@link #toString()} writes, zeros at its end or none.
   *
   * @return the completion, or one error of {@link RollupCode#COMPLETION}
   */
  public static Outcome<Completion> parse(String text) {
    int billionths = billionths(text);
    return billionths < 0
        ? Outcome.failure(
            Diagnostic.error(
                RollupCode.COMPLETION,
                "completion must be 0, 1 or a decimal between them with at most 9 digits, as"
                    + " 0.375: "
                    + Folding.quoted(text),
                new Location.InText(1, 1, new Span(0, text.length()))))
        : Outcome.of(new Completion(billionths));
  }

  private static int billionths(String text) {
    if (text.isEmpty() || text.length() > DECIMALS + 2 || (text.charAt(0) | 1) != '1') {
      return -1;
    }
    if (text.length() == 1) {
      return (text.charAt(0) - '0') * WHOLE;
    }
    if (text.charAt(1) != '.' || text.length() == 2) {
      return -1;
    }
    int parts = text.charAt(0) - '0';
    for (int i = 2; i < DECIMALS + 2; i++) {
      char digit = i < text.length() ? text.charAt(i) : '0';
      if (!Folding.isDigit(digit) || parts >= WHOLE / 10 * 10) {
        return -1;
      }
      parts = parts * 10 + digit - '0';
      if (parts > WHOLE) {
        return -1;
      }
    }
    return parts;
  }

  private static int quotient(BigInteger numerator, BigInteger denominator) {
    return mean(numerator.multiply(WHOLE_BIG), denominator);
  }

  /**
   * Returns a sum of weighted billionths divided by the sum of the weights, rounded as told above.
   *
   * @param sum 0 to {@code weights} times {@link #WHOLE}
   * @param weights positive
   */
  static int mean(BigInteger sum, BigInteger weights) {
    int rounded = sum.add(weights.shiftRight(1)).divide(weights).intValueExact();
    if (rounded == 0 && sum.signum() != 0) {
      return 1;
    }
    boolean full = rounded == WHOLE && sum.equals(weights.multiply(WHOLE_BIG));
    return rounded == WHOLE && !full ? WHOLE - 1 : rounded;
  }

  /**
   * Returns a sum of weighted billionths divided by the sum of the weights, rounded as told above.
   *
   * @param sum 0 to {@code weights} times {@link #WHOLE}
   * @param weights 1 to {@link RollupIndex#MOST_WEIGHTS}
   */
  static int mean(long sum, long weights) {
    return mean(sum, weights, 1.0 / weights);
  }

  /**
   * As {@link #mean(long, long)}.
   *
   * @param inverse 1 divided by the weights, for those who have several sums over them
   */
  static int mean(long sum, long weights, double inverse) {
    long half = sum + (weights >> 1);
    // a product of doubles is off by one at most here, and costs far less than a quotient of longs
    long rounded = (long) (half * inverse);
    long rest = half - rounded * weights;
    if (rest < 0) {
      rounded--;
    } else if (rest >= weights) {
      rounded++;
    }
    if (rounded == 0 && sum != 0) {
      return 1;
    }
    return rounded == WHOLE && sum != weights * WHOLE ? WHOLE - 1 : (int) rounded;
  }

  /** Returns whether nothing is done. */
  public boolean isNothing() {
    return billionths == 0;
  }

  /** Returns whether all is done. */
  public boolean isFull() {
    return billionths == WHOLE;
  }

  /** Returns this as an exact share. */
  public Share toShare() {
    return Share.of(billionths, WHOLE);
  }

  /** Returns this as an exact attainment. */
  public Attainment toAttainment() {
    return Attainment.of(BigDecimal.valueOf(billionths, DECIMALS), BigDecimal.ONE);
  }

  /**
   * Returns how many per cent this is, rounded half up, but never to 100 what is not all and never
   * to 0 what is not nothing: 99.97 % is {@code 99.9} with one decimal.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public BigDecimal toPercent(int decimals) {
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    BigDecimal percent =
        BigDecimal.valueOf(billionths, DECIMALS - 2).setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    if (percent.signum() == 0 && !isNothing()) {
      return unit;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    return !isFull() && percent.compareTo(hundred) == 0 ? hundred.subtract(unit) : percent;
  }

  @Override
  public int compareTo(Completion other) {
    return Integer.compare(billionths, other.billionths);
  }

  /**
   * Returns it as a decimal without trailing zeros, as {@code 0.375}, and {@code 0} or {@code 1}.
   */
  @Override
  public String toString() {
    return billionths == 0
        ? "0"
        : BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros().toPlainString();
  }
}
