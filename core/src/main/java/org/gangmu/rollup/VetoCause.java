package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import org.gangmu.task.TaskId;

/**
 * Who holds a task up.
 *
 * @param task the task that does
 * @param veto how
 * @param certain whether it surely does; false where that hangs on what is not known
 */
public record VetoCause(TaskId task, Veto veto, boolean certain) {

  /** Checks that nothing is missing. */
  public VetoCause {
    requireNonNull(task, "task");
    requireNonNull(veto, "veto");
  }
}
