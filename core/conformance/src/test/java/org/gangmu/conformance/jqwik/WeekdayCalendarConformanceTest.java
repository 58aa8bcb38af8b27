package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.gangmu.calendar.WorkCalendar;

class WeekdayCalendarConformanceTest extends WorkCalendarConformance {

  @Override
  protected WorkCalendar calendar() {
    return WorkCalendar.of(
        ImmutableList.of(
            LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 17), LocalDate.of(2026, 10, 1)),
        ImmutableList.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28)));
  }
}
