package org.gangmu.target;

/** How figures of an indicator over time belong together. */
public enum MeasureKind {
  /** The sum from the beginning of the year: 1—9月累计. */
  CUMULATIVE,
  /** What one period brought: 新增, 当月. */
  FLOW,
  /** What stands at a moment: 余额, 保有量, 人口. */
  STOCK,
  /** A quotient of two figures: 率, 占比, growth. */
  RATE,
  /**
   * Not told. Figures of the year so far (1—7月) are then taken as they stand; whether those of
   * single months add up is open.
   */
  UNSTATED
}
