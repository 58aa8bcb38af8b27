package org.gangmu.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import org.gangmu.diagnostic.Outcome;

/**
 * The time a report is about (报告期): a week, ten days, half a month, a month, a quarter, half a
 * year, a year, or the year so far; both days included.
 *
 * <p>Each kind but the cumulative one divides the calendar: a day lies in exactly one period of it.
 * A cumulative period runs from the first of January to the end of a period of any other kind, and
 * two are equal when their days are, whatever that kind was: 1—6月 and the first half of the year as
 * cumulative periods are one. A week belongs to the year that has its Thursday, as in ISO 8601; for
 * all other kinds the year is that of the calendar. Years are {@value #FIRST_YEAR} to {@value
 * #LAST_YEAR}.
 *
 * <p>The text form has the year first:
 *
 * <pre>
 * 2026-W07       the week that is the seventh of 2026
 * 2026-03-T2     the second ten days of March (3月中旬)
 * 2026-03-H1     the first half of March (3月上半月)
 * 2026-03        March
 * 2026-Q1        the first quarter
 * 2026-H1        the first half of the year
 * 2026           the year
 * 2026-C08       January to August (1—8月)
 * 2026-C08-H1    January to the first half of August (1—8月上半月)
 * 2026-C08-T2    January to the second ten days of August (1—8月中旬)
 * 2026-C08-23    1 January to 23 August, a Sunday
 * </pre>
 *
 * <p>Order is by the last day, then by the first, then by the kind.
 *
 * @param kind which division of the calendar
 * @param start the first day
 * @param endInclusive the last day
 */
