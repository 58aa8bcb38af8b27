package org.gangmu.progress;

/** What a {@link LightTable} shows where several cases with different lights hold. */
public enum LightOverlap {
  /** Nothing: such a table is refused when it is built. */
  REFUSED,
  /** The light of the first of them, in the order of the table. */
  FIRST,
  /** The light that needs most attention, whatever the order. */
  WORST
}
