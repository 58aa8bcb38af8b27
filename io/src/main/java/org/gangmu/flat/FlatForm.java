package org.gangmu.flat;

/** The form of an aim without a number of its own. */
public enum FlatForm {
  /** Against another figure, a rank, a grade. */
  RELATIVE,
  /** All: 全部, 全覆盖, 应保尽保. */
  ALL,
  /** None: 清零, 零发生, 杜绝. */
  ZERO,
  /** A turn: 由负转正, 破零. */
  TURN
}
