package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import org.gangmu.target.MeasureKind;

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
   * Returns the curve for a kind of figures: {@link #rates()} for {@link MeasureKind#RATE}, {@link
   * #amounts()} for all others, also where the kind is not stated.
   */
  public PaceCurve curve(MeasureKind kind) {
    return requireNonNull(kind, "kind") == MeasureKind.RATE ? rates : amounts;
  }
}
