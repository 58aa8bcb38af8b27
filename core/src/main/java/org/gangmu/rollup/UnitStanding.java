package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ReportState;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Verdict;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/**
 * How one unit stands in one role over all leaves that it has in that role and that are in scope
 * (单位推进情况).
 *
 * <p>Where the unit's own report counts for a task, its own completion of it does here; else that
 * of the task. What is set for the task by hand, follows from the status of it or of one above it,
 * or is made of tasks of other plans that carry it out, holds for all its units. Each task counts
 * by the {@link UnitCredit} asked for, and not by its weight in the plan: weights are shares of
 * what stands above them, and a unit has tasks here and there. Work that only takes effort is not
 * among the tasks.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class UnitStanding permits ImmutableUnitStanding {

  UnitStanding() {}

  /** Returns the unit, as named in the plan. */
  public abstract UnitName unit();

  /** Returns the role. */
  public abstract Role role();

  /** Returns the day. */
  public abstract LocalDate asOf();

  /** Returns its tasks, in document order. */
  public abstract ImmutableList<TaskId> tasks();

  /** Returns how many tasks that makes by the credit asked for, in billionths of one. */
  public abstract long credit();

  /** Returns the mean of its tasks; empty where none of them counts. */
  public abstract Optional<CompletionRange> range();

  /** Returns its completion, where only one is left. */
  public final Optional<Completion> value() {
    return range().flatMap(CompletionRange::value);
  }

  /** Returns the share of its tasks of which something is known. */
  public abstract Completion coverage();

  /** Returns how much is expected of it by now. */
  public abstract Completion expected();

  /** Returns what is attained against what is expected. */
  public abstract Pace pace();

  /**
   * Returns how it stands against what is expected: that of its pace, and where only a range is
   * known what both ends of it agree on.
   */
  public final PaceState paceState() {
    return range().map(range -> range.paceState(pace())).orElse(pace().state());
  }

  /** Returns its light, by the rule of the plan and its mean pace. */
  public abstract Light light();

  /** Returns how many of its tasks show which light. */
  public abstract ClassCounts<Light> lights();

  /**
   * Returns how many targets of its tasks are met, each target once for each task: by its own
   * reports where they count, else where all reports say so that count.
   */
  public abstract ClassCounts<Verdict> verdicts();

  /**
   * Returns how it stands with its reports on its tasks, of which those without a rhythm, and those
   * of which its report does not count, are not named: who only helps a lead owes nothing by {@link
   * UnitRule#LEAD}.
   */
  public abstract ClassCounts<ReportState> reports();

  /** Builds {@link UnitStanding}. */
  static final class Builder extends ImmutableUnitStanding.Builder {
    Builder() {}
  }
}
