package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.internal.ValueStyle;
import org.gangmu.target.Criterion;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/** The figure of a target that is broken down (总目标): how much, of what kind, over which time. */
@Value.Immutable
@ValueStyle
public abstract sealed class Whole permits ImmutableWhole {

  Whole() {}

  /** Returns what is measured, empty where it is not said. */
  @Value.Default
  public String indicator() {
    return "";
  }

  /** Returns the figure. */
  public abstract Quantity figure();

  /** Returns how figures of the indicator over time belong together. */
  @Value.Default
  public MeasureKind measureKind() {
    return MeasureKind.UNSTATED;
  }

  /**
   * Returns on which side of the figure the target lies; {@link Relation#AT_LEAST} by default. A
   * bare figure that is to be reached ({@link Relation#REACH}) is taken for a lower end.
   */
  @Value.Default
  public Relation relation() {
    return Relation.AT_LEAST;
  }

  /** Returns the time it is to be reached in, as a year or the years of a five-year plan. */
  public abstract PlanPeriod period();

  /** Returns whose target it is, where that is said. */
  public abstract Optional<UnitName> unit();

  /**
   * Returns whether figures of units add up to that of all of them; by default those of every kind
   * but {@link MeasureKind#RATE} do. Of those that do not, as numbers of users where one may be
   * with several, the parts are compared with the whole one by one.
   */
  @Value.Default
  public boolean isAdditive() {
    return measureKind() != MeasureKind.RATE;
  }

  @Value.Check
  void check() {
    checkArgument(
        !isAdditive() || measureKind() != MeasureKind.RATE, "rates must not be said to add up");
  }

  /** Returns a target of at least so much. */
  public static Whole of(Quantity figure, MeasureKind kind, PlanPeriod period) {
    return builder()
        .figure(requireNonNull(figure, "figure"))
        .measureKind(requireNonNull(kind, "kind"))
        .period(requireNonNull(period, "period"))
        .build();
  }

  /**
   * Returns the whole that a target sets; empty unless it asks for one figure of an indicator, as
   * {@code 完成投资 >= 100亿元}.
   */
  public static Optional<Whole> of(Target target, PlanPeriod period) {
    requireNonNull(period, "period");
    if (target.expression() instanceof TargetExpression.Level level
        && level.criterion() instanceof Criterion.Threshold threshold) {
      return Optional.of(
          builder()
              .indicator(level.indicator())
              .figure(threshold.quantity())
              .measureKind(target.measureKind())
              .relation(threshold.relation())
              .period(period)
              .build());
    }
    return Optional.empty();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this whole. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Whole}. */
  public static final class Builder extends ImmutableWhole.Builder {
    Builder() {}
  }
}
