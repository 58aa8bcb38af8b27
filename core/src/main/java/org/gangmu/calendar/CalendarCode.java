package org.gangmu.calendar;

import org.gangmu.diagnostic.Code;

/** What can be wrong with the text form of a report period or of a time limit. */
public enum CalendarCode implements Code {
  /** The text has none of the forms of a report period. */
  PERIOD_FORM("calendar.period-form"),
  /** There is no such period: the year, or the number of a period in it, is out of range. */
  PERIOD_RANGE("calendar.period-range"),
  /** The text is no number with a unit of time. */
  LIMIT_FORM("calendar.limit-form"),
  /** The number of a time limit is out of range. */
  LIMIT_RANGE("calendar.limit-range");

  private final String id;

  CalendarCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
