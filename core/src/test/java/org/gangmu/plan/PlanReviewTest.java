package org.gangmu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Severity;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.Inheritance;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.Veto;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanReviewTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private static final Directive COMPLETE =
      Directive.builder()
          .kind(DocumentKind.NOTICE)
          .title("云泽州2024年重点工作分工方案")
          .addNumbers(DocumentNumber.parse("云政办〔2024〕3号"))
          .addIssuers(UnitName.of("云泽州人民政府办公室"))
          .putDate(DateRole.SIGNED, StatedDate.of(DAY))
          .build();

  private static Assignment leads(String unit) {
    return Assignment.of(unit, Role.LEAD);
  }

  private static Assignment responsible(String unit) {
    return Assignment.of(unit, Role.RESPONSIBLE);
  }

  private static Assignment assists(String unit) {
    return Assignment.of(unit, Role.COOPERATING);
  }

  private static Task task(String id, Assignment... assignments) {
    return task(id, Responsibility.of(assignments));
  }

  private static Task task(String id, Responsibility responsibility) {
    return Task.builder().id(TaskId.of(id)).heading(id).responsibility(responsibility).build();
  }

  private static Plan plan(Task... tasks) {
    TaskTree.Builder tree = TaskTree.builder();
    for (Task task : tasks) {
      tree.add(task);
    }
    return plan(tree.build());
  }

  private static Plan plan(TaskTree tree) {
    return Plan.builder().directive(COMPLETE).tasks(tree).build();
  }

  private static Finding about(PlanFinding code, String task, String message) {
    return new Finding(code, Optional.of(TaskId.of(task)), message);
  }

  private static List<PlanFinding> codes(ImmutableList<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void aCompletePlanLeavesNothingOpen() {
    assertThat(
            PlanReview.review(
                plan(task("修路", leads("州交通运输局"), assists("州财政局")), task("修桥", leads("州水利局")))))
        .isEmpty();
  }

  @Test
  void aBareDocumentLacksNumberDateIssuerAndTasks() {
    Plan plan =
        Plan.builder()
            .directive(Directive.builder().kind(DocumentKind.NOTICE).title("工作方案").build())
            .build();

    assertThat(PlanReview.review(plan))
        .containsExactly(
            new Finding(PlanFinding.NO_TASK, Optional.empty(), "a plan must have a task"),
            new Finding(
                PlanFinding.NO_NUMBER, Optional.empty(), "a document must have a number: 工作方案"),
            new Finding(PlanFinding.NO_DATE, Optional.empty(), "a document must have a date: 工作方案"),
            new Finding(
                PlanFinding.NO_ISSUER, Optional.empty(), "a document must have an issuer: 工作方案"));
  }

  @Test
  void aWorkReportNeedsNoNumber() {
    Plan plan =
        Plan.builder()
            .directive(Directive.builder().kind(DocumentKind.WORK_REPORT).build())
            .tasks(TaskTree.builder().add(task("修路", leads("州交通运输局"))).build())
            .build();

    assertThat(codes(PlanReview.review(plan)))
        .containsExactly(PlanFinding.NO_DATE, PlanFinding.NO_ISSUER);
  }

  @Test
  void aLeafThatNobodyAnswersForIsFound() {
    TaskTree tree =
        TaskTree.builder()
            .add(task("交通", leads("州交通运输局")))
            .add(task("修路"), TaskId.of("交通"))
            .add(task("民生"))
            .add(task("养老"), TaskId.of("民生"))
            .add(task("教育", leads("州教育局")), TaskId.of("民生"))
            .build();

    assertThat(PlanReview.review(plan(tree)))
        .containsExactly(about(PlanFinding.NO_UNIT, "养老", "a task must have a unit: 养老"));
  }

  @Test
  void ifNoTaskHasAUnitThatIsOneFinding() {
    assertThat(codes(PlanReview.review(plan(task("修路"), task("修桥")))))
        .containsExactly(PlanFinding.NO_UNIT_AT_ALL);
  }

  @Test
  void aStandingUnitAnswersForTheTasksAfterItsRule() {
    Plan plan =
        plan(task("植树"), task("修路", responsible("州交通运输局")), task("修桥")).toBuilder()
            .addStanding(
                new StandingAssignment(
                    responsible("各县（市）人民政府"), TaskId.of("修路"), "以下各项均需各县（市）人民政府落实"))
            .build();

    assertThat(PlanReview.review(plan))
        .containsExactly(about(PlanFinding.NO_UNIT, "植树", "a task must have a unit: 植树"));
    assertThat(plan.matrix().duties(TaskId.of("修桥")))
        .containsExactly(Duty.of("修桥", "各县（市）人民政府", Role.RESPONSIBLE).asInherited());
    assertThat(plan.matrix().duties(TaskId.of("修路"))).hasSize(1);
  }

  @Test
  void aStandingUnitThatTheTaskNamesItselfStaysAsNamed() {
    Plan plan =
        plan(task("植树"), task("修路", assists("各县政府"))).toBuilder()
            .addStanding(new StandingAssignment(responsible("各县政府"), TaskId.of("植树"), ""))
            .build();

    assertThat(plan.matrix().roles(TaskId.of("修路"), UnitName.of("各县政府")))
        .containsExactly(Role.COOPERATING);
  }

  @Test
  void aStandingRuleAfterNoTaskIsFound() {
    Plan plan =
        plan(task("植树", leads("州林草局"))).toBuilder()
            .addStanding(new StandingAssignment(responsible("各县政府"), TaskId.of("修路"), ""))
            .build();

    assertThat(codes(PlanReview.review(plan))).containsExactly(PlanFinding.STANDING_ASTRAY);
    assertThat(plan.matrix().size()).isEqualTo(1);
  }

  @Test
  void termsOfTasksThatThePlanHasNotAreFoundInOrder() {
    RollupPolicy policy =
        RollupPolicy.builder()
            .period(PlanPeriod.ofYear(2026))
            .putTerm(TaskId.of("修路"), TaskTerms.none())
            .putTerm(TaskId.of("t9"), TaskTerms.builder().weight(BigDecimal.TEN).build())
            .putTerm(TaskId.of("植树"), TaskTerms.builder().veto(Veto.GATE).build())
            .putTerm(TaskId.of("t10"), TaskTerms.builder().veto(Veto.GATE).build())
            .build();
    Plan plan = plan(task("植树", leads("州林草局"))).toBuilder().rollup(policy).build();

    assertThat(PlanReview.review(plan))
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING plan.terms-astray input: terms must be of a task of the plan: t10; say which"
                + " task the terms are of, or strike them out",
            "WARNING plan.terms-astray input: terms must be of a task of the plan: t9; say which"
                + " task the terms are of, or strike them out",
            "WARNING plan.terms-astray input: terms must be of a task of the plan: 修路; say which"
                + " task the terms are of, or strike them out");
  }

  @Test
  void aLeadIsMissedWhereOtherTasksHaveOne() {
    Plan mixed = plan(task("修路", leads("州交通运输局")), task("修桥", responsible("州水利局")));
    Plan without = plan(task("修路", responsible("州交通运输局")), task("修桥", responsible("州水利局")));

    assertThat(PlanReview.review(mixed))
        .containsExactly(
            about(PlanFinding.NO_LEAD, "修桥", "a task with units must have a lead: 修桥"));
    assertThat(PlanReview.review(without)).isEmpty();
    assertThat(codes(PlanReview.review(without, demanding(LeadDemand.ALWAYS))))
        .containsExactly(PlanFinding.NO_LEAD, PlanFinding.NO_LEAD);
    assertThat(PlanReview.review(mixed, demanding(LeadDemand.NEVER))).isEmpty();
  }

  private static ReviewContext demanding(LeadDemand demand) {
    return ReviewContext.builder().leadDemand(demand).build();
  }

  @Test
  void aLeadRuleDemandsLeads() {
    Plan plan =
        plan(task("修路", assists("州交通运输局"))).toBuilder()
            .leadRule(new LeadRule(LeadPolicy.FIRST_LISTED, "列第一位的为牵头单位"))
            .build();

    assertThat(codes(PlanReview.review(plan))).containsExactly(PlanFinding.NO_LEAD);
  }

  @Test
  void aLeadMayComeFromAboveIfTheInheritanceSaysSo() {
    TaskTree tree =
        TaskTree.builder()
            .add(task("交通", leads("州交通运输局")))
            .add(task("修路", responsible("松岭县政府")), TaskId.of("交通"))
            .build();

    assertThat(PlanReview.review(plan(tree))).isEmpty();
    assertThat(
            codes(
                PlanReview.review(
                    plan(tree), ReviewContext.builder().inheritance(Inheritance.BY_TASK).build())))
        .containsExactly(PlanFinding.NO_LEAD);
  }

  @Test
  void whatIsWrongWithTheUnitsOfATaskIsFoundInOrder() {
    Responsibility tangled =
        Responsibility.builder()
            .addAssignments(
                leads("州财政局"),
                leads("州审计局"),
                assists("州财政局"),
                assists("州水利局"),
                assists("州水利局"),
                assists("各县（市）人民政府"),
                Assignment.of("州财政局", Role.SUMMARISING))
            .addOpenEnded(Role.COOPERATING)
            .build();

    assertThat(PlanReview.review(plan(task("清查", tangled))))
        .containsExactly(
            about(
                PlanFinding.SEVERAL_LEADS,
                "清查",
                "a task should have one lead, but has 2: 州财政局、州审计局"),
            about(PlanFinding.REPEATED_UNIT, "清查", "a unit should stand once as cooperating: 州水利局"),
            about(
                PlanFinding.TWO_ROLES,
                "清查",
                "a unit should not be lead and cooperating at once: 州财政局"),
            about(PlanFinding.OPEN_LIST, "清查", "a list of units should be closed: cooperating"),
            about(PlanFinding.COLLECTIVE, "清查", "names stand for several units: 各县（市）人民政府"));
  }

  @Test
  void anInferredLeadIsARemarkAndNoClash() {
    Responsibility listed =
        Responsibility.of(responsible("州水利局"), responsible("州财政局")).infer(LeadPolicy.FIRST_LISTED);
    Plan plan =
        plan(task("修桥", listed)).toBuilder()
            .leadRule(new LeadRule(LeadPolicy.FIRST_LISTED, "列第一位的为牵头单位"))
            .build();

    assertThat(PlanReview.review(plan))
        .containsExactly(
            about(PlanFinding.LEAD_INFERRED, "修桥", "the lead is not named but inferred: 州水利局"));
  }

  @Test
  void numbersThatDoNotFollowAreFoundAtTheirTask() {
    TaskTree tree =
        TaskTree.builder()
            .add(numbered("a", "1."))
            .add(numbered("b", "3."))
            .add(numbered("c", "3."))
            .build();

    assertThat(PlanReview.review(plan(tree)))
        .containsExactly(
            about(PlanFinding.NUMBER_SKIPPED, "b", "number after 1 must be 2: 3."),
            about(PlanFinding.NUMBER_REPEATED, "c", "number after 3 must be 4: 3."));
  }

  private static Task numbered(String id, String label) {
    return task(id, leads("州财政局")).withLabel(label);
  }

  @Test
  void namesAreLookedUpInTheDirectoryAsOfTheDateOfTheDocument() {
    UnitDirectory directory =
        UnitDirectory.of(
            Unit.of("f", "州财政局", UnitKind.GOVERNMENT_DEPARTMENT),
            Unit.of("s1", "文旅局", UnitKind.GOVERNMENT_DEPARTMENT),
            Unit.of("s2", "文旅局", UnitKind.GOVERNMENT_DEPARTMENT),
            Unit.builder()
                .id(UnitId.of("q"))
                .name(UnitName.of("州质监局"))
                .kind(UnitKind.GOVERNMENT_DEPARTMENT)
                .lifespan(Lifespan.until(LocalDate.of(2019, 1, 1)))
                .build());
    Plan plan =
        plan(
            task(
                "检查",
                leads("州财政局"),
                assists("文旅局"),
                assists("州质监局"),
                Assignment.of("王某", Role.CONTACT)));

    assertThat(PlanReview.review(plan)).isEmpty();

    Plan known = plan.toBuilder().units(directory).build();
    assertThat(PlanReview.review(known))
        .containsExactly(
            about(
                PlanFinding.UNIT_UNKNOWN,
                "检查",
                "a name must be that of a unit on 2024-03-05: 州质监局"),
            about(
                PlanFinding.UNIT_AMBIGUOUS,
                "检查",
                "a name should be that of one unit on 2024-03-05, but 2 bear it: 文旅局"));
    assertThat(
            codes(
                PlanReview.review(
                    known, ReviewContext.builder().asOf(LocalDate.of(2018, 3, 5)).build())))
        .containsExactly(PlanFinding.UNIT_AMBIGUOUS);
  }

  @Test
  void aPlaceWithoutItsEndingIsKnownByTheListItStandsIn() {
    UnitDirectory directory =
        UnitDirectory.of(
            Unit.of("a", "云溪市政府", UnitKind.GOVERNMENT), Unit.of("b", "泽北市政府", UnitKind.GOVERNMENT));
    Plan listed = plan(task("植树", leads("云溪市"), leads("泽北市政府")));
    Plan alone = plan(task("植树", leads("云溪市")));

    assertThat(PlanReview.review(listed.toBuilder().units(directory).build()))
        .extracting(Finding::code)
        .containsExactly(PlanFinding.SEVERAL_LEADS);
    assertThat(codes(PlanReview.review(alone.toBuilder().units(directory).build())))
        .containsExactly(PlanFinding.UNIT_UNKNOWN);
  }

  @Test
  void unreadTextIsShownByItsPlace() {
    assertThat(
            PlanReview.review(
                plan(task("修路", leads("州交通运输局"))),
                ReviewContext.builder().addUnread(new Span(10, 25)).build()))
        .containsExactly(
            new Finding(
                PlanFinding.UNREAD_TEXT,
                Optional.empty(),
                "text was not understood at characters: 10-25"));
  }

  @Test
  void findingsBeyondTheLimitAreCounted() {
    ReviewContext context =
        ReviewContext.builder().limits(Limits.builder().diagnostics(2).build()).build();

    assertThat(
            PlanReview.review(
                plan(task("a", leads("州财政局")), task("b"), task("c"), task("d"), task("e")),
                context))
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING plan.no-unit task b: a task must have a unit: b; assign the task to a unit",
            "WARNING plan.no-unit task c: a task must have a unit: c; assign the task to a unit",
            "WARNING plan.more-findings input: findings must be at most 2 (Limits.diagnostics);"
                + " left out: 2; raise Limits.diagnostics");
  }

  @ParameterizedTest
  @EnumSource(PlanFinding.class)
  void everyFindingHasAnIdASeverityAndARemedy(PlanFinding code) {
    Finding finding = about(code, "t1", "message");

    assertThat(code.id())
        .isEqualTo("plan." + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
    assertThat(finding.toDiagnostic().message()).isEqualTo("message; " + code.remedy());
    assertThat(finding.toDiagnostic().location().describe()).isEqualTo("task t1");
  }
}
