package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import org.gangmu.progress.LightInputs;
import org.gangmu.task.TaskId;

/**
 * What lights are decided by beside the reports: for a task and a dimension of the {@linkplain
 * RollupPolicy#board() board} the facts that reports do not hold, as flags that a person raised, an
 * average of others, or the pace of its funds. Those of tasks that a plan, or of dimensions that
 * its board, does not have are passed over.
 *
 * <p>Facts for the dimension {@link RollupPolicy#PROGRESS} are added to what reports tell for the
 * light of progress on the day, with a board or without; pace, time left and periods behind are
 * those of the reports.
 *
 * @param inputs by task and dimension
 */
public record LightFacts(ImmutableTable<TaskId, String, LightInputs> inputs) {

  private static final LightFacts NONE = new LightFacts(ImmutableTable.of());

  /** Checks that nothing is missing. */
  public LightFacts {
    requireNonNull(inputs, "inputs");
  }

  /** Returns no facts. */
  public static LightFacts none() {
    return NONE;
  }

  /** Returns the facts of a table. */
  public static LightFacts copyOf(Table<TaskId, String, LightInputs> inputs) {
    return new LightFacts(ImmutableTable.copyOf(inputs));
  }

  /** Returns the facts of a task, by dimension. */
  public ImmutableMap<String, LightInputs> of(TaskId task) {
    return inputs.row(task);
  }
}
