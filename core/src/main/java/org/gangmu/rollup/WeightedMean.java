package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;

/**
 * The mean of the parts by their weights, {@code Σ(w·p) / Σw} (加权平均).
 *
 * <p>The sums are exact for weights of up to 2⁴⁸ together: the billionths are summed by their upper
 * and lower 15 bits.
 *
 * @param weighting what each part counts
 * @param scope which tasks are the parts
 * @param counted what of each part counts
 */
public record WeightedMean(Weighting weighting, RollupScope scope, Counted counted)
    implements RollupRule {

  /** What of a part counts. */
  public enum Counted {
    /** How much of it is done. */
    COMPLETION,
    /** Whether it is done: all of it, or nothing (办结率). */
    DONE
  }

  /** By declared weights over the tasks directly below. */
  public static final WeightedMean DECLARED =
      new WeightedMean(Weighting.DECLARED, RollupScope.CHILDREN, Counted.COMPLETION);

  /** The mean of the tasks directly below, each counting the same. */
  public static final WeightedMean EQUAL =
      new WeightedMean(Weighting.EQUAL, RollupScope.CHILDREN, Counted.COMPLETION);

  /** The share of the leaves that are done, each counting the same. */
  public static final WeightedMean COUNT_DONE =
      new WeightedMean(Weighting.EQUAL, RollupScope.LEAVES, Counted.DONE);

  private static final int BITS = 15;
  private static final int LOWER = (1 << BITS) - 1;
  private static final long MOST = 1L << 48;

  /** Checks that nothing is missing. */
  public WeightedMean {
    requireNonNull(weighting, "weighting");
    requireNonNull(scope, "scope");
    requireNonNull(counted, "counted");
  }

  /** Returns this rule over other parts. */
  public WeightedMean over(RollupScope newScope) {
    return new WeightedMean(weighting, newScope, counted);
  }

  /** Returns what of a completion counts, in billionths. */
  int counted(int billionths) {
    return counted == Counted.COMPLETION || billionths == Completion.WHOLE ? billionths : 0;
  }

  @Override
  public String name() {
    return "WEIGHTED_MEAN";
  }

  @Override
  public int sums() {
    return 3;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    if (part.weight() > MOST) {
      throw new ArithmeticException("weight must be at most 2^48: " + part.weight());
    }
    int value = counted(part.billionths());
    sums[0] = part.weight();
    sums[1] = part.weight() * (value >> BITS);
    sums[2] = part.weight() * (value & LOWER);
  }

  @Override
  public void merge(long[] into, long[] others) {
    long weights = Math.addExact(into[0], others[0]);
    if (weights > MOST) {
      throw new ArithmeticException("weights must be at most 2^48 together: " + weights);
    }
    into[0] = weights;
    into[1] += others[1];
    into[2] += others[2];
  }

  @Override
  public boolean unmerge(long[] from, long[] some) {
    for (int i = 0; i < 3; i++) {
      from[i] -= some[i];
    }
    return true;
  }

  @Override
  public OptionalLong present(long[] sums) {
    if (sums[0] == 0) {
      return OptionalLong.empty();
    }
    if (sums[0] <= RollupIndex.MOST_WEIGHTS) {
      return OptionalLong.of(Completion.mean((sums[1] << BITS) + sums[2], sums[0]));
    }
    BigInteger weights = BigInteger.valueOf(sums[0]);
    BigInteger sum = BigInteger.valueOf(sums[1]).shiftLeft(BITS).add(BigInteger.valueOf(sums[2]));
    return OptionalLong.of(Completion.mean(sum, weights));
  }

  /** Returns the weighted completions over all weights, by largest remainder where they divide. */
  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    return Apportionment.of(
        parts.stream().mapToLong(Part::weight).toArray(),
        parts.stream().mapToLong(part -> counted(part.billionths())).toArray());
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return counted == Counted.COMPLETION
        ? ImmutableSet.copyOf(RuleClaim.values())
        : ImmutableSet.of(
            RuleClaim.WEIGHTED, RuleClaim.SCALE_FREE, RuleClaim.REPLICATION, RuleClaim.GROUP);
  }
}
