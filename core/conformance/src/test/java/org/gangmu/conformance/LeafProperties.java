package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.FigureOver;
import org.gangmu.progress.FigureSeries;
import org.gangmu.progress.Knowledge;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.LeafReader;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TargetReading;
import org.gangmu.rollup.UnitReading;
import org.gangmu.rollup.UnitRule;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Laws of what is known of a leaf. */
class LeafProperties {

  private static final TaskId ID = TaskId.of("t1");
  private static final ImmutableList<String> INDICATORS = ImmutableList.of("甲", "乙");
  private static final String RISING = "丙";
  private static final ImmutableList<String> STAGES = ImmutableList.of("开工", "封顶", "投用");
  private static final ImmutableList<UnitName> UNITS =
      ImmutableList.of(UnitName.of("甲局"), UnitName.of("乙局"), UnitName.of("丙局"));
  private static final int MONTHS = 11;

  private static final Earning MILESTONES =
      new Earning.Milestones(
          ImmutableMap.of(
              STAGES.get(0), Share.of(1, 4),
              STAGES.get(1), Share.of(1, 4),
              STAGES.get(2), Share.HALF));

  /** A leaf, who answers for it, how it is read, and what makes up its reports. */
  record World(Task task, ImmutableList<Assignment> assignments, RollupPolicy policy, long seed) {

    /**
     * Returns the reports of all months of all units, with every figure and fact; of those after
     * January only what is kept.
     *
     * @param kept how likely a figure is kept, in per cent; what is kept with less is with more
     */
    ReportLog reports(int kept) {
      Random figures = new Random(seed);
      Random choice = new Random(~seed);
      List<ProgressReport> reports = new ArrayList<>();
      for (UnitName unit : UNITS) {
        int[] completed = {figures.nextInt(15), figures.nextInt(15), figures.nextInt(15)};
        int risen = 0;
        int done = 0;
        for (int month = 1; month <= MONTHS; month++) {
          int least = month == 1 ? 0 : choice.nextInt(3) == 0 ? choice.nextInt(100) : 0;
          ImmutableMap.Builder<String, Observation> observations = ImmutableMap.builder();
          for (String indicator : INDICATORS) {
            Quantity level =
                Quantity.of(BigDecimal.valueOf(figures.nextInt(8)), Measure.counting("家"));
            if (isKept(choice, month, kept)) {
              observations.put(indicator, Observation.ofLevel(level));
            }
          }
          risen += figures.nextInt(3);
          if (isKept(choice, month, kept)) {
            observations.put(
                RISING,
                Observation.ofLevel(Quantity.of(BigDecimal.valueOf(risen), Measure.counting("家"))));
          }
          Observation.Builder stages = Observation.builder();
          for (int i = 0; i < STAGES.size(); i++) {
            if (isKept(choice, month, kept)) {
              if (completed[i] < month) {
                stages.putCompletion(STAGES.get(i), LocalDate.of(2026, completed[i] + 1, 1));
              } else {
                stages.addOpenStages(STAGES.get(i));
              }
            }
          }
          observations.put("节点", stages.build());
          // what is begun stays so, and what is all done
          int floor = done == 100 ? 100 : Math.min(1, done);
          done = Math.max(floor, Math.min(100, figures.nextInt(120)));
          Optional<BigDecimal> percent = Optional.of(BigDecimal.valueOf(done));
          ReportPeriod period = ReportPeriod.ofMonth(2026, month);
          ProgressReport report =
              ProgressReport.builder()
                  .id(ReportId.of(unit + "-" + month))
                  .task(ID)
                  .unit(unit)
                  .period(period)
                  .recordedOn(period.endInclusive().plusDays(3))
                  .percent(isKept(choice, month, kept) ? percent : Optional.empty())
                  .observations(new Observations(observations.buildOrThrow()))
                  .build();
          if (least <= kept) {
            reports.add(report);
          }
        }
      }
      return ReportLog.of(reports).orElseThrow();
    }

    private static boolean isKept(Random choice, int month, int kept) {
      return choice.nextInt(100) < kept || month == 1;
    }

    LeafReading read(ReportLog log, LocalDate day) {
      return new LeafReader(policy, log.asKnown(day), day).read(task, assignments);
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    return worlds(
        Arbitraries.of(MissingRule.UNKNOWN),
        Arbitraries.of(
            Earning.AUTOMATIC,
            Earning.BY_HAND,
            Earning.BY_TARGETS,
            new Earning.ByTargets(Earning.Combination.LEAST),
            Earning.ZERO_HUNDRED,
            Earning.FIFTY_FIFTY,
            MILESTONES,
            Earning.LEVEL_OF_EFFORT));
  }

