package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks with parts that hold up the one above them. */
class GateTest {

  private static final TaskId CHAPTER = TaskId.of("x/a");

  /** A chapter that may have no accident, and has two tasks. */
  private static SmallPlan plan(RollupScope scope) {
    return SmallPlan.of("x", "x/a", "x/a/1", "x/a/2", "x/b")
        .by(WeightedMean.DECLARED.over(scope))
        .terms("x/a", terms -> terms.veto(Veto.EVENT))
        .target("x/a", MeasureKind.CUMULATIVE, "重大事故 =< 0起")
        .percent("x/a/1", "100")
        .percent("x/a/2", "100")
        .percent("x/b", "100");
  }

  @ParameterizedTest
  @EnumSource(RollupScope.class)
  void aChapterThatMissedATargetOfItsOwnHoldsUpTheOneAbove(RollupScope scope) {
    SmallPlan missed = plan(scope).figure("x/a", "重大事故", "1起");
    assertThat(missed.range("x/a")).isEqualTo("1");
    assertThat(missed.range("x")).isEqualTo("0");
    assertThat(missed.standing("x").light()).isEqualTo(Light.CRITICAL);
    assertThat(missed.standing("x").explanation().vetoes())
        .containsExactly(new VetoCause(CHAPTER, Veto.EVENT, true));
    assertThat(missed.standing("x").explanation().computed()).map(Object::toString).contains("1");
    SmallPlan unknown = plan(scope);
    assertThat(unknown.range("x")).isEqualTo("0..1");
    assertThat(unknown.standing("x").explanation().vetoes())
        .containsExactly(new VetoCause(CHAPTER, Veto.EVENT, false));
    SmallPlan kept = plan(scope).figure("x/a", "重大事故", "0起");
    assertThat(kept.range("x")).isEqualTo("1");
    assertThat(kept.standing("x").explanation().vetoes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RollupScope.class)
  void reportsOnAChapterOpenAndShutItsGateAtOnce(RollupScope scope) {
    SmallPlan plan = plan(scope).figure("x/a", "重大事故", "1起");
    for (String above : ImmutableList.of("x/a", "x")) {
      plan.terms(above, terms -> terms.veto(Veto.EVENT));
    }
    plan.target("x", MeasureKind.CUMULATIVE, "上访 =< 0起").figure("x", "上访", "0起");
    Rollup rollup = plan.compile().orElseThrow();
    LiveRollup live = rollup.live(ReportLog.empty(), SmallPlan.JUNE);
    for (ProgressReport report : plan.log().reports()) {
      assertThat(live.add(report).hasErrors()).isFalse();
      isAsAFullPass(live);
    }
    ProgressReport accident = live.log().asKnown(SmallPlan.JUNE).recorded().get(3);
    assertThat(live.range(TaskId.of("x"))).map(Object::toString).contains("0");
    assertThat(live.add(accident.toWithdrawal(ReportId.of("w"), SmallPlan.JUNE)).hasErrors())
        .isFalse();
    assertThat(live.range(TaskId.of("x"))).map(Object::toString).contains("0..1");
    isAsAFullPass(live);
    while (live.undo()) {
      isAsAFullPass(live);
    }
  }

  private static void isAsAFullPass(LiveRollup live) {
    Standings full = live.rollup().standings(live.log().asKnown(live.asOf()));
    assertThat(live.standings().all()).isEqualTo(full.all());
    assertThat(live.standings().whole()).isEqualTo(full.whole());
  }

  @Test
  void ofTwoGatesTheHarderCapHolds() {
    Veto half =
        new Veto(Veto.Trigger.UNTIL_DONE, Completion.parse("0.5").orElseThrow(), Light.NOTICE);
    SmallPlan plan =
        SmallPlan.of("x", "x/a", "x/b", "x/c")
            .terms("x/a", terms -> terms.veto(Veto.GATE))
            .terms("x/b", terms -> terms.veto(half))
            .percent("x/a", "90")
            .percent("x/b", "90")
            .percent("x/c", "100");
    assertThat(plan.range("x")).isEqualTo("0.5");
    assertThat(plan.standing("x").light()).isEqualTo(Light.NOTICE);
    assertThat(plan.standing("x").explanation().vetoes())
        .extracting(cause -> cause.task().toString())
        .containsExactly("x/a", "x/b");
  }

  @Test
  void aGateThatIsCancelledHoldsUpNothing() {
    SmallPlan plan =
        SmallPlan.of("x", "x/a", "x/b")
            .terms("x/a", terms -> terms.veto(Veto.GATE))
            .cancelled("x/a")
            .percent("x/b", "100");
    assertThat(plan.range("x")).isEqualTo("1");
    assertThat(plan.standing("x").explanation().vetoes()).isEmpty();
  }

  /** Safety is work that only takes effort; an accident is a veto none the less. */
  @Test
  void workThatOnlyTakesEffortHoldsUpByATargetThatIsMissedAndNotUntilItIsDone() {
    SmallPlan plan =
        SmallPlan.of("x", "x/a", "x/b")
            .terms("x/a", terms -> terms.veto(Veto.EVENT).earning(Earning.LEVEL_OF_EFFORT))
            .target("x/a", MeasureKind.CUMULATIVE, "重大事故 =< 0起")
            .percent("x/b", "100");
    assertThat(plan.range("x")).isEqualTo("0..1");
    assertThat(plan.figure("x/a", "重大事故", "1起").range("x")).isEqualTo("0");
    assertThat(plan.standing("x").light()).isEqualTo(Light.CRITICAL);
    SmallPlan gate =
        SmallPlan.of("x", "x/a", "x/b")
            .terms("x/a", terms -> terms.veto(Veto.GATE).earning(Earning.LEVEL_OF_EFFORT))
            .percent("x/b", "100");
    assertThat(gate.range("x")).isEqualTo("1");
    assertThat(gate.standing("x").explanation().vetoes()).isEmpty();
  }
}
