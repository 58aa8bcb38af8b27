package org.gangmu.rollup;

import java.util.Arrays;
import org.gangmu.progress.Light;

/**
 * The figures of all nodes of a {@link RollupIndex}, and the sums that those of nodes with parts
 * are made of: the weights in scope and those that count, the least, the most and the expected
 * completion by weight, the weights of which something is known, and how many leaves show which
 * class of light.
 *
 * <p>What a change of a leaf needs stands together, since fetching it is what takes the time: the
 * figures of a node with parts in one record of eight numbers.
 */
abstract sealed class NodeFigures permits RollupSums {

  static final byte OUT = 1;
  static final byte FIXED = 2;
  static final byte GATE = 4;
  static final byte GUARDED = 8;

  /** A node that counts, and of which all is known: its most is its least. */
  static final byte EXACT = 16;

  /** A leaf that counts, and of which nothing is known; the sign of the flags. */
  static final byte BLANK = Byte.MIN_VALUE;

  /** A node with parts whose most and known completion stand in its sums alone. */
  static final byte UNSPELT = BLANK;

  /** The high end of a leaf that does not count (EXCLUDE); it is in scope, and its gap is told. */
  static final int NOT_COUNTED = -1;

  /** The high end of a node that has no part in scope, and counts nowhere. */
  static final int VOID = -2;

  /** What a record of a node with parts holds, one number each. */
  static final int COUNTED = 0;

  static final int LOW = 1;
  static final int HIGH = 2;
  static final int EXPECTED = 3;

  /** The least completion in the lower half, the expected one in the upper. */
  static final int FIGURES = 4;

  /** The weight in the lower half, the flags in the upper. */
  static final int STATE = 5;

  static final int WARNED = 6;
  static final int UNCLEAR = 7;
  static final int RECORD = 8;

  /** Before the first record, so that each fills one line of the cache where the array does. */
  private static final int HEAD = 6;

  /** What stands beside the record: all weights in scope, and those of which something is known. */
  static final int ALL = 0;

  static final int KNOWN = 1;
  private static final int WHOLES = 2;

  /** Room after the flags, so that eight may be looked at from any on. */
  private static final int EIGHT = Long.BYTES;

  static final int WHOLE = Completion.WHOLE;
  private static final long LOWER = 0xFFFF_FFFFL;

  final RollupIndex index;

  /** By leaf, the least it can be. Nodes with parts have theirs in their records. */
  final int[] low;

  final int[] expected;
  final int[] high;
  final int[] known;
  final byte[] light;
  final byte[] flags;
  final long[] records;
  final long[] wholes;

  NodeFigures(RollupIndex index) {
    this.index = index;
    int size = index.size();
    low = new int[size];
    expected = new int[size];
    high = new int[size];
    known = new int[size];
    light = new byte[size];
    flags = new byte[size + EIGHT];
    records = new long[HEAD + index.ends.length * RECORD];
    wholes = new long[index.ends.length * WHOLES];
    Arrays.fill(high, WHOLE);
    Arrays.fill(light, LightClass.code(Light.UNKNOWN));
    for (int own = 0; own < index.nodes.length; own++) {
      records[record(own) + STATE] = index.weight[index.nodes[own]];
    }
  }

  /** Takes a copy. */
  NodeFigures(NodeFigures other) {
    index = other.index;
    low = other.low.clone();
    high = other.high.clone();
    expected = other.expected.clone();
    known = other.known.clone();
    light = other.light.clone();
    flags = other.flags.clone();
    records = other.records.clone();
    wholes = other.wholes.clone();
  }

  /** Returns where the record of a slot begins. */
  static int record(int own) {
    return HEAD + own * RECORD;
  }

  /** Returns where the two sums of a slot stand that are not in its record. */
  static int whole(int own) {
    return own * WHOLES;
  }

  int low(int node) {
    int own = index.slot[node];
    return own < 0 ? low[node] : (int) records[record(own) + FIGURES];
  }

  int expected(int node) {
    int own = index.slot[node];
    return own < 0 ? expected[node] : (int) (records[record(own) + FIGURES] >>> Integer.SIZE);
  }

  /** Returns the most a node can be, {@link #NOT_COUNTED} or {@link #VOID}. */
  int high(int node) {
    int own = index.slot[node];
    return own >= 0 ? most(node, own) : (flags[node] & EXACT) != 0 ? low(node) : high[node];
  }

  /** Returns of how much of a node something is known. */
  int known(int node) {
    int own = index.slot[node];
    return own >= 0 ? told(node, own) : (flags[node] & EXACT) != 0 ? WHOLE : known[node];
  }

  /** Returns the flags of a node. */
  int flags(int node) {
    int own = index.slot[node];
    return own < 0 ? flags[node] : flagsOf(own);
  }

