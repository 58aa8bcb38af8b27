package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

/**
 * What other systems make of a plan, by their published code and formulas, and what is made of it
 * here. Each test names the law that is at stake.
 */
class CounterExamplesTest {

  private static final WeightedMean BY_LEAVES = WeightedMean.DECLARED.over(RollupScope.LEAVES);
  private static final WeightedMean EQUAL_LEAVES = WeightedMean.EQUAL.over(RollupScope.LEAVES);

  private static PaceRule daily() {
    return PaceRule.ofAmounts(PaceCurve.byDays());
  }

  // ---- Redmine ----

  /** L2: sub-tasks with and without estimates gave 104 %. */
  @Test
  void redmineMade104PerCentOfEstimates() {
    SmallPlan plan =
        SmallPlan.of("a", "b", "c")
            .by(
                new WeightedMean(
                    Weighting.EFFORT, RollupScope.CHILDREN, WeightedMean.Counted.COMPLETION))
            .terms("a", terms -> terms.effort(new BigDecimal("10")))
            .terms("b", terms -> terms.effort(BigDecimal.ZERO))
            .percent("a", "100")
            .percent("b", "100")
            .percent("c", "100");
    assertThat(plan.range()).isEqualTo("1");
  }

  /** L10: 99.5 % was shown and stored as 100 %. */
  @Test
  void redmineMadeAllOf99AndAHalf() {
    Completion value =
        SmallPlan.of("a", "b").percent("a", "100").percent("b", "99").whole().value().orElseThrow();
    assertThat(value).hasToString("0.995");
    assertThat(value.toPercent(0)).hasToString("99");
  }

  /** L4: 99 % though all were done, since the mean estimate was a rounded quotient. */
  @Test
  void redmineStayedAt99ThoughAllWasDone() {
    SmallPlan plan = SmallPlan.of("a", "b", "c");
    for (String task : new String[] {"a", "b", "c"}) {
      plan.weight(task, "0." + "3".repeat(9)).percent(task, "100");
    }
    assertThat(plan.range()).isEqualTo("1");
  }

