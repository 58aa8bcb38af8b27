package org.gangmu.flat;

/** What the number of a flat record is: the figure itself, or the size of its change. */
public enum FlatBasis {
  /** The figure itself: 提高到, 降至, 新增. */
  LEVEL,
  /** Growth by a rate, by points or by a step: 增长, 提高, 增加. */
  INCREASE_BY,
  /** The same downwards: 下降, 压减, 减少. */
  DECREASE_BY
}
