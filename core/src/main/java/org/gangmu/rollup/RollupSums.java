package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.gangmu.progress.Light;

/**
 * The figures of all nodes of a {@link RollupIndex}: those of leaves as they are set, those above
 * as they follow.
 *
 * <p>Each node with parts sums over them, exactly: the weights in scope and those that count, the
 * least, the most and the expected completion by weight, the weights of which something is known,
 * and how many leaves show which class of light. A change of one leaf adds its difference all the
 * way up, and gives the same figures, bit for bit, as a full pass.
 */
final class RollupSums {

  static final int ALL = 0;
  static final int COUNTED = 1;
  static final int LOW = 2;
  static final int HIGH = 3;
  static final int EXPECTED = 4;
  static final int KNOWN = 5;
  static final int WARNED = 6;
  static final int UNCLEAR = 7;
  static final int LANES = 8;

  /** The high end of a leaf that does not count (EXCLUDE); it is in scope, and its gap is told. */
  static final int NOT_COUNTED = -1;

  static final byte OUT = 1;
  static final byte FIXED = 2;
  static final byte GATE = 4;
  static final byte GUARDED = 8;

  /** A leaf that counts, and of which all is known. */
  static final byte EXACT = 16;

  /** What the flags of no node are. */
  private static final int NO_FLAGS = -1;

  private static final int WHOLE = Completion.WHOLE;
  private static final ImmutableList<Light> LIGHTS = ImmutableList.copyOf(Light.values());

  /** By light, what it adds to the lanes of warned and unclear ones: two counts in each. */
  private static final long[] WARNED_ADDS = new long[Light.values().length];

  private static final long[] UNCLEAR_ADDS = new long[Light.values().length];

  static {
    for (Light light : Light.values()) {
      boolean unclear = light == Light.UNKNOWN || light == Light.UNCOVERED;
      WARNED_ADDS[code(light)] = light == Light.NORMAL ? 1L << 32 : light.isDecided() ? 1 : 0;
      UNCLEAR_ADDS[code(light)] = unclear ? 1 : light == Light.NOT_DUE ? 1L << 32 : 0;
    }
  }

  /** The high end of a node that has no part in scope, and counts nowhere. */
  static final int VOID = -2;

  final RollupIndex index;

  /**
   * The least each can be, in billionths. Nodes that hand their leaves on are closed when asked.
   */
  final int[] low;

  final int[] high;
  final int[] expected;
  final int[] known;
  final byte[] light;
  final byte[] flags;
  final long[] sums;
  private final SpecialNodes special;
  private boolean settled;
  private long[] change = new long[LANES];
  private long[] next = new long[LANES];

  RollupSums(RollupIndex index, SpecialNodes special) {
    this.index = index;
    this.special = special;
    int size = index.size();
    low = new int[size];
    high = new int[size];
    expected = new int[size];
    known = new int[size];
    light = new byte[size];
    flags = new byte[size];
    sums = new long[index.ends.length * LANES];
    Arrays.fill(high, WHOLE);
    Arrays.fill(light, code(Light.UNKNOWN));
  }

  /** Returns how many lights stand before a light. */
  static byte code(Light light) {
    return (byte) light.compareTo(Light.NOT_DUE);
  }

  /** Takes a copy. */
  RollupSums(RollupSums other, SpecialNodes special) {
    index = other.index;
    this.special = special;
    low = other.low.clone();
    high = other.high.clone();
    expected = other.expected.clone();
    known = other.known.clone();
    light = other.light.clone();
    flags = other.flags.clone();
    sums = other.sums.clone();
  }

  /**
   * Sets the figures of a leaf without those above it; a full pass is to follow. What is set for it
   * by hand stays.
   */
  void put(int leaf, LeafFigures figures, Light newLight) {
    put(leaf, figures.low(), figures.high(), figures.expected(), figures.known(), newLight);
  }

  /**
   * Sets the figures of a leaf, and all above it that follow from them. What is set for it by hand
   * stays.
   */
  void set(int leaf, LeafFigures figures, Light newLight) {
    set(leaf, figures.low(), figures.high(), figures.expected(), figures.known(), newLight);
  }

  void put(int leaf, int newLow, int newHigh, int newExpected, int newKnown, Light newLight) {
    low[leaf] = newLow;
    high[leaf] = newHigh;
    expected[leaf] = newExpected;
    known[leaf] = newKnown;
    light[leaf] = code(newLight);
    if ((flags[leaf] & FIXED) != 0) {
      special.amend(this, leaf);
    }
    boolean exact = low[leaf] == high[leaf] && known[leaf] == WHOLE;
    flags[leaf] = (byte) (exact ? flags[leaf] | EXACT : flags[leaf] & ~EXACT);
  }

