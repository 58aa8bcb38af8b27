package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A tree under edit: the tree it comes from, and beside it only what was changed.
 *
 * <p>A task goes by a number, its handle: the position in the tree it came with, counted on from
 * one such tree, or block, to the next. The children of a task are those of its block until they
 * are written down as a list of their own. A task is touched when that happened to it or to one
 * below it; what is untouched is still one range of its block and is written out as such.
 */
final class TreeDraft {

  /** The parent of the roots. */
  static final int ROOT = TaskTree.NONE;

  /** The parent of what was taken out. */
  private static final int OUT = -2;

  private final List<TaskTree> blocks = new ArrayList<>();
  private final Handles starts = new Handles(4);
  private int handles;

  private final Map<Integer, Handles> lists = new HashMap<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final NavigableMap<Integer, Task> replaced = new TreeMap<>();
  private final TreeSet<Integer> touched = new TreeSet<>();

  /** The handles of the ids that came in or were given up, {@link TaskTree#NONE} for the latter. */
  private final Map<TaskId, Integer> ids = new HashMap<>();

  private final BitSet gone = new BitSet();
  private int size;

  TreeDraft(TaskTree tree) {
    addBlock(tree);
    size = tree.size();
  }

  private void addBlock(TaskTree block) {
    blocks.add(block);
    starts.add(handles);
    handles = Math.addExact(handles, block.size());
  }

  /** Returns the number of tasks. */
  int size() {
    return size;
  }

  /** Returns the handle of the task with that id, or {@link TaskTree#NONE}. */
  int find(TaskId id) {
    int handle = handle(id);
    return handle != TaskTree.NONE && !gone.get(handle) ? handle : TaskTree.NONE;
  }

  /** Returns the handle of the task with that id, which may have been taken out. */
  int handle(TaskId id) {
    Integer known = ids.get(id);
    return known == null ? blocks.get(0).indexOf(id) : known;
  }

  /** Returns whether {@code handle} is {@code other} or lies below it. */
  boolean isAtOrBelow(int handle, int other) {
    int at = handle;
    while (at >= 0 && at != other) {
      at = parent(at);
    }
    return at == other;
  }

  /** Returns the number of ancestors. */
  int depth(int handle) {
    int depth = 0;
    for (int at = parent(handle); at >= 0; at = parent(at)) {
      depth++;
    }
    return depth;
  }

  /** Returns the handle of the first task of a block. */
  int start(int block) {
    return starts.get(block);
  }

  /** Returns whether a handle is that of the first task of a block. */
  boolean isStart(int handle) {
    return starts.get(blockOf(handle)) == handle;
  }

  Task task(int handle) {
    Task known = replaced.get(handle);
    if (known != null) {
      return known;
    }
    int block = blockOf(handle);
    return blocks.get(block).get(handle - starts.get(block));
  }

  int parent(int handle) {
    Integer known = parents.get(handle);
    if (known != null) {
      return known;
    }
    int block = blockOf(handle);
    int start = starts.get(block);
    int parent = blocks.get(block).parentIndex(handle - start);
    return parent == TaskTree.NONE ? ROOT : parent + start;
  }

