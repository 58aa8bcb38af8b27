package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.matrix.Duty;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightHistory;
import org.gangmu.progress.LightMark;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.LightFacts;
import org.gangmu.rollup.LightTrack;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.StandingMove;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.StandingsChange;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.rollup.UnitRanking;
import org.gangmu.rollup.UnitStanding;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** Laws of standings: of tasks and units, of days, of what moves between them, and of lights. */
class StandingProperties {

  private static final long WHOLE = Completion.WHOLE;

  private static Rollup rollup(TaskTree tree, RollupPolicy policy) {
    return Rollup.of(tree, policy).orElseThrow();
  }

  private static ReportLog until(ReportLog log, LocalDate day) {
    return ReportLog.of(
            log.reports().stream().filter(each -> !each.recordedOn().isAfter(day)).toList())
        .orElseThrow();
  }

  private static ImmutableList<Standing> seen(Standings standings) {
    return ImmutableList.<Standing>builder().add(standings.whole()).addAll(standings.all()).build();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aDayIsBlindToLaterReports(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day) {
    Rollup rollup = rollup(tree, policy);
    Standings all = rollup.standings(log.asKnown(day));
    Standings some = rollup.standings(until(log, day).asKnown(day));
    assertThat(seen(all)).isEqualTo(seen(some));
    assertThat(all.units(UnitCredit.FULL)).isEqualTo(some.units(UnitCredit.FULL));
    assertThat(StandingsChange.between(all, some).moves()).isEmpty();
    if (policy.rhythm().isPresent()) {
      LightTrack track = rollup.lightTrack(log.asKnown(day));
      LightTrack other = rollup.lightTrack(until(log, day).asKnown(day));
      assertThat(track.whole()).isEqualTo(other.whole());
      tree.tasks().forEach(task -> assertThat(track.of(task.id())).isEqualTo(other.of(task.id())));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void creditOfAllUnitsOfARoleIsHowManyTasksHaveSuch(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day) {
    Standings standings = rollup(tree, policy).standings(log.asKnown(day));
    Map<Role, Long> tasks = new HashMap<>();
    Map<String, Set<TaskId>> ofUnit = new HashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      TaskId task = tree.get(i).id();
      Earning earning = policy.terms(task).earning().orElse(policy.earning());
      if (!tree.isLeaf(i)
          || !standings.isInScope(task)
          || earning instanceof Earning.LevelOfEffort) {
        continue;
      }
      Set<Role> roles = new HashSet<>();
      for (Duty duty : standings.rollup().matrix().duties(task)) {
        roles.add(duty.role());
        ofUnit.computeIfAbsent(duty.unit() + " " + duty.role(), key -> new HashSet<>()).add(task);
      }
      roles.forEach(role -> tasks.merge(role, 1L, Long::sum));
    }
    Map<Role, Long> shared = new HashMap<>();
    for (UnitStanding unit : standings.units(UnitCredit.SHARED)) {
      shared.merge(unit.role(), unit.credit(), Long::sum);
    }
    for (Role role : Role.values()) {
      assertThat(shared.getOrDefault(role, 0L)).isEqualTo(WHOLE * tasks.getOrDefault(role, 0L));
    }
    Map<String, Set<TaskId>> full = new HashMap<>();
    for (UnitStanding unit : standings.units(UnitCredit.FULL)) {
      assertThat(unit.tasks()).doesNotHaveDuplicates();
      assertThat(unit.credit()).isEqualTo(WHOLE * unit.tasks().size());
      assertThat(unit.lights().total()).isEqualTo(unit.tasks().size());
      assertThat(unit.reports().total()).isEqualTo(unit.tasks().size());
      full.put(unit.unit() + " " + unit.role(), ImmutableSet.copyOf(unit.tasks()));
    }
    assertThat(full).isEqualTo(ofUnit);
  }

  /** A tree in which one unit alone leads every task. */
  private static TaskTree alone(TaskTree tree) {
    TaskTree.Builder alone = TaskTree.builder();
    Responsibility led =
        Responsibility.builder()
            .addAssignments(Assignment.of(StandingArbitraries.UNITS.get(0), Role.LEAD))
            .build();
    for (int i = 0; i < tree.size(); i++) {
      Task task = tree.get(i).withResponsibility(led);
      alone.add(task, tree.parentIndex(i));
    }
    return alone.build();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aUnitAloneOnAllTasksStandsAsTheMeanOfTheLeaves(
      @ForAll("trees") TaskTree tree,
      @ForAll("plainPolicies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day,
      @ForAll UnitCredit credit) {
    RollupPolicy equal =
        policy.toBuilder().rule(WeightedMean.EQUAL.over(RollupScope.LEAVES)).build();
    Standings standings = rollup(alone(tree), equal).standings(log.asKnown(day));
    List<UnitStanding> units = standings.units(credit);
    if (tree.isEmpty()) {
      assertThat(units).isEmpty();
      return;
    }
    assertThat(units).hasSize(1);
    UnitStanding unit = units.get(0);
    Standing whole = standings.whole();
    assertThat(unit.range()).isEqualTo(whole.range());
    assertThat(unit.lights()).isEqualTo(whole.lights());
    if (whole.range().isPresent()) {
      assertThat(unit.coverage()).isEqualTo(whole.coverage());
      assertThat(unit.expected()).isEqualTo(whole.expected());
      assertThat(unit.pace()).isEqualTo(whole.pace());
    }
    Statistics.label("range").collect(whole.range().map(range -> range.value().isPresent()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aRankingIsAViewThatDependsOnNoOrder(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day) {
    Standings standings = rollup(tree, policy).standings(log.asKnown(day));
    ImmutableList<Standing> before = seen(standings);
    ImmutableList<UnitStanding> units = standings.units(UnitCredit.SHARED);
    UnitRanking ranking = UnitRanking.of(units);
    UnitRanking reversed = UnitRanking.of(Lists.reverse(units));
    assertThat(ranks(ranking)).isEqualTo(ranks(reversed));
    assertThat(ranking.entries().size() + ranking.unranked().size()).isEqualTo(units.size());
    for (UnitRanking.Entry entry : ranking.entries()) {
      Completion value = entry.standing().value().orElseThrow();
      long better =
          units.stream()
              .filter(unit -> unit.value().filter(one -> one.compareTo(value) > 0).isPresent())
              .count();
      assertThat(entry.rank()).isEqualTo((int) better + 1);
    }
    assertThat(seen(standings)).isEqualTo(before);
    assertThat(standings.units(UnitCredit.SHARED)).isEqualTo(units);
  }

  private static Map<String, Integer> ranks(UnitRanking ranking) {
    Map<String, Integer> ranks = new HashMap<>();
    ranking
        .entries()
        .forEach(
            entry ->
                ranks.put(entry.standing().unit() + " " + entry.standing().role(), entry.rank()));
    return ranks;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatMovesIsWhatDiffersAndItsPartsAddUp(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("policies") RollupPolicy otherPolicy,
      @ForAll("logs") ReportLog log,
      @ForAll("logs") ReportLog otherLog,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other,
      @ForAll boolean samePolicy,
      @ForAll boolean sameLog,
      @ForAll boolean sameDay) {
    Standings one = rollup(tree, policy).standings(log.asKnown(day));
    Standings two =
        rollup(tree, samePolicy ? policy : otherPolicy)
            .standings((sameLog ? log : otherLog).asKnown(sameDay ? day : other));
    StandingsChange change = StandingsChange.between(one, two);
    if (sameDay) {
      assertThat(change.moves().isEmpty()).isEqualTo(seen(one).equals(seen(two)));
    }
    Set<TaskId> moved = new HashSet<>();
    for (StandingMove move : change.moves()) {
      Standing before = move.before().orElseThrow();
      Standing after = move.after().orElseThrow();
      move.task().ifPresent(moved::add);
      long rise = move.parts().values().stream().mapToLong(Long::longValue).sum();
      if (before.explanation().leaf().isEmpty() && isComputed(before) && isComputed(after)) {
        assertThat(rise).isEqualTo(computed(after) - computed(before));
        long highRise = move.highParts().values().stream().mapToLong(Long::longValue).sum();
        assertThat(highRise).isEqualTo(computedHigh(after) - computedHigh(before));
      }
      assertThat(ImmutableSet.copyOf(move.reportsAdded()))
          .isEqualTo(without(reports(after), reports(before)));
      assertThat(ImmutableSet.copyOf(move.reportsGone()))
          .isEqualTo(without(reports(before), reports(after)));
    }
    for (Task task : tree.tasks()) {
      if (!moved.contains(task.id())) {
        assertThat(two.of(task.id()).range()).isEqualTo(one.of(task.id()).range());
        assertThat(two.of(task.id()).light()).isEqualTo(one.of(task.id()).light());
        assertThat(reports(two.of(task.id()))).isEqualTo(reports(one.of(task.id())));
      }
    }
    Statistics.label("moves").collect(change.moves().isEmpty());
  }

  private static boolean isComputed(Standing standing) {
    return standing.explanation().failure().isEmpty();
  }

  private static long computed(Standing standing) {
    Optional<CompletionRange> range = standing.explanation().computed();
    return range.map(found -> found.low().billionths()).orElse(0);
  }

  private static long computedHigh(Standing standing) {
    Optional<CompletionRange> range = standing.explanation().computed();
    return range.map(found -> found.high().billionths()).orElse(0);
  }

  private static Set<ReportId> reports(Standing standing) {
    return standing
        .explanation()
        .leaf()
        .map(LeafReading::reports)
        .<Set<ReportId>>map(ImmutableSet::copyOf)
        .orElse(ImmutableSet.of());
  }

  private static Set<ReportId> without(Set<ReportId> some, Set<ReportId> others) {
    Set<ReportId> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** Known then against known now, of one day: nothing moves but by reports recorded since. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aBackDatedCorrectionMovesOnlyWhatItIsAbout(
      @ForAll("trees") TaskTree tree,
      @ForAll("plainPolicies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate held = one.isBefore(other) ? one : other;
    LocalDate today = one.isBefore(other) ? other : one;
    RollupPolicy undue =
        policy.toBuilder().memory(LightMemory.NONE).rhythm(Optional.empty()).build();
    Rollup rollup = rollup(tree, undue);
    Standings then = rollup.standings(log.asKnown(held));
    Standings now = rollup.standings(log.asKnown(today, held));
    assertThat(now.asOf()).isEqualTo(held);
    Set<TaskId> since = new HashSet<>();
    for (ProgressReport report : log.reports()) {
      if (report.recordedOn().isAfter(held) && !report.recordedOn().isAfter(today)) {
        since.add(report.task());
      }
    }
    for (StandingMove move : StandingsChange.between(then, now).moves()) {
      if (move.task().isPresent()) {
        int at = tree.indexOf(move.task().get());
        boolean below = false;
        for (int position = at; position < tree.endIndex(at); position++) {
          below |= since.contains(tree.get(position).id());
        }
        assertThat(below).as("%s", move.task()).isTrue();
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void unknownIsNeverGreenAndTheWorstOfABoardIsShown(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day,
      @ForAll("boards") LightBoard board,
      @ForAll("facts") LightFacts facts) {
    Standings plain = rollup(tree, policy).standings(log.asKnown(day), facts);
    for (Standing standing : plain.all()) {
      boolean counts = plain.isInScope(standing.task().orElseThrow()) && !policy.isWorstOfParts();
      if (standing.light() == Light.NORMAL && counts) {
        assertThat(standing.coverage().isFull()).as("%s", standing).isTrue();
        assertThat(standing.range()).as("%s", standing).isPresent();
      }
    }
    Standings lit =
        rollup(tree, policy.toBuilder().board(board).build()).standings(log.asKnown(day), facts);
    for (Standing standing : lit.all()) {
      Light worst = standing.board().orElseThrow().worst();
      if (policy.isWorstOfParts()) {
        assertThat(standing.light()).isGreaterThanOrEqualTo(worst);
      } else {
        assertThat(standing.light()).isEqualTo(worst);
      }
      if (standing.board().get().lights().containsValue(Light.UNKNOWN)) {
        assertThat(standing.light()).isNotIn(Light.NORMAL, Light.NOT_DUE, Light.UNCOVERED);
      }
    }
    if (policy.isWorstOfParts()) {
      for (int i = 0; i < tree.size(); i++) {
        TaskId task = tree.get(i).id();
        if (lit.isInScope(task) && tree.parent(task).isPresent()) {
          assertThat(lit.light(tree.parent(task).get().id()))
              .isGreaterThanOrEqualTo(lit.light(task));
        }
      }
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsOutOfScopeShowsNoLightAndIsCountedInNone(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("boards") LightBoard board,
      @ForAll("facts") LightFacts facts,
      @ForAll boolean boarded,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day) {
    RollupPolicy lit = boarded ? policy.toBuilder().board(board).build() : policy;
    Rollup rollup = rollup(tree, lit);
    Standings standings = rollup.standings(log.asKnown(day), facts);
    Map<TaskId, Long> leaves = new HashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      Task task = tree.get(i);
      if (standings.isInScope(task.id())) {
        Optional<Task> at = tree.isLeaf(i) ? Optional.of(task) : Optional.empty();
        while (at.isPresent()) {
          leaves.merge(at.get().id(), 1L, Long::sum);
          at = tree.parent(at.get().id());
        }
      } else {
        Standing standing = standings.of(task.id());
        assertThat(standing.light()).isEqualTo(Light.NOT_DUE);
        standing
            .board()
            .ifPresent(all -> assertThat(all.lights().values()).containsOnly(Light.NOT_DUE));
      }
    }
    for (Task task : tree.tasks()) {
      assertThat(standings.of(task.id()).lights().total())
          .isEqualTo(leaves.getOrDefault(task.id(), 0L));
    }
    if (policy.rhythm().isPresent()) {
      LightTrack track = rollup.lightTrack(log.asKnown(day));
      for (int i = 0; i < track.periods().size(); i++) {
        Standings then =
            rollup.standings(log.asKnown(day).asHeld(track.periods().get(i).endInclusive()));
        for (Task task : tree.tasks()) {
          if (!then.isInScope(task.id())) {
            assertThat(track.of(task.id()).shown().get(i)).isEqualTo(Light.NOT_DUE);
          }
        }
      }
    }
    Statistics.label("all in scope").collect(leaves.size() == tree.size());
  }

  /** No unit owes more for an order that came later, and none for a time that was over by then. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noReportIsOwedForWhatWasOverWhenTheWorkWasOrdered(
      @ForAll("trees") TaskTree tree,
      @ForAll("rhythmic") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate ordered,
      @ForAll("days") LocalDate day) {
    KnownReports known = log.asKnown(day);
    Standings early = rollup(tree, policy).standings(known);
    Standings late = rollup(tree, policy).withOrder(ordered).standings(known);
    for (Task task : tree.tasks()) {
      Map<Optional<UnitName>, List<ReportPeriod>> owed = missing(early.of(task.id()), known);
      missing(late.of(task.id()), known)
          .forEach(
              (unit, periods) ->
                  assertThat(periods)
                      .isSubsetOf(owed.getOrDefault(unit, List.of()))
                      .allMatch(period -> period.endInclusive().isAfter(ordered)));
    }
    LocalDate start = policy.period().start();
    if (ordered.isBefore(start)) {
      assertThat(seen(late)).isEqualTo(seen(early));
    }
  }

  private static Map<Optional<UnitName>, List<ReportPeriod>> missing(
      Standing standing, KnownReports known) {
    Map<Optional<UnitName>, List<ReportPeriod>> missing = new HashMap<>();
    standing
        .explanation()
        .leaf()
        .ifPresent(
            leaf ->
                leaf.units()
                    .forEach(
                        unit ->
                            unit.duty()
                                .ifPresent(duty -> missing.put(unit.unit(), duty.missing(known)))));
    return missing;
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatAPeriodShowedWhenItClosedStays(
      @ForAll("trees") TaskTree tree,
      @ForAll("rhythmic") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    Rollup rollup = rollup(tree, policy);
    LightTrack early = rollup.lightTrack(log.asKnown(one.isBefore(other) ? one : other));
    LightTrack late = rollup.lightTrack(log.asKnown(one.isBefore(other) ? other : one));
    int periods = early.periods().size();
    assertThat(late.periods().subList(0, periods)).isEqualTo(early.periods());
    for (Task task : tree.tasks()) {
      assertThat(lights(late.of(task.id())).subList(0, periods))
          .isEqualTo(lights(early.of(task.id())));
    }
    Statistics.label("periods").collect(periods);
  }

  private static List<Light> lights(LightHistory history) {
    return history.marks().stream().map(LightMark::light).toList();
  }

  /**
   * Takes the reports of the last period away: no task that owes one looks better for it, unless
   * all of it was reported to be done before.
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aSilentPeriodIsNeverBetter(
      @ForAll("trees") TaskTree tree,
      @ForAll("rhythmic") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day,
      @ForAll("silent") MissingRule missing) {
    RollupPolicy byHand =
        policy.toBuilder()
            .missing(missing)
            .earning(Earning.BY_HAND)
            .terms(ImmutableMap.of())
            .isWorstOfParts(false)
            .build();
    Rollup rollup = rollup(alone(tree), byHand);
    LightTrack track = rollup.lightTrack(log.asKnown(day));
    int last = track.periods().size() - 1;
    if (last < 0) {
      return;
    }
    LocalDate from = track.periods().get(last).start();
    UnitName unit = StandingArbitraries.UNITS.get(0);
    ReportLog silent =
        ReportLog.of(
                log.reports().stream()
                    .filter(each -> each.period().endInclusive().isBefore(from))
                    .filter(each -> each.unit().equals(unit))
                    .toList())
            .value()
            .orElseGet(ReportLog::empty);
    LightTrack quiet = rollup.lightTrack(silent.asKnown(day));
    for (int i = 0; i < tree.size(); i++) {
      TaskId task = tree.get(i).id();
      boolean isDone =
          silent.reports().stream()
              .filter(each -> each.task().equals(task) && each.percent().isPresent())
              .anyMatch(each -> each.percent().get().intValue() == 100);
      if (!tree.isLeaf(i) || isDone) {
        continue;
      }
      LightHistory history = quiet.of(tree.get(i).id());
      Light shown = history.shown().get(last);
      assertThat(shown).isGreaterThanOrEqualTo(Light.UNKNOWN);
      if (last > 0 && missing instanceof MissingRule.Unknown) {
        Light before = history.shown().get(last - 1);
        assertThat(shown).isGreaterThanOrEqualTo(before.isWarning() ? before : Light.UNKNOWN);
      }
      Statistics.label("silent").collect(shown);
    }
  }

  @Provide
  Arbitrary<MissingRule> silent() {
    return Arbitraries.of(MissingRule.UNKNOWN, MissingRule.EXCLUDE, MissingRule.ASSUME_PLAN);
  }

  @Provide
  Arbitrary<RollupPolicy> rhythmic() {
    return StandingArbitraries.policies().filter(policy -> policy.rhythm().isPresent());
  }

  @Provide
  Arbitrary<TaskTree> trees() {
    return StandingArbitraries.trees();
  }

  @Provide
  Arbitrary<RollupPolicy> policies() {
    return StandingArbitraries.policies();
  }

  @Provide
  Arbitrary<RollupPolicy> plainPolicies() {
    return StandingArbitraries.plainPolicies();
  }

  @Provide
  Arbitrary<ReportLog> logs() {
    return StandingArbitraries.logs();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return StandingArbitraries.days();
  }

  @Provide
  Arbitrary<LightBoard> boards() {
    return StandingArbitraries.boards();
  }

  @Provide
  Arbitrary<LightFacts> facts() {
    return StandingArbitraries.facts();
  }
}
