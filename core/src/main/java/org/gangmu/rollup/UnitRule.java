package org.gangmu.rollup;

/**
 * Whose reports make the completion of a leaf, where several units answer for it.
 *
 * <p>Units that lead, are responsible or cooperate report, each once, in its weightiest role; where
 * there is none, all that reported count alike.
 */
public enum UnitRule {
  /**
   * What the lead unit reports (以牵头单位填报为准); where several lead, their mean. Where none leads, those
   * that are responsible count so, and where none is, those that cooperate. The default.
   */
  LEAD,
  /** All that lead, are responsible or cooperate must: the least done of them. */
  ALL,
  /**
   * Each of these its part, by the weights of their assignments, 1 where none is set; all the same
   * where every weight is 0.
   */
  WEIGHTED
}
