package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** How long it takes to build a task tree with its index, and to find a task in it by its id. */
final class TreeTopic {

  private static final int LOOKUPS = 100_000;

  private final BroadTree broad;
  private final TaskTree tree;
  private final Map<TaskId, Integer> positions = new HashMap<>();

  /** Ids to look for, equal to those of tasks and not the same objects. */
  private final ImmutableList<TaskId> wanted;

  TreeTopic(int tasks) {
    this.broad = BroadTree.of(tasks);
    this.tree = broad.build();
    for (int i = 0; i < tasks; i++) {
      positions.put(broad.tasks().get(i).id(), i);
    }
    Random random = new Random(tasks);
    ImmutableList.Builder<TaskId> ids = ImmutableList.builder();
    for (int i = 0; i < Math.min(tasks, LOOKUPS); i++) {
      ids.add(TaskId.of("t" + (random.nextInt(tasks) + 1)));
    }
    this.wanted = ids.build();
  }

  TaskTree build() {
    return broad.build();
  }

  TaskTree buildById() {
    return broad.buildById();
  }

  /** Fills the two arrays and the list of a tree, without a look at the ids. */
  List<Object> fillArrays() {
    int n = broad.size();
    int[] parents = new int[n];
    int[] ends = new int[n];
    Task[] tasks = new Task[n];
    for (int i = 0; i < n; i++) {
      tasks[i] = broad.tasks().get(i);
      parents[i] = broad.parents().get(i);
    }
    Arrays.setAll(ends, i -> i + 1);
    for (int i = n - 1; i > 0; i--) {
      ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
    }
    return List.of(parents, ends, tasks);
  }

  /** Makes the map that would be an index of the ids. */
  Map<TaskId, Integer> mapOfIds() {
    ImmutableMap.Builder<TaskId, Integer> map = ImmutableMap.builderWithExpectedSize(broad.size());
    for (int i = 0; i < broad.size(); i++) {
      map.put(broad.tasks().get(i).id(), i);
    }
    return map.buildOrThrow();
  }

  /** Looks for all the wanted ids; the sum of their positions. */
  long find() {
    long sum = 0;
    for (TaskId id : wanted) {
      sum += tree.indexOf(id);
    }
    return sum;
  }

  /** As {@link #find()}, in a map of boxed positions. */
  long findInMap() {
    long sum = 0;
    for (TaskId id : wanted) {
      sum += positions.getOrDefault(id, TaskTree.NONE);
    }
    return sum;
  }

  /** Returns the comparisons for so many tasks. */
  static ImmutableList<InterleavedPairs> pairs(int tasks) {
    TreeTopic topic = new TreeTopic(tasks);
    String build = "TaskTree.Builder, parents by position";
    return ImmutableList.of(
        InterleavedPairs.of("build a tree of %,d tasks".formatted(tasks), "task")
            .add(Contender.limit("arrays by hand, no ids", tasks, topic::fillArrays))
            .add(Contender.of(build, tasks, topic::build))
            .add(Contender.of("TaskTree.Builder, parents by id", tasks, topic::buildById))
            .add(Contender.limit("ImmutableMap of the ids alone", tasks, topic::mapOfIds))
            .expect(() -> topic.tree)
            .bar(Bar.atMostNanosPerUnit(build, 60))
            .build(),
        InterleavedPairs.of("find tasks by id among %,d".formatted(tasks), "task")
            .add(Contender.of("HashMap of positions", topic.wanted.size(), topic::findInMap))
            .add(Contender.of("TaskTree.indexOf", topic.wanted.size(), topic::find))
            .build());
  }

  /** Returns what a tree of so many tasks takes beside the tasks, as text. */
  static String heap(int tasks) {
    BroadTree broad = BroadTree.of(tasks);
    double used = (double) HeapUse.of(broad::build) / tasks;
    double counted = (double) HeapUse.count(broad.build(), Task.class) / tasks;
    double map = (double) HeapUse.of(() -> new HashMap<>(positionsOf(broad))) / tasks;
    return """
    heap of a tree of %,d tasks, the tasks aside, bytes a task
      TaskTree, used heap before and after          %9.1f
      TaskTree, its arrays counted                  %9.1f
      HashMap of positions, used heap               %9.1f
      bar: TaskTree at most 32 bytes a task: %.3g, %s
    """
        .formatted(tasks, used, counted, map, used, used <= 32 ? "met" : "MISSED");
  }

  private static Map<TaskId, Integer> positionsOf(BroadTree broad) {
    Map<TaskId, Integer> positions = new HashMap<>();
    for (Task task : broad.tasks()) {
      positions.put(task.id(), positions.size());
    }
    return Collections.unmodifiableMap(positions);
  }
}
