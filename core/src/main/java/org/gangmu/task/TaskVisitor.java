package org.gangmu.task;

/** What is done at each task of a walk through a tree, in document order. */
@FunctionalInterface
public interface TaskVisitor {

  /**
   * Comes to a task, before those below it.
   *
   * @param task the task
   * @param index its position in the tree
   * @param depth the number of its ancestors, 0 for a root
   * @return whether to visit the tasks below it
   */
  boolean enter(Task task, int index, int depth);

  /**
   * Leaves a task, after those below it, also where they were passed over.
   *
   * @param task the task
   * @param index its position in the tree
   * @param depth the number of its ancestors, 0 for a root
   */
  default void leave(Task task, int index, int depth) {}
}
