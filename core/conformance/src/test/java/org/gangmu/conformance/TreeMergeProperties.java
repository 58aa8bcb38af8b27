package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.task.MergeConflict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeChange;
import org.gangmu.task.TreeDiff;
import org.gangmu.task.TreeMerge;

/** The laws of merging. */
class TreeMergeProperties {

  @Provide
  Arbitrary<Tuple2<TaskTree, TaskTree>> pairs() {
    return TaskArbitraries.trees(0, 12)
        .flatMap(tree -> TaskArbitraries.versions(tree).map(next -> Tuple.of(tree, next)));
  }

  @Provide
  Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> threes() {
    return TaskArbitraries.treesWithTwoVersions();
  }

  /** Three trees that have nothing to do with each other but some ids. */
  @Provide
  Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> strangers() {
    return Combinators.combine(
            TaskArbitraries.trees(0, 12),
            TaskArbitraries.trees(0, 12),
            TaskArbitraries.trees(0, 12))
        .as(Tuple::of);
  }

  /** Three rows of tasks of which only the order and the membership differ. */
  @Provide
  Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> rows() {
    Arbitrary<TaskTree> rows =
        Combinators.combine(
                Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8), Arbitraries.integers().between(0, 8))
            .as(TreeMergeProperties::row);
    return Combinators.combine(rows, rows, rows).as(Tuple::of);
  }

  /** One row, one with the same tasks in another order, and one with one task moved. */
  @Provide
  Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> reorderedRows() {
    Arbitrary<List<Integer>> orders = Arbitraries.shuffle(1, 2, 3, 4, 5);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 4);
    return Combinators.combine(orders, orders, places, places)
        .as(
            (base, ours, from, to) -> {
              TaskTree row = row(base, 5);
              return Tuple.of(row, row(ours, 5), row.move(row.get(from).id(), TaskPlace.root(to)));
            });
  }

  private static TaskTree row(List<Integer> numbers, int size) {
    TaskTree.Builder row = TaskTree.builder();
    numbers.stream().limit(size).forEach(n -> row.add(Task.of(TaskId.of("t" + n))));
    return row.build();
  }

  @Property
  void a_merge_with_the_base_gives_the_other(@ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    TaskTree base = pair.get1();
    TaskTree changed = pair.get2();
    TreeMerge clean = new TreeMerge(changed, ImmutableList.of());
    assertThat(TreeMerge.of(base, changed, base)).isEqualTo(clean);
    assertThat(TreeMerge.of(base, base, changed)).isEqualTo(clean);
  }

  @Property
  void a_merge_of_the_same_changes_makes_them_once(
      @ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    assertThat(TreeMerge.of(pair.get1(), pair.get2(), pair.get2()))
        .isEqualTo(new TreeMerge(pair.get2(), ImmutableList.of()));
  }

  @Property
  void a_merge_is_symmetric(@ForAll("threes") Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    checkSymmetric(trees);
  }

  @Property
  void a_merge_of_strangers_is_symmetric(
      @ForAll("strangers") Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    checkSymmetric(trees);
  }

  @Property
  void a_merge_of_orders_is_symmetric(@ForAll("rows") Tuple3<TaskTree, TaskTree, TaskTree> rows) {
    checkSymmetric(rows);
    assertThat(TreeMerge.of(rows.get1(), rows.get2(), rows.get1()))
        .isEqualTo(new TreeMerge(rows.get2(), ImmutableList.of()));
  }

  private static void checkSymmetric(Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    TreeMerge merge = TreeMerge.of(trees.get1(), trees.get2(), trees.get3());
    TreeMerge swapped = TreeMerge.of(trees.get1(), trees.get3(), trees.get2());
    assertThat(swapped.tree()).isEqualTo(merge.tree());
    assertThat(swapped.conflicts())
        .isEqualTo(
            merge.conflicts().stream().map(MergeConflict::swapped).collect(toImmutableList()));
  }

  @Property(seed = "20260101")
  void nothing_is_lost(@ForAll("threes") Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    checkNothingIsLost(trees);
    TreeMerge merge = TreeMerge.of(trees.get1(), trees.get2(), trees.get3());
    if (merge.isClean()) {
      Statistics.collect("clean");
    }
    merge.conflicts().forEach(conflict -> Statistics.collect(conflict.getClass().getSimpleName()));
    Statistics.coverage(
        check -> {
          check.check("clean").percentage(p -> p > 10);
          check.check("Replaced").count(n -> n > 0);
          check.check("Removed").count(n -> n > 0);
          check.check("Moved").count(n -> n > 0);
          check.check("Inserted").count(n -> n > 0);
        });
  }

  @Property(seed = "20260101")
  void nothing_is_lost_between_strangers(
      @ForAll("strangers") Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    checkNothingIsLost(trees);
    TreeMerge.of(trees.get1(), trees.get2(), trees.get3())
        .conflicts()
        .forEach(conflict -> Statistics.collect(conflict.getClass().getSimpleName()));
    Statistics.coverage(check -> check.check("Cycle").count(n -> n > 0));
  }

  @Property
  void no_order_is_lost(@ForAll("rows") Tuple3<TaskTree, TaskTree, TaskTree> rows) {
    checkNothingIsLost(rows);
  }

  @Property(seed = "20260101")
  void no_new_order_is_lost(@ForAll("reorderedRows") Tuple3<TaskTree, TaskTree, TaskTree> rows) {
    checkNothingIsLost(rows);
    TreeMerge merge = TreeMerge.of(rows.get1(), rows.get2(), rows.get3());
    Statistics.collect(merge.isClean() ? "clean" : "Ordered");
    Statistics.coverage(
        check -> {
          check.check("clean").percentage(p -> p > 10);
          check.check("Ordered").percentage(p -> p > 10);
        });
    if (!merge.isClean()) {
      assertThat(merge.tree()).isEqualTo(rows.get1());
    }
  }

  private static void checkNothingIsLost(Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    TaskTree base = trees.get1();
    TreeMerge merge = TreeMerge.of(base, trees.get2(), trees.get3());
    TreeInvariants.check(merge.tree());
    for (TaskTree side : List.of(trees.get2(), trees.get3())) {
      for (TreeChange change : TreeDiff.between(base, side).changes()) {
        assertThat(isIn(change, merge)).as("kept or told: %s", change.describe()).isTrue();
      }
    }
    Set<TaskId> known =
        ImmutableSet.<TaskId>builder()
            .addAll(trees.get2().tasks().stream().map(Task::id).iterator())
            .addAll(trees.get3().tasks().stream().map(Task::id).iterator())
            .build();
    assertThat(merge.tree().tasks()).allMatch(task -> known.contains(task.id()));
  }

  private static boolean isIn(TreeChange change, TreeMerge merge) {
    TaskTree tree = merge.tree();
    if (change instanceof TreeChange.Added added) {
      TaskId id = added.task().id();
      return (tree.find(id).equals(Optional.of(added.task()))
              && TreeDiffProperties.parent(tree, id).equals(added.parent()))
          || isTold(id, merge);
    }
    if (change instanceof TreeChange.Removed removed) {
      return !tree.contains(removed.task().id()) || isTold(removed.task().id(), merge);
    }
    if (change instanceof TreeChange.Replaced replaced) {
      TaskId id = replaced.before().id();
      return (tree.contains(id) && hasParts(tree.find(id).orElseThrow(), replaced))
          || isTold(id, merge);
    }
    if (change instanceof TreeChange.Moved moved) {
      return (tree.contains(moved.id())
              && TreeDiffProperties.parent(tree, moved.id()).equals(moved.to()))
          || isTold(moved.id(), merge);
    }
    TreeChange.Reordered reordered = (TreeChange.Reordered) change;
    ImmutableList<TaskId> now =
        reordered.parent().isPresent() && !tree.contains(reordered.parent().get())
            ? ImmutableList.of()
            : children(tree, reordered.parent());
    ImmutableList<TaskId> before =
        reordered.before().stream().filter(now::contains).collect(toImmutableList());
    ImmutableList<TaskId> after =
        reordered.after().stream().filter(now::contains).collect(toImmutableList());
    ImmutableList<TaskId> inTree = now.stream().filter(after::contains).collect(toImmutableList());
    return before.equals(after) || inTree.equals(after) || isOrderTold(reordered.parent(), merge);
  }

  private static boolean hasParts(Task task, TreeChange.Replaced replaced) {
    Task before = replaced.before();
    Task after = replaced.after();
    return (before.label().equals(after.label()) || task.label().equals(after.label()))
        && (before.heading().equals(after.heading()) || task.heading().equals(after.heading()))
        && (before.body().equals(after.body()) || task.body().equals(after.body()))
        && (before.responsibility().equals(after.responsibility())
            || task.responsibility().equals(after.responsibility()))
        && (before.sources().equals(after.sources()) || task.sources().equals(after.sources()));
  }

  private static ImmutableList<TaskId> children(TaskTree tree, Optional<TaskId> parent) {
    return (parent.isPresent() ? tree.children(parent.get()) : tree.roots())
        .stream().map(Task::id).collect(toImmutableList());
  }

  private static boolean isTold(TaskId id, TreeMerge merge) {
    return merge.conflicts().stream()
        .anyMatch(
            conflict ->
                !(conflict instanceof MergeConflict.Ordered) && conflict.tasks().contains(id));
  }

  private static boolean isOrderTold(Optional<TaskId> parent, TreeMerge merge) {
    return merge.conflicts().stream()
        .anyMatch(
            conflict ->
                conflict instanceof MergeConflict.Ordered ordered
                    && ordered.parent().equals(parent));
  }
}
