package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightReading;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;
import org.gangmu.target.Attainment;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/** How one task, or the whole, stands when a day closes (进度、亮灯). */
@Value.Immutable
@ValueStyle
public abstract sealed class Standing permits ImmutableStanding {

  Standing() {}

  /** Returns the task; empty for the whole. */
  public abstract Optional<TaskId> task();

  /** Returns the day. */
  public abstract LocalDate asOf();

  /** Returns whether it is worked on, suspended or cancelled. */
  public abstract ScopeEvent.Status status();

  /**
   * Returns between which completions it lies; empty where it counts nowhere, as it has no part in
   * scope, or all of them are left out for want of reports.
   */
  public abstract Optional<CompletionRange> range();

  /** Returns its completion, where only one is left. */
  public final Optional<Completion> value() {
    return range().flatMap(CompletionRange::value);
  }

  /**
   * Returns the share of it, by weight, of which reports say something (覆盖率): of a leaf that of its
   * {@linkplain LeafReading#coverage() targets}, if these make its completion.
   */
  public abstract Completion coverage();

  /** Returns how much of it is expected by now (序时进度). */
  public abstract Completion expected();

  /** Returns how much of it is done beyond all of it, where one figure alone makes it (完成率). */
  public abstract Optional<Attainment> raw();

  /** Returns what is attained against what is expected. */
  public abstract Pace pace();

  /**
   * Returns how it stands against what is expected: that of its pace, and where only a range is
   * known what both ends of it agree on; what may be anything from 0 to half where all is expected
   * is behind.
   */
  public final PaceState paceState() {
    return range().map(range -> range.paceState(pace())).orElse(pace().state());
  }

  /**
   * Returns its light: the worst of those on its board, if there is one. A task that is out of
   * scope, as by default one that is cancelled or suspended, or that stands below such a one, shows
   * none: nothing of it is due. One that stays in scope by another {@link ScopeEffect} is lit by
   * what that makes of it.
   */
  public abstract Light light();

  /** Returns the lights it has side by side, where the policy has a board. */
  public abstract Optional<LightReading> board();

  /**
   * Returns how many of the leaves in it show which light; of a leaf, its own. Those out of scope
   * are not counted, neither here nor above.
   */
  public abstract ClassCounts<Light> lights();

  /**
   * Returns its own targets by the reports of the units that count, in the order of the task; those
   * of tasks below it are theirs.
   */
  public abstract ImmutableList<TargetReading> targets();

  /** Returns how it came about. */
  public abstract Explanation explanation();

  /** Builds {@link Standing}. */
  static final class Builder extends ImmutableStanding.Builder {
    Builder() {}
  }
}
