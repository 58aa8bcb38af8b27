package org.gangmu.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/** Makes up the figures that a change of a certain size is computed from. */
final class BorderChange {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  /** The most halvings that leave a decimal of few digits. */
  private static final int MOST_HALVINGS = 10;

  private static final int MOST_DOUBLINGS = 100;

  private BorderChange() {}

  /** A base and the figure that comes of it. */
  private record Figures(Quantity base, Quantity level) {}

  /** Returns by what base a figure is observed: no named one is that of last year. */
  static Base key(Base base) {
    return base instanceof Base.Unstated ? new Base.LastYear() : base;
  }

  /** Returns an observation of a figure and its base between which there is that change. */
  static Optional<Observation> measured(Change change, Quantity size) {
    Quantity rise = change.direction() == Direction.INCREASE ? size : size.negate();
    Figures figures = figures(change, rise);
    if (figures == null) {
      return Optional.empty();
    }
    Observation.Builder facts = Observation.builder().level(figures.level());
    if (!(change.base() instanceof Base.Stated)) {
      facts.putBase(key(change.base()), figures.base());
    }
    return Optional.of(facts.build());
  }

  /** Returns a figure that rose by so much from a base that is made up. */
  static Optional<Quantity> from(Quantity rise) {
    Figures figures = risen(null, rise);
    return figures == null ? Optional.empty() : Optional.of(figures.level());
  }

  /** Returns the base from which a figure rose by so much. */
  static Optional<Quantity> base(Quantity level, Quantity rise) {
    Figures figures = risen(level, rise.negate());
    return figures == null ? Optional.empty() : Optional.of(figures.level());
  }

  private static @Nullable Figures figures(Change change, Quantity rise) {
    Quantity stated = change.base() instanceof Base.Stated base ? base.quantity() : null;
    Dimension dimension = rise.measure().dimension();
    if (dimension.equals(Dimension.SHARE)) {
      boolean average = change.base() instanceof Base.TwoYearAverage;
      return grown(stated == null ? Quantity.of(HUNDRED, Measure.NONE) : stated, rise, average);
    }
    if (dimension.equals(Dimension.DOUBLINGS)) {
      return doubled(stated, rise);
    }
    return risen(stated, rise);
  }

  private static @Nullable Figures risen(@Nullable Quantity stated, Quantity rise) {
    if (rise.measure().dimension().equals(Dimension.POINTS)) {
      Quantity base = stated == null ? Quantity.of(FIFTY, Measure.PERCENT) : stated;
      boolean share = base.measure().dimension().equals(Dimension.SHARE);
      return share ? plus(base, rise.inSteps().movePointLeft(2)) : null;
    }
    Quantity base = stated == null ? roundBase(rise) : stated;
    return base == null || !base.isLike(rise) ? null : plus(base, rise.inSteps());
  }

  /** Returns a base of 100, or of the next power of ten from which so much can be taken. */
  static @Nullable Quantity roundBase(Quantity rise) {
    BigDecimal size = rise.value().abs();
    BigDecimal base = HUNDRED;
    while (base.compareTo(size) < 0) {
      base = base.movePointRight(1).setScale(0);
    }
    return BorderPoint.like(rise, base);
  }

  private static @Nullable Figures grown(Quantity base, Quantity rate, boolean average) {
    BigDecimal factor = rate.inSteps().add(BigDecimal.ONE);
    if (average && factor.signum() < 0) {
      return null;
    }
    BigDecimal growth = average ? factor.multiply(factor) : factor;
    return figures(base, BorderPoint.like(base, base.value().multiply(growth)));
  }

  private static @Nullable Figures doubled(@Nullable Quantity stated, Quantity doublings) {
    BigDecimal count = doublings.inSteps().stripTrailingZeros();
    if (count.scale() > 0 || count.abs().compareTo(BigDecimal.valueOf(MOST_DOUBLINGS)) > 0) {
      return null;
    }
    int exponent = count.intValueExact();
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(exponent));
    Quantity hundred = Quantity.of(HUNDRED, Measure.NONE);
    if (stated == null && exponent < -MOST_HALVINGS) {
      Quantity base = BorderPoint.like(hundred, HUNDRED.multiply(power));
      return base == null ? null : new Figures(base, hundred);
    }
    BigDecimal factor =
        exponent >= 0 ? power : BigDecimal.valueOf(5).pow(-exponent).movePointLeft(-exponent);
    Quantity base = stated == null ? hundred : stated;
    return figures(base, BorderPoint.like(base, base.value().multiply(factor)));
  }

  private static @Nullable Figures plus(Quantity base, BigDecimal steps) {
    BigDecimal unit = base.scale().factor().multiply(base.measure().factor());
    BigDecimal more;
    try {
      more = steps.divide(unit);
    } catch (ArithmeticException e) {
      // a fraction that does not end, as 1 亩 in m²
      return null;
    }
    return figures(base, BorderPoint.like(base, base.value().add(more)));
  }

  private static @Nullable Figures figures(Quantity base, @Nullable Quantity level) {
    return level == null ? null : new Figures(base, level);
  }
}
