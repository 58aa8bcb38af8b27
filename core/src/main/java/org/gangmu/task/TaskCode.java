package org.gangmu.task;

import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;

/** What can be wrong with a task tree, or stand in the way of an edit of one. */
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
  TOO_MANY("task.too-many"),
  /** An edit names a task that is not in the tree. */
  UNKNOWN_TASK("task.unknown-task"),
  /** An edit names a place beyond the last sibling. */
  NO_SUCH_PLACE("task.no-such-place"),
  /** A task would be moved under itself or under a task below it. */
  UNDER_ITSELF("task.under-itself"),
  /** Tasks to be merged have different parents. */
  NOT_SIBLINGS("task.not-siblings"),
  /** A duty of a task that is split would be held by none of its parts. */
  DROPPED_DUTY("task.dropped-duty"),
  /** A difference was made of a tree that differs, where it matters, from the one it meets. */
  DIFF_MISFIT("task.diff-misfit"),
  /** A level of tasks has more members than its numbering style can count. */
  NUMBER_TOO_LARGE("task.number-too-large"),
  /** The number of a label is not the one after the number before. */
  NUMBER_SKIPPED("task.number-skipped"),
  /** The number of a label stood before. */
  NUMBER_REPEATED("task.number-repeated");

  private final String id;

  TaskCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns an error about the task with that id. */
  Diagnostic error(String message, TaskId about) {
    return Diagnostic.error(this, message, at(about));
  }

  /** Returns an error about the tree as a whole. */
  Diagnostic error(String message) {
    return Diagnostic.error(this, message, Location.whole());
  }

  /** Returns a warning about the task with that id. */
  Diagnostic warning(String message, TaskId about) {
    return Diagnostic.warning(this, message, at(about));
  }

  static Diagnostic tooMany(long tasks, Limits limits) {
    return TOO_MANY.error("tasks must be at most " + limits.tasks() + " (Limits.tasks): " + tasks);
  }

  static Diagnostic tooDeep(TaskId id, Limits limits) {
    return tooDeep(limits, at(id));
  }

  static Diagnostic tooDeep(Limits limits, Location place) {
    return Diagnostic.error(
        TOO_DEEP, "levels of tasks must be at most " + limits.depth() + " (Limits.depth)", place);
  }

  static Location at(TaskId id) {
    return new Location.InModel("task " + id);
  }
}
