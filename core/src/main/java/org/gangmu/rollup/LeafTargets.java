package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.Share;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Attainment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetKind;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.jspecify.annotations.Nullable;

/** Reads the targets of one leaf by the reports of a unit. */
final class LeafTargets {

  private static final CompletionRange NOT_DONE =
      new CompletionRange(Completion.NOTHING, new Completion(Completion.WHOLE - 1));
  private static final ImmutableSet<Dimension> RATES =
      ImmutableSet.of(Dimension.SHARE, Dimension.POINTS, Dimension.DOUBLINGS);

  private final LocalDate asOf;
  private final AssessmentPolicy policy;
  private final PlanPeriod window;
  private final Optional<LocalDate> deadline;
  private final @Nullable LocalDate carriedFrom;
  private final ImmutableList<Target> wanted;
  private final Share[] expected;
  private final boolean[] counted;
  private int amount = -1;

  /**
   * Compiles the targets of a task.
   *
   * @param carriedFrom since when figures that are out of date still count; null if none does
   */
  LeafTargets(
      LeafReader reader,
      Task task,
      TaskTerms terms,
      PlanPeriod window,
      @Nullable LocalDate carriedFrom) {
    this.asOf = reader.asOf();
    this.policy = reader.policy().assessment();
    this.window = window;
    this.deadline = task.deadline().map(StatedDate::date);
    this.carriedFrom = carriedFrom;
    this.wanted = wanted(task.targets());
    this.expected = new Share[wanted.size()];
    this.counted = new boolean[wanted.size()];
    int amounts = 0;
    for (int i = 0; i < expected.length; i++) {
      Target target = wanted.get(i);
      expected[i] = reader.expected(target, terms, window, deadline.isPresent());
      counted[i] = isCountable(target.expression());
      if (planned(target) != null) {
        amounts++;
        amount = i;
      }
    }
    amount = amounts == 1 ? amount : -1;
  }

  /** Returns the targets without the results that a text tells of. */
  private static ImmutableList<Target> wanted(ImmutableList<Target> targets) {
    boolean all = true;
    for (Target target : targets) {
      all &= target.kind() == TargetKind.TARGET;
    }
    if (all) {
      return targets;
    }
    ImmutableList.Builder<Target> wanted = ImmutableList.builder();
    for (Target target : targets) {
      if (target.kind() == TargetKind.TARGET) {
        wanted.add(target);
      }
    }
    return wanted.build();
  }

  /**
   * Returns by when a task is to be done: its own deadline, and where it has none the latest of its
   * targets that count, if all of these have one.
   */
  static Optional<StatedDate> deadline(Task task) {
    Optional<StatedDate> latest = task.deadline();
    for (Target target : latest.isPresent() ? ImmutableList.<Target>of() : task.targets()) {
      if (target.kind() == TargetKind.TARGET && isCountable(target.expression())) {
        Optional<StatedDate> own = target.deadline();
        if (own.isEmpty()) {
          return Optional.empty();
        }
        latest = latest.isPresent() && latest.get().date().isAfter(own.get().date()) ? latest : own;
      }
    }
    return latest;
  }

  private static boolean isCountable(TargetExpression expression) {
    if (expression instanceof AtLeastOf combination) {
      for (TargetExpression part : combination.parts()) {
        if (isCountable(part)) {
          return true;
        }
      }
      return false;
    }
    return !(expression instanceof Opaque);
  }

  /** Returns the amount a target asks for, null if it asks for something else. */
  private @Nullable Quantity planned(Target target) {
    if (target.measureKind() != MeasureKind.RATE
        && target.expression() instanceof Level level
        && level.criterion() instanceof Criterion.Threshold threshold
        && isReached(threshold.relation(), level.indicator())
        && threshold.quantity().signum() > 0
        && !RATES.contains(threshold.quantity().measure().dimension())) {
      return threshold.quantity();
    }
    return null;
  }

  private boolean isReached(Relation relation, String indicator) {
    return switch (relation) {
      case AT_LEAST, ABOVE -> true;
      case REACH -> !policy.lowerIsBetter().contains(indicator);
      case AT_MOST, BELOW, EXACTLY, FALL_TO -> false;
    };
  }

