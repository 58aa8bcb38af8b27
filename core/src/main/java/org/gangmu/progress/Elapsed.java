package org.gangmu.progress;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;

/** How much of a window has passed. */
final class Elapsed {

  private Elapsed() {}

  /** Returns whether the share is settled by the window alone. */
  static boolean isOutside(PlanPeriod window, LocalDate asOf) {
    return asOf.isBefore(window.start()) || !asOf.isBefore(window.endInclusive());
  }

  /** Returns nothing before the window and all of it from its last day on. */
  static Share outside(PlanPeriod window, LocalDate asOf) {
    return asOf.isBefore(window.start()) ? Share.NOTHING : Share.WHOLE;
  }

  /**
   * Returns how many of the pieces of time that the window touches are over when a day closes.
   *
   * @param ordinal numbers the pieces through: the one that holds a day
   */
  static Share share(PlanPeriod window, LocalDate asOf, ToLongFunction<LocalDate> ordinal) {
    if (isOutside(window, asOf)) {
      return outside(window, asOf);
    }
    long first = ordinal.applyAsLong(window.start());
    long current = ordinal.applyAsLong(asOf.plusDays(1));
    long last = ordinal.applyAsLong(window.endInclusive());
    return Share.of(current - first, last - first + 1);
  }

  /** Numbers the periods of a kind through. */
  static long ordinal(PeriodKind kind, LocalDate day) {
    long month = 12L * day.getYear() + day.getMonthValue() - 1;
    return switch (kind) {
      // the first day of the epoch was a Thursday
      case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L);
      case TEN_DAYS -> 3 * month + Math.min(2, (day.getDayOfMonth() - 1) / 10);
      case HALF_MONTH -> 2 * month + (day.getDayOfMonth() > 15 ? 1 : 0);
      case MONTH -> month;
      case QUARTER -> Math.floorDiv(month, 3L);
      case HALF_YEAR -> Math.floorDiv(month, 6L);
      case YEAR -> day.getYear();
      case CUMULATIVE -> throw new AssertionError("cumulative periods have no order in time");
    };
  }
}
