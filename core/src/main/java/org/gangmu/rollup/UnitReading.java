package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportStanding;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Attainment;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/** What is known on one day of what one unit does of a leaf. */
@Value.Immutable
@ValueStyle
public abstract sealed class UnitReading permits ImmutableUnitReading {

  /** What a completion was made of. */
  public enum Made {
    /** The percentage by hand (填报). */
    BY_HAND,
    /** What is attained of the targets. */
    BY_TARGETS,
    /** The milestones that are completed. */
    BY_MILESTONES,
    /** Whether it is begun and done. */
    BY_FIXED_PARTS,
    /** Nothing but what is expected, since the work is of that kind. */
    AS_EFFORT,
    /** Nothing but what is expected, since a report is missing. */
    AS_PLANNED,
    /** Nothing: what is missing counts as not done. */
    AS_NOTHING,
    /** Nothing: what is missing leaves the denominator. */
    EXCLUDED,
    /** Nothing: it may be anything. */
    UNKNOWN
  }

  /** Why nothing is known; a figure of 0 is none of these. */
  public enum Gap {
    /** Something is known, or nothing has to be. */
    NONE,
    /** There is nothing to report: the task has no target that could be measured. */
    NO_TARGET,
    /** Nothing was reported, and nothing had to be yet. */
    NOT_DUE,
    /** It was not reported though it had to be, was taken back, or is out of date. */
    MISSING,
    /**
     * It was reported in time, and no figure decides: there are words alone, or figures of another
     * indicator, in another measure or of another kind than what is wanted.
     */
    UNDECIDED
  }

  UnitReading() {}

  /** Returns the unit; empty where the task has nobody who answers and nobody reported. */
  public abstract Optional<UnitName> unit();

  /** Returns its role in the task; empty where it has none and reported nevertheless. */
  public abstract Optional<Role> role();

  /** Returns what it counts by the {@link UnitRule}; 0 where its report does not count. */
  public abstract BigDecimal weight();

  /** Returns how much is done by its reports, the {@link MissingRule} applied. */
  public abstract CompletionRange range();

  /** Returns how it stands with its reports, where there is a rhythm. */
  public abstract Optional<ReportStanding> standing();

  /** Returns what reports it owes, of which {@link #standing()} tells; empty where it owes none. */
  public abstract Optional<ReportDuty> duty();

  /** Returns what its completion was made of. */
  public abstract Made made();

  /** Returns why nothing is known. */
  public abstract Gap gap();

  /**
   * Returns the share of the task of which its reports that are not out of date say something, as
   * its completion counts it: all by a percentage by hand; of targets the share of those that count
   * which are decided, each the same; of milestones their shares; of fixed parts all where these
   * are decided, and half where only one of the questions is, whether it is begun and whether it is
   * done; and all of work that only takes effort where there are such reports.
   */
  public abstract Completion coverage();

  /** Returns whether reports that are not out of date say something. */
  public final boolean isKnown() {
    return !coverage().isNothing();
  }

  /**
   * Returns the day of the oldest figure that is not up to date and counts on all the same, by the
   * {@link MissingRule} or since it is not stale yet, if there is one.
   */
  public abstract Optional<LocalDate> carriedSince();

  /** Returns how much is done beyond all of it, where one figure alone makes the completion. */
  public abstract Optional<Attainment> raw();

  /** Returns the last day on which a figure used holds; empty where none is. */
  public abstract Optional<LocalDate> day();

  /** Returns the weakest grade of the reports used; empty where none is. */
  public abstract Optional<EvidenceGrade> evidence();

  /** Returns the reports used, each once. */
  public abstract ImmutableList<ReportId> reports();

  /**
   * Returns the targets of the task by its reports, in the order of the task; results that a text
   * tells of are not among them.
   */
  public abstract ImmutableList<TargetReading> targets();

  /** Returns whether its completion goes into that of the leaf. */
  public final boolean isCounted() {
    return made() != Made.EXCLUDED && weight().signum() > 0;
  }

  /** Builds {@link UnitReading}. */
  static final class Builder extends ImmutableUnitReading.Builder {
    Builder() {}
  }
}
