package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.CalendarArbitraries;
import org.gangmu.conformance.laws.WorkCalendarLaws;

/** The laws of a {@link WorkCalendar}. By default it is asked for all of them. */
public abstract class WorkCalendarConformance extends Conformance {

  private static final int MOST_DAYS = 400;

  /** Creates the class; jqwik does. */
  protected WorkCalendarConformance() {}

  /** Returns the calendar, made anew at each call. */
  protected abstract WorkCalendar calendar();

  /** Returns the features that the calendar has: all by default. */
  protected Set<WorkCalendarLaws.Feature> features() {
    return ImmutableSet.copyOf(WorkCalendarLaws.Feature.values());
  }

  @Override
  protected final Set<String> featureNames() {
    return names(features());
  }

  /** Returns the days the calendar is asked for, most of them of our time. */
  @Provide
  protected Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        CalendarArbitraries.dates().filter(day -> day.getYear() < 9990),
        CalendarArbitraries.days(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)));
  }

  /** Checks {@link WorkCalendarLaws#TOTAL}. */
  @Property
  @OfLaw("CAL-1")
  @Label("CAL-1 MUST total")
  @Tag("MUST")
  public final void cal01(@ForAll("days") LocalDate day) {
    WorkCalendarLaws.total(calendar(), day).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#SAME_ANSWER}. */
  @Property
  @OfLaw("CAL-2")
  @Label("CAL-2 MUST same answer")
  @Tag("MUST")
  public final void cal02(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
    WorkCalendarLaws.sameAnswer(calendar(), day, other).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#ONE_DAY}. */
  @Property
  @OfLaw("CAL-3")
  @Label("CAL-3 MUST one day")
  @Tag("MUST")
  public final void cal03(@ForAll("days") LocalDate day) {
    WorkCalendarLaws.oneDay(calendar(), day).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#EACH_DAY}. */
  @Property
  @OfLaw("CAL-4")
  @Label("CAL-4 MUST each day")
  @Tag("MUST")
  public final void cal04(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = MOST_DAYS) int days) {
    WorkCalendarLaws.eachDay(calendar(), day, days).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#ADDITIVE}. */
  @Property
  @OfLaw("CAL-5")
  @Label("CAL-5 MUST additive")
  @Tag("MUST")
  public final void cal05(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = MOST_DAYS) int days,
      @ForAll @IntRange(max = MOST_DAYS) int more) {
    WorkCalendarLaws.additive(calendar(), day, days, more).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#EMPTY}. */
  @Property
  @OfLaw("CAL-6")
  @Label("CAL-6 MUST empty")
  @Tag("MUST")
  public final void cal06(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = MOST_DAYS) int days) {
    WorkCalendarLaws.empty(calendar(), day, days).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#GROWING}. */
  @Property
  @OfLaw("CAL-7")
  @Label("CAL-7 MUST growing")
  @Tag("MUST")
  public final void cal07(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = MOST_DAYS) int days,
      @ForAll @IntRange(max = MOST_DAYS) int more) {
    WorkCalendarLaws.growing(calendar(), day, days, more).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#FIRST}. */
  @Property
  @OfLaw("CAL-8")
  @Label("CAL-8 MUST first")
  @Tag("MUST")
  public final void cal08(@ForAll("days") LocalDate day) {
    WorkCalendarLaws.first(calendar(), day).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#FIRST_SAME}. */
  @Property
  @OfLaw("CAL-9")
  @Label("CAL-9 MUST first is the same")
  @Tag("MUST")
  public final void cal09(@ForAll("days") LocalDate day) {
    WorkCalendarLaws.firstSame(calendar(), day).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#FIRST_ORDER}. */
  @Property
  @OfLaw("CAL-10")
  @Label("CAL-10 MUST order of firsts")
  @Tag("MUST")
  public final void cal10(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = MOST_DAYS) int days) {
    WorkCalendarLaws.firstOrder(calendar(), day, days).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#INVERSE}. */
  @Property
  @OfLaw("CAL-11")
  @Label("CAL-11 MUST inverse")
  @Tag("MUST")
  public final void cal11(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int workdays) {
    WorkCalendarLaws.inverse(calendar(), day, workdays).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#ZONE}. */
  @Property(tries = 200)
  @OfLaw("CAL-12")
  @Label("CAL-12 MUST zone")
  @Tag("MUST")
  public final void cal12(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = MOST_DAYS) int days) {
    WorkCalendarLaws.zone(this::calendar, day, days).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#FAR}. */
  @Property(tries = 20)
  @OfLaw("CAL-13")
  @Label("CAL-13 MUST far")
  @Tag("MUST")
  public final void cal13(@ForAll("days") LocalDate day) {
    WorkCalendarLaws.far(calendar(), day).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#LONG}. */
  @Property(tries = 1)
  @OfLaw("CAL-14")
  @Label("CAL-14 MUST long spans")
  @Tag("MUST")
  public final void cal14() {
    WorkCalendarLaws.longSpans(calendar()).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#EQUAL}. */
  @Property(tries = 1)
  @OfLaw("CAL-15")
  @Label("CAL-15 MUST equal")
  @Tag("MUST")
  public final void cal15() {
    WorkCalendarLaws.equal(calendar(), calendar()).orThrow();
  }

  /** Checks {@link WorkCalendarLaws#THREADS}. */
  @Property(tries = 20)
  @OfLaw("CAL-16")
  @Label("CAL-16 MUST threads")
  @Tag("MUST")
  public final void cal16(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
    WorkCalendarLaws.threads(calendar(), day, other).orThrow();
  }
}
