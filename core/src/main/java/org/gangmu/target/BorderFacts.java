package org.gangmu.target;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is said of one indicator, and gives observations of it that may suit; whether they
 * do is left to the caller to see.
 *
 * <p>Places, grades, counts and days stand side by side and never in each other's way. All that
 * speaks of the figure itself shares one figure; changes are then given as reported, and reference
 * figures made up to go with the figure.
 */
final class BorderFacts implements TargetVisitor<Void> {

  /** How many observations are given, where few things are said. */
  private static final int MOST = 48;

  /** How many at least. */
  private static final int FEWEST = 4;

  /** How many checks of an expression are worth while for an indicator. */
  private static final int EFFORT = 2_000_000;

  private static final long ALL = 100;

  private final boolean met;
  private final Verdict wanted;
  private final LocalDate asOf;
  private final AssessmentPolicy policy;

  private final BorderFigures levels;
  private final Map<Base, BorderFigures> changes = new LinkedHashMap<>();

  /** Amounts and points by which a figure is to change against a base, beside a rate. */
  private final Map<Base, BorderFigures> rises = new LinkedHashMap<>();

  private final Map<String, List<Relative>> relatives = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Set<String> grades = new LinkedHashSet<>();
  private final Set<Extent> extents = EnumSet.noneOf(Extent.class);
  private final Set<Turning> turnings = EnumSet.noneOf(Turning.class);
  private final Set<String> stages = new LinkedHashSet<>();

  BorderFacts(Verdict wanted, LocalDate asOf, AssessmentPolicy policy) {
    this.met = wanted == Verdict.MET;
    this.wanted = wanted;
    this.asOf = asOf;
    this.policy = policy;
    this.levels = new BorderFigures(wanted, policy);
  }

  /** Returns observations that may suit simple expressions of one indicator, the fittest first. */
  List<Observation> of(List<TargetExpression> expressions) {
    List<Observation> observations = new ArrayList<>();
    if (expressions.size() == 1) {
      alone(expressions.get(0), observations);
    }
    expressions.forEach(expression -> expression.accept(this));
    // a rise is reported as well as a rate, where nothing but it is asked of the base
    rises.forEach(changes::putIfAbsent);
    rises.keySet().removeIf(base -> rises.get(base) == changes.get(base));
    int most = Math.min(MOST, Math.max(FEWEST, EFFORT / expressions.size()));
    askOfSigns();
    together(most, observations);
    return observations;
  }

  /** Adds observations with all the figures that something is worked out of. */
  private void alone(TargetExpression expression, List<Observation> observations) {
    if (expression instanceof Change change) {
      for (BorderPoint size : sizes(change)) {
        BorderChange.measured(change, size.figure()).ifPresent(observations::add);
      }
    } else if (expression instanceof Relative relative) {
      BorderReference.alone(relative, wanted, policy).forEach(observations::add);
    }
  }

  private List<BorderPoint> sizes(Change change) {
    return BorderPoint.of(change.criterion(), false, wanted, policy);
  }

  private void askOfSigns() {
    if (turnings.contains(Turning.TO_POSITIVE) || turnings.contains(Turning.FROM_ZERO)) {
      levels.askOfZero(Relation.ABOVE);
    }
    if (turnings.contains(Turning.TO_NEGATIVE)) {
      levels.askOfZero(Relation.BELOW);
    }
    boolean kept = extents.contains(Extent.KEPT_AT_NONE) && met && !levels.isEmpty();
    if (kept || extents.contains(Extent.NONE)) {
      levels.askOfZero(Relation.EXACTLY);
    }
    if (levels.isEmpty()) {
      for (BorderFigures each : rises.values()) {
        each.fittest(1).stream()
            .flatMap(rise -> BorderChange.from(rise).stream())
            .forEach(level -> levels.suggest(BorderPoint.alone(level)));
      }
      for (List<Relative> each : relatives.values()) {
        BorderReference.alone(each.get(0), wanted, policy).stream()
            .flatMap(observation -> observation.level().stream())
            .forEach(level -> levels.suggest(BorderPoint.alone(level)));
      }
    }
  }

  private void together(int most, List<Observation> observations) {
    Map<Base, List<Quantity>> reported = new LinkedHashMap<>();
    int variants = 1;
    for (Map.Entry<Base, BorderFigures> each : changes.entrySet()) {
      List<Quantity> fittest = each.getValue().fittest(most);
      if (!fittest.isEmpty()) {
        reported.put(each.getKey(), fittest);
        variants = Math.max(variants, fittest.size());
      }
    }
    List<@Nullable Quantity> figures = new ArrayList<>(levels.fittest(most));
    if (figures.isEmpty()) {
      figures.add(null);
    }
    Observation rest = withoutFigures();
    for (int variant = 0; variant < variants; variant++) {
      for (Quantity level : figures) {
        if (observations.size() >= most) {
          return;
        }
        observations.add(observation(rest, level, reported, variant));
      }
    }
  }

