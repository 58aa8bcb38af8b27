package org.gangmu.examples.benchmark;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one contender of a comparison must reach.
 *
 * @param contender its name
 * @param figure what is looked at
 * @param least whether the bound is the least there may be; else the most
 * @param bound the bound, inclusive
 * @param text the bound in words
 */
record Bar(
    String contender,
    ToDoubleFunction<Comparison.Row> figure,
    boolean least,
    double bound,
    String text) {

  /** Returns a bar on the time of one run. */
  static Bar atMostMillis(String contender, double millis) {
    return new Bar(
        contender, row -> row.nanosPerRun() / 1e6, false, millis, "at most " + millis + " ms");
  }

  /** Returns a bar on the time for one unit of work. */
  static Bar atMostNanosPerUnit(String contender, double nanos) {
    return new Bar(
        contender, Comparison.Row::nanosPerUnit, false, nanos, "at most " + nanos + " ns a unit");
  }

  /** Returns a bar on how many times slower than the base a contender must be. */
  static Bar atLeastTimes(String contender, double ratio) {
    return new Bar(
        contender, Comparison.Row::ratio, true, ratio, "at least " + ratio + " × the base");
  }

  /** Returns a bar on how many times slower than the base a contender may be. */
  static Bar atMostTimes(String contender, double ratio) {
    return new Bar(
        contender, Comparison.Row::ratio, false, ratio, "at most " + ratio + " × the base");
  }

  /** Returns a bar on what is allocated for one unit of work, half a byte aside. */
  static Bar atMostBytesPerUnit(String contender, int bytes) {
    return new Bar(
        contender,
        row -> row.bytesPerRun() / row.amount(),
        false,
        bytes + 0.5,
        "at most " + bytes + " bytes a unit");
  }

  boolean isMet(Comparison.Row row) {
    double value = figure.applyAsDouble(row);
    return least ? value >= bound : value <= bound;
  }

  String verdict(Comparison.Row row) {
    return String.format(
        Locale.ROOT,
        "bar: %s %s: %.3g, %s",
        contender,
        text,
        figure.applyAsDouble(row),
        isMet(row) ? "met" : "MISSED");
  }
}
