package org.gangmu.rollup;

/** What the parts of a node come to, or what it gives to the one above it, or the change of it. */
final class Lanes {

  /** The weights in scope. */
  long all;

  /** The weights that count. */
  long counted;

  /** The least completion, by weight. */
  long low;

  /** The most. */
  long high;

  /** The expected. */
  long expected;

  /** The weights of which something is known, times the billionths of it. */
  long known;

  /** Leaves that are in order, and in the lower half those that show a warning. */
  long warned;

  /** Leaves that are not due, and in the lower half those of which nothing can be told. */
  long unclear;

  void clear() {
    all = 0;
    counted = 0;
    low = 0;
    high = 0;
    expected = 0;
    known = 0;
    warned = 0;
    unclear = 0;
  }

  boolean isNothing() {
    return (all | counted | low | high | expected | known | warned | unclear) == 0;
  }
}