  @Provide
  Arbitrary<World> pessimistic() {
    return worlds(
        Arbitraries.of(MissingRule.UNKNOWN, MissingRule.ZERO),
        Arbitraries.of(
            Earning.AUTOMATIC,
            Earning.BY_HAND,
            Earning.BY_TARGETS,
            Earning.FIFTY_FIFTY,
            MILESTONES));
  }

  @Provide
  Arbitrary<World> measured() {
    return worlds(
        Arbitraries.of(
            MissingRule.UNKNOWN, MissingRule.ZERO, MissingRule.EXCLUDE, MissingRule.carry(60)),
        Arbitraries.of(Earning.BY_TARGETS, new Earning.ByTargets(Earning.Combination.LEAST)));
  }

  private static Arbitrary<World> worlds(
      Arbitrary<MissingRule> missing, Arbitrary<Earning> earnings) {
    return Combinators.combine(
            targets().list().ofMinSize(1).ofMaxSize(3),
            assignments(),
            missing,
            earnings,
            Arbitraries.of(UnitRule.class),
            Arbitraries.longs())
        .as(
            (targets, assignments, rule, earning, units, seed) ->
                new World(
                    Task.builder().id(ID).addAllTargets(targets).build(),
                    assignments,
                    RollupPolicy.builder()
                        .period(PlanPeriod.ofYear(2026))
                        .rhythm(ReportRhythm.MONTHLY_BY_FIFTH)
                        .missing(rule)
                        .earning(earning)
                        .units(units)
                        .build(),
                    seed));
  }

