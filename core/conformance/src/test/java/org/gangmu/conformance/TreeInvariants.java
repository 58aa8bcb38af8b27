package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** What holds of every tree, however it was made. */
final class TreeInvariants {

  private TreeInvariants() {}

  static void check(TaskTree tree) {
    Set<TaskId> ids = new HashSet<>();
    int[] size = new int[tree.size()];
    for (int i = tree.size() - 1; i >= 0; i--) {
      assertThat(ids.add(tree.get(i).id())).as("id is unique: %s", tree.get(i).id()).isTrue();
      assertThat(tree.indexOf(tree.get(i).id())).isEqualTo(i);
      size[i]++;
      int parent = tree.parentIndex(i);
      assertThat(parent).isBetween(TaskTree.NONE, i - 1);
      if (parent != TaskTree.NONE) {
        size[parent] += size[i];
        assertThat(tree.endIndex(parent)).isGreaterThanOrEqualTo(tree.endIndex(i));
      }
      assertThat(tree.endIndex(i) - i).isEqualTo(size[i]);
    }
  }
}
