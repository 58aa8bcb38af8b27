package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.Task;
import org.gangmu.task.TaskCode;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeChange;
import org.gangmu.task.TreeDiff;

/** The laws of differences. */
@PropertyDefaults(tries = 500)
class TreeDiffProperties {

  /** A tree and one that comes of it, or any other. */
  @Provide
  Arbitrary<Tuple2<TaskTree, TaskTree>> pairs() {
    Arbitrary<Tuple2<TaskTree, TaskTree>> unrelated =
        Combinators.combine(TaskArbitraries.trees(), TaskArbitraries.trees()).as(Tuple::of);
    Arbitrary<Tuple2<TaskTree, TaskTree>> related =
        TaskArbitraries.trees()
            .flatMap(tree -> TaskArbitraries.versions(tree).map(next -> Tuple.of(tree, next)));
    return Arbitraries.oneOf(unrelated, related);
  }

  @Provide
  Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> threes() {
    return TaskArbitraries.treesWithTwoVersions();
  }

  @Property
  void applying_the_difference_gives_the_second_tree(
      @ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    TreeDiff diff = TreeDiff.between(pair.get1(), pair.get2());
    TaskTree applied = diff.apply(pair.get1()).orElseThrow();
    assertThat(applied).isEqualTo(pair.get2());
    TreeInvariants.check(applied);
  }

  @Property
  void a_tree_does_not_differ_from_its_equal(@ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    TaskTree tree = pair.get1();
    TreeDiff none = TreeDiff.between(tree, tree.map(task -> task.toBuilder().build()));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.changes()).isEmpty();
    assertThat(TreeDiff.between(tree, pair.get2()).isEmpty()).isEqualTo(tree.equals(pair.get2()));
  }

  @Property
  void the_inverted_difference_leads_back(@ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    TreeDiff diff = TreeDiff.between(pair.get1(), pair.get2());
    assertThat(diff.invert().apply(pair.get2()).orElseThrow()).isEqualTo(pair.get1());
    assertThat(diff.invert()).isEqualTo(TreeDiff.between(pair.get2(), pair.get1()));
    assertThat(diff.invert().invert()).isEqualTo(diff);
  }

  @Property
  void a_difference_fits_or_is_refused(
      @ForAll("threes") Tuple3<TaskTree, TaskTree, TaskTree> trees) {
    TreeDiff diff = TreeDiff.between(trees.get1(), trees.get2());
    TaskTree other = trees.get3();
    Outcome<TaskTree> applied = diff.apply(other);
    Statistics.collect(
        applied.value().isPresent() ? "applied" : applied.errors().get(0).code().id());
    if (applied.value().isPresent()) {
      TreeInvariants.check(applied.orElseThrow());
      assertThat(TreeDiff.between(other, applied.orElseThrow())).isEqualTo(diff);
    } else {
      assertThat(applied.errors())
          .allMatch(
              error -> error.code() == TaskCode.DIFF_MISFIT || error.code() == TaskCode.CYCLE);
    }
  }

  @Property
  void changes_tell_each_task_that_is_new_gone_other_or_elsewhere(
      @ForAll("pairs") Tuple2<TaskTree, TaskTree> pair) {
    TaskTree before = pair.get1();
    TaskTree after = pair.get2();
    Set<String> expected = new HashSet<>();
    for (Task task : before.tasks()) {
      Optional<Task> now = after.find(task.id());
      if (now.isEmpty()) {
        expected.add("removed " + task.id());
      } else {
        if (!now.get().equals(task)) {
          expected.add("replaced " + task.id());
        }
        if (!parent(before, task.id()).equals(parent(after, task.id()))) {
          expected.add("moved " + task.id());
        }
      }
    }
    for (Task task : after.tasks()) {
      if (!before.contains(task.id())) {
        expected.add("added " + task.id());
      }
    }
    Set<String> told = new HashSet<>();
    for (TreeChange change : TreeDiff.between(before, after).changes()) {
      if (change instanceof TreeChange.Added added) {
        told.add("added " + added.task().id());
        assertThat(added.parent()).isEqualTo(parent(after, added.task().id()));
      } else if (change instanceof TreeChange.Removed removed) {
        told.add("removed " + removed.task().id());
        assertThat(removed.parent()).isEqualTo(parent(before, removed.task().id()));
      } else if (change instanceof TreeChange.Replaced replaced) {
        told.add("replaced " + replaced.before().id());
      } else if (change instanceof TreeChange.Moved moved) {
        told.add("moved " + moved.id());
        assertThat(moved.to()).isEqualTo(parent(after, moved.id()));
      }
    }
    assertThat(told).isEqualTo(expected);
  }

  static Optional<TaskId> parent(TaskTree tree, TaskId id) {
    return tree.parent(id).map(Task::id);
  }
}
