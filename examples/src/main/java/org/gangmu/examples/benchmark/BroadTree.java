package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Limits;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * The tasks of a tree in which each task has eight below it until there are enough, in document
 * order.
 *
 * @param tasks the tasks
 * @param parents the position of each task's parent
 */
record BroadTree(ImmutableList<Task> tasks, ImmutableList<Integer> parents) {

  private static final int FAN_OUT = 8;
  private static final Limits LIMITS = Limits.defaults();

  /** Returns so many tasks. */
  static BroadTree of(int size) {
    int[] sizes = new int[size];
    for (int level = size - 1; level >= 0; level--) {
      sizes[level]++;
      if (level > 0) {
        sizes[(level - 1) / FAN_OUT] += sizes[level];
      }
    }
    int[] places = new int[size];
    int[] parents = new int[size];
    int[] next = new int[size];
    for (int level = 0; level < size; level++) {
      int parent = (level - 1) / FAN_OUT;
      places[level] = level == 0 ? 0 : next[parent];
      parents[places[level]] = level == 0 ? TaskTree.NONE : places[parent];
      next[level] = places[level] + 1;
      if (level > 0) {
        next[parent] += sizes[level];
      }
    }
    ImmutableList.Builder<Task> tasks = ImmutableList.builderWithExpectedSize(size);
    ImmutableList.Builder<Integer> above = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      tasks.add(task(i));
      above.add(parents[i]);
    }
    return new BroadTree(tasks.build(), above.build());
  }

  private static Task task(int position) {
    return Task.builder()
        .id(TaskId.of("t" + (position + 1)))
        .label(position % 20 + 1 + ".")
        .heading("推进重点项目建设")
        .build();
  }

  int size() {
    return tasks.size();
  }

  /** Builds the tree, parents given by position. */
  TaskTree build() {
    TaskTree.Builder builder = TaskTree.builder(LIMITS);
    for (int i = 0; i < tasks.size(); i++) {
      builder.add(tasks.get(i), (int) parents.get(i));
    }
    return builder.build();
  }

  /** Builds the tree, parents given by id, as a document in JSON has them. */
  TaskTree buildById() {
    TaskTree.Builder builder = TaskTree.builder(LIMITS);
    for (int i = 0; i < tasks.size(); i++) {
      int parent = parents.get(i);
      if (parent == TaskTree.NONE) {
        builder.add(tasks.get(i));
      } else {
        builder.add(tasks.get(i), tasks.get(parent).id());
      }
    }
    return builder.build();
  }
}
