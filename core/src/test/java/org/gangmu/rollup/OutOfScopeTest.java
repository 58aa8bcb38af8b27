package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tasks that are cancelled or suspended show, and what those around them do. */
class OutOfScopeTest {

  private static final LocalDate JUNE = SmallPlan.JUNE;

  private static ScopeEvent event(ScopeEvent.Status status, String day) {
    return new ScopeEvent(status, LocalDate.parse(day), "计划调整");
  }

  /** Two tasks of a chapter far behind, and one that is in order. */
  private static SmallPlan behind() {
    return SmallPlan.of("a", "a/1", "a/2", "b")
        .percent("a/1", "1")
        .percent("a/2", "1")
        .percent("b", "60");
  }

  private static Light light(Standings standings, String task) {
    return standings.light(TaskId.of(task));
  }

  @Test
  void aCancelledTaskShowsNoLightFromThatDayOn() {
    SmallPlan plan =
        behind()
            .terms(
                "a/1", terms -> terms.addEvents(event(ScopeEvent.Status.CANCELLED, "2026-06-30")));
    assertThat(light(plan.standings(JUNE.minusDays(1)), "a/1")).isEqualTo(Light.UNKNOWN);
    Standings standings = plan.standings(JUNE);
    assertThat(light(standings, "a/1")).isEqualTo(Light.NOT_DUE);
    assertThat(standings.of(TaskId.of("a/1")).light()).isEqualTo(Light.NOT_DUE);
    assertThat(light(standings, "a/2")).isEqualTo(Light.CRITICAL);
    assertThat(standings.of(TaskId.of("a")).lights().total()).isEqualTo(1);
    assertThat(StandingsChange.between(behind().standings(), standings).moves())
        .filteredOn(move -> move.task().filter(TaskId.of("a/1")::equals).isPresent())
        .extracting(
            move -> move.before().orElseThrow().light() + " " + move.after().orElseThrow().light())
        .containsExactly("CRITICAL NOT_DUE");
  }

  @Test
  void whatStandsBelowACancelledTaskShowsNoneEither() {
    Standings standings = behind().cancelled("a").standings();
    for (String task : new String[] {"a", "a/1", "a/2"}) {
      assertThat(light(standings, task)).as(task).isEqualTo(Light.NOT_DUE);
      assertThat(standings.of(TaskId.of(task)).lights().total()).as(task).isZero();
    }
    assertThat(standings.whole().light()).isEqualTo(Light.NORMAL);
    assertThat(standings.whole().lights().total()).isEqualTo(1);
  }

  @Test
  void itsBoardShowsNoneInAnyDimension() {
    Standings standings =
        behind().with(policy -> policy.board(LightBoard.YINCHUAN)).cancelled("a").standings();
    assertThat(standings.of(TaskId.of("a/1")).board().orElseThrow().lights().values())
        .hasSize(LightBoard.YINCHUAN.rules().size())
        .containsOnly(Light.NOT_DUE);
    assertThat(light(standings, "a/1")).isEqualTo(Light.NOT_DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "EXCLUDE, NOT_DUE",
    "FREEZE, CRITICAL",
    "AS_DONE, NORMAL",
    "AS_NOTHING, CRITICAL",
    "NONE, NORMAL"
  })
  void aSuspendedTaskShowsWhatTheRuleMakesOfIt(ScopeEffect effect, Light light) {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(policy -> policy.suspended(effect))
            .terms("a", terms -> terms.addEvents(event(ScopeEvent.Status.SUSPENDED, "2026-05-01")))
            .percent("a", "2", LocalDate.parse("2026-04-30"))
            .percent("a", "70");
    assertThat(light(plan.standings(), "a")).isEqualTo(light);
  }

  /** Yellow for one or two months, red for three on end; suspended from April to June. */
  private static SmallPlan months(ScopeEffect effect) {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(
                policy ->
                    policy
                        .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
                        .memory(LightMemory.YINCHUAN_START)
                        .lights(LightTable.YINCHUAN_START)
                        .suspended(effect))
            .terms(
                "a",
                terms ->
                    terms.addEvents(
                        event(ScopeEvent.Status.SUSPENDED, "2026-04-10"),
                        event(ScopeEvent.Status.ACTIVE, "2026-07-01")));
    for (int month = 1; month <= 8; month++) {
      if (month < 4 || month > 6) {
        plan.percent("a", month == 1 ? "10" : "11", LocalDate.of(2026, month + 1, 1).minusDays(1));
      }
    }
    return plan;
  }

