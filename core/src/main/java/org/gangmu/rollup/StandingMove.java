package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.ReportId;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/** What moved at one task, or the whole, between two days, and why. */
@Value.Immutable
@ValueStyle
public abstract sealed class StandingMove permits ImmutableStandingMove {

  StandingMove() {}

  /** Returns the task; empty for the whole. */
  public abstract Optional<TaskId> task();

  /** Returns how it stood before; empty if the plan did not have it. */
  public abstract Optional<Standing> before();

  /** Returns how it stood afterwards; empty if the plan does not have it any more. */
  public abstract Optional<Standing> after();

  /**
   * Returns by how much its completion rose, in billionths, negative where it fell; empty where it
   * is not one completion on both days.
   */
  public final Optional<Integer> rise() {
    Optional<Completion> from = before().flatMap(Standing::value);
    Optional<Completion> to = after().flatMap(Standing::value);
    return from.isPresent() && to.isPresent()
        ? Optional.of(to.get().billionths() - from.get().billionths())
        : Optional.empty();
  }

  /** Returns the reports that count afterwards and did not before, if it is a leaf. */
  public abstract ImmutableList<ReportId> reportsAdded();

  /** Returns the reports that counted before and do not any more, if it is a leaf. */
  public abstract ImmutableList<ReportId> reportsGone();

  /**
   * Returns by how much more, in billionths, each part gives to its least completion; parts that
   * give the same are not named.
   */
  public abstract ImmutableMap<TaskId, Long> parts();

  /**
   * Returns by how much more, in billionths, each part gives to its most completion; parts that
   * give the same are not named. They are those of {@link #parts()} where all is known.
   */
  public abstract ImmutableMap<TaskId, Long> highParts();

  /** Builds {@link StandingMove}. */
  static final class Builder extends ImmutableStandingMove.Builder {
    Builder() {}
  }
}
