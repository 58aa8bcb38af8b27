package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.gangmu.calendar.WorkCalendar;

/**
 * The laws of {@link WorkCalendar}s, each as a function of a calendar and a sample.
 *
 * <p>In the formulas {@code n(a, b)} is the number of working days from a to b, both included, and
 * {@code next(d)} the first working day on or after d.
 */
public final class WorkCalendarLaws {

  /** What a calendar may have beyond the laws of all. */
  public enum Feature {
    /** It counts spans of any length, and does not ask for every day in turn. */
    LONG_SPANS,
    /** It is a value: equal, made twice, as a calendar in a stored policy has to be. */
    VALUE
  }

  /** Every day is asked for with an answer. */
  public static final Law TOTAL =
      must(
          1,
          "Every day from the year 1000 to 9999 is a working day or not; none throws.",
          "isWorkday(d) in {true, false}",
          "A deadline in a year without a holiday notice would stop the whole table.",
          "a table of holidays that throws for years it does not have");

  /** The same day gives the same answer. */
  public static final Law SAME_ANSWER =
      must(
          2,
          "The same day gives the same answer, whatever is asked in between.",
          "isWorkday(d); isWorkday(e); isWorkday(d) gives the first again",
          "A deadline would move while the page is reloaded.",
          "a calendar that asks a server and says no when it does not answer");

  /** One day counts 0 or 1. */
  public static final Law ONE_DAY =
      must(
          3,
          "A span of one day counts 1 if it is a working day, and else 0.",
          "n(d, d) = isWorkday(d) ? 1 : 0",
          "办理时限 of one working day would end on the wrong day.",
          "a count that leaves out the last day");

  /** Counting agrees with asking day by day. */
  public static final Law EACH_DAY =
      must(
          4,
          "A count is the number of days in the span that are working days.",
          "n(a, b) = |{d in [a, b] : isWorkday(d)}|",
          "Two screens, one that counts and one that colours days, would contradict each other.",
          "a count of weekdays that forgets weekends worked in exchange (调休)");

  /** Adjacent spans add up. */
  public static final Law ADDITIVE =
      must(
          5,
          "Two spans that follow one another count as many days as both together.",
          "n(a, c) = n(a, b) + n(b+1, c) for a <= b < c",
          "The days used and the days left would not make the time limit.",
          "a count that estimates five sevenths of long spans");

  /** A span that ends before it begins counts 0. */
  public static final Law EMPTY =
      must(
          6,
          "A span whose last day is before its first counts 0.",
          "b < a => n(a, b) = 0",
          "A task that is overdue would have a negative number of days left to work.",
          "a difference of two counts from a fixed day");

  /** A longer span counts no less. */
  public static final Law GROWING =
      must(
          7,
          "A longer span counts no less, and no span counts more days than it has.",
          "n(a, b) <= n(a, b + k) <= b + k - a + 1",
          "More time would leave less time.",
          "a count in which a holiday counts as minus one");

  /** The first working day is one, and none comes before it. */
  public static final Law FIRST =
      must(
          8,
          "The first working day on or after a day is a working day, and there is none before it.",
          "isWorkday(next(d)), next(d) >= d, n(d, next(d)) = 1",
          "A deadline that falls on a rest day would be moved too far, or to another rest day.",
          "a calendar that goes on to Monday, also where that is a holiday");

  /** A working day is its own first. */
  public static final Law FIRST_SAME =
      must(
          9,
          "The first working day on or after a working day is that day, so that moving a deadline"
              + " twice moves it once.",
          "isWorkday(d) <=> next(d) = d, next(next(d)) = next(d)",
          "Each save would move the deadline on.",
          "a calendar that gives the next working day after a day");

  /** Later days have later first working days. */
  public static final Law FIRST_ORDER =
      must(
          10,
          "A later day never has an earlier first working day.",
          "a <= b => next(a) <= next(b)",
          "Who got the task later would have to finish sooner.",
          "a calendar that brings deadlines on a Sunday forward to Friday");

