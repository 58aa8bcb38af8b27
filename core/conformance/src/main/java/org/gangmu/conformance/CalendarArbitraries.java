package org.gangmu.conformance;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;

/** Generators of days and periods. */
public final class CalendarArbitraries {

  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private CalendarArbitraries() {}

  /** Returns days of the years 1000 to 9999, most of them of our time. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, days(LocalDate.of(2000, 1, 1), LocalDate.of(2035, 12, 31))),
        Tuple.of(1, days(FIRST, LAST)),
        Tuple.of(
            1, Arbitraries.of(FIRST, LAST, LocalDate.of(2024, 2, 29), LocalDate.of(2023, 2, 28))));
  }

  /** Returns days from the first to the last, both included. */
  public static Arbitrary<LocalDate> days(LocalDate firstInclusive, LocalDate lastInclusive) {
    return Arbitraries.longs()
        .between(firstInclusive.toEpochDay(), lastInclusive.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Returns days with words that need not fit them, and days without words. */
  public static Arbitrary<StatedDate> statedDates() {
    return Combinators.combine(dates(), TextArbitraries.textsOrBlank()).as(StatedDate::new);
  }

  /** Returns periods of one day to some thousand years, among them whole years and quarters. */
  public static Arbitrary<PlanPeriod> periods() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2050);
    return Arbitraries.oneOf(
        Combinators.combine(dates(), dates())
            .as(
                (first, second) ->
                    first.isBefore(second)
                        ? new PlanPeriod(first, second)
                        : new PlanPeriod(second, first)),
        dates().map(day -> new PlanPeriod(day, day)),
        years.map(PlanPeriod::ofYear),
        Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PlanPeriod::ofQuarter));
  }
}
