package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;

/**
 * The outline of a directive: its title, and its tasks in document order.
 *
 * @param title the title
 * @param tasks the tasks
 */
public record DirectiveOutline(String title, ImmutableList<OutlineTask> tasks) {

  /** Checks that nothing is missing. */
  public DirectiveOutline {
    requireNonNull(title, "title");
    requireNonNull(tasks, "tasks");
  }

  /** Returns the outline of a plan. */
  public static DirectiveOutline of(Plan plan) {
    ImmutableList.Builder<OutlineTask> tasks = ImmutableList.builder();
    for (int i = 0; i < plan.tasks().size(); i++) {
      Task task = plan.tasks().get(i);
      tasks.add(
          new OutlineTask(
              plan.tasks().depth(i) + 1,
              task.label(),
              task.heading(),
              task.responsibility().assignments().stream()
                  .map(each -> new OutlineDuty(each.role(), each.unit().text()))
                  .collect(ImmutableList.toImmutableList())));
    }
    return new DirectiveOutline(plan.directive().title().orElse(""), tasks.build());
  }

  /** Returns this outline from one task on, up to before another. */
  public DirectiveOutline part(int start, int end) {
    return new DirectiveOutline(title, tasks.subList(start, end));
  }

  /** Returns where the chapters begin. */
  public ImmutableList<Integer> chapters() {
    ImmutableList.Builder<Integer> chapters = ImmutableList.builder();
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).level() == 1) {
        chapters.add(i);
      }
    }
    return chapters.build();
  }

  /** Returns it printed as a directive, with notes below headings. */
  public String text() {
    return text(OutlineNotes.BELOW);
  }

  /**
   * Returns it printed as a directive: the title, and for each task a line with label and heading,
   * and a note with who answers for it where somebody does.
   *
   * @param notes where notes stand, and what they look like where nobody answers
   */
  public String text(OutlineNotes notes) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    for (OutlineTask task : tasks) {
      text.append("\u3000\u3000").append(task.label()).append(task.heading());
      String note = task.duties().isEmpty() ? notes.ofNobody() : "（" + note(task.duties()) + "）";
      if (!note.isEmpty()) {
        text.append(notes.before()).append(note);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Writes units of one role, which stand together, after its word. */
  private static String note(List<OutlineDuty> duties) {
    List<String> lists = new ArrayList<>();
    for (Role role : duties.stream().map(OutlineDuty::role).distinct().toList()) {
      lists.add(
          role.term()
              + "单位"
              + duties.stream()
                  .filter(duty -> duty.role() == role)
                  .map(OutlineDuty::unit)
                  .collect(Collectors.joining("、", "：", "")));
    }
    return String.join("；", lists);
  }
}
