package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk through tasks of a {@link TreeDraft} and all below them: what is untouched goes by in
 * ranges, and the rest task by task.
 */
final class DraftWalk {

  private final TreeDraft draft;
  private final Sink sink;

  DraftWalk(TreeDraft draft, Sink sink) {
    this.draft = draft;
    this.sink = sink;
  }

  /** What becomes of the tasks of a walk, in document order. */
  interface Sink {

    /** Takes siblings of a block, untouched, with all below them. */
    void range(TaskTree tree, int block, int from, int to);

    /** Takes a task alone; what is taken up to its closing lies below it. */
    void open(int handle);

    /** Ends what lies below the task opened last. */
    void close();
  }

  /** Walks through tasks and all below them. */
  void through(Handles tops) {
    List<Frame> open = new ArrayList<>();
    open.add(new Frame(tops, 0, 0, 0));
    while (!open.isEmpty()) {
      Frame frame = open.get(open.size() - 1);
      int next = frame.list == null ? nextInBlock(frame) : nextInList(frame);
      if (next != TaskTree.NONE) {
        sink.open(next);
        open.add(frame(next));
      } else {
        open.remove(open.size() - 1);
        if (!open.isEmpty()) {
          sink.close();
        }
      }
    }
  }

  /** Sends the untouched tasks of a block that come next; returns the touched one after them. */
  private int nextInBlock(Frame frame) {
    TaskTree tree = draft.block(frame.block);
    int start = draft.start(frame.block);
    int to = Math.min(frame.end, draft.nextTouched(start + frame.at) - start);
    if (frame.at < to) {
      sink.range(tree, frame.block, frame.at, to);
    }
    frame.at = to < frame.end ? tree.endIndex(to) : to;
    return to < frame.end ? start + to : TaskTree.NONE;
  }

  /** Sends the untouched tasks of a list that come next; returns the touched one after them. */
  private int nextInList(Frame frame) {
    Handles list = requireNonNull(frame.list);
    while (frame.at < list.size()) {
      int handle = list.get(frame.at);
      int next = draft.nextTouched(handle);
      if (next == handle) {
        frame.at++;
        return handle;
      }
      int block = draft.blockOf(handle);
      TaskTree tree = draft.block(block);
      int start = draft.start(block);
      int limit = Math.min(next, start + tree.size());
      int to = handle;
      int parent = tree.parentIndex(handle - start);
      while (frame.at < list.size()
          && list.get(frame.at) == to
          && to < limit
          && tree.parentIndex(to - start) == parent) {
        to = start + tree.endIndex(to - start);
        frame.at++;
      }
      sink.range(tree, block, handle - start, to - start);
    }
    return TaskTree.NONE;
  }

  private Frame frame(int handle) {
    Handles list = draft.list(handle);
    if (list != null) {
      return new Frame(list, 0, 0, 0);
    }
    int block = draft.blockOf(handle);
    int position = handle - draft.start(block);
    return new Frame(null, block, position + 1, draft.block(block).endIndex(position));
  }

  /** How far a walk has come among the children of one task. */
  private static final class Frame {
    final @Nullable Handles list;
    final int block;
    final int end;
    int at;

    Frame(@Nullable Handles list, int block, int at, int end) {
      this.list = list;
      this.block = block;
      this.at = at;
      this.end = end;
    }
  }
}
