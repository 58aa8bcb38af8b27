package org.gangmu.progress;

import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;

/** What keeps a report out of a log. */
public enum ReportCode implements Code {
  /** The log has another report with the id. */
  DUPLICATE_ID("report.duplicate-id"),
  /** The report that it revises is not in the log. */
  UNKNOWN_REVISED("report.unknown-revised"),
  /** The report that it revises was revised before; the last revision is the one to revise. */
  ALREADY_REVISED("report.already-revised"),
  /** The report that it revises is that of another task, unit or period. */
  REVISES_ANOTHER("report.revises-another"),
  /** It was recorded before the report that it revises. */
  RECORDED_TOO_EARLY("report.recorded-too-early"),
  /** It withdraws a withdrawal; a new report or a revision of the withdrawal says what holds. */
  NOTHING_TO_WITHDRAW("report.nothing-to-withdraw");

  private final String id;

  ReportCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns an error about the report with that id. */
  Diagnostic error(String message, ReportId about) {
    return Diagnostic.error(this, message, new Location.InModel("report " + about));
  }
}
