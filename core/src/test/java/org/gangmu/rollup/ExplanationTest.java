package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.Pace;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Verdict;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What standings say of themselves, of odd plans above all. */
class ExplanationTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate JUNE = SmallPlan.JUNE;

  private static ValueOverride override(String value) {
    return new ValueOverride(
        Completion.parse(value).orElseThrow(), "现场核实", "云泽州督查室", MARCH, Optional.empty());
  }

  private static ScopeEvent event(ScopeEvent.Status status, LocalDate from) {
    return new ScopeEvent(status, from, "项目调整");
  }

  private static LightInputs raised(LightFlag flag) {
    return LightInputs.builder().addFlags(flag).build();
  }

  @Test
  void anEmptyPlanCountsNowhereAndIsNotGreen() {
    Rollup rollup =
        Rollup.of(TaskTree.empty(), RollupPolicy.of(PlanPeriod.ofYear(2026))).orElseThrow();
    Standings standings = rollup.standings(ReportLog.empty().asKnown(JUNE));
    assertThat(standings.all()).isEmpty();
    assertThat(standings.whole().range()).isEmpty();
    assertThat(standings.whole().light()).isEqualTo(Light.NOT_DUE);
    assertThat(standings.whole().explanation().computed()).isEmpty();
    assertThat(standings.units(UnitCredit.FULL)).isEmpty();
  }

  @Test
  void aPlanThatIsCancelledAsAWholeCountsNowhereAndIsNotGreen() {
    SmallPlan plan = SmallPlan.of("a", "a/1", "b").cancelled("a").cancelled("b").percent("b", "80");
    Standing whole = plan.whole();
    assertThat(whole.range()).isEmpty();
    assertThat(whole.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(whole.light()).isEqualTo(Light.NOT_DUE);
    assertThat(whole.lights().total()).isZero();
    assertThat(whole.explanation().parts()).isEmpty();
    Standing cancelled = plan.standing("b");
    assertThat(cancelled.status()).isEqualTo(ScopeEvent.Status.CANCELLED);
    assertThat(cancelled.range()).isEmpty();
    assertThat(cancelled.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(cancelled.explanation().event()).isPresent();
    assertThat(cancelled.explanation().computed()).map(Object::toString).contains("0.8");
    assertThat(plan.standings().units(UnitCredit.FULL)).isEmpty();
  }

  @Test
  void whatGivesNoCompletionHasNoneComputed() {
    assertThat(SmallPlan.of("a", "b").by(new SumOfAmounts()).percent("a", "50").whole())
        .satisfies(
            whole -> {
              assertThat(whole.range()).isEmpty();
              assertThat(whole.explanation().computed()).isEmpty();
              assertThat(whole.explanation().parts()).hasSize(2);
            });
    assertThat(SmallPlan.of("a").weight("a", "0").percent("a", "50").whole())
        .satisfies(
            whole -> {
              assertThat(whole.range()).isEmpty();
              assertThat(whole.explanation().computed()).isEmpty();
            });
  }

  @Test
  void partsLeftOutForWantOfReportsAreNamedAndGiveNothing() {
    Standing whole =
        SmallPlan.of("a", "b")
            .with(policy -> policy.missing(MissingRule.EXCLUDE))
            .percent("a", "60")
            .whole();
    assertThat(whole.value()).map(Object::toString).contains("0.6");
    assertThat(whole.coverage()).hasToString("0.5");
    assertThat(whole.light()).isEqualTo(Light.UNKNOWN);
    assertThat(whole.explanation().parts())
        .extracting(part -> part.task() + " " + part.range().isPresent() + " " + part.low())
        .containsExactly("a true 600000000", "b false 0");
    assertThat(whole.explanation().incomplete()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPlanOfWhichAllIsLeftOutIsNeitherInOrderNorNotDue(boolean byTime) {
    SmallPlan plan =
        SmallPlan.of("a", "a/1")
            .with(policy -> policy.missing(MissingRule.EXCLUDE))
            .with(policy -> byTime ? policy.lights(LightPolicy.XIAN) : policy);
    assertThat(plan.standings().units(UnitCredit.FULL))
        .extracting(UnitStanding::light)
        .containsExactly(Light.UNKNOWN);
    assertThat(plan.standing("a/1").light()).isEqualTo(Light.UNKNOWN);
    assertThat(plan.standing("a").light()).isEqualTo(Light.UNKNOWN);
    assertThat(plan.whole().light()).isEqualTo(Light.UNKNOWN);
  }

  @Test
  void workThatOnlyTakesEffortTurnsNothingGreen() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "b")
            .terms("a/1", terms -> terms.earning(Earning.LEVEL_OF_EFFORT))
            .with(policy -> policy.lights(LightPolicy.XIAN))
            .percent("a/1", "100")
            .percent("b", "50");
    assertThat(plan.standing("a/1").light()).isEqualTo(Light.UNCOVERED);
    assertThat(plan.standing("a/1").range()).isEmpty();
    assertThat(plan.standing("a/1").explanation().computed()).isEmpty();
    assertThat(plan.standing("a").light()).isEqualTo(Light.UNKNOWN);
    assertThat(plan.whole().value()).map(Object::toString).contains("0.5");
    assertThat(plan.standings().units(UnitCredit.FULL).get(0).tasks())
        .containsExactly(TaskId.of("b"));
  }

  @Test
  void aTaskSetByHandIsOnePartOfAMeanOverLeaves() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2", "b")
            .by(WeightedMean.DECLARED.over(RollupScope.LEAVES))
            .terms("a", terms -> terms.addOverrides(override("0.9")))
            .percent("a/1", "10")
            .percent("a/2", "20")
            .percent("b", "30");
    assertThat(plan.range()).isEqualTo("0.7");
    assertThat(plan.whole().explanation().parts())
        .extracting(part -> part.task() + " x" + part.weight() + " " + part.low())
        .containsExactly("a x2 600000000", "b x1 100000000");
    Explanation explanation = plan.standing("a").explanation();
    assertThat(explanation.override()).contains(override("0.9"));
    assertThat(explanation.computed()).map(Object::toString).contains("0.15");
    assertThat(explanation.parts()).hasSize(2);
  }

  @Test
  void aSuspendedChapterRestsOnTheDayBefore() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "b")
            .with(policy -> policy.suspended(ScopeEffect.FREEZE).lights(LightPolicy.XIAN))
            .target("a", MeasureKind.STOCK, "厂房 >= 8家")
            .figure("a", "厂房", "9家")
            .terms(
                "a",
                terms ->
                    terms.addEvents(event(ScopeEvent.Status.SUSPENDED, LocalDate.of(2026, 4, 1))))
            .percent("a/1", "25", MARCH)
            .percent("a/1", "90", JUNE)
            .percent("b", "50");
    assertThat(plan.range("a/1")).isEqualTo("0.25");
    assertThat(plan.range()).isEqualTo("0.375");
    assertThat(plan.standing("a/1").expected()).hasToString("0.25");
    assertThat(plan.standing("a").targets())
        .extracting(target -> target.assessment().verdict())
        .containsExactly(Verdict.UNDETERMINED);
    // by the end of the year its days are not over, since it rests
    Standings end = plan.standings(LocalDate.of(2026, 12, 31));
    assertThat(end.light(TaskId.of("a/1"))).isEqualTo(Light.NORMAL);
    assertThat(end.light(TaskId.of("b"))).isNotEqualTo(Light.NORMAL);
  }

  @Test
  void aSuspensionFromTheFirstDayOfAllIsNoFault() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(policy -> policy.suspended(ScopeEffect.FREEZE))
            .terms("a", terms -> terms.addEvents(event(ScopeEvent.Status.SUSPENDED, LocalDate.MIN)))
            .percent("a", "50");
    assertThat(plan.range("a")).isEqualTo("0..1");
  }

  @Test
  void theAmountOfACancelledTaskSaysNothingOfTheOthers() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(new SumOfAmounts())
            .target("a", MeasureKind.STOCK, "公路 >= 30公里")
            .target("b", MeasureKind.STOCK, "投资 >= 4亿元")
            .figure("b", "投资", "1亿元")
            .cancelled("a");
    assertThat(plan.range()).isEqualTo("0.25");
  }

  @Test
  void whatIsSetByHandCountsAsAnAmountToo() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(new SumOfAmounts())
            .target("a", MeasureKind.STOCK, "投资 >= 1亿元")
            .target("b", MeasureKind.STOCK, "投资 >= 3亿元")
            .figure("a", "投资", "1亿元")
            .figure("b", "投资", "0亿元");
    assertThat(plan.range()).isEqualTo("0.25");
    plan.terms("b", terms -> terms.addOverrides(override("1")));
    assertThat(plan.range()).isEqualTo("1");
    plan.terms("b", terms -> terms.addOverrides(override("0.5")));
    assertThat(plan.range()).isEqualTo("0.625");
  }

  @Test
  void theWholeShowsTheWorstOfTheBoardsOfItsParts() {
    LightBoard board =
        new LightBoard(
            "两灯",
            ImmutableMap.of(
                RollupPolicy.PROGRESS, LightPolicy.YINCHUAN, "资金", LightPolicy.YINCHUAN_FUNDS));
    SmallPlan plan =
        SmallPlan.of("a", "a/1")
            .with(policy -> policy.board(board).isWorstOfParts(true))
            .percent("a/1", "100");
    Table<TaskId, String, LightInputs> facts = HashBasedTable.create();
    facts.put(TaskId.of("a"), "资金", LightInputs.of(pace("0.5", "0.5")));
    facts.put(TaskId.of("a/1"), "资金", LightInputs.of(pace("0.1", "0.5")));
    facts.put(TaskId.of("a/1"), "没有这一项", LightInputs.of(pace("0.1", "0.5")));
    facts.put(TaskId.of("没有这一项"), "资金", LightInputs.of(pace("0.1", "0.5")));
    Standings standings =
        plan.compile().orElseThrow().standings(plan.log().asKnown(JUNE), LightFacts.copyOf(facts));
    assertThat(standings.of(TaskId.of("a/1")).board())
        .hasValueSatisfying(
            read -> {
              assertThat(read.light(RollupPolicy.PROGRESS)).isEqualTo(Light.NORMAL);
              assertThat(read.light("资金")).isEqualTo(Light.CRITICAL);
            });
    assertThat(standings.light(TaskId.of("a/1"))).isEqualTo(Light.CRITICAL);
    assertThat(standings.of(TaskId.of("a")).board())
        .hasValueSatisfying(read -> assertThat(read.worst()).isEqualTo(Light.NORMAL));
    assertThat(standings.light(TaskId.of("a"))).isEqualTo(Light.CRITICAL);
    assertThat(standings.whole().light()).isEqualTo(Light.CRITICAL);
    // without facts, funds are unknown and nothing is green
    assertThat(plan.standing("a/1").light()).isEqualTo(Light.UNKNOWN);
  }

  private static Pace pace(String actual, String expected) {
    return Pace.of(
        Share.of(new BigDecimal(expected).movePointRight(2).longValueExact(), 100),
        Attainment.of(new BigDecimal(actual), BigDecimal.ONE));
  }

  @Test
  void aReasonThatAPersonGaveCountsForTheLightOfProgress() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(
                policy ->
                    policy
                        .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
                        .lights(LightTable.YINCHUAN_START))
            .percent("a", "0", LocalDate.of(2026, 1, 31));
    Rollup rollup = plan.compile().orElseThrow();
    Table<TaskId, String, LightInputs> facts = HashBasedTable.create();
    facts.put(TaskId.of("a"), RollupPolicy.PROGRESS, raised(LightFlag.GOOD_REASON));
    LocalDate february = LocalDate.of(2026, 2, 3);
    assertThat(rollup.standings(plan.log().asKnown(february)).light(TaskId.of("a")))
        .isEqualTo(Light.ATTENTION);
    assertThat(
            rollup
                .standings(plan.log().asKnown(february), LightFacts.copyOf(facts))
                .light(TaskId.of("a")))
        .isEqualTo(Light.UNCOVERED);
  }

  @Test
  void theWorstOfPartsHasTheirPastInMind() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2")
            .with(
                policy ->
                    policy
                        .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
                        .memory(LightMemory.YINCHUAN_START)
                        .isWorstOfParts(true))
            .percent("a/2", "100", LocalDate.of(2026, 1, 31));
    // a part that is little behind, month after month, while the other is done long ago
    for (int month = 1; month <= 4; month++) {
      LocalDate end = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
      plan.percent("a/1", "0", end);
      if (month > 1) {
        plan.percent("a/2", "100", end);
      }
    }
    Standings standings = plan.standings(LocalDate.of(2026, 4, 30));
    assertThat(standings.light(TaskId.of("a/1"))).isEqualTo(Light.CRITICAL);
    assertThat(standings.light(TaskId.of("a"))).isEqualTo(Light.CRITICAL);
  }
}
