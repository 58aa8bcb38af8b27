package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes a walk through a {@link TreeDraft} out as a tree: a range is a few array copies. */
final class TreeWriting implements DraftWalk.Sink {

  private final TreeDraft draft;
  private final ImmutableList.Builder<Task> tasks;
  private final int[] parents;
  private final int[] ends;
  private final Handles open = new Handles(8);
  private final IdShift.Ranges ranges = new IdShift.Ranges();
  private int size;

  TreeWriting(TreeDraft draft, int size) {
    this.draft = draft;
    this.tasks = ImmutableList.builderWithExpectedSize(size);
    this.parents = new int[size];
    this.ends = new int[size];
  }

  @Override
  public void range(TaskTree tree, int block, int from, int to) {
    tree.order().copyRange(from, to, above(), parents, ends, size);
    note(draft.start(block) + from, to - from);
    draft.addTasks(block, from, to, tasks);
    size += to - from;
  }

  @Override
  public void open(int handle) {
    parents[size] = above();
    tasks.add(draft.task(handle));
    note(handle, 1);
    open.add(size++);
  }

  @Override
  public void close() {
    ends[open.last()] = size;
    open.removeLast();
  }

  private void note(int handle, int length) {
    ranges.add(handle, size, length, !draft.isStart(handle));
  }

  /** Returns where the tasks of the draft stand in what was written. */
  IdShift.Ranges ranges() {
    return ranges;
  }

  private int above() {
    return open.size() == 0 ? TaskTree.NONE : open.last();
  }

  /** Returns what was written, with its index if it has one already. */
  TaskTree tree(@Nullable IdIndex index) {
    boolean whole = size == parents.length;
    return new TaskTree(
        tasks.build(),
        whole
            ? new PreOrder(parents, ends)
            : new PreOrder(Arrays.copyOf(parents, size), Arrays.copyOf(ends, size)),
        index);
  }
}