  /** Counting back from a first working day gives that day. */
  public static final Law INVERSE =
      must(
          11,
          "The day on which a time limit of so many working days ends has just so many working days"
              + " up to it.",
          "n(a, day(a, k)) = k where day(a, 1) = next(a), day(a, k+1) = next(day(a, k) + 1)",
          "5个工作日 would end on a day up to which there are four.",
          "a count that leaves out the first day while the search takes it in");

  /** The default zone and locale change nothing. */
  public static final Law ZONE =
      must(
          12,
          "The default time zone and locale change nothing.",
          "n and next are the same in Asia/Shanghai and America/Los_Angeles, zh and ar",
          "A server that is set to UTC would see holidays a day late.",
          "a calendar that turns days into instants of the default zone");

  /** Long spans are counted, or refused. */
  public static final Law FAR =
      must(
          13,
          "A span of thousands of years is counted as the sum of its parts, or refused by an"
              + " IllegalArgumentException.",
          "n(a, c) = n(a, b) + n(b+1, c), or refused",
          "A mistyped year would give a wrong number without a word.",
          "a count in 16 bits");

  /** Long spans are counted quickly. */
  public static final Law LONG =
      must(
              14,
              "A span of nine thousand years is counted, a thousand times within a second.",
              "n(1000-01-01, 9999-12-31) is not refused",
              "A table of deadlines asks for millions of counts.",
              "a count that asks for every day in turn")
          .ifHas(Feature.LONG_SPANS);

  /** Two calendars of the same make are equal. */
  public static final Law EQUAL =
      must(
              15,
              "A calendar made twice is equal to itself, with the same hash code and text.",
              "calendar() = calendar()",
              "Every load of a plan would look like a change of its policy.",
              "a lambda")
          .ifHas(Feature.VALUE);

  /** Threads do not disturb each other. */
  public static final Law THREADS =
      must(
          16,
          "Several threads that use one calendar get what one of them gets.",
          "n(a, b) in any thread = n(a, b)",
          "Deadlines would be wrong under load only.",
          "a calendar with a cache of the last year that is not guarded");

