package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.progress.Reports.FINANCE;
import static org.gangmu.progress.Reports.TASK;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.invested;
import static org.gangmu.progress.Reports.period;
import static org.gangmu.progress.Reports.quantity;
import static org.gangmu.progress.Reports.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.target.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes a report: a month's report is due by the fifth of the next, from 10 January on. */
class ReportDutyTest {

  private static final ReportDuty DUTY =
      ReportDuty.of(TASK, FINANCE, ReportRhythm.MONTHLY_BY_FIFTH, day("2026-01-10"));

  /** Of January in time, of February late, of March none, of April in time, then silence. */
  private static final ReportLog LOG =
      ReportLog.of(
              ImmutableList.of(
                  report("jan", "2026-01", "2026-02-05").build(),
                  report("feb", "2026-02", "2026-03-06").build(),
                  report("apr", "2026-04", "2026-04-28").build()))
          .orElseThrow();

  private static String standing(ReportDuty duty, ReportLog log, String day) {
    return duty.standing(log.asKnown(day(day))).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, NOT_DUE 2026-01 since 2026-01-10",
    "2026-01-10, NOT_DUE 2026-01 since 2026-01-10",
    "2026-01-31, NOT_DUE 2026-01 since 2026-01-10",
    "2026-02-01, DUE 2026-01 since 2026-02-01",
    "2026-02-04, DUE 2026-01 since 2026-02-01",
    "2026-02-05, REPORTED 2026-01 since 2026-02-05",
    "2026-02-28, REPORTED 2026-01 since 2026-02-05",
    "2026-03-01, DUE 2026-02 since 2026-03-01",
    "2026-03-05, DUE 2026-02 since 2026-03-01",
    "2026-03-06, LATE 2026-02 since 2026-03-06",
    "2026-03-31, LATE 2026-02 since 2026-03-06",
    "2026-04-01, DUE 2026-03 since 2026-04-01",
    "2026-04-05, DUE 2026-03 since 2026-04-01",
    "2026-04-06, UNREPORTED 2026-03 since 2026-04-06",
    "2026-04-27, UNREPORTED 2026-03 since 2026-04-06",
    "2026-04-28, REPORTED 2026-04 since 2026-04-28",
    "2026-05-31, REPORTED 2026-04 since 2026-04-28",
    "2026-06-01, DUE 2026-05 since 2026-06-01",
    "2026-06-06, UNREPORTED 2026-05 since 2026-06-06",
    "2026-07-05, UNREPORTED 2026-05 since 2026-06-06",
    "2026-07-06, UNREPORTED 2026-05 since 2026-06-06",
  })
  void everyDayHasItsStanding(String day, String standing) {
    assertThat(standing(DUTY, LOG, day)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-06-05, DUE 2026-05 since 2026-06-01",
    "1, 2026-06-06, STALE 2026-05 since 2026-06-06",
    "2, 2026-07-05, UNREPORTED 2026-05 since 2026-06-06",
    "2, 2026-07-06, STALE 2026-05 since 2026-07-06",
    "2, 2026-12-31, STALE 2026-05 since 2026-07-06",
    "9, 2027-02-05, UNREPORTED 2026-05 since 2026-06-06",
    "9, 2027-02-06, STALE 2026-05 since 2027-02-06",
  })
  void whatWasReportedGoesStale(int after, String day, String standing) {
    ReportRhythm rhythm = ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(after);
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, rhythm, day("2026-01-10"));
    assertThat(standing(duty, LOG, day)).isEqualTo(standing);
  }

  @Test
  void whatNeverCameIsNotStale() {
    ReportRhythm rhythm = ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(1);
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, rhythm, day("2026-01-10"));
    assertThat(standing(duty, ReportLog.empty(), "2027-12-31"))
        .isEqualTo("UNREPORTED 2026-01 since 2026-02-06");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27, NOT_DUE 2026-03 since 2026-03-01",
    "2026-03-28, DUE 2026-03 since 2026-03-28",
    "2026-03-29, UNREPORTED 2026-03 since 2026-03-29",
  })
  void aReportDueWithinItsPeriodIsAskedForOnThatDay(String day, String standing) {
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, ReportRhythm.PANJIN_MONTHLY, day("2026-03-01"));
    assertThat(standing(duty, ReportLog.empty(), day)).isEqualTo(standing);
  }

  @Test
  void whoIsChargedAfterTheDayOwesTheNextOne() {
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, ReportRhythm.PANJIN_MONTHLY, day("2026-03-29"));
    assertThat(standing(duty, ReportLog.empty(), "2026-03-31"))
        .isEqualTo("NOT_DUE 2026-04 since 2026-03-29");
    ReportDuty onTheDay =
        ReportDuty.of(TASK, FINANCE, ReportRhythm.PANJIN_MONTHLY, day("2026-03-28"));
    assertThat(standing(onTheDay, ReportLog.empty(), "2026-03-28"))
        .isEqualTo("DUE 2026-03 since 2026-03-28");
  }

  @Test
  void severalReportsMayBeDueAtOnce() {
    ReportRhythm weekly =
        ReportRhythm.of(
            PeriodKind.WEEK, DueRule.within(TimeLimit.ofDays(10), WorkCalendar.weekdays()));
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, weekly, day("2026-02-09"));
    // the week to 15 February is due on 25 February, the next on 4 March
    assertThat(standing(duty, ReportLog.empty(), "2026-02-23"))
        .isEqualTo("DUE 2026-W07 since 2026-02-16");
    assertThat(standing(duty, ReportLog.empty(), "2026-02-26"))
        .isEqualTo("UNREPORTED 2026-W07 since 2026-02-26");
  }

  @Test
  void aDutyEnds() {
    ReportDuty duty =
        new ReportDuty(
            TASK,
            FINANCE,
            ReportRhythm.MONTHLY_BY_FIFTH,
            day("2026-01-10"),
            Optional.of(day("2026-04-30")));
    assertThat(standing(duty, LOG, "2030-01-01")).isEqualTo("REPORTED 2026-04 since 2026-04-28");
    assertThat(standing(duty, ReportLog.empty(), "2030-01-01"))
        .isEqualTo("UNREPORTED 2026-01 since 2026-02-06");
    assertThat(duty.missing(ReportLog.empty().asKnown(day("2030-01-01"))))
        .containsExactly(
            period("2026-01"), period("2026-02"), period("2026-03"), period("2026-04"));
    assertThatThrownBy(
            () ->
                new ReportDuty(
                    TASK,
                    FINANCE,
                    ReportRhythm.MONTHLY_BY_FIFTH,
                    day("2026-01-10"),
                    Optional.of(day("2026-01-09"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "last day of a duty to report must not be before its first, 2026-01-10: 2026-01-09");
  }

  @Test
  void missingReportsAreNamedAlsoBeforeALaterOne() {
    assertThat(DUTY.missing(LOG.asKnown(day("2026-06-05")))).containsExactly(period("2026-03"));
    assertThat(DUTY.missing(LOG.asKnown(day("2026-06-06"))))
        .containsExactly(period("2026-03"), period("2026-05"));
    assertThat(DUTY.missing(LOG.asKnown(day("2026-01-01")))).isEmpty();
    assertThat(DUTY.missing(LOG.asKnown(day("2025-01-01")))).isEmpty();
  }

  @Test
  void aCorrectionIsNotLateButARenewalIs() {
    ProgressReport first = report("r1", "2026-01", "2026-02-03").build();
    ProgressReport second = first.toRevision(ReportId.of("r2"), day("2026-02-20")).build();
    ProgressReport withdrawal = second.toWithdrawal(ReportId.of("w"), day("2026-02-21"));
    ProgressReport third = withdrawal.toRevision(ReportId.of("r3"), day("2026-02-22")).build();
    ReportLog log = ReportLog.of(ImmutableList.of(first, second, withdrawal, third)).orElseThrow();
    assertThat(standing(DUTY, log, "2026-02-20")).isEqualTo("REPORTED 2026-01 since 2026-02-03");
    assertThat(standing(DUTY, log, "2026-02-21")).isEqualTo("UNREPORTED 2026-01 since 2026-02-06");
    assertThat(standing(DUTY, log, "2026-02-22")).isEqualTo("LATE 2026-01 since 2026-02-22");
  }

  @Test
  void onlyAReportOfTheFormAnswers() {
    ReportLog log =
        ReportLog.of(ImmutableList.of(report("c", "2026-C02", "2026-03-02").build())).orElseThrow();
    assertThat(standing(DUTY, log, "2026-03-06")).isEqualTo("UNREPORTED 2026-01 since 2026-02-06");
    ReportDuty cumulated =
        ReportDuty.of(TASK, FINANCE, ReportRhythm.MONTHLY_BY_FIFTH.cumulated(), day("2026-01-10"));
    assertThat(standing(cumulated, log, "2026-03-06"))
        .isEqualTo("REPORTED 2026-C02 since 2026-03-02");
    assertThat(cumulated.missing(log.asKnown(day("2026-03-06"))))
        .containsExactly(period("2026-C01"));
  }

  @Test
  void statesSayWhoOwes() {
    assertThat(ReportState.values())
        .filteredOn(ReportState::isOwing)
        .containsExactly(ReportState.DUE, ReportState.UNREPORTED, ReportState.STALE);
    assertThat(ReportState.values())
        .filteredOn(ReportState::isMissing)
        .containsExactly(ReportState.UNREPORTED, ReportState.STALE);
    assertThat(ReportState.LATE.term()).isEqualTo("迟报");
    assertThat(DUTY.standing(LOG.asKnown(day("2026-03-05"))).due()).isEqualTo("2026-03-05");
  }

  // what is known of a figure

  private static final ReportLog FIGURES =
      ReportLog.of(
              ImmutableList.of(
                  invested("f1", "2026-01", "2026-02-05", "0万元"),
                  report("f2", "2026-02", "2026-03-02").build(),
                  invested("f3", "2026-03", "2026-04-02", "7万元"),
                  report("f3b", "2026-03", "2026-04-03").percent(BigDecimal.TEN).build()))
          .orElseThrow();

  private static Knowledge<Observation> investment(String day) {
    return DUTY.observation(FIGURES.asKnown(day(day)), "投资");
  }

  @Test
  void zeroIsKnown() {
    Knowledge<Observation> zero = investment("2026-02-05");
    assertThat(zero.isKnown()).isTrue();
    Knowledge.Known<Observation> known = zero.known().orElseThrow();
    assertThat(known.value().level()).contains(quantity("0万元"));
    assertThat(known.day()).isEqualTo("2026-01-31");
    assertThat(known.evidence()).isEqualTo(EvidenceGrade.SELF_REPORTED);
    assertThat(known.reports()).containsExactly(ReportId.of("f1"));
    // still the last known while the next is only asked for
    assertThat(investment("2026-03-05")).isEqualTo(zero);
  }

  @Test
  void theFourKindsOfEmptyDiffer() {
    assertThat(investment("2026-02-04"))
        .isEqualTo(new Knowledge.NotDue<>(period("2026-01"), day("2026-02-05")));
    // the report for February came, but says nothing of it
    Knowledge<Observation> missing = investment("2026-03-06");
    assertThat(missing)
        .isEqualTo(
            new Knowledge.Missing<>(
                period("2026-02"), day("2026-03-06"), investment("2026-02-05").known()));
    assertThat(missing.known()).isEmpty();
    assertThat(investment("2026-04-02").isKnown()).isTrue();
    assertThat(Knowledge.noTarget().known()).isEmpty();
    assertThat(DUTY.percent(FIGURES.asKnown(day("2026-04-02"))))
        .isEqualTo(new Knowledge.Missing<>(period("2026-01"), day("2026-02-06"), Optional.empty()));
    assertThat(DUTY.percent(FIGURES.asKnown(day("2026-04-03"))).known())
        .hasValueSatisfying(known -> assertThat(known.value()).isEqualTo(BigDecimal.TEN));
  }

  @Test
  void missingIsSinceTheDayAlsoWhereItIsStale() {
    ReportRhythm rhythm = ReportRhythm.MONTHLY_BY_FIFTH.withStaleAfter(2);
    ReportDuty duty = ReportDuty.of(TASK, FINANCE, rhythm, day("2026-01-10"));
    KnownReports known = FIGURES.asKnown(day("2026-12-31"));
    assertThat(duty.standing(known).state()).isEqualTo(ReportState.STALE);
    assertThat(duty.observation(known, "投资"))
        .isInstanceOfSatisfying(
            Knowledge.Missing.class,
            missing -> assertThat(missing.since()).isEqualTo("2026-05-06"));
  }

  @Test
  void figuresOfBeforeTheDutyAreNotKnownToIt() {
    ReportDuty later =
        ReportDuty.of(TASK, FINANCE, ReportRhythm.MONTHLY_BY_FIFTH, day("2026-04-01"));
    assertThat(later.observation(FIGURES.asKnown(day("2026-04-30")), "投资"))
        .isEqualTo(new Knowledge.NotDue<>(period("2026-04"), day("2026-05-05")));
  }

  /** It rests from 10 March to 20 June: of these months April and May lie wholly in that time. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-05, DUE 2026-03 since 2026-04-01",
    "2026-04-06, UNREPORTED 2026-03 since 2026-04-06",
    "2026-06-30, UNREPORTED 2026-03 since 2026-04-06",
    "2026-07-06, UNREPORTED 2026-03 since 2026-04-06"
  })
  void owesTheMonthsInWhichARestBeginsAndEndsAndNoneBetween(String day, String standing) {
    ReportDuty resting = resting("2026-03-10", "2026-06-20");
    ReportLog log =
        ReportLog.of(ImmutableList.of(report("feb", "2026-02", "2026-03-05").build()))
            .orElseThrow();
    assertThat(standing(resting, log, day)).isEqualTo(standing);
    assertThat(resting.missing(log.asKnown(day("2026-07-06"))))
        .containsExactly(period("2026-01"), period("2026-03"), period("2026-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-06, REPORTED 2026-03 since 2026-04-05",
    "2026-06-30, REPORTED 2026-03 since 2026-04-05",
    "2026-07-01, DUE 2026-06 since 2026-07-01",
    "2026-07-06, UNREPORTED 2026-06 since 2026-07-06"
  })
  void isAskedForNothingWhileItRestsAndGoesOnAfterIt(String day, String standing) {
    ReportLog log =
        ReportLog.of(ImmutableList.of(report("mar", "2026-03", "2026-04-05").build()))
            .orElseThrow();
    assertThat(standing(resting("2026-03-10", "2026-06-20"), log, day)).isEqualTo(standing);
  }

  @Test
  void aDutyThatRestsFromItsFirstDayOwesTheMonthInWhichTheRestEnds() {
    ReportDuty resting = resting("2026-01-01", "2026-04-30");
    assertThat(standing(resting, ReportLog.empty(), "2026-03-31"))
        .isEqualTo("NOT_DUE 2026-05 since 2026-01-10");
    assertThat(standing(resting, ReportLog.empty(), "2026-06-06"))
        .isEqualTo("UNREPORTED 2026-05 since 2026-06-06");
  }

  @Test
  void restsThatTouchAreOne() {
    ReportDuty two =
        new ReportDuty(
            TASK,
            FINANCE,
            ReportRhythm.MONTHLY_BY_FIFTH,
            day("2026-01-10"),
            Optional.empty(),
            ImmutableList.of(
                new PlanPeriod(day("2026-04-15"), day("2026-06-20")),
                new PlanPeriod(day("2026-03-10"), day("2026-04-14"))));
    assertThat(two).isEqualTo(resting("2026-03-10", "2026-06-20"));
  }

  private static ReportDuty resting(String from, String until) {
    return new ReportDuty(
        TASK,
        FINANCE,
        ReportRhythm.MONTHLY_BY_FIFTH,
        day("2026-01-10"),
        Optional.empty(),
        ImmutableList.of(new PlanPeriod(day(from), day(until))));
  }
}
