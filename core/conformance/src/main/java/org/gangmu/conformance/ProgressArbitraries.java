package org.gangmu.conformance;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/** Generators of shares, pace curves, what is attained, and the bands of lights. */
public final class ProgressArbitraries {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private ProgressArbitraries() {}

  /** Returns shares, nothing and the whole among them, some with parts as large as can be. */
  public static Arbitrary<Share> shares() {
    Arbitrary<Long> small = Arbitraries.longs().between(0, 400);
    Arbitrary<Long> any = Arbitraries.longs().between(0, Long.MAX_VALUE);
    return Arbitraries.oneOf(
        Arbitraries.of(Share.NOTHING, Share.HALF, Share.WHOLE),
        Combinators.combine(small, small).as(ProgressArbitraries::share),
        Combinators.combine(any, any).as(ProgressArbitraries::share));
  }

  private static Share share(long some, long other) {
    return Share.of(Math.min(some, other), Math.max(1, Math.max(some, other)));
  }

  /** Returns attainments, from nothing to some times the whole. */
  public static Arbitrary<Attainment> attainments() {
    Arbitrary<BigDecimal> figures =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(1000)).ofScale(2);
    return Arbitraries.oneOf(
        Arbitraries.of(Attainment.NOTHING, Attainment.FULL),
        Combinators.combine(figures, figures)
            .as((actual, target) -> Attainment.of(actual, target.add(BigDecimal.ONE))));
  }

  /** Returns the times of plans: years, quarters, single days and any days of some years. */
  public static Arbitrary<PlanPeriod> plans() {
    Arbitrary<LocalDate> days = days();
    Arbitrary<Integer> years = Arbitraries.integers().between(2024, 2028);
    return Arbitraries.oneOf(
        years.map(PlanPeriod::ofYear),
        Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PlanPeriod::ofQuarter),
        days.map(day -> new PlanPeriod(day, day)),
        Combinators.combine(days, days)
            .as(
                (one, other) ->
                    one.isBefore(other) ? new PlanPeriod(one, other) : new PlanPeriod(other, one)));
  }

  /** Returns days within {@link #plans()}, before and after. */
  public static Arbitrary<LocalDate> days() {
    return CalendarArbitraries.days(FIRST.minusDays(40), LAST.plusDays(40));
  }

  /** Returns curves of every kind. */
  public static Arbitrary<PaceCurve> curves() {
    return Arbitraries.oneOf(
        ImmutableList.of(
            Arbitraries.of(
                PaceCurve.byMonths(),
                PaceCurve.byHalfMonths(),
                PaceCurve.byDays(),
                PaceCurve.fullTarget(),
                PaceCurve.halfAtHalfTime()),
            CalendarArbitraries.dividingKinds().map(PaceCurve.ByPeriods::new),
            CalendarArbitraries.workCalendars().map(PaceCurve::byWorkdays),
            plans().map(PaceCurve.OwnWindow::new),
            tables(false).map(PaceCurve.Steps::new),
            tables(true).map(PaceCurve.Interpolated::new)));
  }

  /** Returns tables of up to six days; those for lines may rest on a share and begin at nothing. */
  private static Arbitrary<ImmutableList<PacePoint>> tables(boolean lines) {
    Arbitrary<List<LocalDate>> days =
        days().set().ofMinSize(1).ofMaxSize(6).map(set -> set.stream().sorted().toList());
    Arbitrary<List<Long>> shares =
        Arbitraries.longs()
            .between(lines ? 0 : 1, 999_982)
            .set()
            .ofSize(6)
            .map(set -> set.stream().sorted().toList());
    return Combinators.combine(days, shares, Arbitraries.of(true, false))
        .as((on, of, rests) -> table(on, of, lines && rests));
  }

  private static ImmutableList<PacePoint> table(
      List<LocalDate> days, List<Long> numerators, boolean rests) {
    List<PacePoint> points = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Share share = Share.of(numerators.get(rests ? i / 2 : i), 999_983);
      points.add(new PacePoint(days.get(i), i == days.size() - 1 ? Share.WHOLE : share));
    }
    return ImmutableList.copyOf(points);
  }

  /** Returns paces, of known and of unknown attainments. */
  public static Arbitrary<Pace> paces() {
    Arbitrary<Optional<Attainment>> actual =
        Arbitraries.frequencyOf(
            Tuple.of(4, attainments().map(Optional::of)),
            Tuple.of(1, Arbitraries.of(ImmutableList.of(Optional.<Attainment>empty()))));
    return Combinators.combine(shares(), actual).as(Pace::new);
  }

  /**
   * Returns the bands of a measure that hold every value and none twice: cut at up to five values,
   * each end to the one side or the other, with any lights.
   */
  public static Arbitrary<ImmutableList<LightBand>> bands() {
    Arbitrary<List<BigDecimal>> cuts =
        Arbitraries.bigDecimals()
            .between(new BigDecimal(-60), new BigDecimal(60))
            .ofScale(1)
            .map(BigDecimal::stripTrailingZeros)
            .set()
            .ofMaxSize(5)
            .map(set -> set.stream().sorted().toList());
    Arbitrary<List<BoundType>> sides = Arbitraries.of(BoundType.class).list().ofSize(5);
    Arbitrary<List<Light>> lights =
        Arbitraries.of(Light.class).filter(Light::isDecided).list().ofSize(6);
    return Combinators.combine(cuts, sides, lights).as(ProgressArbitraries::bands);
  }

  private static ImmutableList<LightBand> bands(
      List<BigDecimal> cuts, List<BoundType> sides, List<Light> lights) {
    ImmutableList.Builder<LightBand> bands = ImmutableList.builder();
    Range<BigDecimal> rest = Range.all();
    for (int i = 0; i < cuts.size(); i++) {
      BoundType below = sides.get(i);
      BoundType above = below == BoundType.CLOSED ? BoundType.OPEN : BoundType.CLOSED;
      bands.add(new LightBand(rest.intersection(Range.upTo(cuts.get(i), below)), lights.get(i)));
      rest = Range.downTo(cuts.get(i), above);
    }
    return bands.add(new LightBand(rest, lights.get(cuts.size()))).build();
  }
}
