package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;

/**
 * The light of one period by its rule, without memory.
 *
 * @param period the period, of a kind that divides the calendar; lights of 1—N月 are those of its
 *     last month
 * @param light what the rule showed when the period closed
 * @param caughtUp whether what was missed in the period has been made up for since
 */
public record LightMark(ReportPeriod period, Light light, boolean caughtUp) {

  /** Checks the kind of the period. */
  public LightMark {
    requireNonNull(period, "period");
    requireNonNull(light, "light");
    checkArgument(
        period.kind() != PeriodKind.CUMULATIVE,
        "period of a light must divide the calendar: %s",
        period);
  }

  /** Returns the light of a period that has not been caught up with. */
  public static LightMark of(ReportPeriod period, Light light) {
    return new LightMark(period, light, false);
  }

  /** Returns this mark, caught up with. */
  public LightMark repaired() {
    return new LightMark(period, light, true);
  }
}
