package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.Ratio;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

class JointRollupTest {

  private static final LocalDate JUNE = SmallPlan.JUNE;

  private final Map<String, SmallPlan> plans = new LinkedHashMap<>();
  private final List<TaskLink> links = new ArrayList<>();

  @CanIgnoreReturnValue
  private SmallPlan plan(String key, String... tasks) {
    SmallPlan plan = SmallPlan.of(tasks);
    plans.put(key, plan);
    return plan;
  }

  private void link(String lower, String task, String upper, String carried, String share) {
    Optional<Ratio> part = share.isEmpty() ? Optional.empty() : Ratio.parse(share).value();
    links.add(new TaskLink(PlanTask.of(lower, task), PlanTask.of(upper, carried), part));
  }

  private Outcome<JointRollup> joint() {
    return JointRollup.of(
        Maps.transformValues(plans, plan -> plan.compile().orElseThrow()),
        Lineage.of(links).orElseThrow());
  }

  private JointStandings standings(LocalDate day) {
    return joint().orElseThrow().standings(known(day));
  }

  private ImmutableMap<String, KnownReports> known(LocalDate day) {
    return ImmutableMap.copyOf(Maps.transformValues(plans, plan -> plan.log().asKnown(day)));
  }

  private String range(String plan, String task) {
    return standings(JUNE).of(plan).range(TaskId.of(task)).map(Object::toString).orElse("none");
  }

  /** A province, a prefecture of it, and two of its counties. */
  private void threeLevels() {
    plan("省", "p", "q").percent("p", "99").percent("q", "50");
    plan("州", "a", "a/1", "b").percent("b", "10");
    plan("松岭县", "x", "y").percent("x", "30").percent("y", "80");
    plan("清浦县", "z").percent("z", "45");
    link("州", "a", "省", "p", "2/3");
    link("州", "b", "省", "p", "1/3");
    link("松岭县", "x", "州", "a/1", "1/7");
    link("清浦县", "z", "州", "a/1", "6/7");
  }

  @Test
  void sharesOfThreeLevelsMakeTheUppermostTask() {
    threeLevels();
    // (0.3 + 6·0.45)/7 = 3/7, rounded once for a task; two thirds of it and a third of 0.1
    assertThat(range("州", "a/1")).isEqualTo("0.428571429");
    assertThat(range("省", "p")).isEqualTo("0.319047619");
    assertThat(range("省", "q")).isEqualTo("0.5");
    Standing carried = standings(JUNE).of("省").of(TaskId.of("p"));
    assertThat(carried.coverage().isFull()).isTrue();
    assertThat(carried.raw()).isEmpty();
    assertThat(carried.explanation().carriers())
        .extracting(each -> each.task() + " " + each.share().orElseThrow() + " " + each.range())
        .containsExactly("州 a 2/3 Optional[0.428571429]", "州 b 1/3 Optional[0.1]");
    assertThat(carried.explanation().computed()).isEqualTo(carried.range());
    // what the province says of it itself is another matter
    assertThat(carried.explanation().leaf())
        .map(LeafReading::range)
        .map(Object::toString)
        .contains("0.99");
    assertThat(standings(JUNE).of("省").whole().value())
        .map(Object::toString)
        .contains("0.40952381");
    UnitStanding unit = standings(JUNE).of("省").units(UnitCredit.FULL).get(0);
    assertThat(unit.value()).map(Object::toString).contains("0.40952381");
  }

  @Test
  void byFullCreditEachCarrierCountsTheSameAndWhatSharesLeaveOverIsOpen() {
    plan("省", "p", "q");
    plan("州", "a", "b").percent("a", "20").percent("b", "60");
    link("州", "a", "省", "p", "");
    link("州", "b", "省", "p", "");
    link("州", "a", "省", "q", "1/2");
    link("州", "b", "省", "q", "1/4");
    assertThat(range("省", "p")).isEqualTo("0.4");
    assertThat(range("省", "q")).isEqualTo("0.25..0.5");
    assertThat(standings(JUNE).of("省").coverage(TaskId.of("q"))).hasToString("0.75");
    assertThat(standings(JUNE).of("省").light(TaskId.of("q"))).isNotEqualTo(Light.NORMAL);
  }

