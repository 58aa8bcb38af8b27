package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Assessment;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.Verdict;
import org.immutables.value.Value;

/**
 * What is known of one target of a leaf on one day, by the reports of one unit.
 *
 * <p>It is assessed by what counts: a figure that is out of date and not carried on is as one never
 * reported, unless what it says cannot be undone.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TargetReading permits ImmutableTargetReading {

  TargetReading() {}

  /** Returns the target, as the task states it. */
  public abstract Target target();

  /**
   * Returns whether it counts for the completion: what could not be read does not, since no report
   * ever decides it.
   */
  public abstract boolean isCounted();

  /**
   * Returns what the reports say of it, by its own deadline, and where it has none by that of the
   * task.
   */
  public abstract Assessment assessment();

  /**
   * Returns what is attained against what is expected by its own curve: by default growth rates are
   * not pro-rated. It is not known what is attained where a limit was exceeded for good by a figure
   * that is out of date: it may be worse by now.
   */
  public abstract Pace pace();

  /**
   * Returns how much of it is done: all exactly where it is met, and anything where nothing decides
   * it.
   */
  public abstract CompletionRange range();

  /**
   * Returns how it stands against what is expected: that of its pace, and where only a range is
   * known what both ends of it agree on.
   */
  public final PaceState paceState() {
    return range().paceState(pace());
  }

  /** Returns the last day on which a figure used holds; empty where there is none. */
  public abstract Optional<LocalDate> day();

  /**
   * Returns the day of the oldest figure that is not up to date and counts on all the same, by the
   * {@link MissingRule} or since it is not stale yet, if there is one.
   */
  public abstract Optional<LocalDate> carriedSince();

  /** Returns the weakest grade of the reports used; empty where there is none. */
  public abstract Optional<EvidenceGrade> evidence();

  /** Returns the reports used, each once. */
  public abstract ImmutableList<ReportId> reports();

  /**
   * Returns whether it hangs on what the figures mean: they were reported for single periods
   * (2026-07 and not 2026-C07) of an amount to be reached, and neither the target nor the
   * {@linkplain TaskTerms#measureKind() terms} of the task state whether such figures add up. Its
   * verdict is not known then, and its {@link #range()} reaches from the last figure to the sum.
   */
  public abstract boolean isKindOpen();

  /**
   * Returns whether it would be known by the last figures ever reported, also where these are out
   * of date.
   */
  abstract boolean wasKnown();

  /** Returns whether the reports say how far it is: its verdict is then known. */
  public final boolean isKnown() {
    return assessment().verdict().isKnown();
  }

  /** Returns whether it is known and met. */
  public final boolean isMet() {
    return assessment().verdict() == Verdict.MET;
  }

  /** Returns the figure it was compared with; empty for forms without one and combinations. */
  public final Optional<Quantity> figure() {
    return assessment().reasons().size() == 1
        ? assessment().reasons().get(0).figure()
        : Optional.empty();
  }

  /** Builds {@link TargetReading}. */
  static final class Builder extends ImmutableTargetReading.Builder {
    Builder() {}
  }
}
