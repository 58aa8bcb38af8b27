package org.gangmu.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.target.Figure.Form;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The size of a change, positive in its direction, or the reason why it is not known; see {@link
 * Assessment} for the formulas.
 *
 * @param figure the size; null where it is not known
 * @param reported the change as reported, if it was taken from there
 * @param missing why it is not known, where it is not
 */
record ChangeFigure(@Nullable Figure figure, @Nullable Quantity reported, ReasonCode missing) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static ChangeFigure of(Change change, Observation observation) {
    Quantity stated = change.criterion().stated();
    Quantity reported = find(observation.changes(), change.base());
    if (reported != null && reported.isLike(stated)) {
      BigDecimal size = signed(reported.inSteps(), change);
      return new ChangeFigure(Figure.plain(size, null), reported, ReasonCode.AS_REPORTED);
    }
    ChangeFigure computed = computed(change, stated.measure().dimension(), observation);
    return computed.figure() == null && reported != null ? missing(ReasonCode.UNLIKE) : computed;
  }

  /** Returns what is kept for a base; for no named one what is kept for last year. */
  private static @Nullable Quantity find(java.util.Map<Base, Quantity> figures, Base base) {
    Quantity found = figures.get(base);
    return found == null && base instanceof Base.Unstated
        ? figures.get(new Base.LastYear())
        : found;
  }

  private static BigDecimal signed(BigDecimal rise, Change change) {
    return change.direction() == Direction.INCREASE ? rise : rise.negate();
  }

  private static ChangeFigure missing(ReasonCode reason) {
    return new ChangeFigure(null, null, reason);
  }

  private static ChangeFigure known(Figure figure) {
    return new ChangeFigure(figure, null, ReasonCode.MET);
  }

  private static ChangeFigure computed(
      Change change, Dimension dimension, Observation observation) {
    boolean average = change.base() instanceof Base.TwoYearAverage;
    if (average && dimension.equals(Dimension.SHARE)) {
      Optional<ChangeFigure> compound = compound(change, observation);
      if (compound.isPresent()) {
        return compound.get();
      }
    }
    if (observation.level().isEmpty()) {
      return missing(ReasonCode.NO_FIGURE);
    }
    Quantity level = observation.level().get();
    Quantity base =
        change.base() instanceof Base.Stated stated
            ? stated.quantity()
            : find(observation.bases(), change.base());
    if (base == null) {
      return missing(ReasonCode.NO_BASE);
    }
    if (!base.isLike(level)) {
      return missing(ReasonCode.UNLIKE);
    }
    BigDecimal now = level.inSteps();
    BigDecimal before = base.inSteps();
    if (dimension.equals(Dimension.SHARE)) {
      return before.signum() <= 0
          ? missing(ReasonCode.BASE_NOT_POSITIVE)
          : rate(change, average, now, before);
    }
    if (dimension.equals(Dimension.DOUBLINGS)) {
      return doublings(change, now, before);
    }
    BigDecimal rise = signed(now.subtract(before), change);
    if (dimension.equals(Dimension.POINTS) && level.measure().dimension().equals(Dimension.SHARE)) {
      return known(Figure.plain(rise.multiply(HUNDRED), null));
    }
    return dimension.equals(level.measure().dimension())
        ? known(Figure.plain(rise, null))
        : missing(ReasonCode.UNLIKE);
  }

  private static ChangeFigure rate(
      Change change, boolean average, BigDecimal now, BigDecimal before) {
    BigDecimal rise = signed(now.subtract(before), change);
    if (!average) {
      return known(Figure.quotient(rise, before));
    }
    return now.signum() < 0
        ? missing(ReasonCode.BASE_NOT_POSITIVE)
        : known(new Figure(rise, before, null, overTwoYears(change)));
  }

  private static Form overTwoYears(Change change) {
    return change.direction() == Direction.INCREASE ? Form.TWO_YEAR_GROWTH : Form.TWO_YEAR_DECLINE;
  }

  /** Returns the growth over two years from the rates of both, if both are known. */
  private static Optional<ChangeFigure> compound(Change change, Observation observation) {
    Quantity last = observation.changes().get(new Base.LastYear());
    if (last == null || observation.changeBefore().isEmpty()) {
      return Optional.empty();
    }
    Quantity first = observation.changeBefore().get();
    if (!isShare(last) || !isShare(first)) {
      return Optional.empty();
    }
    BigDecimal firstFactor = first.inSteps().add(BigDecimal.ONE);
    BigDecimal lastFactor = last.inSteps().add(BigDecimal.ONE);
    if (firstFactor.signum() < 0 || lastFactor.signum() < 0) {
      return Optional.of(missing(ReasonCode.BASE_NOT_POSITIVE));
    }
    BigDecimal rise = firstFactor.multiply(lastFactor).subtract(BigDecimal.ONE);
    return Optional.of(
        known(new Figure(signed(rise, change), BigDecimal.ONE, null, overTwoYears(change))));
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.measure().dimension().equals(Dimension.SHARE);
  }

  private static ChangeFigure doublings(Change change, BigDecimal now, BigDecimal before) {
    boolean up = change.direction() == Direction.INCREASE;
    BigDecimal above = up ? now : before;
    BigDecimal below = up ? before : now;
    if (below.signum() <= 0 || above.signum() < 0) {
      return missing(ReasonCode.BASE_NOT_POSITIVE);
    }
    return known(new Figure(above, below, below, Form.POWER_OF_TWO));
  }
}
