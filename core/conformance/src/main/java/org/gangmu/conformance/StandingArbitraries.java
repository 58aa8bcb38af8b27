package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.Pace;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.LightFacts;
import org.gangmu.rollup.LiveRollup;
import org.gangmu.rollup.MissingRule;
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
import org.gangmu.target.Attainment;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Generators of plans that are rolled up, of the policies they are rolled up by, of reports on
 * them, and of scripts that change all of these step by step.
 *
 * <p>All speak of the year 2026, of tasks with few ids, of three units and two indicators, so that
 * steps often meet in one task. Some reports are on tasks that a plan does not have, or not yet.
 */
public final class StandingArbitraries {

  /** The units that answer for tasks and report on them. */
  public static final ImmutableList<UnitName> UNITS =
      ImmutableList.of(UnitName.of("云泽州住房城乡建设局"), UnitName.of("云泽州财政局"), UnitName.of("松岭县人民政府"));

  /** The most tasks that {@link #trees()} puts into a tree. */
  public static final int MAX_SIZE = 9;

  private static final int IDS = 12;
  private static final String INVESTMENT = "完成投资";
  private static final String ACCIDENTS = "重大事故";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private StandingArbitraries() {}

  /** Returns ids, of which most trees have some. */
  public static Arbitrary<TaskId> taskIds() {
    return Arbitraries.integers().between(1, IDS).map(StandingArbitraries::id);
  }

  private static TaskId id(int number) {
    return TaskId.of("t" + number);
  }

  /** Returns days of 2026, and some before and after it. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(-20, 400)
        .withDistribution(RandomDistribution.uniform())
        .map(FIRST::plusDays);
  }

  /** Returns tasks with an id, with up to three assignments, and targets or none. */
  public static Arbitrary<Task> tasks(TaskId id) {
    Arbitrary<Assignment> assignments =
        Combinators.combine(
                Arbitraries.of(UNITS),
                Arbitraries.of(Role.LEAD, Role.LEAD, Role.RESPONSIBLE, Role.COOPERATING),
                Arbitraries.integers().between(0, 3).optional(0.4))
            .as(
                (unit, role, weight) ->
                    new Assignment(unit, role, Optional.empty(), weight.map(BigDecimal::valueOf)));
    return Combinators.combine(
            assignments.list().ofMaxSize(3),
            targets().optional(0.6),
            Arbitraries.of(true, false, false, false))
        .as(
            (named, target, guarded) -> {
              Task.Builder task =
                  Task.builder()
                      .id(id)
                      .responsibility(Responsibility.builder().addAllAssignments(named).build());
              target.ifPresent(task::addTargets);
              if (guarded) {
                task.addTargets(
                    Target.builder()
                        .expression(TargetExpression.parse(ACCIDENTS + "=<0起").orElseThrow())
                        .measureKind(MeasureKind.CUMULATIVE)
                        .build());
              }
              return task.build();
            });
  }

  private static Arbitrary<Target> targets() {
    return Combinators.combine(
            Arbitraries.of("1万元", "2.5万元", "30000元", "0.0003亿元", "3家"),
            Arbitraries.of(MeasureKind.CUMULATIVE, MeasureKind.STOCK, MeasureKind.FLOW))
        .as(
            (amount, kind) ->
                Target.builder()
                    .expression(TargetExpression.parse(INVESTMENT + ">=" + amount).orElseThrow())
                    .measureKind(kind)
                    .build());
  }

  /** Returns trees of up to {@value #MAX_SIZE} tasks, the empty one among them. */
  public static Arbitrary<TaskTree> trees() {
    return trees(0);
  }

  /**
   * Returns trees of up to {@value #MAX_SIZE} tasks.
   *
   * @param min the fewest tasks
   */
  public static Arbitrary<TaskTree> trees(int min) {
    Arbitrary<Tuple2<Task, Integer>> nodes =
        Combinators.combine(tasks(id(1)), Arbitraries.integers().between(0, 5)).as(Tuple::of);
    return nodes
        .list()
        .ofMinSize(min)
        .ofMaxSize(MAX_SIZE)
        .map(
            list -> {
              TaskTree.Builder tree = TaskTree.builder();
              List<Integer> path = new ArrayList<>();
              for (Tuple2<Task, Integer> node : list) {
                path.subList(Math.min(node.get2(), path.size()), path.size()).clear();
                Task task = node.get1().toBuilder().id(id(tree.size() + 1)).build();
                tree.add(task, path.isEmpty() ? TaskTree.NONE : path.get(path.size() - 1));
                path.add(tree.size() - 1);
              }
              return tree.build();
            });
  }

