package org.gangmu.conformance;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.laws.WorkCalendarLaws;

/** The laws of work calendars, of calendars with any exceptions. */
class WorkCalendarProperties {

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    return CalendarArbitraries.workCalendars();
  }

  @Provide
  Arbitrary<LocalDate> near() {
    return CalendarArbitraries.days(LocalDate.of(2018, 1, 1), LocalDate.of(2028, 12, 31));
  }

  @Property
  void countsAgreeWithDays(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("near") LocalDate day,
      @ForAll @IntRange(max = 900) int days,
      @ForAll @IntRange(max = 900) int more) {
    WorkCalendarLaws.eachDay(calendar, day, days)
        .and(WorkCalendarLaws.additive(calendar, day, days, more))
        .and(WorkCalendarLaws.growing(calendar, day, days, more))
        .and(WorkCalendarLaws.oneDay(calendar, day))
        .and(WorkCalendarLaws.far(calendar, day))
        .orThrow();
  }

  @Property
  void theFirstWorkdayIsOne(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("near") LocalDate day,
      @ForAll @IntRange(max = 30) int days,
      @ForAll @IntRange(min = 1, max = 30) int workdays) {
    WorkCalendarLaws.first(calendar, day)
        .and(WorkCalendarLaws.firstSame(calendar, day))
        .and(WorkCalendarLaws.firstOrder(calendar, day, days))
        .and(WorkCalendarLaws.inverse(calendar, day, workdays))
        .orThrow();
  }
}
