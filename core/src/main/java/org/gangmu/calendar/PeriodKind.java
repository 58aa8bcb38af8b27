package org.gangmu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
  MONTH("月", 1),
  /** Three months from January, April, July or October on (季). */
  QUARTER("季", 3),
  /** January to June, or July to December (半年: 上半年、下半年). */
  HALF_YEAR("半年", 6),
  /** A year of the calendar (年). */
  YEAR("年", 12),
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

  /** How many whole months a period has, 0 where it has not. */
  private final int months;

  PeriodKind(String term) {
    this(term, 0);
  }

  PeriodKind(String term, int months) {
    this.term = term;
    this.months = months;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns the first day of the period of this kind that holds the day. */
  LocalDate firstDay(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** Returns the last day of the period of this kind that holds the day. */
  LocalDate lastDay(LocalDate day) {
    return firstDay(day).plusMonths(months).minusDays(1);
  }

  /** Returns which ten days of its month a day is in, 1 to 3. */
  static int third(LocalDate day) {
    return Math.min(3, (day.getDayOfMonth() + 9) / 10);
  }
}