  void set(int leaf, int newLow, int newHigh, int newExpected, int newKnown, Light newLight) {
    Arrays.fill(change, 0);
    contribute(leaf, change, 0, -1);
    put(leaf, newLow, newHigh, newExpected, newKnown, newLight);
    contribute(leaf, change, 0, 1);
    raise(leaf);
  }

  /** Puts a node out of scope with all below it, or back. */
  void setOut(int node, boolean out) {
    Arrays.fill(change, 0);
    contribute(node, change, 0, -1);
    flags[node] = (byte) (out ? flags[node] | OUT : flags[node] & ~OUT);
    contribute(node, change, 0, 1);
    raise(node);
  }

  /** Makes a node follow what is set for it by hand or by its gates, after that changed. */
  void refresh(int node) {
    if (node == 0) {
      close(node);
      return;
    }
    Arrays.fill(change, 0);
    contribute(node, change, 0, -1);
    if (!index.isLeaf(node)) {
      close(node);
    }
    contribute(node, change, 0, 1);
    raise(node);
  }

  /** Adds the change of a node to those above it. */
  private void raise(int from) {
    for (int node = index.parent[from]; node != RollupIndex.NONE; node = index.parent[node]) {
      int at = index.slot[node] * LANES;
      boolean handsOn = handsOn(node);
      boolean top = node == 0;
      if (!handsOn && !top) {
        Arrays.fill(next, 0);
        contribute(node, next, 0, -1);
      }
      long changed = 0;
      for (int i = 0; i < LANES; i++) {
        sums[at + i] += change[i];
        changed |= change[i];
      }
      if (!handsOn) {
        if (changed == 0 && index.mode(node) != RollupIndex.OTHER && !isGuarded(node)) {
          return;
        }
        close(node);
        if (!top) {
          contribute(node, next, 0, 1);
          long[] swapped = change;
          change = next;
          next = swapped;
        }
      }
    }
  }

  private boolean isGuarded(int node) {
    return (flags[node] & GUARDED) != 0;
  }

  /** Returns whether a node only hands the sums of its leaves on to its parent's. */
  boolean handsOn(int node) {
    return (flags[node] & (FIXED | GUARDED)) == 0 && index.passes(node);
  }

  /** Adds what a node gives to the sums of its parent, or takes it away. */
  private void contribute(int node, long[] into, int to, int sign) {
    int own = index.slot[node];
    if ((flags[node] & OUT) != 0) {
      return;
    }
    if (own == RollupIndex.NONE) {
      into[to + WARNED] += sign * WARNED_ADDS[light[node]];
      into[to + UNCLEAR] += sign * UNCLEAR_ADDS[light[node]];
    } else {
      int at = own * LANES;
      if (handsOn(node)) {
        for (int i = 0; i < LANES; i++) {
          into[to + i] += sign * sums[at + i];
        }
        return;
      }
      into[to + WARNED] += sign * sums[at + WARNED];
      into[to + UNCLEAR] += sign * sums[at + UNCLEAR];
    }
    int most = high[node];
    if (most == VOID) {
      return;
    }
    long weight = sign * weight(node);
    into[to + ALL] += weight;
    into[to + KNOWN] += weight * known[node];
    if (most != NOT_COUNTED) {
      boolean done = index.countsDone(index.parent[node]);
      into[to + COUNTED] += weight;
      into[to + LOW] += weight * counted(low[node], done);
      into[to + HIGH] += weight * counted(most, done);
      into[to + EXPECTED] += weight * counted(expected[node], done);
    }
  }

  private static int counted(int billionths, boolean done) {
    return !done || billionths == WHOLE ? billionths : 0;
  }

  /** Returns what a node counts among the parts of its parent. */
  long weight(int node) {
    return index.passes(node) ? sums[index.slot[node] * LANES + ALL] : index.weight[node];
  }

  /** Makes the figures of a node of its sums, its gates and what is set for it. */
  private void close(int node) {
    if (index.mode(node) == RollupIndex.OTHER) {
      special.present(this, node);
    } else {
      closeMean(node, index.slot[node] * LANES);
    }
    if ((flags[node] & (GUARDED | FIXED)) != 0 && high[node] != VOID) {
      special.amend(this, node);
    }
  }

