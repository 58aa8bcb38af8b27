package org.gangmu.conformance.broken;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.WorkCalendarLaws;

/** For each law of work calendars one that breaks it. */
final class BrokenCalendars {

  private static final WorkCalendar WEEKDAYS = WorkCalendar.weekdays();

  static final ImmutableMap<Law, Supplier<WorkCalendar>> ALL =
      ImmutableMap.<Law, Supplier<WorkCalendar>>builder()
          .put(WorkCalendarLaws.TOTAL, ThrowsInOtherYears::new)
          .put(WorkCalendarLaws.SAME_ANSWER, Fails::new)
          .put(WorkCalendarLaws.ONE_DAY, LeavesOutTheLast::new)
          .put(WorkCalendarLaws.EACH_DAY, Estimates::new)
          .put(WorkCalendarLaws.ADDITIVE, Estimates::new)
          .put(WorkCalendarLaws.EMPTY, Signed::new)
          .put(WorkCalendarLaws.GROWING, MinusOne::new)
          .put(WorkCalendarLaws.FIRST, ToMonday::new)
          .put(WorkCalendarLaws.FIRST_SAME, NextOne::new)
          .put(WorkCalendarLaws.FIRST_ORDER, Backward::new)
          .put(WorkCalendarLaws.INVERSE, LeavesOutTheLast::new)
          .put(WorkCalendarLaws.ZONE, InZone::new)
          .put(WorkCalendarLaws.FAR, SixteenBits::new)
          .put(WorkCalendarLaws.LONG, Slow::new)
          .put(WorkCalendarLaws.EQUAL, Weekdays::new)
          .put(WorkCalendarLaws.THREADS, Cached::new)
          .buildOrThrow();

  private BrokenCalendars() {}

  private static class Weekdays implements WorkCalendar {
    @Override
    public boolean isWorkday(LocalDate day) {
      return WEEKDAYS.isWorkday(day);
    }

    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      return WEEKDAYS.countWorkdays(first, last);
    }
  }

  private static final class ThrowsInOtherYears extends Weekdays {
    @Override
    public boolean isWorkday(LocalDate day) {
      if (day.getYear() > 2026) {
        throw new IllegalStateException("no notice for " + day.getYear());
      }
      return super.isWorkday(day);
    }
  }

  /** Says no from the third question on. */
  private static final class Fails extends Weekdays {
    private int questions;

    @Override
    public boolean isWorkday(LocalDate day) {
      questions++;
      return questions < 3 && super.isWorkday(day);
    }
  }

  private static final class LeavesOutTheLast extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      return super.countWorkdays(first, last.minusDays(1));
    }
  }

  private static final class Estimates extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      long days = last.toEpochDay() - first.toEpochDay() + 1;
      return days > 30 ? days * 5 / 7 : super.countWorkdays(first, last);
    }
  }

  private static final class Signed extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      return last.isBefore(first)
          ? -super.countWorkdays(last, first)
          : super.countWorkdays(first, last);
    }
  }

  private static final class MinusOne extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      return super.countWorkdays(first, last) - (isWorkday(last) ? 0 : 1);
    }
  }

  /** Also where Monday is a holiday. */
  private static final class ToMonday extends Weekdays {
    @Override
    public boolean isWorkday(LocalDate day) {
      return super.isWorkday(day) && (day.getDayOfMonth() > 7 || day.getMonthValue() != 5);
    }

    @Override
    public LocalDate firstWorkday(LocalDate day) {
      return WEEKDAYS.firstWorkday(day);
    }
  }

  private static final class NextOne extends Weekdays {
    @Override
    public LocalDate firstWorkday(LocalDate day) {
      return super.firstWorkday(day.plusDays(1));
    }
  }

  private static final class Backward extends Weekdays {
    @Override
    public LocalDate firstWorkday(LocalDate day) {
      return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : super.firstWorkday(day);
    }
  }

  private static final class InZone extends Weekdays {
    @Override
    public boolean isWorkday(LocalDate day) {
      return super.isWorkday(
          day.atStartOfDay(ZoneId.systemDefault())
              .withZoneSameInstant(ZoneOffset.UTC)
              .toLocalDate());
    }
  }

  private static final class SixteenBits extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      return (short) super.countWorkdays(first, last);
    }
  }

  private static final class Slow extends Weekdays {
    @Override
    public long countWorkdays(LocalDate first, LocalDate last) {
      LockSupport.parkNanos(3_000_000);
      return super.countWorkdays(first, last);
    }
  }

  private static final class Cached extends Weekdays {
    private volatile LocalDate last = LocalDate.MIN;
    private volatile boolean workday;

    @Override
    public boolean isWorkday(LocalDate day) {
      if (!day.equals(last)) {
        last = day;
        LockSupport.parkNanos(1);
        workday = super.isWorkday(day);
      }
      return workday;
    }
  }
}
