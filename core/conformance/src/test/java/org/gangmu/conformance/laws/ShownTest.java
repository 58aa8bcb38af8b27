package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.target.Commitment;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskCode;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

/** How plans and what is in them are told apart. */
class ShownTest {

  private static final Task DREDGING =
      Task.builder().id(TaskId.of("t1")).heading("清淤").body("清淤5公里").build();
  private static final Task SOWING = Task.builder().id(TaskId.of("t2")).body("播种").build();
  private static final Code CODE = TaskCode.CYCLE;

  private static Plan plan(TaskTree tasks) {
    return Plan.builder()
        .directive(Directive.builder().kind(DocumentKind.NOTICE).title("方案").build())
        .tasks(tasks)
        .build();
  }

  private static TaskTree tree(Task... tasks) {
    TaskTree.Builder tree = TaskTree.builder();
    List.of(tasks).forEach(tree::add);
    return tree.build();
  }

  @Test
  void theWayGoesIntoPlansTreesAndTasks() {
    Plan plan = plan(tree(DREDGING, SOWING));
    Plan other = plan(tree(DREDGING, SOWING.toBuilder().body("播种 ").build()));
    assertThat(Shown.difference(plan, other))
        .isEqualTo("$.tasks.tasks[1].body is \"播种\" and \"播种 \"");
    assertThat(Shown.difference(Optional.of(plan), Optional.of(other)))
        .startsWith("$.get().tasks.tasks[1].body is ");
    Plan without = plan(tree(DREDGING, SOWING.toBuilder().deadline(day("年底前")).build()));
    assertThat(
            Shown.difference(
                plan(tree(DREDGING, SOWING.toBuilder().deadline(day("")).build())), without))
        .isEqualTo("$.tasks.tasks[1].deadline.get().words is \"\" and \"年底前\"");
  }

  private static StatedDate day(String words) {
    return new StatedDate(LocalDate.of(2026, 12, 31), words);
  }

  @Test
  void theWayGoesIntoThePolicyOfAPlan() {
    RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026));
    Plan plan = plan(tree(DREDGING)).toBuilder().rollup(policy).build();
    Plan other =
        plan.toBuilder().rollup(policy.toBuilder().rule(WeightedMean.EQUAL).build()).build();
    assertThat(Shown.difference(plan, other))
        .isEqualTo("$.rollup.get().rule.weighting is DECLARED and EQUAL");
    assertThat(Shown.difference(plan, plan(tree(DREDGING))))
        .startsWith("$.rollup is Optional[")
        .endsWith(" and Optional.empty");
  }

  @Test
  void treesOfTheSameTasksDifferByTheirParents() {
    TaskTree nested = TaskTree.builder().add(DREDGING).add(SOWING, 0).build();
    assertThat(Shown.difference(tree(DREDGING, SOWING), nested))
        .isEqualTo("$.parentIndex[1] is -1 and 0");
  }

  @Test
  void whatIsRefusedIsToldFromAValue() {
    Outcome<Task> read = Outcome.of(DREDGING);
    Outcome<Task> refused =
        Outcome.failure(Diagnostic.error(CODE, "task must be there", Location.whole()));
    assertThat(Shown.difference(read, Outcome.of(SOWING)))
        .isEqualTo("$.value.body is \"清淤5公里\" and \"播种\"");
    assertThat(Shown.difference(read, refused))
        .startsWith("$.value is Task.builder()")
        .contains(" and refused with [");
  }

  /** Equal to nothing but itself. */
  private static final class Stubborn {
    @Override
    public String toString() {
      return "stubborn";
    }
  }

  @Test
  void whatPrintsAlikeSaysSo() {
    assertThat(Shown.difference(new Stubborn(), new Stubborn()))
        .isEqualTo("$ is stubborn and stubborn; they print alike, differ by equals");
    assertThat(Shown.difference(1, 1L)).endsWith(", being java.lang.Integer and java.lang.Long");
  }

  @Test
  void longRunsAreWrittenOnce() {
    assertThat(Shown.of("x".repeat(200))).isEqualTo("\"x\".repeat(200)");
    assertThat(Shown.of("ab" + "政".repeat(50) + "c"))
        .isEqualTo("\"ab\" + \"政\".repeat(50) + \"c\"");
    assertThat(Shown.of("𠮷".repeat(50))).isEqualTo("\"𠮷\".repeat(50)");
    assertThat(Shown.of("x".repeat(39))).isEqualTo("\"" + "x".repeat(39) + "\"");
    assertThat(Shown.of("")).isEqualTo("\"\"");
    assertThat(SampleJava.literal("\n".repeat(40))).isEqualTo("\"\\n\".repeat(40)");
    assertThat(SampleJava.of(new byte[40])).hasToString("(\"\\u0000\".repeat(40)).getBytes(UTF_8)");
  }

  @Test
  void plansAreJavaWhereTheyAreSmall() {
    assertThat(Shown.of(plan(tree(DREDGING))))
        .isEqualTo(
            "Plan.builder().directive(Directive.builder().kind(DocumentKind.NOTICE).title(\"方案\")"
                + ".build()).tasks(TaskTree.builder().add(Task.builder().id(TaskId.of(\"t1\"))"
                + ".heading(\"清淤\").body(\"清淤5公里\").build()).build()).build()");
    assertThat(Shown.of(StoreSamples.plan("方案", "播种")))
        .isEqualTo("StoreSamples.plan(\"方案\", \"播种\")");
    assertThat(Shown.of(Optional.of(StoreSamples.plan("方案"))))
        .isEqualTo("Optional.of(StoreSamples.plan(\"方案\"))");
    Plan read = plan(tree(DREDGING.toBuilder().addSources(new Span(0, 3)).build()));
    assertThat(Shown.of(read)).startsWith("a plan that is no short Java: {directive=");
  }

  @Test
  void tasksAreJava() {
    Task task =
        SOWING.toBuilder()
            .responsibility(Responsibility.of(Assignment.of(UnitName.of("州水务局"), Role.LEAD)))
            .deadline(day("年底前"))
            .addTargets(
                Target.of(TargetExpression.parse("播种 => 5亩").orElseThrow()).toBuilder()
                    .commitment(Commitment.BINDING)
                    .build())
            .build();
    assertThat(Shown.of(task))
        .isEqualTo(
            "Task.builder().id(TaskId.of(\"t2\")).body(\"播种\").responsibility("
                + "Responsibility.builder().addAssignments(Assignment.of(\"州水务局\", Role.LEAD))"
                + ".build()).deadline(new StatedDate(LocalDate.parse(\"2026-12-31\"), \"年底前\"))"
                + ".addTargets(Target.builder().expression(TargetExpression.parse(\"播种 => 5亩\")"
                + ".orElseThrow()).commitment(Commitment.BINDING).build()).build()");
    TaskTree nested = TaskTree.builder().add(DREDGING).add(SOWING, 0).build();
    assertThat(Shown.of(nested)).endsWith(".body(\"播种\").build(), 0).build()");
  }
}