  /** Returns rules of our own, over children and over leaves. */
  public static Arbitrary<RollupRule> rules() {
    return Arbitraries.of(
        WeightedMean.DECLARED,
        WeightedMean.DECLARED.over(RollupScope.LEAVES),
        WeightedMean.EQUAL,
        WeightedMean.COUNT_DONE,
        new SumOfAmounts(),
        Extreme.LEAST,
        Extreme.MOST,
        new Latest());
  }

  /** Returns how reports make the completion of a leaf. */
  public static Arbitrary<Earning> earnings() {
    return Arbitraries.of(
        Earning.AUTOMATIC,
        Earning.AUTOMATIC,
        Earning.BY_HAND,
        Earning.BY_TARGETS,
        Earning.FIFTY_FIFTY,
        Earning.LEVEL_OF_EFFORT);
  }

  /** Returns what is done where no report came. */
  public static Arbitrary<MissingRule> missingRules() {
    return Arbitraries.of(
        MissingRule.UNKNOWN,
        MissingRule.ZERO,
        MissingRule.EXCLUDE,
        MissingRule.ASSUME_PLAN,
        MissingRule.carry(40));
  }

  /** Returns terms of a task: its weight, its rule, its status, gates, what is set by hand. */
  public static Arbitrary<TaskTerms> terms() {
    Arbitrary<ScopeEvent> events =
        Combinators.combine(Arbitraries.of(ScopeEvent.Status.class), days())
            .as((status, day) -> new ScopeEvent(status, day, "计划调整"));
    Arbitrary<ValueOverride> overrides =
        Combinators.combine(
                Arbitraries.of(0, 400_000_000, Completion.WHOLE),
                days(),
                Arbitraries.integers().between(0, 200).optional(0.5))
            .as(
                (value, from, length) ->
                    new ValueOverride(
                        new Completion(value), "现场核实", "督查室", from, length.map(from::plusDays)));
    Arbitrary<Veto> vetoes =
        Arbitraries.of(
            Veto.GATE,
            Veto.EVENT,
            new Veto(Veto.Trigger.UNTIL_DONE, new Completion(500_000_000), Light.NOTICE),
            new Veto(Veto.Trigger.ON_MISS, new Completion(600_000_000), Light.WARNING));
    return Combinators.combine(
            Arbitraries.of("0", "1", "2", "0.5", "7").map(BigDecimal::new).optional(0.5),
            rules().optional(0.3),
            earnings().optional(0.2),
            missingRules().optional(0.2),
            events.list().ofMaxSize(2),
            vetoes.optional(0.3),
            overrides.optional(0.2))
        .as(
            (weight, rule, earning, missing, status, veto, override) ->
                TaskTerms.builder()
                    .weight(weight)
                    .rule(rule)
                    .earning(earning)
                    .missing(missing)
                    .addAllEvents(status)
                    .veto(veto)
                    .addAllOverrides(override.map(List::of).orElse(List.of()))
                    .build());
  }

