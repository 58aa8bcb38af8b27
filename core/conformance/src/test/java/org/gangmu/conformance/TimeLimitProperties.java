package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.LimitUnit;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.diagnostic.Outcome;

/** Laws of time limits and work calendars. */
class TimeLimitProperties {

  @Provide
  Arbitrary<TimeLimit> limits() {
    return CalendarArbitraries.timeLimits();
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return CalendarArbitraries.days(LocalDate.of(2018, 1, 1), LocalDate.of(2028, 12, 31));
  }

  @Provide
  Arbitrary<CountingRule> rules() {
    return CalendarArbitraries.countingRules();
  }

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    return CalendarArbitraries.workCalendars();
  }

  @Property
  void aLimitReadsBack(@ForAll("limits") TimeLimit limit) {
    assertThat(TimeLimit.parse(limit.toString())).isEqualTo(Outcome.of(limit));
  }

  @Property
  void aLaterStartIsNeverDueEarlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("rules") CountingRule rule,
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int later) {
    assertThat(limit.due(start.plusDays(later), rule, calendar))
        .isAfterOrEqualTo(limit.due(start, rule, calendar));
  }

  @Property
  void aGreaterNumberIsNeverDueEarlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("rules") CountingRule rule,
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate start) {
    Assume.that(limit.number() < TimeLimit.MOST);
    TimeLimit longer = new TimeLimit(limit.number() + 1, limit.unit());
    LocalDate due = limit.due(start, rule, calendar);
    assertThat(longer.due(start, rule, calendar)).isAfterOrEqualTo(due);
    assertThat(longer.due(start, rule.keepingRestDays(), calendar))
        .isAfter(limit.due(start, rule.keepingRestDays(), calendar));
  }

  /** A start day that counts brings the end forward, by a day where days are counted. */
  @Property
  void aStartDayThatCountsIsNeverDueLater(
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate start) {
    LocalDate counted = limit.due(start, new CountingRule(true, false), calendar);
    LocalDate notCounted = limit.due(start, new CountingRule(false, false), calendar);
    assertThat(counted).isBeforeOrEqualTo(notCounted).isAfterOrEqualTo(start);
    assertThat(notCounted).isAfter(start);
    if (limit.unit() == LimitUnit.DAY || limit.unit() == LimitUnit.WEEK) {
      assertThat(counted).isEqualTo(notCounted.minusDays(1));
    }
  }

  @Property
  void rollingForwardEndsOnTheFirstWorkingDay(
      @ForAll("limits") TimeLimit limit,
      @ForAll("rules") CountingRule rule,
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate start) {
    LocalDate kept = limit.due(start, rule.keepingRestDays(), calendar);
    LocalDate rolled = limit.due(start, new CountingRule(rule.countsStartDay(), true), calendar);
    assertThat(calendar.isWorkday(rolled)).isTrue();
    assertThat(rolled).isAfterOrEqualTo(kept);
    assertThat(kept.datesUntil(rolled)).noneMatch(calendar::isWorkday);
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      assertThat(rolled).isEqualTo(kept);
    }
  }

  @Property(tries = 300)
  void asManyWorkingDaysPassAsTheLimitSays(
      @ForAll @IntRange(min = 1, max = 400) int number,
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate start) {
    LocalDate due = TimeLimit.ofWorkingDays(number).due(start, CountingRule.CIVIL_CODE, calendar);
    assertThat(calendar.countWorkdays(start.plusDays(1), due)).isEqualTo(number);
    LocalDate counted =
        TimeLimit.ofWorkingDays(number).due(start, CountingRule.QINGHAI_710, calendar);
    assertThat(calendar.countWorkdays(start, counted)).isEqualTo(number);
  }

  @Property
  void countingIsThatOfDayByDay(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("starts") LocalDate first,
      @ForAll @IntRange(min = -5, max = 900) int days) {
    LocalDate last = first.plusDays(days);
    WorkCalendar dayByDay = day -> calendar.isWorkday(day);
    assertThat(calendar.countWorkdays(first, last)).isEqualTo(dayByDay.countWorkdays(first, last));
  }
}
