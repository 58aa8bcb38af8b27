package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;
import org.gangmu.target.TargetKind;

/** Generators of targets and of what they are made of. */
public final class TargetArbitraries {

  /** Names that look like something else in the text form of targets. */
  private static final List<String> AWKWARD_NAMES =
      List.of(
          "",
          "in",
          "of",
          "all",
          "ref",
          "lastYear",
          "2",
          "2017",
          "12.5",
          "5G基站",
          "PM2.5浓度",
          "a-b",
          "-a",
          "R&D经费",
          "a\"b\\c",
          "(x)",
          "x ",
          "\ud800",
          "a\udc00b",
          "Ⅲ类",
          "x~y",
          "ก็",
          "1E5");

  private static final List<String> AWKWARD_SYMBOLS =
      List.of(
          "米", "亿元", "千瓦", "万家", "%个", "E", "e-", ".", "-", "of", "元", "𠮷", "微克/立方米", "年", "家");

  private TargetArbitraries() {}

  /** Returns decimals of every size that a quantity may have, most of them small. */
  public static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(-200, 200).map(BigDecimal::valueOf)),
        Tuple.of(
            3,
            Combinators.combine(
                    Arbitraries.integers().between(-99_999, 99_999),
                    Arbitraries.integers().between(0, 4))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale))),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                    Arbitraries.integers().between(-17, 18))
                .as(BigDecimal::new)));
  }

  /** Returns measures: standard ones, words to count by, and ones that are like neither. */
  public static Arbitrary<Measure> measures() {
    Arbitrary<Measure> standard = Arbitraries.of(MeasureTable.standard().words().values());
    Arbitrary<Measure> counting = Arbitraries.of(AWKWARD_SYMBOLS).map(Measure::counting);
    Arbitrary<Measure> own =
        Combinators.combine(
                Arbitraries.of(AWKWARD_SYMBOLS),
                Arbitraries.oneOf(
                    Arbitraries.of("share", "length", "vats of wine"), TextArbitraries.texts()),
                Arbitraries.of("1", "0.01", "25", "100000000000"))
            .as(
                (symbol, dimension, factor) ->
                    new Measure(symbol, new Dimension(dimension), new BigDecimal(factor)));
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(Measure.PERCENT, Measure.POINT, Measure.NONE, Measure.DOUBLING)),
        Tuple.of(4, standard),
        Tuple.of(2, counting),
        Tuple.of(1, own));
  }

  /** Returns quantities of any number, scale and measure. */
  public static Arbitrary<Quantity> quantities() {
    return Combinators.combine(decimals(), Arbitraries.of(Scale.class), measures())
        .as(Quantity::new);
  }

  /** Returns names, empty and awkward ones too. */
  public static Arbitrary<String> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, TextArbitraries.words()),
        Tuple.of(2, Arbitraries.of(AWKWARD_NAMES)),
        Tuple.of(1, TextArbitraries.textsOrBlank()));
  }

  private static Arbitrary<String> spokenNames() {
    return names().filter(name -> !name.isBlank());
  }

  /** Returns criteria of each form, of any quantities. */
  public static Arbitrary<Criterion> criteria() {
    return criteria(quantities());
  }

  /**
   * Returns criteria of each form.
   *
   * @param quantities what they name; each measure should come more than once for bands to arise
   */
  public static Arbitrary<Criterion> criteria(Arbitrary<Quantity> quantities) {
    Arbitrary<Criterion> thresholds =
        Combinators.combine(Arbitraries.of(Relation.class), quantities)
            .as(Criterion.Threshold::new);
    Arbitrary<Criterion> abouts = quantities.map(Criterion.About::new);
    Arbitrary<Criterion> bands =
        Combinators.combine(
                quantities,
                Arbitraries.integers().between(0, 500),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(TargetArbitraries::band);
    return Arbitraries.frequencyOf(
        Tuple.of(4, thresholds), Tuple.of(2, abouts), Tuple.of(2, bands));
  }

  private static Criterion band(Quantity end, int width, boolean lower, boolean upper) {
    Quantity lowerEnd = end.signum() > 0 ? end.negate() : end;
    Quantity upperEnd = lowerEnd.negate();
    if (lowerEnd.signum() == 0) {
      upperEnd = Quantity.of(BigDecimal.valueOf(width), end.measure());
    }
    boolean point = lowerEnd.isSameAmount(upperEnd);
    return new Criterion.Band(lowerEnd, lower || point, upperEnd, upper || point);
  }

  /** Returns bases of each kind. */
  public static Arbitrary<Base> bases() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            new Base.Unstated(),
            new Base.LastYear(),
            new Base.PreviousPeriod(),
            new Base.TwoYearAverage()),
        Arbitraries.integers().between(1000, 9999).map(Base.Year::new),
        quantities().map(Base.Stated::new));
  }

  /** Returns simple expressions of each kind. */
  public static Arbitrary<TargetExpression> simpleExpressions() {
    Arbitrary<String> names = names();
    return Arbitraries.oneOf(
        Combinators.combine(names, criteria()).as(Level::new),
        Combinators.combine(names, Arbitraries.of(Direction.class), criteria(), bases())
            .as(Change::new),
        Combinators.combine(
                names,
                Arbitraries.of(Relation.class),
                spokenNames(),
                quantities().map(q -> q.signum() < 0 ? q.negate() : q).optional(0.6))
            .as(Relative::new),
        Combinators.combine(names, Arbitraries.integers().between(1, Rank.MOST), names)
            .as(Rank::new),
        Combinators.combine(names, spokenNames()).as(Grade::new),
        Combinators.combine(names, Arbitraries.of(Extent.class)).as(Completeness::new),
        Combinators.combine(names, Arbitraries.of(Turning.class)).as(Turn::new),
        Combinators.combine(spokenNames(), names).as(Milestone::new),
        spokenNames().map(Opaque::new));
  }

  /** Returns expressions of each kind, combinations of up to four levels among them. */
  public static Arbitrary<TargetExpression> expressions() {
    return combinations(simpleExpressions());
  }

  /** Returns simple expressions and combinations of them, of up to four levels. */
  public static Arbitrary<TargetExpression> combinations(
      Arbitrary<? extends TargetExpression> simple) {
    return combinations(simple, 4);
  }

  /**
   * Returns simple expressions and combinations of them, of up to so many levels; each level makes
   * them more than twice as large.
   *
   * @param levels how often a combination may stand within another, not negative
   */
  public static Arbitrary<TargetExpression> combinations(
      Arbitrary<? extends TargetExpression> simple, int levels) {
    Arbitrary<TargetExpression> leaves = simple.map(expression -> expression);
    return Arbitraries.recursive(() -> leaves, TargetArbitraries::withCombinations, 0, levels);
  }

  private static Arbitrary<TargetExpression> withCombinations(Arbitrary<TargetExpression> parts) {
    Arbitrary<TargetExpression> combined =
        Combinators.combine(
                parts.list().ofMinSize(2).ofMaxSize(4), Arbitraries.integers().between(1, 4))
            .as(
                (list, count) ->
                    new AtLeastOf(Math.min(count, list.size()), ImmutableList.copyOf(list)));
    return Arbitraries.frequencyOf(Tuple.of(2, combined), Tuple.of(1, parts));
  }

  /** Returns targets of each kind, with and without deadline, words and place. */
  public static Arbitrary<Target> targets() {
    return targets(4);
  }

  /**
   * Returns targets as {@link #targets()} does, whose combinations have up to so many levels; each
   * level makes them more than twice as large.
   */
  public static Arbitrary<Target> targets(int levels) {
    Arbitrary<Optional<StatedDate>> deadlines = CalendarArbitraries.statedDates().optional(0.5);
    Arbitrary<Optional<Span>> sources =
        Arbitraries.integers()
            .between(0, 500)
            .map(start -> new Span(start, start + 5))
            .optional(0.5);
    Arbitrary<String> texts =
        Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.textsOrBlank());
    return Combinators.combine(
            combinations(simpleExpressions(), levels),
            Arbitraries.of(TargetKind.class),
            Arbitraries.of(MeasureKind.class),
            Arbitraries.of(Commitment.class),
            texts,
            texts,
            deadlines,
            sources)
        .as(
            (expression, kind, measureKind, commitment, scope, phrase, deadline, source) ->
                Target.builder()
                    .expression(expression)
                    .kind(kind)
                    .measureKind(measureKind)
                    .commitment(commitment)
                    .scope(scope)
                    .phrase(phrase)
                    .deadline(deadline)
                    .source(source)
                    .build());
  }
}
