package org.gangmu.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.directive.Directive;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;

/**
 * A short text as it was read, told in words that examples can be compared with.
 *
 * @param reading the reading
 */
record ReadText(Reading reading) {

  /** Reads a text of these lines; the laws of readings are checked on the way. */
  static ReadText of(String... lines) {
    Reading reading = DirectiveReader.create().analyze(String.join("\n", lines));
    ReadingLaws.check(reading);
    return new ReadText(reading);
  }

  Plan plan() {
    return reading.plan().orElseThrow();
  }

  Directive directive() {
    return plan().directive();
  }

  Task task(int index) {
    return plan().tasks().get(index);
  }

  /** The tasks as {@code label heading|body}, each level two blanks further in. */
  ImmutableList<String> outline() {
    ImmutableList.Builder<String> outline = ImmutableList.builder();
    for (int i = 0; i < plan().tasks().size(); i++) {
      Task task = task(i);
      String indent = "  ".repeat(plan().tasks().depth(i));
      outline.add(indent + task.label() + " " + task.heading() + "|" + task.body());
    }
    return outline.build();
  }

  /** The labels in order, each level two blanks further in. */
  ImmutableList<String> labels() {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (int i = 0; i < plan().tasks().size(); i++) {
      labels.add("  ".repeat(plan().tasks().depth(i)) + task(i).label());
    }
    return labels.build();
  }

  /** Who answers for the first task. */
  String units() {
    return units(0);
  }

  /**
   * Who answers for a task, as {@code LEAD 甲 乙; RESPONSIBLE 丙 …}: the units in the order written,
   * with their role where it changes, and dots behind the last of a role whose list ends open.
   */
  String units(int index) {
    Responsibility responsibility = task(index).responsibility();
    List<String> groups = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    for (Assignment assignment : responsibility.assignments()) {
      int last = roles.size() - 1;
      if (last < 0 || roles.get(last) != assignment.role()) {
        roles.add(assignment.role());
        groups.add(assignment.role().name());
        last++;
      }
      groups.set(last, groups.get(last) + " " + assignment.unit());
    }
    for (Role role : responsibility.openEnded()) {
      int last = roles.lastIndexOf(role);
      groups.set(last, groups.get(last) + " …");
    }
    return String.join("; ", groups);
  }

  /** What a stretch of the text was taken for; it lies in one span. */
  SpanKind kindOf(String stretch) {
    int start = reading.text().indexOf(stretch);
    if (start < 0) {
      throw new AssertionError("text has no " + stretch);
    }
    for (ReadSpan span : reading.spans()) {
      if (span.span().start() <= start && start + stretch.length() <= span.span().end()) {
        return span.kind();
      }
    }
    throw new AssertionError("several spans hold " + stretch + ": " + reading.spans());
  }

  /** The codes of what was remarked. */
  ImmutableList<Code> codes() {
    return reading.plan().diagnostics().stream().map(Diagnostic::code).collect(toImmutableList());
  }
}
