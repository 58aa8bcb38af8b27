package org.gangmu.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;

/** What one note says of who answers for a task, and what it says of the tasks after it. */
final class Note {

  final List<Assignment> assignments = new ArrayList<>();
  final Set<Role> openEnded = EnumSet.noneOf(Role.class);

  /** The words of a rule by which the first listed unit leads, empty if there is none. */
  final StringBuilder leadRule = new StringBuilder();

  /** The words of a rule that adds a unit to every later task, empty if there is none. */
  final StringBuilder standingRule = new StringBuilder();

  /** The unit that such a rule adds, empty if there is none. */
  String standingUnit = "";

  /** The words that say by when the task is due (完成时限：…). */
  final List<Range> times = new ArrayList<>();

  /** Whether some of its clauses say what is not understood. */
  boolean isPartlyUnread;

  /** Whether units were left out because the list names more than the limit. */
  boolean isCut;

  /** Whether the note says nothing of units: all it may hold is a time. */
  boolean isEmpty() {
    return assignments.isEmpty() && leadRule.isEmpty() && standingRule.isEmpty();
  }

  /** Whether a unit has another role than to answer for the task, which a verb alone may say. */
  boolean saysRoles() {
    return assignments.stream().anyMatch(each -> each.role() != Role.RESPONSIBLE);
  }
}
