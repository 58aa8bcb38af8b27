package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.gangmu.progress.Light;

/**
 * The completion of every task from those of the leaves, and nothing else: no range, no coverage,
 * no pace and no light.
 *
 * <p>It gives what a {@link RollupTable} gives of leaves that are all known, bit for bit, in a
 * third of its time: what weights add up to is summed once, and one sum for each task is left. That
 * holds where all rules are weighted means of completions; where there is another, or a task is out
 * of scope, set by hand or held up on the day, the whole table is made.
 *
 * <p>It never changes and may be shared between threads.
 */
public final class RollupMeans {

  private static final int EIGHT = 8;
  private static final int WHOLE = Completion.WHOLE;

  private final Rollup rollup;
  private final LocalDate asOf;
  private final RollupIndex index;

  /** By slot, how many nodes are above it. */
  private final int[] depths;

  private final int deepest;

  /** By slot, what the parts weigh together. */
  private final long[] weights;

  /** By slot, 1 divided by the weights. */
  private final double[] inverses;

  private final boolean plain;

  RollupMeans(Rollup rollup, LocalDate asOf) {
    this.rollup = rollup;
    this.asOf = requireNonNull(asOf, "asOf");
    this.index = rollup.index();
    int slots = index.nodes.length;
    depths = new int[slots];
    weights = new long[slots];
    inverses = new double[slots];
    for (int node = index.size() - 1; node > 0; node--) {
      int own = index.slot[node];
      weights[index.slotAbove(node)] += index.passes(node) ? weights[own] : index.weight[node];
    }
    int most = 0;
    for (int own = 1; own < slots; own++) {
      depths[own] = depths[index.above[own]] + 1;
      most = Math.max(most, depths[own]);
    }
    deepest = most;
    boolean means = isPlain(rollup, asOf);
    for (int own = 0; own < slots; own++) {
      inverses[own] = 1.0 / weights[own];
      int rest = index.modes[own] & ~RollupIndex.PASSES;
      means &= weights[own] > 0 && (rest == RollupIndex.CHILDREN || rest == RollupIndex.LEAVES);
    }
    plain = means;
  }

  /** Returns whether nothing but the weights is said of any task. */
  private static boolean isPlain(Rollup rollup, LocalDate asOf) {
    return rollup.policy().terms().values().stream()
        .allMatch(
            terms ->
                terms.event(asOf).isEmpty()
                    && terms.override(asOf).isEmpty()
                    && terms.veto().isEmpty());
  }

  /**
   * Writes the completion of each task that has parts, in billionths.
   *
   * @param billionths by position those of the leaves, all known; at the positions of other tasks
   *     what is there is written over with what they come to, 0 for those that count nowhere
   * @return how much of the whole is done, 0 if it counts nothing
   */
  public int fill(int[] billionths) {
    checkArgument(
        billionths.length == index.size() - 1,
        "there must be a completion for each of %s tasks, but there are: %s",
        index.size() - 1,
        billionths.length);
    check(billionths);
    return plain ? fillMeans(billionths) : fillByTable(billionths);
  }

  private void check(int[] billionths) {
    // the sign tells whether one is out of bounds; several are looked at in one step
    int signs = 0;
    for (int value : billionths) {
      signs |= value | (WHOLE - value);
    }
    if (signs < 0) {
      for (int position = 0; position < billionths.length; position++) {
        checkArgument(
            !index.isLeaf(position + 1)
                || (billionths[position] >= 0 && billionths[position] <= WHOLE),
            "completion must be between 0 and %s billionths: %s at position %s",
            WHOLE,
            billionths[position],
            position);
      }
    }
  }

  private int fillMeans(int[] value) {
    int[] nodes = index.nodes;
    int[] ends = index.ends;
    byte[] modes = index.modes;
    int[] weight = index.weight;
    // by how many nodes are above them, the sums of those whose last part is behind us
    long[] sums = new long[deepest + 2];
    int[] depths = this.depths;
    long[] weights = this.weights;
    double[] inverses = this.inverses;
    int next = weight.length;
    for (int own = nodes.length - 1; own >= 0; own--) {
      int node = nodes[own];
      int end = ends[own];
      if (end < next) {
        addStrays(end, next, value, sums);
        next = end;
      }
      int depth = depths[own];
      long sum = sums[depth + 1] + sumLeaves(node + 1, next, weight, value);
      sums[depth + 1] = 0;
      int mean = Completion.mean(sum, weights[own], inverses[own]);
      if (own == 0) {
        return mean;
      }
      value[node - 1] = mean;
      sums[depth] += (modes[own] & RollupIndex.PASSES) != 0 ? sum : (long) weight[node] * mean;
      next = node;
    }
    throw new AssertionError("the whole must have parts, or be empty");
  }

  /** Sums leaves that follow one another. */
  private static long sumLeaves(int from, int end, int[] weight, int[] value) {
    long sum = 0;
    int part = from;
    if (end - from >= EIGHT) {
      // by hand, since most tasks have too few parts for a loop to get going
      sum +=
          (long) weight[part] * value[part - 1]
              + (long) weight[part + 1] * value[part]
              + ((long) weight[part + 2] * value[part + 1]
                  + (long) weight[part + 3] * value[part + 2])
              + ((long) weight[part + 4] * value[part + 3]
                  + (long) weight[part + 5] * value[part + 4]
                  + ((long) weight[part + 6] * value[part + 5]
                      + (long) weight[part + 7] * value[part + 6]));
      part += EIGHT;
    }
    for (; part < end; part++) {
      sum += (long) weight[part] * value[part - 1];
    }
    return sum;
  }

  /** Adds leaves that stand after all below a neighbour to the sums of their parents. */
  private void addStrays(int from, int end, int[] value, long[] sums) {
    for (int leaf = from; leaf < end; leaf++) {
      sums[depths[index.slotAbove(leaf)] + 1] += (long) index.weight[leaf] * value[leaf - 1];
    }
  }

  private int fillByTable(int[] value) {
    RollupTable table = rollup.table(asOf);
    for (int position = 0; position < value.length; position++) {
      if (index.isLeaf(position + 1)) {
        table.put(position, value[position], 0, Light.UNKNOWN);
      }
    }
    table.sumAll();
    for (int position = 0; position < value.length; position++) {
      if (!index.isLeaf(position + 1)) {
        value[position] = table.low(position);
      }
    }
    return table.low(RollupTable.WHOLE);
  }
}
