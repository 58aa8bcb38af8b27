package org.gangmu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Severity;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Commitment;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetKind;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReviewTargetsTest {

  private static final Directive OF_NO_PERIOD =
      Directive.builder()
          .kind(DocumentKind.PLAN)
          .addIssuers(UnitName.of("云泽州人民政府"))
          .putDate(DateRole.SIGNED, StatedDate.of(LocalDate.of(2024, 3, 5)))
          .build();

  private static final Directive OF_2024 =
      OF_NO_PERIOD.toBuilder().period(PlanPeriod.ofYear(2024)).build();

  private static Target target(String text) {
    return Target.of(TargetExpression.parse(text).orElseThrow());
  }

  private static Target by(String text, String day) {
    return target(text).toBuilder().deadline(StatedDate.of(LocalDate.parse(day))).build();
  }

  private static Task task(String id, Target... targets) {
    return Task.builder()
        .id(TaskId.of(id))
        .heading(id)
        .responsibility(Responsibility.of(Assignment.of(UnitName.of("州统计局"), Role.LEAD)))
        .addAllTargets(Arrays.asList(targets))
        .build();
  }

  private static Plan plan(Directive directive, Task... tasks) {
    TaskTree.Builder tree = TaskTree.builder();
    for (Task task : tasks) {
      tree.add(task);
    }
    return Plan.builder().directive(directive).tasks(tree.build()).build();
  }

  private static ImmutableList<Finding> review(Directive directive, Task... tasks) {
    return PlanReview.review(plan(directive, tasks));
  }

  /** Reviews two targets of two tasks of 2024. */
  private static ImmutableList<Finding> review(Target first, Target second) {
    return review(OF_2024, task("t1", first), task("t2", second));
  }

  private static Finding about(PlanFinding code, String task, String message) {
    return new Finding(code, Optional.of(TaskId.of(task)), message);
  }

  // ---- figures

  @Test
  void anAimInWordsHasNoFigure() {
    assertThat(review(OF_2024, task("t1", target("opaque(\"走在前列\")"))))
        .containsExactly(
            about(
                PlanFinding.TARGET_WITHOUT_FIGURE,
                "t1",
                "a target should have a figure: \"走在前列\""));
  }

  @Test
  void ofSeveralAimsInWordsTheFirstIsShown() {
    Target both = target("opaque(\"走在前列\") & opaque(\"成效明显\")");
    Target read = target("opaque(\"x\")").toBuilder().phrase("明显改善").build();

    assertThat(review(OF_2024, task("t1", both, read), task("t2", read)))
        .extracting(Finding::message)
        .containsExactly(
            "a target should have a figure, the first of 2: \"走在前列\"",
            "a target should have a figure: \"明显改善\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "失业率 <= 4%",
        "all(行政村)",
        "keptNone(重大事故)",
        "turn(利润, toPositive)",
        "grade(水质, Ⅲ类)",
        "rank(GDP, 全省) <= 3",
        "done(主体工程, 封顶)",
        "失业率 <= ref(全国平均)",
        "opaque(\"走在前列\") & done(主体工程)"
      })
  void whatCanBeJudgedHasNoNeedOfAFigure(String text) {
    assertThat(review(OF_2024, task("t1", target(text)))).isEmpty();
  }

  // ---- deadlines

  @Test
  void ifSomeTargetHasADeadlineTheOthersLackOne() {
    assertThat(
            review(
                OF_NO_PERIOD,
                task("t1", by("失业率 <= 4%", "2024-12-31")),
                task("t2", target("城镇化率 >= 62%")),
                task("t3", target("done(大桥)"), target("all(行政村)"))))
        .containsExactly(
            about(
                PlanFinding.TARGET_WITHOUT_DEADLINE,
                "t2",
                "a target must have a deadline: 城镇化率 >= 62%"),
            about(
                PlanFinding.TARGET_WITHOUT_DEADLINE,
                "t3",
                "a target must have a deadline, the first of 2: done(大桥)"));
  }

  @Test
  void theDeadlineOfATaskIsThatOfItsTargets() {
    Task due =
        task("t2", target("城镇化率 >= 62%")).toBuilder()
            .deadline(StatedDate.of(LocalDate.of(2024, 12, 31)))
            .build();
    assertThat(review(OF_NO_PERIOD, task("t1", by("失业率 <= 4%", "2024-12-31")), due)).isEmpty();
    assertThat(review(OF_NO_PERIOD, due, task("t3", target("done(大桥)"))))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.TARGET_WITHOUT_DEADLINE);
    assertThat(review(OF_NO_PERIOD, due, task("t3", by("城镇化率 >= 60%", "2024-12-31"))))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.FIGURES_DISAGREE);
  }

  @Test
  void ifNoTargetHasADeadlineThatIsOneFinding() {
    assertThat(
            review(
                OF_NO_PERIOD,
                task("t1", target("失业率 <= 4%")),
                task("t2", target("done(大桥)"), target("opaque(\"走在前列\")"))))
        .containsExactly(
            new Finding(
                PlanFinding.TARGET_WITHOUT_DEADLINE,
                Optional.empty(),
                "targets must have a deadline, or the document a period, targets: 2"),
            about(
                PlanFinding.TARGET_WITHOUT_FIGURE,
                "t2",
                "a target should have a figure: \"走在前列\""));
  }

  @Test
  void thePeriodOfTheDocumentIsADeadline() {
    assertThat(review(OF_2024, task("t1", target("失业率 <= 4%")))).isEmpty();
  }

  @Test
  void resultsAreNoTargets() {
    Target result =
        target("opaque(\"走在前列\") & 产能 => 5吨/年").toBuilder().kind(TargetKind.ACTUAL).build();
    Target vague = target("opaque(\"走在前列\")").toBuilder().kind(TargetKind.ACTUAL).build();
    Target other = target("产能 => 6吨/年").toBuilder().kind(TargetKind.ACTUAL).build();

    assertThat(review(OF_NO_PERIOD, task("t1", result, vague), task("t2", other))).isEmpty();
    assertThat(
            review(
                target("失业率 => 4%"),
                target("失业率 => 5%").toBuilder().kind(TargetKind.ACTUAL).build()))
        .isEmpty();
  }

  // ---- measures

  @Test
  void anUnknownUnitOfMeasureIsToldOnceWhereItFirstStands() {
    assertThat(
            review(
                OF_2024,
                task("t1", target("产量 => 5万吨")),
                task("t2", target("产能 in [5吨/年, 6吨/年]"), target("灌溉 => 3万亩次")),
                task("t3", target("焦炭产能 => 5吨/年"))))
        .containsExactly(
            about(PlanFinding.MEASURE_UNKNOWN, "t2", "a unit of measure must be a known one: 吨/年"),
            about(PlanFinding.MEASURE_UNKNOWN, "t2", "a unit of measure must be a known one: 亩次"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "increase(产能, stated 5吨/年) => 6%",
        "increase(产能) => 5吨/年",
        "产能 >= ref(全省) + 5吨/年",
        "5 of (opaque(a); opaque(b); opaque(c); opaque(d); 产能 ~ 5吨/年)"
      })
  void aUnitOfMeasureIsUnknownWhereverItStands(String text) {
    assertThat(review(OF_2024, task("t1", target(text))))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.MEASURE_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5个", "5家", "5台套", "5万户", "5{户}", "5", "5%", "5亿元", "5{罐,25,\"容量\"}"})
  void standardUnitsAndWordsToCountByAreKnown(String quantity) {
    assertThat(review(OF_2024, task("t1", target("指标 => " + quantity)))).isEmpty();
  }

  // ---- figures that disagree

  @Test
  void twoFiguresOfOneIndicatorAreToldWithBothTasks() {
    assertThat(review(target("increase(GDP) >= 5%"), target("increase(GDP) >= 6%")))
        .containsExactly(
            about(
                PlanFinding.FIGURES_DISAGREE,
                "t2",
                "an indicator must have one figure, but task t1 has increase(GDP) >= 5%:"
                    + " increase(GDP) >= 6%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x >= 5%; x >= 6%",
        "x >= 5%; x > 6%",
        "x <= 5%; x <= 6%",
        "x => 5%; x => 5.1%",
        "x =< 5%; x =< 6%",
        "x =< 5%; x <= 6%",
        "x =< 5%; x => 6%",
        "x =< 5%; x > 5%",
        "x => 5%; x >= 6%",
        "x => 5%; x <= 6%",
        "x ~ 5%; x => 6%",
        "x == 5%; x ~ 6%",
        "x >= 6%; x <= 5%",
        "x > 5%; x <= 5%",
        "x >= 5%; x < 5%",
        "x in [5%, 6%]; x in [5%, 7%]",
        "x in [5%, 6%]; x in [4%, 6%]",
        "x in [5%, 6%]; x => 6.1%",
        "x in [5%, 6%]; x >= 5.5%",
        "x in [5%, 6%]; x <= 5.5%",
        "x => 1亿元; x => 10001万元",
        "' Ｘ y' => 5%; 'Xy' => 6%",
        "increase(x) => 5%; increase(x, lastYear) => 6%",
        "decrease(x, year 2020) => 5%; decrease(x, year 2020) => 6%",
        "increase(x, stated 1亿元) => 5%; increase(x, stated 10000万元) => 6%",
        "x >= ref(全省) + 1%; x > ref(全省) + 2%",
        "rank(x, 全省) <= 3; rank(x, 全省) <= 5",
        "x => 5% & y => 3%; z => 1% & y => 4%",
      })
  void figuresThatCannotBothBeTheTargetDisagree(String first, String second) {
    Target one = target(first.replace('\'', '"'));
    Target other = target(second.replace('\'', '"'));

    assertThat(review(one, other))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.FIGURES_DISAGREE);
    assertThat(review(other, one))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.FIGURES_DISAGREE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x >= 5%; x >= 5.0%",
        "x => 5%; x >= 5%",
        "x => 5%; x <= 5%",
        "x =< 5%; x <= 5%",
        "x =< 5%; x => 5%",
        "x =< 5%; x >= 5%",
        "x <= ref(全省) - 1%; x =< ref(全省) - 1%",
        "x => 5%; x < 5%",
        "x ~ 5%; x > 5%",
        "x > 5%; x >= 5%",
        "x >= 5%; x <= 5%",
        "x >= 5%; x < 6%",
        "x in [5%, 6%]; x in (5%, 6%)",
        "x in [5%, 6%]; x => 5%",
        "x in [5%, 6%]; x ~ 5.5%",
        "x in [5%, 6%]; x >= 5%",
        "x in [5%, 6%]; x < 6%",
        "x in [5%, 5%]; x ~ 5%",
        "x => 1亿元; x => 10000万元",
        "x => 3万亩; x => 2000公顷",
        "x => 3公顷; x => 45亩",
        "x => 50%; x => 5成",
        "x => 5家; x => 6户",
        "x => 5%; x => 6个百分点",
        "x => 5%; increase(x) => 6%",
        "decrease(x) => 5%; increase(x) => 6%",
        "increase(x) => 5%; increase(x, year 2020) => 6%",
        "increase(x) => 5%; increase(x, previousPeriod) => 6%",
        "increase(x, stated 1亿元) => 5%; increase(x, stated 2亿元) => 6%",
        "x => 5%; y => 6%",
        "=> 5%; => 6%",
        "x => 5% | x => 6%; x => 6%",
        "x => 5% & y => 1% | x => 6%; x => 6%",
        "x >= ref(全省) + 1%; x >= ref(全国) + 2%",
        "x >= ref(全省); x >= ref(全省) + 2%",
        "rank(x, 全省) <= 3; rank(x, 全国) <= 5",
        "grade(x, Ⅱ类); grade(x, Ⅲ类)",
        "done(x, 开工); done(x, 封顶)",
      })
  void figuresThatCanBothBeTheTargetAgree(String first, String second) {
    assertThat(review(target(first), target(second))).isEmpty();
    assertThat(review(target(second), target(first))).isEmpty();
  }

  @Test
  void figuresForOthersOrForAnotherDayDoNotDisagree() {
    Target one = target("城镇化率 => 62%");
    Target other = target("城镇化率 => 65%");

    assertThat(review(one, other)).hasSize(1);
    assertThat(review(one, other.toBuilder().scope("清浦县").build())).isEmpty();
    assertThat(review(one, other.toBuilder().measureKind(MeasureKind.STOCK).build())).isEmpty();
    assertThat(review(one, by("城镇化率 => 65%", "2025-12-31"))).isEmpty();
    assertThat(review(one, by("城镇化率 => 65%", "2024-12-31"))).hasSize(1);
    assertThat(review(by("城镇化率 => 62%", "2024-06-30"), by("城镇化率 => 65%", "2024-06-30"))).hasSize(1);
  }

  @Test
  void whatOneStrivesForMayBeMoreThanWhatOnePromises() {
    Target promised = target("城镇化率 => 62%").toBuilder().commitment(Commitment.BINDING).build();
    Target hoped = target("城镇化率 => 65%").toBuilder().commitment(Commitment.STRETCH).build();

    assertThat(review(promised, hoped)).isEmpty();
    assertThat(review(promised, target("城镇化率 => 65%"))).hasSize(1);
    assertThat(review(hoped.toBuilder().expression(promised.expression()).build(), hoped))
        .hasSize(1);
  }

  @Test
  void eachFigureThatDisagreesIsToldOnce() {
    Target five = target("x => 5%");
    Target six = target("x => 6%");
    Target seven = target("x => 7%");

    assertThat(
            review(
                OF_2024,
                task("t1", five, six, six),
                task("t2", six, five),
                task("t3", seven),
                task("t4", seven, five)))
        .extracting(Finding::task)
        .containsExactly(Optional.of(TaskId.of("t1")), Optional.of(TaskId.of("t3")));
  }

  @Test
  void whatTheDocumentSaysOutsideItsTasksComesFirst() {
    Plan plan =
        plan(OF_NO_PERIOD, task("t1", by("x => 6%", "2024-12-31"))).toBuilder()
            .addTargets(target("opaque(\"走在前列\")"), target("x => 3吨/年"))
            .addTargets(by("x => 5%", "2024-12-31"))
            .build();

    assertThat(PlanReview.review(plan))
        .containsExactly(
            new Finding(
                PlanFinding.TARGET_WITHOUT_FIGURE,
                Optional.empty(),
                "a target should have a figure: \"走在前列\""),
            new Finding(
                PlanFinding.TARGET_WITHOUT_DEADLINE,
                Optional.empty(),
                "a target must have a deadline: x => 3吨/年"),
            new Finding(
                PlanFinding.MEASURE_UNKNOWN,
                Optional.empty(),
                "a unit of measure must be a known one: 吨/年"),
            about(
                PlanFinding.FIGURES_DISAGREE,
                "t1",
                "an indicator must have one figure, but the document has x => 5%: x => 6%"));
  }

  @Test
  void onlyFiguresThatDisagreeAreWarnings() {
    assertThat(PlanFinding.FIGURES_DISAGREE.severity()).isEqualTo(Severity.WARNING);
    assertThat(
            List.of(
                PlanFinding.TARGET_WITHOUT_FIGURE,
                PlanFinding.TARGET_WITHOUT_DEADLINE,
                PlanFinding.MEASURE_UNKNOWN))
        .allMatch(code -> code.severity() == Severity.INFO);
  }

  // ---- size

  @Test
  void longTextsAreCutInMessages() {
    String name = "长".repeat(10_000);

    assertThat(review(target(name + " => 5%"), target(name + " => 6%")))
        .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(300))
        .hasSize(1);
  }

  @Test
  void manyTargetsTakeTimeInProportion() {
    Target[] targets =
        IntStream.range(0, 50_000).mapToObj(i -> target("x => " + i + "%")).toArray(Target[]::new);
    String deep =
        IntStream.range(0, 90).mapToObj(i -> "(").collect(Collectors.joining())
            + "y => 1%"
            + IntStream.range(0, 90).mapToObj(i -> " & y => 1%)").collect(Collectors.joining());

    ImmutableList<Finding> findings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> review(OF_2024, task("t1", targets), task("t2", target(deep))));

    assertThat(findings.get(findings.size() - 1).code()).isEqualTo(PlanFinding.MORE_FINDINGS);
  }
}
