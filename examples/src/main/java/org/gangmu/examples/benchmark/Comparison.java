package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * What the rounds of {@link InterleavedPairs} gave.
 *
 * @param title what was asked
 * @param unit what the work is counted in
 * @param rounds the number of rounds
 * @param rows one for each contender, the base first
 * @param bars what was to be reached
 */
record Comparison(
    String title, String unit, int rounds, ImmutableList<Row> rows, ImmutableList<Bar> bars) {

  /** The unit of work of which the rate is told. */
  static final String BYTE = "byte";

  /**
   * One contender's figures.
   *
   * @param amount how many units one run works through
   * @param nanosPerRun the median over the rounds
   * @param elapsedPerRun the median of what went by on the clock
   * @param collectingPerRun the mean of what the garbage collectors took of that
   * @param ratio the median of its time a unit to that of the base in the same round
   * @param lowRatio the ratio under which a tenth of the rounds stay
   * @param highRatio the ratio over which a tenth of the rounds are
   * @param bytesPerRun the median of what one run allocates
   */
  record Row(
      String name,
      long amount,
      double nanosPerRun,
      double elapsedPerRun,
      double collectingPerRun,
      double ratio,
      double lowRatio,
      double highRatio,
      double bytesPerRun) {

    double nanosPerUnit() {
      return nanosPerRun / amount;
    }

    double megabytesPerSecond() {
      return 1e3 * amount / nanosPerRun;
    }
  }

  /** Returns the figures as a table, each line ended by LF. */
  String table() {
    boolean rate = unit.equals(BYTE);
    StringBuilder table = new StringBuilder();
    table.append(title).append("  (").append(rounds).append(" rounds)\n");
    line(
        table,
        "",
        "a run",
        "elapsed",
        "collecting",
        rate ? "MB/s" : "a " + unit,
        "ratio",
        "10–90 %",
        "allocates");
    for (Row row : rows) {
      line(
          table,
          row.name(),
          time(row.nanosPerRun()),
          time(row.elapsedPerRun()),
          time(row.collectingPerRun()),
          rate ? figure(row.megabytesPerSecond()) : time(row.nanosPerUnit()),
          figure(row.ratio()),
          figure(row.lowRatio()) + "–" + figure(row.highRatio()),
          size(row.bytesPerRun()));
    }
    for (Bar bar : bars) {
      for (Row row : rows) {
        if (row.name().equals(bar.contender())) {
          table.append("  ").append(bar.verdict(row)).append('\n');
        }
      }
    }
    return table.toString();
  }

  private static void line(StringBuilder table, Object... cells) {
    table.append(
        String.format(Locale.ROOT, "  %-44s %9s %9s %10s %9s %8s %15s %10s%n", cells)
            .replace(System.lineSeparator(), "\n"));
  }

  private static String time(double nanos) {
    if (nanos < 1e3) {
      return figure(nanos) + " ns";
    }
    if (nanos < 1e6) {
      return figure(nanos / 1e3) + " µs";
    }
    return nanos < 1e9 ? figure(nanos / 1e6) + " ms" : figure(nanos / 1e9) + " s";
  }

  private static String size(double bytes) {
    if (bytes < 1e4) {
      return Math.round(bytes) + " B";
    }
    return bytes < 1e7 ? figure(bytes / 1e3) + " kB" : figure(bytes / 1e6) + " MB";
  }

  /** Returns a number with three digits, or all those before the point. */
  private static String figure(double value) {
    String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, value);
  }
}