  private void closeMean(int node, int at) {
    long all = sums[at + ALL];
    long counted = sums[at + COUNTED];
    if (counted == 0) {
      low[node] = 0;
      high[node] = all == 0 ? VOID : NOT_COUNTED;
      expected[node] = 0;
      known[node] = all == 0 ? 0 : Completion.mean(sums[at + KNOWN], all);
      return;
    }
    long least = sums[at + LOW];
    long most = sums[at + HIGH];
    low[node] = Completion.mean(least, counted);
    high[node] = most == least ? low[node] : Completion.mean(most, counted);
    expected[node] = Completion.mean(sums[at + EXPECTED], counted);
    long told = sums[at + KNOWN];
    known[node] = told == all * WHOLE ? WHOLE : Completion.mean(told, all);
  }

  /** Makes the figures of all nodes current; they are not to be changed any more. */
  void settle() {
    for (int node : index.nodes) {
      if (handsOn(node)) {
        close(node);
      }
    }
    settled = true;
  }

  /** Returns between which completions a node lies; empty where it counts nowhere. */
  Optional<CompletionRange> range(int node) {
    return isCurrent(node) && high[node] >= 0
        ? Optional.of(new CompletionRange(new Completion(low[node]), new Completion(high[node])))
        : Optional.empty();
  }

  /** Returns how many leaves are counted in one of the halves of a lane of lights. */
  long leaves(int node, int lane, boolean upper) {
    long both;
    if (index.isLeaf(node)) {
      both = lane == WARNED ? WARNED_ADDS[light[node]] : UNCLEAR_ADDS[light[node]];
    } else {
      both = sums[index.slot[node] * LANES + lane];
    }
    return upper ? both >>> 32 : both & 0xFFFF_FFFFL;
  }

  /** Returns the light of a leaf. */
  Light light(int leaf) {
    return LIGHTS.get(light[leaf]);
  }

  /** Makes the figures of a node current, and returns whether it counts in any way. */
  boolean isCurrent(int node) {
    if (!settled && !index.isLeaf(node) && handsOn(node)) {
      close(node);
    }
    return high[node] != VOID && (flags[node] & OUT) == 0;
  }

  /** Makes the figures of all nodes anew from those of the leaves. */
  void sumAll() {
    Arrays.fill(sums, 0);
    for (int own = index.ends.length - 1; own >= 0; own--) {
      int node = index.nodes[own];
      sumParts(node, own);
      if (!handsOn(node)) {
        close(node);
      }
    }
  }

  /** Sums the parts of a node, which are current. */
  private void sumParts(int node, int own) {
    int[] weighted = index.weight;
    int[] least = low;
    int[] due = expected;
    byte[] flag = flags;
    byte[] lit = light;
    int at = own * LANES;
    int end = index.ends[own];
    // a leaf that is exact has one completion and is known as a whole: three sums make six
    int exact = index.countsDone(node) ? NO_FLAGS : EXACT;
    long weights = 0;
    long values = 0;
    long dues = 0;
    long warned = 0;
    long unclear = 0;
    int part = node + 1;
    while (part < end) {
      if (flag[part] == exact) {
        long weight = weighted[part];
        weights += weight;
        values += weight * least[part];
        dues += weight * due[part];
        warned += WARNED_ADDS[lit[part]];
        unclear += UNCLEAR_ADDS[lit[part]];
        part++;
      } else {
        contribute(part, sums, at, 1);
        part = index.end(part);
      }
    }
    sums[at + ALL] += weights;
    sums[at + COUNTED] += weights;
    sums[at + LOW] += values;
    sums[at + HIGH] += values;
    sums[at + EXPECTED] += dues;
    sums[at + KNOWN] += weights * WHOLE;
    sums[at + WARNED] += warned;
    sums[at + UNCLEAR] += unclear;
  }

  /** Receives the parts of a node. */
  interface PartVisitor {

    /** Receives one part and what it counts. */
    void visit(int node, long weight);
  }

  /** Visits the parts that a node's completion is made of, in document order, made current. */
  void visitParts(int node, PartVisitor visitor) {
    boolean leaves =
        index.rule(node) instanceof WeightedMean mean && mean.scope() == RollupScope.LEAVES;
    int end = index.end(node);
    int part = node + 1;
    while (part < end) {
      if ((flags[part] & OUT) == 0 && leaves && !index.isLeaf(part) && handsOn(part)) {
        part++;
        continue;
      }
      if (isCurrent(part)) {
        visitor.visit(part, weight(part));
      }
      part = index.end(part);
    }
  }
}
