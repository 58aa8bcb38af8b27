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

  /** Writes the verdicts of some rows, to {@code out} from its beginning on. */
  abstract void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch);

  /** Writes the verdicts of some rows, to {@code out} from its beginning on. */
  abstract void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch);

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
    void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch) {
      long[] column = columns[slot];
      long width = upper - lower;
      for (int i = from; i < to; i++) {
        long figure = column[i];
        long above = figure - lower;
        // the sign bit tells whether above, unsigned, exceeds width
        long outside = ((~width & above) | ((~width | above) & (width - above))) >>> 63;
        long distinct = figure ^ CompiledTarget.MISSING;
        int present = (int) ((distinct | -distinct) >>> 63);
        out[i - from] = (1 - present + 2 * (present & (int) (1 - outside)));
      }
    }

    @Override
    void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch) {
      long low = Math.max(lower, Integer.MIN_VALUE + 1L);
      long high = Math.min(upper, Integer.MAX_VALUE);
      boolean none = low > high;
      int first = none ? CompiledTarget.MISSING_INT : (int) low;
      int width = none ? 0 : (int) (high - low);
      // as for long; all in one array of int, so that several figures go through at a time
      System.arraycopy(columns[slot], from, out, 0, to - from);
      for (int i = 0; i < to - from; i++) {
        int figure = out[i];
        int above = figure - first;
        int outside = ((~width & above) | ((~width | above) & (width - above))) >>> 31;
        int distinct = figure ^ CompiledTarget.MISSING_INT;
        int present = (distinct | -distinct) >>> 31;
        out[i] = 1 - present + 2 * (present & (1 - outside));
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
    void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] other = scratch.take();
      inner.verdicts(columns, from, to, out, scratch);
      outer.verdicts(columns, from, to, other, scratch);
      middle(out, other, to - from);
      scratch.giveBack(other);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] other = scratch.take();
      inner.verdicts(columns, from, to, out, scratch);
      outer.verdicts(columns, from, to, other, scratch);
      middle(out, other, to - from);
      scratch.giveBack(other);
    }

    private static void middle(int[] out, int[] other, int length) {
      for (int i = 0; i < length; i++) {
        out[i] = ((out[i] + other[i]) >> 1);
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
    void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch) {
      Arrays.fill(out, 0, to - from, UNDETERMINED);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch) {
      Arrays.fill(out, 0, to - from, UNDETERMINED);
    }
  }

  /** Several parts, of which verdicts are put together. */
  abstract static sealed class Combined extends CompiledNode {
    final CompiledNode[] parts;

    Combined(CompiledNode[] parts) {
      this.parts = parts;
    }

    /** Puts the verdicts of a further part to those there are. */
    abstract void add(int[] out, int[] part, int length);

    @Override
    void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] part = scratch.take();
      parts[0].verdicts(columns, from, to, out, scratch);
      for (int i = 1; i < parts.length; i++) {
        parts[i].verdicts(columns, from, to, part, scratch);
        add(out, part, to - from);
      }
      scratch.giveBack(part);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] part = scratch.take();
      parts[0].verdicts(columns, from, to, out, scratch);
      for (int i = 1; i < parts.length; i++) {
        parts[i].verdicts(columns, from, to, part, scratch);
        add(out, part, to - from);
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
    void add(int[] out, int[] part, int length) {
      for (int i = 0; i < length; i++) {
        out[i] = Math.min(out[i], part[i]);
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
    void add(int[] out, int[] part, int length) {
      for (int i = 0; i < length; i++) {
        out[i] = Math.max(out[i], part[i]);
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
    void verdicts(long[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] part = scratch.take();
      int[] met = new int[to - from];
      int[] possible = new int[to - from];
      for (CompiledNode node : parts) {
        node.verdicts(columns, from, to, part, scratch);
        count(part, met, possible);
      }
      scratch.giveBack(part);
      write(met, possible, out);
    }

    @Override
    void verdicts(int[][] columns, int from, int to, int[] out, Scratch scratch) {
      int[] part = scratch.take();
      int[] met = new int[to - from];
      int[] possible = new int[to - from];
      for (CompiledNode node : parts) {
        node.verdicts(columns, from, to, part, scratch);
        count(part, met, possible);
      }
      scratch.giveBack(part);
      write(met, possible, out);
    }

    private static void count(int[] part, int[] met, int[] possible) {
      for (int i = 0; i < met.length; i++) {
        met[i] += part[i] >> 1;
        possible[i] += (part[i] + 1) >> 1;
      }
    }

    private void write(int[] met, int[] possible, int[] out) {
      for (int i = 0; i < met.length; i++) {
        out[i] = verdict(met[i], possible[i]);
      }
    }
  }
}
