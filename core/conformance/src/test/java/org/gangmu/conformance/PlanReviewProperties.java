package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.matrix.Inheritance;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.plan.Finding;
import org.gangmu.plan.LeadDemand;
import org.gangmu.plan.Plan;
import org.gangmu.plan.PlanFinding;
import org.gangmu.plan.PlanReview;
import org.gangmu.plan.ReviewContext;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** What holds of the review of any plan. */
@PropertyDefaults(tries = 300)
class PlanReviewProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  private static ImmutableList<Finding> review(
      TaskTree tree, Inheritance inheritance, LeadDemand demand) {
    return PlanReview.review(
        Plan.builder()
            .directive(Directive.builder().kind(DocumentKind.PLAN).build())
            .tasks(tree)
            .build(),
        ReviewContext.builder().inheritance(inheritance).leadDemand(demand).build());
  }

  @Property
  void findingsComeInTheOrderOfTheDocumentAndOfTheirCodes(
      @ForAll("trees") TaskTree tree, @ForAll Inheritance inheritance, @ForAll LeadDemand demand) {
    ImmutableList<Finding> findings = review(tree, inheritance, demand);

    assertAreInOrder(findings, tree);
    assertThat(review(tree, inheritance, demand)).isEqualTo(findings);
  }

  private static void assertAreInOrder(ImmutableList<Finding> findings, TaskTree tree) {
    List<Integer> positions =
        findings.stream().map(each -> each.task().map(tree::indexOf).orElse(-1)).toList();
    assertThat(positions).isSorted();
    for (int i = 1; i < findings.size(); i++) {
      if (positions.get(i).equals(positions.get(i - 1))) {
        assertThat(findings.get(i).code()).isGreaterThanOrEqualTo(findings.get(i - 1).code());
      }
    }
  }

  @Property
  void missingUnitsAndLeadsAreThoseOfTheMatrix(
      @ForAll("trees") TaskTree tree, @ForAll Inheritance inheritance) {
    ImmutableList<Finding> findings = review(tree, inheritance, LeadDemand.ALWAYS);
    ResponsibilityMatrix matrix = ResponsibilityMatrix.of(tree).inherit(inheritance);
    ImmutableSet<TaskId> withoutUnit = tasks(findings, PlanFinding.NO_UNIT);
    ImmutableSet<TaskId> withoutLead = tasks(findings, PlanFinding.NO_LEAD);
    boolean anyUnit = matrix.duties().stream().anyMatch(duty -> !duty.role().isPersonal());

    for (int position = 0; position < tree.size(); position++) {
      TaskId task = tree.get(position).id();
      boolean hasUnit = matrix.duties(task).stream().anyMatch(duty -> !duty.role().isPersonal());
      boolean leads = !matrix.units(task, Role.LEAD).isEmpty();
      boolean leaf = tree.isLeaf(position);
      boolean names = !tree.get(position).responsibility().isEmpty();
      assertThat(withoutUnit.contains(task)).isEqualTo(leaf && !hasUnit && anyUnit);
      assertThat(withoutLead.contains(task)).isEqualTo(hasUnit && !leads && (leaf || names));
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  /** Figures of few indicators and amounts, so that many disagree. */
  @Provide
  Arbitrary<List<Target>> closeTargets() {
    return Combinators.combine(
            Arbitraries.of("x", "y"),
            Arbitraries.of("=>", ">=", "<=", ">", "<", "==", "~"),
            Arbitraries.of("5%", "6%", "0.5成", "1亿元", "10000万元"))
        .as((name, relation, figure) -> name + " " + relation + " " + figure)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(parts -> Target.of(TargetExpression.parse(String.join(" & ", parts)).orElseThrow()))
        .list()
        .ofMaxSize(12);
  }

  private static Plan doubled(Plan plan) {
    TaskTree.Builder tasks = TaskTree.builder();
    for (int i = 0; i < plan.tasks().size(); i++) {
      Task task = plan.tasks().get(i);
      tasks.add(
          task.toBuilder().addAllTargets(task.targets()).build(), plan.tasks().parentIndex(i));
    }
    return plan.toBuilder().addAllTargets(plan.targets()).tasks(tasks.build()).build();
  }

  private static ImmutableList<Finding> disagreements(Plan plan) {
    return PlanReview.review(plan).stream()
        .filter(finding -> finding.code() == PlanFinding.FIGURES_DISAGREE)
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 100)
  void anyPlanIsReviewedInTheSameWayEachTime(@ForAll("plans") Plan plan) {
    ImmutableList<Finding> findings = PlanReview.review(plan);

    assertThat(PlanReview.review(plan.toBuilder().build())).isEqualTo(findings);
    assertAreInOrder(findings, plan.tasks());
    assertThat(disagreements(doubled(plan))).isEqualTo(disagreements(plan));
  }

  @Property(tries = 100)
  void termsAreAstrayExactlyWhereTheirTaskIsNotInThePlan(@ForAll("plans") Plan plan) {
    List<String> astray =
        PlanReview.review(plan).stream()
            .filter(finding -> finding.code() == PlanFinding.TERMS_ASTRAY)
            .map(Finding::message)
            .toList();
    List<String> expected =
        plan.rollup().stream()
            .flatMap(policy -> policy.terms().keySet().stream())
            .filter(task -> plan.tasks().indexOf(task) < 0)
            .sorted()
            .map(task -> "terms must be of a task of the plan: " + task)
            .toList();
    assertThat(astray).isEqualTo(expected);
  }

  @Property
  void figuresStatedOnceMoreDoNotDisagreeAnew(
      @ForAll("closeTargets") List<Target> inDocument,
      @ForAll("closeTargets") List<Target> inFirst,
      @ForAll("closeTargets") List<Target> inSecond) {
    Plan plan =
        Plan.builder()
            .directive(Directive.builder().kind(DocumentKind.PLAN).build())
            .targets(inDocument)
            .tasks(
                TaskTree.builder()
                    .add(Task.of(TaskId.of("t1")).toBuilder().targets(inFirst).build())
                    .add(Task.of(TaskId.of("t2")).toBuilder().targets(inSecond).build())
                    .build())
            .build();

    assertThat(disagreements(doubled(plan))).isEqualTo(disagreements(plan));
  }

  private static ImmutableSet<TaskId> tasks(ImmutableList<Finding> findings, PlanFinding code) {
    return findings.stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::task)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
