package org.gangmu.target;

import java.util.Arrays;

/**
 * A compiled part of a target. Verdicts are numbers: 0 not met, 1 undetermined, 2 met, so that
 * Kleene's and is the least of them and or the greatest.
 */
abstract sealed class CompiledNode {

  static final int UNDETERMINED = 1;
  static final int MET = 2;
  static final int NOT_MET = 0;

  /** Returns the verdict for one row of figures. */
  abstract int verdict(long[] figures);

  /** Writes the verdicts of some rows, to {@code out} from {@code at} on. */
  abstract void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch);

  /** Writes the verdicts of some rows, to {@code out} from {@code at} on. */
  abstract void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch);

  /** A figure within an interval, both ends included; none is within where they are MISSING. */
  static final class Interval extends CompiledNode {
    final int slot;
    final long lower;
    final long upper;

    Interval(int slot, long lower, long upper) {
      boolean none = lower > upper;
      this.slot = slot;
      this.lower = none ? CompiledTarget.MISSING : lower;
      this.upper = none ? CompiledTarget.MISSING : upper;
    }

    Interval and(Interval other) {
      return new Interval(slot, Math.max(lower, other.lower), Math.min(upper, other.upper));
    }

    @Override
    int verdict(long[] figures) {
      long figure = figures[slot];
      if (figure == CompiledTarget.MISSING) {
        return UNDETERMINED;
      }
      return figure >= lower && figure <= upper ? MET : NOT_MET;
    }

    @Override
    void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      long[] column = columns[slot];
      long width = upper - lower;
      for (int i = from; i < to; i++) {
        long figure = column[i];
        long above = figure - lower;
        // the sign bit tells whether above, unsigned, exceeds width
        long outside = ((~width & above) | ((~width | above) & (width - above))) >>> 63;
        long distinct = figure ^ CompiledTarget.MISSING;
        int present = (int) ((distinct | -distinct) >>> 63);
        out[at + i - from] = (byte) (1 - present + 2 * (present & (int) (1 - outside)));
      }
    }

    @Override
    void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      int[] column = columns[slot];
      long low = Math.max(lower, Integer.MIN_VALUE + 1L);
      long high = Math.min(upper, Integer.MAX_VALUE);
      boolean none = low > high;
      int first = none ? CompiledTarget.MISSING_INT : (int) low;
      int last = none ? CompiledTarget.MISSING_INT : (int) high;
      for (int i = from; i < to; i++) {
        int figure = column[i];
        int outside = (int) (((long) figure - first | (long) last - figure) >>> 63);
        int distinct = figure ^ CompiledTarget.MISSING_INT;
        int present = (distinct | -distinct) >>> 31;
        out[at + i - from] = (byte) (1 - present + 2 * (present & (1 - outside)));
      }
    }
  }

  /**
   * A figure within an inner interval is met, without an outer one not met, between undetermined.
   */
  static final class Nested extends CompiledNode {
    private final Interval inner;
    private final Interval outer;

    Nested(Interval inner, Interval outer) {
      this.inner = inner;
      this.outer = outer;
    }

    @Override
    int verdict(long[] figures) {
      return (inner.verdict(figures) + outer.verdict(figures)) >> 1;
    }

    @Override
    void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] other = scratch.take();
      inner.verdicts(columns, from, to, out, at, scratch);
      outer.verdicts(columns, from, to, other, 0, scratch);
      middle(out, at, other, to - from);
      scratch.giveBack(other);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] other = scratch.take();
      inner.verdicts(columns, from, to, out, at, scratch);
      outer.verdicts(columns, from, to, other, 0, scratch);
      middle(out, at, other, to - from);
      scratch.giveBack(other);
    }

    private static void middle(byte[] out, int at, byte[] other, int length) {
      for (int i = 0; i < length; i++) {
        out[at + i] = (byte) ((out[at + i] + other[i]) >> 1);
      }
    }
  }

  /** Never determined. */
  static final class Unknown extends CompiledNode {
    @Override
    int verdict(long[] figures) {
      return UNDETERMINED;
    }

    @Override
    void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      Arrays.fill(out, at, at + to - from, (byte) UNDETERMINED);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      Arrays.fill(out, at, at + to - from, (byte) UNDETERMINED);
    }
  }

  /** Several parts, of which verdicts are put together. */
  abstract static sealed class Combined extends CompiledNode {
    final CompiledNode[] parts;

    Combined(CompiledNode[] parts) {
      this.parts = parts;
    }

    /** Puts the verdicts of a further part to those there are. */
    abstract void add(byte[] out, int at, byte[] part, int length);

    @Override
    void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] part = scratch.take();
      parts[0].verdicts(columns, from, to, out, at, scratch);
      for (int i = 1; i < parts.length; i++) {
        parts[i].verdicts(columns, from, to, part, 0, scratch);
        add(out, at, part, to - from);
      }
      scratch.giveBack(part);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] part = scratch.take();
      parts[0].verdicts(columns, from, to, out, at, scratch);
      for (int i = 1; i < parts.length; i++) {
        parts[i].verdicts(columns, from, to, part, 0, scratch);
        add(out, at, part, to - from);
      }
      scratch.giveBack(part);
    }
  }

  /** The least of the parts. */
  static final class All extends Combined {
    All(CompiledNode[] parts) {
      super(parts);
    }

    @Override
    int verdict(long[] figures) {
      int least = MET;
      for (CompiledNode part : parts) {
        int verdict = part.verdict(figures);
        if (verdict == NOT_MET) {
          return NOT_MET;
        }
        least = Math.min(least, verdict);
      }
      return least;
    }

    @Override
    void add(byte[] out, int at, byte[] part, int length) {
      for (int i = 0; i < length; i++) {
        out[at + i] = (byte) Math.min(out[at + i], part[i]);
      }
    }
  }

  /** The greatest of the parts. */
  static final class Any extends Combined {
    Any(CompiledNode[] parts) {
      super(parts);
    }

    @Override
    int verdict(long[] figures) {
      int greatest = NOT_MET;
      for (CompiledNode part : parts) {
        int verdict = part.verdict(figures);
        if (verdict == MET) {
          return MET;
        }
        greatest = Math.max(greatest, verdict);
      }
      return greatest;
    }

    @Override
    void add(byte[] out, int at, byte[] part, int length) {
      for (int i = 0; i < length; i++) {
        out[at + i] = (byte) Math.max(out[at + i], part[i]);
      }
    }
  }

  /** At least so many of the parts. */
  static final class Some extends CompiledNode {
    private final int count;
    private final CompiledNode[] parts;

    Some(int count, CompiledNode[] parts) {
      this.count = count;
      this.parts = parts;
    }

    @Override
    int verdict(long[] figures) {
      int met = 0;
      int possible = 0;
      for (CompiledNode part : parts) {
        int verdict = part.verdict(figures);
        met += verdict >> 1;
        possible += (verdict + 1) >> 1;
      }
      return verdict(met, possible);
    }

    private int verdict(int met, int possible) {
      if (met >= count) {
        return MET;
      }
      return possible < count ? NOT_MET : UNDETERMINED;
    }

    @Override
    void verdicts(long[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] part = scratch.take();
      int[] met = new int[to - from];
      int[] possible = new int[to - from];
      for (CompiledNode node : parts) {
        node.verdicts(columns, from, to, part, 0, scratch);
        count(part, met, possible);
      }
      scratch.giveBack(part);
      write(met, possible, out, at);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, byte[] out, int at, Scratch scratch) {
      byte[] part = scratch.take();
      int[] met = new int[to - from];
      int[] possible = new int[to - from];
      for (CompiledNode node : parts) {
        node.verdicts(columns, from, to, part, 0, scratch);
        count(part, met, possible);
      }
      scratch.giveBack(part);
      write(met, possible, out, at);
    }

    private static void count(byte[] part, int[] met, int[] possible) {
      for (int i = 0; i < met.length; i++) {
        met[i] += part[i] >> 1;
        possible[i] += (part[i] + 1) >> 1;
      }
    }

    private void write(int[] met, int[] possible, byte[] out, int at) {
      for (int i = 0; i < met.length; i++) {
        out[at + i] = (byte) verdict(met[i], possible[i]);
      }
    }
  }
}
