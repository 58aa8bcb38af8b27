package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigInteger;
import java.util.Optional;
import org.gangmu.breakdown.Ratio;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves of a plan are carried out by tasks of other plans, and what these make of them.
 *
 * @param carriers by leaf, in the order of their plans and tasks
 */
record CarriedTasks(ImmutableListMultimap<TaskId, Carrier> carriers) {

  static final CarriedTasks NONE = new CarriedTasks(ImmutableListMultimap.of());

  /** What the carriers of one leaf make of it; no range where none of them counts. */
  record Figures(Optional<CompletionRange> range, Completion coverage) {}

  /** Returns what the carriers of a leaf make of it, null where it has none. */
  @Nullable Figures of(TaskId leaf) {
    ImmutableList<Carrier> all = carriers.get(leaf);
    return all.isEmpty() ? null : figures(all);
  }

  /**
   * Returns the mean by shares, full credit counting as 1; what shared credit leaves over may be
   * anything.
   */
  private static Figures figures(ImmutableList<Carrier> all) {
    Ratio weights = Ratio.ZERO;
    boolean shared = true;
    for (Carrier carrier : all) {
      weights = weights.plus(weight(carrier));
      shared &= carrier.share().isPresent();
    }
    boolean rest = shared && weights.compareTo(Ratio.ONE) < 0;
    Sums sums = new Sums((rest ? Ratio.ONE : weights).denominator());
    for (Carrier carrier : all) {
      sums.scale = lcm(sums.scale, weight(carrier).denominator());
    }
    for (Carrier carrier : all) {
      sums.add(carrier);
    }
    return sums.figures(rest ? Ratio.ONE.minus(weights) : Ratio.ZERO);
  }

  private static Ratio weight(Carrier carrier) {
    return carrier.share().orElse(Ratio.ONE);
  }

  private static BigInteger lcm(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  /** Sums over carriers, in whole numbers. */
  private static final class Sums {
    BigInteger scale;
    BigInteger all = BigInteger.ZERO;
    BigInteger counted = BigInteger.ZERO;
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ZERO;
    BigInteger known = BigInteger.ZERO;

    Sums(BigInteger scale) {
      this.scale = scale;
    }

    void add(Carrier carrier) {
      BigInteger weight = whole(weight(carrier));
      all = all.add(weight);
      known = known.add(times(weight, carrier.coverage()));
      if (carrier.range().isPresent()) {
        counted = counted.add(weight);
        low = low.add(times(weight, carrier.range().get().low()));
        high = high.add(times(weight, carrier.range().get().high()));
      }
    }

    Figures figures(Ratio rest) {
      BigInteger open = whole(rest);
      BigInteger weights = counted.add(open);
      if (counted.signum() == 0) {
        return new Figures(Optional.empty(), Completion.NOTHING);
      }
      Completion least = new Completion(Completion.mean(low, weights));
      Completion most =
          new Completion(Completion.mean(high.add(times(open, Completion.FULL)), weights));
      Completion coverage = new Completion(Completion.mean(known, all.add(open)));
      return new Figures(Optional.of(new CompletionRange(least, most)), coverage);
    }

    private BigInteger whole(Ratio ratio) {
      return ratio.numerator().multiply(scale.divide(ratio.denominator()));
    }

    private static BigInteger times(BigInteger weight, Completion completion) {
      return weight.multiply(BigInteger.valueOf(completion.billionths()));
    }
  }
}
