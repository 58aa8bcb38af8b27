package org.gangmu.plan;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.directive.Directive;
import org.gangmu.internal.ValueStyle;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Assignment;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitDirectory;
import org.immutables.value.Value;

/**
 * A directive broken down into tasks, with the policies it is to be read by: the one aggregate of
 * the library.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Plan permits ImmutablePlan {

  Plan() {}

  /** Returns the document. */
  public abstract Directive directive();

  /** Returns its tasks. */
  @Value.Default
  public TaskTree tasks() {
    return TaskTree.empty();
  }

  /** Returns the targets that the document states outside its tasks, in the order of the text. */
  public abstract ImmutableList<Target> targets();

  /** Returns the units that its names can be looked up among; none by default. */
  @Value.Default
  public UnitDirectory units() {
    return UnitDirectory.empty();
  }

  /** Returns who leads where nobody is named lead. */
  @Value.Default
  public LeadRule leadRule() {
    return LeadRule.NAMED_ONLY;
  }

  /** Returns the units that closing rules add to later tasks, in the order stated. */
  public abstract ImmutableList<StandingAssignment> standing();

  /**
   * Returns how the reports on it make the standing of the whole, where that is kept with it. Terms
   * of tasks that it does not have are kept too.
   */
  public abstract Optional<RollupPolicy> rollup();

  /**
   * Returns who does what: the units that each task names, and the standing ones.
   *
   * <p>A standing unit is an inherited duty of every task after its rule, unless the task itself
   * names the unit. What tasks have from the tasks above them comes with {@link
   * ResponsibilityMatrix#inherit()}.
   */
  public final ResponsibilityMatrix matrix() {
    ResponsibilityMatrix named = ResponsibilityMatrix.of(tasks());
    if (standing().isEmpty()) {
      return named;
    }
    ResponsibilityMatrix.Builder added = ResponsibilityMatrix.builder();
    for (StandingAssignment rule : standing()) {
      int after = tasks().indexOf(rule.after());
      Assignment assignment = rule.assignment();
      for (int position = after + 1; after >= 0 && position < tasks().size(); position++) {
        Task task = tasks().get(position);
        if (task.responsibility().roles(assignment.unit()).isEmpty()) {
          added.add(Duty.of(task.id(), assignment.unit(), assignment.role()).asInherited());
        }
      }
    }
    return named.union(added.build());
  }

  /**
   * Returns this plan made ready to be rolled up by the policy kept with it.
   *
   * @return as {@link #toRollup(RollupPolicy)}
   * @throws IllegalStateException if no policy is kept with it
   */
  public final Outcome<Rollup> toRollup() {
    checkState(
        rollup().isPresent(), "plan must have a roll-up policy; give it one, or one to toRollup");
    return toRollup(rollup().get());
  }

  /**
   * Returns this plan made ready to be rolled up by a policy, whatever is kept with it. Units count
   * as in its {@link #matrix()}, with what tasks have from those above them. The work is ordered on
   * the {@linkplain Directive#date() date} of the directive, where it has one: no report is owed
   * for periods that had ended by then.
   *
   * @return as {@link Rollup#of(TaskTree, ResponsibilityMatrix, RollupPolicy)}
   */
  public final Outcome<Rollup> toRollup(RollupPolicy policy) {
    Outcome<Rollup> made = Rollup.of(tasks(), matrix().inherit(), policy);
    return directive().date().map(day -> made.map(rollup -> rollup.withOrder(day))).orElse(made);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this plan. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Plan}. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
