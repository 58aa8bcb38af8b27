package org.gangmu.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are the rows of a matrix, and the parent of each.
 *
 * <p>A parent is known by its id and need not be a row: a restriction keeps what it cuts off.
 */
final class TaskAxis {

  private static final int NONE = TaskTree.NONE;

  private final Axis<TaskId> tasks;

  /** The parent's id for each row, null for a root. */
  private final @Nullable TaskId[] parents;

  private volatile int @Nullable [] parentRows;

  TaskAxis(Axis<TaskId> tasks, @Nullable TaskId[] parents) {
    this.tasks = tasks;
    this.parents = parents;
  }

  static TaskAxis of(TaskTree tree) {
    int size = tree.size();
    ImmutableList.Builder<TaskId> ids = ImmutableList.builderWithExpectedSize(size);
    @Nullable TaskId[] parents = new TaskId[size];
    int[] parentRows = new int[size];
    for (int row = 0; row < size; row++) {
      ids.add(tree.get(row).id());
      parentRows[row] = tree.parentIndex(row);
      parents[row] = parentRows[row] == NONE ? null : tree.get(parentRows[row]).id();
    }
    TaskAxis axis = new TaskAxis(new Axis<>(ids.build()), parents);
    axis.parentRows = parentRows;
    return axis;
  }

  Axis<TaskId> tasks() {
    return tasks;
  }

  int size() {
    return tasks.size();
  }

  /** Returns the id of the parent, a row or not; null for a root. */
  @Nullable TaskId parent(int row) {
    return parents[row];
  }

  /** Returns the row of the parent of each row, -1 where it has none or it is no row. */
  int[] parentRows() {
    int[] known = parentRows;
    if (known == null) {
      known = new int[size()];
      for (int row = 0; row < known.length; row++) {
        TaskId parent = parents[row];
        known[row] = parent == null ? NONE : tasks.indexOf(parent);
      }
      parentRows = known;
    }
    return known;
  }

  /**
   * Returns the rows in an order in which each parent comes before its children, or null where they
   * stand in such an order.
   */
  int @Nullable [] parentsFirst() {
    int[] up = parentRows();
    boolean ordered = true;
    for (int row = 0; row < up.length && ordered; row++) {
      ordered = up[row] < row;
    }
    if (ordered) {
      return null;
    }
    int[] order = new int[up.length];
    boolean[] placed = new boolean[up.length];
    int[] path = new int[up.length];
    int count = 0;
    for (int row = 0; row < up.length; row++) {
      int length = 0;
      for (int at = row; at != NONE && !placed[at]; at = up[at]) {
        placed[at] = true;
        path[length++] = at;
      }
      while (length > 0) {
        order[count++] = path[--length];
      }
    }
    return order;
  }

  /**
   * Returns the rows of this axis, then those only the other has; roots take the other's parent.
   */
  TaskAxis join(TaskAxis other) {
    if (equals(other)) {
      return this;
    }
    Axis<TaskId> joined = tasks.join(other.tasks);
    int[] here = tasks.locate(joined);
    int[] there = other.tasks.locate(joined);
    @Nullable TaskId[] joinedParents = new TaskId[joined.size()];
    for (int row = 0; row < joinedParents.length; row++) {
      TaskId mine = here[row] < 0 ? null : parents[here[row]];
      TaskId theirs = there[row] < 0 ? null : other.parents[there[row]];
      checkArgument(
          mine == null || theirs == null || mine.equals(theirs),
          "a task must have one parent in both matrices, but %s is below %s here and there below: %s",
          joined.get(row),
          mine,
          theirs);
      joinedParents[row] = mine == null ? theirs : mine;
    }
    return new TaskAxis(joined, joinedParents).checked();
  }

  /** Returns the rows both have, with the parents on which they agree. */
  TaskAxis meet(TaskAxis other) {
    int[] there = other.tasks.locate(tasks);
    ImmutableList.Builder<TaskId> both = ImmutableList.builder();
    @Nullable TaskId[] bothParents = new TaskId[size()];
    int count = 0;
    for (int row = 0; row < there.length; row++) {
      if (there[row] >= 0) {
        both.add(tasks.get(row));
        TaskId parent = parents[row];
        bothParents[count++] = Objects.equals(parent, other.parents[there[row]]) ? parent : null;
      }
    }
    return new TaskAxis(new Axis<>(both.build()), Arrays.copyOf(bothParents, count));
  }

  /** Returns chosen rows. */
  TaskAxis select(int[] rows) {
    ImmutableList.Builder<TaskId> ids = ImmutableList.builderWithExpectedSize(rows.length);
    @Nullable TaskId[] selected = new TaskId[rows.length];
    for (int i = 0; i < rows.length; i++) {
      ids.add(tasks.get(rows[i]));
      selected[i] = parents[rows[i]];
    }
    return new TaskAxis(new Axis<>(ids.build()), selected);
  }

  /** Returns this axis if no task is below itself. */
  TaskAxis checked() {
    int[] up = parentRows();
    int[] walks = new int[up.length];
    for (int row = 0; row < up.length; row++) {
      int at = row;
      while (at != NONE && walks[at] == 0) {
        walks[at] = row + 1;
        at = up[at];
      }
      checkArgument(
          at == NONE || walks[at] != row + 1,
          "a task must not be below itself: %s",
          tasks.get(row));
    }
    return this;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof TaskAxis other
            && tasks.equals(other.tasks)
            && Arrays.equals(parents, other.parents));
  }

  @Override
  public int hashCode() {
    return 31 * tasks.hashCode() + Arrays.hashCode(parents);
  }
}
