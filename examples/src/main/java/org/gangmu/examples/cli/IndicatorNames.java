package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableSet;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetVisitor;

/** Collects the names under which reports give what expressions are decided by. */
final class IndicatorNames implements TargetVisitor<ImmutableSet<String>> {

  private static final IndicatorNames VISITOR = new IndicatorNames();

  private IndicatorNames() {}

  /** Returns the names of some targets, in their order. */
  static ImmutableSet<String> of(Iterable<Target> targets) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    targets.forEach(target -> names.addAll(target.expression().accept(VISITOR)));
    return names.build();
  }

  @Override
  public ImmutableSet<String> visitLevel(TargetExpression.Level level) {
    return ImmutableSet.of(level.indicator());
  }

  @Override
  public ImmutableSet<String> visitChange(TargetExpression.Change change) {
    return ImmutableSet.of(change.indicator());
  }

  @Override
  public ImmutableSet<String> visitRelative(TargetExpression.Relative relative) {
    return ImmutableSet.of(relative.indicator());
  }

  @Override
  public ImmutableSet<String> visitRank(TargetExpression.Rank rank) {
    return ImmutableSet.of(rank.indicator());
  }

  @Override
  public ImmutableSet<String> visitGrade(TargetExpression.Grade grade) {
    return ImmutableSet.of(grade.indicator());
  }

  @Override
  public ImmutableSet<String> visitCompleteness(TargetExpression.Completeness completeness) {
    return ImmutableSet.of(completeness.indicator());
  }

  @Override
  public ImmutableSet<String> visitTurn(TargetExpression.Turn turn) {
    return ImmutableSet.of(turn.indicator());
  }

  @Override
  public ImmutableSet<String> visitMilestone(TargetExpression.Milestone milestone) {
    return ImmutableSet.of(milestone.deliverable());
  }

  @Override
  public ImmutableSet<String> visitAtLeastOf(AtLeastOf combination) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    combination.parts().forEach(part -> names.addAll(part.accept(this)));
    return names.build();
  }

  @Override
  public ImmutableSet<String> visitOpaque(TargetExpression.Opaque opaque) {
    return ImmutableSet.of();
  }
}
