package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Knowledge;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportStanding;
import org.gangmu.progress.ReportState;
import org.gangmu.target.Observation;

/** Laws of duties to report. */
class ReportDutyProperties {

  @Provide
  Arbitrary<Tuple2<ReportDuty, ReportLog>> duties() {
    return ReportArbitraries.duties()
        .flatMap(
            duty ->
                ReportArbitraries.answersTo(duty)
                    .map(reports -> Tuple.of(duty, ReportLog.of(reports).orElseThrow())));
  }

  @Provide
  Arbitrary<ReportRhythm> rhythms() {
    return ReportArbitraries.rhythms();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ReportArbitraries.days();
  }

  /** The periods one by one, whether or not the task rests: those not due before the first day. */
  private static List<ReportPeriod> periods(ReportDuty duty, LocalDate until) {
    List<ReportPeriod> periods = new ArrayList<>();
    LocalDate end = duty.until().filter(last -> last.isBefore(until)).orElse(until);
    // from day to day, since each period holds some
    for (LocalDate day = duty.from(); !day.isAfter(end); day = day.plusDays(1)) {
      ReportPeriod form = form(duty, day);
      if (!periods.contains(form) && !duty.rhythm().due(form).isBefore(duty.from())) {
        periods.add(form);
      }
    }
    return periods;
  }

  private static ReportPeriod form(ReportDuty duty, LocalDate day) {
    ReportPeriod step = ReportPeriod.of(duty.rhythm().step(), day);
    return duty.rhythm().period(step.endInclusive());
  }

  /** Whether the task rests on every day of the step that a period ends with. */
  private static boolean isResting(ReportDuty duty, ReportPeriod period) {
    ReportPeriod step = ReportPeriod.of(duty.rhythm().step(), period.endInclusive());
    return step.start()
        .datesUntil(step.endInclusive().plusDays(1))
        .allMatch(
            day ->
                duty.rests().stream()
                    .anyMatch(
                        rest -> !day.isBefore(rest.start()) && !day.isAfter(rest.endInclusive())));
  }

  /** The periods owed, one by one. */
  private static List<ReportPeriod> owed(ReportDuty duty, LocalDate until) {
    return periods(duty, until).stream().filter(period -> !isResting(duty, period)).toList();
  }

  /** The day a report for a period came without being taken back since, if one stands. */
  private static Optional<LocalDate> came(ReportDuty duty, KnownReports view, ReportPeriod period) {
    return view.standing(duty.task(), duty.unit(), period).stream()
        .map(
            report -> {
              LocalDate since = report.recordedOn();
              for (ProgressReport link : view.history(report.id()).reverse()) {
                if (link.isWithdrawal()) {
                  break;
                }
                since = link.recordedOn();
              }
              return since;
            })
        .min(LocalDate::compareTo);
  }

  /** The rule in plain words, over a list of all periods. */
  private static String expected(ReportDuty duty, KnownReports view) {
    LocalDate day = view.knownOn();
    ReportRhythm rhythm = duty.rhythm();
    List<ReportPeriod> owed = owed(duty, day);
    ReportPeriod reported = null;
    if (!owed.isEmpty()) {
      // one that comes for a time of rest, after the first that is owed, is as good as any
      for (ReportPeriod period : periods(duty, day)) {
        boolean counts = period.compareTo(owed.get(0)) >= 0;
        reported = counts && came(duty, view, period).isPresent() ? period : reported;
      }
    }
    ReportPeriod last = reported;
    List<ReportPeriod> open =
        owed.stream().filter(period -> last == null || period.compareTo(last) > 0).toList();
    List<ReportPeriod> overdue =
        open.stream().filter(period -> rhythm.due(period).isBefore(day)).toList();
    if (!overdue.isEmpty()) {
      int stale = last == null ? Integer.MAX_VALUE : rhythm.staleAfter().orElse(Integer.MAX_VALUE);
      return overdue.size() >= stale
          ? "STALE " + overdue.get(0) + " " + rhythm.due(overdue.get(stale - 1)).plusDays(1)
          : "UNREPORTED " + overdue.get(0) + " " + rhythm.due(overdue.get(0)).plusDays(1);
    }
    if (!open.isEmpty()) {
      ReportPeriod next = open.get(0);
      if (!rhythm.opens(next).isAfter(day)) {
        LocalDate since =
            rhythm.opens(next).isBefore(duty.from()) ? duty.from() : rhythm.opens(next);
        return "DUE " + next + " " + since;
      }
    }
    if (last != null) {
      LocalDate came = came(duty, view, last).orElseThrow();
      return (came.isAfter(rhythm.due(last)) ? "LATE " : "REPORTED ") + last + " " + came;
    }
    return "NOT_DUE " + duty.from();
  }

