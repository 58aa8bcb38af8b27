package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  /** A leaf that counts, and of which nothing is known; the sign of the flags. */
  private static final byte BLANK = Byte.MIN_VALUE;

  /**
   * A node with parts whose most and known completion stand in its sums alone, as do those of one
   * that is exact: a full pass leaves the columns of these two alone.
   */
  private static final byte UNSPELT = BLANK;

  /** Beside the mode of a node: that it is set by hand, or has gates. */
  private static final int SPECIAL = 64;

  /** Where the class of the light of a leaf stands among its flags: two bits. */
  private static final int CLASS_AT = 5;

  private static final int SIGN_TO_EXACT = 3;

  private static final int CLASS = 3;
  private static final int CLASS_IN_ORDER = 1;
  private static final int CLASS_WARNED = 2;
  private static final int CLASS_NOT_DUE = 3;

  /** The flags of eight nodes at once. */
  private static final VarHandle EIGHT_FLAGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int EIGHT = Long.BYTES;
  private static final long EACH = 0x0101_0101_0101_0101L;

  private static final int WHOLE = Completion.WHOLE;
  private static final ImmutableList<Light> LIGHTS = ImmutableList.copyOf(Light.values());

  /** By light, its class among the flags of a leaf; 0 stands for what nothing can be told of. */
  private static final byte[] CLASSES = new byte[Light.values().length];

  static {
    for (Light light : Light.values()) {
      int of =
          light == Light.NORMAL
              ? CLASS_IN_ORDER
              : light == Light.NOT_DUE ? CLASS_NOT_DUE : light.isWarning() ? CLASS_WARNED : 0;
      CLASSES[code(light)] = (byte) (of << CLASS_AT);
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
  private int[] way = new int[8];

  RollupSums(RollupIndex index, SpecialNodes special) {
    this.index = index;
    this.special = special;
    int size = index.size();
    low = new int[size];
    high = new int[size];
    expected = new int[size];
    known = new int[size];
    light = new byte[size];
    flags = new byte[size + EIGHT];
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
    byte code = code(newLight);
    light[leaf] = code;
    int kept = flags[leaf] & ~(EXACT | BLANK | (CLASS << CLASS_AT));
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
    flags[leaf] = (byte) (kept | CLASSES[code]);
  }

  /** Returns what a leaf adds to the lane of warned ones: two counts in one. */
  private long warned(int leaf) {
    int of = (flags[leaf] >> CLASS_AT) & CLASS;
    return of == CLASS_WARNED ? 1 : of == CLASS_IN_ORDER ? 1L << Integer.SIZE : 0;
  }

  /** Returns what a leaf adds to the lane of unclear ones: two counts in one. */
  private long unclear(int leaf) {
    int of = (flags[leaf] >> CLASS_AT) & CLASS;
    return of == 0 ? 1 : of == CLASS_NOT_DUE ? 1L << Integer.SIZE : 0;
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
    int length = plainWay(from);
    for (int i = 0; i < length; i++) {
      if (!raisePlain(way[i], index.slot[way[i]] * LANES)) {
        return;
      }
    }
    raiseAny(length == 0 ? from : way[length - 1]);
  }

  /**
   * Writes the nodes above one as far as they are means over the tasks below and no more, so that
   * what is needed of all of them is fetched at once.
   *
   * @return how many
   */
  private int plainWay(int from) {
    int length = 0;
    long fetched = 0;
    int node = index.parent[from];
    while (node > 0
        && index.modes[index.slot[node]] == RollupIndex.CHILDREN
        && (flags[node] & (FIXED | GUARDED | OUT)) == 0
        && !index.countsDone(index.parent[node])) {
      if (length + 1 == way.length) {
        way = Arrays.copyOf(way, 2 * way.length);
      }
      way[length++] = node;
      int at = index.slot[node] * LANES;
      fetched += sums[at] + sums[at + LANES - 1] + low[node] + expected[node] + index.weight[node];
      node = index.parent[node];
    }
    // nobody reads it, but without it nothing would be fetched
    way[way.length - 1] = (int) fetched;
    return length;
  }

  /**
   * Adds the change to a mean, which then is the change of that.
   *
   * @return whether there was any
   */
  private boolean raisePlain(int node, int at) {
    int least = low[node];
    int due = expected[node];
    int most = most(node, at);
    int told = told(node, at);
    long changed = 0;
    for (int i = 0; i < LANES; i++) {
      sums[at + i] += change[i];
      changed |= change[i];
    }
    if (changed == 0) {
      return false;
    }
    closeMean(node, at);
    int nowMost = most(node, at);
    long weight = index.weight[node];
    change[ALL] = (nowMost == VOID ? 0 : weight) - (most == VOID ? 0 : weight);
    change[COUNTED] = (nowMost < 0 ? 0 : weight) - (most < 0 ? 0 : weight);
    // what does not count has neither completion nor expectation
    change[LOW] = weight * (low[node] - least);
    change[HIGH] = weight * (Math.max(0, nowMost) - Math.max(0, most));
    change[EXPECTED] = weight * (expected[node] - due);
    change[KNOWN] = weight * (told(node, at) - told);
    return true;
  }

  /** As {@link #raise(int)}, whatever is above. */
  private void raiseAny(int from) {
    int part = from;
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
        close(node, part);
        if (!top) {
          contribute(node, next, 0, 1);
          long[] swapped = change;
          change = next;
          next = swapped;
        }
      } else if ((flags[node] & OUT) != 0) {
        // it has the change, and hands nothing on
        return;
      }
      part = node;
    }
  }

  private boolean isGuarded(int node) {
    return (flags[node] & GUARDED) != 0;
  }

  /** Returns whether a node only hands the sums of its leaves on to its parent's. */
  boolean handsOn(int node) {
    return index.passes(node) && (flags[node] & FIXED) == 0;
  }

  /** Adds what a node gives to the sums of its parent, or takes it away. */
  private void contribute(int node, long[] into, int to, int sign) {
    int own = index.slot[node];
    int flag = flags[node];
    if ((flag & OUT) != 0) {
      return;
    }
    if (own == RollupIndex.NONE) {
      into[to + WARNED] += sign * warned(node);
      into[to + UNCLEAR] += sign * unclear(node);
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
    boolean leaf = own == RollupIndex.NONE;
    int most = leaf ? high[node] : most(node, own * LANES);
    if (most == VOID) {
      return;
    }
    long weight = sign * weight(node);
    into[to + ALL] += weight;
    into[to + KNOWN] += weight * (leaf ? known[node] : told(node, own * LANES));
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
    close(node, RollupIndex.NONE);
  }

  /**
   * As {@link #close(int)}.
   *
   * @param changed the only part that changed since it was last closed, or {@link RollupIndex#NONE}
   *     where that is not known
   */
  private void close(int node, int changed) {
    boolean amended = (flags[node] & (GUARDED | FIXED)) != 0;
    if (index.mode(node) == RollupIndex.OTHER) {
      if (changed == RollupIndex.NONE) {
        special.present(this, node);
      } else {
        special.presentAfter(this, node, changed);
      }
    } else {
      closeMean(node, index.slot[node] * LANES);
      if (amended) {
        spellOut(node);
      }
    }
    if (amended && high[node] != VOID) {
      special.amend(this, node);
    }
  }

  private void closeMean(int node, int at) {
    long all = sums[at + ALL];
    long counted = sums[at + COUNTED];
    int flag = flags[node] & ~(EXACT | UNSPELT);
    if (counted == 0) {
      flags[node] = (byte) flag;
      low[node] = 0;
      high[node] = all == 0 ? VOID : NOT_COUNTED;
      expected[node] = 0;
      known[node] = all == 0 ? 0 : Completion.mean(sums[at + KNOWN], all);
      return;
    }
    double inverse = 1.0 / counted;
    long least = sums[at + LOW];
    boolean exact = sums[at + HIGH] == least && sums[at + KNOWN] == all * WHOLE;
    low[node] = Completion.mean(least, counted, inverse);
    expected[node] = Completion.mean(sums[at + EXPECTED], counted, inverse);
    flags[node] = (byte) (flag | (exact ? EXACT : UNSPELT));
  }

  /** Returns the most a node with parts can be, wherever that stands. */
  private int most(int node, int at) {
    int flag = flags[node];
    if ((flag & (EXACT | UNSPELT)) == 0) {
      return high[node];
    }
    boolean one = (flag & EXACT) != 0 || sums[at + HIGH] == sums[at + LOW];
    return one ? low[node] : Completion.mean(sums[at + HIGH], sums[at + COUNTED]);
  }

  /** Returns of how much of a node with parts something is known, wherever that stands. */
  private int told(int node, int at) {
    int flag = flags[node];
    if ((flag & (EXACT | UNSPELT)) == 0) {
      return known[node];
    }
    boolean whole = (flag & EXACT) != 0 || sums[at + KNOWN] == sums[at + ALL] * WHOLE;
    return whole ? WHOLE : Completion.mean(sums[at + KNOWN], sums[at + ALL]);
  }

  /** Writes the figures of a node with parts that stand in its sums alone. */
  private void spellOut(int node) {
    if ((flags[node] & (EXACT | UNSPELT)) != 0) {
      int at = index.slot[node] * LANES;
      high[node] = most(node, at);
      known[node] = told(node, at);
      flags[node] &= ~(EXACT | UNSPELT);
    }
  }

  /** Makes the figures of all nodes current; they are not to be changed any more. */
  void settle() {
    for (int node : index.nodes) {
      if (handsOn(node)) {
        close(node);
      }
      spellOut(node);
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
      both = lane == WARNED ? warned(node) : unclear(node);
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
    if (!settled && !index.isLeaf(node)) {
      if (handsOn(node)) {
        close(node);
      }
      spellOut(node);
    }
    return high[node] != VOID && (flags[node] & OUT) == 0;
  }

  /** Makes the figures of all nodes anew from those of the leaves. */
  void sumAll() {
    special.forget();
    int[] nodes = index.nodes;
    int[] ends = index.ends;
    byte[] modes = index.modes;
    int next = index.size();
    for (int own = nodes.length - 1; own >= 0; own--) {
      int node = nodes[own];
      int end = ends[own];
      int mode = modes[own];
      if ((flags[node] & (FIXED | GUARDED)) != 0) {
        mode |= SPECIAL;
      }
      if (next < end) {
        sumParts(own, node, end, mode);
      } else if ((mode & RollupIndex.DONE) != 0 || !sumPlain(own, node, end, mode)) {
        sumLeaves(own, node, end, mode);
      }
      next = node;
    }
  }

  /** Sums the parts of a node, which are current, and makes its figures. */
  private void sumParts(int own, int node, int end, int mode) {
    int[] nodes = index.nodes;
    boolean done = (mode & RollupIndex.DONE) != 0;
    int at = own * LANES;
    Arrays.fill(sums, at, at + LANES, 0);
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
        addLeaves(part, next, at, done);
      }
      part = next;
      if (part == end) {
        break;
      }
      int flag = flags[part];
      boolean passes = (index.modes[slot] & RollupIndex.PASSES) != 0;
      if ((flag & (OUT | EXACT)) == EXACT && !passes && !done) {
        long weight = index.weight[part];
        weights += weight;
        values += weight * low[part];
        dues += weight * expected[part];
        warned += sums[slot * LANES + WARNED];
        unclear += sums[slot * LANES + UNCLEAR];
      } else if ((flag & (OUT | UNSPELT)) == UNSPELT && !passes && !done) {
        addUnspelt(part, slot * LANES, at);
      } else if (passes && (flag & (OUT | FIXED)) == 0) {
        addAll(slot * LANES, at);
      } else {
        contribute(part, sums, at, 1);
      }
      part = index.ends[slot];
      slot = index.after[slot];
    }
    sums[at + ALL] += weights;
    sums[at + COUNTED] += weights;
    sums[at + LOW] += values;
    sums[at + HIGH] += values;
    sums[at + EXPECTED] += dues;
    sums[at + KNOWN] += weights * WHOLE;
    sums[at + WARNED] += warned;
    sums[at + UNCLEAR] += unclear;
    closeAt(node, at, mode);
  }

  private void addUnspelt(int part, int from, int to) {
    long weight = index.weight[part];
    long[] lanes = sums;
    lanes[to + ALL] += weight;
    lanes[to + COUNTED] += weight;
    lanes[to + LOW] += weight * low[part];
    lanes[to + HIGH] += weight * most(part, from);
    lanes[to + EXPECTED] += weight * expected[part];
    lanes[to + KNOWN] += weight * told(part, from);
    lanes[to + WARNED] += lanes[from + WARNED];
    lanes[to + UNCLEAR] += lanes[from + UNCLEAR];
  }

  private void addAll(int from, int to) {
    long[] lanes = sums;
    lanes[to + ALL] += lanes[from + ALL];
    lanes[to + COUNTED] += lanes[from + COUNTED];
    lanes[to + LOW] += lanes[from + LOW];
    lanes[to + HIGH] += lanes[from + HIGH];
    lanes[to + EXPECTED] += lanes[from + EXPECTED];
    lanes[to + KNOWN] += lanes[from + KNOWN];
    lanes[to + WARNED] += lanes[from + WARNED];
    lanes[to + UNCLEAR] += lanes[from + UNCLEAR];
  }

  private void closeAt(int node, int at, int mode) {
    if ((mode & SPECIAL) != 0 || (mode & RollupIndex.BASE) == RollupIndex.OTHER) {
      close(node);
    } else if ((mode & RollupIndex.PASSES) == 0) {
      closeMean(node, at);
    }
  }

  /**
   * Sums parts that are leaves, if each has one completion, or none at all is known: then three or
   * four sums make six.
   *
   * @return whether they are such; if not, nothing was summed
   */
  private boolean sumPlain(int own, int node, int end, int mode) {
    byte[] flag = flags;
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
      long one = (eight >>> CLASS_AT) & each;
      long other = (eight >>> (CLASS_AT + 1)) & each;
      inOrder += Long.bitCount(one);
      warned += Long.bitCount(other);
      notDue += Long.bitCount(one & other);
      long rest = eight & (each << (Byte.SIZE - 1));
      while (rest != 0) {
        blank += weight[part + (Long.numberOfTrailingZeros(rest) >> 3)];
        rest &= rest - 1;
      }
    }
    int[] value = low;
    int[] due = expected;
    long weights = 0;
    long values = 0;
    long dues = 0;
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
    int at = own * LANES;
    long[] into = sums;
    into[at + ALL] = weights;
    into[at + COUNTED] = weights;
    into[at + LOW] = values;
    into[at + HIGH] = values + blank * WHOLE;
    into[at + EXPECTED] = dues;
    into[at + KNOWN] = (weights - blank) * WHOLE;
    into[at + WARNED] = twoCounts(inOrder - notDue, warned - notDue);
    into[at + UNCLEAR] = twoCounts(notDue, end - from - inOrder - warned + notDue);
    if ((mode & ~RollupIndex.LEAVES) == 0 && weights > 0) {
      double inverse = 1.0 / weights;
      value[node] = Completion.mean(values, weights, inverse);
      due[node] = Completion.mean(dues, weights, inverse);
      flag[node] = (byte) ((flag[node] & ~(EXACT | UNSPELT)) | (blank == 0 ? EXACT : UNSPELT));
    } else {
      closeAt(node, at, mode);
    }
    return true;
  }

  /** Sums parts that are leaves of any kind. */
  private void sumLeaves(int own, int node, int end, int mode) {
    int at = own * LANES;
    Arrays.fill(sums, at, at + LANES, 0);
    addLeaves(node + 1, end, at, (mode & RollupIndex.DONE) != 0);
    closeAt(node, at, mode);
  }

  /** Adds leaves to sums. */
  private void addLeaves(int from, int to, int at, boolean done) {
    int leaves = 0;
    int inOrder = 0;
    int warned = 0;
    int notDue = 0;
    long all = 0;
    long counted = 0;
    long least = 0;
    long most = 0;
    long due = 0;
    long told = 0;
    for (int leaf = from; leaf < to; leaf++) {
      int flag = flags[leaf];
      if ((flag & OUT) != 0) {
        continue;
      }
      int one = (flag >> CLASS_AT) & 1;
      int other = (flag >> (CLASS_AT + 1)) & 1;
      leaves++;
      inOrder += one;
      warned += other;
      notDue += one & other;
      int end = high[leaf];
      long weight = end == VOID ? 0 : index.weight[leaf];
      all += weight;
      told += weight * known[leaf];
      weight = end < 0 ? 0 : weight;
      counted += weight;
      least += weight * counted(low[leaf], done);
      most += weight * counted(end, done);
      due += weight * counted(expected[leaf], done);
    }
    sums[at + ALL] += all;
    sums[at + COUNTED] += counted;
    sums[at + LOW] += least;
    sums[at + HIGH] += most;
    sums[at + EXPECTED] += due;
    sums[at + KNOWN] += told;
    sums[at + WARNED] += twoCounts(inOrder - notDue, warned - notDue);
    sums[at + UNCLEAR] += twoCounts(notDue, leaves - inOrder - warned + notDue);
  }

  private static long twoCounts(int upper, int lower) {
    return ((long) upper << Integer.SIZE) | lower;
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
