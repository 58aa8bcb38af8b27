package org.gangmu.responsibility;

/** What a unit, or a person, is to a task. The order is that of the weight of the duty. */
public enum Role {
  /** Leads: draws up, coordinates, reports (牵头单位, 主办单位). */
  LEAD("lead", "牵头"),
  /** Answers for the task, or works beside the lead where one is named (责任单位, 承办单位). */
  RESPONSIBLE("responsible", "责任"),
  /** Helps the one who leads (配合单位, 协办单位). */
  COOPERATING("cooperating", "配合"),
  /** Guides and watches (指导单位, 督导单位). */
  SUPERVISING("supervising", "督导"),
  /** Collects the reports of the others (汇总单位). */
  SUMMARISING("summarising", "汇总"),
  /** The leader in charge (责任领导, 分管领导): a person or an office. */
  LEADER("leader", "责任领导"),
  /** Whom to call (联系人). */
  CONTACT("contact", "联系人");

  private final String word;
  private final String term;

  Role(String word, String term) {
    this.word = word;
    this.term = term;
  }

  /** Returns the English word, as {@code lead}. */
  public String word() {
    return word;
  }

  /** Returns the Chinese term, as 牵头. */
  public String term() {
    return term;
  }

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
