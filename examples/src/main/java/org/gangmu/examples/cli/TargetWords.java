package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetVisitor;

/** Tells in plain words what an expression says: values by their labels, in order. */
final class TargetWords implements TargetVisitor<ImmutableMap<String, String>> {

  private static final String INDICATOR = "indicator 指标";
  private static final String WANTED = "wanted 要求";
  private static final String VALUE = "value 数值";
  private static final String BASE = "base 基期";

  private static String named(String indicator) {
    return indicator.isEmpty() ? "not named" : indicator;
  }

  @Override
  public ImmutableMap<String, String> visitLevel(Level level) {
    return ImmutableMap.of(
        INDICATOR,
        named(level.indicator()),
        WANTED,
        words(level.criterion()),
        VALUE,
        value(level.criterion()));
  }

  @Override
  public ImmutableMap<String, String> visitChange(Change change) {
    String direction =
        change.direction() == Direction.INCREASE ? "an increase of " : "a decrease of ";
    return ImmutableMap.of(
        INDICATOR,
        named(change.indicator()),
        WANTED,
        direction + words(change.criterion()),
        VALUE,
        value(change.criterion()),
        BASE,
        words(change.base()));
  }

  @Override
  public ImmutableMap<String, String> visitRelative(Relative relative) {
    String margin =
        relative
            .margin()
            .map(quantity -> margin(relative.relation(), quantity.toString()))
            .orElse("");
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    words.put(INDICATOR, named(relative.indicator()));
    words.put(WANTED, words(relative.relation(), relative.reference()) + margin);
    relative.margin().ifPresent(quantity -> words.put(VALUE, quantity + unit(quantity)));
    return words.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, String> visitRank(Rank rank) {
    String among = rank.among().isEmpty() ? "" : " in " + rank.among();
    return ImmutableMap.of(
        INDICATOR, named(rank.indicator()), WANTED, "place " + rank.place() + " or better" + among);
  }

  @Override
  public ImmutableMap<String, String> visitGrade(Grade grade) {
    return ImmutableMap.of(
        INDICATOR, named(grade.indicator()), WANTED, "grade " + grade.grade() + " or better");
  }

  @Override
  public ImmutableMap<String, String> visitCompleteness(Completeness completeness) {
    String words =
        switch (completeness.extent()) {
          case ALL -> "all of them";
          case NONE -> "none left in the end";
          case KEPT_AT_NONE -> "none at any time";
        };
    return ImmutableMap.of(INDICATOR, named(completeness.indicator()), WANTED, words);
  }

  @Override
  public ImmutableMap<String, String> visitTurn(Turn turn) {
    String words =
        switch (turn.turning()) {
          case TO_POSITIVE -> "a turn from below zero to above";
          case TO_NEGATIVE -> "a turn from above zero to below";
          case FROM_ZERO -> "a turn from nothing to something";
        };
    return ImmutableMap.of(INDICATOR, named(turn.indicator()), WANTED, words);
  }

  @Override
  public ImmutableMap<String, String> visitMilestone(Milestone milestone) {
    String stage = milestone.stage().isEmpty() ? "done" : "stage reached: " + milestone.stage();
    return ImmutableMap.of("deliverable 事项", milestone.deliverable(), WANTED, stage);
  }

  @Override
  public ImmutableMap<String, String> visitAtLeastOf(AtLeastOf combination) {
    int parts = combination.parts().size();
    String count = combination.isAny() ? "any" : "at least " + combination.count();
    return ImmutableMap.of(WANTED, (combination.isAll() ? "all" : count) + " of " + parts);
  }

  @Override
  public ImmutableMap<String, String> visitOpaque(Opaque opaque) {
    return ImmutableMap.of(WANTED, "not understood: " + opaque.text());
  }

  private static String words(Criterion criterion) {
    if (criterion instanceof Criterion.Threshold threshold) {
      return words(threshold.relation(), threshold.quantity().toString());
    }
    if (criterion instanceof Criterion.Band band) {
      return "%s to %s, %s"
          .formatted(band.lower(), band.upper(), ends(band.lowerIncluded(), band.upperIncluded()));
    }
    return "about " + criterion.stated() + ", as near as a policy says";
  }

  private static String ends(boolean lower, boolean upper) {
    if (lower == upper) {
      return lower ? "both included" : "neither included";
    }
    return lower ? "the upper end not included" : "the lower end not included";
  }

  private static String words(Relation relation, String figure) {
    return switch (relation) {
      case AT_LEAST -> "at least " + figure;
      case AT_MOST -> "at most " + figure;
      case ABOVE -> "more than " + figure;
      case BELOW -> "less than " + figure;
      case EXACTLY -> "exactly " + figure;
      case REACH -> figure + ", to be reached";
      case FALL_TO -> "down to " + figure;
    };
  }

  private static String value(Criterion criterion) {
    Quantity quantity = criterion.stated();
    Optional<Quantity> upper =
        criterion instanceof Criterion.Band band ? Optional.of(band.upper()) : Optional.empty();
    return quantity + upper.map(end -> " and " + end).orElse("") + unit(quantity);
  }

  private static String unit(Quantity quantity) {
    return quantity.measure().symbol().isEmpty()
        ? ", without a unit"
        : ", in %s (%s)".formatted(quantity.measure(), quantity.measure().dimension());
  }

  private static String margin(Relation relation, String margin) {
    return switch (relation) {
      case AT_LEAST -> ", above it by at least " + margin;
      case AT_MOST, FALL_TO -> ", below it by at least " + margin;
      case ABOVE -> ", above it by more than " + margin;
      case BELOW -> ", below it by more than " + margin;
      case REACH -> ", beyond it by at least " + margin;
      case EXACTLY -> ", up to " + margin + " from it";
    };
  }

  /** Returns what a change is measured against. */
  static String words(Base base) {
    if (base instanceof Base.Year named) {
      return String.valueOf(named.year());
    }
    if (base instanceof Base.Stated stated) {
      return stated.quantity().toString();
    }
    if (base instanceof Base.PreviousPeriod) {
      return "the period before";
    }
    if (base instanceof Base.TwoYearAverage) {
      return "two years ago, as a yearly average";
    }
    return base instanceof Base.LastYear ? "last year" : "not named, taken as last year";
  }

  static String words(MeasureKind kind) {
    return switch (kind) {
      case CUMULATIVE -> "cumulative, from the beginning of the year";
      case FLOW -> "flow, what one period brings";
      case STOCK -> "stock, what stands at a moment";
      case RATE -> "rate, a quotient of two figures";
      case UNSTATED -> "not told";
    };
  }

  static String words(Commitment commitment) {
    return switch (commitment) {
      case BINDING -> "binding, a duty";
      case EXPECTED -> "expected";
      case STRETCH -> "stretch, a hope";
    };
  }
}
