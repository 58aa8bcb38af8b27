package org.gangmu.target;

/**
 * How the verdict on a target stands to its deadline. The day of the deadline itself is in time.
 */
public enum Timing {
  /** There is no deadline. */
  NO_DEADLINE,
  /** Not met or not determined, and the deadline is not past. */
  PENDING,
  /** Not met, and the deadline is past. */
  OVERDUE,
  /** Not determined, and the deadline is past. */
  UNKNOWN_AT_DEADLINE,
  /** Met by the deadline, or met and the deadline is not past. */
  MET_IN_TIME,
  /** Met after the deadline. */
  MET_LATE,
  /** Met, with the deadline past and the day not known. */
  MET_ON_UNKNOWN_DAY
}
