package org.gangmu.flat;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.StatedDate;
import org.gangmu.io.internal.ValueStyle;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetKind;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/** What a flat record tells of a target with a number, or of a result. */
@Value.Immutable
@ValueStyle
public abstract sealed class FlatTarget permits ImmutableFlatTarget {

  FlatTarget() {}

  /** Returns the task that states it, empty where a phrase stands alone. */
  public abstract Optional<TaskId> task();

  /** Returns the line of a phrase that stands alone, counted from 1. */
  public abstract OptionalInt line();

  /** Returns whether it is wanted or was reached. */
  @Value.Default
  public TargetKind kind() {
    return TargetKind.TARGET;
  }

  /** Returns the phrase, verbatim. */
  @Value.Default
  public String source() {
    return "";
  }

  /** Returns what is measured, possibly empty. */
  @Value.Default
  public String indicator() {
    return "";
  }

  /** Returns how the figure stands to the number. */
  @Value.Default
  public FlatRelation relation() {
    return FlatRelation.REACH;
  }

  /** Returns whether the number is the figure or its change. */
  @Value.Default
  public FlatBasis basis() {
    return FlatBasis.LEVEL;
  }

  /** Returns the number before scaling, of a band the lower. */
  public abstract BigDecimal value();

  /** Returns the upper number of a band before scaling, which is not below the lower. */
  public abstract Optional<BigDecimal> upper();

  /** Returns the scale. */
  @Value.Default
  public Scale scale() {
    return Scale.ONE;
  }

  /** Returns the unit of measure as written, empty where there is none. */
  @Value.Default
  public String unit() {
    return "";
  }

  /** Returns the last day to meet it. */
  public abstract Optional<LocalDate> deadline();

  /** Returns how firmly it is promised. */
  @Value.Default
  public Commitment commitment() {
    return Commitment.EXPECTED;
  }

  /** Checks line, band and unit. */
  @Value.Check
  final void check() {
    checkLine(line());
    boolean band = relation() == FlatRelation.BETWEEN;
    checkArgument(
        upper().isPresent() == band,
        band ? "a band must have an upper number: %s" : "only a band has an upper number: %s",
        relation());
    checkArgument(
        upper().isEmpty() || upper().get().compareTo(value()) >= 0,
        "upper must not be below value %s: %s",
        value(),
        upper().orElse(value()));
    checkArgument(
        CharMatcher.javaIsoControl().matchesNoneOf(unit()), "unit must have no control character");
  }

  /** Checks the line of a phrase that stands alone. */
  static void checkLine(OptionalInt line) {
    checkArgument(line.orElse(1) >= 1, "line must be at least 1: %s", line.orElse(1));
  }

  /**
   * Returns what a flat record tells of a target, empty where its expression is neither a level nor
   * a change, and so no one number stands for it.
   */
  public static Optional<FlatTarget> of(Target target) {
    TargetExpression expression = target.expression();
    if (expression instanceof TargetExpression.Level level) {
      return Optional.of(of(target, level.indicator(), level.criterion(), FlatBasis.LEVEL));
    }
    if (expression instanceof TargetExpression.Change change) {
      FlatBasis basis =
          change.direction() == Direction.INCREASE ? FlatBasis.INCREASE_BY : FlatBasis.DECREASE_BY;
      return Optional.of(of(target, change.indicator(), change.criterion(), basis));
    }
    return Optional.empty();
  }

  private static FlatTarget of(
      Target target, String indicator, Criterion criterion, FlatBasis basis) {
    Quantity stated = criterion.stated();
    return builder()
        .kind(target.kind())
        .source(target.phrase())
        .indicator(indicator)
        .relation(relation(criterion))
        .basis(basis)
        .value(stated.value())
        .upper(upper(criterion, stated.scale()))
        .scale(stated.scale())
        .unit(stated.measure().symbol())
        .deadline(target.deadline().map(StatedDate::date))
        .commitment(target.commitment())
        .build();
  }

  private static FlatRelation relation(Criterion criterion) {
    if (criterion instanceof Criterion.Threshold threshold) {
      return relation(threshold.relation());
    }
    return criterion instanceof Criterion.About ? FlatRelation.APPROX : FlatRelation.BETWEEN;
  }

  private static FlatRelation relation(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> FlatRelation.AT_LEAST;
      case AT_MOST -> FlatRelation.AT_MOST;
      case ABOVE -> FlatRelation.ABOVE;
      case BELOW -> FlatRelation.BELOW;
      case EXACTLY, REACH, FALL_TO -> FlatRelation.REACH;
    };
  }

  /** The upper end of a band, in the scale of the lower, which is a power of ten. */
  private static Optional<BigDecimal> upper(Criterion criterion, Scale scale) {
    return criterion instanceof Criterion.Band band
        ? Optional.of(
            band.upper().value().multiply(band.upper().scale().factor()).divide(scale.factor()))
        : Optional.empty();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this record. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FlatTarget}. */
  public static final class Builder extends ImmutableFlatTarget.Builder {
    Builder() {}
  }
}
