package org.gangmu.rollup;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.progress.Share;

/**
 * What was reached of all amounts together, {@code Σactual / Σplanned} (累计完成率), at most all of it.
 *
 * <p>A part that is beyond its plan makes up for one that is short of it. As long as the amount of
 * one part may still be anything, the most that can be reached is all. Parts without a planned
 * amount do not count.
 *
 * <p>A part that is set by hand counts as that much of its planned amount, and one that is held up
 * ({@link Veto}) at most as much as its cap leaves. A part with sub-tasks has an amount only if it
 * is a sum of amounts itself: any other, be it computed or set by hand, is no amount, and does not
 * count.
 */
public record SumOfAmounts() implements RollupRule {

  @Override
  public String name() {
    return "SUM_OF_AMOUNTS";
  }

  /** Returns 3: planned, actual, and how many amounts may still be anything. */
  @Override
  public int sums() {
    return 3;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    if (part.planned() == 0 || part.weight() == 0) {
      return;
    }
    boolean any = part.actual() == Part.ANY_AMOUNT;
    sums[0] = part.planned();
    sums[1] = any ? 0 : part.actual();
    sums[2] = any ? 1 : 0;
  }

  @Override
  public void merge(long[] into, long[] others) {
    long planned = Math.addExact(into[0], others[0]);
    long actual = Math.addExact(into[1], others[1]);
    into[0] = planned;
    into[1] = actual;
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
    return OptionalLong.of(
        sums[2] > 0 || sums[1] >= sums[0]
            ? Completion.WHOLE
            : Completion.of(Share.of(sums[1], sums[0])).billionths());
  }

  /** Returns the part of the presented completion that each amount has in all amounts reached. */
  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    long[] merged = new long[sums()];
    long[] reached = new long[parts.size()];
    for (int i = 0; i < reached.length; i++) {
      long[] prepared = new long[sums()];
      prepare(parts.get(i), prepared);
      merge(merged, prepared);
      reached[i] = prepared[1] + (prepared[2] > 0 ? prepared[0] : 0);
    }
    long[] value = new long[reached.length];
    Arrays.fill(value, present(merged).orElse(0));
    return Apportionment.of(reached, value);
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.of(RuleClaim.GROUP, RuleClaim.WEIGHTED);
  }
}
