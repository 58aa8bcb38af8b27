package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetText;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Generators of parts and rules, and of plans with policies and reports that can be rolled up.
 *
 * <p>Plans are of 2026 and of up to {@value #MAX_SIZE} tasks, {@code t0}, {@code t1} and so on in
 * document order, down to {@value #MAX_DEPTH} levels. Weights of 0, branches of which all is
 * cancelled, leaves without reports, and reports that are corrected, withdrawn or recorded later
 * are frequent.
 */
public final class RollupArbitraries {

  /** The most tasks of a plan. */
  public static final int MAX_SIZE = 24;

  /** How many levels a plan has at most. */
  public static final int MAX_DEPTH = 12;

  /** The units that report, of which the first one leads as a rule. */
  public static final ImmutableList<UnitName> UNITS =
      ImmutableList.of(UnitName.of("云泽州发展改革委"), UnitName.of("松岭县人民政府"));

  /** The indicator that tasks have a target of. */
  public static final String INDICATOR = "完成投资";

  private static final Measure PLACES = Measure.counting("处");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** What a plan may have beside a tree, weights, a mean, and percentages by hand of one unit. */
  public enum Feature {
    /** Rules of all kinds, for the plan and for single tasks. */
    RULES,
    /** {@link Latest} among the rules. */
    LATEST,
    /** Targets that are amounts, and figures reported of them. */
    AMOUNTS,
    /** Several units, or none named. */
    UNITS,
    /** All ways to treat what is missing. */
    MISSING,
    /** All ways to earn a completion. */
    EARNING,
    /** Tasks that are cancelled, suspended and taken up again. */
    STATUS,
    /** Completions set by hand. */
    OVERRIDES,
    /** Tasks that hold up those above them. */
    VETOES,
    /** Reports that are asked for by a rhythm. */
    RHYTHM,
    /** Reports that revise or withdraw others. */
    CORRECTIONS
  }

  /** A step in the life of a plan that is rolled up. */
  public sealed interface Step {

    /**
     * A report comes in.
     *
     * @param report the report
     */
    record Reported(ProgressReport report) implements Step {}

    /**
     * The terms of a task are changed.
     *
     * @param task the task
     * @param terms its new terms
     */
    record Agreed(TaskId task, TaskTerms terms) implements Step {}

    /**
     * The tree is changed.
     *
     * @param edit how
     */
    record Edited(TaskEdit edit) implements Step {}

    /** The last step is taken back. */
    record Undone() implements Step {}
  }

  private RollupArbitraries() {}

  // ---- values, parts and rules ----

  /** Returns completions; nothing, all, and what is next to them are frequent. */
  public static Arbitrary<Completion> completions() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 1, 333_333_333, 500_000_000, 999_999_999, 1_000_000_000)),
            Tuple.of(
                5,
                Arbitraries.integers()
                    .between(0, Completion.WHOLE)
                    .withDistribution(RandomDistribution.uniform())))
        .map(Completion::new);
  }

  /** Returns parts of any weight that sums of a hundred of them can hold. */
  public static Arbitrary<Part> parts() {
    Arbitrary<Long> weights =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0L)),
            Tuple.of(5, Arbitraries.longs().between(1, 9)),
            Tuple.of(2, Arbitraries.longs().between(1, Integer.MAX_VALUE)));
    Arbitrary<Long> days =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Part.NO_DAY)),
            Tuple.of(5, Arbitraries.longs().between(20_000, 20_010)));
    return Combinators.combine(
            weights,
            completions(),
            days,
            Arbitraries.longs().between(0, 50),
            Arbitraries.longs().between(0, 80))
        .as(
            (weight, value, day, planned, actual) ->
                new Part(weight, value.billionths(), day, planned, planned == 0 ? 0 : actual));
  }

  /** Returns the rules that are built in. */
  public static Arbitrary<RollupRule> rules() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, means()),
        Tuple.of(2, Arbitraries.of(Extreme.LEAST, Extreme.MOST)),
        Tuple.of(2, quorums()),
        Tuple.of(1, Arbitraries.create(SumOfAmounts::new)),
        Tuple.of(1, Arbitraries.create(Latest::new)));
  }

  /** Returns means of all weightings, over children and over leaves, of all that counts. */
  public static Arbitrary<RollupRule> means() {
    return Combinators.combine(
            Arbitraries.of(Weighting.class),
            Arbitraries.of(RollupScope.class),
            Arbitraries.of(
                WeightedMean.Counted.COMPLETION,
                WeightedMean.Counted.COMPLETION,
                WeightedMean.Counted.DONE))
        .as(WeightedMean::new);
  }

  private static Arbitrary<RollupRule> quorums() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 4).map(Quorum::atLeast),
        Arbitraries.integers().between(1, 4).map(n -> Quorum.atLeast(Share.of(n, 4))));
  }

  // ---- plans ----

  /** Returns samples with all features. */
  public static Arbitrary<RollupSample> samples() {
    return samples(Feature.values());
  }

  /** Returns samples with some features. */
  public static Arbitrary<RollupSample> samples(Feature... features) {
    Set<Feature> wanted = EnumSet.noneOf(Feature.class);
    wanted.addAll(List.of(features));
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(FIRST.plusMonths(3).toEpochDay(), LAST.plusDays(20).toEpochDay())
            .withDistribution(RandomDistribution.uniform())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(
            Arbitraries.of(Shape.class),
            nodes(wanted).list().ofMaxSize(MAX_SIZE),
            policies(wanted),
            days)
        .as(RollupArbitraries::sample)
        .withoutEdgeCases();
  }

  private static RollupSample sample(
      Shape shape, List<Node> nodes, RollupPolicy policy, LocalDate asOf) {
    TaskTree.Builder tree = TaskTree.builder();
    ImmutableMap.Builder<TaskId, TaskTerms> terms = ImmutableMap.builder();
    List<ProgressReport> reports = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    for (Node node : nodes) {
      TaskId id = TaskId.of("t" + tree.size());
      int depth = Math.min(shape.depth(node.place, path.size()), MAX_DEPTH - 1);
      path.subList(depth, path.size()).clear();
      tree.add(node.task(id), path.isEmpty() ? TaskTree.NONE : path.get(path.size() - 1));
      path.add(tree.size() - 1);
      if (!node.terms.equals(TaskTerms.none())) {
        terms.put(id, node.terms);
      }
      addReports(id, node.said, reports);
    }
    return new RollupSample(
        tree.build(),
        policy.toBuilder().terms(terms.buildOrThrow()).build(),
        ImmutableList.copyOf(reports),
        asOf);
  }

  private static Arbitrary<RollupPolicy> policies(Set<Feature> wanted) {
    Arbitrary<RollupRule> rules = wanted.contains(Feature.RULES) ? rules(wanted) : means();
    return Combinators.combine(
            rules,
            optionally(wanted, Feature.MISSING, missing()).map(o -> o.orElse(MissingRule.UNKNOWN)),
            optionally(wanted, Feature.UNITS, Arbitraries.of(UnitRule.class))
                .map(o -> o.orElse(UnitRule.LEAD)),
            Arbitraries.of(ScopeEffect.class),
            Arbitraries.of(ScopeEffect.class),
            Arbitraries.of(true, false),
            wanted.contains(Feature.RHYTHM)
                ? ReportArbitraries.rhythms().optional(0.5)
                : Arbitraries.just(Optional.<org.gangmu.progress.ReportRhythm>empty()))
        .as(
            (rule, missing, units, cancelled, suspended, worst, rhythm) ->
                RollupPolicy.builder()
                    .period(PlanPeriod.ofYear(2026))
                    .rule(rule)
                    .missing(missing)
                    .units(units)
                    .cancelled(wanted.contains(Feature.STATUS) ? cancelled : ScopeEffect.EXCLUDE)
                    .suspended(wanted.contains(Feature.STATUS) ? suspended : ScopeEffect.EXCLUDE)
                    .isWorstOfParts(worst)
                    .rhythm(rhythm)
                    .build());
  }

  private static Arbitrary<RollupRule> rules(Set<Feature> wanted) {
    return rules()
        .filter(
            rule ->
                (wanted.contains(Feature.LATEST) || !(rule instanceof Latest))
                    && (wanted.contains(Feature.AMOUNTS) || !(rule instanceof SumOfAmounts)));
  }

  private static Arbitrary<MissingRule> missing() {
    return Arbitraries.of(
        MissingRule.UNKNOWN,
        MissingRule.ZERO,
        MissingRule.EXCLUDE,
        MissingRule.ASSUME_PLAN,
        MissingRule.carry(40));
  }

  private static <T> Arbitrary<Optional<T>> optionally(
      Set<Feature> wanted, Feature feature, Arbitrary<T> values) {
    return wanted.contains(feature) ? values.optional(0.5) : Arbitraries.just(Optional.<T>empty());
  }

  private static <T> Arbitrary<Optional<T>> rarely(
      Set<Feature> wanted, Feature feature, Arbitrary<T> values) {
    return wanted.contains(feature) ? values.optional(0.15) : Arbitraries.just(Optional.<T>empty());
  }

  /** A task before it has its place. */
  private record Node(
      int place, Optional<Quantity> planned, Responsibility who, TaskTerms terms, List<Said> said) {

    Task task(TaskId id) {
      Task.Builder task = Task.builder().id(id).responsibility(who);
      planned.ifPresent(
          amount ->
              task.addTargets(
                  Target.of(TargetText.parse(INDICATOR + " >= " + amount).orElseThrow()).toBuilder()
                      .measureKind(MeasureKind.CUMULATIVE)
                      .build()));
      return task.build();
    }
  }

  private static Arbitrary<Node> nodes(Set<Feature> wanted) {
    Arbitrary<Optional<Quantity>> planned = optionally(wanted, Feature.AMOUNTS, places(1, 40));
    return Combinators.combine(
            Arbitraries.integers().between(0, 11),
            planned,
            wanted.contains(Feature.UNITS)
                ? Arbitraries.integers().between(0, 5)
                : Arbitraries.just(0),
            terms(wanted),
            said(wanted).list().ofMaxSize(3))
        .as((place, amount, who, terms, said) -> new Node(place, amount, who(who), terms, said));
  }

  private static Arbitrary<Quantity> places(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .map(count -> Quantity.of(BigDecimal.valueOf(count), PLACES));
  }

  private static Responsibility who(int choice) {
    Assignment lead = new Assignment(UNITS.get(0), Role.LEAD, Optional.empty(), Optional.empty());
    Assignment other = Assignment.of(UNITS.get(1), Role.COOPERATING);
    ImmutableList<Assignment> all =
        switch (choice) {
          case 1 -> ImmutableList.of();
          case 2 -> ImmutableList.of(lead, other.withWeight(new BigDecimal("0.5")));
          case 3 -> ImmutableList.of(lead, Assignment.of(UNITS.get(1), Role.LEAD));
          case 4 -> ImmutableList.of(other);
          default -> ImmutableList.of(lead);
        };
    return Responsibility.builder().assignments(all).build();
  }

  /** Returns what holds for single tasks. */
  private static Arbitrary<TaskTerms> terms(Set<Feature> wanted) {
    return Combinators.combine(
            weights().optional(0.6),
            weights().optional(0.3),
            rarely(wanted, Feature.RULES, rules(wanted)),
            rarely(wanted, Feature.EARNING, earnings()),
            rarely(wanted, Feature.MISSING, missing()),
            wanted.contains(Feature.STATUS)
                ? Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(List.<ScopeEvent>of())),
                    Tuple.of(1, events().list().ofMinSize(1).ofMaxSize(2)))
                : Arbitraries.just(List.<ScopeEvent>of()),
            rarely(wanted, Feature.VETOES, vetoes()),
            rarely(wanted, Feature.OVERRIDES, overrides()))
        .as(
            (weight, effort, rule, earning, missing, events, veto, override) ->
                TaskTerms.builder()
                    .weight(weight)
                    .effort(effort)
                    .rule(rule)
                    .earning(earning)
                    .missing(missing)
                    .events(events)
                    .veto(veto)
                    .overrides(override.stream().collect(toImmutableList()))
                    .build());
  }

  /** Returns weights of 0, small ones with up to one decimal, and a large one. */
  public static Arbitrary<BigDecimal> weights() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
        Tuple.of(4, Arbitraries.integers().between(1, 9).map(BigDecimal::valueOf)),
        Tuple.of(3, Arbitraries.integers().between(1, 99).map(n -> BigDecimal.valueOf(n, 1))),
        Tuple.of(1, Arbitraries.just(BigDecimal.valueOf(10_000))));
  }

  private static Arbitrary<Earning> earnings() {
    return Arbitraries.of(
        Earning.AUTOMATIC,
        Earning.BY_HAND,
        Earning.BY_TARGETS,
        Earning.ZERO_HUNDRED,
        Earning.FIFTY_FIFTY,
        Earning.LEVEL_OF_EFFORT);
  }

  /** Returns changes of status in 2026. */
  public static Arbitrary<ScopeEvent> events() {
    return Combinators.combine(Arbitraries.of(ScopeEvent.Status.class), days())
        .as((status, from) -> new ScopeEvent(status, from, "项目调整"));
  }

  /** Returns ways to hold up. */
  public static Arbitrary<Veto> vetoes() {
    return Combinators.combine(
            Arbitraries.of(Veto.Trigger.class),
            completions().filter(cap -> !cap.isFull()),
            Arbitraries.of(Light.NORMAL, Light.NOTICE, Light.ATTENTION, Light.CRITICAL))
        .as(Veto::new);
  }

  /** Returns completions set by hand in 2026, some of which end. */
  public static Arbitrary<ValueOverride> overrides() {
    return Combinators.combine(
            completions(), days(), Arbitraries.integers().between(0, 200).optional(0.5))
        .as(
            (value, from, length) ->
                new ValueOverride(value, "现场核定", "州政府督查室", from, length.map(from::plusDays)));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 364)
        .withDistribution(RandomDistribution.uniform())
        .map(FIRST::plusDays);
  }

  // ---- reports ----

  /** What a unit says of a task, before there is a report of it. */
  private record Said(
      int unit,
      int month,
      Optional<BigDecimal> percent,
      Optional<Quantity> amount,
      int delay,
      int kind) {

    ReportPeriod period() {
      return ReportPeriod.of(PeriodKind.MONTH, LocalDate.of(2026, month, 1));
    }

    Observations observations() {
      return amount
          .map(figure -> Observations.of(INDICATOR, Observation.ofLevel(figure)))
          .orElse(Observations.none());
    }
  }

  private static Arbitrary<Said> said(Set<Feature> wanted) {
    return Combinators.combine(
            wanted.contains(Feature.UNITS)
                ? Arbitraries.integers().between(0, 1)
                : Arbitraries.just(0),
            Arbitraries.integers().between(1, 12),
            percents().optional(0.9),
            optionally(wanted, Feature.AMOUNTS, places(0, 50)),
            Arbitraries.integers().between(0, 30),
            wanted.contains(Feature.CORRECTIONS)
                ? Arbitraries.integers().between(0, 9)
                : Arbitraries.just(9))
        .as(Said::new);
  }

  /** Returns percentages that are whole numbers of billionths. */
  public static Arbitrary<BigDecimal> percents() {
    return completions().map(value -> BigDecimal.valueOf(value.billionths(), 7));
  }

  private static void addReports(TaskId task, List<Said> said, List<ProgressReport> reports) {
    ProgressReport last = null;
    for (Said each : said) {
      ReportId id = ReportId.of("r" + reports.size());
      ProgressReport report;
      if (last != null && each.kind < 2 && !last.isWithdrawal()) {
        report = last.toWithdrawal(id, last.recordedOn().plusDays(each.delay));
      } else if (last != null && each.kind < 5) {
        report =
            last.toRevision(id, last.recordedOn().plusDays(each.delay))
                .isWithdrawal(false)
                .percent(each.percent)
                .observations(each.observations())
                .build();
      } else {
        report =
            ProgressReport.builder()
                .id(id)
                .task(task)
                .unit(UNITS.get(each.unit))
                .period(each.period())
                .holdsOn(each.period().endInclusive())
                .recordedOn(each.period().endInclusive().plusDays(each.delay))
                .percent(each.percent)
                .observations(each.observations())
                .build();
      }
      reports.add(report);
      last = report;
    }
  }

  /**
   * Returns reports on tasks of a sample, which revise none; their ids are {@code n0}, {@code n1}
   * and so on.
   */
  public static Arbitrary<List<ProgressReport>> newReports(RollupSample sample) {
    if (sample.tree().isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(
            Arbitraries.of(sample.tree().tasks()).map(Task::id),
            said(EnumSet.of(Feature.UNITS, Feature.AMOUNTS)))
        .as(Tuple::of)
        .list()
        .ofMaxSize(6)
        .map(
            pairs -> {
              List<ProgressReport> reports = new ArrayList<>();
              pairs.forEach(
                  pair -> {
                    List<ProgressReport> one = new ArrayList<>();
                    addReports(pair.get1(), List.of(pair.get2()), one);
                    ReportId id = ReportId.of("n" + reports.size());
                    reports.add(one.get(0).toBuilder().id(id).build());
                  });
              return reports;
            });
  }

  /**
   * Returns what may happen to a plan: reports on its tasks, corrections and withdrawals, other
   * terms, changes of the tree, and steps back. Some steps cannot be taken.
   */
  public static Arbitrary<List<Step>> scripts(RollupSample sample) {
    Arbitrary<Step> reports =
        newReports(sample)
            .map(list -> list.isEmpty() ? new Step.Undone() : new Step.Reported(list.get(0)));
    Arbitrary<Step> corrections =
        sample.reports().isEmpty()
            ? reports
            : Combinators.combine(
                    Arbitraries.of(sample.reports()),
                    percents(),
                    Arbitraries.integers().between(0, 40),
                    Arbitraries.of(true, false, false))
                .as(RollupArbitraries::correction);
    Arbitrary<TaskId> tasks =
        sample.tree().isEmpty()
            ? Arbitraries.just(TaskId.of("t0"))
            : Arbitraries.of(sample.tree().tasks()).map(Task::id);
    Arbitrary<Step> agreements =
        Combinators.combine(tasks, terms(ImmutableSet.copyOf(Feature.values())))
            .as(Step.Agreed::new);
    Arbitrary<Step> edits = TaskArbitraries.edits(sample.tree()).map(Step.Edited::new);
    return Arbitraries.frequencyOf(
            Tuple.of(4, reports),
            Tuple.of(3, corrections),
            Tuple.of(2, agreements),
            Tuple.of(2, edits),
            Tuple.of(2, Arbitraries.create(Step.Undone::new).map(step -> (Step) step)))
        .list()
        .ofMaxSize(10)
        .map(RollupArbitraries::withOwnIds)
        .withoutEdgeCases();
  }

  private static Step correction(
      ProgressReport report, BigDecimal percent, int delay, boolean withdrawn) {
    ReportId id = ReportId.of("c");
    LocalDate day = report.recordedOn().plusDays(delay);
    return new Step.Reported(
        withdrawn && !report.isWithdrawal()
            ? report.toWithdrawal(id, day)
            : report.toRevision(id, day).isWithdrawal(false).percent(percent).build());
  }

  private static List<Step> withOwnIds(List<Step> steps) {
    List<Step> named = new ArrayList<>();
    for (Step step : steps) {
      named.add(
          step instanceof Step.Reported reported
              ? new Step.Reported(
                  reported.report().toBuilder().id(ReportId.of("s" + named.size())).build())
              : step);
    }
    return named;
  }

  /** What a plan looks like from afar. */
  private enum Shape {
    /** Each task at any depth that can follow the one before. */
    MIXED {
      @Override
      int depth(int choice, int deepest) {
        return choice % (deepest + 1);
      }
    },
    /** Most tasks below the one before. */
    DEEP {
      @Override
      int depth(int choice, int deepest) {
        return choice > 8 ? deepest / 2 : deepest;
      }
    },
    /** A few parents with many children. */
    WIDE {
      @Override
      int depth(int choice, int deepest) {
        return Math.min(deepest, choice == 0 ? 0 : 1);
      }
    };

    abstract int depth(int choice, int deepest);
  }
}
