package org.gangmu.progress;

/** How a unit stands with its reports on a task; every day has exactly one of these. */
public enum ReportState {
  /** No report was asked for yet (未到期). */
  NOT_DUE("未到期"),
  /** A report is asked for, and the day it is due on is not past (待报). */
  DUE("待报"),
  /** The last report asked for came in time (已报). */
  REPORTED("已报"),
  /** The last report asked for came after it was due (迟报). */
  LATE("迟报"),
  /** The last report that was due did not come (未报). */
  UNREPORTED("未报"),
  /** So many did not come that what was last reported is out of date (久未更新). */
  STALE("久未更新");

  private final String term;

  ReportState(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns whether the unit owes a report now, overdue or not. */
  public boolean isOwing() {
    return this == DUE || isMissing();
  }

  /** Returns whether a report is overdue. */
  public boolean isMissing() {
    return this == UNREPORTED || this == STALE;
  }
}
