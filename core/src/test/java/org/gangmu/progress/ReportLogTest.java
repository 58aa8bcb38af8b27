package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.progress.Reports.FINANCE;
import static org.gangmu.progress.Reports.SCHOOLS;
import static org.gangmu.progress.Reports.TASK;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.period;
import static org.gangmu.progress.Reports.report;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLogTest {

  private static final ProgressReport FEB = report("feb", "2026-02", "2026-03-04").build();
  private static final ProgressReport MARCH =
      report("march", "2026-03", "2026-04-03").percent(BigDecimal.valueOf(30)).build();
  private static final ProgressReport CORRECTED =
      MARCH.toRevision(ReportId.of("march2"), day("2026-07-09")).percent(BigDecimal.ONE).build();
  private static final ProgressReport WITHDRAWN =
      CORRECTED.toWithdrawal(ReportId.of("march3"), day("2026-07-20"));
  private static final ProgressReport AGAIN =
      WITHDRAWN
          .toRevision(ReportId.of("march4"), day("2026-08-01"))
          .percent(BigDecimal.TEN)
          .build();

  private static final ReportLog LOG =
      ReportLog.of(ImmutableList.of(FEB, MARCH, CORRECTED, WITHDRAWN, AGAIN)).orElseThrow();

  private static ReportLog log(ProgressReport... reports) {
    Outcome<ReportLog> outcome = ReportLog.of(ImmutableList.copyOf(reports));
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.orElseThrow();
  }

  @Test
  void whatTheLeadershipSawOn30JuneIsStillThere() {
    KnownReports then = LOG.asKnown(day("2026-06-30"));
    assertThat(then.standing(TASK, FINANCE)).containsExactly(FEB, MARCH);
    assertThat(then.latest(TASK, FINANCE)).contains(MARCH);
    assertThat(then.history(MARCH.id())).containsExactly(MARCH);
    assertThat(then.find(CORRECTED.id())).isEmpty();
    assertThat(then.isStanding(MARCH.id())).isTrue();
    assertThat(then).hasToString("KnownReports on 2026-06-30 of 2026-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, ''",
    "2026-03-04, feb",
    "2026-04-02, feb",
    "2026-04-03, feb march",
    "2026-07-08, feb march",
    "2026-07-09, feb march2",
    "2026-07-19, feb march2",
    "2026-07-20, feb",
    "2026-07-31, feb",
    "2026-08-01, feb march4",
    "2999-12-31, feb march4",
  })
  void revisionsAndWithdrawalsCountFromTheirDayOn(String knownOn, String standing) {
    KnownReports known = LOG.asKnown(day(knownOn));
    List<ProgressReport> reports = known.standing(TASK, FINANCE);
    assertThat(String.join(" ", reports.stream().map(report -> report.id().text()).toList()))
        .isEqualTo(standing);
    for (ProgressReport report : LOG.reports()) {
      assertThat(known.isStanding(report.id())).isEqualTo(reports.contains(report));
    }
    assertThat(known.latest(TASK, FINANCE))
        .isEqualTo(reports.stream().reduce((first, second) -> second));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-27, ''",
    "2026-02-28, feb",
    "2026-03-30, feb",
    "2026-03-31, feb march4",
    "2999-12-31, feb march4",
  })
  void whatIsKnownNowOfAnEarlierDayHasTheCorrections(String heldOn, String standing) {
    KnownReports known = LOG.asKnown(day("2026-09-01"), day(heldOn));
    List<ProgressReport> reports = known.standing(TASK, FINANCE);
    assertThat(String.join(" ", reports.stream().map(report -> report.id().text()).toList()))
        .isEqualTo(standing);
    assertThat(LOG.asKnown(day("2026-09-01")).asHeld(day(heldOn))).isEqualTo(known);
  }

  /** The correction holds on a later day of the period than what it corrects. */
  @Test
  void whatWasCorrectedDoesNotComeBackForAnEarlierDay() {
    ProgressReport early = report("early", "2026-03", "2026-03-20").build();
    ProgressReport late =
        early.toRevision(ReportId.of("late"), day("2026-04-02")).holdsOn(day("2026-03-31")).build();
    ReportLog log = log(early, late);
    assertThat(log.asKnown(day("2026-04-02"), day("2026-03-20")).standing(TASK, FINANCE)).isEmpty();
    assertThat(log.asKnown(day("2026-04-01"), day("2026-03-20")).standing(TASK, FINANCE))
        .containsExactly(early);
  }

  @Test
  void historyIsTheWholeChain() {
    KnownReports now = LOG.asKnown(day("2026-09-01"));
    for (ProgressReport report : ImmutableList.of(MARCH, CORRECTED, WITHDRAWN, AGAIN)) {
      assertThat(now.history(report.id())).containsExactly(MARCH, CORRECTED, WITHDRAWN, AGAIN);
    }
    assertThat(now.history(FEB.id())).containsExactly(FEB);
    assertThat(now.history(ReportId.of("none"))).isEmpty();
    assertThat(LOG.asKnown(day("2026-07-10")).history(MARCH.id()))
        .containsExactly(MARCH, CORRECTED);
  }

  @Test
  void unitsAndPeriodsAreApart() {
    ProgressReport schools = MARCH.toBuilder().id(ReportId.of("s")).unit(SCHOOLS).build();
    ProgressReport other = MARCH.toBuilder().id(ReportId.of("o")).task(TaskId.of("t2")).build();
    ProgressReport cumulative =
        MARCH.toBuilder().id(ReportId.of("c")).period(period("2026-C03")).build();
    KnownReports known = log(schools, other, MARCH, cumulative).asKnown(day("2026-12-31"));
    assertThat(known.units(TASK)).containsExactly(SCHOOLS, FINANCE);
    assertThat(known.units(TaskId.of("t3"))).isEmpty();
    assertThat(known.standing(TASK, SCHOOLS)).containsExactly(schools);
    assertThat(known.standing(TaskId.of("t2"), FINANCE)).containsExactly(other);
    assertThat(known.standing(TASK, FINANCE)).containsExactly(cumulative, MARCH);
    assertThat(known.standing(TASK, FINANCE, period("2026-C03"))).containsExactly(cumulative);
    assertThat(known.standing(TASK, FINANCE, period("2026-04"))).isEmpty();
    assertThat(known.standing(TASK, UnitName.of("松岭县"), period("2026-03"))).isEmpty();
    assertThat(known.latest(TaskId.of("t3"), FINANCE)).isEmpty();
  }

  @Test
  void aUnitWhoseReportsAreAllWithdrawnIsNotListed() {
    KnownReports known =
        log(FEB, FEB.toWithdrawal(ReportId.of("w"), day("2026-03-05"))).asKnown(day("2026-03-05"));
    assertThat(known.units(TASK)).isEmpty();
    assertThat(known.recorded()).hasSize(2);
  }

  @Test
  void severalReportsForOnePeriodStandSideBySide() {
    ProgressReport second =
        report("second", "2026-02", "2026-03-06").holdsOn(day("2026-02-20")).build();
    ProgressReport third = report("third", "2026-02", "2026-03-04").build();
    assertThat(log(FEB, second, third).asKnown(day("2026-04-01")).standing(TASK, FINANCE))
        .containsExactly(second, FEB, third);
  }

  private static void refused(Outcome<ReportLog> outcome, ReportCode code, String message) {
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.message()).isEqualTo(message);
              assertThat(error.isError()).isTrue();
            });
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsReason() {
    refused(
        LOG.add(MARCH.toBuilder().percent(BigDecimal.ZERO).build()),
        ReportCode.DUPLICATE_ID,
        "id of a report must be new: march");
    ProgressReport revision = FEB.toRevision(ReportId.of("r"), day("2026-03-09")).build();
    refused(
        LOG.add(revision.toBuilder().revises(ReportId.of("none")).build()),
        ReportCode.UNKNOWN_REVISED,
        "report must revise one that is there: none");
    refused(
        LOG.add(revision.toBuilder().revises(MARCH.id()).build()),
        ReportCode.REVISES_ANOTHER,
        "report must be of the task, unit and period of the one it revises: " + MARCH);
    refused(
        LOG.add(revision.toBuilder().unit(SCHOOLS).build()),
        ReportCode.REVISES_ANOTHER,
        "report must be of the task, unit and period of the one it revises: " + FEB);
    refused(
        LOG.add(revision.toBuilder().task(TaskId.of("t2")).build()),
        ReportCode.REVISES_ANOTHER,
        "report must be of the task, unit and period of the one it revises: " + FEB);
    refused(
        LOG.add(revision.toBuilder().recordedOn(day("2026-03-03")).build()),
        ReportCode.RECORDED_TOO_EARLY,
        "report must not be recorded before the one it revises, 2026-03-04: 2026-03-03");
    refused(
        LOG.add(MARCH.toRevision(ReportId.of("r"), day("2026-09-01")).build()),
        ReportCode.ALREADY_REVISED,
        "report must revise one that was not revised before: march");
    ReportLog withdrawn = log(FEB, FEB.toWithdrawal(ReportId.of("w"), day("2026-03-05")));
    refused(
        withdrawn.add(
            withdrawn
                .asKnown(day("2026-03-05"))
                .find(ReportId.of("w"))
                .orElseThrow()
                .toWithdrawal(ReportId.of("w2"), day("2026-03-06"))),
        ReportCode.NOTHING_TO_WITHDRAW,
        "withdrawal must take back a report, not a withdrawal: w");
    assertThat(LOG.add(MARCH).diagnostics().get(0))
        .hasToString("ERROR report.duplicate-id report march: id of a report must be new: march");
  }

  @Test
  void manyAreTakenAsFarAsTheyFit() {
    ProgressReport stray =
        FEB.toRevision(ReportId.of("stray"), day("2026-03-09"))
            .revises(ReportId.of("none"))
            .build();
    Outcome<ReportLog> outcome = ReportLog.of(ImmutableList.of(MARCH, stray, FEB, MARCH));
    assertThat(outcome.errors())
        .extracting(error -> error.code())
        .containsExactly(ReportCode.UNKNOWN_REVISED, ReportCode.DUPLICATE_ID);
    assertThat(outcome.value()).contains(log(FEB, MARCH));
    Limits one = Limits.builder().diagnostics(1).build();
    assertThat(ReportLog.empty().addAll(ImmutableList.of(stray, stray, stray), one).diagnostics())
        .hasSize(2);
  }

  @Test
  void reportsMayComeInAnyOrderOfDays() {
    ReportLog turned = log(AGAIN, WITHDRAWN, CORRECTED, MARCH, FEB);
    assertThat(turned).isEqualTo(LOG);
    assertThat(turned.reports()).containsExactly(FEB, MARCH, CORRECTED, WITHDRAWN, AGAIN);
    assertThat(turned.asKnown(day("2026-07-10"))).isEqualTo(LOG.asKnown(day("2026-07-10")));
    // one by one, a revision must find what it revises
    ReportLog late = log(MARCH, CORRECTED).add(FEB).orElseThrow();
    assertThat(late.reports()).containsExactly(FEB, MARCH, CORRECTED);
  }

  @Test
  void oneByOneIsAsAllAtOnce() {
    List<ProgressReport> reports = new ArrayList<>();
    ReportLog grown = ReportLog.empty();
    for (int i = 0; i < 300; i++) {
      ProgressReport report =
          report("r" + i, "2026-0" + (1 + i % 9), "2026-12-" + (10 + i % 7))
              .task(TaskId.of("t" + i % 13))
              .build();
      reports.add(report);
      grown = grown.add(report).orElseThrow();
    }
    ReportLog atOnce = ReportLog.of(reports).orElseThrow();
    assertThat(grown).isEqualTo(atOnce);
    assertThat(atOnce.size()).isEqualTo(300);
    // few on many, which are put in one by one
    ReportLog most = ReportLog.of(reports.subList(0, 290)).orElseThrow();
    assertThat(most.addAll(reports.subList(290, 300)).orElseThrow()).isEqualTo(atOnce);
    assertThat(most.size()).isEqualTo(290);
    assertThat(most.addAll(reports.subList(285, 295)).errors()).hasSize(5);
  }

  @Test
  void asKnownTwiceIsAsKnownOnTheEarlierDay() {
    KnownReports known = LOG.asKnown(day("2026-07-10"));
    assertThat(known.asKnown(day("2026-09-01"))).isEqualTo(known);
    assertThat(LOG.asKnown(day("2026-09-01")).asKnown(day("2026-07-10"))).isEqualTo(known);
  }

  @Test
  void logsAndViewsAreEqualByTheirReports() {
    new EqualsTester()
        .addEqualityGroup(LOG, log(AGAIN, FEB, CORRECTED, MARCH, WITHDRAWN))
        .addEqualityGroup(log(FEB, MARCH))
        .addEqualityGroup(ReportLog.empty(), log())
        .addEqualityGroup(
            LOG.asKnown(day("2026-04-03")), log(FEB, MARCH).asKnown(day("2026-04-03")))
        .addEqualityGroup(LOG.asKnown(day("2026-04-04")))
        .addEqualityGroup(LOG.asKnown(day("2026-04-04"), day("2026-04-03")))
        .testEquals();
    assertThat(ReportLog.empty().isEmpty()).isTrue();
    assertThat(LOG).hasToString("ReportLog of 5");
  }
}
