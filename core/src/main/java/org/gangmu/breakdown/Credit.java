package org.gangmu.breakdown;

/** How the work of lower tasks counts for an upper task that they carry out. */
public enum Credit {
  /** No task carries it out. */
  NONE,
  /** Each that carries it out counts in full. */
  FULL,
  /** Each takes a share of it. */
  SHARED,
  /** Some take a share and others have full credit, so that nothing need add up. */
  MIXED
}
