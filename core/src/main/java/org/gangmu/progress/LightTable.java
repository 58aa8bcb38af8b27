package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Cases with several conditions, and the light of each (判定表).
 *
 * <p>When a table is built, its cases are tried on every elementary box that the bounds of all its
 * measures and its flags make, so that what no case covers and where cases with different lights
 * overlap is found exactly. Measures count as independent: a box that only figures at odds with one
 * another would lie in, as behind in points and above 1 in the ratio, is tried too.
 *
 * <p>A table never guesses. Where a value is not known it looks at every light there can be: if
 * they are one, that is the light; if all are warnings, the least of them is certain and shown; and
 * otherwise the light is {@link Light#UNKNOWN}. As long as the pace decides and nothing is expected
 * yet, only a warning that holds without it is shown, and {@link Light#NOT_DUE} otherwise.
 *
 * <p>Tables are immutable, and equal when name, cases in order, overlap and the light of the rest
 * are.
 */
public final class LightTable implements LightRule {

  /** How many elementary boxes a table may have. */
  public static final int MAX_BOXES = 20_000;

  /** How many cases a table may have. */
  public static final int MAX_CASES = 500;

  /**
   * The lights of investment of 天津 (2022): green where growth reaches both the plan and the city's
   * average, yellow where it is positive and below either, red where it is negative. The figure is
   * the growth in per cent. As published it says nothing of zero growth below either, and growth
   * that is negative by plan and on average falls under green and under red; red is taken.
   */
  public static final LightTable TIANJIN_INVESTMENT =
      preset(
          "天津2022投资灯",
          LightOverlap.WORST,
          new LightCase(
              LightCondition.of(LightMeasure.ABOVE_PLAN, Range.atLeast(BigDecimal.ZERO))
                  .and(LightMeasure.ABOVE_AVERAGE, Range.atLeast(BigDecimal.ZERO)),
              Light.NORMAL),
          new LightCase(
              LightCondition.of(LightMeasure.FIGURE, Range.greaterThan(BigDecimal.ZERO))
                  .and(LightMeasure.ABOVE_PLAN, Range.lessThan(BigDecimal.ZERO)),
              Light.ATTENTION),
          new LightCase(
              LightCondition.of(LightMeasure.FIGURE, Range.greaterThan(BigDecimal.ZERO))
                  .and(LightMeasure.ABOVE_AVERAGE, Range.lessThan(BigDecimal.ZERO)),
              Light.ATTENTION),
          LightCase.of(LightMeasure.FIGURE, Range.lessThan(BigDecimal.ZERO), Light.CRITICAL));

  /**
   * The lights of starting of 银川 (2025): green where work starts as planned, yellow where it does
   * not start in the month planned and there is no good reason, red after three months on end.
   * Periods behind are months without a start, the one planned counted. As published it says
   * nothing of one or two months with a good reason.
   */
  public static final LightTable YINCHUAN_START =
      preset(
          "银川2025开工灯",
          LightOverlap.REFUSED,
          LightCase.of(LightMeasure.PERIODS_BEHIND, whole(0, 0), Light.NORMAL),
          new LightCase(
              LightCondition.of(LightMeasure.PERIODS_BEHIND, whole(1, 2))
                  .andNot(LightFlag.GOOD_REASON),
              Light.ATTENTION),
          LightCase.of(
              LightMeasure.PERIODS_BEHIND, Range.atLeast(BigDecimal.valueOf(3)), Light.CRITICAL));

  /**
   * The lights of entry into the statistics of 银川 (2025): green once the project is in, yellow one
   * month after its start, red after more than two. Periods behind are the months since that of the
   * start in which it was not in. As published it says nothing of the month of the start.
   */
  public static final LightTable YINCHUAN_LISTING =
      preset(
          "银川2025入库灯",
          LightOverlap.REFUSED,
          LightCase.of(LightFlag.LISTED, Light.NORMAL),
          new LightCase(
              LightCondition.of(LightMeasure.PERIODS_BEHIND, whole(1, 2)).andNot(LightFlag.LISTED),
              Light.ATTENTION),
          new LightCase(
              LightCondition.of(
                      LightMeasure.PERIODS_BEHIND, Range.greaterThan(BigDecimal.valueOf(2)))
                  .andNot(LightFlag.LISTED),
              Light.CRITICAL));

  /**
   * The lights of due dates in a design of 2026: yellow when less than a fifth of the time is left,
   * red when overdue or while a refusal, an extension or a transfer is not dealt with, black when
   * badly overdue or nobody acts; the worst counts. It does not say when a task is badly overdue,
   * so that this is a flag. What is done is judged by the flags alone.
   */
  public static final LightTable DESIGN_2026 =
      preset(
          "2026督办设计到期灯",
          LightOverlap.WORST,
          LightCase.of(LightMeasure.TIME_LEFT, Range.atLeast(new BigDecimal("0.2")), Light.NORMAL),
          LightCase.of(
              LightMeasure.TIME_LEFT, Range.lessThan(new BigDecimal("0.2")), Light.ATTENTION),
          LightCase.of(LightMeasure.DAYS_LEFT, Range.lessThan(BigDecimal.ZERO), Light.CRITICAL),
          LightCase.of(LightFlag.REFUSED, Light.CRITICAL),
          LightCase.of(LightFlag.EXTENSION_OPEN, Light.CRITICAL),
          LightCase.of(LightFlag.TRANSFER_OPEN, Light.CRITICAL),
          LightCase.of(LightFlag.BADLY_OVERDUE, Light.EXTREME),
          LightCase.of(LightFlag.NOBODY_ACTS, Light.EXTREME));

  /**
   * The lights of a street of 大足 (2025), as far as they are known: red below 30% of the whole, and
   * blue, which is praise there, once all is done and accepted. The conditions of the three other
   * colours were not found, so that the rest is not covered.
   */
  public static final LightTable DAZU =
      preset(
          "大足2025五色灯",
          LightOverlap.REFUSED,
          LightCase.of(LightMeasure.LEVEL, Range.lessThan(new BigDecimal("0.3")), Light.CRITICAL),
          new LightCase(
              LightCondition.of(LightMeasure.LEVEL, Range.atLeast(BigDecimal.ONE))
                  .and(LightFlag.ACCEPTED),
              Light.NORMAL));

  private final String name;
  private final ImmutableList<LightCase> cases;
  private final LightOverlap overlap;
  private final Optional<Light> otherwise;
  private final LightGrid grid;
  private final ImmutableList<Light> lights;
  private final ImmutableList<LightCondition> uncovered;

  private LightTable(
      String name,
      ImmutableList<LightCase> cases,
      LightOverlap overlap,
      Optional<Light> otherwise,
      LightGrid grid,
      BitSet[] holding) {
    this.name = name;
    this.cases = cases;
    this.overlap = overlap;
    this.otherwise = otherwise;
    this.grid = grid;
    ImmutableList.Builder<Light> shown = ImmutableList.builder();
    List<Integer> empty = new ArrayList<>();
    for (int box = 0; box < holding.length; box++) {
      if (holding[box].isEmpty() && otherwise.isEmpty()) {
        empty.add(box);
      }
      shown.add(decided(cases, overlap, holding[box]).or(() -> otherwise).orElse(Light.UNCOVERED));
    }
    lights = shown.build();
    uncovered = grid.describe(empty);
  }

  /**
   * Returns the table with what is wrong about it. Errors, and then no table: {@link
   * ProgressCode#LIGHT_SIZE} for more than {@value #MAX_CASES} cases or {@value #MAX_BOXES}
   * elementary boxes; {@link ProgressCode#LIGHT_OVERLAP} where cases with different lights hold at
   * once and that is refused. Warnings: {@link ProgressCode#LIGHT_GAP} for what no case covers,
   * unless there is a light for the rest; {@link ProgressCode#LIGHT_IDLE} for every case without
   * which the lights would be the same.
   *
   * @param name what messages call it; not blank
   * @param cases the cases in order
   * @param overlap what is shown where several hold
   * @param otherwise the light where none holds, {@link Light#NORMAL} or a warning
   */
  public static Outcome<LightTable> of(
      String name, List<LightCase> cases, LightOverlap overlap, Optional<Light> otherwise) {
    requireNonNull(name, "name");
    requireNonNull(overlap, "overlap");
    checkArgument(!name.isBlank(), "name of a light table must not be blank");
    otherwise.ifPresent(
        light ->
            checkArgument(
                light.isDecided(), "light of the rest must be in order or a warning: %s", light));
    ImmutableList<LightCase> all = ImmutableList.copyOf(cases);
    Location place = new Location.InModel("light table " + name);
    if (all.size() > MAX_CASES) {
      return Outcome.failure(
          Diagnostic.error(
              ProgressCode.LIGHT_SIZE,
              "light table must have at most " + MAX_CASES + " cases: " + all.size(),
              place));
    }
    Optional<LightGrid> grid = LightGrid.of(all, MAX_BOXES);
    if (grid.isEmpty()) {
      return Outcome.failure(
          Diagnostic.error(
              ProgressCode.LIGHT_SIZE,
              "bounds and flags of a light table must make at most "
                  + MAX_BOXES
                  + " boxes; split it into several rules",
              place));
    }
    BitSet[] holding = grid.get().holding(all);
    if (overlap == LightOverlap.REFUSED) {
      ImmutableList<Diagnostic> overlaps = overlaps(all, grid.get(), holding, place);
      if (!overlaps.isEmpty()) {
        return Outcome.failure(overlaps);
      }
    }
    LightTable table = new LightTable(name, all, overlap, otherwise, grid.get(), holding);
    return Outcome.of(table, table.findings(holding, place));
  }

  /**
   * Returns a table with the bands of a policy for cases. Where the value is known both show the
   * same lights.
   */
  public static LightTable of(LightPolicy policy) {
    LightMeasure measure = policy.measure();
    return of(
            policy.name(),
            policy.bands().stream()
                .filter(band -> !measure.cell(band.values()).isEmpty())
                .map(band -> LightCase.of(measure, band.values(), band.light()))
                .toList(),
            LightOverlap.REFUSED,
            policy.otherwise())
        .orElseThrow();
  }

  private static LightTable preset(String name, LightOverlap overlap, LightCase... cases) {
    return of(name, ImmutableList.copyOf(cases), overlap, Optional.empty()).orElseThrow();
  }

  private static Range<BigDecimal> whole(long from, long to) {
    return Range.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }

  private static Optional<Light> decided(
      ImmutableList<LightCase> cases, LightOverlap overlap, BitSet holding) {
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    return overlap == LightOverlap.WORST
        ? holding.stream().mapToObj(i -> cases.get(i).light()).reduce(Light::worst)
        : Optional.of(cases.get(holding.nextSetBit(0)).light());
  }

  /** Names where cases with different lights hold: the first, and the first of another light. */
  private static ImmutableList<Diagnostic> overlaps(
      ImmutableList<LightCase> cases, LightGrid grid, BitSet[] holding, Location place) {
    Map<ImmutableList<LightCase>, List<Integer>> overlaps = new LinkedHashMap<>();
    for (int box = 0; box < holding.length; box++) {
      BitSet here = holding[box];
      int first = here.nextSetBit(0);
      int other = first;
      while (other >= 0 && cases.get(other).light() == cases.get(first).light()) {
        other = here.nextSetBit(other + 1);
      }
      if (other >= 0) {
        overlaps
            .computeIfAbsent(
                ImmutableList.of(cases.get(first), cases.get(other)), pair -> new ArrayList<>())
            .add(box);
      }
    }
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    overlaps.forEach(
        (pair, boxes) ->
            grid.describe(boxes)
                .forEach(
                    where ->
                        found.add(
                            Diagnostic.error(
                                ProgressCode.LIGHT_OVERLAP,
                                "cases must not overlap: %s and %s at %s"
                                    .formatted(pair.get(0), pair.get(1), where),
                                place))));
    return found.build();
  }

  private ImmutableList<Diagnostic> findings(BitSet[] holding, Location place) {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (LightCondition where : uncovered) {
      found.add(
          Diagnostic.warning(
              ProgressCode.LIGHT_GAP,
              "light table must show a light for everything; name one for the rest: " + where,
              place));
    }
    BitSet needed = new BitSet(cases.size());
    for (BitSet here : holding) {
      if (!here.isEmpty()) {
        markNeeded(here, needed);
      }
    }
    for (int i = needed.nextClearBit(0); i < cases.size(); i = needed.nextClearBit(i + 1)) {
      found.add(
          Diagnostic.warning(
              ProgressCode.LIGHT_IDLE,
              "case of a light table must make a difference: " + cases.get(i),
              place));
    }
    return found.build();
  }

  /** Marks the case that decides in a box alone, if one does. */
  private void markNeeded(BitSet here, BitSet needed) {
    if (overlap != LightOverlap.WORST) {
      int first = here.nextSetBit(0);
      int next = here.nextSetBit(first + 1);
      if (next < 0 || cases.get(next).light() != cases.get(first).light()) {
        needed.set(first);
      }
      return;
    }
    Optional<Light> worst = decided(cases, overlap, here);
    int[] deciding =
        here.stream().filter(i -> worst.equals(Optional.of(cases.get(i).light()))).toArray();
    if (deciding.length == 1) {
      needed.set(deciding[0]);
    }
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns the cases, in order. */
  public ImmutableList<LightCase> cases() {
    return cases;
  }

  /** Returns what is shown where several cases hold. */
  public LightOverlap overlap() {
    return overlap;
  }

  @Override
  public Optional<Light> otherwise() {
    return otherwise;
  }

  @Override
  public ImmutableSet<LightMeasure> measures() {
    return grid.measures();
  }

  @Override
  public ImmutableSet<LightFlag> flags() {
    return grid.flags();
  }

  @Override
  public ImmutableList<LightCondition> uncovered() {
    return uncovered;
  }

  /** Returns this table with a light for what no case covers. */
  public LightTable withOtherwise(Light light) {
    return of(name, cases, overlap, Optional.of(light)).orElseThrow();
  }

  @Override
  public Light light(LightInputs inputs) {
    Span span = new Span();
    grid.visitBoxes(inputs, box -> span.add(lights.get(box)));
    Light least = span.least;
    Light most = span.most;
    if (least.isWarning()) {
      return least;
    }
    boolean waiting = false;
    boolean missing = false;
    for (LightMeasure measure : grid.measures()) {
      waiting |= measure.waits(inputs);
      missing |= !measure.waits(inputs) && measure.value(inputs).isEmpty();
    }
    if (least == most && !waiting) {
      return least;
    }
    return waiting && !missing ? Light.NOT_DUE : Light.UNKNOWN;
  }

  /** The least and the most of some lights. */
  private static final class Span {
    private Light least = Light.EXTREME;
    private Light most = Light.NOT_DUE;

    /** Adds a light, and returns whether another one can still matter. */
    boolean add(Light light) {
      least = least.compareTo(light) <= 0 ? least : light;
      most = most.worst(light);
      return least.isWarning() || least == most;
    }
  }

  /** Returns the cases that are known to hold, in order: what speaks for the light. */
  public ImmutableList<LightCase> holding(LightInputs inputs) {
    requireNonNull(inputs, "inputs");
    return cases.stream()
        .filter(each -> each.when().holds(inputs) == Verdict.MET)
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LightTable other
        && name.equals(other.name)
        && cases.equals(other.cases)
        && overlap == other.overlap
        && otherwise.equals(other.otherwise);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, cases, overlap, otherwise);
  }

  /** Returns name and cases. */
  @Override
  public String toString() {
    return name + " " + cases + otherwise.map(light -> " otherwise " + light).orElse("");
  }
}
