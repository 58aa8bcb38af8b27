package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import org.gangmu.task.TaskId;

/**
 * Which tasks break the rule of one lead, each list in the order of the rows.
 *
 * <p>Inferred and inherited leads count as leads, each unit once.
 *
 * @param withoutUnit the tasks in which no unit has any role; who is only in charge as a leader or
 *     to be called is no unit
 * @param withoutLead the tasks without a lead, those without any unit included
 * @param severalLeads the tasks that more than one unit leads
 * @param twoRoles the tasks in which a unit has two roles that exclude each other ({@link
 *     org.gangmu.responsibility.Role#isExclusive}); an inferred lead that is also responsible does
 *     not count
 */
public record LeadCheck(
    ImmutableList<TaskId> withoutUnit,
    ImmutableList<TaskId> withoutLead,
    ImmutableList<TaskId> severalLeads,
    ImmutableList<TaskId> twoRoles) {

  /** Returns whether every task has exactly one lead, and no unit two exclusive roles in a task. */
  public boolean isPassed() {
    return withoutLead.isEmpty() && severalLeads.isEmpty() && twoRoles.isEmpty();
  }
}