  @Test
  void aSuspensionCountsInNoStreakAndBreaksNone() {
    SmallPlan plan = months(ScopeEffect.EXCLUDE);
    TaskId task = TaskId.of("a");
    Rollup rollup = plan.compile().orElseThrow();
    LocalDate september = LocalDate.of(2026, 9, 6);
    assertThat(rollup.lightTrack(plan.log().asKnown(september)).of(task).shown())
        .containsExactly(
            Light.NORMAL,
            Light.ATTENTION,
            Light.ATTENTION,
            Light.NOT_DUE,
            Light.NOT_DUE,
            Light.NOT_DUE,
            Light.CRITICAL,
            Light.CRITICAL);
    assertThat(plan.standings(JUNE).light(task)).isEqualTo(Light.NOT_DUE);
    assertThat(plan.standings(LocalDate.of(2026, 7, 31)).light(task)).isEqualTo(Light.CRITICAL);
  }

  @Test
  void whatStaysAsItWasEscalatesNoFurther() {
    SmallPlan plan = months(ScopeEffect.FREEZE);
    TaskId task = TaskId.of("a");
    LocalDate before = LocalDate.of(2026, 4, 9);
    for (LocalDate day = before; day.isBefore(JUNE); day = day.plusDays(10)) {
      assertThat(plan.standings(day).light(task))
          .as(day.toString())
          .isEqualTo(plan.standings(before).light(task));
    }
  }

  @Test
  void aShutGateOfACancelledTaskTurnsNothingRed() {
    SmallPlan plan =
        behind()
            .terms("a/1", terms -> terms.veto(Veto.EVENT).weight(BigDecimal.ONE))
            .cancelled("a");
    assertThat(light(plan.standings(), "a")).isEqualTo(Light.NOT_DUE);
  }

  private static SmallPlan reporting(String rested, ScopeEffect effect) {
    return SmallPlan.of("a", "a/1")
        .with(
            policy ->
                policy
                    .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
                    .suspended(effect)
                    .cancelled(effect))
        .percent("a/1", "20", LocalDate.of(2026, 2, 28))
        .percent("a/1", "25", LocalDate.of(2026, 3, 31))
        .terms(
            rested,
            terms ->
                terms.addEvents(
                    event(ScopeEvent.Status.SUSPENDED, "2026-03-10"),
                    event(ScopeEvent.Status.ACTIVE, "2026-06-21")));
  }

  private static String standing(SmallPlan plan, String day) {
    return plan.standings(LocalDate.parse(day))
        .of(TaskId.of("a/1"))
        .explanation()
        .leaf()
        .orElseThrow()
        .units()
        .get(0)
        .standing()
        .orElseThrow()
        .toString();
  }

