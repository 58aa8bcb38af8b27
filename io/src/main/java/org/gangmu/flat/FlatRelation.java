package org.gangmu.flat;

/** How a figure stands to the number that a flat record shows. */
public enum FlatRelation {
  /** 以上, 不低于, 不少于, 至少. */
  AT_LEAST,
  /** 以内, 以下, 不超过, 控制在. */
  AT_MOST,
  /** 超过, 突破, 高于, 余, 多. */
  ABOVE,
  /** 低于, 不足. */
  BELOW,
  /** 左右, 约, 近. */
  APPROX,
  /** Between two numbers, both included. */
  BETWEEN,
  /** A bare amount: 达到, 完成, 降至. */
  REACH
}
