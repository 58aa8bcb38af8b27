package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdIndexTest {

  /** More tasks than those for which a table is made after each edit. */
  private static final int SIZE = 1500;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsEachTaskAfterEachOfManyEdits(int seed) {
    Random random = new Random(seed);
    TaskTree.Builder builder = TaskTree.builder();
    for (int i = 0; i < SIZE; i++) {
      builder.add(task("t" + i), i == 0 ? TaskTree.NONE : random.nextInt(i + 1) - 1);
    }
    TaskTree tree = builder.build();
    Set<TaskId> known = new HashSet<>(tree.tasks().stream().map(Task::id).toList());
    for (int step = 0; step < 150; step++) {
      List<TaskEdit> edits = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        edits.add(edit(tree, known, random));
      }
      tree = tree.apply(edits).value().orElse(tree);
      tree.tasks().forEach(task -> known.add(task.id()));
      check(tree, known);
    }
  }

  private static TaskEdit edit(TaskTree tree, Set<TaskId> known, Random random) {
    TaskId some = tree.get(random.nextInt(tree.size())).id();
    TaskId other = tree.get(random.nextInt(tree.size())).id();
    TaskId fresh = random.nextBoolean() ? id("new" + known.size()) : id("t" + random.nextInt(SIZE));
    TaskPlace place = TaskPlace.lastUnder(other);
    return switch (random.nextInt(12)) {
      case 0 -> new TaskEdit.Remove(leafBelow(tree, some));
      case 1, 2, 3 -> new TaskEdit.Move(some, place);
      case 4, 5 -> new TaskEdit.Replace(some, Task.of(fresh));
      case 6 -> TaskEdit.Split.of(some, Task.of(fresh), Task.of(some));
      case 7 -> new TaskEdit.Insert(TaskTree.of(Task.of(fresh)), TaskPlace.under(some, 0));
      default -> new TaskEdit.Insert(TaskTree.of(Task.of(fresh)), place);
    };
  }

  /** Returns a task with little below it, so that the tree stays large. */
  private static TaskId leafBelow(TaskTree tree, TaskId id) {
    return tree.subtree(id).leaves().get(0).id();
  }

  private static void check(TaskTree tree, Set<TaskId> known) {
    int found = 0;
    for (TaskId each : known) {
      int position = tree.indexOf(each);
      if (position != TaskTree.NONE) {
        assertThat(tree.get(position).id()).isEqualTo(each);
        found++;
      }
    }
    assertThat(found).isEqualTo(tree.size());
    assertThat(tree.contains(id("never there"))).isFalse();
  }
}
