package org.gangmu.target;

/** Whether a statement sets a target or tells what was reached. */
public enum TargetKind {
  /** What is wanted. */
  TARGET,
  /** What was reached, as a report tells of the past. */
  ACTUAL
}
