package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;
import org.gangmu.examples.Golden;
import org.gangmu.json.PlanJson;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples do not have: every field, every role, standing and inherited units. */
class FullPlanTest {

  @ParameterizedTest
  @CsvSource({
    "read.txt, read",
    "read-text.txt, read --text",
    "matrix.txt, matrix",
    "matrix-inherited.txt, matrix --inherit",
    "check.txt, check",
    "ledger-inferred.txt, ledger --unit=州财政局",
    "ledger-standing.txt, ledger --unit=各县政府",
    "ledger-own.txt, ledger --unit=州统计局",
    "ledger-inherited.txt, ledger --inherit --unit=州统计局"
  })
  void everyPartIsPrinted(String golden, String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
    args.add("-");
    Ran ran = Ran.runWithInput(PlanJson.standard().writeBytes(plan()), args.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    Golden.check("full-plan/" + golden, ran.out());
  }

  private static Plan plan() {
    return Plan.builder()
        .directive(directive())
        .tasks(tasks())
        .leadRule(new LeadRule(LeadPolicy.FIRST_LISTED, "列第一位的为牵头单位，下同"))
        .addStanding(
            new StandingAssignment(
                Assignment.of("各县政府", Role.RESPONSIBLE), TaskId.of("b"), "以下各项均需各县政府落实，不再单独列出"))
        .build();
  }

  private static Directive directive() {
    return Directive.builder()
        .kind(DocumentKind.NOTICE)
        .title("云泽州人民政府关于印发节水行动方案的通知")
        .addNumbers(DocumentNumber.parse("云政发〔2024〕3号"), DocumentNumber.parse("云水〔2024〕8号"))
        .indexNumber(IndexNumber.of("015000185/2024-00003"))
        .addIssuers(UnitName.of("云泽州人民政府"), UnitName.of("云泽州水利局"))
        .addAddressees(UnitName.of("各县政府"))
        .enclosure(new Enclosure("行动方案", "云泽州节水行动方案"))
        .period(PlanPeriod.ofYears(2024, 2026))
        .dates(
            ImmutableMap.of(
                DateRole.SIGNED,
                new StatedDate(LocalDate.of(2024, 3, 1), "二〇二四年三月一日"),
                DateRole.PUBLISHED,
                StatedDate.of(LocalDate.of(2024, 3, 5))))
        .validity(Validity.VALID)
        .addSubjects("水利、水务", "环境保护")
        .addAttachments("节水任务清单", "用水定额表")
        .addCitations(
            new Citation("节水条例", Optional.empty()),
            new Citation("关于加强节水的意见", Optional.of(DocumentNumber.parse("云政发〔2023〕1号"))))
        .build();
  }

  private static TaskTree tasks() {
    return TaskTree.builder()
        .add(
            task("a", "一、", "农业节水", "总要求。\n分步推进。")
                .withResponsibility(Responsibility.of(Assignment.of("州统计局", Role.SUMMARISING))))
        .add(
            task("b", "（一）", "改造灌区", "改造中型灌区2处。")
                .withResponsibility(
                    Responsibility.builder()
                        .addAssignments(
                            Assignment.of("州水利局", Role.LEAD),
                            Assignment.of("州财政局", Role.COOPERATING)
                                .withWeight(new BigDecimal("0.25")),
                            Assignment.of("州发展改革委", Role.SUPERVISING),
                            Assignment.of("分管副州长", Role.LEADER),
                            Assignment.of("水利局办公室", Role.CONTACT))
                        .addOpenEnded(Role.COOPERATING)
                        .build()),
            TaskId.of("a"))
        .add(
            task("c", "（二）", "", "安排资金。")
                .withResponsibility(
                    Responsibility.of(
                            Assignment.of("州财政局", Role.RESPONSIBLE),
                            Assignment.of("州审计局", Role.RESPONSIBLE))
                        .infer(LeadPolicy.FIRST_LISTED)),
            TaskId.of("a"))
        .add(task("d", "二、", "城镇节水", ""))
        .build();
  }

  private static Task task(String id, String label, String heading, String body) {
    return Task.builder().id(TaskId.of(id)).label(label).heading(heading).body(body).build();
  }
}
