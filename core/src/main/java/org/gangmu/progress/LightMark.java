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
 * @param rests whether the work rested in it, as that of a task which was suspended (暂缓): it shows
 *     what it would if it were one more period, and then counts for none after it
 */
public record LightMark(ReportPeriod period, Light light, boolean caughtUp, boolean rests) {

  /** Checks the kind of the period. */
  public LightMark {
    requireNonNull(period, "period");
    requireNonNull(light, "light");
    checkArgument(
        period.kind() != PeriodKind.CUMULATIVE,
        "period of a light must divide the calendar: %s",
        period);
  }

  /** Takes the light of a period in which the work did not rest. */
  public LightMark(ReportPeriod period, Light light, boolean caughtUp) {
    this(period, light, caughtUp, /* rests= */ false);
  }

  /** Returns the light of a period that has not been caught up with. */
  public static LightMark of(ReportPeriod period, Light light) {
    return new LightMark(period, light, /* caughtUp= */ false);
  }

  /** Returns the light of a period in which the work rested. */
  public static LightMark resting(ReportPeriod period, Light light) {
    return new LightMark(period, light, /* caughtUp= */ false, /* rests= */ true);
  }

  /** Returns this mark, caught up with. */
  public LightMark repaired() {
    return new LightMark(period, light, /* caughtUp= */ true, rests);
  }
}
