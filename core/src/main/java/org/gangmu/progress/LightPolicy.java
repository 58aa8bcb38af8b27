package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/**
 * Which values of one measure show which light.
 *
 * <p>No two bands of a policy overlap. Where they leave a gap, the light that the policy has for
 * the rest is shown, and {@link Light#UNCOVERED} if it has none. Several policies make one light by
 * {@link Light#worst}.
 *
 * @param name what messages call it; not blank
 * @param measure what the bands are of
 * @param bands the bands, kept in the order of their values; one without a value, as of days
 *     between 0.2 and 0.8, is left out
 * @param otherwise the light of values in no band, {@link Light#NORMAL} or a warning
 */
public record LightPolicy(
    String name, LightMeasure measure, ImmutableList<LightBand> bands, Optional<Light> otherwise)
    implements LightRule {

  /**
   * The lights of progress of 银川 (2025): green where what is expected is met, yellow behind it by
   * 10 to 30 points with both ends, red by more. As published it says nothing of less than 10
   * points.
   */
  public static final LightPolicy YINCHUAN =
      new LightPolicy(
          "银川2025进度灯",
          LightMeasure.POINTS_BEHIND,
          ImmutableList.of(
              new LightBand(Range.atMost(BigDecimal.ZERO), Light.NORMAL),
              new LightBand(Range.closed(BigDecimal.TEN, BigDecimal.valueOf(30)), Light.ATTENTION),
              new LightBand(Range.greaterThan(BigDecimal.valueOf(30)), Light.CRITICAL)),
          Optional.empty());

  /**
   * The cards of 武汉 for major projects: yellow below 80% of what is expected, red below 60%, none
   * otherwise. {@link LightTheme#CARDS} has its words.
   */
  public static final LightPolicy WUHAN =
      new LightPolicy(
          "武汉重大项目红黄牌",
          LightMeasure.RATIO,
          ImmutableList.of(
              new LightBand(Range.lessThan(new BigDecimal("0.6")), Light.CRITICAL),
              new LightBand(
                  Range.closedOpen(new BigDecimal("0.6"), new BigDecimal("0.8")), Light.ATTENTION),
              new LightBand(Range.atLeast(new BigDecimal("0.8")), Light.NORMAL)),
          Optional.empty());

  /**
   * The lights of 天津 for special bonds (2022): green where what is expected is met, yellow below it
   * by up to 30% with that end (30%及以下), red by more. The 30% are taken of what is expected; the
   * rule can also be read as points. The curve is {@link PaceCurve#fromMonthAfter} with six months.
   */
  public static final LightPolicy TIANJIN_BONDS =
      new LightPolicy(
          "天津2022专项债灯",
          LightMeasure.RATIO,
          ImmutableList.of(
              new LightBand(Range.lessThan(new BigDecimal("0.7")), Light.CRITICAL),
              new LightBand(
                  Range.closedOpen(new BigDecimal("0.7"), BigDecimal.ONE), Light.ATTENTION),
              new LightBand(Range.atLeast(BigDecimal.ONE), Light.NORMAL)),
          Optional.empty());

  /** The lights of payment of 银川 (2025): green where as much is paid as planned, red otherwise. */
  public static final LightPolicy YINCHUAN_FUNDS =
      new LightPolicy(
          "银川2025资金灯",
          LightMeasure.POINTS_BEHIND,
          ImmutableList.of(
              new LightBand(Range.atMost(BigDecimal.ZERO), Light.NORMAL),
              new LightBand(Range.greaterThan(BigDecimal.ZERO), Light.CRITICAL)),
          Optional.empty());

  /**
   * The lights of a commission of 西安 for due dates: within three days of the day the unit is
   * pushed, yellow first and red then. It is read as yellow from three days before until the day
   * itself, red after it, and green before, and also once all is done.
   */
  public static final LightPolicy XIAN =
      new LightPolicy(
          "西安到期灯",
          LightMeasure.DAYS_LEFT,
          ImmutableList.of(
              new LightBand(Range.lessThan(BigDecimal.ZERO), Light.CRITICAL),
              new LightBand(Range.closed(BigDecimal.ZERO, BigDecimal.valueOf(3)), Light.ATTENTION),
              new LightBand(Range.greaterThan(BigDecimal.valueOf(3)), Light.NORMAL)),
          Optional.empty());

  /**
   * Checks the policy.
   *
   * @throws IllegalArgumentException if two bands overlap; the message names the values
   */
  public LightPolicy {
    requireNonNull(name, "name");
    requireNonNull(measure, "measure");
    requireNonNull(bands, "bands");
    requireNonNull(otherwise, "otherwise");
    checkArgument(!name.isBlank(), "name of a light policy must not be blank");
    otherwise.ifPresent(
        light ->
            checkArgument(
                light.isDecided(), "light of the rest must be in order or a warning: %s", light));
    bands = inOrder(measure, bands);
    List<String> overlaps = overlaps(measure, bands);
    checkArgument(overlaps.isEmpty(), "bands of %s must not overlap, but do: %s", name, overlaps);
  }

  /**
   * Returns the policy with what is wrong about it: an error of {@link ProgressCode#LIGHT_OVERLAP}
   * for every two bands that overlap, and then no policy; a warning of {@link
   * ProgressCode#LIGHT_GAP} for every range of values that is in no band, unless there is a light
   * for the rest.
   */
  public static Outcome<LightPolicy> of(
      String name, LightMeasure measure, List<LightBand> bands, Optional<Light> otherwise) {
    requireNonNull(name, "name");
    requireNonNull(measure, "measure");
    requireNonNull(bands, "bands");
    requireNonNull(otherwise, "otherwise");
    Location place = new Location.InModel("light policy " + name);
    ImmutableList<Diagnostic> overlaps =
        overlaps(measure, inOrder(measure, bands)).stream()
            .map(
                overlap ->
                    Diagnostic.error(
                        ProgressCode.LIGHT_OVERLAP, "bands must not overlap: " + overlap, place))
            .collect(toImmutableList());
    if (!overlaps.isEmpty()) {
      return Outcome.failure(overlaps);
    }
    LightPolicy policy = new LightPolicy(name, measure, ImmutableList.copyOf(bands), otherwise);
    return Outcome.of(policy, otherwise.isPresent() ? ImmutableList.of() : policy.findings(place));
  }

  private ImmutableList<Diagnostic> findings(Location place) {
    return gaps().stream()
        .map(
            gap ->
                Diagnostic.warning(
                    ProgressCode.LIGHT_GAP,
                    measure + " must show a light for every value; name one for the rest: " + gap,
                    place))
        .collect(toImmutableList());
  }

  private static ImmutableList<LightBand> inOrder(LightMeasure measure, List<LightBand> bands) {
    return bands.stream()
        .filter(band -> !measure.within(band.values()).isEmpty())
        .sorted(
            Comparator.comparing(band -> measure.within(band.values()), LightPolicy::compareLower))
        .collect(toImmutableList());
  }

  static int compareLower(Range<BigDecimal> one, Range<BigDecimal> other) {
    if (!one.hasLowerBound() || !other.hasLowerBound()) {
      return Boolean.compare(one.hasLowerBound(), other.hasLowerBound());
    }
    int byEnd = one.lowerEndpoint().compareTo(other.lowerEndpoint());
    return byEnd != 0 ? byEnd : one.lowerBoundType().compareTo(other.lowerBoundType()) * -1;
  }

  /** Names what each band has in common with the one that reaches farthest among those before. */
  private static ImmutableList<String> overlaps(
      LightMeasure measure, ImmutableList<LightBand> ordered) {
    ImmutableList.Builder<String> overlaps = ImmutableList.builder();
    LightBand farthest = null;
    for (LightBand band : ordered) {
      Range<BigDecimal> values = measure.within(band.values());
      if (farthest == null) {
        farthest = band;
        continue;
      }
      Range<BigDecimal> reached = measure.within(farthest.values());
      if (reached.isConnected(values) && !reached.intersection(values).isEmpty()) {
        overlaps.add(farthest + " and " + band + " at " + reached.intersection(values));
      }
      if (compareUpper(values, reached) > 0) {
        farthest = band;
      }
    }
    return overlaps.build();
  }

  private static int compareUpper(Range<BigDecimal> one, Range<BigDecimal> other) {
    if (!one.hasUpperBound() || !other.hasUpperBound()) {
      return Boolean.compare(other.hasUpperBound(), one.hasUpperBound());
    }
    int byEnd = one.upperEndpoint().compareTo(other.upperEndpoint());
    return byEnd != 0 ? byEnd : one.upperBoundType().compareTo(other.upperBoundType());
  }

  /**
   * Returns the values of the measure that are in no band, in order; for whole measures as the
   * numbers from the first until before the one after the last.
   */
  public ImmutableList<Range<BigDecimal>> gaps() {
    RangeSet<BigDecimal> covered = TreeRangeSet.create();
    bands.forEach(band -> covered.add(measure.within(band.values())));
    return ImmutableList.copyOf(covered.complement().subRangeSet(measure.range()).asRanges());
  }

  /** Returns the one measure. */
  @Override
  public ImmutableSet<LightMeasure> measures() {
    return ImmutableSet.of(measure);
  }

  /** Returns no flags: bands take none. */
  @Override
  public ImmutableSet<LightFlag> flags() {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableList<LightCondition> uncovered() {
    return otherwise.isPresent()
        ? ImmutableList.of()
        : gaps().stream()
            .filter(gap -> !measure.cell(gap).isEmpty())
            .map(gap -> LightCondition.of(measure, gap))
            .collect(toImmutableList());
  }

  /** Returns this policy with a light for the values in no band. */
  public LightPolicy withOtherwise(Light light) {
    return new LightPolicy(name, measure, bands, Optional.of(light));
  }

  /**
   * Returns the light. It is {@link Light#UNKNOWN} where the value is not known, whatever the
   * policy says, and {@link Light#NOT_DUE} where the pace decides and nothing is expected yet.
   */
  @Override
  public Light light(LightInputs inputs) {
    return measure.waits(inputs)
        ? Light.NOT_DUE
        : measure.value(inputs).map(this::lightOf).orElse(Light.UNKNOWN);
  }

  private Light lightOf(Fraction value) {
    for (LightBand band : bands) {
      if (band.holds(value)) {
        return band.light();
      }
    }
    return otherwise.orElse(Light.UNCOVERED);
  }
}
