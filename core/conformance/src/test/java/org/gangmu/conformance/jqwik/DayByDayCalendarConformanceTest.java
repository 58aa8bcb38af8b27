package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.laws.WorkCalendarLaws;

/** The default methods, which ask for every day in turn. */
class DayByDayCalendarConformanceTest extends WorkCalendarConformance {

  private static final ImmutableSet<LocalDate> OFF =
      ImmutableSet.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4));

  @Override
  protected WorkCalendar calendar() {
    return day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !OFF.contains(day);
  }

  @Override
  protected Set<WorkCalendarLaws.Feature> features() {
    return ImmutableSet.of();
  }
}
