package org.gangmu.matrix;

import java.util.Arrays;

/** Writes a plane row by row, and lets the rows already written be read. */
final class BitRowsWriter {

  private final int rows;
  private final int columns;
  private final int[] starts;
  private final boolean narrow;
  private int[] places = BitRows.NO_PLACES;
  private long[] words;
  private int size;
  private int row;
  private boolean anySet;

  BitRowsWriter(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.narrow = columns <= BitRows.NARROW;
    this.starts = narrow ? BitRows.NO_PLACES : new int[rows + 1];
    this.words = narrow ? new long[rows] : BitRows.NO_WORDS;
  }

  /** Adds a word to the row being written, after those at lower places. */
  void add(int place, long word) {
    if (word == 0) {
      return;
    }
    anySet = true;
    if (narrow) {
      words[row] = word;
      return;
    }
    if (size == words.length) {
      int capacity = Math.max(16, size + (size >> 1));
      words = Arrays.copyOf(words, capacity);
      places = Arrays.copyOf(places, capacity);
    }
    places[size] = place;
    words[size++] = word;
  }

  void endRow() {
    row++;
    if (!narrow) {
      starts[row] = size;
    }
  }

  /** Returns the index of the first word of a row that is written. */
  int from(int writtenRow) {
    return narrow ? writtenRow : starts[writtenRow];
  }

  /** Returns the index after the last word of a row that is written. */
  int to(int writtenRow) {
    return narrow ? writtenRow + 1 : starts[writtenRow + 1];
  }

  int place(int index) {
    return narrow ? 0 : places[index];
  }

  long word(int index) {
    return words[index];
  }

  BitRows build() {
    if (!anySet) {
      return BitRows.empty(rows, columns);
    }
    return narrow
        ? new BitRows(rows, columns, null, BitRows.NO_PLACES, words)
        : new BitRows(
            rows, columns, starts, Arrays.copyOf(places, size), Arrays.copyOf(words, size));
  }
}
