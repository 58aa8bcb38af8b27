package org.gangmu.rollup;

import org.gangmu.diagnostic.Code;

/** What a {@link ReportReview} can find in a report; all of it is worth a warning. */
public enum ReportFinding implements Code {
  /** The plan does not have the task, or it has tasks below it that are reported on instead. */
  TASK("rollup.report-task"),
  /** The unit neither leads the task, nor is responsible for it, nor cooperates in it. */
  UNIT("rollup.report-unit"),
  /** Reports are asked for of other periods. */
  PERIOD("rollup.report-period"),
  /** No target of the task is about the indicator, often as its name leaves out the verb. */
  INDICATOR("rollup.report-indicator"),
  /** What is given of an indicator is not what its target is decided by: a figure for a growth. */
  MEMBER("rollup.report-member"),
  /** A figure is in a unit of measure that does not compare with that of its target: 个 for 所. */
  MEASURE("rollup.report-measure"),
  /** There are words and no figure: words change nothing. */
  WORDS("rollup.report-words"),
  /** There is a percentage by hand alone, where targets make the completion. */
  PERCENT("rollup.report-percent");

  private final String id;

  ReportFinding(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
