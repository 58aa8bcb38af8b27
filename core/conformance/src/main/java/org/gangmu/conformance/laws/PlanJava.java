package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Directive;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Plans and what is in them as chains of builders. What has members that are not written here, or
 * is too large to be read, has no Java.
 */
final class PlanJava {

  private static final int MOST_TASKS = 20;

  private PlanJava() {}

  /** Returns a plan of a directive, tasks and targets. */
  static Optional<String> of(Plan plan) {
    Plan written =
        Plan.builder()
            .directive(plan.directive())
            .tasks(plan.tasks())
            .targets(plan.targets())
            .build();
    Optional<String> directive = of(plan.directive());
    Optional<String> tasks = of(plan.tasks());
    Optional<String> targets = each(plan.targets(), "addTargets", PlanJava::of);
    if (!written.equals(plan) || directive.isEmpty() || tasks.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder java = new StringBuilder("Plan.builder()");
    call(java, "directive", directive.get());
    if (!plan.tasks().isEmpty()) {
      call(java, "tasks", tasks.get());
    }
    return Optional.of(java + targets.get() + ".build()");
  }

  /** Returns a directive of a kind, with a title, issuers and addressees. */
  static Optional<String> of(Directive directive) {
    Directive written =
        Directive.builder()
            .kind(directive.kind())
            .title(directive.title())
            .issuers(directive.issuers())
            .addressees(directive.addressees())
            .build();
    if (!written.equals(directive)) {
      return Optional.empty();
    }
    StringBuilder java = new StringBuilder("Directive.builder()");
    call(java, "kind", "DocumentKind." + directive.kind().name());
    directive.title().ifPresent(title -> call(java, "title", SampleJava.literal(title)));
    directive.issuers().forEach(unit -> call(java, "addIssuers", unit(unit)));
    directive.addressees().forEach(unit -> call(java, "addAddressees", unit(unit)));
    return Optional.of(java + ".build()");
  }

  /** Returns a tree of few tasks. */
  static Optional<String> of(TaskTree tree) {
    if (tree.size() > MOST_TASKS) {
      return Optional.empty();
    }
    if (tree.isEmpty()) {
      return Optional.of("TaskTree.empty()");
    }
    StringBuilder java = new StringBuilder("TaskTree.builder()");
    for (int position = 0; position < tree.size(); position++) {
      Optional<String> task = of(tree.get(position));
      if (task.isEmpty()) {
        return Optional.empty();
      }
      int parent = tree.parentIndex(position);
      call(java, "add", task.get() + (parent == TaskTree.NONE ? "" : ", " + parent));
    }
    return Optional.of(java + ".build()");
  }

  /** Returns a task that was not read from a text. */
  static Optional<String> of(Task task) {
    Optional<String> responsibility = of(task.responsibility());
    Optional<String> targets = each(task.targets(), "addTargets", PlanJava::of);
    if (!task.sources().isEmpty() || responsibility.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder java = new StringBuilder("Task.builder()");
    call(java, "id", "TaskId.of(" + SampleJava.literal(task.id().text()) + ")");
    text(java, "label", task.label());
    text(java, "heading", task.heading());
    text(java, "body", task.body());
    if (!task.responsibility().equals(Responsibility.none())) {
      call(java, "responsibility", responsibility.get());
    }
    task.deadline().ifPresent(day -> call(java, "deadline", of(day)));
    return Optional.of(java + targets.get() + ".build()");
  }

  private static Optional<String> of(Responsibility responsibility) {
    ImmutableList<Assignment> assignments = responsibility.assignments();
    Responsibility written = Responsibility.of(assignments.toArray(new Assignment[0]));
    boolean plain =
        written.equals(responsibility)
            && assignments.stream()
                .allMatch(each -> each.equals(Assignment.of(each.unit(), each.role())));
    return plain
        ? each(assignments, "addAssignments", each -> Optional.of(of(each)))
            .map(calls -> "Responsibility.builder()" + calls + ".build()")
        : Optional.empty();
  }

  private static String of(Assignment assignment) {
    return "Assignment.of(%s, Role.%s)"
        .formatted(SampleJava.literal(assignment.unit().text()), assignment.role().name());
  }

  private static String of(StatedDate day) {
    return "new StatedDate(%s, %s)"
        .formatted(SampleJava.date(day.date()), SampleJava.literal(day.words()));
  }

  private static Optional<String> of(Target target) {
    Target usual = Target.of(target.expression());
    if (target.source().isPresent()) {
      return Optional.empty();
    }
    StringBuilder java = new StringBuilder("Target.builder()");
    call(java, "expression", SampleJava.of(target.expression()).toString());
    if (target.kind() != usual.kind()) {
      call(java, "kind", "TargetKind." + target.kind().name());
    }
    if (target.measureKind() != usual.measureKind()) {
      call(java, "measureKind", "MeasureKind." + target.measureKind().name());
    }
    text(java, "scope", target.scope());
    target.deadline().ifPresent(day -> call(java, "deadline", of(day)));
    if (target.commitment() != usual.commitment()) {
      call(java, "commitment", "Commitment." + target.commitment().name());
    }
    text(java, "phrase", target.phrase());
    return Optional.of(java + ".build()");
  }

  private static String unit(UnitName name) {
    return "UnitName.of(" + SampleJava.literal(name.text()) + ")";
  }

  /** Returns a call for each value; empty where one has no Java. */
  private static <T> Optional<String> each(
      Collection<T> values, String method, Function<? super T, Optional<String>> java) {
    StringBuilder calls = new StringBuilder();
    for (T value : values) {
      Optional<String> argument = java.apply(value);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      call(calls, method, argument.get());
    }
    return Optional.of(calls.toString());
  }

  private static void text(StringBuilder java, String method, String text) {
    if (!text.isEmpty()) {
      call(java, method, SampleJava.literal(text));
    }
  }

  private static void call(StringBuilder java, String method, String argument) {
    java.append('.').append(method).append('(').append(argument).append(')');
  }
}
