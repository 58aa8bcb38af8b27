package org.gangmu.rollup;

import static org.gangmu.rollup.NodeFigures.ALL;
import static org.gangmu.rollup.NodeFigures.COUNTED;
import static org.gangmu.rollup.NodeFigures.EXACT;
import static org.gangmu.rollup.NodeFigures.EXPECTED;
import static org.gangmu.rollup.NodeFigures.FIGURES;
import static org.gangmu.rollup.NodeFigures.FIXED;
import static org.gangmu.rollup.NodeFigures.GUARDED;
import static org.gangmu.rollup.NodeFigures.HIGH;
import static org.gangmu.rollup.NodeFigures.KNOWN;
import static org.gangmu.rollup.NodeFigures.LOW;
import static org.gangmu.rollup.NodeFigures.OUT;
import static org.gangmu.rollup.NodeFigures.STATE;
import static org.gangmu.rollup.NodeFigures.UNCLEAR;
import static org.gangmu.rollup.NodeFigures.VOID;
import static org.gangmu.rollup.NodeFigures.WARNED;
import static org.gangmu.rollup.NodeFigures.record;
import static org.gangmu.rollup.NodeFigures.whole;

/**
 * The change of one node on its way up: what it adds to the sums of the node above, which then
 * changes by so much, and so on until nothing changes any more.
 */
final class SumChange {

  /** A node that hands the sums of its leaves on, and is not closed before it is asked for. */
  private static final int HANDS_ON = RollupIndex.LEAVES | RollupIndex.PASSES;

  private final RollupSums sums;
  private Lanes lanes = new Lanes();
  private Lanes next = new Lanes();

  SumChange(RollupSums sums) {
    this.sums = sums;
  }

  /** Takes away what a node gave, before it changes. */
  void take(int node) {
    lanes.clear();
    sums.contribute(node, lanes, -1);
  }

  /** Gives what a node has now, and raises the difference. */
  void giveAndRaise(int node) {
    sums.contribute(node, lanes, 1);
    raise(sums.index.slotAbove(node), node);
  }

  /**
   * Sets a leaf of which all was and is known, and all above it.
   *
   * @param light the class of its light as it stands among the flags
   */
  void setExact(int leaf, int low, int expected, byte light) {
    long weight = sums.index.weight[leaf];
    int flag = sums.flags[leaf];
    int now = (flag & ~LightClass.MASK) | light;
    long value = weight * (low - sums.low[leaf]);
    long due = weight * (expected - sums.expected[leaf]);
    long warned = LightClass.warned(now) - LightClass.warned(flag);
    long unclear = LightClass.unclear(now) - LightClass.unclear(flag);
    sums.low[leaf] = low;
    sums.expected[leaf] = expected;
    sums.flags[leaf] = (byte) now;
    raiseExact(leaf, ~sums.index.slot[leaf], value, due, warned, unclear);
  }

  /** Adds a change of completions and lights alone, as far up as all is known. */
  private void raiseExact(
      int from, int first, long firstValue, long firstDue, long warned, long unclear) {
    long value = firstValue;
    long due = firstDue;
    int[] above = sums.index.above;
    byte[] modes = sums.index.modes;
    long[] records = sums.records;
    int own = first;
    int below = RollupIndex.NONE;
    while (own != RollupIndex.NONE) {
      int at = record(own);
      long state = records[at + STATE];
      int flag = (int) (state >>> Integer.SIZE);
      int mode = modes[own];
      boolean closes =
          mode == RollupIndex.CHILDREN && isPlain(flag) && (flag & EXACT) != 0 && !isForDone(own);
      if (!closes && (mode != HANDS_ON || !isPlain(flag))) {
        break;
      }
      long least = records[at + LOW] + value;
      long dues = records[at + EXPECTED] + due;
      records[at + LOW] = least;
      records[at + HIGH] += value;
      records[at + EXPECTED] = dues;
      // added even if they are none, which costs less than to ask
      records[at + WARNED] += warned;
      records[at + UNCLEAR] += unclear;
      if (closes) {
        long counted = records[at + COUNTED];
        double inverse = 1.0 / counted;
        int now = Completion.mean(least, counted, inverse);
        int nowDue = Completion.mean(dues, counted, inverse);
        long before = records[at + FIGURES];
        long weight = (int) state;
        value = weight * (now - (int) before);
        due = weight * (nowDue - (int) (before >>> Integer.SIZE));
        records[at + FIGURES] = now | ((long) nowDue << Integer.SIZE);
        if ((value | due | warned | unclear) == 0) {
          return;
        }
      }
      below = own;
      own = above[own];
    }
    if (own != RollupIndex.NONE) {
      lanes.clear();
      lanes.low = value;
      lanes.high = value;
      lanes.expected = due;
      lanes.warned = warned;
      lanes.unclear = unclear;
      raise(own, below == RollupIndex.NONE ? from : sums.index.nodes[below]);
    }
  }

