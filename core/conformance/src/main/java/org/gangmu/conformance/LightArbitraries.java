package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightAverage;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightEscalation;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMark;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightOverlap;
import org.gangmu.progress.LightRepair;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/**
 * Generators of light tables and what decides them, of memories of lights, and of counts.
 *
 * <p>Bounds and values are drawn from the same few numbers, so that values often lie on a bound.
 */
public final class LightArbitraries {

  private static final ImmutableList<LightFlag> FLAGS =
      ImmutableList.of(LightFlag.REFUSED, LightFlag.GOOD_REASON, LightFlag.ACCEPTED);

  private LightArbitraries() {}

  /** Returns the lights that a rule may decide for. */
  public static Arbitrary<Light> decided() {
    return Arbitraries.of(Light.class).filter(Light::isDecided);
  }

  /** Returns sets of the flags that {@link #conditions()} take. */
  public static Arbitrary<ImmutableSet<LightFlag>> flags() {
    return Arbitraries.of(FLAGS).set().map(ImmutableSet::copyOf);
  }

  /** Returns inputs of which every fact is known, and something is expected. */
  public static Arbitrary<LightInputs> knownInputs() {
    Arbitrary<Pace> paces =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, 6))
            .as(
                (expected, actual) ->
                    Pace.of(
                        Share.of(expected, 4),
                        Attainment.of(BigDecimal.valueOf(actual), BigDecimal.valueOf(4))));
    Arbitrary<BigDecimal> figures =
        Arbitraries.integers().between(-4, 4).map(LightArbitraries::half);
    return Combinators.combine(
            paces,
            Arbitraries.longs().between(-3, 3),
            Arbitraries.integers().between(0, 4).map(quarter -> Share.of(quarter, 4)),
            Arbitraries.integers().between(0, 5),
            figures,
            figures,
            figures.list().ofMinSize(1).ofMaxSize(3).map(LightAverage::ofAll),
            flags())
        .as(
            (pace, days, time, periods, figure, planned, average, flags) ->
                LightInputs.builder()
                    .pace(pace)
                    .daysLeft(days)
                    .timeLeft(time)
                    .periodsBehind(periods)
                    .figure(figure)
                    .planned(planned)
                    .average(average)
                    .flags(flags)
                    .build());
  }

  /**
   * Returns the same inputs with any of their facts forgotten: of what is attained, or of the days,
   * the time, the periods, the figure, the plan and the average.
   */
  public static Arbitrary<LightInputs> forgetting(LightInputs inputs) {
    return Arbitraries.of(true, false).list().ofSize(8).map(kept -> forget(inputs, kept));
  }

  private static LightInputs forget(LightInputs inputs, List<Boolean> kept) {
    LightInputs.Builder some = LightInputs.builder().flags(inputs.flags());
    if (kept.get(0)) {
      Optional<Pace> pace = inputs.pace();
      some.pace(kept.get(1) ? pace : pace.map(known -> Pace.ofUnknown(known.expected())));
    }
    return some.daysLeft(kept.get(2) ? inputs.daysLeft() : OptionalLong.empty())
        .timeLeft(kept.get(3) ? inputs.timeLeft() : Optional.empty())
        .periodsBehind(kept.get(4) ? inputs.periodsBehind() : OptionalInt.empty())
        .figure(kept.get(5) ? inputs.figure() : Optional.empty())
        .planned(kept.get(6) ? inputs.planned() : Optional.empty())
        .average(kept.get(7) ? inputs.average() : Optional.empty())
        .build();
  }

  private static BigDecimal half(int halves) {
    return BigDecimal.valueOf(5L * halves, 1);
  }

  /** Returns the numbers that bounds of a measure are drawn from, ascending. */
  private static ImmutableList<BigDecimal> bounds(LightMeasure measure) {
    return switch (measure) {
      case POINTS_BEHIND -> decimals("-50", "-25", "0", "25", "50");
      case RATIO, LEVEL -> decimals("0", "0.5", "0.75", "1", "1.5");
      case DAYS_LEFT -> decimals("-2", "-1", "0", "1", "2");
      case TIME_LEFT -> decimals("0", "0.25", "0.5", "0.75", "1");
      case PERIODS_BEHIND -> decimals("0", "1", "2", "3", "4");
      case FIGURE, ABOVE_PLAN, ABOVE_AVERAGE -> decimals("-1", "-0.5", "0", "0.5", "1");
    };
  }

  private static ImmutableList<BigDecimal> decimals(String... texts) {
    return Arrays.stream(texts).map(BigDecimal::new).collect(ImmutableList.toImmutableList());
  }

  /** Returns ranges of a measure in which it can have a value. */
  public static Arbitrary<Range<BigDecimal>> ranges(LightMeasure measure) {
    ImmutableList<BigDecimal> bounds = bounds(measure);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 7))
        .as(
            (from, width, shape) -> {
              BigDecimal low = bounds.get(from);
              BigDecimal high = bounds.get(Math.min(4, from + width));
              return switch (shape) {
                case 0 -> Range.closed(low, high);
                case 1 -> Range.closedOpen(low, high);
                case 2 -> Range.openClosed(low, high);
                case 3 -> Range.atMost(low);
                case 4 -> Range.lessThan(high);
                case 5 -> Range.atLeast(high);
                case 6 -> Range.greaterThan(low);
                default -> Range.singleton(low);
              };
            });
  }

  /** Returns conditions of up to two measures and any flags. */
  public static Arbitrary<LightCondition> conditions() {
    return conditions(ImmutableSet.copyOf(LightMeasure.values()));
  }

  private static Arbitrary<LightCondition> conditions(Set<LightMeasure> some) {
    Arbitrary<LightCondition> measured =
        Arbitraries.of(some)
            .flatMap(measure -> ranges(measure).map(range -> LightCondition.of(measure, range)));
    Arbitrary<LightCondition> measures =
        Arbitraries.oneOf(
            Arbitraries.just(LightCondition.always()),
            measured,
            Combinators.combine(measured, measured).as(LightArbitraries::both));
    Arbitrary<List<Integer>> flags =
        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2))
            .list()
            .ofSize(FLAGS.size());
    return Combinators.combine(measures, flags).as(LightArbitraries::flagged);
  }

  private static LightCondition both(LightCondition one, LightCondition other) {
    return one.values().keySet().equals(other.values().keySet())
        ? one
        : new LightCondition(
            ImmutableMap.<LightMeasure, Range<BigDecimal>>builder()
                .putAll(one.values())
                .putAll(other.values())
                .buildOrThrow(),
            ImmutableSet.of(),
            ImmutableSet.of());
  }

  private static LightCondition flagged(LightCondition condition, List<Integer> flags) {
    LightCondition flagged = condition;
    for (int i = 0; i < flags.size(); i++) {
      flagged =
          switch (flags.get(i)) {
            case 1 -> flagged.and(FLAGS.get(i));
            case 2 -> flagged.andNot(FLAGS.get(i));
            default -> flagged;
          };
    }
    return flagged;
  }

  /** Returns up to five cases of a light table, of at most four measures in all. */
  public static Arbitrary<ImmutableList<LightCase>> cases() {
    return Arbitraries.of(LightMeasure.class)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            measures ->
                Combinators.combine(conditions(measures), decided())
                    .as(LightCase::new)
                    .list()
                    .ofMaxSize(5)
                    .map(ImmutableList::copyOf));
  }

  /** Returns tables that resolve overlaps in one way or the other, with and without gaps. */
  public static Arbitrary<LightTable> tables() {
    return Combinators.combine(
            cases(), Arbitraries.of(LightOverlap.FIRST, LightOverlap.WORST), decided().optional())
        .as(
            (cases, overlap, otherwise) ->
                LightTable.of("甲", cases, overlap, otherwise).orElseThrow());
  }

  /** Returns the lights of up to twelve months that follow one another, some caught up with. */
  public static Arbitrary<ImmutableList<LightMark>> marks() {
    return Combinators.combine(Arbitraries.of(Light.class), Arbitraries.of(false, false, true))
        .as((light, caughtUp) -> new LightMark(ReportPeriod.ofMonth(2025, 7), light, caughtUp))
        .list()
        .ofMaxSize(12)
        .map(LightArbitraries::inMonths);
  }

  /** Returns the lights of up to twelve months that follow one another; in some the work rests. */
  public static Arbitrary<ImmutableList<LightMark>> marksWithRests() {
    return Combinators.combine(
            Arbitraries.of(Light.class),
            Arbitraries.of(false, false, true),
            Arbitraries.of(false, true))
        .as(
            (light, caughtUp, rests) ->
                new LightMark(ReportPeriod.ofMonth(2025, 7), light, caughtUp, rests))
        .list()
        .ofMaxSize(12)
        .map(LightArbitraries::inMonths);
  }

  private static ImmutableList<LightMark> inMonths(List<LightMark> marks) {
    ImmutableList.Builder<LightMark> months = ImmutableList.builder();
    ReportPeriod month = ReportPeriod.ofMonth(2025, 7);
    for (LightMark mark : marks) {
      months.add(new LightMark(month, mark.light(), mark.caughtUp(), mark.rests()));
      month = month.next();
    }
    return months.build();
  }

  /** Returns memories with and without repair, with up to two escalations. */
  public static Arbitrary<LightMemory> memories() {
    Arbitrary<List<Light>> pairs =
        Arbitraries.of(Light.class)
            .filter(Light::isWarning)
            .set()
            .ofSize(2)
            .map(pair -> pair.stream().sorted().toList());
    Arbitrary<Optional<LightRepair>> repairs =
        pairs.map(pair -> new LightRepair(pair.get(1), pair.get(0))).optional();
    Arbitrary<LightEscalation> escalations =
        Combinators.combine(
                pairs, Arbitraries.integers().between(2, 4), Arbitraries.of(true, false))
            .as(
                (pair, periods, running) ->
                    new LightEscalation(pair.get(0), periods, running, pair.get(1)));
    return Combinators.combine(repairs, escalations.list().ofMaxSize(2))
        .as((repair, worse) -> new LightMemory("甲", repair, ImmutableList.copyOf(worse)));
  }

  /** Returns counts of five classes, some not exhaustive, some of nothing. */
  public static Arbitrary<ClassCounts<Character>> counts() {
    Arbitrary<Long> count =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 1_000_000));
    return Combinators.combine(
            count.list().ofSize(5), Arbitraries.oneOf(count, Arbitraries.just(0L)))
        .as(
            (counts, unnamed) -> {
              ImmutableMap.Builder<Character, Long> classes = ImmutableMap.builder();
              for (int i = 0; i < 5; i++) {
                classes.put((char) ('a' + i), counts.get(i));
              }
              return new ClassCounts<>(classes.buildOrThrow(), unnamed);
            });
  }
}