  @Test
  void aCarrierOutOfScopeLeavesTheDenominatorWithItsShare() {
    plan("省", "p", "q");
    SmallPlan lower = plan("州", "a", "c", "c/b").percent("a", "20").percent("c/b", "60");
    link("州", "a", "省", "p", "1/2");
    link("州", "c/b", "省", "p", "1/2");
    link("州", "c/b", "省", "q", "");
    lower.cancelled("c");
    assertThat(range("省", "p")).isEqualTo("0.2");
    assertThat(standings(JUNE).of("省").coverage(TaskId.of("p")).isFull()).isTrue();
    assertThat(range("省", "q")).isEqualTo("none");
    lower.with(policy -> policy.cancelled(ScopeEffect.NONE).missing(MissingRule.EXCLUDE));
    assertThat(range("省", "p")).isEqualTo("0.4");
  }

  @Test
  void aCarrierLeftOutForWantOfReportsIsToldByTheCoverage() {
    plan("省", "p", "q");
    plan("州", "a", "b").percent("a", "20").with(p -> p.missing(MissingRule.EXCLUDE));
    link("州", "a", "省", "p", "");
    link("州", "b", "省", "p", "");
    link("州", "b", "省", "q", "");
    assertThat(range("省", "p")).isEqualTo("0.2");
    assertThat(standings(JUNE).of("省").coverage(TaskId.of("p"))).hasToString("0.5");
    assertThat(range("省", "q")).isEqualTo("none");
    assertThat(standings(JUNE).of("省").whole().coverage()).hasToString("0.25");
  }

  @Test
  void oneTaskThatServesTwoDirectivesIsOneMatter() {
    plan("文一", "p", "q").percent("q", "10");
    plan("文二", "r");
    plan("州", "a", "a/1", "a/2", "b").percent("a/1", "20").percent("a/2", "60").percent("b", "100");
    link("州", "a", "文一", "p", "");
    link("州", "a", "文二", "r", "");
    JointStandings standings = standings(JUNE);
    assertThat(standings.matters())
        .extracting(PlanTask::toString)
        .containsExactly("文一 q", "州 a/1", "州 a/2", "州 b");
    ImmutableList<PlanTask> both =
        standings.matters(List.of(PlanTask.of("文一", "p"), PlanTask.of("文二", "r")));
    assertThat(both).extracting(PlanTask::toString).containsExactly("州 a/1", "州 a/2");
    assertThat(standings.range(both)).map(Object::toString).contains("0.4");
    assertThat(standings.lights(both).total()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standings.matters(List.of(PlanTask.of("文一", "x"))))
        .withMessage("task must be in its plan: 文一 x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standings.of("文三"))
        .withMessageStartingWith("plan must be one of [文一, 文二, 州]");
  }

  @Test
  void aLinkThatLeadsNowhereIsToldAndTheTaskStandsByItsOwnReports() {
    plan("省", "p", "p/1", "q").percent("p/1", "30").percent("q", "50");
    plan("州", "a").percent("a", "90");
    link("州", "b", "省", "q", "1/2");
    link("县", "c", "省", "q", "1/2");
    link("州", "a", "省", "p", "");
    assertThat(joint().diagnostics())
        .extracting(Object::toString)
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("must be in one of the plans: 州 b"),
            line -> assertThat(line).contains("must be in one of the plans: 县 c"),
            line -> assertThat(line).contains("must have no sub-tasks of its own: 省 p"));
    assertThat(range("省", "q")).isEqualTo("0.5");
    assertThat(range("省", "p")).isEqualTo("0.3");
    assertThat(standings(JUNE).matters())
        .extracting(PlanTask::toString)
        .containsExactly("省 p/1", "省 q", "州 a");
    assertThat(standings(JUNE).matters(List.of(PlanTask.of("省", "q"))))
        .containsExactly(PlanTask.of("省", "q"));
  }

