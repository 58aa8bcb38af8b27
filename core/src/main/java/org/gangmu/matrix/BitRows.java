package org.gangmu.matrix;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of bits: one role of a matrix.
 *
 * <p>Up to 64 columns a row is one {@code long}. Beyond, only the words that are not zero are kept,
 * each with its place in the row, so that a plane costs at most 12 bytes a set bit and never more
 * than half as much again as plain bit sets would. A plane without bits costs nothing.
 *
 * <p>The form is canonical: equal bits, equal arrays.
 */
final class BitRows {

  /** The most columns of which a row is a single word. */
  static final int NARROW = Long.SIZE;

  static final int[] NO_PLACES = {};
  static final long[] NO_WORDS = {};

  private final int rows;
  private final int columns;

  /** Where the words of each row begin; null where every row has one word, or none has any. */
  private final int @Nullable [] starts;

  private final int[] places;
  private final long[] words;

  /** Takes arrays over, which must be in the canonical form. */
  BitRows(int rows, int columns, int @Nullable [] starts, int[] places, long[] words) {
    this.rows = rows;
    this.columns = columns;
    this.starts = starts;
    this.places = places;
    this.words = words;
  }

  static BitRows empty(int rows, int columns) {
    return new BitRows(rows, columns, null, NO_PLACES, NO_WORDS);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Returns the index of the first word of a row. */
  int from(int row) {
    if (starts != null) {
      return starts[row];
    }
    return words.length == 0 ? 0 : row;
  }

  /** Returns the index after the last word of a row. */
  int to(int row) {
    if (starts != null) {
      return starts[row + 1];
    }
    return words.length == 0 ? 0 : row + 1;
  }

  /** Returns the place within its row of a word. */
  int place(int index) {
    return starts == null ? 0 : places[index];
  }

  /** Returns a word; zero only where rows are single words. */
  long word(int index) {
    return words[index];
  }

  /** Returns the rows as single words, or no words where there are no bits; up to 64 columns. */
  long[] narrowWords() {
    return words;
  }

  boolean get(int row, int column) {
    int to = to(row);
    int index = from(row);
    if (starts != null) {
      index = Arrays.binarySearch(places, index, to, column >>> 6);
      if (index < 0) {
        return false;
      }
    }
    return index < to && (words[index] >>> column & 1) != 0;
  }

  boolean isEmptyRow(int row) {
    if (starts != null) {
      return starts[row] == starts[row + 1];
    }
    return words.length == 0 || words[row] == 0;
  }

  int count(int row) {
    int count = 0;
    for (int i = from(row); i < to(row); i++) {
      count += Long.bitCount(words[i]);
    }
    return count;
  }

  long cardinality() {
    long count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Hands over the columns of a row that are set, in order. */
  void forEach(int row, IntConsumer consumer) {
    for (int i = from(row); i < to(row); i++) {
      int base = place(i) << 6;
      for (long word = words[i]; word != 0; word &= word - 1) {
        consumer.accept(base + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** Returns how many rows have each column set. */
  int[] columnCounts() {
    int[] counts = new int[columns];
    for (int i = 0; i < words.length; i++) {
      int base = place(i) << 6;
      for (long word = words[i]; word != 0; word &= word - 1) {
        counts[base + Long.numberOfTrailingZeros(word)]++;
      }
    }
    return counts;
  }

  BitRows or(BitRows other) {
    if (isEmpty()) {
      return other;
    }
    return other.isEmpty() ? this : merge(other, true, true, true);
  }

  BitRows and(BitRows other) {
    if (isEmpty()) {
      return this;
    }
    return other.isEmpty() ? other : merge(other, false, true, false);
  }

  BitRows andNot(BitRows other) {
    return isEmpty() || other.isEmpty() ? this : merge(other, true, false, false);
  }

  /** Keeps what is in the first only, in both, in the second only, as the flags say. */
  private BitRows merge(BitRows other, boolean first, boolean both, boolean second) {
    long inFirst = first ? -1L : 0L;
    long inBoth = both ? -1L : 0L;
    long inSecond = second ? -1L : 0L;
    if (starts == null) {
      long[] merged = new long[rows];
      long anySet = 0;
      for (int row = 0; row < rows; row++) {
        long x = words[row];
        long y = other.words[row];
        merged[row] = (x & ~y & inFirst) | (x & y & inBoth) | (~x & y & inSecond);
        anySet |= merged[row];
      }
      return anySet == 0
          ? empty(rows, columns)
          : new BitRows(rows, columns, null, NO_PLACES, merged);
    }
    BitRowsWriter writer = new BitRowsWriter(rows, columns);
    for (int row = 0; row < rows; row++) {
      int a = from(row);
      int b = other.from(row);
      int aTo = to(row);
      int bTo = other.to(row);
      while (a < aTo || b < bTo) {
        int aPlace = a < aTo ? place(a) : Integer.MAX_VALUE;
        int bPlace = b < bTo ? other.place(b) : Integer.MAX_VALUE;
        int place = Math.min(aPlace, bPlace);
        long x = aPlace == place ? words[a++] : 0;
        long y = bPlace == place ? other.words[b++] : 0;
        writer.add(place, (x & ~y & inFirst) | (x & y & inBoth) | (~x & y & inSecond));
      }
      writer.endRow();
    }
    return writer.build();
  }

  /** Returns the plane with rows and columns exchanged. */
  BitRows transpose() {
    if (isEmpty()) {
      return empty(columns, rows);
    }
    if (rows <= NARROW) {
      long[] single = new long[columns];
      forEachCell((row, column) -> single[column] |= 1L << row);
      return new BitRows(columns, rows, null, NO_PLACES, single);
    }
    int[] begin = new int[columns + 1];
    int[] last = new int[columns];
    Arrays.fill(last, -1);
    forEachCell(
        (row, column) -> {
          if (last[column] != row >>> 6) {
            last[column] = row >>> 6;
            begin[column + 1]++;
          }
        });
    for (int column = 0; column < columns; column++) {
      begin[column + 1] = Math.addExact(begin[column + 1], begin[column]);
    }
    int[] turnedPlaces = new int[begin[columns]];
    long[] turned = new long[begin[columns]];
    int[] next = Arrays.copyOf(begin, columns);
    Arrays.fill(last, -1);
    forEachCell(
        (row, column) -> {
          if (last[column] != row >>> 6) {
            last[column] = row >>> 6;
            turnedPlaces[next[column]++] = row >>> 6;
          }
          turned[next[column] - 1] |= 1L << row;
        });
    return new BitRows(columns, rows, begin, turnedPlaces, turned);
  }

  /** Hands over every set cell, row by row. */
  void forEachCell(CellConsumer consumer) {
    if (isEmpty()) {
      return;
    }
    for (int row = 0; row < rows; row++) {
      for (int i = from(row); i < to(row); i++) {
        int base = place(i) << 6;
        for (long word = words[i]; word != 0; word &= word - 1) {
          consumer.accept(row, base + Long.numberOfTrailingZeros(word));
        }
      }
    }
  }

  /**
   * Returns a plane of chosen rows.
   *
   * @param sources for each row of the result the row it is taken from, or -1 for an empty one
   */
  BitRows selectRows(int[] sources) {
    if (isEmpty()) {
      return empty(sources.length, columns);
    }
    BitRowsWriter writer = new BitRowsWriter(sources.length, columns);
    for (int source : sources) {
      if (source >= 0) {
        for (int i = from(source); i < to(source); i++) {
          writer.add(place(i), words[i]);
        }
      }
      writer.endRow();
    }
    return writer.build();
  }

  /**
   * Returns a plane with other columns; columns that meet in one are joined.
   *
   * @param targets for each column the columns it goes to, possibly none
   */
  BitRows mapColumns(int[][] targets, int newColumns) {
    if (isEmpty()) {
      return empty(rows, newColumns);
    }
    BitRowsWriter writer = new BitRowsWriter(rows, newColumns);
    long[] scratch = new long[(newColumns + 63) >>> 6];
    int[] touched = new int[scratch.length];
    for (int row = 0; row < rows; row++) {
      int count = 0;
      for (int i = from(row); i < to(row); i++) {
        for (long word = words[i]; word != 0; word &= word - 1) {
          for (int target : targets[(place(i) << 6) + Long.numberOfTrailingZeros(word)]) {
            if (scratch[target >>> 6] == 0) {
              touched[count++] = target >>> 6;
            }
            scratch[target >>> 6] |= 1L << target;
          }
        }
      }
      Arrays.sort(touched, 0, count);
      for (int i = 0; i < count; i++) {
        writer.add(touched[i], scratch[touched[i]]);
        scratch[touched[i]] = 0;
      }
      writer.endRow();
    }
    return writer.build();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof BitRows other
            && rows == other.rows
            && columns == other.columns
            && Arrays.equals(words, other.words)
            && Arrays.equals(places, other.places)
            && Arrays.equals(starts, other.starts));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(words) + Arrays.hashCode(places);
  }

  /** Takes the row and the column of a set cell. */
  @FunctionalInterface
  interface CellConsumer {
    void accept(int row, int column);
  }
}
