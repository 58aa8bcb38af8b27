package org.gangmu.task;

import java.util.Comparator;
import java.util.function.Function;

/** Merges the parts of one task, each for itself. */
final class TaskMerging {

  /** An order of any two tasks with the same id that are not equal. */
  static final Comparator<Task> ORDER =
      Comparator.comparing(Task::label)
          .thenComparing(Task::heading)
          .thenComparing(Task::body)
          .thenComparing(task -> task.responsibility().toString())
          .thenComparing(task -> task.deadline().toString())
          .thenComparing(task -> task.targets().toString())
          .thenComparing(task -> task.sources().toString());

  private final Task base;
  private final Task ours;
  private final Task theirs;
  private final Task merged;
  private boolean conflict;

  TaskMerging(Task base, Task ours, Task theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.merged =
        base.toBuilder()
            .label(part(Task::label))
            .heading(part(Task::heading))
            .body(part(Task::body))
            .responsibility(part(Task::responsibility))
            .deadline(part(Task::deadline))
            .targets(part(Task::targets))
            .sources(part(Task::sources))
            .build();
  }

  /** Returns the task with what either changed, and the base where they differ. */
  Task merged() {
    return merged;
  }

  /** Returns whether both changed one part otherwise. */
  boolean isConflict() {
    return conflict;
  }

  private <T> T part(Function<Task, T> accessor) {
    T before = accessor.apply(base);
    T our = accessor.apply(ours);
    T their = accessor.apply(theirs);
    if (our.equals(their) || their.equals(before)) {
      return our;
    }
    if (!our.equals(before)) {
      conflict = true;
      return before;
    }
    return their;
  }
}
