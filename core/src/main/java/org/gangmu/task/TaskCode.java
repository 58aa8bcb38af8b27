package org.gangmu.task;

import org.gangmu.diagnostic.Code;

/** What can be wrong with a task tree, or with an edit of one. */
public enum TaskCode implements Code {
  /** Two tasks of one tree have the same id. */
  DUPLICATE_ID("task.duplicate-id"),
  /** A task names a parent that is not in the tree. */
  UNKNOWN_PARENT("task.unknown-parent"),
  /** Tasks are, through their parents, below themselves. */
  CYCLE("task.cycle"),
  /** A tree has more levels than the limit. */
  TOO_DEEP("task.too-deep"),
  /** A tree has more tasks than the limit. */
  TOO_MANY("task.too-many");

  private final String id;

  TaskCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
