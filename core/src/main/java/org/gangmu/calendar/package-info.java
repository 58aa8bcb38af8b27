/**
 * Days, periods and time limits as directives and reports state them: a {@link
 * org.gangmu.calendar.StatedDate} keeps the words beside the day, a {@link
 * org.gangmu.calendar.PlanPeriod} is the time a plan covers: a year, a half, a quarter, a five-year
 * plan (五年规划) or any days. A {@link org.gangmu.calendar.ReportPeriod} is the time a report is
 * about, one of a {@link org.gangmu.calendar.PeriodKind}: a week, ten days, a month, the year so
 * far. A {@link org.gangmu.calendar.TimeLimit} is a number of days, working days, weeks, months or
 * years; with a {@link org.gangmu.calendar.CountingRule} and the caller's {@link
 * org.gangmu.calendar.WorkCalendar} it gives the day on which something is due.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
