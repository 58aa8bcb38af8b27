package org.gangmu.plan;

import static java.util.Objects.requireNonNull;

import org.gangmu.responsibility.Assignment;
import org.gangmu.task.TaskId;

/**
 * A unit that a closing rule adds to every later task, as in 以下各项均需各县（市、区）政府落实，不再单独列出.
 *
 * <p>It is kept here once and not written into the tasks.
 *
 * @param assignment the unit and its role
 * @param after the task in whose note the rule stands; the rule holds for the tasks after it
 * @param words the rule as written
 */
public record StandingAssignment(Assignment assignment, TaskId after, String words) {

  /** Checks that nothing is missing. */
  public StandingAssignment {
    requireNonNull(assignment, "assignment");
    requireNonNull(after, "after");
    requireNonNull(words, "words");
  }
}
