package org.gangmu.rollup;

import java.util.Arrays;

/**
 * The form of a plan that sums are made over: who is whose part, and what each counts.
 *
 * <p>Nodes are the tasks in document order, counted from 1; node 0 is the whole, whose parts are
 * the roots. A node that has parts has a slot as well. It is never changed once it is made.
 */
final class RollupIndex {

  /** The parent of the whole, and the slot above that of the whole. */
  static final int NONE = -1;

  /** A mean over the tasks directly below, summed in the lanes of its slot. */
  static final byte CHILDREN = 0;

  /** A mean over leaves, summed in the lanes of its slot. */
  static final byte LEAVES = 1;

  /** Any other rule, made anew from its parts. */
  static final byte OTHER = 2;

  static final byte BASE = 3;
  static final byte PASSES = 4;
  static final byte DONE = 8;

  /** Up to which sum of weights all billionths, and half a billionth to round, fit in a long. */
  static final long MOST_WEIGHTS = Long.MAX_VALUE / (Completion.WHOLE + 1L);

  final int[] weight;

  /** By node, its slot; of a leaf, that of its parent with all bits turned. */
  final int[] slot;

  /** By slot, the node after the last one below. */
  final int[] ends;

  final int[] nodes;

  /** By slot, that of the parent. */
  final int[] above;

  /** By slot, that of the first node with parts that stands after all below this one. */
  final int[] after;

  final byte[] modes;

  /** The rule of each slot; where all have the same, that alone. */
  private final RollupRule[] rules;

  /**
   * Takes arrays over, which must fit each other.
   *
   * @param parent by node, the parent
   * @param slot by node, its slot, {@link #NONE} of a leaf
   * @param modes by slot, one of {@link #CHILDREN}, {@link #LEAVES} and {@link #OTHER}
   */
  RollupIndex(
      int[] parent, int[] weight, int[] slot, int[] ends, byte[] modes, RollupRule[] rules) {
    this.weight = weight;
    this.slot = slot;
    this.ends = ends;
    this.rules =
        Arrays.stream(rules).allMatch(rule -> rule == rules[0]) ? Arrays.copyOf(rules, 1) : rules;
    this.modes = modes;
    this.nodes = new int[ends.length];
    this.above = new int[ends.length];
    this.after = new int[ends.length];
    for (int node = 0; node < parent.length; node++) {
      int over = parent[node] == NONE ? NONE : slot[parent[node]];
      int own = slot[node];
      if (own == NONE) {
        slot[node] = ~over;
        continue;
      }
      nodes[own] = node;
      above[own] = over;
      boolean done =
          rules[own] instanceof WeightedMean mean && mean.counted() == WeightedMean.Counted.DONE;
      boolean passes = over != NONE && joins(rules[over], rules[own]);
      modes[own] |= (byte) ((done ? DONE : 0) | (passes ? PASSES : 0));
    }
    for (int own = ends.length - 1; own >= 0; own--) {
      int next = own + 1;
      while (next < ends.length && nodes[next] < ends[own]) {
        next = after[next];
      }
      after[own] = next;
    }
  }

  /** Returns whether the parts of a task are parts of the one above it. */
  private static boolean joins(RollupRule above, RollupRule rule) {
    return above instanceof WeightedMean mean
        && mean.scope() == RollupScope.LEAVES
        && above.equals(rule);
  }

  static byte mode(RollupRule rule) {
    if (rule instanceof WeightedMean mean) {
      return mean.scope() == RollupScope.CHILDREN ? CHILDREN : LEAVES;
    }
    return OTHER;
  }

  int size() {
    return slot.length;
  }

  boolean isLeaf(int node) {
    return slot[node] < 0;
  }

  /** Returns the parent of a node, {@link #NONE} of the whole. */
  int parent(int node) {
    int above = slotAbove(node);
    return above == NONE ? NONE : nodes[above];
  }

  /** Returns the slot of the parent of a node, {@link #NONE} of the whole. */
  int slotAbove(int node) {
    int own = slot[node];
    return own < 0 ? ~own : above[own];
  }

  /** Returns the node after the last one below a node. */
  int end(int node) {
    return isLeaf(node) ? node + 1 : ends[slot[node]];
  }

  RollupRule rule(int node) {
    return rules[rules.length == 1 ? 0 : slot[node]];
  }

  int mode(int node) {
    return modes[slot[node]] & BASE;
  }

  /** Returns whether only parts that are done count for a slot. */
  boolean countsDone(int own) {
    return (modes[own] & DONE) != 0;
  }

  /** Returns whether a node hands its leaves on to its parent's mean, and is none itself. */
  boolean passes(int node) {
    int own = slot[node];
    return own >= 0 && (modes[own] & PASSES) != 0;
  }
}
