package org.gangmu.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.internal.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the line of a criterion.
 *
 * @param figure the figure
 * @param line the figure that the line is at
 * @param side where further figures have the same verdict: 1 above it, -1 below it, 0 neither or
 *     not told
 */
record BorderPoint(Quantity figure, Quantity line, int side) {

  /**
   * Returns figures beside the line of a criterion which may give a verdict, the fittest first; it
   * is left to the caller to see whether they do.
   */
  static List<BorderPoint> of(
      Criterion criterion, boolean lowerIsBetter, Verdict wanted, AssessmentPolicy policy) {
    List<BorderPoint> points = new ArrayList<>();
    if (criterion instanceof Criterion.Threshold threshold) {
      threshold(threshold, lowerIsBetter, wanted == Verdict.MET, points);
    } else if (criterion instanceof Criterion.Band band) {
      band(band, wanted == Verdict.MET, points);
    } else if (wanted == Verdict.MET) {
      exactly(criterion.stated(), points);
    } else {
      beyond(criterion.stated(), lowerIsBetter, policy, points);
    }
    return points;
  }

  private static void threshold(
      Criterion.Threshold threshold, boolean lowerIsBetter, boolean met, List<BorderPoint> points) {
    Quantity line = threshold.quantity();
    switch (threshold.relation()) {
      case EXACTLY -> {
        if (met) {
          exactly(line, points);
        } else {
          bothSides(line, line, lowerIsBetter, points);
        }
      }
      case REACH -> oneSide(line, lowerIsBetter ? -1 : 1, true, met, points);
      case AT_LEAST -> oneSide(line, 1, true, met, points);
      case ABOVE -> oneSide(line, 1, false, met, points);
      case AT_MOST, FALL_TO -> oneSide(line, -1, true, met, points);
      case BELOW -> oneSide(line, -1, false, met, points);
    }
  }

  private static void exactly(Quantity line, List<BorderPoint> points) {
    points.add(new BorderPoint(line, line, 1));
    points.add(new BorderPoint(line, line, -1));
  }

  /** Adds the figure on a side of a line that is next to it. */
  private static void oneSide(
      Quantity line, int better, boolean included, boolean met, List<BorderPoint> points) {
    int side = met ? better : -better;
    if (included == met) {
      points.add(new BorderPoint(line, line, side));
    } else {
      add(next(line, line.value().scale(), side), line, side, points);
    }
  }

  private static void band(Criterion.Band band, boolean met, List<BorderPoint> points) {
    Quantity lower = band.lower();
    Quantity upper = band.upper();
    if (met) {
      oneSide(lower, 1, band.lowerIncluded(), true, points);
      oneSide(upper, -1, band.upperIncluded(), true, points);
      // the end with more decimals says how fine the figures are
      int decimals = Math.max(lower.value().scale(), upper.value().scale());
      add(next(lower, decimals, 1), lower, 0, points);
      add(next(upper, decimals, -1), upper, 0, points);
      add(between(lower, upper), lower, 0, points);
      add(between(upper, lower), upper, 0, points);
    } else if (lower.signum() == 0) {
      // below nothing there is mostly nothing
      oneSide(upper, -1, band.upperIncluded(), false, points);
      oneSide(lower, 1, band.lowerIncluded(), false, points);
    } else {
      oneSide(lower, 1, band.lowerIncluded(), false, points);
      oneSide(upper, -1, band.upperIncluded(), false, points);
    }
  }

  /** Adds the figures beyond the reach of 左右. */
  private static void beyond(
      Quantity stated, boolean lowerIsBetter, AssessmentPolicy policy, List<BorderPoint> points) {
    BigDecimal reach = stated.value().abs().multiply(policy.tolerance().orElse(policy.near()));
    Quantity lower = like(stated, round(stated.value().subtract(reach), RoundingMode.FLOOR));
    Quantity upper = like(stated, round(stated.value().add(reach), RoundingMode.CEILING));
    bothSides(
        lower == null ? stated : lower, upper == null ? stated : upper, lowerIsBetter, points);
  }

  private static BigDecimal round(BigDecimal value, RoundingMode mode) {
    return value.setScale(Math.min(value.scale(), Decimals.MAX_SCALE), mode);
  }

  private static void bothSides(
      Quantity lower, Quantity upper, boolean lowerIsBetter, List<BorderPoint> points) {
    Optional<Quantity> below = next(lower, lower.value().scale(), -1);
    Optional<Quantity> above = next(upper, upper.value().scale(), 1);
    if (lowerIsBetter || lower.signum() == 0) {
      add(above, upper, 1, points);
      add(below, lower, -1, points);
    } else {
      add(below, lower, -1, points);
      add(above, upper, 1, points);
    }
  }

  private static void add(
      Optional<Quantity> figure, Quantity line, int side, List<BorderPoint> points) {
    figure.ifPresent(quantity -> points.add(new BorderPoint(quantity, line, side)));
  }

  /** Returns a figure of which only is known that it might do. */
  static BorderPoint alone(Quantity figure) {
    return new BorderPoint(figure, figure, 0);
  }

  /** Returns the point with the scale turned round. */
  BorderPoint negate() {
    return new BorderPoint(figure.negate(), line.negate(), -side);
  }

  /** Returns the figure one step up or down, a step being one in a decimal place. */
  static Optional<Quantity> next(Quantity figure, int decimals, int side) {
    BigDecimal step = BigDecimal.valueOf(side, Math.max(0, decimals));
    return Optional.ofNullable(like(figure, figure.value().add(step)));
  }

  /** Returns a figure half way between two, in the scale and measure of the first. */
  static Optional<Quantity> between(Quantity one, Quantity other) {
    BigDecimal unit = one.scale().factor().multiply(one.measure().factor());
    BigDecimal sum = one.inSteps().add(other.inSteps());
    BigDecimal half =
        sum.divide(
            unit.multiply(BigDecimal.valueOf(2)), Decimals.MAX_SCALE, RoundingMode.HALF_EVEN);
    return Optional.ofNullable(like(one, half));
  }

  /** Returns so much in the scale and measure of a quantity; null where it has too many digits. */
  static @Nullable Quantity like(Quantity model, BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    long digits = (long) stripped.precision() - Math.min(0, stripped.scale());
    return stripped.scale() > Decimals.MAX_SCALE || digits > Decimals.MAX_DIGITS
        ? null
        : new Quantity(
            stripped.setScale(Math.max(0, stripped.scale())), model.scale(), model.measure());
  }
}
