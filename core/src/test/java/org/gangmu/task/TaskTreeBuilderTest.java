package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;

import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

class TaskTreeBuilderTest {

  @Test
  void tasksMayComeInAnyOrder() {
    TaskTree tree =
        TaskTree.builder()
            .add(task("d"), id("c"))
            .add(task("b"), id("a"))
            .add(task("g"))
            .add(task("c"), id("a"))
            .add(task("a"))
            .add(task("e"), 0)
            .build();
    assertThat(outline(tree)).isEqualTo("g a [b c [d [e]]]");
  }

  @Test
  void childrenAfterAnotherBranchStayWithTheirParent() {
    TaskTree tree =
        TaskTree.builder()
            .add(task("a"))
            .add(task("b"))
            .add(task("c"), id("a"))
            .add(task("d"), id("b"))
            .add(task("e"), id("a"))
            .build();
    assertThat(outline(tree)).isEqualTo("a [c e] b [d]");
  }

  @Test
  void theSameIdTwiceIsAnErrorEachTime() {
    Outcome<TaskTree> outcome =
        TaskTree.builder()
            .add(task("a"))
            .add(task("a"))
            .add(task("b"), id("a"))
            .add(task("a"), id("b"))
            .assemble();
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.duplicate-id task a: id of a task must be unique: a",
            "ERROR task.duplicate-id task a: id of a task must be unique: a");
  }

  @Test
  void aParentMustBeThere() {
    Outcome<TaskTree> outcome =
        TaskTree.builder()
            .add(task("a"))
            .add(task("b"), id("A"))
            .add(task("c"), id("a"))
            .assemble();
    assertThat(outcome.errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.unknown-parent task b: parent of a task must be in the tree: A");
  }

  @Test
  void everyCycleIsToldOnce() {
    Outcome<TaskTree> outcome =
        TaskTree.builder()
            .add(task("r"))
            .add(task("a"), id("a"))
            .add(task("b"), id("c"))
            .add(task("c"), id("d"))
            .add(task("d"), id("b"))
            .add(task("e"), id("d"))
            .assemble();
    assertThat(outcome.errors())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a task must not be below itself: a -> a",
            "a task must not be below itself: b -> c -> d -> b");
  }

  @Test
  void aParentThatWasNotAddedIsACallersMistake() {
    TaskTree.Builder builder = TaskTree.builder().add(task("a"));
    assertThatThrownBy(() -> builder.add(task("b"), 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.add(task("b"), -2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(builder.size()).isEqualTo(1);
  }

  @Test
  void levelsAreLimited() {
    Limits three = Limits.builder().depth(3).build();
    TaskTree.Builder builder =
        TaskTree.builder(three).add(task("a")).add(task("b"), 0).add(task("c"), 1);
    assertThat(builder.assemble().value()).isPresent();
    builder.add(task("d"), 2).add(task("e"), 3).add(task("f"), 2);
    assertThat(builder.assemble().errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.too-deep task d: levels of tasks must be at most 3 (Limits.depth)",
            "ERROR task.too-deep task f: levels of tasks must be at most 3 (Limits.depth)");
  }

  @Test
  void tasksAreLimitedAndNotKeptBeyondTheLimit() {
    Limits two = Limits.builder().tasks(2).build();
    TaskTree.Builder builder = TaskTree.builder(two).add(task("a")).add(task("b"), id("a"));
    assertThat(builder.assemble().value()).isPresent();
    builder.add(task("c"), id("b")).add(task("d"), 2);
    assertThat(builder.size()).isEqualTo(4);
    assertThat(builder.assemble().errors())
        .extracting(Diagnostic::message)
        .containsExactly("tasks must be at most 2 (Limits.tasks): 4");
  }

  @Test
  void buildThrowsWithTheFirstErrors() {
    TaskTree.Builder builder = TaskTree.builder();
    for (int i = 0; i < 1000; i++) {
      builder.add(task("a"));
    }
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("id of a task must be unique: a; ")
        .hasSizeLessThan(1000);
  }

  @Test
  void aBuilderMayGoOnAfterBuilding() {
    TaskTree.Builder builder = TaskTree.builder().add(task("a"));
    TaskTree first = builder.build();
    builder.add(task("b"), id("a"));
    assertThat(outline(first)).isEqualTo("a");
    assertThat(outline(builder.build())).isEqualTo("a [b]");
  }
}
