package org.gangmu.responsibility;

/** What a unit, or a person, is to a task. The order is that of the weight of the duty. */
public enum Role {
  /** Leads: draws up, coordinates, reports (牵头单位, 主办单位). */
  LEAD,
  /** Answers for the task, or works beside the lead where one is named (责任单位, 承办单位). */
  RESPONSIBLE,
  /** Helps the one who leads (配合单位, 协办单位). */
  COOPERATING,
  /** Guides and watches (指导单位, 督导单位). */
  SUPERVISING,
  /** Collects the reports of the others (汇总单位). */
  SUMMARISING,
  /** The leader in charge (责任领导, 分管领导): a person or an office. */
  LEADER,
  /** Whom to call (联系人). */
  CONTACT;

  /**
   * Returns whether a unit that has this role in a task should have no other such role there: it
   * leads, answers, helps or watches, but not two of these at once. Who collects reports may do any
   * of them besides.
   */
  public boolean isExclusive() {
    return compareTo(SUPERVISING) <= 0;
  }

  /** Returns whether persons have this role and not units. */
  public boolean isPersonal() {
    return this == LEADER || this == CONTACT;
  }
}