  /** Returns whether a target counts for the completion. */
  boolean isAnyCounted() {
    for (boolean each : counted) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all targets that count are things to be done, without a half way. */
  boolean areDeeds() {
    for (int i = 0; i < counted.length; i++) {
      if (counted[i] && !PaceRule.isDeed(wanted.get(i).expression())) {
        return false;
      }
    }
    return isAnyCounted();
  }

  /** Returns which of the targets read is the only amount, -1 if none is. */
  int amount() {
    return amount;
  }

  /** Returns the amount planned; only where there is one. */
  Quantity planned() {
    return ((Criterion.Threshold) ((Level) wanted.get(amount).expression()).criterion()).quantity();
  }

  /**
   * Returns what is expected of the targets that count, of which there must be one.
   *
   * @param combination how they make one completion
   */
  Completion expected(Earning.Combination combination) {
    long sum = 0;
    int count = 0;
    int least = Completion.WHOLE;
    for (int i = 0; i < expected.length; i++) {
      if (counted[i]) {
        int billionths = LeafReader.completion(expected[i]).billionths();
        sum += billionths;
        least = Math.min(least, billionths);
        count++;
      }
    }
    return new Completion(
        combination == Earning.Combination.LEAST ? least : Completion.mean(sum, count));
  }

  /** Returns whether something was reported of a target that counts, or had to be by now. */
  boolean isDue(LeafReports reports) {
    for (int i = 0; i < expected.length; i++) {
      if (counted[i]) {
        for (String indicator : indicators(wanted.get(i).expression())) {
          if (reports.observation(indicator) != null || reports.isDue(indicator)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Reads the targets, in the order of the task. */
  ImmutableList<TargetReading> read(LeafReports reports) {
    if (expected.length == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TargetReading> readings =
        ImmutableList.builderWithExpectedSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      readings.add(read(i, reports));
    }
    return readings.build();
  }

  private TargetReading read(int position, LeafReports reports) {
    Target target = wanted.get(position);
    TargetExpression expression = target.expression();
    LeafSources sources = new LeafSources();
    Observations used = Observations.none();
    Observations last = Observations.none();
    String single = indicator(expression);
    if (single != null) {
      LeafFigure<Observation> figure = figure(target, single, reports);
      if (figure != null) {
        last = Observations.of(single, figure.value());
        if (isUsed(figure)) {
          used = last;
          sources.add(figure);
        }
      }
    } else if (!(expression instanceof Opaque)) {
      ImmutableMap.Builder<String, Observation> all = ImmutableMap.builder();
      ImmutableMap.Builder<String, Observation> some = ImmutableMap.builder();
      for (String indicator : indicators(expression)) {
        LeafFigure<Observation> figure = figure(target, indicator, reports);
        if (figure != null) {
          all.put(indicator, figure.value());
          if (isUsed(figure)) {
            some.put(indicator, figure.value());
            sources.add(figure);
          }
        }
      }
      last = new Observations(all.buildOrThrow());
      used = new Observations(some.buildOrThrow());
    }
    Assessment assessment = assess(target, used);
    boolean known = assessment.verdict().isKnown();
    return new TargetReading.Builder()
        .target(target)
        .isCounted(counted[position])
        .assessment(assessment)
        .pace(new Pace(expected[position], assessment.attainment()))
        .range(range(assessment))
        .day(sources.day())
        .carriedSince(sources.carriedSince())
        .evidence(sources.evidence())
        .reports(sources.reports())
        .wasKnown(
            known
                || (last.byIndicator().size() > used.byIndicator().size()
                    && assess(target, last).verdict().isKnown()))
        .build();
  }

  private boolean isUsed(LeafFigure<?> figure) {
    return !figure.missing() || (carriedFrom != null && !figure.day().isBefore(carriedFrom));
  }

  private Assessment assess(Target target, Observations observations) {
    Optional<LocalDate> last =
        target.deadline().isPresent() ? target.deadline().map(StatedDate::date) : deadline;
    return Assessment.of(target.expression(), observations, last, asOf, policy);
  }

  private @Nullable LeafFigure<Observation> figure(
      Target target, String indicator, LeafReports reports) {
    if (target.measureKind() != MeasureKind.FLOW) {
      return dated(target, reports.observation(indicator));
    }
    LocalDate day = asOf.isBefore(window.start()) ? window.start() : asOf;
    day = day.isAfter(window.endInclusive()) ? window.endInclusive() : day;
    boolean hasPeriods =
        day.getYear() >= ReportPeriod.FIRST_YEAR && day.getYear() <= ReportPeriod.LAST_YEAR;
    return hasPeriods
        ? dated(target, reports.sum(indicator, ReportPeriod.of(PeriodKind.YEAR, day), window))
        : null;
  }

  /** Returns a figure with its day in the observation, where a deadline asks for it. */
  private @Nullable LeafFigure<Observation> dated(
      Target target, @Nullable LeafFigure<Observation> figure) {
    if (figure == null
        || figure.value().date().isPresent()
        || (target.deadline().isEmpty() && deadline.isEmpty())) {
      return figure;
    }
    Observation dated = figure.value().toBuilder().date(figure.day()).build();
    return new LeafFigure<>(
        dated, figure.day(), figure.evidence(), figure.reports(), figure.missing());
  }

  /** Returns how much is done by an assessment; all exactly where it is met. */
  private static CompletionRange range(Assessment assessment) {
    Optional<Attainment> attainment = assessment.attainment();
    return switch (assessment.verdict()) {
      case MET -> CompletionRange.of(Completion.FULL);
      case UNDETERMINED -> CompletionRange.ANY;
      case NOT_MET -> {
        if (attainment.isEmpty()) {
          yield NOT_DONE;
        }
        yield CompletionRange.of(notDone(attainment.get()));
      }
    };
  }

  /**
   * Returns an attainment as a completion, never all of it: what must be exceeded and is just
   * reached is attained, but not met.
   */
  private static Completion notDone(Attainment attainment) {
    if (attainment.isFull()) {
      return NOT_DONE.high();
    }
    int rounded =
        attainment.toDecimal(9, RoundingMode.HALF_UP).scaleByPowerOfTen(9).intValueExact();
    if (rounded == 0) {
      return attainment.equals(Attainment.NOTHING) ? Completion.NOTHING : new Completion(1);
    }
    return new Completion(Math.min(rounded, Completion.WHOLE - 1));
  }

  /** Returns the only indicator of a simple expression; null for any other. */
  private static @Nullable String indicator(TargetExpression expression) {
    if (expression instanceof Level level) {
      return level.indicator();
    }
    if (expression instanceof Change change) {
      return change.indicator();
    }
    if (expression instanceof Relative relative) {
      return relative.indicator();
    }
    if (expression instanceof Rank rank) {
      return rank.indicator();
    }
    if (expression instanceof Grade grade) {
      return grade.indicator();
    }
    if (expression instanceof Completeness completeness) {
      return completeness.indicator();
    }
    if (expression instanceof Turn turn) {
      return turn.indicator();
    }
    return expression instanceof Milestone milestone ? milestone.deliverable() : null;
  }

  private static Set<String> indicators(TargetExpression expression) {
    Set<String> indicators = new LinkedHashSet<>();
    addIndicators(expression, indicators);
    return indicators;
  }

  /** Adds the indicators of an expression; combinations have a limited depth. */
  private static void addIndicators(TargetExpression expression, Set<String> indicators) {
    if (expression instanceof AtLeastOf combination) {
      for (TargetExpression part : combination.parts()) {
        addIndicators(part, indicators);
      }
    } else {
      String indicator = indicator(expression);
      if (indicator != null) {
        indicators.add(indicator);
      }
    }
  }

  /** Returns whether a known target is begun: some of it is attained, or all. */
  static boolean isBegun(TargetReading target) {
    Optional<Attainment> attainment = target.assessment().attainment();
    return target.assessment().verdict() == Verdict.MET
        || (attainment.isPresent() && !attainment.get().equals(Attainment.NOTHING));
  }
}
