package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.conformance.StandingArbitraries.Step;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.LiveRollup;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.rollup.UnitStanding;
import org.gangmu.task.TaskTree;

/** Laws of roll-ups that are kept up step by step. */
class LiveRollupProperties {

  /** All that is to be seen of a plan on a day. */
  private record Seen(
      Standing whole,
      ImmutableList<Standing> tasks,
      ImmutableList<UnitStanding> units,
      Optional<CompletionRange> range) {

    static Seen of(Standings standings) {
      Standing whole = standings.whole();
      return new Seen(whole, standings.all(), standings.units(UnitCredit.SHARED), whole.range());
    }

    static Seen of(LiveRollup live) {
      Standings standings = live.standings();
      return new Seen(
          standings.whole(), standings.all(), standings.units(UnitCredit.SHARED), live.range());
    }

    static Seen afresh(LiveRollup live) {
      Rollup rollup = Rollup.of(live.rollup().tree(), live.rollup().policy()).orElseThrow();
      ReportLog log = ReportLog.of(live.log().reports()).orElseThrow();
      return of(rollup.standings(log.asKnown(live.asOf())));
    }
  }

  /** Where a script stands: what is seen, and the reports. */
  private record Prefix(Seen seen, ReportLog log, Rollup rollup) {

    static Prefix of(LiveRollup live) {
      return new Prefix(Seen.of(live), live.log(), live.rollup());
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyStepIsAsAFullPassAndUndoneExactly(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("logs") ReportLog log,
      @ForAll("days") LocalDate day,
      @ForAll("scripts") List<Step> script) {
    LiveRollup live = Rollup.of(tree, policy).orElseThrow().live(log, day);
    Deque<Prefix> prefixes = new ArrayDeque<>();
    prefixes.push(Prefix.of(live));
    assertThat(prefixes.element().seen()).isEqualTo(Seen.afresh(live));
    int refused = 0;
    for (Step step : script) {
      if (step.take(live)) {
        Prefix now = Prefix.of(live);
        assertThat(now.seen()).as("after %s", step).isEqualTo(Seen.afresh(live));
        live.rollup()
            .tree()
            .tasks()
            .forEach(
                task ->
                    assertThat(live.range(task.id())).isEqualTo(live.standings().range(task.id())));
        prefixes.push(now);
      } else {
        refused++;
        assertThat(Prefix.of(live)).as("refused %s", step).isEqualTo(prefixes.element());
      }
    }
    Statistics.label("taken").collect(prefixes.size() - 1 > refused ? "most" : "few");
    while (prefixes.size() > 1) {
      prefixes.pop();
      assertThat(live.undo()).isTrue();
      Prefix before = prefixes.element();
      assertThat(Prefix.of(live)).isEqualTo(before);
      assertThat(before.seen()).isEqualTo(Seen.afresh(live));
    }
    assertThat(live.undo()).isFalse();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aScriptGoesOnAfterUndoAsIfNothingHadBeen(
      @ForAll("trees") TaskTree tree,
      @ForAll("policies") RollupPolicy policy,
      @ForAll("days") LocalDate day,
      @ForAll("scripts") List<Step> first,
      @ForAll("scripts") List<Step> second) {
    Rollup rollup = Rollup.of(tree, policy).orElseThrow();
    LiveRollup there = rollup.live(ReportLog.empty(), day);
    first.forEach(step -> step.take(there));
    while (there.undo()) {
      assertThat(there.asOf()).isEqualTo(day);
    }
    LiveRollup straight = rollup.live(ReportLog.empty(), day);
    second.forEach(step -> step.take(there));
    second.forEach(step -> step.take(straight));
    assertThat(Seen.of(there)).isEqualTo(Seen.of(straight));
    assertThat(there.log()).isEqualTo(straight.log());
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
  Arbitrary<ReportLog> logs() {
    return StandingArbitraries.logs();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return StandingArbitraries.days();
  }

  @Provide
  Arbitrary<List<Step>> scripts() {
    return StandingArbitraries.scripts();
  }
}
