package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Observations on either side of the line that a target draws: some that would meet it, and some
 * near them that would not. They show what a target means, in figures.
 *
 * <p>A figure lies on the line or one step beside it, in the target's own scale and measure; a step
 * is one in the last decimal place that is written. 失业率控制在5.5%以内 is met by 5.5% and missed by 5.6%,
 * 增长6%以上 is met by 106 against 100 last year and missed by 105. 左右 is met by the figure that is
 * named and missed by the first one beyond the tolerance of the policy, or where it has none by the
 * first one that is no longer near.
 *
 * <ul>
 *   <li>A change comes with the figure it is measured against: the one that the target states, else
 *       100, or 50% where percentage points are asked for. Where that cannot be computed, as for a
 *       doubling and a half, it comes as reported.
 *   <li>A reference figure is one that is made up: 100, or 50% where the margin is in points.
 *   <li>Of all things 100 out of 100 are done, or 99; a thing to be done is completed on the day of
 *       the assessment, or open.
 *   <li>A combination is met with as many parts as it needs, the first ones that can be met, and
 *       missed with as many missed as that takes, what else is spoken of being met where it can.
 *       Where several parts speak of one indicator, figures at the bounds of each are tried.
 * </ul>
 *
 * <p>An assessment with the same day and policy gives the verdict asked for, always. None are given
 * for what was not understood ({@link TargetExpression.Opaque}), for parts that contradict each
 * other, and where no number of the 38 digits of a {@link Quantity} lies on that side of the line
 * or within the band. For combinations none may be found though there are some. The same arguments
 * give equal observations; the time taken is linear in the size of the expression, up to
 * logarithms.
 */
public final class Borderline {

  private Borderline() {}

  /**
   * Returns observations that meet an expression.
   *
   * @param asOf the day of the assessment
   */
  public static Optional<Observations> meeting(
      TargetExpression expression, LocalDate asOf, AssessmentPolicy policy) {
    return search(expression, asOf, policy).meeting();
  }

  /**
   * Returns observations that do not meet an expression, near to {@linkplain #meeting those that
   * do}.
   *
   * @param asOf the day of the assessment
   */
  public static Optional<Observations> missing(
      TargetExpression expression, LocalDate asOf, AssessmentPolicy policy) {
    return search(expression, asOf, policy).missing();
  }

  private static BorderSearch search(
      TargetExpression expression, LocalDate asOf, AssessmentPolicy policy) {
    requireNonNull(expression, "expression");
    requireNonNull(asOf, "asOf");
    requireNonNull(policy, "policy");
    return new BorderSearch(expression, asOf, policy);
  }
}
