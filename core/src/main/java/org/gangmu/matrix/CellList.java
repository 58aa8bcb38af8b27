package org.gangmu.matrix;

import java.util.Arrays;

/** Cells of one plane in any order, each possibly more than once, on their way into a plane. */
final class CellList {

  private long[] cells = new long[16];
  private int size;

  void add(int row, int column) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size + (size >> 1));
    }
    cells[size++] = (long) row << Integer.SIZE | column;
  }

  BitRows toBitRows(int rows, int columns) {
    if (size == 0) {
      return BitRows.empty(rows, columns);
    }
    long[] sorted = Arrays.copyOf(cells, size);
    Arrays.sort(sorted);
    BitRowsWriter writer = new BitRowsWriter(rows, columns);
    int next = 0;
    for (int row = 0; row < rows; row++) {
      while (next < size && (int) (sorted[next] >>> Integer.SIZE) == row) {
        int place = (int) sorted[next] >>> 6;
        long word = 0;
        while (next < size
            && (int) (sorted[next] >>> Integer.SIZE) == row
            && (int) sorted[next] >>> 6 == place) {
          word |= 1L << (int) sorted[next++];
        }
        writer.add(place, word);
      }
      writer.endRow();
    }
    return writer.build();
  }
}
