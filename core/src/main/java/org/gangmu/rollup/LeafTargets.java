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
  private final MeasureKind[] kinds;
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
    this.kinds = new MeasureKind[wanted.size()];
    int amounts = 0;
    for (int i = 0; i < expected.length; i++) {
      Target target = withKind(wanted.get(i), terms);
      kinds[i] = target.measureKind();
      expected[i] = reader.expected(target, terms, window, deadline.isPresent());
      counted[i] = isCountable(target.expression());
      if (planned(target) != null) {
        amounts++;
        amount = i;
      }
    }
    amount = amounts == 1 ? amount : -1;
  }

  /** Returns a target with the kind that terms give its figures, where it states none. */
  private static Target withKind(Target target, TaskTerms terms) {
    return target.measureKind() == MeasureKind.UNSTATED && terms.measureKind().isPresent()
        ? target.toBuilder().measureKind(terms.measureKind().get()).build()
        : target;
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

  /** Returns whether something was reported of a target that counts. */
  boolean isSpokenOf(LeafReports reports) {
    for (int i = 0; i < expected.length; i++) {
      if (counted[i]) {
        for (String indicator : indicators(wanted.get(i).expression())) {
          if (reports.observation(indicator) != null) {
            return true;
          }
        }
      }
    }
    return false;
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
    boolean outdated = false;
    Observations used = Observations.none();
    Observations last = Observations.none();
    String single = indicator(expression);
    if (single != null) {
      LeafFigure<Observation> reported = figure(position, single, reports);
      if (reported != null) {
        last = Observations.of(single, reported.value());
        LeafFigure<Observation> counting = counting(position, single, reported, reports);
        if (counting != null) {
          used = Observations.of(single, counting.value());
          outdated = isOutdated(reported, counting);
          sources.add(counting);
        }
      }
    } else if (!(expression instanceof Opaque)) {
      ImmutableMap.Builder<String, Observation> all = ImmutableMap.builder();
      ImmutableMap.Builder<String, Observation> some = ImmutableMap.builder();
      for (String indicator : indicators(expression)) {
        LeafFigure<Observation> figure = figure(position, indicator, reports);
        if (figure != null) {
          all.put(indicator, figure.value());
          LeafFigure<Observation> counting = counting(position, indicator, figure, reports);
          if (counting != null) {
            some.put(indicator, counting.value());
            outdated |= isOutdated(figure, counting);
            sources.add(counting);
          }
        }
      }
      last = new Observations(all.buildOrThrow());
      used = new Observations(some.buildOrThrow());
    }
    Assessment assessment = assess(target, used);
    CompletionRange range = range(assessment);
    Optional<Attainment> attained = assessment.attainment();
    if (outdated && assessment.verdict() == Verdict.NOT_MET) {
      // a limit is exceeded for good, and by now perhaps by more
      range = new CompletionRange(Completion.NOTHING, range.high());
      attained = Optional.empty();
    }
    boolean open = false;
    Observation figure = single == null ? null : used.byIndicator().get(single);
    if (single != null && figure != null && isPart(position, single, figure, reports)) {
      CompletionRange both = upToSum(position, single, range, reports);
      open = !both.equals(range);
      if (open) {
        figure = figure.toBuilder().level(Optional.empty()).build();
        assessment = assess(target, Observations.of(single, figure));
        attained = Optional.empty();
        range = both;
      }
    }
    boolean known = open || assessment.verdict().isKnown();
    return new TargetReading.Builder()
        .target(target)
        .isCounted(counted[position])
        .assessment(assessment)
        .pace(new Pace(expected[position], attained))
        .range(range)
        .isKindOpen(open)
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

  /**
   * Returns whether the figure used is that of a single period after the first, of an amount to be
   * reached, and nothing tells whether such figures add up: a rhythm of single periods lets them
   * seem to, and where there is none, that there are several.
   */
  private boolean isPart(int position, String indicator, Observation figure, LeafReports reports) {
    Target target = wanted.get(position);
    return kinds[position] == MeasureKind.UNSTATED
        && planned(target) != null
        && figure.level().isPresent()
        && hasPeriods(day())
        && reports.isPart(indicator, window, day());
  }

  /** Returns a range with what the sum of the figures comes to; all where they have holes. */
  private CompletionRange upToSum(
      int position, String indicator, CompletionRange last, LeafReports reports) {
    LeafFigure<Observation> sum =
        reports.wholeSum(indicator, ReportPeriod.of(PeriodKind.YEAR, day()), window);
    CompletionRange summed =
        sum == null
            ? CompletionRange.ANY
            : range(assess(wanted.get(position), Observations.of(indicator, sum.value())));
    Completion high = last.high().compareTo(summed.high()) >= 0 ? last.high() : summed.high();
    return new CompletionRange(last.low(), high);
  }

  private boolean isUsed(LeafFigure<?> figure) {
    return !figure.missing()
        || figure.held()
        || (carriedFrom != null && !figure.day().isBefore(carriedFrom));
  }

  /** Returns what counts of a figure, with what cannot be undone; null if nothing does. */
  private @Nullable LeafFigure<Observation> counting(
      int position, String indicator, LeafFigure<Observation> figure, LeafReports reports) {
    Target target = wanted.get(position);
    LastingFacts lasting = new LastingFacts(target.expression(), kinds[position], asOf, policy);
    LeafFigure<Observation> counting =
        figure.missing() ? lasting.of(indicator, figure, reports, day().getYear()) : null;
    if (counting != null && (!isUsed(figure) || isMet(target, indicator, counting))) {
      return dated(target, counting);
    }
    return isUsed(figure) ? dated(target, lasting.added(indicator, figure, reports)) : null;
  }

  /** Returns whether a figure counts that is out of date, since it decides for good. */
  private static boolean isOutdated(
      LeafFigure<Observation> figure, LeafFigure<Observation> counting) {
    return figure.missing() && !counting.missing() && counting.value().level().isPresent();
  }

  /** Returns whether a target is met by what lasts alone. */
  private boolean isMet(Target target, String indicator, LeafFigure<Observation> figure) {
    return assess(target, Observations.of(indicator, figure.value())).verdict() == Verdict.MET;
  }

  /** Returns the last day of the window up to now, or its first one. */
  private LocalDate day() {
    LocalDate day = asOf.isBefore(window.start()) ? window.start() : asOf;
    return day.isAfter(window.endInclusive()) ? window.endInclusive() : day;
  }

  private Assessment assess(Target target, Observations observations) {
    Optional<LocalDate> last =
        target.deadline().isPresent() ? target.deadline().map(StatedDate::date) : deadline;
    return Assessment.of(target.expression(), observations, last, asOf, policy);
  }

  private @Nullable LeafFigure<Observation> figure(
      int position, String indicator, LeafReports reports) {
    Target target = wanted.get(position);
    if (kinds[position] != MeasureKind.FLOW) {
      return dated(target, reports.observation(indicator));
    }
    LocalDate day = day();
    return hasPeriods(day)
        ? dated(target, reports.sum(indicator, ReportPeriod.of(PeriodKind.YEAR, day), window))
        : null;
  }

  private static boolean hasPeriods(LocalDate day) {
    return day.getYear() >= ReportPeriod.FIRST_YEAR && day.getYear() <= ReportPeriod.LAST_YEAR;
  }

  /** Returns a figure with its day in the observation, where a deadline asks for it. */
  private @Nullable LeafFigure<Observation> dated(
      Target target, @Nullable LeafFigure<Observation> figure) {
    if (figure == null
        || figure.value().date().isPresent()
        || (target.deadline().isEmpty() && deadline.isEmpty())) {
      return figure;
    }
    return figure.with(figure.value().toBuilder().date(figure.day()).build());
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

  /** Returns whether a simple expression speaks of an indicator. */
  static boolean speaksOf(TargetExpression simple, String indicator) {
    return indicator.equals(indicator(simple));
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
