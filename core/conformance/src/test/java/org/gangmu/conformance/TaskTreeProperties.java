package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.gangmu.task.Filtering;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPath;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TaskVisitor;

/** The laws of trees at rest: TREE-1, 2, 13 and 15. */
@PropertyDefaults(tries = 500)
class TaskTreeProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Property
  void tree1_a_built_tree_is_one(@ForAll("trees") TaskTree tree) {
    TreeInvariants.check(tree);
  }

  @Property
  void tree1_a_subtree_is_one(@ForAll("trees") TaskTree tree) {
    for (Task task : tree.tasks()) {
      TaskTree subtree = tree.subtree(task.id());
      TreeInvariants.check(subtree);
      assertThat(subtree.roots()).containsExactly(task);
      int from = tree.indexOf(task.id());
      assertThat(subtree.tasks()).isEqualTo(tree.tasks().subList(from, tree.endIndex(from)));
    }
  }

  @Property
  void tree2_preorder_visits_each_task_once(@ForAll("trees") TaskTree tree) {
    List<Task> entered = new ArrayList<>();
    List<TaskId> open = new ArrayList<>();
    tree.walk(
        new TaskVisitor() {
          @Override
          public boolean enter(Task task, int index, int depth) {
            assertThat(tree.get(index)).isSameAs(task);
            assertThat(open).hasSize(depth);
            assertThat(tree.depth(index)).isEqualTo(depth);
            assertThat(tree.ancestors(task.id()).stream().map(Task::id)).isEqualTo(open);
            entered.add(task);
            open.add(task.id());
            return true;
          }

          @Override
          public void leave(Task task, int index, int depth) {
            assertThat(open.remove(open.size() - 1)).isEqualTo(task.id());
            assertThat(open).hasSize(depth);
          }
        });
    assertThat(entered).isEqualTo(tree.tasks());
    assertThat(open).isEmpty();
  }

  @Property
  void tree2_a_walk_passes_over_what_lies_below(@ForAll("trees") TaskTree tree) {
    List<Task> entered = new ArrayList<>();
    tree.walk((task, index, depth) -> entered.add(task) && depth < 1);
    assertThat(entered)
        .isEqualTo(
            tree.tasks().stream()
                .filter(task -> tree.depth(tree.indexOf(task.id())) <= 1)
                .collect(toImmutableList()));
  }

  @Property
  void tree2_the_parent_of_a_child_is_the_task(@ForAll("trees") TaskTree tree) {
    int children = tree.roots().size();
    for (Task root : tree.roots()) {
      assertThat(tree.parent(root.id())).isEmpty();
    }
    for (Task task : tree.tasks()) {
      ImmutableList<Task> below = tree.children(task.id());
      children += below.size();
      for (int i = 0; i < below.size(); i++) {
        assertThat(tree.parent(below.get(i).id())).contains(task);
        assertThat(tree.place(below.get(i).id()).index()).isEqualTo(i);
      }
      assertThat(below.isEmpty()).isEqualTo(tree.leaves().contains(task));
    }
    assertThat(children).isEqualTo(tree.size());
  }

  @Property
  void tree2_a_path_finds_its_task(@ForAll("trees") TaskTree tree) {
    Set<TaskPath> paths = new HashSet<>();
    TaskPath last = null;
    for (Task task : tree.tasks()) {
      TaskPath path = tree.path(task.id());
      assertThat(tree.find(path)).contains(task);
      assertThat(TaskPath.of(path.toString())).isEqualTo(path);
      assertThat(paths.add(path)).isTrue();
      assertThat(path.levels()).isEqualTo(tree.depth(tree.indexOf(task.id())) + 1);
      assertThat(last == null || last.compareTo(path) < 0).as("document order").isTrue();
      last = path;
    }
  }

  @Property
  void tree13_map_keeps_identity_and_composition(@ForAll("trees") TaskTree tree) {
    UnaryOperator<Task> f = task -> task.withLabel(task.label() + "a");
    UnaryOperator<Task> g = task -> task.withLabel("b" + task.label());
    assertThat(tree.map(UnaryOperator.identity())).isEqualTo(tree);
    assertThat(tree.map(f).map(g)).isEqualTo(tree.map(task -> g.apply(f.apply(task))));
    TreeInvariants.check(tree.map(f));
  }

  @Property
  void tree13_a_sum_over_the_tasks_does_not_depend_on_their_order(
      @ForAll("trees") TaskTree tree, @ForAll Random random) {
    TaskTree shuffled = tree;
    for (int i = 0; i < 5 && !tree.isEmpty(); i++) {
      Task task = tree.get(random.nextInt(tree.size()));
      shuffled = shuffled.move(task.id(), TaskPlace.lastRoot());
    }
    assertThat(assignments(shuffled)).isEqualTo(assignments(tree));
  }

  private static int assignments(TaskTree tree) {
    return tree.tasks().stream().mapToInt(task -> task.responsibility().assignments().size()).sum();
  }

  @Property
  void tree13_filter_keeps_ancestors(@ForAll("trees") TaskTree tree, @ForAll int salt) {
    Predicate<Task> some = task -> (task.id().hashCode() ^ salt) % 3 == 0;
    TaskTree kept = tree.filter(some);
    TreeInvariants.check(kept);
    for (Task task : tree.tasks()) {
      boolean passes = tree.subtree(task.id()).tasks().stream().anyMatch(some);
      assertThat(kept.contains(task.id())).isEqualTo(passes);
    }
    for (Task task : kept.tasks()) {
      assertThat(kept.parent(task.id())).isEqualTo(tree.parent(task.id()));
    }
    assertThat(kept.filter(some)).isEqualTo(kept);
  }

  @Property
  void tree13_filter_lifts(@ForAll("trees") TaskTree tree, @ForAll int salt) {
    Predicate<Task> some = task -> (task.id().hashCode() ^ salt) % 3 == 0;
    TaskTree kept = tree.filter(some, Filtering.LIFT);
    TreeInvariants.check(kept);
    assertThat(kept.tasks())
        .isEqualTo(tree.tasks().stream().filter(some).collect(toImmutableList()));
    for (Task task : kept.tasks()) {
      Optional<Task> nearest =
          tree.ancestors(task.id()).reverse().stream().filter(some).findFirst();
      assertThat(kept.parent(task.id())).isEqualTo(nearest);
    }
    assertThat(tree.filter(task -> true, Filtering.LIFT)).isEqualTo(tree);
  }

  @Property
  void tree15_equality_does_not_depend_on_build_order(
      @ForAll("trees") TaskTree tree, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    TaskTree.Builder byId = TaskTree.builder();
    for (int i : siblingsInOrder(order, tree)) {
      Task copy = tree.get(i).toBuilder().build();
      int parent = tree.parentIndex(i);
      if (parent == TaskTree.NONE) {
        byId.add(copy);
      } else {
        byId.add(copy, TaskId.of(tree.get(parent).id().text()));
      }
    }
    TaskTree built = byId.build();
    TreeInvariants.check(built);
    assertThat(built).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
  }

  /** Shuffles parents and children freely, but keeps siblings in their order. */
  private static List<Integer> siblingsInOrder(List<Integer> shuffled, TaskTree tree) {
    List<Integer> result = new ArrayList<>(shuffled);
    Set<Integer> parents = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      parents.add(tree.parentIndex(i));
    }
    for (int parent : parents) {
      List<Integer> slots = new ArrayList<>();
      List<Integer> children = new ArrayList<>();
      for (int slot = 0; slot < shuffled.size(); slot++) {
        if (tree.parentIndex(shuffled.get(slot)) == parent) {
          slots.add(slot);
          children.add(shuffled.get(slot));
        }
      }
      Collections.sort(children);
      for (int i = 0; i < slots.size(); i++) {
        result.set(slots.get(i), children.get(i));
      }
    }
    return result;
  }

  @Property
  void tree15_a_tree_differs_from_one_with_another_task_or_parent(
      @ForAll("trees") TaskTree tree, @ForAll Random random) {
    if (tree.isEmpty()) {
      return;
    }
    Task task = tree.get(random.nextInt(tree.size()));
    assertThat(tree.replace(task.toBuilder().label(task.label() + "！").build())).isNotEqualTo(tree);
    TaskTree moved = tree.move(task.id(), TaskPlace.lastRoot());
    assertThat(moved.equals(tree))
        .isEqualTo(
            tree.parent(task.id()).isEmpty()
                && tree.roots().get(tree.roots().size() - 1).equals(task));
  }
}
