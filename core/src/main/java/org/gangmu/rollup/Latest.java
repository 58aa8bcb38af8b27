package org.gangmu.rollup;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.OptionalLong;

/**
 * The part that was found last (最新); of several of one day the one that is least done. Parts of
 * which no day is known count before all days.
 */
public record Latest() implements RollupRule {

  @Override
  public String name() {
    return "LATEST";
  }

  /** Returns 3: whether there is a part with weight, its day, and its completion. */
  @Override
  public int sums() {
    return 3;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    if (part.weight() > 0) {
      sums[0] = 1;
      sums[1] = part.day();
      sums[2] = part.billionths();
    }
  }

  @Override
  public void merge(long[] into, long[] others) {
    if (others[0] == 0) {
      return;
    }
    boolean later = into[0] == 0 || others[1] > into[1];
    if (later || (others[1] == into[1] && others[2] < into[2])) {
      System.arraycopy(others, 0, into, 0, 3);
    }
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[2]);
  }

  /** Returns all for the first part that decides, and nothing for the others. */
  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    long[] merged = new long[sums()];
    for (Part part : parts) {
      long[] prepared = new long[sums()];
      prepare(part, prepared);
      merge(merged, prepared);
    }
    return Apportionment.first(
        parts,
        present(merged),
        (part, value) -> part.day() == merged[1] && part.billionths() == value);
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.of(
        RuleClaim.BOUNDED,
        RuleClaim.IDEMPOTENT,
        RuleClaim.WEIGHTED,
        RuleClaim.SCALE_FREE,
        RuleClaim.REPLICATION);
  }
}