  @Property(tries = 2000)
  void everyDayHasTheStandingThatTheRuleSays(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn, @ForAll("days") LocalDate day) {
    ReportDuty duty = drawn.get1();
    // before its first day, a duty stands as it does on none
    LocalDate asked = day.isBefore(duty.from()) ? duty.from() : day;
    KnownReports view = drawn.get2().asKnown(asked);
    ReportStanding standing = duty.standing(view);
    String expected = expected(duty, view);
    Statistics.collect(standing.state());
    if (standing.state() == ReportState.NOT_DUE) {
      assertThat("NOT_DUE " + standing.since()).isEqualTo(expected);
    } else {
      assertThat(standing.state() + " " + standing.period() + " " + standing.since())
          .isEqualTo(expected);
    }
    assertThat(standing.due()).isEqualTo(duty.rhythm().due(standing.period()));
  }

  @Property
  void aReportIsNotOverdueOnTheDayItIsDue(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn, @ForAll("days") LocalDate day) {
    ReportDuty duty = drawn.get1();
    ReportPeriod period = duty.standing(drawn.get2().asKnown(day)).period();
    LocalDate due = duty.rhythm().due(period);
    ReportStanding standing = duty.standing(drawn.get2().asKnown(due));
    assertThat(standing.state().isMissing() && standing.period().equals(period)).isFalse();
  }

  @Property
  void silenceNeverMendsAnything(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    ReportDuty duty = drawn.get1();
    ReportLog log = ReportLog.of(drawn.get2().asKnown(day).recorded()).orElseThrow();
    ReportStanding before = duty.standing(log.asKnown(day));
    ReportStanding after = duty.standing(log.asKnown(day.plusDays(later)));
    if (before.state().isMissing()) {
      assertThat(after.state().isMissing()).isTrue();
      assertThat(after.period()).isEqualTo(before.period());
    }
    if (before.state() == ReportState.STALE) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property
  void whatIsMissingIsOwedDueAndNotReported(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn, @ForAll("days") LocalDate day) {
    ReportDuty duty = drawn.get1();
    KnownReports view = drawn.get2().asKnown(day);
    assertThat(duty.missing(view))
        .containsExactlyElementsOf(
            owed(duty, day).stream()
                .filter(period -> duty.rhythm().due(period).isBefore(day))
                .filter(period -> came(duty, view, period).isEmpty())
                .toList());
  }

  @Property
  void aFigureIsMissingWhereItsReportsAre(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn, @ForAll("days") LocalDate day) {
    ReportDuty duty = drawn.get1();
    KnownReports view = drawn.get2().asKnown(day);
    Knowledge<Observation> known = duty.observation(view, ReportArbitraries.INDICATOR);
    Statistics.collect(known.getClass().getSimpleName());
    // no report at all is no figure; a report may still leave the figure out
    if (duty.standing(view).state().isMissing()) {
      assertThat(known).isInstanceOf(Knowledge.Missing.class);
    }
    known
        .known()
        .ifPresent(
            figure -> {
              ProgressReport report = view.find(figure.reports().get(0)).orElseThrow();
              assertThat(view.isStanding(report.id())).isTrue();
              assertThat(report.observation(ReportArbitraries.INDICATOR)).contains(figure.value());
              assertThat(figure.day()).isEqualTo(report.holdsOn()).isBeforeOrEqualTo(day);
            });
    if (known instanceof Knowledge.Missing<Observation> missing) {
      assertThat(missing.since()).isBeforeOrEqualTo(day);
    }
    if (known instanceof Knowledge.NotDue<Observation> notDue && !owed(duty, day).isEmpty()) {
      assertThat(notDue.due()).isAfterOrEqualTo(day);
    }
  }

  /** While a task rests nothing new is asked for. */
  @Property
  void aDayOfAPeriodThatRestsOwesNoMoreThanTheDayBefore(
      @ForAll("duties") Tuple2<ReportDuty, ReportLog> drawn, @ForAll("days") LocalDate day) {
    ReportDuty duty = drawn.get1();
    List<ReportPeriod> missing = duty.missing(drawn.get2().asKnown(day));
    assertThat(missing).noneMatch(period -> isResting(duty, period));
    ReportStanding standing = duty.standing(drawn.get2().asKnown(day));
    if (standing.state().isOwing()) {
      assertThat(isResting(duty, standing.period())).isFalse();
    }
    Statistics.collect(duty.rests().isEmpty(), standing.state().isOwing());
  }

  @Property
  void aLaterPeriodIsNeverDueEarlier(
      @ForAll("rhythms") ReportRhythm rhythm, @ForAll("days") LocalDate day) {
    ReportPeriod step = ReportPeriod.of(rhythm.step(), day);
    ReportPeriod period = rhythm.period(step.endInclusive());
    ReportPeriod next = rhythm.period(step.next().endInclusive());
    assertThat(rhythm.due(next)).isAfterOrEqualTo(rhythm.due(period));
    assertThat(rhythm.opens(next)).isAfter(rhythm.opens(period));
    assertThat(rhythm.opens(period))
        .isBeforeOrEqualTo(rhythm.due(period).plusDays(1))
        .isBeforeOrEqualTo(period.endInclusive().plusDays(1));
  }
}
