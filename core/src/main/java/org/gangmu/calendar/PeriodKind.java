package org.gangmu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The kinds of report periods (报告期), finest first. */
public enum PeriodKind {
  /** From Monday to Sunday, as ISO 8601 counts them (周). */
  WEEK("周") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
  },
  /** The first ten days of a month, the second ten, or the rest (旬: 上旬、中旬、下旬). */
  TEN_DAYS("旬") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return day.withDayOfMonth(10 * third(day) - 9);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return third(day) == 3 ? MONTH.lastDay(day) : day.withDayOfMonth(10 * third(day));
    }
  },
  /** The first fifteen days of a month, or the rest (半月: 上半月、下半月). */
  HALF_MONTH("半月") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return day.withDayOfMonth(day.getDayOfMonth() > 15 ? 16 : 1);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return day.getDayOfMonth() > 15 ? MONTH.lastDay(day) : day.withDayOfMonth(15);
    }
  },
  /** A month of the calendar (月). */
  MONTH("月") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return firstOfMonths(day, 1);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return lastOfMonths(day, 1);
    }
  },
  /** Three months from January, April, July or October on (季). */
  QUARTER("季") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return firstOfMonths(day, 3);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return lastOfMonths(day, 3);
    }
  },
  /** January to June, or July to December (半年: 上半年、下半年). */
  HALF_YEAR("半年") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return firstOfMonths(day, 6);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return lastOfMonths(day, 6);
    }
  },
  /** A year of the calendar (年). */
  YEAR("年") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return firstOfMonths(day, 12);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return lastOfMonths(day, 12);
    }
  },
  /**
   * From the first of January to the end of a period of another kind (累计), as 1—8月 or 1—8月上半月. All
   * that begin in one year overlap; the one that holds a day is taken to end with its month.
   */
  CUMULATIVE("累计") {
    @Override
    LocalDate firstDay(LocalDate day) {
      return YEAR.firstDay(day);
    }

    @Override
    LocalDate lastDay(LocalDate day) {
      return MONTH.lastDay(day);
    }
  };

  private final String term;

  PeriodKind(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns the first day of the period of this kind that holds the day. */
  abstract LocalDate firstDay(LocalDate day);

  /** Returns the last day of the period of this kind that holds the day. */
  abstract LocalDate lastDay(LocalDate day);

  /** Returns which ten days of its month a day is in, 1 to 3. */
  static int third(LocalDate day) {
    return Math.min(3, (day.getDayOfMonth() + 9) / 10);
  }

  private static LocalDate firstOfMonths(LocalDate day, int months) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  private static LocalDate lastOfMonths(LocalDate day, int months) {
    return firstOfMonths(day, months).plus(months, ChronoUnit.MONTHS).minusDays(1);
  }
}
