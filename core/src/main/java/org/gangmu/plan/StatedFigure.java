package org.gangmu.plan;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.internal.Folding;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a target sets for an indicator, in the smallest steps of its dimension.
 *
 * <p>A figure that is to be reached, held or come near is both lower and upper end, since the words
 * do not say to which side more is better; one that is to be come down to is an upper end.
 *
 * @param subject what the figure is of: two figures speak of the same if their subjects are equal
 * @param lower the lower end, null where there is none
 * @param upper the upper end, null where there is none; there is one of the two at least
 * @param isStrict whether the only end does not itself meet the target
 * @param expression the simple expression that it was taken from
 */
record StatedFigure(
    String subject,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    boolean isStrict,
    TargetExpression expression) {

  /** The ways to state a figure; of one way two figures agree only if they are equal. */
  enum Shape {
    LOWER_END,
    UPPER_END,
    POINT,
    BAND
  }

  /**
   * Returns the figure that a simple expression of a target states, none where it states none or
   * names no indicator.
   *
   * @param due the day when a target without a deadline is due: that of its task, or the end of the
   *     plan period
   */
  static Optional<StatedFigure> of(
      Target target, TargetExpression simple, Optional<LocalDate> due) {
    if (simple instanceof Level level) {
      return of(level.criterion(), subject(target, due, "level", level.indicator()), simple);
    }
    if (simple instanceof Change change) {
      Subject subject =
          subject(target, due, "change", change.indicator())
              .and(change.direction().name())
              .and(base(change.base()));
      return of(change.criterion(), subject, simple);
    }
    if (simple instanceof Relative relative && relative.margin().isPresent()) {
      Subject subject =
          subject(target, due, "relative", relative.indicator())
              .and(withNumber(relative.relation()).name())
              .and(Folding.compact(relative.reference()));
      return of(Criterion.threshold(Relation.REACH, relative.margin().get()), subject, simple);
    }
    if (simple instanceof Rank rank) {
      Subject subject =
          subject(target, due, "rank", rank.indicator()).and(Folding.compact(rank.among()));
      Quantity place = Quantity.of(BigDecimal.valueOf(rank.place()), Measure.NONE);
      return of(Criterion.threshold(Relation.AT_MOST, place), subject, simple);
    }
    return Optional.empty();
  }

  private static Optional<StatedFigure> of(
      Criterion criterion, Subject subject, TargetExpression simple) {
    if (subject.isNameless()) {
      return Optional.empty();
    }
    String text = subject.and(criterion.stated().measure().dimension().name()).text();
    BigDecimal stated = criterion.stated().inSteps();
    BigDecimal upper = criterion instanceof Criterion.Band band ? band.upper().inSteps() : stated;
    Relation relation =
        criterion instanceof Criterion.Threshold threshold
            ? threshold.relation()
            : Relation.EXACTLY;
    boolean strict = relation == Relation.ABOVE || relation == Relation.BELOW;
    return Optional.of(
        switch (withNumber(relation)) {
          case AT_LEAST -> new StatedFigure(text, stated, null, strict, simple);
          case AT_MOST -> new StatedFigure(text, null, stated, strict, simple);
          default -> new StatedFigure(text, stated, upper, false, simple);
        });
  }

  /** Returns the relation to the same side that includes the number. */
  private static Relation withNumber(Relation relation) {
    return switch (relation) {
      case ABOVE -> Relation.AT_LEAST;
      case BELOW, FALL_TO -> Relation.AT_MOST;
      default -> relation;
    };
  }

  /** Returns one text for bases that are the same; no named base means last year. */
  private static String base(Base base) {
    if (base instanceof Base.Stated stated) {
      return stated.quantity().measure().dimension() + " " + text(stated.quantity().inSteps());
    }
    return base instanceof Base.Unstated ? new Base.LastYear().toString() : base.toString();
  }

  private static String text(BigDecimal steps) {
    return steps.stripTrailingZeros().toPlainString();
  }

  /** Returns how the figure is stated. */
  Shape shape() {
    if (lower == null) {
      return Shape.UPPER_END;
    }
    if (upper == null) {
      return Shape.LOWER_END;
    }
    return lower.compareTo(upper) == 0 ? Shape.POINT : Shape.BAND;
  }

  /** Returns a text that figures share if they have the same ends. */
  String amount() {
    return (isStrict ? "beyond " : "")
        + (lower == null ? "" : text(lower))
        + "~"
        + (upper == null ? "" : text(upper));
  }

  /** Returns whether this and another figure of the same subject cannot both be the target. */
  boolean disagreesWith(StatedFigure other) {
    if (isPointWithin(other) || other.isPointWithin(this)) {
      return false;
    }
    return differ(lower, other.lower)
        || differ(upper, other.upper)
        || excludes(other)
        || other.excludes(this);
  }

  private boolean isPointWithin(StatedFigure band) {
    return lower != null
        && shape() == Shape.POINT
        && band.lower != null
        && band.upper != null
        && lower.compareTo(band.lower) >= 0
        && lower.compareTo(band.upper) <= 0;
  }

  private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) != 0;
  }

  /** Returns whether this is a lower end only, the other an upper end only, and nothing between. */
  private boolean excludes(StatedFigure other) {
    if (lower == null || upper != null || other.upper == null || other.lower != null) {
      return false;
    }
    int order = lower.compareTo(other.upper);
    return order > 0 || (order == 0 && (isStrict || other.isStrict));
  }

  private static Subject subject(
      Target target, Optional<LocalDate> due, String form, String indicator) {
    return new Subject(form, Folding.compact(indicator))
        .and(Folding.compact(target.scope()))
        .and(
            target
                .deadline()
                .map(StatedDate::date)
                .or(() -> due)
                .map(LocalDate::toString)
                .orElse(""))
        .and(target.commitment() == Commitment.STRETCH ? "stretch" : "")
        .and(target.measureKind().name());
  }

  /**
   * A subject in the making. It becomes one text, not a record of its parts, since texts stay quick
   * to find in a map though their hashes be chosen to meet.
   */
  private static final class Subject {

    private final boolean isNameless;
    private final StringBuilder parts = new StringBuilder();

    Subject(String form, String indicator) {
      this.isNameless = indicator.isEmpty();
      and(form).and(indicator);
    }

    /** Adds a part, with its length so that no two lists of parts make one text. */
    @CanIgnoreReturnValue
    Subject and(String part) {
      parts.append(part.length()).append(' ').append(part);
      return this;
    }

    boolean isNameless() {
      return isNameless;
    }

    String text() {
      return parts.toString();
    }
  }
}