  int blockOf(int handle) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= handle) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the children as a list of their own; what is changed in it is changed in the draft. */
  Handles children(int parent) {
    Handles list = lists.get(parent);
    if (list == null) {
      list = new Handles(0);
      int block = parent == ROOT ? 0 : blockOf(parent);
      TaskTree tree = blocks.get(block);
      int start = starts.get(block);
      int end = parent == ROOT ? tree.size() : tree.endIndex(parent - start);
      for (int at = parent == ROOT ? 0 : parent - start + 1; at < end; at = tree.endIndex(at)) {
        list.add(at + start);
      }
      lists.put(parent, list);
      touch(parent);
    }
    return list;
  }

  private void touch(int handle) {
    for (int at = handle; at >= 0 && touched.add(at); ) {
      at = parent(at);
    }
  }

  /** Returns where the task stands. */
  TaskPlace place(int handle) {
    return place(handle, children(parent(handle)).indexOf(handle));
  }

  /** Returns a place beside the task. */
  TaskPlace place(int handle, int index) {
    int parent = parent(handle);
    return parent == ROOT ? TaskPlace.root(index) : TaskPlace.under(task(parent).id(), index);
  }

  /** Puts another task in the place of one. */
  void replace(int handle, Task task) {
    TaskId before = task(handle).id();
    if (!before.equals(task.id())) {
      ids.put(before, TaskTree.NONE);
      ids.put(task.id(), handle);
    }
    replaced.put(handle, task);
  }

  /** Brings tasks in that stand nowhere as yet. */
  void hold(TaskTree tree) {
    int start = handles;
    addBlock(tree);
    for (int at = 0; at < tree.size(); at++) {
      ids.put(tree.get(at).id(), start + at);
      letGo(start + at);
    }
    size += tree.size();
  }

  /** Leaves a task without a place until it is among the children of one. */
  void letGo(int handle) {
    parents.put(handle, OUT);
  }

  /** Gives a task other children, which have been let go or are its own. */
  void setChildren(int parent, Handles children) {
    lists.put(parent, children);
    hang(children, parent);
  }

  /** Brings tasks in, so that the first root stands at the index under the parent. */
  void insert(TaskTree tree, int parent, int index) {
    int start = handles;
    addBlock(tree);
    Handles roots = new Handles(1);
    for (int at = 0; at < tree.size(); at = tree.endIndex(at)) {
      roots.add(start + at);
    }
    for (int at = 0; at < tree.size(); at++) {
      ids.put(tree.get(at).id(), start + at);
    }
    children(parent).insertAll(index, roots);
    hang(roots, parent);
    size += tree.size();
  }

  private void hang(Handles tasks, int parent) {
    for (int i = 0; i < tasks.size(); i++) {
      parents.put(tasks.get(i), parent);
    }
    touch(parent);
  }

  /** Takes a task out, with all below it. */
  void remove(int handle) {
    walk(Handles.of(handle), new Marking());
    take(handle);
  }

  /** Marks what it is walked through as gone. */
  private final class Marking implements DraftWalk.Sink {
    @Override
    public void range(TaskTree tree, int block, int from, int to) {
      gone.set(starts.get(block) + from, starts.get(block) + to);
      size -= to - from;
    }

    @Override
    public void open(int handle) {
      gone.set(handle);
      size--;
    }

    @Override
    public void close() {}
  }

  private void take(int handle) {
    Handles siblings = children(parent(handle));
    siblings.removeIf(sibling -> sibling == handle);
    parents.put(handle, OUT);
  }

  /** Puts a task elsewhere, at an index that counts siblings once it has been taken out. */
  void move(int handle, int parent, int index) {
    take(handle);
    children(parent).insert(index, handle);
    parents.put(handle, parent);
    touch(parent);
  }

  /**
   * Puts a task in the place of the first of several siblings, above the children of all in order.
   */
  void merge(Handles siblings, Task merged) {
    int first = siblings.get(0);
    Handles united = children(first);
    for (int i = 1; i < siblings.size(); i++) {
      Handles children = children(siblings.get(i));
      united.addAll(children);
      hang(children, first);
      children.clear();
    }
    int parent = parent(first);
    for (int i = 1; i < siblings.size(); i++) {
      parents.put(siblings.get(i), OUT);
      gone.set(siblings.get(i));
    }
    children(parent).removeIf(gone::get);
    size -= siblings.size() - 1;
    replace(first, merged);
  }

  /** Returns the number of tasks at and below one. */
  int sizeBelow(int handle) {
    return sizeBelow(Handles.of(handle));
  }

  private int sizeBelow(Handles tops) {
    SizeAndLevels counted = new SizeAndLevels(false);
    walk(tops, counted);
    return counted.size();
  }

  /** Returns the number of levels at and below a task. */
  int levelsBelow(int handle) {
    SizeAndLevels counted = new SizeAndLevels(true);
    walk(Handles.of(handle), counted);
    return counted.levels();
  }

  /** Returns some tasks with all below them. */
  TaskTree forest(Handles tops) {
    TreeWriting writing = new TreeWriting(this, sizeBelow(tops));
    walk(tops, writing);
    return writing.tree(null);
  }

  /** Returns the tree as it is now. */
  TaskTree toTree() {
    TaskTree origin = blocks.get(0);
    if (touched.isEmpty() && !lists.containsKey(ROOT)) {
      return replaced.isEmpty() ? origin : withReplaced(origin);
    }
    TreeWriting writing = new TreeWriting(this, size);
    walk(children(ROOT), writing);
    return writing.tree(origin.index().shifted(origin.size(), writing.ranges(), ids));
  }

  private TaskTree withReplaced(TaskTree origin) {
    ImmutableList.Builder<Task> tasks = ImmutableList.builderWithExpectedSize(size);
    addTasks(0, 0, size, tasks);
    return ids.isEmpty() ? origin.withTasks(tasks.build()) : origin.withRenamedTasks(tasks.build());
  }

  /** Adds the tasks of a range of a block, with what was put in their places. */
  void addTasks(int block, int from, int to, ImmutableList.Builder<Task> tasks) {
    ImmutableList<Task> given = blocks.get(block).tasks();
    int start = starts.get(block);
    int at = from;
    for (Map.Entry<Integer, Task> entry : replaced.subMap(start + from, start + to).entrySet()) {
      int position = entry.getKey() - start;
      tasks.addAll(given.subList(at, position)).add(entry.getValue());
      at = position + 1;
    }
    tasks.addAll(given.subList(at, to));
  }

  /** Walks through tasks and all below them. */
  private void walk(Handles tops, DraftWalk.Sink sink) {
    new DraftWalk(this, sink).through(tops);
  }

  /** Returns the block of that number. */
  TaskTree block(int block) {
    return blocks.get(block);
  }

  /** Returns the children of a task that are written down as a list, null if they are not. */
  @Nullable Handles list(int parent) {
    return lists.get(parent);
  }

  /** Returns the next touched handle at or after one, or as many as there are if there is none. */
  int nextTouched(int handle) {
    Integer next = touched.ceiling(handle);
    return next == null ? handles : next;
  }
}
