package org.gangmu.task;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The form of a tree whose tasks stand in pre-order. */
final class PreOrder {

  private final int[] ends;
  private final int levels;

  private PreOrder(int[] ends, int levels) {
    this.ends = ends;
    this.levels = levels;
  }

  /**
   * Returns the form with these parents; null unless each task comes right after its parent or
   * after a descendant of an elder sibling.
   */
  static @Nullable PreOrder of(int[] parents) {
    int[] ends = new int[parents.length];
    int open = TaskTree.NONE;
    int depth = 0;
    int levels = 0;
    for (int i = 0; i < parents.length; i++) {
      int parent = parents[i];
      while (open != parent) {
        if (open == TaskTree.NONE) {
          return null;
        }
        ends[open] = i;
        open = parents[open];
        depth--;
      }
      open = i;
      depth++;
      levels = Math.max(levels, depth);
    }
    for (; open != TaskTree.NONE; open = parents[open]) {
      ends[open] = parents.length;
    }
    return new PreOrder(ends, levels);
  }

  /** Returns the form with these parents, which are known to be those of tasks in pre-order. */
  static PreOrder ofOrdered(int[] parents) {
    return requireNonNull(of(parents), "parents in pre-order");
  }

  /** Returns the position after the last descendant of each task. */
  int[] ends() {
    return ends;
  }

  /** Returns the number of levels. */
  int levels() {
    return levels;
  }
}