  private Observation withoutFigures() {
    Observation.Builder facts = Observation.builder().ranks(places);
    if (met && grades.size() == 1) {
      facts.grade(grades.iterator().next());
    } else if (!grades.isEmpty()) {
      facts.gradeReached(met);
    }
    if (extents.contains(Extent.ALL)) {
      facts.doneCount(met ? ALL : ALL - 1).totalCount(ALL);
    }
    if (extents.contains(Extent.KEPT_AT_NONE)) {
      facts.everNonZero(!met);
    }
    if (met) {
      stages.forEach(stage -> facts.putCompletion(stage, asOf));
    } else {
      facts.openStages(stages);
    }
    return facts.build();
  }

  private Observation observation(
      Observation rest, @Nullable Quantity level, Map<Base, List<Quantity>> reported, int variant) {
    Observation.Builder facts = rest.toBuilder();
    reported.forEach(
        (base, figures) -> facts.putChange(base, figures.get(variant % figures.size())));
    if (level == null) {
      return facts.build();
    }
    facts.level(level);
    rises.forEach(
        (base, asked) ->
            asked.fittest(1).stream()
                .flatMap(rise -> BorderChange.base(level, rise).stream())
                .forEach(figure -> facts.putBase(base, figure)));
    if (!turnings.isEmpty()) {
      facts.signBefore(signBefore(level.signum()));
    }
    ImmutableMap.Builder<String, Quantity> references = ImmutableMap.builder();
    relatives.forEach(
        (name, asked) ->
            BorderReference.fittest(asked, level, wanted, asOf, policy)
                .ifPresent(figure -> references.put(name, figure)));
    return facts.references(references.buildOrThrow()).build();
  }

  private int signBefore(int now) {
    boolean fromAbove = turnings.contains(Turning.TO_NEGATIVE) && (now < 0 || turnings.size() == 1);
    if (fromAbove) {
      return 1;
    }
    return turnings.contains(Turning.TO_POSITIVE) ? -1 : 0;
  }

  @Override
  public Void visitLevel(Level level) {
    levels.ask(level.criterion(), policy.lowerIsBetter().contains(level.indicator()), false);
    return null;
  }

  @Override
  public Void visitChange(Change change) {
    List<Quantity> computed = new ArrayList<>();
    if (change.base() instanceof Base.Stated) {
      // the base is fixed, so the figure itself says all
      for (BorderPoint size : sizes(change)) {
        BorderChange.measured(change, size.figure())
            .filter(observation -> suits(observation, change))
            .flatMap(Observation::level)
            .ifPresent(computed::add);
      }
    }
    if (computed.isEmpty()) {
      Dimension dimension = change.criterion().stated().measure().dimension();
      boolean rate = dimension.equals(Dimension.SHARE) || dimension.equals(Dimension.DOUBLINGS);
      (rate ? changes : rises)
          .computeIfAbsent(
              BorderChange.key(change.base()), key -> new BorderFigures(wanted, policy))
          .ask(change.criterion(), false, change.direction() == Direction.DECREASE);
    }
    computed.forEach(figure -> levels.suggest(BorderPoint.alone(figure)));
    return null;
  }

  private boolean suits(Observation observation, Change change) {
    Observations observations = Observations.of(change.indicator(), observation);
    return change.accept(new Assessor(observations, asOf, policy)).verdict() == wanted;
  }

  @Override
  public Void visitRelative(Relative relative) {
    relatives.computeIfAbsent(relative.reference(), key -> new ArrayList<>()).add(relative);
    return null;
  }

  @Override
  public Void visitRank(Rank rank) {
    if (met) {
      places.merge(rank.among(), rank.place(), Math::min);
    } else {
      places.merge(rank.among(), rank.place() + 1, Math::max);
    }
    return null;
  }

  @Override
  public Void visitGrade(Grade grade) {
    grades.add(grade.grade());
    return null;
  }

  @Override
  public Void visitCompleteness(Completeness completeness) {
    extents.add(completeness.extent());
    return null;
  }

  @Override
  public Void visitTurn(Turn turn) {
    turnings.add(turn.turning());
    return null;
  }

  @Override
  public Void visitMilestone(Milestone milestone) {
    stages.add(milestone.stage());
    return null;
  }

  @Override
  public Void visitAtLeastOf(AtLeastOf combination) {
    return null;
  }

  @Override
  public Void visitOpaque(Opaque opaque) {
    return null;
  }
}