  /** Returns policies in which single tasks have no terms of their own. */
  public static Arbitrary<RollupPolicy> plainPolicies() {
    Arbitrary<LightRule> lights =
        Arbitraries.of(
            LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE),
            LightPolicy.WUHAN,
            LightPolicy.XIAN,
            LightTable.YINCHUAN_START);
    Arbitrary<Tuple2<Optional<ReportRhythm>, LightMemory>> rhythms =
        Arbitraries.of(
            Tuple.of(Optional.empty(), LightMemory.NONE),
            Tuple.of(Optional.of(ReportRhythm.MONTHLY_BY_FIFTH), LightMemory.NONE),
            Tuple.of(Optional.of(ReportRhythm.PANJIN_MONTHLY), LightMemory.OUHAI),
            Tuple.of(
                Optional.of(ReportRhythm.WUHAN_QUARTERLY.cumulated()), LightMemory.YINCHUAN_START),
            Tuple.of(Optional.of(ReportRhythm.MONTHLY_BY_FIFTH), LightMemory.GUANGYUAN));
    return Combinators.combine(
            rules(),
            missingRules(),
            Arbitraries.of(UnitRule.class),
            Combinators.combine(
                    Arbitraries.of(ScopeEffect.class), Arbitraries.of(ScopeEffect.class))
                .as(Tuple::of),
            lights,
            rhythms,
            Arbitraries.of(true, false, false))
        .as(
            (rule, missing, units, effects, rule2, rhythm, worst) ->
                RollupPolicy.builder()
                    .period(PlanPeriod.ofYear(2026))
                    .rule(rule)
                    .missing(missing)
                    .units(units)
                    .cancelled(effects.get1())
                    .suspended(effects.get2())
                    .lights(rule2)
                    .rhythm(rhythm.get1())
                    .memory(rhythm.get2())
                    .isWorstOfParts(worst)
                    .build());
  }

  /** Returns policies in which some tasks have terms of their own. */
  public static Arbitrary<RollupPolicy> policies() {
    return Combinators.combine(
            plainPolicies(),
            Combinators.combine(taskIds(), terms()).as(Tuple::of).list().ofMaxSize(4))
        .as(
            (policy, some) -> {
              ImmutableMap<TaskId, TaskTerms> all =
                  some.stream()
                      .collect(toImmutableMap(Tuple2::get1, Tuple2::get2, (one, other) -> one));
              return policy.toBuilder().terms(all).build();
            });
  }

  /** Returns boards of lights, one with a rule of its own for progress. */
  public static Arbitrary<LightBoard> boards() {
    return Arbitraries.of(
        LightBoard.YINCHUAN,
        new LightBoard("资金", ImmutableMap.of("资金支付", LightPolicy.YINCHUAN_FUNDS)));
  }

  /** Returns facts for the lights of some tasks, in dimensions of {@link #boards()}. */
  public static Arbitrary<LightFacts> facts() {
    Arbitrary<LightInputs> inputs =
        Combinators.combine(
                Arbitraries.integers().between(0, 12).optional(0.7),
                Arbitraries.of(LightFlag.GOOD_REASON, LightFlag.LISTED).set().ofMaxSize(2),
                Arbitraries.integers().between(0, 4).optional(0.7))
            .as(
                (attained, flags, behind) -> {
                  LightInputs.Builder builder = LightInputs.builder().addAllFlags(flags);
                  attained.ifPresent(
                      some ->
                          builder.pace(
                              Pace.of(
                                  Share.HALF,
                                  Attainment.of(
                                      BigDecimal.valueOf(some), BigDecimal.valueOf(12)))));
                  behind.ifPresent(builder::periodsBehind);
                  return builder.build();
                });
    return Combinators.combine(taskIds(), Arbitraries.of("开工", "进度", "资金支付", "入库"), inputs)
        .as(Tuple::of)
        .list()
        .ofMaxSize(8)
        .map(
            list -> {
              Table<TaskId, String, LightInputs> table = HashBasedTable.create();
              list.forEach(each -> table.put(each.get1(), each.get2(), each.get3()));
              return LightFacts.copyOf(table);
            });
  }

  /** Returns reports on months of 2026, recorded up to 40 days after the month began or later. */
  public static Arbitrary<ProgressReport> reports() {
    Arbitrary<ReportPeriod> periods =
        Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.of(true, false))
            .as(
                (month, cumulative) -> {
                  ReportPeriod of = ReportPeriod.ofMonth(2026, month);
                  return cumulative ? ReportPeriod.cumulativeTo(of) : of;
                });
    Arbitrary<Observations> observations =
        Combinators.combine(
                Arbitraries.of("0", "0.5", "1", "2", "30000").optional(0.6),
                Arbitraries.of("万元", "万元", "元", "家"),
                Arbitraries.integers().between(0, 1).optional(0.4))
            .as(StandingArbitraries::observations);
    return Combinators.combine(
            taskIds(),
            Arbitraries.of(UNITS),
            periods,
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 4).map(n -> 25 * n).optional(0.7),
            observations,
            Arbitraries.of(EvidenceGrade.class))
        .as(
            (task, unit, period, delay, percent, said, evidence) ->
                ProgressReport.builder()
                    .id(ReportId.of("r"))
                    .task(task)
                    .unit(unit)
                    .period(period)
                    .recordedOn(period.endInclusive().withDayOfMonth(1).plusDays(delay))
                    .percent(percent.map(BigDecimal::valueOf))
                    .observations(said)
                    .evidence(evidence)
                    .build());
  }

  private static Observations observations(
      Optional<String> amount, String measure, Optional<Integer> accidents) {
    ImmutableMap.Builder<String, Observation> all = ImmutableMap.builder();
    amount.ifPresent(
        some ->
            all.put(INVESTMENT, Observation.ofLevel(Quantity.parse(some + measure).orElseThrow())));
    accidents.ifPresent(
        some ->
            all.put(
                ACCIDENTS,
                Observation.ofLevel(Quantity.of(BigDecimal.valueOf(some), Measure.counting("起")))));
    return new Observations(all.buildOrThrow());
  }

  /** Returns logs of up to 25 reports, with corrections and withdrawals. */
  public static Arbitrary<ReportLog> logs() {
    return Combinators.combine(reports(), Arbitraries.integers().between(0, 9))
        .as(Tuple::of)
        .list()
        .ofMaxSize(25)
        .map(
            list -> {
              ReportLog log = ReportLog.empty();
              for (Tuple2<ProgressReport, Integer> each : list) {
                log = log.add(next(log, each.get1(), each.get2())).value().orElse(log);
              }
              return log;
            });
  }

  /**
   * Returns a report as the next one of a log: as it is, or as a correction or a withdrawal of one
   * of the log; the log may refuse it.
   *
   * @param how 0 to 9
   */
  private static ProgressReport next(ReportLog log, ProgressReport report, int how) {
    ReportId id = ReportId.of("r" + log.size());
    ImmutableList<ProgressReport> all = log.reports();
    if (how > 3 || all.isEmpty()) {
      return report.toBuilder().id(id).build();
    }
    ProgressReport revised = all.get(report.recordedOn().getDayOfYear() % all.size());
    LocalDate day = revised.recordedOn().plusDays(how * 9L);
    return how > 1
        ? revised
            .toRevision(id, day)
            .percent(report.percent())
            .observations(report.observations())
            .build()
        : revised.toWithdrawal(id, day);
  }

  /** A step of a script, which a roll-up may refuse. */
  public interface Step {

    /**
     * Takes the step.
     *
     * @return whether it was taken, and can be undone
     */
    boolean take(LiveRollup live);
  }

  /** Returns scripts of up to 12 steps: reports, corrections, changes of the tree and of terms. */
  public static Arbitrary<List<Step>> scripts() {
    Arbitrary<Step> reported =
        Combinators.combine(reports(), Arbitraries.integers().between(0, 9))
            .as(
                (report, how) ->
                    named(
                        "report " + how + " " + report,
                        live -> !live.add(next(live.log(), report, how)).hasErrors()));
    Arbitrary<Step> changed =
        Combinators.combine(taskIds(), terms())
            .as(
                (task, terms) ->
                    named(
                        "terms of " + task + ": " + terms,
                        live -> live.setTerms(task, terms).value().isPresent()));
    Arbitrary<Step> edited =
        edits()
            .map(
                edit ->
                    named(
                        edit.toString(),
                        live -> live.edit(ImmutableList.of(edit)).value().isPresent()));
    return Arbitraries.frequencyOf(Tuple.of(4, reported), Tuple.of(2, changed), Tuple.of(2, edited))
        .list()
        .ofMaxSize(12);
  }

  private static Step named(String name, Step step) {
    return new Step() {
      @Override
      public boolean take(LiveRollup live) {
        return step.take(live);
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  /** Returns edits of trees with these ids; many cannot be applied to a tree. */
  public static Arbitrary<TaskEdit> edits() {
    Arbitrary<Task> tasks = taskIds().flatMap(StandingArbitraries::tasks);
    Arbitrary<TaskPlace> places =
        taskIds()
            .optional(0.8)
            .map(parent -> parent.map(TaskPlace::lastUnder).orElseGet(() -> TaskPlace.root(0)));
    Arbitrary<TaskEdit> inserts =
        Combinators.combine(tasks, places)
            .as((task, place) -> new TaskEdit.Insert(TaskTree.builder().add(task).build(), place));
    Arbitrary<TaskEdit> splits =
        Combinators.combine(
                tasks.list().uniqueElements(Task::id).ofSize(2), Arbitraries.of(true, false))
            .as(
                (parts, keepsId) ->
                    new TaskEdit.Split(
                        parts.get(0).id(),
                        IntStream.range(0, 2)
                            .mapToObj(
                                i ->
                                    i == 0 && !keepsId
                                        ? parts.get(0).toBuilder().id(id(IDS + 1)).build()
                                        : parts.get(i))
                            .collect(toImmutableList()),
                        1,
                        TaskEdit.Split.Duties.AS_GIVEN));
    Arbitrary<TaskEdit> merges =
        taskIds()
            .list()
            .uniqueElements()
            .ofSize(2)
            .map(ids -> new TaskEdit.Merge(ImmutableList.copyOf(ids), Optional.empty()));
    return Arbitraries.oneOf(
        inserts,
        taskIds().map(TaskEdit.Remove::new),
        Combinators.combine(taskIds(), places).as(TaskEdit.Move::new),
        Combinators.combine(taskIds(), tasks)
            .as((id, task) -> new TaskEdit.Replace(id, task.toBuilder().id(id).build())),
        splits,
        merges);
  }

  /** Returns positive numbers that add up to at most 100, every other time to just that. */
  public static Arbitrary<List<Integer>> shares() {
    return Arbitraries.longs()
        .map(
            seed -> {
              Random random = new Random(seed);
              List<Integer> shares = new ArrayList<>();
              int rest = 100;
              do {
                int share = 1 + random.nextInt(Math.min(rest, 60));
                shares.add(share);
                rest -= share;
              } while (rest > 0 && random.nextInt(4) > 0);
              if (rest > 0 && random.nextBoolean()) {
                shares.add(rest);
              }
              return shares;
            });
  }
}
