package org.gangmu.rollup;

import java.util.Optional;
import org.gangmu.progress.Light;

/**
 * The figures of all nodes: those of leaves as they are set, those above as they follow. A full
 * pass ({@link SumPass}) makes all of them; a change of one leaf adds its difference all the way up
 * ({@link SumChange}), and gives the same figures, bit for bit.
 */
final class RollupSums extends NodeFigures {

  final SpecialNodes special;
  private final SumChange change = new SumChange(this);
  private boolean settled;

  RollupSums(RollupIndex index, SpecialNodes special) {
    super(index);
    this.special = special;
  }

  /** Takes a copy. */
  RollupSums(RollupSums other, SpecialNodes special) {
    super(other);
    this.special = special;
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
    byte code = LightClass.code(newLight);
    light[leaf] = code;
    int kept = flags[leaf] & ~(EXACT | BLANK | LightClass.MASK);
    flags[leaf] = (byte) kept;
    low[leaf] = newLow;
    expected[leaf] = newExpected;
    high[leaf] = newHigh;
    known[leaf] = newKnown;
    if ((kept & FIXED) != 0) {
      special.amend(this, leaf);
    }
    int from = low[leaf];
    int to = high[leaf];
    int told = known[leaf];
    if (from == to && told == WHOLE) {
      kept |= EXACT;
    } else if (from == 0 && to == WHOLE && told == 0) {
      kept |= BLANK;
    }
    flags[leaf] = (byte) (kept | LightClass.flag(code));
  }

  void set(int leaf, int newLow, int newHigh, int newExpected, int newKnown, Light newLight) {
    if (newLow == newHigh
        && newKnown == WHOLE
        && (flags[leaf] & (EXACT | OUT | FIXED)) == EXACT
        && !index.countsDone(~index.slot[leaf])) {
      byte code = LightClass.code(newLight);
      // read as well as written, so that it is fetched along with the rest
      light[leaf] = (byte) (code | (light[leaf] & Byte.MIN_VALUE));
      change.setExact(leaf, newLow, newExpected, LightClass.flag(code));
    } else {
      change.take(leaf);
      put(leaf, newLow, newHigh, newExpected, newKnown, newLight);
      change.giveAndRaise(leaf);
    }
  }

  /** Puts a node out of scope with all below it, or back. */
  void setOut(int node, boolean out) {
    change.take(node);
    int before = flags(node);
    setFlags(node, out ? before | OUT : before & ~OUT);
    change.giveAndRaise(node);
  }

  /** Makes a node follow what is set for it by hand or by its gates, after that changed. */
  void refresh(int node) {
    if (node == 0) {
      close(node);
      return;
    }
    change.take(node);
    if (!index.isLeaf(node)) {
      close(node);
    }
    change.giveAndRaise(node);
  }

  /** Makes the figures of all nodes anew from those of the leaves. */
  void sumAll() {
    special.forget();
    new SumPass(this).run();
  }

  /** Returns whether a node only hands the sums of its leaves on to its parent's. */
  boolean handsOn(int node) {
    return index.passes(node) && !is(node, FIXED);
  }

  /** Adds what a node gives to the sums of its parent, or takes it away. */
  void contribute(int node, Lanes into, int sign) {
    int own = index.slot[node];
    int flag = flags(node);
    if ((flag & OUT) != 0) {
      return;
    }
    if (own < 0) {
      into.warned += sign * LightClass.warned(flag);
      into.unclear += sign * LightClass.unclear(flag);
    } else {
      int at = record(own);
      into.warned += sign * records[at + WARNED];
      into.unclear += sign * records[at + UNCLEAR];
      if (handsOn(node)) {
        int whole = whole(own);
        into.all += sign * wholes[whole + ALL];
        into.known += sign * wholes[whole + KNOWN];
        into.counted += sign * records[at + COUNTED];
        into.low += sign * records[at + LOW];
        into.high += sign * records[at + HIGH];
        into.expected += sign * records[at + EXPECTED];
        return;
      }
    }
    int most = high(node);
    if (most == VOID) {
      return;
    }
    long weight = sign * weight(node);
    into.all += weight;
    into.known += weight * known(node);
    if (most != NOT_COUNTED) {
      boolean done = index.countsDone(index.slotAbove(node));
      into.counted += weight;
      into.low += weight * counted(low(node), done);
      into.high += weight * counted(most, done);
      into.expected += weight * counted(expected(node), done);
    }
  }

  /** Adds all sums of a node to those of its parent. */
  void addAll(int own, Lanes into) {
    int at = record(own);
    int whole = whole(own);
    into.all += wholes[whole + ALL];
    into.known += wholes[whole + KNOWN];
    into.counted += records[at + COUNTED];
    into.low += records[at + LOW];
    into.high += records[at + HIGH];
    into.expected += records[at + EXPECTED];
    into.warned += records[at + WARNED];
    into.unclear += records[at + UNCLEAR];
  }

  static int counted(int billionths, boolean done) {
    return !done || billionths == WHOLE ? billionths : 0;
  }

  /** Returns what a node counts among the parts of its parent. */
  long weight(int node) {
    return index.passes(node) ? wholes[whole(index.slot[node]) + ALL] : index.weight[node];
  }

  /** Makes the figures of a node of its sums, its gates and what is set for it. */
  void close(int node) {
    close(node, RollupIndex.NONE);
  }

  /**
   * As {@link #close(int)}.
   *
   * @param changed the only part that changed since it was last closed, or {@link RollupIndex#NONE}
   *     where that is not known
   */
  void close(int node, int changed) {
    if (index.mode(node) != RollupIndex.OTHER) {
      closeMean(index.slot[node]);
    } else if (changed == RollupIndex.NONE) {
      special.present(this, node);
    } else {
      special.presentAfter(this, node, changed);
    }
    if (is(node, GUARDED | FIXED) && high(node) != VOID) {
      special.amend(this, node);
    }
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
    return isCurrent(node) && high(node) >= 0
        ? Optional.of(new CompletionRange(new Completion(low(node)), new Completion(high(node))))
        : Optional.empty();
  }

  /** Makes the figures of a node current, and returns whether it counts in any way. */
  boolean isCurrent(int node) {
    if (!settled && !index.isLeaf(node) && handsOn(node)) {
      close(node);
    }
    return !is(node, OUT) && high(node) != VOID;
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
      if (leaves && !index.isLeaf(part) && !is(part, OUT) && handsOn(part)) {
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
