package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.progress.Share;

/**
 * Done if enough of the parts are done, and nothing before: all of them, any of them, so many, or
 * such a share of them.
 *
 * @param count how many parts with weight must be done; 0 where a share is asked for
 * @param share which share of the weights must be done; nothing where a number is asked for
 */
public record Quorum(long count, Share share) implements RollupRule {

  /** All must be done. */
  public static final Quorum ALL = new Quorum(0, Share.WHOLE);

  /** One must be done. */
  public static final Quorum ANY = new Quorum(1, Share.NOTHING);

  /** Checks that one of both is asked for. */
  public Quorum {
    requireNonNull(share, "share");
    checkArgument(count >= 0, "number of parts to be done must not be negative: %s", count);
    checkArgument(
        (count == 0) != share.isNothing(),
        "either a number or a share of the parts must be asked for: %s, %s",
        count,
        share);
  }

  /**
   * Returns the rule that asks for so many; for all where there are fewer.
   *
   * @param count at least 1
   */
  public static Quorum atLeast(long count) {
    return new Quorum(count, Share.NOTHING);
  }

  /**
   * Returns the rule that asks for a share of the weights.
   *
   * @param share more than nothing
   */
  public static Quorum atLeast(Share share) {
    return new Quorum(0, share);
  }

  @Override
  public String name() {
    return "QUORUM";
  }

  /** Returns 4: how many parts with weight there are and are done, and the same of weights. */
  @Override
  public int sums() {
    return 4;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    if (part.weight() > 0) {
      boolean done = part.billionths() == Completion.WHOLE;
      sums[0] = 1;
      sums[1] = done ? 1 : 0;
      sums[2] = part.weight();
      sums[3] = done ? part.weight() : 0;
    }
  }

  @Override
  public void merge(long[] into, long[] others) {
    long weights = Math.addExact(into[2], others[2]);
    into[0] += others[0];
    into[1] += others[1];
    into[2] = weights;
    into[3] += others[3];
  }

  @Override
  public boolean unmerge(long[] from, long[] some) {
    for (int i = 0; i < 4; i++) {
      from[i] -= some[i];
    }
    return true;
  }

  @Override
  public OptionalLong present(long[] sums) {
    if (sums[0] == 0) {
      return OptionalLong.empty();
    }
    boolean reached =
        count > 0
            ? sums[1] >= Math.min(count, sums[0])
            : Share.of(sums[3], sums[2]).compareTo(share) >= 0;
    return OptionalLong.of(reached ? Completion.WHOLE : 0);
  }

  /** Returns equal shares for the parts with weight that are done, if these are enough. */
  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    long[] merged = new long[sums()];
    long[] done = new long[parts.size()];
    long[] full = new long[parts.size()];
    for (int i = 0; i < done.length; i++) {
      long[] prepared = new long[sums()];
      prepare(parts.get(i), prepared);
      merge(merged, prepared);
      done[i] = prepared[1];
    }
    Arrays.fill(full, present(merged).orElse(0));
    return Apportionment.of(done, full);
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return count > 0
        ? ImmutableSet.of(RuleClaim.WEIGHTED, RuleClaim.SCALE_FREE, RuleClaim.GROUP)
        : ImmutableSet.of(
            RuleClaim.WEIGHTED, RuleClaim.SCALE_FREE, RuleClaim.REPLICATION, RuleClaim.GROUP);
  }
}
