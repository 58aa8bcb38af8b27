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
import static org.gangmu.rollup.NodeFigures.UNSPELT;
import static org.gangmu.rollup.NodeFigures.VOID;
import static org.gangmu.rollup.NodeFigures.WARNED;
import static org.gangmu.rollup.NodeFigures.record;
import static org.gangmu.rollup.NodeFigures.whole;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** One pass over all nodes, from the last to the whole, that makes their figures of the leaves'. */
final class SumPass {

  /** The flags of eight nodes at once. */
  private static final VarHandle EIGHT_FLAGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int EIGHT = Long.BYTES;
  private static final long EACH = 0x0101_0101_0101_0101L;

  /** From the sign of the flags, which tells that a leaf is blank, to the one of an exact one. */
  private static final int SIGN_TO_EXACT = 3;

  private static final int WHOLE = Completion.WHOLE;
  private static final long EXACT_IN_SCOPE = (long) (EXACT | OUT) << Integer.SIZE;
  private static final long EXACT_ALONE = (long) EXACT << Integer.SIZE;

  private final RollupSums sums;
  private final RollupIndex index;
  private final Lanes lanes = new Lanes();

  SumPass(RollupSums sums) {
    this.sums = sums;
    this.index = sums.index;
  }

  void run() {
    int[] nodes = index.nodes;
    int[] ends = index.ends;
    byte[] modes = index.modes;
    int next = index.size();
    for (int own = nodes.length - 1; own >= 0; own--) {
      int node = nodes[own];
      int end = ends[own];
      boolean done = index.countsDone(own);
      if (next < end || done || !sumPlain(own, node, end, modes[own])) {
        lanes.clear();
        if (next < end) {
          addParts(own, node, end, done);
        } else {
          addLeaves(node + 1, end, done);
        }
        write(own);
        close(own, node, modes[own]);
      }
      next = node;
    }
  }

  /** Writes the sums of a node. */
  private void write(int own) {
    long[] records = sums.records;
    long[] wholes = sums.wholes;
    int at = record(own);
    int whole = whole(own);
    wholes[whole + ALL] = lanes.all;
    wholes[whole + KNOWN] = lanes.known;
    records[at + COUNTED] = lanes.counted;
    records[at + LOW] = lanes.low;
    records[at + HIGH] = lanes.high;
    records[at + EXPECTED] = lanes.expected;
    records[at + WARNED] = lanes.warned;
    records[at + UNCLEAR] = lanes.unclear;
  }

  private void close(int own, int node, int mode) {
    if ((sums.flagsOf(own) & (FIXED | GUARDED)) != 0
        || (mode & RollupIndex.BASE) == RollupIndex.OTHER) {
      sums.close(node);
    } else if ((mode & RollupIndex.PASSES) == 0) {
      sums.closeMean(own);
    }
  }

  /** Adds parts some of which have parts themselves; these are current. */
  private void addParts(int own, int node, int end, boolean done) {
    int[] nodes = index.nodes;
    long[] records = sums.records;
    long weights = 0;
    long values = 0;
    long dues = 0;
    long warned = 0;
    long unclear = 0;
    int slot = own + 1;
    int part = node + 1;
    while (part < end) {
      int next = slot < nodes.length ? Math.min(nodes[slot], end) : end;
      if (part < next) {
        addLeaves(part, next, done);
      }
      part = next;
      if (part == end) {
        break;
      }
      int at = record(slot);
      long state = records[at + STATE];
      boolean passes = (index.modes[slot] & RollupIndex.PASSES) != 0;
      if ((state & EXACT_IN_SCOPE) == EXACT_ALONE && !passes && !done) {
        long weight = (int) state;
        long figures = records[at + FIGURES];
        weights += weight;
        values += weight * (int) figures;
        dues += weight * (int) (figures >>> Integer.SIZE);
        warned += records[at + WARNED];
        unclear += records[at + UNCLEAR];
      } else {
        addPart(slot, part, done);
      }
      part = index.ends[slot];
      slot = index.after[slot];
    }
    lanes.all += weights;
    lanes.counted += weights;
    lanes.low += values;
    lanes.high += values;
    lanes.expected += dues;
    lanes.known += weights * WHOLE;
    lanes.warned += warned;
    lanes.unclear += unclear;
  }

  /** Adds a part that has parts itself, of any kind. */
  private void addPart(int slot, int part, boolean done) {
    int flag = sums.flagsOf(slot);
    boolean passes = (index.modes[slot] & RollupIndex.PASSES) != 0;
    if ((flag & (OUT | UNSPELT)) == (UNSPELT & 0xFF) && !passes && !done) {
      addUnspelt(slot, index.weight[part]);
    } else if (passes && (flag & (OUT | FIXED)) == 0) {
      sums.addAll(slot, lanes);
    } else {
      sums.contribute(part, lanes, 1);
    }
  }

