package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;

/**
 * Which curve a figure is held to: amounts follow time, rates as a rule do not.
 *
 * @param amounts the curve of what adds up over the year or stands at a moment
 * @param rates the curve of quotients and growth rates
 */
public record PaceRule(PaceCurve amounts, PaceCurve rates) {

  /**
   * The rule of 宣城, and the default: an item is behind that stands below the share of whole months
   * passed, or whose growth stands below the target of the full year at whatever date
   * (进展情况占比低于91.7%或增幅低于目标任务, 1—11月).
   */
  public static final PaceRule XUANCHENG =
      new PaceRule(PaceCurve.byMonths(), PaceCurve.fullTarget());

  /** The rule of 云浮: half months (1—8月上半月 is 62.5%); of rates it says nothing. */
  public static final PaceRule YUNFU =
      new PaceRule(PaceCurve.byHalfMonths(), PaceCurve.fullTarget());

  /** Half the tasks at half the time (时间过半、任务过半), rates by their full target. */
  public static final PaceRule HALF_AT_HALF_TIME =
      new PaceRule(PaceCurve.halfAtHalfTime(), PaceCurve.fullTarget());

  private static final ImmutableSet<Dimension> RATES =
      ImmutableSet.of(Dimension.SHARE, Dimension.POINTS, Dimension.DOUBLINGS);

  /** Checks that nothing is missing. */
  public PaceRule {
    requireNonNull(amounts, "amounts");
    requireNonNull(rates, "rates");
  }

  /** Returns the rule that holds amounts to a curve and rates to their full target. */
  public static PaceRule ofAmounts(PaceCurve amounts) {
    return new PaceRule(amounts, PaceCurve.fullTarget());
  }

  /**
   * Returns the curve for a target: by its measure kind, and where that is not stated by what it
   * asks for. Levels and changes in shares, points or doublings, and figures set against another,
   * are rates; amounts are held to time.
   */
  public PaceCurve curve(Target target) {
    MeasureKind stated = target.measureKind();
    boolean rate = stated == MeasureKind.UNSTATED && isRate(target.expression());
    return curve(rate ? MeasureKind.RATE : stated);
  }

  /**
   * Returns the curve for a target that is to be met by a day. A thing to be done, or all of
   * several, is expected on that day and not before: 9月30日前开工 asks for nothing in August. All else
   * is held to the {@linkplain #curve(Target) curve} of its kind.
   */
  public PaceCurve curve(Target target, LocalDate due) {
    requireNonNull(due, "due");
    return isDeed(target.expression())
        ? new PaceCurve.Steps(ImmutableList.of(new PacePoint(due, Share.WHOLE)))
        : curve(target);
  }

  /** Returns whether a target is a thing to be done, or all of several: it has no half way. */
  public static boolean isDeed(TargetExpression expression) {
    return requireNonNull(expression, "expression") instanceof TargetExpression.Milestone
        || (expression instanceof TargetExpression.AtLeastOf combination
            && combination.isAll()
            && combination.parts().stream().allMatch(PaceRule::isDeed));
  }

  private static boolean isRate(TargetExpression expression) {
    if (expression instanceof TargetExpression.Level level) {
      return isRate(level.criterion());
    }
    if (expression instanceof TargetExpression.Change change) {
      return isRate(change.criterion());
    }
    return expression instanceof TargetExpression.Relative
        || (expression instanceof TargetExpression.AtLeastOf combination
            && combination.parts().stream().allMatch(PaceRule::isRate));
  }

  private static boolean isRate(Criterion criterion) {
    return RATES.contains(criterion.stated().measure().dimension());
  }

  /**
   * Returns the curve for a kind of figures: {@link #rates()} for {@link MeasureKind#RATE}, {@link
   * #amounts()} for all others, also where the kind is not stated.
   */
  public PaceCurve curve(MeasureKind kind) {
    return requireNonNull(kind, "kind") == MeasureKind.RATE ? rates : amounts;
  }
}
