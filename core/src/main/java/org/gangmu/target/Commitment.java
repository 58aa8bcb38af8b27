package org.gangmu.target;

/** How firmly a target is promised (承诺程度); apart from its relation and its number. */
public enum Commitment {
  /** A duty (约束性): 确保, 必须, 坚决, 完成. */
  BINDING,
  /** Expected (预期性): no word of either kind. */
  EXPECTED,
  /** A hope, whose missing is no failure of duty: 力争, 争取, 努力. */
  STRETCH
}
