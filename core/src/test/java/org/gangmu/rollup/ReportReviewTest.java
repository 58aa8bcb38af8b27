package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetKind;
import org.gangmu.target.TargetText;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports say to no effect, kind of target by kind of target. */
class ReportReviewTest {

  private static final UnitName LEAD = UnitName.of("云泽州教育局");
  private static final UnitName HELPER = UnitName.of("云泽州财政局");
  private static final UnitName STRANGER = UnitName.of("云泽州水利局");
  private static final LocalDate RECORDED = LocalDate.of(2026, 7, 3);
  private static final RollupPolicy USUAL = RollupPolicy.of(PlanPeriod.ofYear(2026));

  private static Task task(String id, String... targets) {
    Task.Builder task =
        Task.builder()
            .id(TaskId.of(id))
            .responsibility(
                Responsibility.builder()
                    .addAssignments(Assignment.of(LEAD, Role.LEAD))
                    .addAssignments(Assignment.of(HELPER, Role.COOPERATING))
                    .build());
    for (String target : targets) {
      task.addTargets(Target.of(TargetText.parse(target).orElseThrow()));
    }
    return task.build();
  }

  private static Rollup rollup(RollupPolicy policy, Task... tasks) {
    TaskTree.Builder tree = TaskTree.builder();
    for (Task task : tasks) {
      tree.add(task);
    }
    return Rollup.of(tree.build(), policy).orElseThrow();
  }