  private static Law must(
      int number, String sentence, String formula, String why, String counterExample) {
    return new Law(
        "CAL-" + number, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .add(TOTAL, SAME_ANSWER, ONE_DAY, EACH_DAY, ADDITIVE, EMPTY, GROWING, FIRST, FIRST_SAME)
          .add(FIRST_ORDER, INVERSE, ZONE, FAR, LONG, EQUAL, THREADS)
          .build();

  private static final LocalDate YEAR_1000 = LocalDate.of(1000, 1, 1);
  private static final LocalDate YEAR_9999 = LocalDate.of(9999, 12, 31);

  private WorkCalendarLaws() {}

  /** Looks at {@link #TOTAL}. */
  public static Verdict total(WorkCalendar calendar, LocalDate day) {
    try {
      boolean first = calendar.isWorkday(day);
      return Verdict.equal(TOTAL, first, calendar.isWorkday(day)).withSample("day", day);
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(TOTAL, e).withSample("day", day);
    }
  }

  /** Looks at {@link #SAME_ANSWER}. */
  public static Verdict sameAnswer(WorkCalendar calendar, LocalDate day, LocalDate other) {
    boolean first = calendar.isWorkday(day);
    boolean between = calendar.isWorkday(other);
    return Verdict.equal(SAME_ANSWER, first, calendar.isWorkday(day))
        .with("answer in between", between)
        .withSample("day", day)
        .withSample("other", other);
  }

  /** Looks at {@link #ONE_DAY}. */
  public static Verdict oneDay(WorkCalendar calendar, LocalDate day) {
    long expected = calendar.isWorkday(day) ? 1 : 0;
    return Verdict.equal(ONE_DAY, expected, calendar.countWorkdays(day, day))
        .withSample("day", day);
  }

  /**
   * Looks at {@link #EACH_DAY}.
   *
   * @param days how many days the span has more than one, at most some thousand
   */
  public static Verdict eachDay(WorkCalendar calendar, LocalDate first, int days) {
    long expected = 0;
    for (int i = 0; i <= days; i++) {
      expected += calendar.isWorkday(first.plusDays(i)) ? 1 : 0;
    }
    return Verdict.equal(EACH_DAY, expected, calendar.countWorkdays(first, first.plusDays(days)))
        .withSample("first", first)
        .withSample("last", first.plusDays(days));
  }

  /** Looks at {@link #ADDITIVE}. */
  public static Verdict additive(WorkCalendar calendar, LocalDate first, int some, int others) {
    LocalDate middle = first.plusDays(some);
    LocalDate last = middle.plusDays(1L + others);
    return Verdict.equal(
            ADDITIVE,
            calendar.countWorkdays(first, last),
            calendar.countWorkdays(first, middle)
                + calendar.countWorkdays(middle.plusDays(1), last))
        .withSample("first", first)
        .withSample("middle", middle)
        .withSample("last", last);
  }

  /** Looks at {@link #EMPTY}. */
  public static Verdict empty(WorkCalendar calendar, LocalDate first, int days) {
    LocalDate last = first.minusDays(1L + days);
    return Verdict.equal(EMPTY, 0L, calendar.countWorkdays(first, last))
        .withSample("first", first)
        .withSample("last", last);
  }

  /** Looks at {@link #GROWING}. */
  public static Verdict growing(WorkCalendar calendar, LocalDate first, int days, int more) {
    LocalDate last = first.plusDays(days);
    LocalDate later = last.plusDays(more);
    long count = calendar.countWorkdays(first, last);
    long longer = calendar.countWorkdays(first, later);
    return Verdict.that(
            GROWING,
            0 <= count && count <= longer && longer <= 1L + days + more,
            "counts",
            count + ", " + longer)
        .withSample("first", first)
        .withSample("last", last)
        .withSample("later", later);
  }

  /** Looks at {@link #FIRST}. */
  public static Verdict first(WorkCalendar calendar, LocalDate day) {
    LocalDate next = calendar.firstWorkday(day);
    boolean after = !next.isBefore(day) && calendar.isWorkday(next);
    boolean skipped = false;
    for (LocalDate each = day; after && each.isBefore(next); each = each.plusDays(1)) {
      skipped |= calendar.isWorkday(each);
    }
    return Verdict.that(FIRST, after && !skipped, "first working day", next)
        .and(Verdict.equal(FIRST, 1L, calendar.countWorkdays(day, next)))
        .withSample("day", day);
  }

  /** Looks at {@link #FIRST_SAME}. */
  public static Verdict firstSame(WorkCalendar calendar, LocalDate day) {
    LocalDate next = calendar.firstWorkday(day);
    return Verdict.equal(FIRST_SAME, calendar.isWorkday(day), next.equals(day))
        .and(Verdict.equal(FIRST_SAME, next, calendar.firstWorkday(next)))
        .with("first working day", next)
        .withSample("day", day);
  }

  /** Looks at {@link #FIRST_ORDER}. */
  public static Verdict firstOrder(WorkCalendar calendar, LocalDate day, int days) {
    LocalDate next = calendar.firstWorkday(day);
    LocalDate later = calendar.firstWorkday(day.plusDays(days));
    return Verdict.that(FIRST_ORDER, !later.isBefore(next), "first working day", next)
        .with("of the later day", later)
        .withSample("day", day)
        .with("days later", days);
  }

  /**
   * Looks at {@link #INVERSE}.
   *
   * @param workdays at least 1
   */
  public static Verdict inverse(WorkCalendar calendar, LocalDate day, int workdays) {
    LocalDate end = calendar.firstWorkday(day);
    for (int i = 1; i < workdays; i++) {
      end = calendar.firstWorkday(end.plusDays(1));
    }
    return Verdict.equal(INVERSE, (long) workdays, calendar.countWorkdays(day, end))
        .withSample("day", day)
        .withSample("end", end);
  }

  /**
   * Looks at {@link #ZONE}: sets the defaults of this virtual machine and restores them.
   *
   * @param calendar makes the calendar, so that what it reads of its surroundings is read each time
   */
  public static Verdict zone(Supplier<WorkCalendar> calendar, LocalDate day, int days) {
    List<String> answers = new ArrayList<>();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String name : new String[] {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Apia"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));
        Locale.setDefault(
            name.startsWith("Asia") ? Locale.CHINA : Locale.forLanguageTag("ar-EG-u-nu-arab"));
        WorkCalendar made = calendar.get();
        answers.add(
            made.isWorkday(day)
                + " "
                + made.countWorkdays(day, day.plusDays(days))
                + " "
                + made.firstWorkday(day).toEpochDay());
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    return Verdict.equal(ZONE, answers.get(0), answers.get(1))
        .and(Verdict.equal(ZONE, answers.get(0), answers.get(2)))
        .withSample("day", day)
        .with("days", days);
  }

  /** Looks at {@link #FAR}: from the year 1000 to 9999, cut at a day. */
  public static Verdict far(WorkCalendar calendar, LocalDate day) {
    try {
      long all = calendar.countWorkdays(YEAR_1000, YEAR_9999);
      long most = ChronoUnit.DAYS.between(YEAR_1000, YEAR_9999) + 1;
      return Verdict.that(FAR, 0 <= all && all <= most, "count", all)
          .and(
              Verdict.equal(
                  FAR,
                  all,
                  calendar.countWorkdays(YEAR_1000, day)
                      + calendar.countWorkdays(day.plusDays(1), YEAR_9999)))
          .withSample("day", day);
    } catch (IllegalArgumentException e) {
      return Verdict.held(FAR);
    }
  }

  /** Looks at {@link #LONG}. */
  public static Verdict longSpans(WorkCalendar calendar) {
    long start = System.nanoTime();
    long sum = 0;
    for (int i = 0; i < 1000 && System.nanoTime() - start < 5_000_000_000L; i++) {
      sum += calendar.countWorkdays(YEAR_1000.plusDays(i), YEAR_9999);
    }
    long took = (System.nanoTime() - start) / 1_000_000;
    return Verdict.that(LONG, took < 1000, "milliseconds", took).with("days counted", sum);
  }

  /** Looks at {@link #EQUAL}; both are to be the same calendar, made twice. */
  public static Verdict equal(WorkCalendar calendar, WorkCalendar again) {
    return Verdict.that(
            EQUAL,
            calendar.equals(again) && again.equals(calendar),
            "calendars not equal",
            calendar)
        .and(Verdict.equal(EQUAL, calendar.hashCode(), again.hashCode()))
        .and(Verdict.equal(EQUAL, calendar.toString(), again.toString()));
  }

  /** Looks at {@link #THREADS}, with two threads that count the same many times. */
  public static Verdict threads(WorkCalendar calendar, LocalDate day, LocalDate other) {
    CompletableFuture<Verdict> one =
        CompletableFuture.supplyAsync(() -> repeated(calendar, day), OwnThread.EACH);
    CompletableFuture<Verdict> two =
        CompletableFuture.supplyAsync(() -> repeated(calendar, other), OwnThread.EACH);
    Verdict verdict;
    try {
      verdict = one.join().and(two.join());
    } catch (CompletionException e) {
      verdict = Verdict.threw(THREADS, e.getCause() == null ? e : e.getCause());
    }
    return verdict.withSample("day", day).withSample("other", other);
  }

  private static Verdict repeated(WorkCalendar calendar, LocalDate day) {
    List<Boolean> expected = answers(calendar, day);
    for (int i = 0; i < 100; i++) {
      Verdict verdict = Verdict.equal(THREADS, expected, answers(calendar, day));
      if (!verdict.holds()) {
        return verdict;
      }
    }
    return Verdict.held(THREADS);
  }

  private static List<Boolean> answers(WorkCalendar calendar, LocalDate day) {
    List<Boolean> answers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      answers.add(calendar.isWorkday(day.plusDays(i)));
    }
    return answers;
  }
}
