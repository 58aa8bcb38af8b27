package org.gangmu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupCode;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class PlanRollupTest {

  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));

  private static final Plan PLAN =
      Plan.builder()
          .directive(Directive.builder().kind(DocumentKind.NOTICE).build())
          .tasks(
              TaskTree.builder()
                  .add(Task.of(TaskId.of("t1")))
                  .add(Task.of(TaskId.of("t2")), TaskId.of("t1"))
                  .build())
          .addStanding(
              new StandingAssignment(
                  Assignment.of("云泽州水务局", Role.LEAD), TaskId.of("t1"), "以下各项由州水务局牵头"))
          .rollup(POLICY)
          .build();

  @Test
  void thePolicyIsPartOfThePlan() {
    assertThat(PLAN.rollup()).contains(POLICY);
    assertThat(PLAN).isEqualTo(PLAN.toBuilder().build());
    assertThat(PLAN)
        .isNotEqualTo(PLAN.toBuilder().rollup(POLICY.toBuilder().name("另一口径").build()).build());
    assertThat(Plan.builder().directive(PLAN.directive()).build().rollup()).isEmpty();
  }

  @Test
  void aPlanIsRolledUpByItsOwnPolicyOrByAnother() {
    RollupPolicy other = RollupPolicy.of(PlanPeriod.ofHalf(2026, 1));

    assertThat(PLAN.toRollup().orElseThrow().policy()).isEqualTo(POLICY);
    assertThat(PLAN.toRollup(other).orElseThrow().policy()).isEqualTo(other);
    assertThat(PLAN.toRollup().orElseThrow().tree()).isEqualTo(PLAN.tasks());
  }

  @Test
  void theWorkIsOrderedOnTheDateOfTheDirective() {
    LocalDate march = LocalDate.of(2026, 3, 15);
    Directive dated =
        PLAN.directive().toBuilder().putDate(DateRole.SIGNED, StatedDate.of(march)).build();

    assertThat(PLAN.toRollup().orElseThrow().orderedOn()).isEmpty();
    assertThat(PLAN.toBuilder().directive(dated).build().toRollup().orElseThrow().orderedOn())
        .contains(march);
  }

  /** A unit that only a closing rule names reports, and its report counts. */
  @Test
  void standingUnitsAnswerForWhatTheyReport() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    ReportLog log =
        ReportLog.of(
                List.of(
                    ProgressReport.builder()
                        .id(ReportId.of("r1"))
                        .task(TaskId.of("t2"))
                        .unit(UnitName.of("云泽州水务局"))
                        .period(ReportPeriod.ofMonth(2026, 6))
                        .recordedOn(day)
                        .percent(BigDecimal.valueOf(40))
                        .build()))
            .orElseThrow();
    Rollup rollup = PLAN.toRollup().orElseThrow();

    assertThat(rollup.matrix()).isEqualTo(PLAN.matrix().inherit());
    assertThat(rollup.standings(log.asKnown(day)).whole().value())
        .contains(Completion.ofPercent(BigDecimal.valueOf(40)));
  }

  @Test
  void termsOfUnknownTasksAreKeptAndTold() {
    Plan plan =
        PLAN.toBuilder()
            .rollup(POLICY.toBuilder().putTerm(TaskId.of("t9"), TaskTerms.none()).build())
            .build();
    Outcome<Rollup> outcome = plan.toRollup();

    assertThat(outcome.value()).isPresent();
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(RollupCode.UNKNOWN_TASK);
  }

  @Test
  void aPlanWithoutPolicyWantsOne() {
    Plan plan = Plan.builder().directive(PLAN.directive()).build();

    assertThatIllegalStateException()
        .isThrownBy(plan::toRollup)
        .withMessage("plan must have a roll-up policy; give it one, or one to toRollup");
  }
}
