package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;

/**
 * Breaking a target down by shares, with figures of so many decimals that add up to it exactly.
 *
 * <p>The rule is that of the largest remainders: each part first gets the whole steps of the last
 * decimal that are due to it; the steps left go one each to the parts with the largest remainders,
 * of equal ones to the larger share, of equal shares to the one given first. What the whole has
 * beyond the last decimal goes to the part with the largest share, of equal ones to the first (as
 * bulletins give the residual to the largest class). So each part is off by less than one step but
 * for that, and which of equal shares gets a step is all that depends on the order given.
 */
public final class Allotment {

  private static final int MOST_DECIMALS = 18;

  private Allotment() {}

  /**
   * Returns the parts of a whole, in the order of their weights, in the scale and measure of the
   * whole; their sum is the whole. Those of a negative whole are the negative of those of its
   * amount.
   *
   * @param weights how the parts stand to one another, one of them above 0 at least
   * @param decimals how many decimals the number of a part has before its scale, 0 to 18
   * @throws IllegalArgumentException if a part would have more than 38 digits, or the weights have
   *     a common denominator of more than {@value Ratio#MAX_BITS} bits
   */
  public static ImmutableList<Quantity> split(Quantity whole, List<Ratio> weights, int decimals) {
    requireNonNull(whole, "whole");
    checkArgument(
        decimals >= 0 && decimals <= MOST_DECIMALS,
        "decimals must be 0 to %s: %s",
        MOST_DECIMALS,
        decimals);
    List<BigInteger> counts = inCommonParts(weights);
    BigInteger sum = counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    checkArgument(sum.signum() > 0, "a weight must be above 0: %s", weights.size());
    BigDecimal value = whole.value().abs();
    BigDecimal even = value.setScale(decimals, RoundingMode.FLOOR);
    BigInteger[] steps = apportion(even.unscaledValue(), counts, sum);
    int largest = 0;
    for (int i = 1; i < steps.length; i++) {
      largest = counts.get(i).compareTo(counts.get(largest)) > 0 ? i : largest;
    }
    ImmutableList.Builder<Quantity> parts = ImmutableList.builderWithExpectedSize(steps.length);
    for (int i = 0; i < steps.length; i++) {
      BigDecimal part = new BigDecimal(steps[i], decimals);
      BigDecimal amount = i == largest ? part.add(value.subtract(even)) : part;
      parts.add(
          new Quantity(
              whole.signum() < 0 ? amount.negate() : amount, whole.scale(), whole.measure()));
    }
    return parts.build();
  }

  /** Returns the weights as multiples of one share. */
  private static List<BigInteger> inCommonParts(List<Ratio> weights) {
    BigInteger common = BigInteger.ONE;
    for (Ratio weight : weights) {
      BigInteger other = weight.denominator();
      common = common.divide(common.gcd(other)).multiply(other);
      checkArgument(
          common.bitLength() <= Ratio.MAX_BITS,
          "weights must have a common denominator of at most %s bits: %s",
          Ratio.MAX_BITS,
          common.bitLength());
    }
    List<BigInteger> counts = new ArrayList<>(weights.size());
    for (Ratio weight : weights) {
      counts.add(weight.numerator().multiply(common.divide(weight.denominator())));
    }
    return counts;
  }