  /** A task, or the chapter above it, rests from 10 March to 20 June. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "a/1"})
  void whatRestsOwesNoReports(String rested) {
    SmallPlan plan = reporting(rested, ScopeEffect.EXCLUDE);
    assertThat(standing(plan, "2026-04-04")).isEqualTo("REPORTED 2026-C03 since 2026-03-31");
    assertThat(standing(plan, "2026-06-20")).isEqualTo("REPORTED 2026-C03 since 2026-03-31");
    assertThat(standing(plan, "2026-06-30")).isEqualTo("REPORTED 2026-C03 since 2026-03-31");
    assertThat(standing(plan, "2026-07-01")).isEqualTo("DUE 2026-C06 since 2026-07-01");
    assertThat(standing(plan, "2026-07-06")).isEqualTo("UNREPORTED 2026-C06 since 2026-07-06");
    assertThat(standing(reporting(rested, ScopeEffect.NONE), "2026-06-20"))
        .isEqualTo("UNREPORTED 2026-C04 since 2026-05-06");
  }

  @Test
  void whatIsCancelledOwesNothingEverAfter() {
    SmallPlan plan =
        reporting("a", ScopeEffect.EXCLUDE)
            .terms(
                "a/1", terms -> terms.addEvents(event(ScopeEvent.Status.CANCELLED, "2026-06-15")));
    assertThat(standing(plan, "2026-12-31")).isEqualTo("REPORTED 2026-C03 since 2026-03-31");
  }

  @Test
  void theTimeOfARestLeavesNoHoleInASum() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(policy -> policy.rhythm(ReportRhythm.MONTHLY_BY_FIFTH))
            .target("a", MeasureKind.FLOW, "投资 >= 100万元");
    for (int month : new int[] {1, 2, 3, 6}) {
      plan.monthly("a", month, "投资", "10万元");
    }
    assertThat(plan.range("a")).isEqualTo("0..1");
    plan.terms(
        "a",
        terms ->
            terms.addEvents(
                event(ScopeEvent.Status.SUSPENDED, "2026-03-20"),
                event(ScopeEvent.Status.ACTIVE, "2026-06-10")));
    assertThat(plan.range("a")).isEqualTo("0.4");
  }

  @Test
  void aChapterThatRestsInALiveRollupStopsWhatItsTasksOwe() {
    SmallPlan plan = reporting("a/1", ScopeEffect.NONE);
    LocalDate day = LocalDate.of(2026, 6, 10);
    LiveRollup live = plan.compile().orElseThrow().live(plan.log(), day);
    TaskTerms rests =
        TaskTerms.builder().addEvents(event(ScopeEvent.Status.SUSPENDED, "2026-03-10")).build();
    for (ScopeEffect effect : new ScopeEffect[] {ScopeEffect.NONE, ScopeEffect.AS_DONE}) {
      LiveRollup other = reporting("a", effect).compile().orElseThrow().live(plan.log(), day);
      assertThat(other.setTerms(TaskId.of("a"), rests).hasErrors()).isFalse();
      assertThat(other.standings().all())
          .isEqualTo(other.rollup().standings(plan.log().asKnown(day)).all());
    }
    assertThat(live.standings().all())
        .isEqualTo(live.rollup().standings(plan.log().asKnown(day)).all());
  }

  /** A chapter is settled as done, with a task in it that was far behind. */
  @Test
  void whatIsSettledForAChapterIsSoForTheTasksInItAndTheirUnits() {
    SmallPlan plan = behind().with(policy -> policy.cancelled(ScopeEffect.AS_DONE)).cancelled("a");
    Standings standings = plan.standings();
    assertThat(standings.units(UnitCredit.FULL))
        .extracting(unit -> unit.range().orElseThrow().toString())
        .containsExactly("0.866666667");
    Standing leaf = standings.of(TaskId.of("a/1"));
    assertThat(leaf.value()).contains(Completion.FULL);
    assertThat(leaf.light()).isEqualTo(Light.NORMAL);
    assertThat(leaf.coverage()).isEqualTo(Completion.FULL);
    assertThat(leaf.explanation().computed()).map(Object::toString).contains("0.01");
    assertThat(leaf.explanation().settledBy()).contains(TaskId.of("a"));
    assertThat(standings.of(TaskId.of("a")).explanation().settledBy()).isEmpty();
    assertThat(standings.whole().lights().count(Light.NORMAL)).isEqualTo(3);
    Standings nothing = plan.with(policy -> policy.cancelled(ScopeEffect.AS_NOTHING)).standings();
    assertThat(nothing.units(UnitCredit.FULL))
        .extracting(unit -> unit.range().orElseThrow().toString())
        .containsExactly("0.2");
  }

  @Test
  void theNearestStatusSettlesATaskAndAHandBeforeAnyStatus() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/1/x", "a/2", "a/3")
            .with(policy -> policy.cancelled(ScopeEffect.AS_DONE).suspended(ScopeEffect.AS_NOTHING))
            .cancelled("a")
            .terms(
                "a/1", terms -> terms.addEvents(event(ScopeEvent.Status.SUSPENDED, "2026-05-01")))
            .terms(
                "a/2",
                terms ->
                    terms.addOverrides(
                        new ValueOverride(
                            Completion.parse("0.4").orElseThrow(),
                            "现场核实",
                            "云泽州督查室",
                            JUNE,
                            Optional.empty())));
    assertThat(plan.range("a")).isEqualTo("1");
    assertThat(plan.range("a/1/x")).isEqualTo("0");
    assertThat(plan.range("a/2")).isEqualTo("0.4");
    assertThat(plan.range("a/3")).isEqualTo("1");
  }
}
