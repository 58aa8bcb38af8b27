package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.matrix.DutyMatrix;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** Prints the tasks of one unit by its role in them, each with its chapter and who leads it. */
final class LedgerView {

  private LedgerView() {}

  static void print(TaskTree tree, DutyMatrix duties, UnitName unit, Page page) {
    int count = duties.load(unit).tasks();
    page.print(Style.HEADING, unit.text())
        .print(" (" + count + (count == 1 ? " task)" : " tasks)"))
        .newLine();
    int margin = margin(duties.tasks(unit));
    for (Map.Entry<Role, ImmutableList<TaskId>> entry : duties.tasksByRole(unit).entrySet()) {
      Role role = entry.getKey();
      page.newLine()
          .print(RoleMark.style(role), role.word() + " " + role.term())
          .print(" (" + entry.getValue().size() + ")")
          .newLine();
      for (TaskId id : entry.getValue()) {
        print(tree, duties, unit, id, role, margin, page);
      }
    }
  }

  private static void print(
      TaskTree tree,
      DutyMatrix duties,
      UnitName unit,
      TaskId id,
      Role role,
      int margin,
      Page page) {
    int index = tree.indexOf(id);
    int root = index;
    while (tree.parentIndex(root) != TaskTree.NONE) {
      root = tree.parentIndex(root);
    }
    Task task = tree.get(index);
    page.tab(2).print(Style.FAINT, id.text()).tab(margin).print(task.title());
    if (role == Role.LEAD && duties.transpose().isInferredLead(id, unit)) {
      page.print(Style.FAINT, " (inferred)");
    }
    task.deadline().ifPresent(due -> page.print(Style.FAINT, ", due " + due.date()));
    page.newLine();
    String chapter = root == index ? "" : tree.get(root).title();
    String leads =
        duties.transpose().units(id, Role.LEAD).stream()
            .filter(lead -> !lead.equals(unit))
            .map(UnitName::text)
            .collect(Collectors.joining("、"));
    if (!chapter.isEmpty() || !leads.isEmpty()) {
      page.tab(margin).print(Style.FAINT, chapter);
      if (!leads.isEmpty()) {
        page.print(Style.FAINT, (chapter.isEmpty() ? "" : "; "))
            .print(Style.LEAD, role == Role.LEAD ? "with" : "lead")
            .print(" " + leads);
      }
      page.newLine();
    }
  }

  private static int margin(Iterable<TaskId> tasks) {
    int widest = 0;
    for (TaskId id : tasks) {
      widest = Math.max(widest, DisplayWidth.of(id.text()));
    }
    return 2 + widest + 2;
  }
}
