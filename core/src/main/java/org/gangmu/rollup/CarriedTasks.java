package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Optional;
import org.gangmu.breakdown.Ratio;
import org.gangmu.progress.KnownReports;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves of a plan are carried out by tasks of other plans, and what these make of them.
 *
 * @param carriers by leaf, in the order of their plans and tasks
 * @param figures what they make of each leaf; made once, since shares that are chosen so make it
 *     dear
 */
record CarriedTasks(
    ImmutableListMultimap<TaskId, Carrier> carriers, ImmutableMap<TaskId, Figures> figures) {

  static final CarriedTasks NONE = of(ImmutableListMultimap.of());

  static CarriedTasks of(ImmutableListMultimap<TaskId, Carrier> carriers) {
    ImmutableMap.Builder<TaskId, Figures> figures = ImmutableMap.builder();
    carriers.keySet().forEach(leaf -> figures.put(leaf, figures(carriers.get(leaf))));
    return new CarriedTasks(carriers, figures.buildOrThrow());
  }

  /** Where they come from. */
  interface Source {

    /** Returns what is carried out, as the reports of a view tell of it. */
    CarriedTasks at(KnownReports view);
  }

  /**
   * What the carriers of one leaf make of it.
   *
   * @param range between which completions it lies; empty where none of them counts
   * @param coverage the share of it of which something is known
   * @param isInScope whether one of them is in scope
   */
  record Figures(Optional<CompletionRange> range, Completion coverage, boolean isInScope) {}

  /** Returns what the carriers of a leaf make of it, null where it has none. */
  @Nullable Figures of(TaskId leaf) {
    return figures.get(leaf);
  }

  /**
   * Returns the mean by shares, full credit counting as 1. What shared credit leaves over may be
   * anything; the share of a carrier that is out of scope leaves the denominator.
   */
  private static Figures figures(ImmutableList<Carrier> all) {
    BigInteger scale = BigInteger.ONE;
    boolean shared = true;
    for (Carrier carrier : all) {
      BigInteger denominator = weight(carrier).denominator();
      scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
      shared &= carrier.share().isPresent();
    }
    Sums sums = new Sums(scale);
    all.forEach(sums::add);
    return sums.figures(shared);
  }

  private static Ratio weight(Carrier carrier) {
    return carrier.share().orElse(Ratio.ONE);
  }

  /** Sums over carriers, in whole numbers. */
  private static final class Sums {
    private final BigInteger scale;
    private BigInteger given = BigInteger.ZERO;
    private BigInteger all = BigInteger.ZERO;
    private BigInteger counted = BigInteger.ZERO;
    private BigInteger low = BigInteger.ZERO;
    private BigInteger high = BigInteger.ZERO;
    private BigInteger known = BigInteger.ZERO;

    Sums(BigInteger scale) {
      this.scale = scale;
    }

    void add(Carrier carrier) {
      Ratio share = weight(carrier);
      BigInteger weight = share.numerator().multiply(scale.divide(share.denominator()));
      given = given.add(weight);
      if (!carrier.isInScope()) {
        return;
      }
      all = all.add(weight);
      known = known.add(times(weight, carrier.coverage()));
      if (carrier.range().isPresent()) {
        counted = counted.add(weight);
        low = low.add(times(weight, carrier.range().get().low()));
        high = high.add(times(weight, carrier.range().get().high()));
      }
    }

    Figures figures(boolean shared) {
      if (counted.signum() == 0) {
        return new Figures(Optional.empty(), Completion.NOTHING, all.signum() > 0);
      }
      BigInteger open = shared ? scale.subtract(given).max(BigInteger.ZERO) : BigInteger.ZERO;
      BigInteger weights = counted.add(open);
      Completion least = new Completion(Completion.mean(low, weights));
      Completion most =
          new Completion(Completion.mean(high.add(times(open, Completion.FULL)), weights));
      Completion coverage = new Completion(Completion.mean(known, all.add(open)));
      return new Figures(Optional.of(new CompletionRange(least, most)), coverage, true);
    }

    private static BigInteger times(BigInteger weight, Completion completion) {
      return weight.multiply(BigInteger.valueOf(completion.billionths()));
    }
  }
}
