package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What reports say of a target that cannot be undone. It stands, whatever is reported no more,
 * until the report is revised or withdrawn:
 *
 * <ul>
 *   <li>a stage that was completed, unless a later report says that it is open;
 *   <li>that there was one of what is to be kept at none, also where a later report says there was
 *       none;
 *   <li>that an amount was reached which only rises within the year, and that a limit to it was
 *       exceeded. Only rising are cumulative figures and sums of single periods; where the kind is
 *       not stated, what is to be reached is taken for such, and a limit is not.
 * </ul>
 *
 * <p>A stock, a rate, a change, a rank, a grade, a share of what there is, and that something was
 * not reached or is open yet may all be otherwise the next day.
 */
final class LastingFacts {

  private static final ImmutableSet<Dimension> RATES =
      ImmutableSet.of(Dimension.SHARE, Dimension.POINTS, Dimension.DOUBLINGS);

  private final TargetExpression expression;
  private final MeasureKind kind;
  private final LocalDate asOf;
  private final AssessmentPolicy policy;

  LastingFacts(
      TargetExpression expression, MeasureKind kind, LocalDate asOf, AssessmentPolicy policy) {
    this.expression = expression;
    this.kind = kind;
    this.asOf = asOf;
    this.policy = policy;
  }

  /** Returns a figure that counts, with what earlier reports say that lasts. */
  LeafFigure<Observation> added(
      String indicator, LeafFigure<Observation> figure, LeafReports reports) {
    Events events = new Events(indicator, figure.value(), reports);
    Observation whole = events.addedTo(figure.value());
    return whole.equals(figure.value()) ? figure : events.figure(whole, figure);
  }

  /**
   * Returns what lasts of a figure that is out of date, and of those before it; null if nothing
   * does.
   *
   * @param year the year in which amounts rise
   */
  @Nullable LeafFigure<Observation> of(
      String indicator, LeafFigure<Observation> figure, LeafReports reports, int year) {
    Events events = new Events(indicator, Observation.builder().build(), reports);
    Optional<Quantity> level = figure.value().level();
    boolean stands =
        level.isPresent() && figure.day().getYear() == year && isFinal(indicator, figure.value());
    if (!stands && events.isEmpty()) {
      return null;
    }
    Observation kept =
        events.addedTo(
            stands
                ? Observation.builder().level(level).baseline(figure.value().baseline()).build()
                : Observation.builder().build());
    return events.figure(kept, stands ? figure.lasting() : null);
  }

  /** Returns whether a level decides all that speaks of an indicator once and for all. */
  private boolean isFinal(String indicator, Observation observation) {
    boolean spoken = false;
    for (TargetExpression part : parts(expression)) {
      if (part instanceof Level level && level.indicator().equals(indicator)) {
        spoken = true;
        if (!isFinal(level, observation)) {
          return false;
        }
      } else if (!(part instanceof Milestone) && LeafTargets.speaksOf(part, indicator)) {
        return false;
      }
    }
    return spoken;
  }

  private boolean isFinal(Level level, Observation observation) {
    boolean rises = kind == MeasureKind.CUMULATIVE || kind == MeasureKind.FLOW;
    if (!rises && (kind != MeasureKind.UNSTATED || isRate(level))) {
      return false;
    }
    Verdict verdict =
        Assessment.of(
                level,
                Observations.of(level.indicator(), observation),
                Optional.empty(),
                asOf,
                policy)
            .verdict();
    if (!verdict.isKnown()) {
      return false;
    }
    if (level.criterion() instanceof Criterion.Threshold threshold
        && threshold.relation() != Relation.EXACTLY) {
      return isFloor(threshold.relation(), level.indicator())
          ? verdict == Verdict.MET
          : rises && verdict == Verdict.NOT_MET;
    }
    return rises && isBeyond(level.criterion(), observation);
  }

  private boolean isFloor(Relation relation, String indicator) {
    return switch (relation) {
      case AT_LEAST, ABOVE -> true;
      case REACH -> !policy.lowerIsBetter().contains(indicator);
      case AT_MOST, BELOW, EXACTLY, FALL_TO -> false;
    };
  }

  private static boolean isRate(Level level) {
    return RATES.contains(level.criterion().stated().measure().dimension());
  }