  /** L11: each level stored a whole number, so that nine of them made 54 of 58.77. */
  @Test
  void redmineLostAPointPerLevel() {
    String[] ids = new String[19];
    StringBuilder path = new StringBuilder("a");
    for (int level = 0; level < 9; level++) {
      ids[2 * level] = path.toString();
      ids[2 * level + 1] = path + "/b";
      path.append("/a");
    }
    ids[18] = path.toString();
    SmallPlan plan = SmallPlan.of(ids).percent(ids[18], "50");
    BigDecimal exact = new BigDecimal(50);
    for (int level = 8; level >= 0; level--) {
      BigDecimal beside = new BigDecimal(53 + level);
      plan.percent(ids[2 * level + 1], beside.toString());
      exact = exact.add(beside).divide(BigDecimal.valueOf(2));
    }
    BigDecimal value = plan.whole().value().orElseThrow().toPercent(7);
    assertThat(value.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.0000009"));
  }

  /** L8: a task that was split changed its share, and 25 % became 33 %. */
  @Test
  void redmineMoved25To33WhenATaskWasSplit() {
    SmallPlan whole =
        SmallPlan.of("a", "b")
            .weight("a", "1")
            .weight("b", "3")
            .percent("a", "100")
            .percent("b", "0");
    SmallPlan split =
        SmallPlan.of("a", "a/1", "a/2", "b")
            .weight("a", "1")
            .weight("b", "3")
            .percent("a/1", "100")
            .percent("a/2", "100")
            .percent("b", "0");
    assertThat(whole.range()).isEqualTo("0.25");
    assertThat(split.range()).isEqualTo("0.25");
  }

  /** L9: a version without issues was at 0, a project without versions at 100. */
  @Test
  void redmineHadTwoValuesForNothing() {
    assertThat(SmallPlan.of().range()).isEqualTo("none");
    assertThat(SmallPlan.of("a", "a/1").cancelled("a/1").range("a")).isEqualTo("none");
  }

  /**
   * L21: who looks is no argument: 10 % or 50 % depended on what the last one to save could see.
   */
  @Test
  void redmineDependedOnWhoSaved() {
    SmallPlan plan = SmallPlan.of("a", "b").weight("b", "4").percent("a", "50").percent("b", "0");
    assertThat(plan.range()).isEqualTo("0.1");
    assertThat(plan.range()).isEqualTo(plan.range());
  }

  // ---- ERPNext ----

  /** L4, L8: with all leaves at 100 a project was at 66.67, as its group row stayed at 0. */
  @Test
  void erpNextCountedTheGroupAsATask() {
    SmallPlan plan = SmallPlan.of("a", "a/1", "a/2").percent("a/1", "100").percent("a/2", "100");
    assertThat(plan.range()).isEqualTo("1");
    assertThat(plan.by(EQUAL_LEAVES).range()).isEqualTo("1");
  }

  /** L9: when all was cancelled, all was completed. */
  @Test
  void erpNextCompletedWhatWasCancelled() {
    SmallPlan plan =
        SmallPlan.of("a", "b").cancelled("a").cancelled("b").by(WeightedMean.COUNT_DONE);
    assertThat(plan.range()).isEqualTo("none");
    assertThat(plan.whole().light()).isNotEqualTo(Light.NORMAL);
  }

  // ---- MPXJ, Primavera, MS Project, Bryntum ----

  /** L2, L3: Asta's overall percentage of 80 and 90 with weights of a half each was 170. */
  @Test
  void astaAdded80And90To170() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .weight("a", ".5")
            .weight("b", ".5")
            .percent("a", "80")
            .percent("b", "90");
    assertThat(plan.range()).isEqualTo("0.85");
  }

  /** L10: more than 99 % was complete. */
  @Test
  void astaCalled99AndABitComplete() {
    SmallPlan plan = SmallPlan.of("a").percent("a", "99.5").by(WeightedMean.COUNT_DONE);
    assertThat(plan.range()).isEqualTo("0");
  }

  /** L3, L6: what is made of spans of days does not move when a short task beside them is done. */
  @Test
  void primaveraDidNotNoticeAShortTaskBesideALongOne() {
    SmallPlan before =
        SmallPlan.of("a", "b").weight("a", "99").percent("a", "50").percent("b", "0");
    SmallPlan after =
        SmallPlan.of("a", "b").weight("a", "99").percent("a", "50").percent("b", "100");
    assertThat(before.range()).isEqualTo("0.495");
    assertThat(after.range()).isEqualTo("0.505");
  }

  /** L23: remaining labour and other work were both set to the sum of both. */
  @Test
  void mpxjPartsDidNotAddUp() {
    Explanation explanation =
        SmallPlan.of("a", "b", "c")
            .percent("a", "10")
            .percent("b", "20")
            .percent("c", "70.0000001")
            .whole()
            .explanation();
    assertThat(explanation.parts().stream().mapToLong(Contribution::low).sum())
        .isEqualTo(explanation.computed().orElseThrow().low().billionths());
  }

  /** L6, L15: an open milestone, of no duration, vanished beside any task with one. */
  @Test
  void bryntumLostAnOpenMilestone() {
    SmallPlan plan = SmallPlan.of("a", "b").weight("b", "0").percent("a", "100").percent("b", "0");
    assertThat(plan.range()).isEqualTo("1");
    plan.terms("b", terms -> terms.veto(Veto.GATE));
    assertThat(plan.range()).isEqualTo("0.99");
    assertThat(plan.whole().explanation().vetoes())
        .extracting(cause -> cause.task().toString())
        .containsExactly("b");
  }

  // ---- OpenProject, Smartsheet, Jira ----

