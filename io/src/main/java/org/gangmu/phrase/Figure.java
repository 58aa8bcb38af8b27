package org.gangmu.phrase;

import java.math.BigDecimal;
import org.gangmu.phrase.MeasureWords.UnitClass;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/** A number in a clause with its unit, and what the words about it make of it. */
final class Figure {

  /** Where the number begins, and where number, unit and the words behind them end. */
  final int start;

  final int end;
  final BigDecimal value;
  final @Nullable BigDecimal upper;
  final Scale scale;
  final boolean chinese;

  /** Whether it is 百, 千, 万 or 亿 alone, as in 近万人. */
  final boolean bare;

  /** Whether the ends of a range are left out: 超过5%且低于6%. */
  final boolean lowerOpen;

  final boolean upperOpen;

  String unit;
  @Nullable UnitClass unitClass;

  /** What the words behind the number say. */
  @Nullable Comparison after;

  /** What the words before it say. */
  @Nullable Comparison before;

  @Nullable Direction direction;
  boolean level;

  /** Whether a verb of lowering says that the number is come down to: 降至, 压缩到. */
  boolean falls;

  boolean each;

  /** Where the words before it begin that belong to it and not to the indicator. */
  int linkStart;

  Figure(
      int start,
      int end,
      Numeral first,
      @Nullable Numeral last,
      String unit,
      @Nullable UnitClass unitClass,
      @Nullable Comparison after) {
    Numeral main = last == null ? first : last;
    this.start = start;
    this.end = end;
    this.scale = main.scale();
    boolean alike = last == null || first.scale() == last.scale() || first.scale() == Scale.ONE;
    this.value = alike ? first.value() : first.amount().divide(main.scale().factor());
    this.upper = last == null ? null : last.value();
    this.chinese = first.chinese();
    this.bare = first.unit().equals("bare");
    this.unit = unit;
    this.unitClass = unitClass;
    this.after = after;
    this.linkStart = start;
    this.lowerOpen = false;
    this.upperOpen = false;
  }

  /** Two numbers with a comparison each that bound one figure: 5%以上10%以下. */
  Figure(Figure lower, Figure upper, boolean lowerOpen, boolean upperOpen) {
    boolean alike = lower.scale == upper.scale;
    this.start = lower.start;
    this.end = upper.end;
    this.scale = upper.scale;
    this.value = alike ? lower.value : lower.amount().divide(upper.scale.factor());
    this.upper = upper.value;
    this.chinese = lower.chinese;
    this.bare = false;
    this.unit = upper.unit;
    this.unitClass = upper.unitClass;
    this.after = upper.after;
    this.linkStart = start;
    this.lowerOpen = lowerOpen;
    this.upperOpen = upperOpen;
  }

  BigDecimal amount() {
    return value.multiply(scale.factor());
  }

  boolean isRate() {
    return unitClass == UnitClass.RATE || unitClass == UnitClass.POINTS;
  }

  boolean isCount() {
    return unitClass == UnitClass.COUNT || unitClass == UnitClass.PLACE;
  }

  /** Whether a word says how the figure must stand to the number. */
  boolean isCompared() {
    return before != null || after != null;
  }

  /** Whether a word shows the number to be a result: a comparison, a change, 达到. */
  boolean isReached() {
    return isCompared() || level || direction != null;
  }

  Comparison comparison() {
    Comparison bare = falls ? Comparison.FALL_TO : Comparison.REACH;
    return after != null ? after : before != null ? before : bare;
  }
}
