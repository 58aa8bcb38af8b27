package org.gangmu.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.Ratio;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.JointRollup;
import org.gangmu.rollup.JointStandings;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Laws of plans of several levels that are rolled up together. */
class JointRollupProperties {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final BigInteger WHOLE = BigInteger.valueOf(Completion.WHOLE);

  /** Plans without sub-tasks, the reports on them and the links between them. */
  private static final class World {
    final Map<String, List<String>> tasks = new LinkedHashMap<>();
    final Map<PlanTask, Integer> percents = new LinkedHashMap<>();
    final List<TaskLink> links = new ArrayList<>();

    void task(String plan, String task, int percent) {
      tasks.computeIfAbsent(plan, key -> new ArrayList<>()).add(task);
      if (percent >= 0) {
        percents.put(PlanTask.of(plan, task), percent);
      }
    }

    Outcome<JointRollup> joint() {
      Map<String, Rollup> plans = new LinkedHashMap<>();
      tasks.forEach(
          (plan, ids) -> {
            TaskTree.Builder tree = TaskTree.builder();
            ids.forEach(id -> tree.add(Task.of(TaskId.of(id))));
            plans.put(plan, Rollup.of(tree.build(), POLICY).orElseThrow());
          });
      return JointRollup.of(plans, Lineage.of(links).orElseThrow());
    }

    JointStandings standings() {
      Map<String, KnownReports> known = new LinkedHashMap<>();
      for (String plan : tasks.keySet()) {
        List<ProgressReport> reports = new ArrayList<>();
        percents.forEach(
            (task, percent) -> {
              if (task.plan().equals(plan)) {
                reports.add(
                    ProgressReport.builder()
                        .id(ReportId.of("r" + reports.size()))
                        .task(task.task())
                        .unit(StandingArbitraries.UNITS.get(0))
                        .period(ReportPeriod.ofMonth(2026, 6))
                        .recordedOn(JUNE)
                        .percent(BigDecimal.valueOf(percent))
                        .build());
              }
            });
        known.put(plan, ReportLog.of(reports).orElseThrow().asKnown(JUNE));
      }
      return joint().orElseThrow().standings(known);
    }

    /** Returns what tasks make of the one that they carry out by their shares. */
    static CompletionRange carry(List<CompletionRange> lowers, List<Ratio> shares) {
      BigInteger scale = BigInteger.ONE;
      for (Ratio share : shares) {
        scale = scale.multiply(share.denominator());
      }
      BigInteger low = BigInteger.ZERO;
      BigInteger high = BigInteger.ZERO;
      BigInteger all = BigInteger.ZERO;
      for (int i = 0; i < shares.size(); i++) {
        BigInteger weight =
            shares.get(i).numerator().multiply(scale).divide(shares.get(i).denominator());
        all = all.add(weight);
        low = low.add(weight.multiply(big(lowers.get(i).low())));
        high = high.add(weight.multiply(big(lowers.get(i).high())));
      }
      BigInteger open = scale.subtract(all).max(BigInteger.ZERO);
      BigInteger total = all.add(open);
      return new CompletionRange(
          rounded(low, total), rounded(high.add(open.multiply(WHOLE)), total));
    }
  }

  private static BigInteger big(Completion completion) {
    return BigInteger.valueOf(completion.billionths());
  }