  private static Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        targets(INDICATORS, Arbitraries.of(MeasureKind.STOCK, MeasureKind.FLOW)),
        targets(ImmutableList.of(RISING), Arbitraries.of(MeasureKind.CUMULATIVE)));
  }

  private static Arbitrary<Target> targets(
      ImmutableList<String> indicators, Arbitrary<MeasureKind> kinds) {
    Arbitrary<TargetExpression> levels =
        Combinators.combine(
                Arbitraries.of(indicators),
                Arbitraries.of(">=", "<=", ">"),
                Arbitraries.integers().between(1, 9))
            .as((name, relation, count) -> name + relation + count + "家")
            .map(text -> TargetExpression.parse(text).orElseThrow());
    Arbitrary<TargetExpression> both =
        levels
            .list()
            .ofSize(2)
            .flatMap(
                parts ->
                    Arbitraries.of(TargetExpression.allOf(parts), TargetExpression.anyOf(parts)));
    return Combinators.combine(Arbitraries.oneOf(levels, levels, both), kinds)
        .as(
            (expression, kind) ->
                Target.builder().expression(expression).measureKind(kind).build());
  }

  private static Arbitrary<ImmutableList<Assignment>> assignments() {
    return Combinators.combine(
            Arbitraries.of(UNITS),
            Arbitraries.of(Role.LEAD, Role.LEAD, Role.RESPONSIBLE, Role.COOPERATING),
            Arbitraries.integers().between(0, 3).optional(0.5))
        .as(
            (unit, role, weight) -> {
              Assignment assignment = Assignment.of(unit, role);
              return weight
                  .map(some -> assignment.withWeight(BigDecimal.valueOf(some)))
                  .orElse(assignment);
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(ImmutableList::copyOf);
  }

  /** The tenth of a month, when all reports that were due are in or overdue. */
  private static LocalDate tenth(int month) {
    return LocalDate.of(2026, month, 10);
  }

  @Property
  void theRangeHoldsWhateverTheMissingReportsSay(
      @ForAll("worlds") World world,
      @ForAll @IntRange(max = 100) int kept,
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LeafReading some = world.read(world.reports(kept), tenth(month));
    LeafReading all = world.read(world.reports(100), tenth(month));
    assertThat(some.range().contains(all.range())).as("%s in %s", all, some).isTrue();
    assertThat(all.range().value()).as("%s", all).isPresent();
    Statistics.label("range").collect(kind(some.range()));
  }

  private static String kind(CompletionRange range) {
    if (range.equals(CompletionRange.ANY)) {
      return "any";
    }
    return range.value().isPresent() ? "exact" : "between";
  }

  @Property
  void moreKnowledgeOnlyNarrows(
      @ForAll("worlds") World world,
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other,
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LeafReading less = world.read(world.reports(Math.min(one, other)), tenth(month));
    LeafReading more = world.read(world.reports(Math.max(one, other)), tenth(month));
    assertThat(less.range().contains(more.range())).as("%s in %s", more, less).isTrue();
    assertThat(less.coverage()).isLessThanOrEqualTo(more.coverage());
  }

  @Property
  void coverageByTargetsIsTheShareOfThoseThatAreDecided(
      @ForAll("worlds") World world,
      @ForAll @IntRange(max = 100) int some,
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LeafReading leaf = world.read(world.reports(some), tenth(month));
    for (UnitReading unit : leaf.units()) {
      if (unit.made() != UnitReading.Made.BY_TARGETS) {
        continue;
      }
      long counted = unit.targets().stream().filter(TargetReading::isCounted).count();
      long decided =
          unit.targets().stream()
              .filter(target -> target.isCounted() && target.isKnown())
              .filter(target -> target.carriedSince().isEmpty())
              .count();
      assertThat(unit.coverage().billionths() * counted)
          .isBetween(decided * Completion.WHOLE - counted, decided * Completion.WHOLE + counted);
      assertThat(unit.coverage().isFull()).isEqualTo(decided == counted);
      assertThat(unit.isKnown()).isEqualTo(decided > 0);
      Statistics.label("decided").collect(decided + " of " + counted);
    }
  }

  @Property
  void silenceNeverRaisesTheLeast(
      @ForAll("pessimistic") World world,
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other,
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LeafReading less = world.read(world.reports(Math.min(one, other)), tenth(month));
    LeafReading more = world.read(world.reports(Math.max(one, other)), tenth(month));
    assertThat(less.range().low()).isLessThanOrEqualTo(more.range().low());
  }

  /** Returns the reports of a world up to a month, after which all units are silent. */
  private static ReportLog until(World world, int month) {
    List<ProgressReport> said = new ArrayList<>();
    for (ProgressReport report : world.reports(100).reports()) {
      if (report.period().compareTo(ReportPeriod.ofMonth(2026, month)) <= 0) {
        said.add(report);
      }
    }
    return ReportLog.of(said).orElseThrow();
  }

  @Property
  void silenceNeitherImprovesNorLosesAFact(
      @ForAll("pessimistic") World world,
      @ForAll @IntRange(min = 1, max = 10) int last,
      @ForAll @IntRange(min = 1, max = 10) int months) {
    ReportLog log = until(world, last);
    LeafReading before = world.read(log, tenth(last + 1));
    LeafReading after = world.read(log, tenth(Math.min(12, last + 1 + months)));
    assertThat(after.range().low()).isLessThanOrEqualTo(before.range().low());
    assertThat(after.coverage()).isLessThanOrEqualTo(before.coverage());
    for (int i = 0; i < before.units().size(); i++) {
      UnitReading was = before.units().get(i);
      UnitReading is = after.units().get(i);
      boolean allDone = was.range().low().isFull() && was.made() == UnitReading.Made.BY_HAND;
      if (allDone || was.made() == UnitReading.Made.BY_MILESTONES) {
        assertThat(is.range().low()).isEqualTo(was.range().low());
      }
      for (int j = 0; j < was.targets().size(); j++) {
        assertLasts(was.targets().get(j), is.targets().get(j));
      }
    }
  }

  /** Of a figure that only rises, what is reached or exceeded stays so; all else is open. */
  private static void assertLasts(TargetReading was, TargetReading is) {
    String expression = was.target().expression().toString();
    boolean simple = !expression.contains("&") && !expression.contains("|");
    boolean rises = was.target().measureKind() == MeasureKind.CUMULATIVE;
    Verdict verdict = was.assessment().verdict();
    if (simple && was.target().measureKind() != MeasureKind.FLOW) {
      boolean lasts = rises && (verdict == Verdict.MET) != expression.contains("<=");
      assertThat(is.assessment().verdict()).isEqualTo(lasts ? verdict : Verdict.UNDETERMINED);
      Statistics.label("lasts").collect(lasts);
    }
    if (is.isKnown()) {
      assertThat(is.assessment().verdict()).isEqualTo(verdict);
    }
  }

  @Property
  void whatIsHeldIsAsLastReportedAndNotCovered(
      @ForAll("pessimistic") World world,
      @ForAll @IntRange(min = 1, max = 8) int last,
      @ForAll @IntRange(min = 2, max = 3) int staleAfter) {
    World held =
        new World(
            world.task(),
            world.assignments(),
            world.policy().toBuilder()
                .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(staleAfter))
                .build(),
            world.seed());
    ReportLog log = until(world, last);
    LeafReading before = held.read(log, tenth(last + 1));
    for (int missing = 1; missing < staleAfter; missing++) {
      LeafReading after = held.read(log, tenth(last + 1 + missing));
      assertThat(after.range()).isEqualTo(before.range());
      for (UnitReading unit : after.units()) {
        assertThat(unit.carriedSince().isPresent() || unit.isKnown()).isTrue();
      }
    }
    LocalDate stale = tenth(last + 1 + staleAfter);
    assertThat(held.read(log, stale).range()).isEqualTo(world.read(log, stale).range());
  }

  @Property
  void itIsDoneExactlyWhereAllTargetsAreMet(
      @ForAll("measured") World world,
      @ForAll @IntRange(max = 100) int kept,
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LeafReading leaf = world.read(world.reports(kept), tenth(month));
    boolean met = leaf.isCounted();
    for (UnitReading unit : leaf.units()) {
      boolean all = !unit.targets().isEmpty();
      for (TargetReading target : unit.targets()) {
        all &= target.assessment().verdict() == Verdict.MET;
      }
      met &= all || !unit.isCounted();
    }
    assertThat(leaf.range().low().equals(Completion.FULL)).isEqualTo(met);
    Statistics.label("met").collect(met);
  }

  @Property(tries = 400)
  void laterReportsChangeNothing(
      @ForAll("worlds") World world,
      @ForAll("histories") List<ProgressReport> history,
      @ForAll("days") LocalDate day,
      @ForAll("rhythms") ReportRhythm rhythm,
      @ForAll boolean inRhythm) {
    World other =
        new World(
            world.task(),
            ImmutableList.of(
                Assignment.of(ReportArbitraries.UNITS.get(0), Role.LEAD),
                Assignment.of(ReportArbitraries.UNITS.get(1), Role.COOPERATING)),
            world.policy().toBuilder()
                .rhythm(inRhythm ? Optional.of(rhythm) : Optional.empty())
                .units(UnitRule.WEIGHTED)
                .build(),
            0);
    ReportLog log = ReportLog.of(history).orElseThrow();
    List<ProgressReport> known = new ArrayList<>();
    for (ProgressReport report : history) {
      if (!report.recordedOn().isAfter(day)) {
        known.add(report);
      }
    }
    LeafReading leaf = other.read(log, day);
    assertThat(leaf).isEqualTo(other.read(ReportLog.of(known).orElseThrow(), day));
    LocalDate last = LocalDate.of(2027, 6, 1);
    assertThat(new LeafReader(other.policy(), log.asKnown(last), last).asOf(day))
        .extracting(reader -> reader.read(other.task(), other.assignments()))
        .isEqualTo(leaf);
    Statistics.label("known").collect(leaf.coverage().isNothing());
  }

  @Provide
  Arbitrary<Tuple2<ReportDuty, ReportLog>> duties() {
    return ReportArbitraries.duties()
        .flatMap(
            duty ->
                ReportArbitraries.answersTo(duty)
                    .map(reports -> Tuple.of(duty, ReportLog.of(reports).orElseThrow())));
  }

  /** The only unit of a leaf by one report in a rhythm, as a policy with an earning reads it. */
  private static UnitReading unit(
      ReportDuty duty, ReportLog log, LocalDate day, Earning earning, Target target) {
    LocalDate end = duty.until().orElseThrow();
    RollupPolicy policy =
        RollupPolicy.builder()
            .period(new PlanPeriod(duty.from(), end))
            .rhythm(duty.rhythm())
            .earning(earning)
            .build();
    Task task = Task.builder().id(duty.task()).addTargets(target).build();
    return new LeafReader(policy, log.asKnown(day), day)
        .read(task, ImmutableList.of(Assignment.of(duty.unit(), Role.LEAD)))
        .units()
        .get(0);
  }

  @Property(tries = 500)
  void aFigureIsKnownWhereTheDutyKnowsIt(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> reported, @ForAll("days") LocalDate day) {
    ReportDuty any = reported.get1();
    ReportDuty duty =
        new ReportDuty(
            any.task(),
            any.unit(),
            any.rhythm(),
            any.from(),
            any.until().or(() -> Optional.of(LocalDate.of(2027, 12, 31))));
    KnownReports known = reported.get2().asKnown(day);
    Target target =
        Target.builder()
            .expression(TargetExpression.parse("完成投资>=5家").orElseThrow())
            .measureKind(MeasureKind.STOCK)
            .build();

    UnitReading byHand = unit(duty, reported.get2(), day, Earning.BY_HAND, target);
    Knowledge<BigDecimal> percent = duty.percent(known);
    Optional<Knowledge.Known<BigDecimal>> counts =
        percent
            .known()
            .or(() -> held(duty, known, percent))
            .or(() -> last(percent).filter(p -> p.value().intValue() == 100));
    assertThat(byHand.standing()).contains(duty.standing(known));
    assertThat(byHand.gap()).isEqualTo(gap(duty, known, percent, counts.isPresent()));
    assertThat(byHand.range().value())
        .isEqualTo(counts.map(figure -> Completion.ofPercent(figure.value())));
    assertThat(byHand.day()).isEqualTo(counts.map(Knowledge.Known::day));
    assertThat(byHand.reports())
        .isEqualTo(counts.map(Knowledge.Known::reports).orElse(ImmutableList.of()));

    UnitReading byTargets = unit(duty, reported.get2(), day, Earning.BY_TARGETS, target);
    Knowledge<Observation> observation = duty.observation(known, ReportArbitraries.INDICATOR);
    Optional<Knowledge.Known<Observation>> used =
        observation.known().or(() -> held(duty, known, observation));
    assertThat(byTargets.gap()).isEqualTo(gap(duty, known, observation, used.isPresent()));
    assertThat(byTargets.targets().get(0).figure())
        .isEqualTo(used.flatMap(figure -> figure.value().level()));
    Statistics.label("percent").collect(byHand.gap());
  }

  private static <T> Optional<Knowledge.Known<T>> last(Knowledge<T> knowledge) {
    return knowledge instanceof Knowledge.Missing<T> missing ? missing.last() : Optional.empty();
  }

  /** Returns what counts on though it is missing, as it is not stale. */
  private static <T> Optional<Knowledge.Known<T>> held(
      ReportDuty duty, KnownReports known, Knowledge<T> knowledge) {
    return last(knowledge)
        .filter(figure -> duty.rhythm().staleAfter().isPresent())
        .filter(
            figure ->
                !duty.isStale(
                    known.find(figure.reports().get(0)).orElseThrow().period(), known.knownOn()));
  }

  private static UnitReading.Gap gap(
      ReportDuty duty, KnownReports known, Knowledge<?> knowledge, boolean counts) {
    if (counts) {
      return UnitReading.Gap.NONE;
    }
    boolean isReported =
        !duty.standing(known).state().isMissing()
            && known.standing(duty.task(), duty.unit()).stream()
                .anyMatch(report -> !report.period().endInclusive().isBefore(duty.from()));
    if (knowledge instanceof Knowledge.Missing) {
      return isReported && last(knowledge).isEmpty()
          ? UnitReading.Gap.UNDECIDED
          : UnitReading.Gap.MISSING;
    }
    return UnitReading.Gap.NOT_DUE;
  }

  @Property
  void amountsAddUpAsTheirSeriesDoes(
      @ForAll("histories") List<ProgressReport> history,
      @ForAll @IntRange(min = 1, max = 12) int m) {
    TaskId task = ReportArbitraries.TASKS.get(0);
    UnitName unit = ReportArbitraries.UNITS.get(0);
    LocalDate day = LocalDate.of(2026, m, 28);
    KnownReports known = ReportLog.of(history).orElseThrow().asKnown(day);
    Target amount =
        Target.builder()
            .expression(TargetExpression.parse("完成投资>=5000家").orElseThrow())
            .measureKind(MeasureKind.FLOW)
            .build();
    Optional<Quantity> actual =
        new LeafReader(RollupPolicy.of(PlanPeriod.ofYear(2026)), known, day)
            .read(
                Task.builder().id(task).addTargets(amount).build(),
                ImmutableList.of(Assignment.of(unit, Role.LEAD)))
            .actual();
    FigureOver over =
        FigureSeries.of(ReportArbitraries.INDICATOR, MeasureKind.FLOW, known.standing(task, unit))
            .over(ReportPeriod.ofYear(2026));
    boolean whole =
        !over.parts().isEmpty()
            && over.gaps().stream()
                .allMatch(
                    gap ->
                        gap.start()
                            .isAfter(
                                over.parts().get(over.parts().size() - 1).period().endInclusive()));
    assertThat(actual).isEqualTo(whole ? over.figure() : Optional.empty());
    Statistics.label("sum").collect(over.parts().size(), whole);
  }

  @Provide
  Arbitrary<List<ProgressReport>> histories() {
    return ReportArbitraries.histories();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ReportArbitraries.days();
  }

  @Provide
  Arbitrary<ReportRhythm> rhythms() {
    return ReportArbitraries.rhythms();
  }
}
