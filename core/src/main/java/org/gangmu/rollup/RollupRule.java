package org.gangmu.rollup;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.OptionalLong;

/**
 * How the completion of a task is made of those of its parts: {@code prepare → merge → present}
 * (汇总规则).
 *
 * <p>A rule prepares each part as a few whole numbers, its sums; merges the sums of the parts; and
 * presents what came out, once. Sums of zeros stand for no part at all. For every rule
 *
 * <ul>
 *   <li>merging is associative and commutative, and merging zeros changes nothing, so that parts
 *       may be merged in any order, in any groups, anywhere;
 *   <li>what is presented is between 0 and {@link Completion#WHOLE}, or nothing, and depends on the
 *       sums alone;
 *   <li>a part that is more done never makes the whole less done: the range of a task with missing
 *       reports is what the rule presents of their least and of their most.
 * </ul>
 *
 * <p>A rule that breaks these on a fixed set of samples is refused when a {@link RollupPolicy} is
 * compiled; one that throws, or presents something else, later on is named, and the task it failed
 * at is unknown. Sums are to be exact: a rule throws {@link ArithmeticException} where they would
 * overflow, as {@link Math#addExact(long, long)} does. Rules have no state, and are equal when they
 * do the same.
 */
public interface RollupRule {

  /** Returns the name it is registered and stored by, as {@code WEIGHTED_MEAN}. */
  String name();

  /** Returns how many sums there are, 1 to 64. */
  int sums();

  /**
   * Writes the sums of one part.
   *
   * @param sums of length {@link #sums()}, all 0
   */
  void prepare(Part part, long[] sums);

  /**
   * Merges the sums of other parts into those of some.
   *
   * @throws ArithmeticException if a sum would overflow
   */
  void merge(long[] into, long[] others);

  /**
   * Takes the sums of some parts out of a merger that has them, so that a corrected report costs no
   * second pass over its neighbours.
   *
   * @return whether it could; by default it cannot. If not, {@code from} is as it was
   */
  default boolean unmerge(long[] from, long[] some) {
    return false;
  }

  /**
   * Returns the completion in billionths; empty where the parts give none, as no part does, and
   * then the task counts nowhere.
   *
   * @param sums of all parts, not to be changed
   */
  OptionalLong present(long[] sums);

  /**
   * Returns what each part contributes to what is presented, in billionths, in the order of the
   * parts: numbers that add up to it. By default it is what each adds or takes away where it is
   * merged after those before it.
   *
   * @param parts as they were prepared; their completion is presented
   */
  default ImmutableLongArray explain(List<Part> parts) {
    ImmutableLongArray.Builder each = ImmutableLongArray.builder(parts.size());
    long[] merged = new long[sums()];
    long before = 0;
    for (Part part : parts) {
      long[] prepared = new long[sums()];
      prepare(part, prepared);
      merge(merged, prepared);
      long after = present(merged).orElse(0);
      each.add(after - before);
      before = after;
    }
    return each.build();
  }

  /** Returns which further laws it keeps; none by default. */
  default ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.of();
  }
}
