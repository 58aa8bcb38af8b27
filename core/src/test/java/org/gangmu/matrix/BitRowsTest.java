package org.gangmu.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planes of bits beside tables of booleans, on both sides of the width of a word. */
class BitRowsTest {

  /** Cells of a pattern with empty rows, empty words, rows all set and the last column. */
  private static boolean[][] table(int rows, int columns, int seed) {
    boolean[][] table = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean emptyRow = (row + seed) % 5 == 3;
        boolean emptyWord = (column / 64 + row + seed) % 3 == 1;
        boolean fullRow = row % 7 == 4;
        boolean picked = (row * 31 + column * 17 + seed * 13) % 6 == 0;
        table[row][column] = !emptyRow && (fullRow || (picked && !emptyWord));
      }
    }
    return table;
  }

  /** Adds the cells from the last to the first, and every third of them twice. */
  private static BitRows plane(boolean[][] table, int columns) {
    CellList cells = new CellList();
    for (int row = table.length - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        if (table[row][column]) {
          cells.add(row, column);
          if ((row + column) % 3 == 0) {
            cells.add(row, column);
          }
        }
      }
    }
    return cells.toBitRows(table.length, columns);
  }

  private static int[] set(boolean[] row) {
    return IntStream.range(0, row.length).filter(column -> row[column]).toArray();
  }

  private static void assertCells(BitRows plane, boolean[][] table, int columns) {
    assertThat(plane.rows()).isEqualTo(table.length);
    assertThat(plane.columns()).isEqualTo(columns);
    int[] counts = new int[columns];
    long size = 0;
    List<List<Integer>> cells = new ArrayList<>();
    for (int row = 0; row < table.length; row++) {
      int[] expected = set(table[row]);
      IntStream.Builder columnsOfRow = IntStream.builder();
      plane.forEach(row, columnsOfRow);
      assertThat(columnsOfRow.build().toArray()).as("row %s", row).isEqualTo(expected);
      assertThat(plane.count(row)).isEqualTo(expected.length);
      assertThat(plane.isEmptyRow(row)).isEqualTo(expected.length == 0);
      for (int column = 0; column < columns; column++) {
        assertThat(plane.get(row, column)).isEqualTo(table[row][column]);
      }
      for (int column : expected) {
        counts[column]++;
        cells.add(List.of(row, column));
      }
      size += expected.length;
    }
    assertThat(plane.columnCounts()).isEqualTo(counts);
    assertThat(plane.cardinality()).isEqualTo(size);
    assertThat(plane.isEmpty()).isEqualTo(size == 0);
    List<List<Integer>> found = new ArrayList<>();
    plane.forEachCell((row, column) -> found.add(List.of(row, column)));
    assertThat(found).isEqualTo(cells);
    assertThat(plane).as("canonical form").isEqualTo(plane(table, columns));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "3,5", "12,63", "65,64", "9,65", "64,128", "66,130", "130,200"})
  void aPlaneHasTheCellsOfATable(int rows, int columns) {
    boolean[][] table = table(rows, columns, 0);

    assertCells(plane(table, columns), table, columns);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,5", "12,63", "65,64", "9,65", "64,128", "65,130", "130,200"})
  void planesAreJoinedMetAndTakenAwayCellByCell(int rows, int columns) {
    boolean[][] x = table(rows, columns, 0);
    boolean[][] y = table(rows, columns, 1);
    boolean[][] none = new boolean[rows][columns];
    boolean[][] or = new boolean[rows][columns];
    boolean[][] and = new boolean[rows][columns];
    boolean[][] andNot = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        or[row][column] = x[row][column] || y[row][column];
        and[row][column] = x[row][column] && y[row][column];
        andNot[row][column] = x[row][column] && !y[row][column];
      }
    }
    BitRows first = plane(x, columns);
    BitRows second = plane(y, columns);
    BitRows empty = BitRows.empty(rows, columns);

    assertCells(first.or(second), or, columns);
    assertCells(first.and(second), and, columns);
    assertCells(first.andNot(second), andNot, columns);
    assertCells(first.andNot(first), none, columns);
    assertThat(first.or(empty)).isEqualTo(first);
    assertThat(empty.or(first)).isEqualTo(first);
    assertThat(first.andNot(empty)).isEqualTo(first);
    assertCells(empty.andNot(first), none, columns);
    assertCells(first.and(empty), none, columns);
    assertCells(empty.and(first), none, columns);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,3", "63,12", "64,65", "65,9", "65,64", "128,64", "130,65", "200,130"})
  void aTurnedPlaneHasRowsForColumns(int rows, int columns) {
    boolean[][] table = table(rows, columns, 0);
    boolean[][] turned = new boolean[columns][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = table[row][column];
      }
    }
    BitRows plane = plane(table, columns);

    assertCells(plane.transpose(), turned, rows);
    assertThat(plane.transpose().transpose()).isEqualTo(plane);
  }

  @ParameterizedTest
  @CsvSource({"12,63", "65,64", "12,65", "66,130"})
  void rowsAreChosenInAnyOrderAndNoneIsAnEmptyOne(int rows, int columns) {
    boolean[][] table = table(rows, columns, 0);
    boolean[][] chosen = {
      table[rows - 1], new boolean[columns], table[4], table[0], table[4], new boolean[columns]
    };

    assertCells(
        plane(table, columns).selectRows(new int[] {rows - 1, -1, 4, 0, 4, -1}), chosen, columns);
    assertCells(
        BitRows.empty(rows, columns).selectRows(new int[] {2, -1}),
        new boolean[2][columns],
        columns);
  }

  @ParameterizedTest
  @CsvSource({"12,63,64", "12,64,65", "12,65,64", "66,130,70", "66,130,200"})
  void columnsGoToOthersToSeveralAndToNone(int rows, int columns, int newColumns) {
    boolean[][] table = table(rows, columns, 0);
    int[][] targets = new int[columns][];
    for (int column = 0; column < columns; column++) {
      // from right to left, so that the words of a row come in the wrong order
      int there = newColumns - 1 - column * 7 % newColumns;
      targets[column] =
          switch (column % 4) {
            case 0 -> new int[] {};
            case 1 -> new int[] {there, newColumns - 1 - there};
            default -> new int[] {there};
          };
    }
    boolean[][] mapped = new boolean[rows][newColumns];
    for (int row = 0; row < rows; row++) {
      for (int column : set(table[row])) {
        for (int target : targets[column]) {
          mapped[row][target] = true;
        }
      }
    }

    assertCells(plane(table, columns).mapColumns(targets, newColumns), mapped, newColumns);
    assertCells(
        BitRows.empty(rows, columns).mapColumns(targets, newColumns),
        new boolean[rows][newColumns],
        newColumns);
  }

  @Test
  void planesWithoutCellsOfOneSizeAreEqual() {
    boolean[][] wide = table(6, 130, 0);
    boolean[][] other = Arrays.stream(wide).map(boolean[]::clone).toArray(boolean[][]::new);
    other[4][129] = false;
    boolean[][] moved = new boolean[6][130];
    boolean[][] here = new boolean[6][130];
    here[1][3] = true;
    moved[2][3] = true;
    boolean[][] farther = new boolean[6][130];
    farther[1][67] = true;

    new EqualsTester()
        .addEqualityGroup(BitRows.empty(6, 130), plane(new boolean[6][130], 130))
        .addEqualityGroup(BitRows.empty(7, 130))
        .addEqualityGroup(BitRows.empty(6, 131))
        .addEqualityGroup(plane(wide, 130), plane(wide, 130).or(plane(other, 130)))
        .addEqualityGroup(plane(other, 130))
        .addEqualityGroup(plane(here, 130), plane(here, 130))
        .addEqualityGroup(plane(moved, 130))
        .addEqualityGroup(plane(farther, 130), plane(farther, 130))
        .testEquals();
    assertThat(plane(here, 130).hashCode()).isNotEqualTo(plane(farther, 130).hashCode());
    assertThat(plane(wide, 130).hashCode()).isNotEqualTo(plane(other, 130).hashCode());
  }

  @Test
  void whatIsWrittenCanBeReadBeforeTheEnd() {
    BitRowsWriter wide = new BitRowsWriter(3, 65);
    wide.add(0, 5);
    wide.add(1, 1);
    wide.endRow();
    wide.endRow();
    wide.add(1, 1);
    wide.endRow();

    assertThat(new int[] {wide.from(0), wide.from(1), wide.from(2)}).containsExactly(0, 2, 2);
    assertThat(new int[] {wide.to(0), wide.to(1), wide.to(2)}).containsExactly(2, 2, 3);
    assertThat(new int[] {wide.place(0), wide.place(1), wide.place(2)}).containsExactly(0, 1, 1);
    assertThat(wide.word(0)).isEqualTo(5);

    BitRowsWriter narrow = new BitRowsWriter(2, 64);
    narrow.endRow();
    narrow.add(0, 9);
    narrow.endRow();

    assertThat(new int[] {narrow.from(1), narrow.to(1), narrow.place(1)}).containsExactly(1, 2, 0);
    assertThat(narrow.word(1)).isEqualTo(9);
    assertThat(narrow.build().narrowWords()).containsExactly(0, 9);
  }
}
