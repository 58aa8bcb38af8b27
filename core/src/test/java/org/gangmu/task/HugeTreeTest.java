package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.WIDE_LIMITS;
import static org.gangmu.task.Outlines.chain;
import static org.gangmu.task.Outlines.fan;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees as deep and as wide as anyone may bring along. */
@Timeout(120)
class HugeTreeTest {

  private static final int SIZE = 100_000;

  static List<Arguments> trees() {
    return List.of(
        Arguments.of("depth 100", chain(100)),
        Arguments.of("depth 100,000", chain(SIZE)),
        Arguments.of("width 100,000", fan(SIZE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("trees")
  void questionsAreAnswered(String name, TaskTree tree) {
    TaskId last = tree.get(tree.size() - 1).id();
    TaskTree copy = tree.map(task -> task.toBuilder().build());
    assertThat(copy).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(tree.toString()).hasSizeLessThan(300);
    assertThat(tree.find(tree.path(last))).contains(task(last.text()));
    assertThat(tree.ancestors(last)).hasSize(tree.depth(tree.size() - 1));
    assertThat(tree.path(last).toString()).isNotEmpty();
    for (Task task : tree.tasks()) {
      assertThat(tree.place(task.id()).index()).isGreaterThanOrEqualTo(0);
    }
    int[] entered = new int[1];
    tree.walk((task, index, depth) -> ++entered[0] > 0);
    assertThat(entered[0]).isEqualTo(tree.size());
    assertThat(tree.filter(task -> task.id().equals(last)).size()).isEqualTo(tree.levels());
    assertThat(tree.filter(task -> task.id().equals(last), Filtering.LIFT).size()).isEqualTo(1);
    assertThat(tree.subtree(tree.get(1).id()).size()).isEqualTo(tree.endIndex(1) - 1);
    assertThat(NumberingCheck.check(tree.relabel(Numbering.STANDARD))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("trees")
  void editsAreMadeAndUndone(String name, TaskTree tree) {
    TaskId first = tree.get(0).id();
    TaskId second = tree.get(1).id();
    TaskId last = tree.get(tree.size() - 1).id();
    List<TaskEdit> edits =
        List.of(
            new TaskEdit.Insert(TaskTree.of(task("new")), TaskPlace.under(first, 0)),
            new TaskEdit.Move(last, TaskPlace.lastRoot()),
            new TaskEdit.Relabel(second, "1."),
            TaskEdit.Split.of(second, task("left"), task("right")),
            TaskEdit.Merge.of(id("right"), id("left")),
            new TaskEdit.Replace(id("right"), task("second")),
            new TaskEdit.Remove(id("second")));
    TaskTree edited = tree.apply(edits, WIDE_LIMITS).orElseThrow();
    assertThat(edited.contains(last)).isTrue();
    TaskTree undone = edited.apply(tree.undo(edits), WIDE_LIMITS).orElseThrow();
    assertThat(undone).isEqualTo(tree);
    TreeDiff diff = TreeDiff.between(tree, edited);
    assertThat(diff.apply(tree, WIDE_LIMITS).value()).contains(edited);
    assertThat(diff.invert().apply(edited, WIDE_LIMITS).value()).contains(tree);
    assertThat(diff.toString()).hasSizeLessThan(100);
    TaskTree other = tree.relabel(last, "2.");
    assertThat(TreeMerge.of(tree, edited, tree))
        .isEqualTo(new TreeMerge(edited, ImmutableList.of()));
    TreeMerge merge = TreeMerge.of(tree, edited, other);
    assertThat(merge.tree().find(last)).contains(task(last.text()).withLabel("2."));
  }

  @Test
  void aDeepMoveIsRefusedAndNotFollowedForEver() {
    TaskTree tree = chain(SIZE);
    assertThat(tree.apply(new TaskEdit.Move(id("t0"), TaskPlace.lastUnder(id("t99999")))).errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.UNDER_ITSELF);
    TaskTree two = tree.insert(task("x"), TaskPlace.lastRoot());
    assertThat(two.apply(new TaskEdit.Move(id("t0"), TaskPlace.lastUnder(id("x")))).errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
  }

  @Test
  void aDeepTreeOverTheLimitIsAnError() {
    TaskTree.Builder builder = TaskTree.builder();
    for (int i = 0; i < SIZE; i++) {
      builder.add(task("t" + i), i - 1);
    }
    assertThat(builder.assemble().errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
  }

  @Test
  void manyEditsOfAWideTreeEndSoon() {
    TaskTree tree = fan(SIZE);
    List<TaskEdit> edits = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      edits.add(new TaskEdit.Relabel(id("t" + i), i + "."));
      edits.add(
          new TaskEdit.Insert(TaskTree.of(task("new" + i)), TaskPlace.lastUnder(id("t" + 2 * i))));
    }
    TaskTree edited = tree.apply(edits).orElseThrow();
    assertThat(edited.size()).isEqualTo(tree.size() + 20_000);
    assertThat(edited.apply(tree.undo(edits)).orElseThrow()).isEqualTo(tree);
  }

  @Test
  void allChildrenOfAWideTreeMergeIntoOne() {
    TaskTree tree = fan(SIZE);
    ImmutableList<TaskId> ids =
        tree.children(id("root")).stream().map(Task::id).collect(ImmutableList.toImmutableList());
    TaskEdit merge = new TaskEdit.Merge(ids, Optional.empty());
    TaskTree merged = tree.apply(merge).orElseThrow();
    assertThat(merged.size()).isEqualTo(2);
    assertThat(merged.apply(tree.undo(List.of(merge))).orElseThrow()).isEqualTo(tree);
  }

  @Test
  void aCycleOfAllTasksIsTold() {
    TaskTree.Builder builder = TaskTree.builder();
    for (int i = 0; i < SIZE; i++) {
      builder.add(task("t" + i), id("t" + (i + 1) % SIZE));
    }
    assertThat(builder.assemble().errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.CYCLE);
  }
}