  private static BigInteger[] apportion(BigInteger steps, List<BigInteger> counts, BigInteger sum) {
    int size = counts.size();
    BigInteger[] given = new BigInteger[size];
    BigInteger[] remainders = new BigInteger[size];
    BigInteger left = steps;
    List<Integer> order = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      BigInteger[] due = steps.multiply(counts.get(i)).divideAndRemainder(sum);
      given[i] = due[0];
      remainders[i] = due[1];
      left = left.subtract(due[0]);
      order.add(i);
    }
    order.sort(
        Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
            .thenComparing(counts::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    // fewer are left than there are remainders above 0
    for (int index : order.subList(0, left.intValueExact())) {
      given[index] = given[index].add(BigInteger.ONE);
    }
    return given;
  }

  /**
   * Returns the breakdown of a whole to units by weights, as their population.
   *
   * @param weights how the units stand to one another, in the order that their parts are to have
   * @param decimals how many decimals the number of a part has, see {@link #split}
   * @throws IllegalArgumentException if figures of units do not add up, or as of {@link #split}
   */
  public static Breakdown overUnits(Whole whole, Map<UnitName, Ratio> weights, int decimals) {
    checkArgument(
        whole.isAdditive(), "figures of units must add up to be allotted: %s", whole.measureKind());
    ImmutableList<Quantity> figures =
        split(whole.figure(), ImmutableList.copyOf(weights.values()), decimals);
    Breakdown.Builder breakdown = Breakdown.builder().whole(whole).units(weights.keySet());
    int index = 0;
    for (UnitName unit : weights.keySet()) {
      breakdown.addPart(TargetPart.of(unit, figures.get(index++)));
    }
    return breakdown.build();
  }

  /**
   * Returns the breakdown of a whole to periods by a curve of pace (序时进度). A flow is what each
   * period adds; cumulative figures and stocks are what is reached when it closes, the last one the
   * whole.
   *
   * @param curve for each period the share of the whole that is expected by its last day: not below
   *     that of a period that ends before, 1 for the last
   * @param decimals how many decimals the number of a part has, see {@link #split}
   * @throws IllegalArgumentException if the curve is none, if the figures are rates or of no stated
   *     kind, or as of {@link #split}
   */
  public static Breakdown overPeriods(Whole whole, Map<ReportPeriod, Ratio> curve, int decimals) {
    checkPaced(whole);
    Breakdown.Builder breakdown = Breakdown.builder().whole(whole);
    ImmutableMap<ReportPeriod, Ratio> added = added(curve);
    int index = 0;
    ImmutableList<Quantity> figures = alongCurve(whole, whole.figure(), added, decimals);
    for (ReportPeriod period : added.keySet()) {
      breakdown.addPart(TargetPart.of(period, figures.get(index++)));
    }
    return breakdown.build();
  }

  /**
   * Returns the breakdown of a whole to units and periods: first to units by weights, then the part
   * of each unit to periods by a curve of pace.
   *
   * @throws IllegalArgumentException as of {@link #overUnits} and {@link #overPeriods}
   */
  public static Breakdown overUnitsAndPeriods(
      Whole whole, Map<UnitName, Ratio> weights, Map<ReportPeriod, Ratio> curve, int decimals) {
    requireNonNull(weights, "weights");
    requireNonNull(curve, "curve");
    checkPaced(whole);
    ImmutableMap<ReportPeriod, Ratio> added = added(curve);
    Breakdown byUnits = overUnits(whole, weights, decimals);
    ImmutableList.Builder<TargetPart> parts = ImmutableList.builder();
    for (TargetPart part : byUnits.parts()) {
      int index = 0;
      ImmutableList<Quantity> figures = alongCurve(whole, part.figure(), added, decimals);
      for (ReportPeriod period : added.keySet()) {
        parts.add(TargetPart.of(part.unit().orElseThrow(), period, figures.get(index++)));
      }
    }
    return byUnits.toBuilder().parts(parts.build()).build();
  }

  private static void checkPaced(Whole whole) {
    MeasureKind kind = whole.measureKind();
    checkArgument(
        kind != MeasureKind.RATE && kind != MeasureKind.UNSTATED,
        "figures must have a pace to be allotted to periods: %s",
        kind);
  }

  /** Returns the shares that each period adds, in order of their ends. */
  private static ImmutableMap<ReportPeriod, Ratio> added(Map<ReportPeriod, Ratio> curve) {
    ImmutableMap.Builder<ReportPeriod, Ratio> added = ImmutableMap.builder();
    Ratio before = Ratio.ZERO;
    for (Map.Entry<ReportPeriod, Ratio> point : ImmutableSortedMap.copyOf(curve).entrySet()) {
      Ratio share = point.getValue();
      checkArgument(
          share.compareTo(before) >= 0,
          "share by the end of %s must not be below the one before, %s: %s",
          point.getKey(),
          before,
          share);
      added.put(point.getKey(), share.minus(before));
      before = share;
    }
    checkArgument(before.isOne(), "last share of a curve must be 1: %s", before);
    return added.buildOrThrow();
  }

  private static ImmutableList<Quantity> alongCurve(
      Whole whole, Quantity figure, ImmutableMap<ReportPeriod, Ratio> added, int decimals) {
    ImmutableList<Quantity> flows = split(figure, added.values().asList(), decimals);
    if (whole.measureKind() == MeasureKind.FLOW) {
      return flows;
    }
    ImmutableList.Builder<Quantity> reached = ImmutableList.builder();
    Quantity sum = new Quantity(BigDecimal.ZERO, figure.scale(), figure.measure());
    for (Quantity flow : flows) {
      sum = sum.plus(flow);
      reached.add(sum);
    }
    return reached.build();
  }
}
