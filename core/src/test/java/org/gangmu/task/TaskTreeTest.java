package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;
import static org.gangmu.task.Outlines.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTreeTest {

  private final TaskTree tree = tree("a [b c [d e] f] g [h]");

  @Test
  void tellsWhereATaskStands() {
    assertThat(tree.indexOf(id("e"))).isEqualTo(4);
    assertThat(tree.endIndex(2)).isEqualTo(5);
    assertThat(tree.parentIndex(4)).isEqualTo(2);
    assertThat(tree.depth(4)).isEqualTo(2);
    assertThat(tree.levels()).isEqualTo(3);
    assertThat(tree.parent(id("e"))).contains(task("c"));
    assertThat(tree.parent(id("g"))).isEmpty();
    assertThat(tree.ancestors(id("e"))).containsExactly(task("a"), task("c"));
    assertThat(tree.children(id("a"))).containsExactly(task("b"), task("c"), task("f"));
    assertThat(tree.roots()).containsExactly(task("a"), task("g"));
    assertThat(tree.leaves())
        .containsExactly(task("b"), task("d"), task("e"), task("f"), task("h"));
    assertThat(tree.path(id("e"))).hasToString("1.2.2");
    assertThat(tree.place(id("e"))).isEqualTo(TaskPlace.under(id("c"), 1));
    assertThat(tree.place(id("g"))).isEqualTo(TaskPlace.root(1));
  }

  @Test
  void findsByIdAndByPath() {
    assertThat(tree.find(id("d"))).contains(task("d"));
    assertThat(tree.find(id("x"))).isEmpty();
    assertThat(tree.indexOf(id("x"))).isEqualTo(TaskTree.NONE);
    assertThat(tree.contains(id("h"))).isTrue();
    assertThat(tree.find(TaskPath.of("1.2.1"))).contains(task("d"));
    assertThat(tree.find(TaskPath.of("2.1"))).contains(task("h"));
    assertThat(tree.find(TaskPath.of("1.4"))).isEmpty();
    assertThat(tree.find(TaskPath.of("3"))).isEmpty();
    assertThat(tree.find(TaskPath.of("1.1.1"))).isEmpty();
    assertThat(tree.find(TaskPath.of("2147483647.1"))).isEmpty();
  }

  @Test
  void anUnknownIdIsACallersMistake() {
    assertThatThrownBy(() -> tree.children(id("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no task has the id: x");
    assertThatThrownBy(() -> tree.path(id("x"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.get(8)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree.depth(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void walkEntersAndLeaves() {
    List<String> steps = new ArrayList<>();
    tree.walk(
        new TaskVisitor() {
          @Override
          public boolean enter(Task task, int index, int depth) {
            steps.add("+" + task.id() + depth);
            return !task.id().equals(id("c"));
          }

          @Override
          public void leave(Task task, int index, int depth) {
            steps.add("-" + task.id() + depth);
          }
        });
    assertThat(String.join(" ", steps))
        .isEqualTo("+a0 +b1 -b1 +c1 -c1 +f1 -f1 -a0 +g0 +h1 -h1 -g0");
  }

  @Test
  void subtreeStandsForItself() {
    TaskTree subtree = tree.subtree(id("c"));
    assertThat(outline(subtree)).isEqualTo("c [d e]");
    assertThat(subtree.path(id("e"))).hasToString("1.2");
    assertThat(tree("a [b]").subtree(id("a"))).isEqualTo(tree("a [b]"));
  }

  @Test
  void filterKeepsAncestorsOrLifts() {
    assertThat(outline(tree.filter(task -> "e h".contains(task.id().text()))))
        .isEqualTo("a [c [e]] g [h]");
    assertThat(outline(tree.filter(task -> "a e h".contains(task.id().text()), Filtering.LIFT)))
        .isEqualTo("a [e] h");
    assertThat(tree.filter(task -> true)).isSameAs(tree);
    assertThat(tree.filter(task -> false)).isEqualTo(TaskTree.empty());
  }

  @Test
  void mapKeepsIds() {
    TaskTree mapped = tree.map(task -> task.withLabel("x"));
    assertThat(outline(mapped)).isEqualTo(outline(tree));
    assertThat(mapped.tasks()).allMatch(task -> task.label().equals("x"));
    assertThatThrownBy(() -> tree.map(task -> task("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of b must be kept: a");
  }

  @Test
  void theEmptyTreeHasNothing() {
    TaskTree empty = TaskTree.empty();
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.levels()).isZero();
    assertThat(empty.roots()).isEmpty();
    assertThat(empty.find(id("a"))).isEmpty();
    assertThat(empty.find(TaskPath.of("1"))).isEmpty();
    assertThat(empty).isEqualTo(TaskTree.builder().build()).hasToString("TaskTree of 0 tasks");
  }

  @Test
  void treesAreEqualByTasksOrderAndParents() {
    new EqualsTester()
        .addEqualityGroup(
            tree("a [b c]"),
            TaskTree.builder()
                .add(task("b"), id("a"))
                .add(task("a"))
                .add(task("c"), id("a"))
                .build(),
            tree("a [b c] d").remove(id("d")))
        .addEqualityGroup(tree("a [c b]"))
        .addEqualityGroup(tree("a [b] c"))
        .addEqualityGroup(tree("a [b [c]]"))
        .addEqualityGroup(tree("a [b c]").relabel(id("c"), "1."))
        .addEqualityGroup(TaskTree.empty(), tree("a").remove(id("a")))
        .testEquals();
  }

  @Test
  void toStringShowsTheFirstIds() {
    assertThat(tree).hasToString("TaskTree of 8 tasks: a [b c [d e] f] g [h]");
    assertThat(Outlines.fan(100_000).toString())
        .startsWith("TaskTree of 100001 tasks: root [t0 t1 ")
        .endsWith(" t18 …");
    assertThat(Outlines.chain(3)).hasToString("TaskTree of 3 tasks: t0 [t1 [t2]]");
  }

  @Test
  void theListOfTasksIsInDocumentOrder() {
    assertThat(tree.tasks())
        .isEqualTo(
            ImmutableList.of(
                task("a"), task("b"), task("c"), task("d"), task("e"), task("f"), task("g"),
                task("h")));
  }
}