  /** L12: tasks without work were left out, and nothing told of it. */
  @Test
  void openProjectLeftOutWhatWasNotReported() {
    Standing whole = SmallPlan.of("a", "b").percent("a", "100").whole();
    assertThat(whole.range().orElseThrow()).hasToString("0.5..1");
    assertThat(whole.coverage()).hasToString("0.5");
    Standing excluded =
        SmallPlan.of("a", "b")
            .with(policy -> policy.missing(MissingRule.EXCLUDE))
            .percent("a", "100")
            .whole();
    assertThat(excluded.range().orElseThrow()).hasToString("1");
    assertThat(excluded.coverage()).hasToString("0.5");
    assertThat(excluded.light()).isEqualTo(Light.UNKNOWN);
  }

  /**
   * L7: the mean of {0, 0, 0, 0} and {100} was 50 nested and 20 flat, and nobody had said which.
   */
  @Test
  void meansOfMeansAreAVisibleChoice() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2", "a/3", "a/4", "b", "b/1").percent("b/1", "100");
    for (int i = 1; i <= 4; i++) {
      plan.percent("a/" + i, "0");
    }
    assertThat(plan.by(WeightedMean.EQUAL).range()).isEqualTo("0.5");
    assertThat(plan.by(EQUAL_LEAVES).range()).isEqualTo("0.2");
  }

  /** L8: the same work was at 50 % or 9.1 %, by how its rows lay in time. */
  @Test
  void smartsheetWeighedByTheSpanOfTheRows() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2", "b")
            .weight("a", "2")
            .weight("b", "2")
            .percent("a/1", "100")
            .percent("a/2", "100")
            .percent("b", "0");
    assertThat(plan.range()).isEqualTo("0.5");
    // the same leaves, with the rows of the chapter taken out of it
    assertThat(
            SmallPlan.of("a/1".replace('/', '-'), "a-2", "b")
                .weight("b", "2")
                .percent("a-1", "100")
                .percent("a-2", "100")
                .percent("b", "0")
                .range())
        .isEqualTo("0.5");
  }

  /** L3: a resolved issue was at 100 whatever its sub-tasks said. */
  @Test
  void jiraStructureBelievedTheParentAlone() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2")
            .percent("a", "100")
            .percent("a/1", "0")
            .percent("a/2", "10");
    assertThat(plan.range("a")).isEqualTo("0.05");
  }

  // ---- TaskJuggler, SCORM ----

  /** L12: silence was as planned, and 100 % at the end. */
  @Test
  void taskJugglerTookSilenceForProgress() {
    SmallPlan plan = SmallPlan.of("a");
    Standing silent = plan.standings(LocalDate.of(2027, 1, 31)).whole();
    assertThat(silent.range()).contains(CompletionRange.ANY);
    assertThat(silent.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(silent.light()).isNotEqualTo(Light.NORMAL);
    Standing assumed =
        SmallPlan.of("a").with(policy -> policy.missing(MissingRule.ASSUME_PLAN)).whole();
    assertThat(assumed.range().orElseThrow()).hasToString("0.5");
    assertThat(assumed.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(assumed.light()).isNotEqualTo(Light.NORMAL);
  }

  /** L1: completion was 0 at the first call and unknown at the second. */
  @Test
  void taskJugglerAnsweredTwiceInTwoWays() {
    Standings standings = SmallPlan.of("a", "a/1").standings();
    assertThat(standings.whole()).isEqualTo(standings.whole());
    assertThat(standings.all()).isEqualTo(SmallPlan.of("a", "a/1").standings().all());
  }

  /** L16: one ahead and nine on time made "ahead". */
  @Test
  void taskJugglerWasAheadByOneOfTen() {
    SmallPlan plan =
        SmallPlan.of("a", "b", "c").percent("a", "60").percent("b", "50").percent("c", "10");
    assertThat(plan.with(policy -> policy.isWorstOfParts(true)).whole().light())
        .isEqualTo(Light.CRITICAL);
  }

  /** L12: unknown measures stayed in the denominator as 0: a learner with 100s was at about 20. */
  @Test
  void scormTookUnknownForZero() {
    SmallPlan plan = SmallPlan.of("a", "b", "c", "d", "e").percent("a", "100");
    assertThat(plan.range()).isEqualTo("0.2..1");
    assertThat(plan.whole().value()).isEmpty();
    assertThat(plan.with(policy -> policy.missing(MissingRule.ZERO)).range()).isEqualTo("0.2");
  }

  // ---- ServiceNow, GitLab, Asana, Viva ----

  /** L17: exactly on plan at half time was 50 % of the target, and red. */
  @Test
  void serviceNowWasRedWhenOnPlanAtHalfTime() {
    Standing whole = SmallPlan.of("a").percent("a", "50").whole();
    assertThat(whole.expected()).hasToString("0.5");
    assertThat(whole.light()).isEqualTo(Light.NORMAL);
  }

  /** L17: a milestone was red from its first day on. */
  @Test
  void serviceNowMilestonesWereRedOnDayOne() {
    SmallPlan plan =
        SmallPlan.of("a")
            .with(policy -> policy.pace(daily()))
            .terms("a", terms -> terms.window(PlanPeriod.parse("2026-06-30/2026-12-31")))
            .percent("a", "0");
    assertThat(plan.standing("a").light()).isEqualTo(Light.NOTICE);
  }

  /** L16: between 89 and 90 % nothing was lit; gaps of a policy are told when it is made. */
  @Test
  void serviceNowLeftAGapBetween89And90() {
    assertThat(LightPolicy.YINCHUAN.gaps()).hasSize(1);
    assertThat(SmallPlan.of("a").percent("a", "45").whole().light()).isEqualTo(Light.NOTICE);
  }

  /** L20: a target equal to its base divided by zero. */
  @Test
  void serviceNowDividedByZeroWhereTheTargetIsTheBase() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .target("a", MeasureKind.STOCK, "覆盖率 >= 92%")
            .figure("a", "覆盖率", "92%", "92%")
            .target("b", MeasureKind.STOCK, "覆盖率 >= 92%")
            .figure("b", "覆盖率", "91%", "92%");
    assertThat(plan.range("a")).isEqualTo("1");
    assertThat(plan.standings().range(TaskId.of("b")).orElseThrow().high().isFull()).isFalse();
  }

  /** L19: the formula for what is to fall was upside down, so that no progress was 100 %. */
  @Test
  void serviceNowTurnedWhatIsToFallUpsideDown() {
    assertThat(
            SmallPlan.of("a")
                .target("a", MeasureKind.STOCK, "积压案件 =< 20件")
                .figure("a", "积压案件", "80件", "80件")
                .range())
        .isEqualTo("0");
    assertThat(
            SmallPlan.of("a")
                .target("a", MeasureKind.STOCK, "积压案件 =< 20件")
                .figure("a", "积压案件", "35件", "80件")
                .range())
        .isEqualTo("0.75");
  }

  /** L18: one page summed the window, another took the worst: 150, 275, 275, 275 of 250 each. */
  @Test
  void serviceNowHadTwoRulesForOneBreakdown() {
    SmallPlan plan = SmallPlan.of("a", "b", "c", "d").by(new SumOfAmounts());
    int[] actual = {150, 275, 275, 275};
    for (int i = 0; i < 4; i++) {
      String task = String.valueOf((char) ('a' + i));
      plan.target(task, MeasureKind.CUMULATIVE, "培训 >= 250人").figure(task, "培训", actual[i] + "人");
    }
    assertThat(plan.range()).isEqualTo("0.975");
    assertThat(plan.by(Extreme.LEAST).range()).isEqualTo("0.6");
  }

  /** L22: what was set by hand was lost when the next report came. */
  @Test
  void gitLabLostWhatWasSetByHand() {
    ValueOverride set =
        new ValueOverride(
            new Completion(900_000_000),
            "现场核查",
            "督查室",
            LocalDate.of(2026, 6, 1),
            Optional.of(LocalDate.of(2026, 6, 30)));
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "a/2")
            .terms("a", terms -> terms.addOverrides(set))
            .percent("a/1", "20")
            .percent("a/2", "40");
    Standing standing = plan.standing("a");
    assertThat(standing.range().orElseThrow()).hasToString("0.9");
    assertThat(standing.explanation().computed().orElseThrow()).hasToString("0.3");
    assertThat(standing.explanation().override()).contains(set);
    assertThat(plan.range()).isEqualTo("0.9");
    Standings later = plan.standings(LocalDate.of(2026, 7, 1));
    assertThat(later.whole().range().orElseThrow()).hasToString("0.3");
  }

  /** L22: on a leaf as well, with the report kept beside. */
  @Test
  void gitLabLostWhatWasSetByHandOnALeaf() {
    ValueOverride set =
        new ValueOverride(
            new Completion(900_000_000), "现场核查", "督查室", LocalDate.of(2026, 6, 1), Optional.empty());
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .terms("a", terms -> terms.addOverrides(set))
            .percent("a", "20")
            .percent("b", "40");
    assertThat(plan.range("a")).isEqualTo("0.9");
    assertThat(plan.range()).isEqualTo("0.65");
    assertThat(plan.standing("a").explanation().computed().orElseThrow()).hasToString("0.2");
    assertThat(
            SmallPlan.of("a", "b")
                .terms("a", terms -> terms.addOverrides(set))
                .percent("b", "40")
                .range())
        .isEqualTo("0.65");
  }

  // ---- WeTrack, TeamForge ----

  /** L15: one red and two blue made green. */
  @Test
  void weTrackMadeGreenOfARed() {
    SmallPlan plan =
        SmallPlan.of("a", "b", "c").percent("a", "100").percent("b", "100").percent("c", "0");
    assertThat(plan.with(policy -> policy.isWorstOfParts(true)).whole().light())
        .isEqualTo(Light.CRITICAL);
    assertThat(plan.whole().lights().count(Light.CRITICAL)).isEqualTo(1);
  }

  /** L9: grey and blue alone made green. */
  @Test
  void weTrackMadeGreenOfGrey() {
    assertThat(SmallPlan.of("a", "b").percent("a", "100").whole().light()).isEqualTo(Light.UNKNOWN);
  }

  /** L7: {{green, blue}, amber} was amber, and the same three in one row green. */
  @Test
  void weTrackDependedOnBrackets() {
    SmallPlan nested =
        SmallPlan.of("a", "a/1", "a/2", "b")
            .percent("a/1", "60")
            .percent("a/2", "100")
            .percent("b", "30");
    SmallPlan flat =
        SmallPlan.of("a", "c", "b").percent("a", "60").percent("c", "100").percent("b", "30");
    assertThat(nested.by(BY_LEAVES).range()).isEqualTo(flat.by(BY_LEAVES).range());
    assertThat(nested.whole().light()).isEqualTo(flat.whole().light());
  }

  /** L15: under a tenth of all, a red was not seen. */
  @Test
  void teamForgeDidNotSeeTheRareRed() {
    String[] ids = new String[20];
    for (int i = 0; i < 20; i++) {
      ids[i] = "t" + i;
    }
    SmallPlan plan =
        SmallPlan.of(ids)
            .terms(
                "t7",
                terms ->
                    terms.veto(
                        new Veto(
                            Veto.Trigger.UNTIL_DONE, new Completion(600_000_000), Light.CRITICAL)));
    for (String id : ids) {
      plan.percent(id, id.equals("t7") ? "99" : "100");
    }
    assertThat(plan.range()).isEqualTo("0.6");
    assertThat(plan.whole().light()).isEqualTo(Light.CRITICAL);
    assertThat(plan.whole().lights().count(Light.NORMAL)).isEqualTo(20);
  }

  /** L16: shares of 9, 9, 9 and 73 % met no threshold, and showed nothing. */
  @Test
  void teamForgeMetNoThreshold() {
    assertThat(LightPolicy.YINCHUAN.light(LightInputs.of(Pace.of(Share.HALF, half("45")))))
        .isEqualTo(Light.UNCOVERED);
    for (LightBand band : LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE).bands()) {
      assertThat(band.light()).isNotEqualTo(Light.UNCOVERED);
    }
    assertThat(
            LightPolicy.YINCHUAN
                .withOtherwise(Light.NOTICE)
                .light(LightInputs.of(Pace.of(Share.HALF, half("45")))))
        .isEqualTo(Light.NOTICE);
  }

  private static Attainment half(String percent) {
    return Attainment.of(new BigDecimal(percent), new BigDecimal(100));
  }

  // ---- Open SDG, ESCAP, Odoo ----

  /** L20: a target of 0 became 0.001, and .28, .49 or .91 came of targets of .001, .1 and 1. */
  @Test
  void openSdgPutAThousandthForATargetOfZero() {
    SmallPlan plan =
        SmallPlan.of("a")
            .target("a", MeasureKind.STOCK, "重大事故 =< 0起")
            .figure("a", "重大事故", "5起", "10起");
    assertThat(plan.range()).isEqualTo("0.5");
  }

  /**
   * L19: 60 to 66 of 90 was moderate, and the same thing seen from below, 40 to 34 of 10, limited.
   */
  @Test
  void openSdgSawOneThingInTwoWays() {
    SmallPlan up =
        SmallPlan.of("a")
            .target("a", MeasureKind.STOCK, "达标率 >= 90%")
            .figure("a", "达标率", "66%", "60%");
    SmallPlan down =
        SmallPlan.of("a")
            .target("a", MeasureKind.STOCK, "不达标率 <= 10%")
            .figure("a", "不达标率", "34%", "40%");
    assertThat(up.range()).isEqualTo("0.2");
    assertThat(down.range()).isEqualTo("0.2");
  }

  /** L2: hours spent over hours planned passed 100 %; the raw figure is kept beside. */
  @Test
  void odooPassedAHundred() {
    SmallPlan plan =
        SmallPlan.of("a")
            .target("a", MeasureKind.CUMULATIVE, "投资 >= 258.08亿元")
            .figure("a", "投资", "277.58亿元");
    assertThat(plan.range()).isEqualTo("1");
    assertThat(plan.standing("a").raw().orElseThrow().toDecimal(4)).hasToString("1.0755");
  }

  /** L5: .1 + .2 + .3 is not .3 + .2 + .1 in binary fractions. */
  @Test
  void binaryFractionsDependOnTheOrder() {
    SmallPlan there =
        SmallPlan.of("a", "b", "c").percent("a", "10").percent("b", "20").percent("c", "30");
    SmallPlan back =
        SmallPlan.of("a", "b", "c").percent("a", "30").percent("b", "20").percent("c", "10");
    assertThat(there.range()).isEqualTo("0.2").isEqualTo(back.range());
    assertThat(.1 + .2 + .3).isNotEqualTo(.3 + .2 + .1);
  }

  /** L14: a parent's dates only ever grew; here a report that is taken back leaves nothing. */
  @Test
  void mpxjParentsNeverShrank() {
    SmallPlan plan = SmallPlan.of("a", "b").percent("a", "10").percent("b", "30");
    String before = plan.range();
    plan.percent("b", "90", LocalDate.of(2026, 7, 15));
    assertThat(plan.standings(LocalDate.of(2026, 7, 15)).whole().range().orElseThrow())
        .hasToString("0.5");
    assertThat(plan.range()).isEqualTo(before);
  }
}
