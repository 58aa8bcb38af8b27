package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;

/** Generators of whole plans. */
public final class PlanArbitraries {

  /** The most tasks {@link #plans()} puts into a plan. */
  public static final int MAX_SIZE = 8;

  private PlanArbitraries() {}

  /**
   * Returns plans of directives as {@link DirectiveArbitraries#directives()} gives them and trees
   * as {@link TaskArbitraries#trees()} does, some without any task, some with texts that break
   * careless writers, some with a policy of rolling up that has terms for tasks in it or others.
   */
  public static Arbitrary<Plan> plans() {
    return Combinators.combine(
            DirectiveArbitraries.directives(),
            TaskArbitraries.trees(0, MAX_SIZE),
            TextArbitraries.textsOrBlank().list().ofMaxSize(4),
            leadRules(),
            directories(),
            standingAssignments().list().ofMaxSize(2),
            TargetArbitraries.targets(1).list().ofMaxSize(3),
            RollupPolicyArbitraries.policies().withoutEdgeCases().optional(0.3))
        .as(
            (directive, tasks, texts, leadRule, units, standing, targets, rollup) ->
                Plan.builder()
                    .directive(directive)
                    .tasks(withTexts(tasks, ImmutableList.copyOf(texts), targets))
                    .targets(targets)
                    .leadRule(leadRule)
                    .units(units)
                    .standing(standing)
                    .rollup(rollup)
                    .build());
  }

  /** Returns rules of any policy, with and without words. */
  public static Arbitrary<LeadRule> leadRules() {
    return Combinators.combine(
            Arbitraries.of(LeadPolicy.class),
            Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.textsOrBlank()))
        .as(LeadRule::new);
  }

  /** Returns standing assignments after tasks that may or may not be in a tree. */
  public static Arbitrary<StandingAssignment> standingAssignments() {
    return Combinators.combine(
            TaskArbitraries.assignments(),
            TaskArbitraries.taskIds(),
            TextArbitraries.textsOrBlank())
        .as(StandingAssignment::new);
  }

  /** Returns directories, half of them with one more unit that may have any name, kind and code. */
  private static Arbitrary<UnitDirectory> directories() {
    return Combinators.combine(UnitArbitraries.directories(), UnitArbitraries.units().optional())
        .as((directory, more) -> more.map(unit -> with(directory, unit)).orElse(directory));
  }

  private static UnitDirectory with(UnitDirectory directory, Unit unit) {
    Unit alone =
        unit.toBuilder()
            .id(UnitId.of("another"))
            .parent(Optional.empty())
            .successors(ImmutableList.of())
            .build();
    return directory.toBuilder().add(alone).build();
  }

  /** Gives the texts to the first tasks as their bodies, and the targets to the last one. */
  private static TaskTree withTexts(
      TaskTree tasks, ImmutableList<String> texts, List<Target> targets) {
    TaskTree.Builder builder = TaskTree.builder();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      int parent = tasks.parentIndex(i);
      Task.Builder changed = task.toBuilder();
      if (i < texts.size()) {
        changed.body(texts.get(i));
      }
      if (i == tasks.size() - 1) {
        changed.targets(targets);
      }
      builder.add(changed.build(), parent);
    }
    return builder.build();
  }
}
