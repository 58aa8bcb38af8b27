package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place in a tree where a task may be put.
 *
 * @param parent the task to put it under, empty for among the roots
 * @param index how many siblings stand before it, not negative, or {@link #LAST}
 */
public record TaskPlace(Optional<TaskId> parent, int index) {

  /** After the last sibling, however many there are. */
  public static final int LAST = Integer.MAX_VALUE;

  /** Checks the index. */
  public TaskPlace {
    requireNonNull(parent, "parent");
    checkArgument(index >= 0, "index of a place must not be negative: %s", index);
  }

  /** Returns the place among the roots that has so many roots before it. */
  public static TaskPlace root(int index) {
    return new TaskPlace(Optional.empty(), index);
  }

  /** Returns the place after the last root. */
  public static TaskPlace lastRoot() {
    return root(LAST);
  }

  /** Returns the place under a task that has so many of its children before it. */
  public static TaskPlace under(TaskId parent, int index) {
    return new TaskPlace(Optional.of(parent), index);
  }

  /** Returns the place under a task after its last child. */
  public static TaskPlace lastUnder(TaskId parent) {
    return under(parent, LAST);
  }

  /** Returns {@code place 2 under t5}, counted from 0. */
  @Override
  public String toString() {
    return (index == LAST ? "last place" : "place " + index)
        + parent.map(id -> " under " + id).orElse(" among the roots");
  }
}
