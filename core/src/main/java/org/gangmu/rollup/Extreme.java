package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The part that is least done, or the one that is most done (木桶原则: the shortest stave).
 *
 * @param end which one
 */
public record Extreme(End end) implements RollupRule {

  /** Which part decides. */
  public enum End {
    /** The one that is least done. */
    LEAST,
    /** The one that is most done. */
    MOST
  }

  /** The least done. */
  public static final Extreme LEAST = new Extreme(End.LEAST);

  /** The most done. */
  public static final Extreme MOST = new Extreme(End.MOST);

  /** Checks that nothing is missing. */
  public Extreme {
    requireNonNull(end, "end");
  }

  @Override
  public String name() {
    return end == End.LEAST ? "LEAST" : "MOST";
  }

  /** Returns 2: whether there is a part with weight, and the completion of the one that decides. */
  @Override
  public int sums() {
    return 2;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    if (part.weight() > 0) {
      sums[0] = 1;
      sums[1] = part.billionths();
    }
  }

  @Override
  public void merge(long[] into, long[] others) {
    if (others[0] == 0) {
      return;
    }
    if (into[0] == 0) {
      into[1] = others[1];
    } else {
      into[1] = end == End.LEAST ? Math.min(into[1], others[1]) : Math.max(into[1], others[1]);
    }
    into[0] = 1;
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1]);
  }

  /** Returns all for the first part that decides, and nothing for the others. */
  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    return Apportionment.first(parts, value(parts), (part, value) -> part.billionths() == value);
  }

  private OptionalLong value(List<Part> parts) {
    IntStream values = parts.stream().filter(part -> part.weight() > 0).mapToInt(Part::billionths);
    return (end == End.LEAST ? values.min() : values.max()).stream().asLongStream().findFirst();
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
