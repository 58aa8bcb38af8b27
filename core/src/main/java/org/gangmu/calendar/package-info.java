/**
 * Days and periods as directives state them: a {@link org.gangmu.calendar.StatedDate} keeps the
 * words beside the day, a {@link org.gangmu.calendar.PlanPeriod} is the time a plan covers: a year,
 * a half, a quarter, a five-year plan (五年规划) or any days.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
