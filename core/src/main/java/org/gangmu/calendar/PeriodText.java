package org.gangmu.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;

/** Writes and reads report periods. */
final class PeriodText {

  /** The longest form: 2026-C08-H1. */
  private static final int LONGEST = 11;

  private static final String THIRDS = "上中下";
  private static final String HALVES = "上下";
  private static final String QUARTERS = "一二三四";

  private PeriodText() {}

  static String write(ReportPeriod period) {
    int year = period.year();
    LocalDate start = period.start();
    return switch (period.kind()) {
      case WEEK -> year + "-W" + twoDigits(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case TEN_DAYS -> monthOf(start) + "-T" + PeriodKind.third(start);
      case HALF_MONTH -> monthOf(start) + (start.getDayOfMonth() == 1 ? "-H1" : "-H2");
      case MONTH -> monthOf(start);
      case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case HALF_YEAR -> year + (start.getMonthValue() == 1 ? "-H1" : "-H2");
      case YEAR -> Integer.toString(year);
      case CUMULATIVE -> {
        LocalDate end = period.endInclusive();
        yield year + "-C" + twoDigits(end.getMonthValue()) + cumulativeEnd(end);
      }
    };
  }

  private static String monthOf(LocalDate day) {
    return day.getYear() + "-" + twoDigits(day.getMonthValue());
  }

  private static String cumulativeEnd(LocalDate end) {
    if (end.getDayOfMonth() == end.lengthOfMonth()) {
      return "";
    }
    return switch (end.getDayOfMonth()) {
      case 10 -> "-T1";
      case 15 -> "-H1";
      case 20 -> "-T2";
      default -> "-" + twoDigits(end.getDayOfMonth());
    };
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  static String inChinese(ReportPeriod period) {
    LocalDate start = period.start();
    String month = start.getMonthValue() + "月";
    String within =
        switch (period.kind()) {
          case WEEK -> "第" + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "周";
          case TEN_DAYS -> month + THIRDS.charAt(PeriodKind.third(start) - 1) + "旬";
          case HALF_MONTH -> month + HALVES.charAt(start.getDayOfMonth() == 1 ? 0 : 1) + "半月";
          case MONTH -> month;
          case QUARTER -> "第" + QUARTERS.charAt(start.get(IsoFields.QUARTER_OF_YEAR) - 1) + "季度";
          case HALF_YEAR -> HALVES.charAt(start.getMonthValue() == 1 ? 0 : 1) + "半年";
          case YEAR -> "";
          case CUMULATIVE -> cumulativeInChinese(period.endInclusive());
        };
    return period.year() + "年" + within;
  }

  private static String cumulativeInChinese(LocalDate end) {
    int month = end.getMonthValue();
    String part =
        switch (cumulativeEnd(end)) {
          case "" -> "";
          case "-T1" -> "上旬";
          case "-H1" -> "上半月";
          case "-T2" -> "中旬";
          default -> null;
        };
    if (part == null) {
      return "1月1日—" + month + "月" + end.getDayOfMonth() + "日";
    }
    return month == 1 ? "1月" + part + "累计" : "1—" + month + "月" + part;
  }

  static Outcome<ReportPeriod> parse(String text) {
    try {
      Optional<ReportPeriod> period = text.length() > LONGEST ? Optional.empty() : read(text);
      if (period.isPresent() && period.get().toString().equals(text)) {
        return Outcome.of(period.get());
      }
      String remedy = period.map(form -> "; write " + form).orElse("");
      return failure(
          text,
          CalendarCode.PERIOD_FORM,
          "report period must have a form as 2026, 2026-H1, 2026-Q1, 2026-03, 2026-03-H1,"
              + " 2026-03-T2, 2026-W07 or 2026-C08"
              + remedy
              + ": "
              + Folding.quoted(text));
    } catch (IllegalArgumentException e) {
      return failure(
          text, CalendarCode.PERIOD_RANGE, e.getMessage() + ", in " + Folding.quoted(text));
    }
  }

  private static Outcome<ReportPeriod> failure(String text, CalendarCode code, String message) {
    Location place = new Location.InText(1, 1, new Span(0, text.length()));
    return Outcome.failure(Diagnostic.error(code, message, place));
  }

  /**
   * Returns the period that the text means, which may be written otherwise.
   *
   * @throws IllegalArgumentException if the form is right and there is no such period
   */
  private static Optional<ReportPeriod> read(String text) {
    String[] fields = text.split("-", -1);
    int year = digits(fields[0], 4);
    if (year < 0 || fields.length > 3) {
      return Optional.empty();
    }
    if (fields.length == 1) {
      return Optional.of(ReportPeriod.ofYear(year));
    }
    String field = fields[1];
    if (fields.length == 3) {
      boolean cumulative = field.startsWith("C");
      int month = digits(cumulative ? field.substring(1) : field, 2);
      return month < 0 ? Optional.empty() : readWithin(year, month, fields[2], cumulative);
    }
    if (digits(field, 2) >= 0) {
      return Optional.of(ReportPeriod.ofMonth(year, digits(field, 2)));
    }
    int number = field.isEmpty() ? -1 : Folding.number(field.substring(1));
    if (number < 0) {
      return Optional.empty();
    }
    return switch (field.charAt(0)) {
      case 'W' -> Optional.of(ReportPeriod.ofWeek(year, number));
      case 'Q' -> Optional.of(ReportPeriod.ofQuarter(year, number));
      case 'H' -> Optional.of(ReportPeriod.ofHalfYear(year, number));
      case 'C' -> Optional.of(ReportPeriod.ofMonthsTo(year, number));
      default -> Optional.empty();
    };
  }

  private static Optional<ReportPeriod> readWithin(
      int year, int month, String field, boolean cumulative) {
    int number = field.length() < 2 ? -1 : digits(field.substring(1), 1);
    if (number >= 0 && field.charAt(0) == 'T') {
      return Optional.of(inKind(ReportPeriod.ofTenDays(year, month, number), cumulative));
    }
    if (number >= 0 && field.charAt(0) == 'H') {
      return Optional.of(inKind(ReportPeriod.ofHalfMonth(year, month, number), cumulative));
    }
    int day = digits(field, 2);
    if (!cumulative || day < 0) {
      return Optional.empty();
    }
    ReportPeriod whole = ReportPeriod.ofMonth(year, month);
    if (day < 1 || day > whole.endInclusive().getDayOfMonth()) {
      throw new IllegalArgumentException("day of a month must exist: " + day);
    }
    LocalDate end = whole.start().withDayOfMonth(day);
    return Optional.of(new ReportPeriod(PeriodKind.CUMULATIVE, PeriodKind.YEAR.firstDay(end), end));
  }

  private static ReportPeriod inKind(ReportPeriod period, boolean cumulative) {
    return cumulative ? ReportPeriod.cumulativeTo(period) : period;
  }

  /** Returns the number of exactly so many digits, -1 for any other text. */
  private static int digits(String text, int length) {
    return text.length() == length ? Folding.number(text) : -1;
  }
}
