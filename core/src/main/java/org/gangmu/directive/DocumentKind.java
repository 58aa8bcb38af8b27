package org.gangmu.directive;

/**
 * The kinds of documents: the fifteen of the regulation on official documents (党政机关公文处理工作条例, 2012,
 * art. 8), and two that stand alone without being of a statutory kind.
 */
public enum DocumentKind {
  /** A resolution (决议). */
  RESOLUTION("决议"),
  /** A decision (决定). */
  DECISION("决定"),
  /** An order (命令、令). */
  ORDER("命令"),
  /** A communiqué (公报). */
  COMMUNIQUE("公报"),
  /** A public announcement (公告). */
  ANNOUNCEMENT("公告"),
  /** A public notice (通告). */
  PUBLIC_NOTICE("通告"),
  /** An opinion (意见). */
  OPINION("意见"),
  /** A notice (通知), the usual carrier of plans and tables of tasks. */
  NOTICE("通知"),
  /** A circular (通报). */
  CIRCULAR("通报"),
  /** A report to the level above (报告). */
  REPORT("报告"),
  /** A request for instructions (请示). */
  REQUEST("请示"),
  /** A reply to a request (批复). */
  REPLY("批复"),
  /** A bill before the people's congress (议案). */
  MOTION("议案"),
  /** A letter (函). */
  LETTER("函"),
  /** Minutes (纪要). */
  MINUTES("纪要"),
  /** A government's report on its work to the people's congress (政府工作报告). */
  WORK_REPORT("工作报告"),
  /** A plan, scheme or list of tasks whose carrier is not at hand (方案、计划、要点、清单…). */
  PLAN("方案");

  private final String term;

  DocumentKind(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns whether this is one of the fifteen statutory kinds. */
  public boolean isStatutory() {
    return this != WORK_REPORT && this != PLAN;
  }
}
