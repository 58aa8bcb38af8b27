package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

class TaskTreePlacesTest {

  private static Task task(String id) {
    return Task.of(TaskId.of(id));
  }

  private static String places(TaskTree.Builder builder) {
    Outcome<TaskTree> outcome = builder.assemble(i -> new Location.InModel("line " + (i + 1)));
    StringBuilder places = new StringBuilder();
    outcome
        .errors()
        .forEach(each -> places.append(each.code().id() + " " + each.location().describe() + ";"));
    return places.toString();
  }

  @Test
  void aDuplicateIsPlacedAtTheLaterTask() {
    assertThat(places(TaskTree.builder().add(task("a")).add(task("b")).add(task("a"))))
        .isEqualTo("task.duplicate-id line 3;");
  }

  @Test
  void anUnknownParentIsPlacedAtTheChild() {
    assertThat(places(TaskTree.builder().add(task("a")).add(task("b"), TaskId.of("x"))))
        .isEqualTo("task.unknown-parent line 2;");
  }

  @Test
  void aCycleIsPlacedAtOneOfItsTasks() {
    assertThat(
            places(
                TaskTree.builder()
                    .add(task("a"))
                    .add(task("b"), TaskId.of("c"))
                    .add(task("c"), TaskId.of("b"))))
        .isEqualTo("task.cycle line 2;");
  }

  @Test
  void aTaskTooDeepIsPlacedWhereItWasAddedNotWhereItStands() {
    Limits limits = Limits.builder().depth(2).build();

    assertThat(
            places(
                TaskTree.builder(limits)
                    .add(task("c"), TaskId.of("b"))
                    .add(task("b"), TaskId.of("a"))
                    .add(task("a"))))
        .isEqualTo("task.too-deep line 1;");
  }
}
