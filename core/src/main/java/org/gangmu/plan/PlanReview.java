package org.gangmu.plan;

import com.google.common.collect.ImmutableList;

/**
 * What a plan leaves open: tasks that nobody answers for, leads that are missing or too many, names
 * that mean no unit or several, terms of tasks that are not there, numbers that do not follow one
 * another, targets without a figure or a deadline or with two figures for one indicator.
 *
 * <p>A review judges the plan, not the text; what a reader could not read is in its diagnostics. It
 * takes time in proportion to the plan.
 */
public final class PlanReview {

  private PlanReview() {}

  /**
   * Returns the findings without a directory of units: see {@link #review(Plan, ReviewContext)}.
   */
  public static ImmutableList<Finding> review(Plan plan) {
    return review(plan, ReviewContext.defaults());
  }

  /**
   * Returns the findings: those about the document, then those about its tasks in document order,
   * of one task in the order of {@link PlanFinding}.
   *
   * <p>Names are looked up where the plan has {@link Plan#units() units} to look among. Beyond
   * {@link org.gangmu.diagnostic.Limits#diagnostics()} they are counted only, in a last one of
   * {@link PlanFinding#MORE_FINDINGS}.
   */
  public static ImmutableList<Finding> review(Plan plan, ReviewContext context) {
    return new PlanReviewer(plan, context).review();
  }
}
