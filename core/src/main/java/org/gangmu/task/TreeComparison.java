package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two trees in one walk through the second, with the first beside it. */
final class TreeComparison {

  private final TaskTree before;
  private final TaskTree after;

  /** Where the tasks of the second tree stand in the first, and the other way round. */
  private final int[] was;

  private final int[] is;

  private final ImmutableMap.Builder<TaskId, TreeDiff.Content> contents = ImmutableMap.builder();
  private final ImmutableMap.Builder<Optional<TaskId>, TreeDiff.Children> children =
      ImmutableMap.builder();
  private final ImmutableList.Builder<TreeChange> changes = ImmutableList.builder();

  TreeComparison(TaskTree before, TaskTree after) {
    this.before = before;
    this.after = after;
    this.was = Alignment.of(after, before);
    this.is = new int[before.size()];
    Arrays.fill(is, TaskTree.NONE);
    for (int i = 0; i < was.length; i++) {
      if (was[i] != TaskTree.NONE) {
        is[was[i]] = i;
      }
    }
  }

  TreeDiff compare() {
    compareChildren(null, 0, before.size(), 0, after.size());
    gone(0);
    for (int i = 0; i < was.length; i++) {
      if (was[i] == TaskTree.NONE) {
        added(i);
      } else {
        common(was[i], i);
      }
    }
    return new TreeDiff(contents.buildOrThrow(), children.buildOrThrow(), changes.build());
  }

  private void added(int i) {
    Task task = after.get(i);
    contents.put(task.id(), new TreeDiff.Content(Optional.empty(), Optional.of(task)));
    changes.add(new TreeChange.Added(task, parentId(after, i)));
    compareChildren(task, 0, 0, i + 1, after.endIndex(i));
  }

  private void common(int old, int i) {
    Task task = after.get(i);
    Task known = before.get(old);
    boolean moved = isMoved(old, i);
    if (!task.equals(known)) {
      contents.put(task.id(), new TreeDiff.Content(Optional.of(known), Optional.of(task)));
      changes.add(new TreeChange.Replaced(known, task));
    }
    if (moved) {
      changes.add(new TreeChange.Moved(task.id(), parentId(before, old), parentId(after, i)));
    }
    compareChildren(task, old + 1, before.endIndex(old), i + 1, after.endIndex(i));
    gone(old + 1);
  }

  private boolean isMoved(int old, int i) {
    int oldParent = before.parentIndex(old);
    int parent = after.parentIndex(i);
    return parent == TaskTree.NONE
        ? oldParent != TaskTree.NONE
        : was[parent] == TaskTree.NONE || was[parent] != oldParent;
  }

  /** Tells the tasks that are gone from a position of the first tree on, up to one that is not. */
  private void gone(int from) {
    for (int old = from; old < is.length && is[old] == TaskTree.NONE; old++) {
      Task task = before.get(old);
      contents.put(task.id(), new TreeDiff.Content(Optional.of(task), Optional.empty()));
      changes.add(new TreeChange.Removed(task, parentId(before, old)));
      compareChildren(task, old + 1, before.endIndex(old), 0, 0);
    }
  }

  /** Compares the siblings of two ranges of positions. */
  private void compareChildren(@Nullable Task above, int old, int oldEnd, int now, int end) {
    int oldAt = old;
    int at = now;
    while (oldAt < oldEnd && at < end && was[at] == oldAt) {
      oldAt = before.endIndex(oldAt);
      at = after.endIndex(at);
    }
    if (oldAt >= oldEnd && at >= end) {
      return;
    }
    Optional<TaskId> parent = Optional.ofNullable(above).map(Task::id);
    children.put(parent, new TreeDiff.Children(ids(before, old, oldEnd), ids(after, now, end)));
    tellOrder(parent, old, oldEnd, now, end);
  }

  private void tellOrder(Optional<TaskId> parent, int old, int oldEnd, int now, int end) {
    ImmutableSet.Builder<TaskId> inFirst = ImmutableSet.builder();
    for (int at = old; at < oldEnd; at = before.endIndex(at)) {
      inFirst.add(before.get(at).id());
    }
    ImmutableSet<TaskId> first = inFirst.build();
    ImmutableList.Builder<TaskId> staying = ImmutableList.builder();
    for (int at = now; at < end; at = after.endIndex(at)) {
      if (first.contains(after.get(at).id())) {
        staying.add(after.get(at).id());
      }
    }
    ImmutableList<TaskId> order = staying.build();
    ImmutableSet<TaskId> inBoth = ImmutableSet.copyOf(order);
    ImmutableList<TaskId> oldOrder =
        first.stream().filter(inBoth::contains).collect(ImmutableList.toImmutableList());
    if (!oldOrder.equals(order)) {
      changes.add(new TreeChange.Reordered(parent, oldOrder, order));
    }
  }

  private static ImmutableList<TaskId> ids(TaskTree tree, int from, int end) {
    ImmutableList.Builder<TaskId> ids = ImmutableList.builder();
    for (int at = from; at < end; at = tree.endIndex(at)) {
      ids.add(tree.get(at).id());
    }
    return ids.build();
  }

  private static Optional<TaskId> parentId(TaskTree tree, int position) {
    int parent = tree.parentIndex(position);
    return parent == TaskTree.NONE ? Optional.empty() : Optional.of(tree.get(parent).id());
  }
}