  int flagsOf(int own) {
    return (int) (records[record(own) + STATE] >>> Integer.SIZE);
  }

  /** Returns whether a node has one of some flags. */
  boolean is(int node, int some) {
    return (flags(node) & some) != 0;
  }

  /** Sets a flag, which holds from the next pass or {@link RollupSums#refresh(int)} on. */
  void mark(int node, byte flag) {
    setFlags(node, flags(node) | flag);
  }

  void setFlags(int node, int to) {
    int own = index.slot[node];
    if (own < 0) {
      flags[node] = (byte) to;
    } else {
      setFlagsOf(own, to);
    }
  }

  private void setFlagsOf(int own, int to) {
    int at = record(own) + STATE;
    records[at] = (records[at] & LOWER) | ((long) (to & 0xFF) << Integer.SIZE);
  }

  /** Sets the least and the expected completion of a node with parts. */
  void setFigures(int own, int least, int due) {
    records[record(own) + FIGURES] = least | ((long) due << Integer.SIZE);
  }

  /** Sets what a node is by a rule that is no mean. */
  void setFigures(int node, int least, int most, int due, int told) {
    setFigures(index.slot[node], least, due);
    high[node] = most;
    known[node] = told;
  }

  /** Sets of what a node can be the least and the most, and of how much of it is known. */
  void amend(int node, int least, int most, int told) {
    int own = index.slot[node];
    if (own < 0) {
      low[node] = least;
    } else {
      setFigures(own, least, expected(node));
    }
    high[node] = most;
    known[node] = told;
    setFlags(node, flags(node) & ~(EXACT | BLANK));
  }

  /** Makes the figures of a mean of its sums. */
  void closeMean(int own) {
    int at = record(own);
    long all = wholes[whole(own) + ALL];
    long told = wholes[whole(own) + KNOWN];
    long counted = records[at + COUNTED];
    int flag = flagsOf(own) & ~(EXACT | UNSPELT);
    if (counted == 0) {
      setFlagsOf(own, flag);
      setFigures(own, 0, 0);
      int node = index.nodes[own];
      high[node] = all == 0 ? VOID : NOT_COUNTED;
      known[node] = all == 0 ? 0 : Completion.mean(told, all);
      return;
    }
    double inverse = 1.0 / counted;
    long least = records[at + LOW];
    boolean exact = records[at + HIGH] == least && told == all * WHOLE;
    setFlagsOf(own, flag | (exact ? EXACT : UNSPELT));
    setFigures(
        own,
        Completion.mean(least, counted, inverse),
        Completion.mean(records[at + EXPECTED], counted, inverse));
  }

  /** Returns the most a node with parts can be, wherever that stands. */
  private int most(int node, int own) {
    int flag = flagsOf(own);
    if ((flag & (EXACT | UNSPELT)) == 0) {
      return high[node];
    }
    int at = record(own);
    boolean one = (flag & EXACT) != 0 || records[at + HIGH] == records[at + LOW];
    return one
        ? (int) records[at + FIGURES]
        : Completion.mean(records[at + HIGH], records[at + COUNTED]);
  }

  /** Returns of how much of a node with parts something is known, wherever that stands. */
  private int told(int node, int own) {
    int flag = flagsOf(own);
    if ((flag & (EXACT | UNSPELT)) == 0) {
      return known[node];
    }
    if ((flag & EXACT) != 0) {
      return WHOLE;
    }
    int at = whole(own);
    return wholes[at + KNOWN] == wholes[at + ALL] * WHOLE
        ? WHOLE
        : Completion.mean(wholes[at + KNOWN], wholes[at + ALL]);
  }

  /** Returns how many leaves of a node show a warning. */
  long warned(int node) {
    return warnedOrNot(node) & LOWER;
  }

  /** Returns how many leaves of a node are in order. */
  long inOrder(int node) {
    return warnedOrNot(node) >>> Integer.SIZE;
  }

  /** Returns of how many leaves of a node nothing can be told. */
  long unclear(int node) {
    return unclearOrNotDue(node) & LOWER;
  }

  /** Returns of how many leaves of a node nothing is expected yet. */
  long notDue(int node) {
    return unclearOrNotDue(node) >>> Integer.SIZE;
  }

  private long warnedOrNot(int node) {
    int own = index.slot[node];
    return own < 0 ? LightClass.warned(flags[node]) : records[record(own) + WARNED];
  }

  private long unclearOrNotDue(int node) {
    int own = index.slot[node];
    return own < 0 ? LightClass.unclear(flags[node]) : records[record(own) + UNCLEAR];
  }

  /** Returns the light of a leaf. */
  Light light(int leaf) {
    return LightClass.light(light[leaf]);
  }
}
