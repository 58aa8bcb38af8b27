package org.gangmu.conformance.broken;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalLong;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleClaim;
import org.jspecify.annotations.Nullable;

/** A mean as somebody else would write it; what is wrong about others is added to it. */
class PlainMean implements RollupRule {

  @Override
  public String name() {
    return "PLAIN_MEAN";
  }

  @Override
  public int sums() {
    return 2;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    sums[0] = part.weight();
    sums[1] = Math.multiplyExact(part.weight(), part.billionths());
  }

  @Override
  public void merge(long[] into, long[] others) {
    long weights = Math.addExact(into[0], others[0]);
    into[1] = Math.addExact(into[1], others[1]);
    into[0] = weights;
  }

  @Override
  public boolean unmerge(long[] from, long[] some) {
    from[0] -= some[0];
    from[1] -= some[1];
    return true;
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(mean(sums));
  }

  /** Returns the mean rounded down, but never to 0 what is begun. */
  static long mean(long[] sums) {
    long mean = sums[1] / sums[0];
    return mean == 0 && sums[1] > 0 ? 1 : mean;
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.copyOf(RuleClaim.values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlainMean mean && mean.name().equals(name());
  }

  @Override
  public int hashCode() {
    return name().hashCode();
  }

  @Override
  public String toString() {
    return name();
  }

  static long whole() {
    return Completion.WHOLE;
  }
}
