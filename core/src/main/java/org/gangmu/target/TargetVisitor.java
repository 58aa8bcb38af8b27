package org.gangmu.target;

/**
 * What to do with each kind of {@link TargetExpression}. A new kind is a new method here, so that
 * no caller overlooks it.
 *
 * @param <R> what comes of it
 */
public interface TargetVisitor<R> {

  /** Visits a figure itself. */
  R visitLevel(TargetExpression.Level level);

  /** Visits the change of a figure. */
  R visitChange(TargetExpression.Change change);

  /** Visits a figure against another. */
  R visitRelative(TargetExpression.Relative relative);

  /** Visits a place in a ranking. */
  R visitRank(TargetExpression.Rank rank);

  /** Visits a grade. */
  R visitGrade(TargetExpression.Grade grade);

  /** Visits all or none. */
  R visitCompleteness(TargetExpression.Completeness completeness);

  /** Visits a change of sign. */
  R visitTurn(TargetExpression.Turn turn);

  /** Visits a thing to be done. */
  R visitMilestone(TargetExpression.Milestone milestone);

  /** Visits a combination. */
  R visitAtLeastOf(TargetExpression.AtLeastOf combination);

  /** Visits what could not be read. */
  R visitOpaque(TargetExpression.Opaque opaque);
}