  /** Returns whether the node above counts only what is done. */
  private boolean isForDone(int own) {
    int above = sums.index.above[own];
    return above != RollupIndex.NONE && sums.index.countsDone(above);
  }

  private static boolean isPlain(int flags) {
    return (flags & (FIXED | GUARDED | OUT)) == 0;
  }

  /**
   * Adds the change of a part to the nodes above it.
   *
   * @param first the slot of its parent
   */
  private void raise(int first, int from) {
    RollupIndex index = sums.index;
    int part = from;
    for (int own = first; own != RollupIndex.NONE; own = index.above[own]) {
      boolean isPlainMean =
          index.modes[own] == RollupIndex.CHILDREN
              && isPlain(sums.flagsOf(own))
              && own > 0
              && !isForDone(own);
      if (isPlainMean ? !raisePlain(own) : !raiseAny(own, part)) {
        return;
      }
      part = index.nodes[own];
    }
  }

  private void add(int own) {
    long[] records = sums.records;
    long[] wholes = sums.wholes;
    int at = record(own);
    int whole = whole(own);
    wholes[whole + ALL] += lanes.all;
    wholes[whole + KNOWN] += lanes.known;
    records[at + COUNTED] += lanes.counted;
    records[at + LOW] += lanes.low;
    records[at + HIGH] += lanes.high;
    records[at + EXPECTED] += lanes.expected;
    records[at + WARNED] += lanes.warned;
    records[at + UNCLEAR] += lanes.unclear;
  }

  /**
   * Adds the change to a mean, which then is the change of that.
   *
   * @return whether there was any
   */
  private boolean raisePlain(int own) {
    if (lanes.isNothing()) {
      return false;
    }
    int node = sums.index.nodes[own];
    int least = sums.low(node);
    int due = sums.expected(node);
    int most = sums.high(node);
    int told = sums.known(node);
    add(own);
    sums.closeMean(own);
    int nowMost = sums.high(node);
    long weight = sums.index.weight[node];
    lanes.all = (nowMost == VOID ? 0 : weight) - (most == VOID ? 0 : weight);
    lanes.counted = (nowMost < 0 ? 0 : weight) - (most < 0 ? 0 : weight);
    // what does not count has neither completion nor expectation
    lanes.low = weight * (sums.low(node) - least);
    lanes.high = weight * (Math.max(0, nowMost) - Math.max(0, most));
    lanes.expected = weight * (sums.expected(node) - due);
    lanes.known = weight * (sums.known(node) - told);
    return true;
  }

  /**
   * Adds the change of a part to a node of any kind, which then is the change of that.
   *
   * @return whether anything above may change
   */
  private boolean raiseAny(int own, int part) {
    RollupIndex index = sums.index;
    int node = index.nodes[own];
    if (sums.handsOn(node)) {
      add(own);
      // one out of scope has the change, and hands nothing on
      return !sums.is(node, OUT);
    }
    if (lanes.isNothing() && index.mode(node) != RollupIndex.OTHER && !sums.is(node, GUARDED)) {
      return false;
    }
    next.clear();
    boolean top = node == 0;
    if (!top) {
      sums.contribute(node, next, -1);
    }
    add(own);
    sums.close(node, part);
    if (!top) {
      sums.contribute(node, next, 1);
      Lanes swapped = lanes;
      lanes = next;
      next = swapped;
    }
    return true;
  }
}
