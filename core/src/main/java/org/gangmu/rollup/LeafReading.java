package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Attainment;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.immutables.value.Value;

/**
 * What is known of one leaf on one day: how much of it is done by the reports on it, how much of it
 * is expected, and what that was made of.
 *
 * <p>Cancellations, overrides and vetoes are not applied to it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LeafReading permits ImmutableLeafReading {

  LeafReading() {}

  /** Returns the task. */
  public abstract TaskId task();

  /** Returns the day. */
  public abstract LocalDate asOf();

  /** Returns the days within which it is to be done. */
  public abstract PlanPeriod window();

  /** Returns how much of it is done; anything where it is not counted. */
  public abstract CompletionRange range();

  /**
   * Returns the share of it of which reports say something: the mean of the {@linkplain
   * UnitReading#coverage() shares} of the units that count, by their weights; those that are
   * excluded are among them.
   */
  public abstract Completion coverage();

  /** Returns whether it counts; false where all that should report are excluded. */
  public abstract boolean isCounted();

  /**
   * Returns how much of it is expected: the mean of what is expected of the targets, or the least
   * of it where the least attained counts, if these make its completion; else by the curve of
   * amounts.
   */
  public abstract Completion expected();

  /**
   * Returns how much of it is done beyond all of it (完成率, as 107.56%), where one figure of one unit
   * makes its completion.
   */
  public abstract Optional<Attainment> raw();

  /**
   * Returns the amount to be reached, where the task has exactly one target that is an amount to be
   * reached or exceeded; positive.
   */
  public abstract Optional<Quantity> planned();

  /**
   * Returns the amount that was reached of it, of the same dimension, possibly negative; empty
   * where it is not known, or several units count and give different amounts. It is 0 or as
   * expected where the {@link MissingRule} has it so; where all must reach it, it is the least; and
   * where it was reached for good and nothing is reported any more, it is as last reported.
   */
  public abstract Optional<Quantity> actual();

  /**
   * Returns the units that report, those that count and the others, in the order of their roles and
   * in that written; never empty.
   */
  public abstract ImmutableList<UnitReading> units();

  /** Returns whether it is as much done as is expected, whatever is reported. */
  public abstract boolean isLevelOfEffort();

  /** Returns whether something was assumed to be on plan: no light gets better by that. */
  public final boolean isAssumed() {
    for (UnitReading unit : units()) {
      if (unit.made() == UnitReading.Made.AS_PLANNED && unit.isCounted()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether its last day is past and reports that should be there do not say how far it is.
   */
  final boolean isSilentWhenOver() {
    if (isLevelOfEffort() || !asOf().isAfter(window().endInclusive())) {
      return false;
    }
    for (UnitReading unit : units()) {
      boolean isSilent =
          switch (unit.gap()) {
            case NONE -> unit.range().value().isEmpty();
            case MISSING, UNDECIDED -> true;
            case NO_TARGET, NOT_DUE -> false;
          };
      if (isSilent && unit.weight().signum() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the targets by the reports of the units that count, unit by unit. */
  public final ImmutableList<TargetReading> targets() {
    ImmutableList<TargetReading> first = ImmutableList.of();
    ImmutableList.Builder<TargetReading> all = null;
    for (UnitReading unit : units()) {
      if (unit.weight().signum() > 0 && !unit.targets().isEmpty()) {
        if (first.isEmpty()) {
          first = unit.targets();
        } else {
          all = all == null ? ImmutableList.<TargetReading>builder().addAll(first) : all;
          all.addAll(unit.targets());
        }
      }
    }
    return all == null ? first : all.build();
  }

  /** Returns the weakest grade of what counts; empty where nothing that counts is reported. */
  public final Optional<EvidenceGrade> evidence() {
    Optional<EvidenceGrade> weakest = Optional.empty();
    for (UnitReading unit : units()) {
      Optional<EvidenceGrade> grade = unit.evidence();
      if (unit.isCounted() && grade.isPresent()) {
        weakest = weakest.isEmpty() ? grade : Optional.of(weakest.get().weaker(grade.get()));
      }
    }
    return weakest;
  }

  /** Returns the last day on which a figure that counts holds; empty where there is none. */
  public final Optional<LocalDate> day() {
    Optional<LocalDate> last = Optional.empty();
    for (UnitReading unit : units()) {
      Optional<LocalDate> day = unit.day();
      if (unit.isCounted() && day.isPresent()) {
        last = last.isPresent() && last.get().isAfter(day.get()) ? last : day;
      }
    }
    return last;
  }

  /** Returns the reports that count, each once. */
  public final ImmutableList<ReportId> reports() {
    ImmutableSet.Builder<ReportId> reports = ImmutableSet.builder();
    for (UnitReading unit : units()) {
      if (unit.isCounted()) {
        reports.addAll(unit.reports());
      }
    }
    return reports.build().asList();
  }

  /** Builds {@link LeafReading}. */
  static final class Builder extends ImmutableLeafReading.Builder {
    Builder() {}
  }
}