  private void addUnspelt(int slot, long weight) {
    long[] records = sums.records;
    int at = record(slot);
    int whole = whole(slot);
    long all = sums.wholes[whole + ALL];
    long told = sums.wholes[whole + KNOWN];
    long low = records[at + LOW];
    long high = records[at + HIGH];
    long figures = records[at + FIGURES];
    int least = (int) figures;
    lanes.all += weight;
    lanes.counted += weight;
    lanes.low += weight * least;
    lanes.high += weight * (high == low ? least : Completion.mean(high, records[at + COUNTED]));
    lanes.expected += weight * (int) (figures >>> Integer.SIZE);
    lanes.known += weight * (told == all * WHOLE ? WHOLE : Completion.mean(told, all));
    lanes.warned += records[at + WARNED];
    lanes.unclear += records[at + UNCLEAR];
  }

  /**
   * Sums parts that are leaves, if each has one completion, or none at all is known: then three or
   * four sums make six.
   *
   * @return whether they are such; if not, nothing was summed
   */
  private boolean sumPlain(int own, int node, int end, int mode) {
    byte[] flag = sums.flags;
    int[] weight = index.weight;
    int from = node + 1;
    int inOrder = 0;
    int warned = 0;
    int notDue = 0;
    long blank = 0;
    for (int part = from; part < end; part += EIGHT) {
      long eight = (long) EIGHT_FLAGS.get(flag, part);
      int left = end - part;
      long each = left >= EIGHT ? EACH : EACH >>> ((EIGHT - left) * Byte.SIZE);
      long plain = (eight | (eight >>> SIGN_TO_EXACT)) & (EXACT * each);
      if (plain != EXACT * each || (eight & (OUT * each)) != 0) {
        return false;
      }
      long one = (eight >>> LightClass.AT) & each;
      long other = (eight >>> (LightClass.AT + 1)) & each;
      inOrder += Long.bitCount(one);
      warned += Long.bitCount(other);
      notDue += Long.bitCount(one & other);
      long rest = eight & (each << (Byte.SIZE - 1));
      while (rest != 0) {
        blank += weight[part + (Long.numberOfTrailingZeros(rest) >> 3)];
        rest &= rest - 1;
      }
    }
    long weights = 0;
    long values = 0;
    long dues = 0;
    int[] value = sums.low;
    int[] due = sums.expected;
    int part = from;
    if (end - from >= EIGHT) {
      // by hand, since most tasks have too few parts for a loop to get going
      long one = weight[part];
      long two = weight[part + 1];
      long three = weight[part + 2];
      long four = weight[part + 3];
      long five = weight[part + 4];
      long six = weight[part + 5];
      long seven = weight[part + 6];
      long eight = weight[part + 7];
      weights = one + two + (three + four) + (five + six + (seven + eight));
      values =
          one * value[part]
              + two * value[part + 1]
              + (three * value[part + 2] + four * value[part + 3])
              + (five * value[part + 4]
                  + six * value[part + 5]
                  + (seven * value[part + 6] + eight * value[part + 7]));
      dues =
          one * due[part]
              + two * due[part + 1]
              + (three * due[part + 2] + four * due[part + 3])
              + (five * due[part + 4]
                  + six * due[part + 5]
                  + (seven * due[part + 6] + eight * due[part + 7]));
      part += EIGHT;
    }
    for (; part < end; part++) {
      long one = weight[part];
      weights += one;
      values += one * value[part];
      dues += one * due[part];
    }
    long[] into = sums.records;
    int at = record(own);
    int whole = whole(own);
    sums.wholes[whole + ALL] = weights;
    sums.wholes[whole + KNOWN] = (weights - blank) * WHOLE;
    into[at + COUNTED] = weights;
    into[at + LOW] = values;
    into[at + HIGH] = values + blank * WHOLE;
    into[at + EXPECTED] = dues;
    into[at + WARNED] = LightClass.twoCounts(inOrder - notDue, warned - notDue);
    into[at + UNCLEAR] = LightClass.twoCounts(notDue, end - from - inOrder - warned + notDue);
    long state = into[at + STATE];
    boolean amended = ((state >>> Integer.SIZE) & (FIXED | GUARDED)) != 0;
    if ((mode & ~RollupIndex.LEAVES) == 0 && weights > 0 && !amended) {
      double inverse = 1.0 / weights;
      sums.setFigures(
          own, Completion.mean(values, weights, inverse), Completion.mean(dues, weights, inverse));
      long both = (long) ((EXACT | UNSPELT) & 0xFF) << Integer.SIZE;
      long now = (long) ((blank == 0 ? EXACT : UNSPELT) & 0xFF) << Integer.SIZE;
      into[at + STATE] = (state & ~both) | now;
    } else {
      close(own, node, mode);
    }
    return true;
  }

  /** Adds leaves of any kind. */
  private void addLeaves(int from, int to, boolean done) {
    for (int leaf = from; leaf < to; leaf++) {
      int flag = sums.flags[leaf];
      if ((flag & OUT) != 0) {
        continue;
      }
      lanes.warned += LightClass.warned(flag);
      lanes.unclear += LightClass.unclear(flag);
      int end = sums.high(leaf);
      long weight = end == VOID ? 0 : index.weight[leaf];
      lanes.all += weight;
      lanes.known += weight * sums.known(leaf);
      weight = end < 0 ? 0 : weight;
      lanes.counted += weight;
      lanes.low += weight * RollupSums.counted(sums.low[leaf], done);
      lanes.high += weight * RollupSums.counted(end, done);
      lanes.expected += weight * RollupSums.counted(sums.expected[leaf], done);
    }
  }
}
