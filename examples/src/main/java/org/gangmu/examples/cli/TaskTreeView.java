package org.gangmu.examples.cli;

import com.google.common.base.Splitter;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;

/** Prints the tasks of a tree, each level further in, and below each task who answers for it. */
final class TaskTreeView {

  private static final int STEP = 2;

  private final Page page;
  private final boolean wholeText;
  private final int margin;

  private TaskTreeView(TaskTree tasks, boolean wholeText, Page page) {
    this.page = page;
    this.wholeText = wholeText;
    this.margin =
        2
            + tasks.tasks().stream()
                .mapToInt(each -> DisplayWidth.of(each.id().text()))
                .max()
                .orElse(0);
  }

  static void print(TaskTree tasks, boolean wholeText, Page page) {
    TaskTreeView view = new TaskTreeView(tasks, wholeText, page);
    int[] depths = new int[tasks.size()];
    for (int i = 0; i < depths.length; i++) {
      int parent = tasks.parentIndex(i);
      depths[i] = parent == TaskTree.NONE ? 0 : depths[parent] + 1;
      view.print(tasks.get(i), depths[i]);
    }
  }

  private void print(Task task, int depth) {
    int indent = margin + STEP * depth;
    page.print(Style.FAINT, task.id().text()).tab(indent);
    if (wholeText) {
      text(task, indent);
    } else {
      page.print(depth == 0 ? Style.HEADING : Style.PLAIN, task.title()).newLine();
    }
    if (!task.responsibility().isEmpty() || task.deadline().isPresent()) {
      page.tab(indent + STEP);
      String between = units(task.responsibility());
      task.deadline().ifPresent(due -> page.print(between).print("due " + due.date()));
      page.newLine();
    }
  }

  private void text(Task task, int indent) {
    String heading = task.label() + task.heading();
    page.print(Style.HEADING, heading);
    boolean first = heading.isEmpty() || task.heading().isEmpty();
    for (String paragraph : Splitter.on('\n').omitEmptyStrings().split(task.body())) {
      if (!first) {
        page.newLine().tab(indent);
      }
      page.print(paragraph);
      first = false;
    }
    page.newLine();
  }

  /** Prints who answers, and returns what parts the last of them from what follows. */
  private String units(Responsibility responsibility) {
    String between = "";
    for (Role role : Role.values()) {
      String list = list(responsibility, role);
      if (!list.isEmpty()) {
        page.print(between).print(RoleMark.style(role), role.word()).print(" " + list);
        between = "; ";
      }
      if (role == Role.LEAD && responsibility.inferredLead().isPresent()) {
        page.print(Style.LEAD, role.word())
            .print(" " + responsibility.inferredLead().get())
            .print(Style.FAINT, " (inferred)");
        between = "; ";
      }
    }
    return between;
  }

  private static String list(Responsibility responsibility, Role role) {
    StringBuilder list = new StringBuilder();
    for (Assignment each : responsibility.assignments()) {
      if (each.role() == role) {
        list.append(list.isEmpty() ? "" : "、").append(each.unit());
        each.weight().ifPresent(weight -> list.append(" ×").append(weight.toPlainString()));
      }
    }
    return responsibility.isOpenEnded(role) ? list.append(" 等").toString() : list.toString();
  }
}
