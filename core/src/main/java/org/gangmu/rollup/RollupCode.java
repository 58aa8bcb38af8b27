package org.gangmu.rollup;

import org.gangmu.diagnostic.Code;

/** What can be wrong with a roll-up. */
public enum RollupCode implements Code {
  /** A text is not the form of a completion. */
  COMPLETION("rollup.completion"),
  /** A text is not the form of the sums of a rule. */
  SUMS("rollup.sums"),
  /** Terms are given for a task that the tree does not have. */
  UNKNOWN_TASK("rollup.unknown-task"),
  /** The weights under one task have no common measure that they can be counted in. */
  WEIGHTS("rollup.weights"),
  /** A rule breaks a law that every rule has to keep, or one that it claims. */
  RULE_REFUSED("rollup.rule-refused"),
  /** A rule failed at a task: it threw, or gave something else than a completion. */
  RULE_FAILED("rollup.rule-failed"),
  /** A rule does not fit the task: it needs amounts, or milestones, that are not there. */
  RULE_UNFIT("rollup.rule-unfit"),
  /** A link between tasks of plans counts nothing, or makes a circle of plans. */
  LINK("rollup.link");

  private final String id;

  RollupCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
