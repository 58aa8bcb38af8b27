package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each id stands in a tree: a table, and what edits have shifted since it was made.
 *
 * <p>To make a table takes far longer than an edit, so that a tree that comes of a few edits goes
 * on with the table of the first. Shared between trees; it holds none of their tasks.
 */
final class IdIndex {

  /** How many tasks a tree has for which making a table does not matter. */
  private static final int SMALL = 1000;

  private final IdTable table;
  private final @Nullable IdShift shift;

  private IdIndex(IdTable table, @Nullable IdShift shift) {
    this.table = table;
    this.shift = shift;
  }

  static IdIndex of(ImmutableList<Task> tasks) {
    return of(new IdTable(tasks));
  }

  static IdIndex of(IdTable table) {
    return new IdIndex(table, null);
  }

  /** Returns the position of the id among the tasks of the tree, or {@link TaskTree#NONE}. */
  int indexOf(TaskId id, ImmutableList<Task> tasks) {
    if (shift == null) {
      return table.indexOf(id, tasks);
    }
    int handle = shift.handleOf(id);
    if (handle == IdShift.AS_BEFORE) {
      return table.indexOf(id, tasks, shift);
    }
    int position = handle == TaskTree.NONE ? handle : shift.positionOf(handle);
    return position != TaskTree.NONE && tasks.get(position).id().equals(id)
        ? position
        : TaskTree.NONE;
  }

  /**
   * Returns the index of a tree made of this one's by a draft; null where a table of its own is
   * better.
   *
   * @param size how many tasks the tree of this index has
   * @param ranges where the tasks of the draft came to stand
   * @param ids the handles of the ids that came in or were given up
   */
  @Nullable IdIndex shifted(int size, IdShift.Ranges ranges, Map<TaskId, Integer> ids) {
    if (size <= SMALL || ranges.isTooLong()) {
      return null;
    }
    IdShift before = shift == null ? IdShift.none(size) : shift;
    IdShift after = before.then(size, ranges, ids);
    return after == null ? null : new IdIndex(table, after);
  }
}