public record ReportPeriod(PeriodKind kind, LocalDate start, LocalDate endInclusive)
    implements Comparable<ReportPeriod> {

  /** The first year there are periods of. */
  public static final int FIRST_YEAR = 1900;

  /** The last year there are periods of. */
  public static final int LAST_YEAR = 2999;

  private static final Comparator<ReportPeriod> ORDER =
      Comparator.comparing(ReportPeriod::endInclusive)
          .thenComparing(ReportPeriod::start)
          .thenComparing(ReportPeriod::kind);

  /**
   * Checks that the days are those of one period.
   *
   * @throws IllegalArgumentException if they are not, or the year is out of range
   */
  public ReportPeriod {
    requireNonNull(kind, "kind");
    requireNonNull(start, "start");
    requireNonNull(endInclusive, "endInclusive");
    checkYear(yearOf(kind, start));
    boolean whole =
        start.equals(kind.firstDay(start))
            && (kind == PeriodKind.CUMULATIVE
                ? start.getYear() == endInclusive.getYear() && endsAPeriod(endInclusive)
                : endInclusive.equals(kind.lastDay(start)));
    checkArgument(
        whole, "days must be those of one period of kind %s: %s/%s", kind, start, endInclusive);
  }

  /**
   * Returns a week.
   *
   * @param weekBasedYear the year that has its Thursday
   * @param week 1 to 52 or 53
   */
  public static ReportPeriod ofWeek(int weekBasedYear, int week) {
    checkYear(weekBasedYear);
    // 4 January always lies in the first week
    LocalDate inFirst = LocalDate.of(weekBasedYear, 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
    checkArgument(
        week >= 1 && week <= weeks, "week of %s must be 1 to %s: %s", weekBasedYear, weeks, week);
    return of(PeriodKind.WEEK, inFirst.plusWeeks(week - 1L));
  }

  /**
   * Returns ten days of a month, or what is left of it.
   *
   * @param third 1 to 3: 上旬, 中旬, 下旬
   */
  public static ReportPeriod ofTenDays(int year, int month, int third) {
    checkArgument(third >= 1 && third <= 3, "third of a month must be 1 to 3: %s", third);
    return of(PeriodKind.TEN_DAYS, firstOf(year, month).plusDays(10L * third - 10));
  }

  /**
   * Returns half a month.
   *
   * @param half 1 or 2: 上半月, 下半月
   */
  public static ReportPeriod ofHalfMonth(int year, int month, int half) {
    checkArgument(half == 1 || half == 2, "half must be 1 or 2: %s", half);
    return of(PeriodKind.HALF_MONTH, firstOf(year, month).plusDays(15L * half - 15));
  }

  /**
   * Returns a month.
   *
   * @param month 1 to 12
   */
  public static ReportPeriod ofMonth(int year, int month) {
    return of(PeriodKind.MONTH, firstOf(year, month));
  }

  /**
   * Returns a quarter.
   *
   * @param quarter 1 to 4
   */
  public static ReportPeriod ofQuarter(int year, int quarter) {
    checkArgument(quarter >= 1 && quarter <= 4, "quarter must be 1 to 4: %s", quarter);
    return of(PeriodKind.QUARTER, firstOf(year, 3 * quarter));
  }

  /**
   * Returns half a year.
   *
   * @param half 1 or 2: 上半年, 下半年
   */
  public static ReportPeriod ofHalfYear(int year, int half) {
    checkArgument(half == 1 || half == 2, "half must be 1 or 2: %s", half);
    return of(PeriodKind.HALF_YEAR, firstOf(year, 6 * half));
  }

  /** Returns a year. */
  public static ReportPeriod ofYear(int year) {
    return of(PeriodKind.YEAR, firstOf(year, 1));
  }

  /**
   * Returns the months from January on (1—N月).
   *
   * @param lastMonth 1 to 12
   */
  public static ReportPeriod ofMonthsTo(int year, int lastMonth) {
    return of(PeriodKind.CUMULATIVE, firstOf(year, lastMonth));
  }

  /**
   * Returns the period of a kind that holds a day; of the cumulative ones the one that ends with
   * the month of the day.
   */
  public static ReportPeriod of(PeriodKind kind, LocalDate day) {
    requireNonNull(kind, "kind");
    requireNonNull(day, "day");
    checkYear(yearOf(kind, day));
    return new ReportPeriod(kind, kind.firstDay(day), kind.lastDay(day));
  }

  /**
   * Returns the period from the beginning of the year to the end of another period: of the first
   * half of August, 1—8月上半月. The year is that of the last day, also for a week that began in the
   * year before.
   */
  public static ReportPeriod cumulativeTo(ReportPeriod period) {
    LocalDate end = period.endInclusive;
    return new ReportPeriod(PeriodKind.CUMULATIVE, PeriodKind.YEAR.firstDay(end), end);
  }

  /**
   * Reads the form that {@link #toString()} writes, and no other.
   *
   * @return the period, or one error of {@link CalendarCode}
   */
  public static Outcome<ReportPeriod> parse(String text) {
    return PeriodText.parse(text);
  }

  private static LocalDate firstOf(int year, int month) {
    checkYear(year);
    checkArgument(month >= 1 && month <= 12, "month must be 1 to 12: %s", month);
    return LocalDate.of(year, month, 1);
  }

  private static int yearOf(PeriodKind kind, LocalDate day) {
    return kind == PeriodKind.WEEK ? day.get(IsoFields.WEEK_BASED_YEAR) : day.getYear();
  }

  /** Refuses a year out of range. */
  static void checkYear(int year) {
    checkArgument(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "year must be %s to %s: %s",
        FIRST_YEAR,
        LAST_YEAR,
        year);
  }

  private static boolean endsAPeriod(LocalDate day) {
    return rhythmAt(day) != PeriodKind.WEEK || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Returns the longest step, up to a month, after which a cumulative period ends on a day. */
  private static PeriodKind rhythmAt(LocalDate day) {
    if (day.equals(PeriodKind.MONTH.lastDay(day))) {
      return PeriodKind.MONTH;
    }
    return switch (day.getDayOfMonth()) {
      case 15 -> PeriodKind.HALF_MONTH;
      case 10, 20 -> PeriodKind.TEN_DAYS;
      default -> PeriodKind.WEEK;
    };
  }

  /**
   * Returns the year, that of the Thursday for a week; {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
   */
  public int year() {
    return yearOf(kind, start);
  }

  /** Returns whether the day lies in this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(endInclusive);
  }

  /** Returns whether every day of another period lies in this one. */
  public boolean contains(ReportPeriod other) {
    return !other.start.isBefore(start) && !other.endInclusive.isAfter(endInclusive);
  }

  /** Returns the same days as the time of a plan. */
  public PlanPeriod toPlanPeriod() {
    return new PlanPeriod(start, endInclusive);
  }

  /**
   * Returns the next period of this kind.
   *
   * <p>A cumulative period does not keep the rhythm it is reported in. Its next one ends a month
   * later if it ends with a month, with the month or half of it that goes on if it ends within one:
   * on 1—8月上半月 follows 1—8月, on 1—8月 follows 1—9月, on 1—12月 the January of the next year. {@link
   * #next(PeriodKind)} takes the rhythm.
   *
   * @throws IllegalArgumentException if its year is out of range
   */
  public ReportPeriod next() {
    return next(rhythm());
  }

  /**
   * Returns the period before of this kind; of a cumulative one, in the rhythm that {@link #next()}
   * assumes.
   *
   * @throws IllegalArgumentException if its year is out of range
   */
  public ReportPeriod previous() {
    return previous(rhythm());
  }

  /**
   * Returns the period of a rhythm that holds the day after this period; if this is a cumulative
   * period, the cumulative one to its end: 1—8月 is followed by 1—9月 in months, by 1—8月 and ten days
   * of September in ten days.
   *
   * @throws IllegalArgumentException if its year is out of range or the rhythm is cumulative
   */
  public ReportPeriod next(PeriodKind rhythm) {
    checkRhythm(rhythm);
    return inKind(of(rhythm, endInclusive.plusDays(1)));
  }

  /**
   * Returns the last period of a rhythm that ends before this period does and, unless this is a
   * cumulative one, before it begins; if this is a cumulative period, the cumulative one to its
   * end.
   *
   * @throws IllegalArgumentException if its year is out of range or the rhythm is cumulative
   */
  public ReportPeriod previous(PeriodKind rhythm) {
    checkRhythm(rhythm);
    LocalDate reach = kind == PeriodKind.CUMULATIVE ? endInclusive : start;
    return inKind(of(rhythm, rhythm.firstDay(reach).minusDays(1)));
  }

  private static void checkRhythm(PeriodKind rhythm) {
    requireNonNull(rhythm, "rhythm");
    checkArgument(
        rhythm != PeriodKind.CUMULATIVE,
        "rhythm must divide the calendar, not overlap: %s",
        rhythm);
  }

  private PeriodKind rhythm() {
    return kind == PeriodKind.CUMULATIVE ? rhythmAt(endInclusive) : kind;
  }

  private ReportPeriod inKind(ReportPeriod period) {
    return kind == PeriodKind.CUMULATIVE ? cumulativeTo(period) : period;
  }

  /**
   * Returns the periods of a finer kind that make up this one, in order; empty if they do not.
   *
   * <p>Months make quarters, half years and years, and so do ten days and half months (以月保季、以季保年).
   * A cumulative period is made up of what ends where it does. Weeks make up nothing and are made
   * up of nothing but themselves, even where the days happen to agree: they lead to months through
   * days only (以周保月). Of its own kind a period has one part, itself.
   */
  public ImmutableList<ReportPeriod> parts(PeriodKind finer) {
    requireNonNull(finer, "finer");
    if (finer == kind) {
      return ImmutableList.of(this);
    }
    boolean apart =
        finer == PeriodKind.WEEK || kind == PeriodKind.WEEK || finer == PeriodKind.CUMULATIVE;
    if (apart || !finer.firstDay(start).equals(start)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ReportPeriod> parts = ImmutableList.builder();
    LocalDate from = start;
    while (!from.isAfter(endInclusive)) {
      ReportPeriod part = of(finer, from);
      parts.add(part);
      from = part.endInclusive.plusDays(1);
    }
    return from.minusDays(1).equals(endInclusive) ? parts.build() : ImmutableList.of();
  }

  /** Returns the Chinese name, as {@code 2026年3月中旬} or {@code 2026年1—8月上半月}. */
  public String inChinese() {
    return PeriodText.inChinese(this);
  }

  /** Orders by the last day, then by the first, then by the kind. */
  @Override
  public int compareTo(ReportPeriod other) {
    return ORDER.compare(this, other);
  }

  /** Returns the text form, as {@code 2026-W07} or {@code 2026-C08-H1}. */
  @Override
  public String toString() {
    return PeriodText.write(this);
  }
}
