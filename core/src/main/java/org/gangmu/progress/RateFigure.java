package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;

/**
 * A rate as the two figures it is the quotient of (率), exact: rates of several periods or units are
 * one rate when their numerators are summed and their denominators too.
 *
 * @param numerator the figure above
 * @param denominator the figure below, positive and of the same dimension
 */
public record RateFigure(Quantity numerator, Quantity denominator) {

  /** Checks the figures. */
  public RateFigure {
    checkArgument(
        numerator.isLike(denominator),
        "figures of a rate must be of one dimension, %s: %s",
        numerator.measure().dimension(),
        denominator.measure().dimension());
    checkArgument(
        denominator.signum() > 0, "denominator of a rate must be positive: %s", denominator);
  }

  /**
   * Returns the rate over a period; empty unless both figures are complete, of the same period and
   * one dimension, and the one below is positive.
   */
  public static Optional<RateFigure> of(FigureOver numerator, FigureOver denominator) {
    boolean fits =
        numerator.isComplete()
            && denominator.isComplete()
            && numerator.whole().equals(denominator.whole());
    return fits
        ? of(numerator.figure().orElseThrow(), denominator.figure().orElseThrow())
        : Optional.empty();
  }

  private static Optional<RateFigure> of(Quantity numerator, Quantity denominator) {
    return numerator.isLike(denominator) && denominator.signum() > 0
        ? Optional.of(new RateFigure(numerator, denominator))
        : Optional.empty();
  }

  /** Returns the rate of both together: numerators summed, and denominators. */
  public RateFigure plus(RateFigure other) {
    return new RateFigure(numerator.plus(other.numerator), denominator.plus(other.denominator));
  }

  /**
   * Compares the rate with a share, exactly: -1, 0 or 1.
   *
   * @throws IllegalArgumentException if it is no share, as 5家 or 5个百分点
   */
  public int compareToShare(Quantity share) {
    checkArgument(
        share.measure().dimension().equals(Measure.PERCENT.dimension()),
        "rate must be compared with a share: %s",
        share);
    return numerator.inSteps().compareTo(share.inSteps().multiply(denominator.inSteps()));
  }

  /**
   * Returns the rate in per cent, rounded; for showing, not for going on with.
   *
   * @param decimals how many decimals, 0 to 18
   */
  public BigDecimal percent(int decimals, RoundingMode rounding) {
    checkArgument(decimals >= 0 && decimals <= 18, "decimals must be 0 to 18: %s", decimals);
    return numerator.inSteps().movePointRight(2).divide(denominator.inSteps(), decimals, rounding);
  }
}
