package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in the order they are added, each with a number beside it that tells its parent.
 *
 * <p>They are kept in pieces, so that nothing is copied while their number grows; the lists of all
 * are made once, in the size they need.
 */
final class GivenTasks {

  private static final int FIRST_PIECE = 16;
  private static final int PIECE = 1 << 14;

  private final List<Task[]> fullTasks = new ArrayList<>();
  private final List<int[]> fullParents = new ArrayList<>();

  /** The piece that takes the next task. */
  private Task[] tasks = new Task[FIRST_PIECE];

  private int[] parents = new int[FIRST_PIECE];
  private int used;

  int size() {
    return fullTasks.size() * PIECE + used;
  }

  void add(Task task, int parent) {
    if (used == tasks.length) {
      makeRoom();
    }
    tasks[used] = task;
    parents[used] = parent;
    used++;
  }

  private void makeRoom() {
    if (used < PIECE) {
      tasks = Arrays.copyOf(tasks, 2 * used);
      parents = Arrays.copyOf(parents, 2 * used);
    } else {
      fullTasks.add(tasks);
      fullParents.add(parents);
      tasks = new Task[PIECE];
      parents = new int[PIECE];
      used = 0;
    }
  }

  /** Returns the task added last, null if there is none. */
  @Nullable Task last() {
    if (used > 0) {
      return tasks[used - 1];
    }
    return fullTasks.isEmpty() ? null : fullTasks.get(fullTasks.size() - 1)[PIECE - 1];
  }

  /** Returns all tasks. */
  ImmutableList<Task> toList() {
    ImmutableList.Builder<Task> all = ImmutableList.builderWithExpectedSize(size());
    for (Task[] piece : fullTasks) {
      all.add(piece);
    }
    return all.add(Arrays.copyOf(tasks, used)).build();
  }

  /** Returns the numbers that tell the parents. */
  int[] toParents() {
    int[] all = new int[size()];
    int at = 0;
    for (int[] piece : fullParents) {
      System.arraycopy(piece, 0, all, at, PIECE);
      at += PIECE;
    }
    System.arraycopy(parents, 0, all, at, used);
    return all;
  }
}