  @Test
  void plansInACircleAreRefusedThoughTheirTasksAreNot() {
    plan("省", "p", "q");
    plan("州", "a", "b");
    plan("县", "c");
    link("州", "a", "省", "p", "");
    link("省", "q", "州", "b", "");
    assertThat(joint().value()).isEmpty();
    assertThat(joint().diagnostics().get(0).message())
        .isEqualTo("plans must not carry each other out in a circle: [州, 省]");
  }

  @Test
  void sharesThatAreTooFineForARatioStillMakeAMean() {
    plan("省", "p");
    SmallPlan lower = plan("州", "a", "b", "c");
    for (String task : List.of("a", "b", "c")) {
      lower.percent(task, "50");
    }
    BigInteger fine = BigInteger.ONE.shiftLeft(4000);
    int add = 1;
    for (String task : List.of("a", "b", "c")) {
      Ratio share = new Ratio(fine.shiftRight(2), fine.add(BigInteger.valueOf(add)));
      links.add(TaskLink.of(PlanTask.of("州", task), PlanTask.of("省", "p"), share));
      add += 2;
    }
    // three quarters nearly, and the rest open
    assertThat(range("省", "p")).isEqualTo("0.375..0.625");
  }

  @Test
  void reportsMustBeKnownForEveryPlanAndByOneDay() {
    threeLevels();
    JointRollup joint = joint().orElseThrow();
    Map<String, KnownReports> known = new LinkedHashMap<>(known(JUNE));
    known.put("州", ReportLog.empty().asKnown(JUNE.plusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> joint.standings(known))
        .withMessageStartingWith("reports of all plans must be known by one day");
    known.remove("州");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> joint.standings(known))
        .withMessageStartingWith("reports must be known for every plan");
  }

  @Test
  void theMonthsBeforeOfACarriedTaskAreThoseOfItsCarriers() {
    plan("省", "p")
        .with(
            policy ->
                policy
                    .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated())
                    .lights(LightTable.YINCHUAN_START));
    SmallPlan lower = plan("州", "a");
    link("州", "a", "省", "p", "");
    for (int month = 1; month <= 5; month++) {
      LocalDate end = LocalDate.of(2026, month + 1, 1).minusDays(1);
      lower.percent("a", month < 5 ? "50" : "10", end);
    }
    Standings standings = standings(LocalDate.of(2026, 5, 31)).of("省");
    // behind for the first month, though the province itself was silent for five
    assertThat(standings.light(TaskId.of("p"))).isEqualTo(Light.ATTENTION);
  }

  @Test
  void factsForLightsAreTakenByPlan() {
    plan("省", "p").with(policy -> policy.board(LightBoard.YINCHUAN)).percent("p", "60");
    plan("州", "p").with(policy -> policy.board(LightBoard.YINCHUAN)).percent("p", "60");
    link("州", "p", "省", "p", "");
    LightInputs behind = LightInputs.builder().periodsBehind(3).build();
    LightFacts facts = LightFacts.copyOf(ImmutableTable.of(TaskId.of("p"), "开工", behind));
    JointRollup joint = joint().orElseThrow();
    JointStandings standings =
        joint.standings(known(JUNE), Map.of("州", facts, "县", LightFacts.none()));
    Function<String, Light> start =
        plan -> standings.of(plan).of(TaskId.of("p")).board().orElseThrow().light("开工");
    assertThat(start.apply("州")).isEqualTo(Light.CRITICAL);
    assertThat(start.apply("省")).isEqualTo(Light.UNKNOWN);
    assertThat(joint.standings(known(JUNE)).of("州").of(TaskId.of("p")).board().orElseThrow())
        .extracting(board -> board.light("开工"))
        .isEqualTo(Light.UNKNOWN);
  }

  @Test
  void whatCarriesATaskOutCountsAsAnAmountToo() {
    plan("省", "p", "q")
        .by(new SumOfAmounts())
        .target("p", MeasureKind.STOCK, "投资 >= 3亿元")
        .target("q", MeasureKind.STOCK, "投资 >= 1亿元")
        .figure("p", "投资", "3亿元")
        .figure("q", "投资", "1亿元");
    plan("州", "a").percent("a", "50");
    link("州", "a", "省", "p", "");
    assertThat(standings(JUNE).of("省").whole().value())
        .contains(Completion.ofPercent(new BigDecimal("62.5")));
  }
}
