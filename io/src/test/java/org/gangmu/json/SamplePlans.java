package org.gangmu.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetKind;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.Alias;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.DivisionCode;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;

/** Invented plans. */
final class SamplePlans {

  /** Has each member that a document may have. */
  static final Plan FULL =
      Plan.builder()
          .directive(
              Directive.builder()
                  .kind(DocumentKind.NOTICE)
                  .title("云泽州人民政府办公室关于印发“清渠行动”分工方案的通知")
                  .addNumbers(new DocumentNumber("云府办发", 2026, 7))
                  .indexNumber(IndexNumber.of("012345674/2026-00007"))
                  .addIssuers(UnitName.of("云泽州人民政府办公室"), UnitName.of("云泽州水务局"))
                  .addAddressees(UnitName.of("各县(市)人民政府"), UnitName.of("州级有关部门"))
                  .enclosure(new Enclosure("分工方案", "“清渠行动”分工方案"))
                  .period(PlanPeriod.ofYear(2026))
                  .putDate(DateRole.SIGNED, new StatedDate(LocalDate.of(2026, 3, 5), "２０２６年３月５日"))
                  .putDate(DateRole.PUBLISHED, StatedDate.of(LocalDate.of(2026, 3, 9)))
                  .validity(Validity.VALID)
                  .addSubjects("农业、林业、水利")
                  .addAttachments("重点渠段名单")
                  .addCitations(
                      new Citation("云泽州水网建设规划", Optional.of(new DocumentNumber("云府发", 2024, 31))),
                      new Citation("渠道管护办法", Optional.empty()))
                  .build())
          .units(
              UnitDirectory.of(
                  Unit.builder()
                      .id(UnitId.of("gov"))
                      .name(UnitName.of("云泽州人民政府"))
                      .kind(UnitKind.GOVERNMENT)
                      .addAliases(Alias.of("云泽州政府"))
                      .division(new DivisionCode("812300"))
                      .build(),
                  Unit.builder()
                      .id(UnitId.of("water-old"))
                      .name(UnitName.of("云泽州水利局"))
                      .kind(UnitKind.GOVERNMENT_DEPARTMENT)
                      .parent(UnitId.of("gov"))
                      .lifespan(Lifespan.until(LocalDate.of(2019, 3, 1)))
                      .addSuccessors(UnitId.of("water"))
                      .build(),
                  Unit.builder()
                      .id(UnitId.of("water"))
                      .name(UnitName.of("云泽州水务局"))
                      .kind(UnitKind.GOVERNMENT_DEPARTMENT)
                      .parent(UnitId.of("gov"))
                      .addAliases(
                          Alias.of("州水务局"),
                          new Alias(
                              UnitName.of("州河长办"),
                              Lifespan.between(LocalDate.of(2019, 3, 1), LocalDate.of(2024, 1, 1))))
                      .creditCode(new CreditCode("118123000034567836"))
                      .lifespan(Lifespan.from(LocalDate.of(2019, 3, 1)))
                      .build()))
          .tasks(
              TaskTree.builder()
                  .add(
                      Task.builder()
                          .id(TaskId.of("t1"))
                          .label("一、")
                          .heading("清淤疏浚")
                          .addSources(new Span(120, 126))
                          .build())
                  .add(
                      Task.builder()
                          .id(TaskId.of("t2"))
                          .label("（一）")
                          .body("北渠清淤12公里。\n一渠一档，做到\"底数清\"。")
                          .responsibility(
                              Responsibility.builder()
                                  .addAssignments(
                                      new Assignment(
                                          UnitName.of("州水务局"),
                                          Role.LEAD,
                                          Optional.of("牵头单位"),
                                          Optional.of(new BigDecimal("0.6"))),
                                      Assignment.of("州财政局", Role.COOPERATING))
                                  .addOpenEnded(Role.COOPERATING)
                                  .build())
                          .addTargets(
                              Target.builder()
                                  .expression(
                                      new Level(
                                          "北渠清淤",
                                          Criterion.threshold(
                                              Relation.AT_LEAST,
                                              Quantity.of(
                                                  "12", MeasureTable.standard().measure("公里")))))
                                  .measureKind(MeasureKind.CUMULATIVE)
                                  .scope("北渠")
                                  .deadline(new StatedDate(LocalDate.of(2026, 9, 30), "9月底前"))
                                  .commitment(Commitment.BINDING)
                                  .phrase("北渠清淤12公里")
                                  .source(new Span(126, 134))
                                  .build(),
                              Target.of(new Completeness("渠道档案", Extent.ALL)))
                          .addSources(new Span(126, 150), new Span(160, 171))
                          .build(),
                      TaskId.of("t1"))
                  .add(
                      Task.builder()
                          .id(TaskId.of("t3"))
                          .label("（二）")
                          .body("管护责任落实到人。")
                          .responsibility(
                              Responsibility.of(
                                      Assignment.of("白石县", Role.RESPONSIBLE),
                                      Assignment.of("𠮷水县", Role.RESPONSIBLE))
                                  .infer(LeadPolicy.FIRST_LISTED))
                          .build(),
                      TaskId.of("t1"))
                  .add(Task.of(TaskId.of("t4")))
                  .build())
          .addTargets(
              Target.builder()
                  .kind(TargetKind.ACTUAL)
                  .expression(
                      new Change(
                          "灌溉面积",
                          Direction.INCREASE,
                          new Criterion.About(Quantity.of("4.5", Measure.PERCENT)),
                          new Base.LastYear()))
                  .build())
          .leadRule(new LeadRule(LeadPolicy.FIRST_LISTED, "列第一位的为牵头单位，下同"))
          .addStanding(
              new StandingAssignment(
                  Assignment.of("各县（市）人民政府", Role.RESPONSIBLE), TaskId.of("t2"), "以下各项均需各县（市）落实"))
          .rollup(SamplePolicies.FULL)
          .build();

  /** Has what a document must have and nothing else. */
  static final Plan BARE =
      Plan.builder().directive(Directive.builder().kind(DocumentKind.PLAN).build()).build();

  /** What {@link #BARE} is written as. */
  static final String BARE_TEXT =
      "{\"format\":\"gangmu.plan\",\"version\":\"1.0\",\"directive\":{\"kind\":\"PLAN\"}}";

  private SamplePlans() {}
}
