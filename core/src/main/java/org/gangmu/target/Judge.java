package org.gangmu.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a figure with a criterion, exactly; see {@link Assessment} for the formulas.
 *
 * <p>A figure is a fraction. Everything is multiplied by its divisor, which is positive, so that
 * nothing is ever divided.
 */
final class Judge {

  /** How many digits behind the point a margin may have. */
  private static final int MARGIN_DECIMALS = 9;

  private final AssessmentPolicy policy;

  Judge(AssessmentPolicy policy) {
    this.policy = policy;
  }

  /** What a judge finds. */
  record Judgement(Verdict verdict, @Nullable Attainment attainment, @Nullable Quantity margin) {}

  /** A judgement of where a figure lies, and how far beyond it lies on the better side. */
  private record Place(Verdict verdict, @Nullable Attainment attainment, BigDecimal beyond) {}

  /**
   * Judges a figure.
   *
   * @param lowerIsBetter whether a bare figure is reached from above
   */
  Judgement judge(Criterion criterion, Figure figure, boolean lowerIsBetter) {
    Place place;
    if (criterion instanceof Criterion.Threshold threshold) {
      place = threshold(threshold, figure, lowerIsBetter);
    } else if (criterion instanceof Criterion.Band band) {
      place = band(band, figure);
    } else {
      place = about(criterion.stated(), figure, lowerIsBetter);
    }
    Quantity margin =
        figure.isPlain() ? margin(place.beyond(), figure.divisor(), criterion.stated()) : null;
    return new Judgement(place.verdict(), place.attainment(), margin);
  }

  private Place threshold(Criterion.Threshold threshold, Figure figure, boolean lowerIsBetter) {
    return sided(
        sided(threshold.relation(), lowerIsBetter),
        figure.value(),
        figure.target(threshold.quantity()),
        figure.start());
  }

  /** Returns the relation, at least or at most in place of a bare figure. */
  private static Relation sided(Relation relation, boolean lowerIsBetter) {
    return switch (relation) {
      case REACH -> lowerIsBetter ? Relation.AT_MOST : Relation.AT_LEAST;
      case FALL_TO -> Relation.AT_MOST;
      default -> relation;
    };
  }

  private static Place sided(
      Relation relation, BigDecimal value, BigDecimal target, @Nullable BigDecimal start) {
    BigDecimal difference = value.subtract(target);
    if (relation == Relation.EXACTLY) {
      return near(difference.signum() == 0, difference.abs(), target);
    }
    boolean higher = relation == Relation.AT_LEAST || relation == Relation.ABOVE;
    BigDecimal beyond = higher ? difference : difference.negate();
    boolean strict = relation == Relation.ABOVE || relation == Relation.BELOW;
    boolean met = beyond.signum() > 0 || (beyond.signum() == 0 && !strict);
    return new Place(Verdict.of(met), attainment(beyond, target, start, higher), beyond);
  }

  private static Attainment attainment(
      BigDecimal beyond, BigDecimal target, @Nullable BigDecimal start, boolean higher) {
    if (start != null) {
      BigDecimal way = higher ? target.subtract(start) : start.subtract(target);
      if (way.signum() > 0) {
        return Attainment.fromNothing(way.add(beyond), way);
      }
    }
    BigDecimal size = target.signum() == 0 ? beyond.abs() : target.abs();
    return size.signum() == 0 ? Attainment.FULL : Attainment.fromNothing(size.add(beyond), size);
  }

  /** Returns a place that is so far from where the target is met, on either side. */
  private static Place near(boolean met, BigDecimal distance, BigDecimal target) {
    if (met) {
      return new Place(Verdict.MET, Attainment.FULL, distance.negate());
    }
    BigDecimal size = target.abs();
    Attainment attainment =
        size.signum() == 0
            ? Attainment.NOTHING
            : Attainment.fromNothing(size.subtract(distance), size);
    return new Place(Verdict.NOT_MET, attainment, distance.negate());
  }

  private static Place band(Criterion.Band band, Figure figure) {
    BigDecimal value = figure.value();
    Place lower =
        sided(
            band.lowerIncluded() ? Relation.AT_LEAST : Relation.ABOVE,
            value,
            figure.target(band.lower()),
            null);
    Place upper =
        sided(
            band.upperIncluded() ? Relation.AT_MOST : Relation.BELOW,
            value,
            figure.target(band.upper()),
            null);
    Place nearer = lower.beyond().compareTo(upper.beyond()) <= 0 ? lower : upper;
    Verdict verdict = lower.verdict().and(upper.verdict());
    Attainment attainment = nearer.attainment();
    return new Place(
        verdict,
        verdict == Verdict.MET || attainment == null || attainment.isFull()
            ? Attainment.FULL
            : attainment,
        nearer.beyond());
  }

  private Place about(Quantity stated, Figure figure, boolean lowerIsBetter) {
    BigDecimal target = figure.target(stated);
    BigDecimal difference = figure.value().subtract(target);
    BigDecimal distance = difference.abs();
    Optional<BigDecimal> tolerance = policy.tolerance();
    BigDecimal reach =
        tolerance.isPresent() ? target.abs().multiply(tolerance.get()) : BigDecimal.ZERO;
    BigDecimal outside = distance.subtract(reach);
    boolean better = difference.signum() == (lowerIsBetter ? -1 : 1);
    boolean met = outside.signum() <= 0;
    if (!met
        && tolerance.isEmpty()
        && distance.compareTo(target.abs().multiply(policy.near())) <= 0) {
      return new Place(Verdict.UNDETERMINED, null, outside.negate());
    }
    boolean beyond = better && policy.beyondAboutIsMet();
    Place place = near(met || beyond, outside.max(BigDecimal.ZERO), target);
    return new Place(place.verdict(), place.attainment(), outside.negate());
  }

  /** Returns a figure against another that is set elsewhere. */
  Judgement relative(
      Relation relation,
      Quantity level,
      BigDecimal reference,
      BigDecimal margin,
      @Nullable Quantity start,
      boolean lowerIsBetter) {
    BigDecimal value = level.inSteps();
    Relation sided = sided(relation, lowerIsBetter);
    Place place =
        switch (sided) {
          case AT_LEAST, ABOVE -> sided(sided, value, reference.add(margin), steps(start));
          case AT_MOST, BELOW -> sided(sided, value, reference.subtract(margin), steps(start));
          case EXACTLY, REACH, FALL_TO -> {
            BigDecimal outside = value.subtract(reference).abs().subtract(margin);
            Place near = near(outside.signum() <= 0, outside.max(BigDecimal.ZERO), reference);
            yield new Place(near.verdict(), near.attainment(), outside.negate());
          }
        };
    return new Judgement(
        place.verdict(), place.attainment(), margin(place.beyond(), BigDecimal.ONE, level));
  }

  private static @Nullable BigDecimal steps(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.inSteps();
  }

  /** Returns an amount in the scale and measure of a quantity; null if it has too many digits. */
  private static @Nullable Quantity margin(BigDecimal steps, BigDecimal divisor, Quantity like) {
    BigDecimal one = like.scale().factor().multiply(like.measure().factor()).multiply(divisor);
    BigDecimal value = steps.divide(one, MARGIN_DECIMALS, RoundingMode.UP);
    return value.precision() - value.scale() > 38 - MARGIN_DECIMALS
        ? null
        : new Quantity(value, like.scale(), like.measure());
  }
}