  private static ProgressReport.Builder report(String id) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(TaskId.of("a"))
        .unit(LEAD)
        .period(ReportPeriod.parse("2026-C06").orElseThrow())
        .recordedOn(RECORDED);
  }

  private static ImmutableList<String> review(Rollup rollup, ProgressReport... reports) {
    ImmutableList<Diagnostic> findings =
        ReportReview.review(rollup, ReportLog.of(List.of(reports)).orElseThrow());
    assertThat(findings).allMatch(each -> each.severity() == Severity.WARNING);
    return findings.stream()
        .map(
            each ->
                ((Location.InModel) each.location()).path()
                    + " "
                    + each.code().id()
                    + " "
                    + each.message())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> review(String target, Observation observation) {
    return review(
            rollup(USUAL, task("a", target)),
            report("r").observations(Observations.of("甲", observation)).build())
        .stream()
        .map(each -> each.substring(each.indexOf("rollup.")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Observation level(String quantity) {
    return Observation.ofLevel(Quantity.parse(quantity).orElseThrow());
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "甲 >= 100亿元               | 58亿元 | -",
        "甲 >= 10所                  | 6个   | rollup.report-measure level in 所 must be given to"
            + " decide 甲 >= 10所, but there is only: level 6个",
        "increase(甲) >= 8%          | 7.2% | rollup.report-member changes by lastYear must be given"
            + " to decide increase(甲) >= 8%, but there is only: level 7.2%",
        "increase(甲, year 2020) >= 8% | 7% | rollup.report-member changes by year 2020 must be given"
            + " to decide increase(甲, year 2020) >= 8%, but there is only: level 7%",
        "keptNone(甲)                | 0起   | rollup.report-member everNonZero must be given to decide"
            + " keptNone(甲), but there is only: level 0起",
        "keptNone(甲)                | 1起   | -",
        "all(甲)                     | 85%  | -",
        "all(甲)                     | 20个  | rollup.report-measure level in %, or doneCount and"
            + " totalCount, must be given to decide all(甲), but there is only: level 20个",
      })
  void levelIsWhatSomeTargetsAreDecidedBy(String target, String figure, String finding) {
    assertThat(review(target, level(figure)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void memberOfEveryKindOfTargetIsNamed() {
    Observation none = Observation.builder().everNonZero(false).build();
    assertThat(review("甲 >= 1亿元", none))
        .containsExactly(
            "rollup.report-member level must be given to decide 甲 >= 1亿元, but there is only:"
                + " everNonZero");
    assertThat(review("rank(甲, 全省) <= 3", none))
        .singleElement()
        .asString()
        .contains("ranks by 全省 ");
    assertThat(review("done(甲, 开工)", none))
        .singleElement()
        .asString()
        .contains("completions or openStages by 开工 ");
  }

  @Test
  void whatDecidesIsNoFinding() {
    assertThat(
            review(
                "increase(甲) >= 8%",
                Observation.builder().putChange(new Base.LastYear(), quantity("7%")).build()))
        .isEmpty();
    assertThat(review("done(甲, 开工)", Observation.builder().addOpenStage("开工").build())).isEmpty();
    // a figure near the one named is open by policy, not by what was left out
    assertThat(review("甲 ~ 100亿元", level("99亿元"))).isEmpty();
  }

  @Test
  void anIndicatorThatDecidesOneTargetIsNotAskedForAnother() {
    Rollup rollup = rollup(USUAL, task("a", "甲 >= 10所", "increase(甲) >= 5%"));
    assertThat(review(rollup, report("r").observations(Observations.of("甲", level("6所"))).build()))
        .isEmpty();
  }

  @Test
  void namesWithoutTheVerbLeadToTheName() {
    Rollup rollup = rollup(USUAL, task("a", "完成工业投资 >= 100亿元", "城镇新增就业 >= 1万人"));
    assertThat(
            review(
                rollup,
                report("r").observations(Observations.of("工业投资", level("58亿元"))).build(),
                report("s").observations(Observations.of("财政收入", level("58亿元"))).build()))
        .containsExactly(
            "report r rollup.report-indicator indicator must be named as the target of a has it,"
                + " 完成工业投资: 工业投资",
            "report s rollup.report-indicator indicator must be that of a target of a, as"
                + " 完成工业投资、城镇新增就业: 财政收入");
  }

  @Test
  void wordsAloneChangeNothing() {
    assertThat(
            review(
                rollup(USUAL, task("a", "甲 >= 10所"), task("b")),
                report("r").progress("已完成").build(),
                report("s").task(TaskId.of("b")).problems("缺地").build(),
                report("t").build(),
                report("u").progress("过半").percent(BigDecimal.valueOf(55)).build()))
        .containsExactly(
            "report r rollup.report-words report must give a percentage, or observations of 甲 to"
                + " count, its words alone do not: r",
            "report s rollup.report-words report must give a percentage to count, its words alone"
                + " do not: s");
  }

  @Test
  void earningSaysWhatCounts() {
    Task task = task("a", "甲 >= 10所");
    ProgressReport percent = report("r").percent(BigDecimal.valueOf(55)).build();
    assertThat(review(rollup(by(Earning.BY_TARGETS), task), percent))
        .containsExactly(
            "report r rollup.report-percent figures of 甲 must be given to count, a percentage does"
                + " not: 55");
    assertThat(review(rollup(by(Earning.AUTOMATIC), task), percent)).isEmpty();
    assertThat(review(rollup(by(Earning.LEVEL_OF_EFFORT), task), report("r").progress("好").build()))
        .isEmpty();
    Earning stages =
        new Earning.Milestones(ImmutableMap.of("开工", Share.of(1, 4), "完工", Share.of(3, 4)));
    Observation started =
        Observation.builder().putCompletion("开工", LocalDate.of(2026, 6, 1)).build();
    Observation broken =
        Observation.builder().putCompletion("动工", LocalDate.of(2026, 6, 1)).build();
    assertThat(
            review(
                rollup(by(stages), task),
                report("r").observations(Observations.of("水库", started)).build(),
                report("s").observations(Observations.of("水库", broken)).build()))
        .containsExactly(
            "report s rollup.report-member completions or openStages must name one of the stages"
                + " 开工、完工: 水库");
  }

  private static RollupPolicy by(Earning earning) {
    return USUAL.toBuilder().earning(earning).build();
  }

  @Test
  void taskUnitAndPeriodMustBeThoseOfThePlan() {
    RollupPolicy monthly =
        USUAL.toBuilder().rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated()).build();
    BigDecimal half = BigDecimal.valueOf(50);
    assertThat(
            review(
                rollup(monthly, task("a")),
                report("r").task(TaskId.of("z")).percent(half).build(),
                report("s").unit(STRANGER).percent(half).build(),
                report("t").unit(HELPER).percent(half).build(),
                report("u")
                    .period(ReportPeriod.parse("2026-06").orElseThrow())
                    .percent(half)
                    .build()))
        .containsExactly(
            "report r rollup.report-task task must be in the plan to count: z",
            "report s rollup.report-unit unit must lead, be responsible for or cooperate in a to"
                + " count: 云泽州水利局",
            "report u rollup.report-period period must be one that is asked for, as 2026-C06:"
                + " 2026-06");
  }

  @Test
  void whatWasCorrectedOrTakenBackIsNotLookedAt() {
    Rollup rollup = rollup(USUAL, task("a", "甲 >= 10所"));
    ProgressReport wrong = report("r").observations(Observations.of("乙", level("6所"))).build();
    ProgressReport right =
        wrong
            .toRevision(ReportId.of("s"), RECORDED)
            .observations(Observations.of("甲", level("6所")))
            .build();
    assertThat(review(rollup, wrong)).hasSize(1);
    assertThat(review(rollup, wrong, right)).isEmpty();
    assertThat(review(rollup, wrong, wrong.toWithdrawal(ReportId.of("s"), RECORDED))).isEmpty();
  }

  @Test
  void resultsThatATextTellsOfAskForNothing() {
    Target result =
        Target.of(TargetText.parse("乙 >= 5所").orElseThrow()).toBuilder()
            .kind(TargetKind.ACTUAL)
            .build();
    Task task = task("a", "甲 >= 10所").toBuilder().addTargets(result).build();
    assertThat(
            review(
                rollup(USUAL, task),
                report("r").observations(Observations.of("乙", level("6个"))).build()))
        .isEmpty();
  }
}
