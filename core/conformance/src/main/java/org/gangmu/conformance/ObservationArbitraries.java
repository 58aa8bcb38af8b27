package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.target.Base;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetExpression;
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

/**
 * Generators of observations, and of targets that speak of them: few names, few measures and small
 * figures, so that what is asked and what is known often meet, and often just at the line.
 */
public final class ObservationArbitraries {

  /** The names of indicators and deliverables. */
  public static final ImmutableList<String> INDICATORS = ImmutableList.of("甲", "乙", "丙");

  /** The grades, the best first. */
  public static final ImmutableList<String> GRADES = ImmutableList.of("Ⅰ类", "Ⅱ类", "Ⅲ类");

  /** The day about which observations are made. */
  public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  private static final Measure YUAN = MeasureTable.standard().measure("元");

  private static final List<Base> BASES =
      List.of(
          new Base.Unstated(),
          new Base.LastYear(),
          new Base.PreviousPeriod(),
          new Base.Year(2017),
          new Base.TwoYearAverage());

  private ObservationArbitraries() {}

  private static Arbitrary<BigDecimal> figures() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 12).map(BigDecimal::valueOf),
        Arbitraries.integers().between(-30, 120).map(tenths -> BigDecimal.valueOf(tenths, 1)));
  }

  /** Returns amounts of money, in several scales. */
  public static Arbitrary<Quantity> amounts() {
    return Combinators.combine(figures(), Arbitraries.of(Scale.ONE, Scale.TEN_THOUSAND))
        .as((figure, scale) -> new Quantity(figure, scale, YUAN));
  }

  /** Returns shares, in per cent and per mille. */
  public static Arbitrary<Quantity> shares() {
    return Combinators.combine(figures(), Arbitraries.of("%", "‰", "成", "倍"))
        .as((figure, symbol) -> Quantity.of(figure, MeasureTable.standard().measure(symbol)));
  }

  private static Arbitrary<Quantity> points() {
    return figures().map(figure -> Quantity.of(figure, Measure.POINT));
  }

  private static Arbitrary<Quantity> doublings() {
    return Arbitraries.of("0", "1", "2", "0.5").map(n -> Quantity.of(n, Measure.DOUBLING));
  }

  /** Returns simple expressions of each form about {@link #INDICATORS}. */
  public static Arbitrary<TargetExpression> simpleExpressions() {
    Arbitrary<String> names = Arbitraries.of(INDICATORS);
    Arbitrary<Quantity> levels = Arbitraries.oneOf(amounts(), shares());
    Arbitrary<Quantity> sizes =
        Arbitraries.oneOf(shares(), shares(), points(), amounts(), doublings());
    return Arbitraries.oneOf(
        Combinators.combine(names, TargetArbitraries.criteria(levels)).as(Level::new),
        Combinators.combine(
                names,
                Arbitraries.of(Direction.class),
                TargetArbitraries.criteria(sizes),
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.of(BASES)), Tuple.of(1, levels.map(Base.Stated::new))))
            .as(Change::new),
        Combinators.combine(
                names,
                Arbitraries.of(Relation.class),
                Arbitraries.of("全省", "全国"),
                Arbitraries.oneOf(levels, points())
                    .map(margin -> margin.signum() < 0 ? margin.negate() : margin)
                    .optional(0.6))
            .as(Relative::new),
        Combinators.combine(names, Arbitraries.integers().between(1, 5), Arbitraries.of("", "全省"))
            .as(Rank::new),
        Combinators.combine(names, Arbitraries.of(GRADES)).as(Grade::new),
        Combinators.combine(names, Arbitraries.of(Extent.class)).as(Completeness::new),
        Combinators.combine(names, Arbitraries.of(Turning.class)).as(Turn::new),
        Combinators.combine(names, Arbitraries.of("", "封顶")).as(Milestone::new),
        Arbitraries.of("走在前列").map(Opaque::new));
  }

  /** Returns expressions of each form about {@link #INDICATORS}, combinations too. */
  public static Arbitrary<TargetExpression> expressions() {
    return TargetArbitraries.combinations(simpleExpressions());
  }

  /**
   * Returns observations in which each fact may be missing and none contradicts another: changes
   * are reported or can be computed, never both.
   */
  public static Arbitrary<Observation> observations() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, figureObservations()),
        Tuple.of(1, countObservations()),
        Tuple.of(2, otherObservations()));
  }

  private static Arbitrary<Observation> figureObservations() {
    return Arbitraries.oneOf(figureObservations(amounts()), figureObservations(shares()));
  }

  private static Arbitrary<Observation> figureObservations(Arbitrary<Quantity> like) {
    Arbitrary<ImmutableMap<Base, Quantity>> bases = byBase(like);
    Arbitrary<ImmutableMap<Base, Quantity>> changes =
        byBase(Arbitraries.oneOf(shares(), points(), doublings()));
    Arbitrary<ImmutableMap<Base, Quantity>> none = Arbitraries.just(ImmutableMap.of());
    return Combinators.combine(
            like,
            like.optional(0.5),
            Arbitraries.oneOf(
                Combinators.combine(bases, none).as(Tuple::of),
                Combinators.combine(none, changes).as(Tuple::of)),
            Arbitraries.maps(Arbitraries.of("全省", "全国"), like).ofMinSize(1),
            Arbitraries.maps(Arbitraries.of("", "全省"), Arbitraries.integers().between(1, 6))
                .ofMaxSize(2),
            Arbitraries.of(true, false).optional(0.5),
            Arbitraries.integers().between(0, 9))
        .as(
            (level, baseline, maps, references, ranks, ever, keep) ->
                Observation.builder()
                    .level(keep == 0 ? Optional.empty() : Optional.of(level))
                    .baseline(baseline)
                    .bases(maps.get1())
                    .changes(maps.get2())
                    .references(references)
                    .ranks(ranks)
                    .everNonZero(ever.map(flag -> flag || level.signum() != 0))
                    .build());
  }

  private static Arbitrary<ImmutableMap<Base, Quantity>> byBase(Arbitrary<Quantity> quantities) {
    return Arbitraries.maps(Arbitraries.of(BASES), quantities)
        .ofMinSize(2)
        .map(ImmutableMap::copyOf);
  }

  private static Arbitrary<Observation> countObservations() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 4),
            Arbitraries.longs().between(0, 2),
            Arbitraries.of(true, false).optional(0.7))
        .as(
            (done, open, ever) ->
                Observation.builder()
                    .doneCount(done)
                    .totalCount(done + open)
                    .everNonZero(ever)
                    .build());
  }

  private static Arbitrary<Observation> otherObservations() {
    Arbitrary<Integer> days = Arbitraries.integers().between(-3, 3);
    return Combinators.combine(
            Arbitraries.of(GRADES).optional(0.8),
            Arbitraries.of(true, false),
            Arbitraries.maps(Arbitraries.of("", "封顶"), days.map(DAY::plusDays)).ofMaxSize(2),
            amounts(),
            Arbitraries.integers().between(-1, 1))
        .as(
            (grade, ordered, completions, level, sign) ->
                Observation.builder()
                    .grade(grade)
                    .gradesBestFirst(ordered ? GRADES : ImmutableList.of())
                    .completions(completions)
                    .level(level)
                    .signBefore(sign)
                    .build());
  }

  /** Returns what is known of {@link #INDICATORS}, of each perhaps nothing. */
  public static Arbitrary<Observations> worlds() {
    return Arbitraries.maps(Arbitraries.of(INDICATORS), observations())
        .ofMinSize(INDICATORS.size() - 1)
        .map(Observations::copyOf);
  }
}
