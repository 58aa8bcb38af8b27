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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.task.Filtering;
import org.gangmu.task.Task;
import org.gangmu.task.TaskCode;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPath;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TaskVisitor;
import org.gangmu.task.TreeDiff;
import org.gangmu.task.TreeMerge;

/** The laws of trees at rest. */
@PropertyDefaults(tries = 500)
class TaskTreeProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Property
  void a_built_tree_is_one(@ForAll("trees") TaskTree tree) {
    TreeInvariants.check(tree);
  }

  @Property
  void a_subtree_is_one(@ForAll("trees") TaskTree tree) {
    for (Task task : tree.tasks()) {
      TaskTree subtree = tree.subtree(task.id());
      TreeInvariants.check(subtree);
      assertThat(subtree.roots()).containsExactly(task);
      int from = tree.indexOf(task.id());
      assertThat(subtree.tasks()).isEqualTo(tree.tasks().subList(from, tree.endIndex(from)));
    }
  }

  @Property
  void preorder_visits_each_task_once(@ForAll("trees") TaskTree tree) {
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
  void a_walk_passes_over_what_lies_below(@ForAll("trees") TaskTree tree) {
    List<Task> entered = new ArrayList<>();
    tree.walk((task, index, depth) -> entered.add(task) && depth < 1);
    assertThat(entered)
        .isEqualTo(
            tree.tasks().stream()
                .filter(task -> tree.depth(tree.indexOf(task.id())) <= 1)
                .collect(toImmutableList()));
  }

  @Property
  void the_parent_of_a_child_is_the_task(@ForAll("trees") TaskTree tree) {
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
  void a_path_finds_its_task(@ForAll("trees") TaskTree tree) {
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
  void map_keeps_identity_and_composition(@ForAll("trees") TaskTree tree) {
    UnaryOperator<Task> f = task -> task.withLabel(task.label() + "a");
    UnaryOperator<Task> g = task -> task.withLabel("b" + task.label());
    assertThat(tree.map(UnaryOperator.identity())).isEqualTo(tree);
    assertThat(tree.map(f).map(g)).isEqualTo(tree.map(task -> g.apply(f.apply(task))));
    TreeInvariants.check(tree.map(f));
  }

  @Property
  void a_sum_over_the_tasks_does_not_depend_on_their_order(
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
  void filter_keeps_ancestors(@ForAll("trees") TaskTree tree, @ForAll int salt) {
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
  void filter_lifts(@ForAll("trees") TaskTree tree, @ForAll int salt) {
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
  void equality_does_not_depend_on_build_order(
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
  void a_tree_differs_from_one_with_another_task_or_parent(
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

  @Example
  void depth_100_and_width_100_000_do_no_harm() {
    checkSize(100, true, Limits.defaults());
    checkSize(100_000, false, Limits.defaults());
  }

  @Example
  void depth_100_000_does_no_harm_where_it_is_allowed() {
    checkSize(100_000, true, Limits.builder().depth(100_001).build());
  }

  @Example
  void a_level_over_the_limit_is_an_error() {
    assertThat(builder(101, true, Limits.defaults()).assemble().errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
    TaskTree deep = builder(100, true, Limits.defaults()).build();
    assertThat(
            deep.apply(
                    new TaskEdit.Insert(
                        TaskTree.of(Task.of(TaskId.of("x"))),
                        TaskPlace.lastUnder(TaskId.of("t99"))))
                .errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
  }

  private static TaskTree.Builder builder(int size, boolean deep, Limits limits) {
    TaskTree.Builder tree = TaskTree.builder(limits);
    for (int i = 0; i < size; i++) {
      tree.add(Task.of(TaskId.of("t" + i)), deep || i == 0 ? i - 1 : 0);
    }
    return tree;
  }

  private static void checkSize(int size, boolean deep, Limits limits) {
    TaskTree tree = builder(size, deep, limits).build();
    TaskTree same = builder(size, deep, limits).build();
    assertThat(same).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
    TaskId last = tree.get(size - 1).id();
    assertThat(tree.find(tree.path(last))).isPresent();
    TaskTree edited =
        tree.apply(
                List.of(
                    new TaskEdit.Move(last, TaskPlace.lastRoot()),
                    new TaskEdit.Relabel(tree.get(0).id(), "一、")),
                limits)
            .orElseThrow();
    TreeDiff diff = TreeDiff.between(tree, edited);
    assertThat(diff.apply(same, limits).orElseThrow()).isEqualTo(edited);
    assertThat(TreeMerge.of(tree, edited, same))
        .isEqualTo(new TreeMerge(edited, ImmutableList.of()));
    assertThat(edited.filter(task -> task.id().equals(last)).size()).isEqualTo(1);
    TreeInvariants.check(edited);
  }
}