  /** Returns whether a figure is above what is to be hit exactly, or above a band. */
  private static boolean isBeyond(Criterion criterion, Observation observation) {
    Quantity figure = observation.level().orElseThrow();
    if (criterion instanceof Criterion.Band band) {
      return figure.compareAmount(band.upper()) > 0;
    }
    return criterion instanceof Criterion.Threshold threshold
        && figure.compareAmount(threshold.quantity()) > 0;
  }

  /** Returns the simple expressions in one; combinations have a limited depth. */
  private static Set<TargetExpression> parts(TargetExpression expression) {
    Set<TargetExpression> parts = new LinkedHashSet<>();
    addParts(expression, parts);
    return parts;
  }

  private static void addParts(TargetExpression expression, Set<TargetExpression> parts) {
    if (expression instanceof AtLeastOf combination) {
      combination.parts().forEach(part -> addParts(part, parts));
    } else {
      parts.add(expression);
    }
  }

  /** What happened, as the reports on an indicator tell it. */
  private final class Events {

    private final Observation.Builder facts = Observation.builder();
    private final Set<ReportId> ids = new LinkedHashSet<>();
    private @Nullable EvidenceGrade evidence;
    private @Nullable LocalDate day;
    private boolean happened;

    /** Looks for what is wanted and that a figure does not already have. */
    Events(String indicator, Observation figure, LeafReports reports) {
      Set<String> stages = new LinkedHashSet<>();
      boolean open = false;
      for (TargetExpression part : parts(expression)) {
        if (part instanceof Milestone milestone && milestone.deliverable().equals(indicator)) {
          stages.add(milestone.stage());
        }
        open |=
            part instanceof Completeness completeness
                && completeness.extent() == Extent.KEPT_AT_NONE
                && completeness.indicator().equals(indicator);
      }
      stages.removeAll(figure.completions().keySet());
      stages.removeAll(figure.openStages());
      open &= !figure.everNonZero().orElse(false);
      if (stages.isEmpty() && !open) {
        return;
      }
      for (ProgressReport report : reports.reports().reverse()) {
        Observation said = report.observations().byIndicator().get(indicator);
        if (said != null) {
          take(said, report, stages, open && !happened);
        }
      }
    }

    private void take(Observation said, ProgressReport report, Set<String> stages, boolean isOpen) {
      for (String stage : ImmutableSet.copyOf(stages)) {
        LocalDate completed = said.completions().get(stage);
        if (completed != null && !completed.isAfter(asOf)) {
          facts.putCompletion(stage, completed);
          note(report);
        }
        if (completed != null || said.openStages().contains(stage)) {
          stages.remove(stage);
        }
      }
      boolean one = said.level().filter(level -> level.signum() != 0).isPresent();
      if (isOpen && (one || said.everNonZero().orElse(false))) {
        happened = true;
        note(report);
      }
    }

    private void note(ProgressReport report) {
      ids.add(report.id());
      evidence = evidence == null ? report.evidence() : evidence.weaker(report.evidence());
      day = day == null || report.holdsOn().isAfter(day) ? report.holdsOn() : day;
    }

    boolean isEmpty() {
      return ids.isEmpty();
    }

    /** Returns an observation with what happened. */
    Observation addedTo(Observation observation) {
      if (isEmpty()) {
        return observation;
      }
      Observation.Builder all =
          observation.toBuilder().putAllCompletions(facts.build().completions());
      return (happened ? all.everNonZero(true) : all).build();
    }

    /** Returns an observation, with the sources of what happened and of a figure, if there is. */
    LeafFigure<Observation> figure(
        Observation observation, @Nullable LeafFigure<Observation> figure) {
      Set<ReportId> all = new LinkedHashSet<>();
      EvidenceGrade weakest = evidence;
      LocalDate last = day;
      if (figure != null) {
        all.addAll(figure.reports());
        weakest = weakest == null ? figure.evidence() : weakest.weaker(figure.evidence());
        last = last == null || figure.day().isAfter(last) ? figure.day() : last;
      }
      all.addAll(ids);
      return new LeafFigure<>(
          observation,
          last == null ? LocalDate.MIN : last,
          weakest == null ? EvidenceGrade.SELF_REPORTED : weakest,
          ImmutableList.copyOf(all),
          figure != null && figure.missing(),
          figure != null && figure.held());
    }
  }
}
