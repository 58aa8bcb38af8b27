package org.gangmu.task;

/** Finds the tasks of one tree in another, by id. */
final class Alignment {

  private Alignment() {}

  /**
   * Returns, for each position of a tree, where its task stands in the other, or {@link
   * TaskTree#NONE}.
   *
   * <p>Most often a task follows the one before it in both; the index is asked only where not.
   */
  static int[] of(TaskTree tree, TaskTree other) {
    int[] found = new int[tree.size()];
    int next = 0;
    for (int i = 0; i < found.length; i++) {
      Task task = tree.get(i);
      boolean follows = next < other.size() && isSame(task, other.get(next));
      found[i] = follows ? next : other.indexOf(task.id());
      next = found[i] == TaskTree.NONE ? next : found[i] + 1;
    }
    return found;
  }

  private static boolean isSame(Task task, Task other) {
    return task == other || task.id().equals(other.id());
  }
}