  /** A quotient rounded half up, but never to nothing or to all. */
  private static Completion rounded(BigInteger sum, BigInteger total) {
    int value = sum.shiftLeft(1).add(total).divide(total.shiftLeft(1)).intValueExact();
    if (value == 0 && sum.signum() > 0) {
      value = 1;
    }
    return new Completion(
        value == Completion.WHOLE && !sum.equals(total.multiply(WHOLE)) ? value - 1 : value);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void threeLevelsMakeTheFractionsThatTheirSharesDo(
      @ForAll("shares") List<Integer> shares, @ForAll long seed) {
    Random random = new Random(seed);
    World world = new World();
    world.task("省", "p", 99);
    List<CompletionRange> cities = new ArrayList<>();
    List<Ratio> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      String city = "a" + i;
      world.task("州", city, 77);
      Ratio share = Ratio.of(shares.get(i), 100);
      parts.add(share);
      world.links.add(TaskLink.of(PlanTask.of("州", city), PlanTask.of("省", "p"), share));
      List<CompletionRange> counties = new ArrayList<>();
      List<Ratio> weights = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int j = 0; j < count; j++) {
        int percent = random.nextInt(20) == 0 ? -1 : random.nextInt(101);
        String county = city + "." + j;
        world.task("县" + j, county, percent);
        Ratio weight = Ratio.of(1, count + (random.nextInt(9) == 0 ? 1 : 0));
        weights.add(weight);
        counties.add(
            percent < 0
                ? CompletionRange.ANY
                : CompletionRange.of(Completion.ofPercent(BigDecimal.valueOf(percent))));
        world.links.add(TaskLink.of(PlanTask.of("县" + j, county), PlanTask.of("州", city), weight));
      }
      cities.add(World.carry(counties, weights));
    }
    CompletionRange expected = World.carry(cities, parts);
    JointStandings standings = world.standings();
    for (int i = 0; i < cities.size(); i++) {
      assertThat(standings.of("州").range(TaskId.of("a" + i))).contains(cities.get(i));
    }
    assertThat(standings.of("省").range(TaskId.of("p"))).contains(expected);
    assertThat(standings.of("省").whole().range()).contains(expected);
    Statistics.label("exact").collect(expected.value().isPresent());
  }

  /** Links at random between tasks of four plans, which may make circles of plans. */
  private static World tangle(long seed, int links) {
    Random random = new Random(seed);
    World world = new World();
    for (int plan = 0; plan < 4; plan++) {
      for (int task = 0; task < 3; task++) {
        world.task("p" + plan, "t" + task, random.nextInt(101));
      }
    }
    Set<List<PlanTask>> seen = new HashSet<>();
    for (int i = 0; i < links; i++) {
      PlanTask one = PlanTask.of("p" + random.nextInt(4), "t" + random.nextInt(3));
      PlanTask other = PlanTask.of("p" + random.nextInt(4), "t" + random.nextInt(3));
      if (!one.equals(other) && seen.add(List.of(one, other))) {
        world.links.add(TaskLink.of(one, other));
      }
    }
    return world;
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void plansAreRefusedExactlyWhereTheyCarryEachOtherOutInACircle(
      @ForAll long seed, @ForAll @IntRange(max = 7) int links) {
    World world = tangle(seed, links);
    if (Lineage.of(world.links).hasErrors()) {
      return;
    }
    Set<String> circle = new TreeSet<>();
    for (String plan : world.tasks.keySet()) {
      if (above(world, plan).contains(plan)) {
        circle.add(plan);
      }
    }
    Outcome<JointRollup> joint = world.joint();
    assertThat(joint.value().isEmpty()).isEqualTo(!circle.isEmpty());
    for (String plan : circle) {
      assertThat(joint.diagnostics().get(0).message()).contains(plan);
    }
    Statistics.label("circle").collect(!circle.isEmpty());
  }

  /** Returns the plans that a plan carries out, through others too. */
  private static Set<String> above(World world, String plan) {
    Set<String> above = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(plan));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      for (TaskLink link : world.links) {
        if (link.lower().plan().equals(next) && above.add(link.upper().plan())) {
          open.add(link.upper().plan());
        }
      }
    }
    return above;
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void aMatterIsCountedOnceOnHoweverManyWays(
      @ForAll long seed, @ForAll @IntRange(max = 9) int links) {
    World world = tangle(seed, links);
    if (Lineage.of(world.links).hasErrors() || world.joint().value().isEmpty()) {
      return;
    }
    JointStandings standings = world.standings();
    Set<PlanTask> uppers = new HashSet<>();
    Set<PlanTask> all = new TreeSet<>();
    world.links.forEach(link -> uppers.add(link.upper()));
    world.tasks.forEach(
        (plan, ids) ->
            ids.forEach(
                id -> {
                  if (!uppers.contains(PlanTask.of(plan, id))) {
                    all.add(PlanTask.of(plan, id));
                  }
                }));
    assertThat(standings.matters()).containsExactlyInAnyOrderElementsOf(all);
    List<PlanTask> asked = List.of(PlanTask.of("p0", "t0"), PlanTask.of("p1", "t1"));
    Set<PlanTask> reached = new TreeSet<>();
    asked.forEach(task -> reach(world, task, reached));
    assertThat(standings.matters(asked)).containsExactlyElementsOf(reached);
    assertThat(standings.lights(reached).total()).isEqualTo(reached.size());
    BigInteger sum = BigInteger.ZERO;
    for (PlanTask matter : reached) {
      sum = sum.add(BigInteger.valueOf(requireNonNull(world.percents.get(matter))).multiply(WHOLE));
    }
    BigInteger total = BigInteger.valueOf(100L * reached.size());
    assertThat(standings.range(reached).flatMap(CompletionRange::value))
        .isEqualTo(Optional.of(rounded(sum, total)));
  }

  /** Adds the lowest tasks that carry a task out, or itself. */
  private static void reach(World world, PlanTask task, Set<PlanTask> reached) {
    boolean lowest = true;
    for (TaskLink link : world.links) {
      if (link.upper().equals(task)) {
        lowest = false;
        reach(world, link.lower(), reached);
      }
    }
    if (lowest) {
      reached.add(task);
    }
  }

  @Provide
  Arbitrary<List<Integer>> shares() {
    return StandingArbitraries.shares();
  }
}
