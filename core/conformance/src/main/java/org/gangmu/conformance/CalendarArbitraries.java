package org.gangmu.conformance;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.LimitUnit;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WeekdayCalendar;
import org.gangmu.calendar.WorkCalendar;

/** Generators of days, periods and time limits. */
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

  /** Returns days that a report period of any kind holds, with those around it: 1901 to 2998. */
  public static Arbitrary<LocalDate> reportedDays() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, days(LocalDate.of(2000, 1, 1), LocalDate.of(2035, 12, 31))),
        Tuple.of(1, days(LocalDate.of(1901, 1, 1), LocalDate.of(2998, 12, 31))),
        // the turns of years, where weeks belong to the one or the other
        Tuple.of(
            2,
            Combinators.combine(
                    Arbitraries.integers().between(1902, 2998),
                    Arbitraries.integers().between(-4, 4))
                .as((year, days) -> LocalDate.of(year, 1, 1).plusDays(days))));
  }

  /** Returns the kinds of report periods that divide the calendar: all but the cumulative one. */
  public static Arbitrary<PeriodKind> dividingKinds() {
    return Arbitraries.of(PeriodKind.class).filter(kind -> kind != PeriodKind.CUMULATIVE);
  }

  /** Returns report periods of every kind, cumulative ones to the end of a period of any other. */
  public static Arbitrary<ReportPeriod> reportPeriods() {
    Arbitrary<ReportPeriod> dividing =
        Combinators.combine(dividingKinds(), reportedDays()).as(ReportPeriod::of);
    return Arbitraries.frequencyOf(
        Tuple.of(3, dividing), Tuple.of(2, dividing.map(ReportPeriod::cumulativeTo)));
  }

  /** Returns time limits of every unit, most of them of few. */
  public static Arbitrary<TimeLimit> timeLimits() {
    Arbitrary<Integer> numbers =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(1, 40)),
            Tuple.of(1, Arbitraries.integers().between(1, TimeLimit.MOST)));
    return Combinators.combine(numbers, Arbitraries.of(LimitUnit.class)).as(TimeLimit::new);
  }

  /** Returns every rule of counting there is. */
  public static Arbitrary<CountingRule> countingRules() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(CountingRule::new);
  }

  /** Returns work calendars of weekdays with up to a hundred exceptions near our time. */
  public static Arbitrary<WorkCalendar> workCalendars() {
    Arbitrary<LocalDate> near = days(LocalDate.of(2019, 1, 1), LocalDate.of(2027, 12, 31));
    return Combinators.combine(near.set().ofMaxSize(50), near.set().ofMaxSize(50))
        .as(
            (off, worked) ->
                new WeekdayCalendar(
                    ImmutableSortedSet.copyOf(off),
                    worked.stream()
                        .filter(day -> !off.contains(day))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo))));
  }
}
