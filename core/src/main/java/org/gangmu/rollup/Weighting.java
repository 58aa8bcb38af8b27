package org.gangmu.rollup;

/** What a part counts. */
public enum Weighting {
  /** The weight declared for it (权重、分值), 1 where none is. */
  DECLARED,
  /** The effort it takes (工作量), 1 where none is stated. */
  EFFORT,
  /** Each the same. */
  EQUAL
}
