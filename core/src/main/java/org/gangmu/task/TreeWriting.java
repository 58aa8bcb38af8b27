package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Writes a walk through a {@link TreeDraft} out as a tree: a range is a few array copies. */
final class TreeWriting implements TreeDraft.Sink {

  private final TreeDraft draft;
  private final ImmutableList.Builder<Task> tasks;
  private final int[] parents;
  private final int[] ends;
  private final Handles open = new Handles(8);
  private int size;

  TreeWriting(TreeDraft draft, int size) {
    this.draft = draft;
    this.tasks = ImmutableList.builderWithExpectedSize(size);
    this.parents = new int[size];
    this.ends = new int[size];
  }

  @Override
  public void range(TaskTree tree, int block, int from, int to) {
    tree.copyRange(from, to, above(), parents, ends, size);
    draft.addTasks(block, from, to, tasks);
    size += to - from;
  }

  @Override
  public void open(int handle) {
    parents[size] = above();
    tasks.add(draft.task(handle));
    open.add(size++);
  }

  @Override
  public void close() {
    ends[open.last()] = size;
    open.removeLast();
  }

  private int above() {
    return open.size() == 0 ? TaskTree.NONE : open.last();
  }

  /** Returns what was written. */
  TaskTree tree() {
    boolean whole = size == parents.length;
    return new TaskTree(
        tasks.build(),
        whole ? parents : Arrays.copyOf(parents, size),
        whole ? ends : Arrays.copyOf(ends, size),
        null);
  }
}
