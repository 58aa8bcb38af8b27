package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.RollupArbitraries.Step;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.LiveRollup;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.Standings;

/** Laws of a roll-up that is kept up with what happens. */
class RollupLiveProperties {

  @Provide
  Arbitrary<Tuple2<RollupSample, List<Step>>> lives() {
    return RollupArbitraries.samples()
        .flatMap(
            sample -> RollupArbitraries.scripts(sample).map(script -> Tuple.of(sample, script)));
  }

  /** L13, ROLLUP-14: after each step all figures are those of a full pass. */
  @Property(tries = 300)
  void eachStepIsAFullPass(@ForAll("lives") Tuple2<RollupSample, List<Step>> life) {
    RollupSample sample = life.get1();
    LiveRollup live = sample.rollup().live(sample.log(), sample.asOf());
    for (Step step : life.get2()) {
      take(live, step);
      assertFull(live);
    }
  }

  /** L14: each step back restores what was before, to the last bit. */
  @Property(tries = 300)
  void eachStepCanBeTakenBack(@ForAll("lives") Tuple2<RollupSample, List<Step>> life) {
    RollupSample sample = life.get1();
    LiveRollup live = sample.rollup().live(sample.log(), sample.asOf());
    Deque<Standings> before = new ArrayDeque<>();
    Deque<ReportLog> logs = new ArrayDeque<>();
    for (Step step : life.get2()) {
      if (!(step instanceof Step.Undone)) {
        Standings standings = live.standings();
        ReportLog log = live.log();
        if (take(live, step)) {
          before.push(standings);
          logs.push(log);
        }
      }
    }
    while (!before.isEmpty()) {
      assertThat(live.undo()).isTrue();
      Standings then = before.pop();
      assertThat(live.log()).isEqualTo(logs.pop());
      assertThat(live.standings().all()).isEqualTo(then.all());
      assertThat(live.standings().whole()).isEqualTo(then.whole());
      assertFull(live);
    }
    assertThat(live.undo()).isFalse();
  }

  private static boolean take(LiveRollup live, Step step) {
    if (step instanceof Step.Reported reported) {
      return live.add(reported.report()).value().isPresent();
    }
    if (step instanceof Step.Agreed agreed) {
      return live.setTerms(agreed.task(), agreed.terms()).value().isPresent();
    }
    if (step instanceof Step.Edited edited) {
      return live.edit(List.of(edited.edit())).value().isPresent();
    }
    return live.undo();
  }

  private static void assertFull(LiveRollup live) {
    Rollup rollup = live.rollup();
    Standings full =
        Rollup.of(rollup.tree(), rollup.matrix(), rollup.policy())
            .orElseThrow()
            .standings(live.log().asKnown(live.asOf()));
    Standings kept = live.standings();
    assertThat(kept.all()).isEqualTo(full.all());
    assertThat(kept.whole()).isEqualTo(full.whole());
    assertThat(live.range()).isEqualTo(full.whole().range());
  }
}
