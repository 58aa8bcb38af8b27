package org.gangmu.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/** Makes expressions of what was read. */
final class ExpressionMaker {

  /** Longer names of indicators are cut; they are kept whole in the phrase. */
  private static final int LONGEST_INDICATOR = 200;

  private final MeasureTable measures;

  ExpressionMaker(MeasureTable measures) {
    this.measures = measures;
  }

  MeasureTable measures() {
    return measures;
  }

  TargetExpression figure(
      Figure figure, String indicator, @Nullable Direction direction, Base base) {
    Criterion criterion = criterion(figure);
    String name = shortened(indicator);
    return direction == null
        ? new TargetExpression.Level(name, criterion)
        : new TargetExpression.Change(name, direction, criterion, base);
  }

  static String shortened(String indicator) {
    return indicator.length() <= LONGEST_INDICATOR
        ? indicator
        : indicator.substring(indicator.length() - LONGEST_INDICATOR);
  }

  private Criterion criterion(Figure figure) {
    Quantity quantity = quantity(figure, figure.value);
    if (figure.upper != null) {
      Quantity upper = quantity(figure, figure.upper);
      return quantity.value().compareTo(upper.value()) <= 0
          ? new Criterion.Band(quantity, !figure.lowerOpen, upper, !figure.upperOpen)
          : Criterion.Band.closed(upper, quantity);
    }
    return switch (figure.comparison()) {
      case AT_LEAST -> Criterion.threshold(Relation.AT_LEAST, quantity);
      case AT_MOST -> Criterion.threshold(Relation.AT_MOST, quantity);
      case ABOVE -> Criterion.threshold(Relation.ABOVE, quantity);
      case BELOW -> Criterion.threshold(Relation.BELOW, quantity);
      case EXACTLY -> Criterion.threshold(Relation.EXACTLY, quantity);
      case REACH -> Criterion.threshold(Relation.REACH, quantity);
      case FALL_TO -> Criterion.threshold(Relation.FALL_TO, quantity);
      case APPROX -> new Criterion.About(quantity);
    };
  }

  Optional<Quantity> margin(Figure figure) {
    return figure.unit.isEmpty() ? Optional.empty() : Optional.of(quantity(figure, figure.value));
  }

  /** Returns the base that a figure states: 在80万吨基础上. */
  Base base(Figure figure) {
    return new Base.Stated(quantity(figure, figure.value));
  }

  private Quantity quantity(Figure figure, BigDecimal value) {
    return new Quantity(value, figure.scale, measure(figure.unit));
  }

  /** The measure under the word as written, so that nothing of the writing is lost. */
  private Measure measure(String word) {
    if (word.isEmpty()) {
      return Measure.NONE;
    }
    // m2 is m² where a text has no other way to write it
    String symbol =
        word.replace('(', '（').replace(')', '）').replace("m2", "m²").replace("m3", "m³");
    Measure known = measures.find(word).or(() -> measures.find(symbol)).orElse(null);
    if (known == null) {
      return Measure.counting(symbol);
    }
    return known.symbol().equals(symbol)
        ? known
        : new Measure(symbol, known.dimension(), known.factor());
  }
}
