package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.gangmu.diagnostic.Outcome;

/**
 * A ledger of values, both ways: a table for people, as CSV or a sheet, which may hold less than
 * the values do. What a team implements to have its own checked by {@link LedgerLaws}.
 *
 * @param <T> the type of the values, as lists of tasks or reports, equal by meaning
 */
public interface LedgerCodec<T> {

  /** What not every ledger has. */
  enum Feature {
    /** The order of rows means nothing, but for the head and {@link LedgerCodec#footRows()}. */
    ROW_ORDER_FREE,
    /** The order of columns means nothing. */
    COLUMN_ORDER_FREE,
    /** The same table may be written in several ways, as by programs for tables. */
    VARIANTS
  }

  /** Returns the ledger of a value. */
  byte[] write(T value);

  /**
   * Reads a ledger.
   *
   * @return the value, or errors with their places; a loss that may have happened is remarked
   */
  Outcome<T> read(byte[] ledger);

  /** Returns what a ledger can hold of a value. */
  T project(T value);

  /** Returns the fields of a value as texts, by names that tell rows apart, as {@code t3.due}. */
  ImmutableMap<String, String> fields(T value);

  /** Returns the names of the fields of which a ledger holds nothing, or something else. */
  ImmutableSet<String> lost(T value);

  /**
   * Returns how many rows at the end of each ledger are of no value and stay there, as one that
   * tells how many rows there are, by which a cut ledger is known: none by default. What changes
   * the order of rows leaves them where they are.
   */
  default int footRows() {
    return 0;
  }

  /** Returns the cells of a ledger as a program for tables shows them, row by row; CSV here. */
  default ImmutableList<ImmutableList<String>> cells(byte[] ledger) {
    return CsvText.cells(ledger);
  }

  /** Returns a ledger with cells, the first row being the head; CSV here. */
  default byte[] ofCells(ImmutableList<ImmutableList<String>> cells) {
    return CsvText.write(cells, "\r\n");
  }

  /**
   * Returns the same ledger in other writings, by name; of CSV with and without byte order mark,
   * with other line ends, and in GB18030. Asked only if {@link Feature#VARIANTS}.
   */
  default ImmutableMap<String, byte[]> variants(byte[] ledger) {
    return CsvText.variants(ledger);
  }
}
