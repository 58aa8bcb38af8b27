package org.gangmu.target;

import java.util.Optional;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;

/** Tells by what name a simple expression is observed. */
final class BorderIndicator implements TargetVisitor<Optional<String>> {

  @Override
  public Optional<String> visitLevel(Level level) {
    return Optional.of(level.indicator());
  }

  @Override
  public Optional<String> visitChange(Change change) {
    return Optional.of(change.indicator());
  }

  @Override
  public Optional<String> visitRelative(Relative relative) {
    return Optional.of(relative.indicator());
  }

  @Override
  public Optional<String> visitRank(Rank rank) {
    return Optional.of(rank.indicator());
  }

  @Override
  public Optional<String> visitGrade(Grade grade) {
    return Optional.of(grade.indicator());
  }

  @Override
  public Optional<String> visitCompleteness(Completeness completeness) {
    return Optional.of(completeness.indicator());
  }

  @Override
  public Optional<String> visitTurn(Turn turn) {
    return Optional.of(turn.indicator());
  }

  @Override
  public Optional<String> visitMilestone(Milestone milestone) {
    return Optional.of(milestone.deliverable());
  }

  @Override
  public Optional<String> visitAtLeastOf(AtLeastOf combination) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visitOpaque(Opaque opaque) {
    return Optional.empty();
  }
}
