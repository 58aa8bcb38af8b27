package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.progress.Reports.FINANCE;
import static org.gangmu.progress.Reports.TASK;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

/**
 * Reports of one unit that come late, out of the order of their periods, with their corrections.
 */
class ReportArrivalTest {

  private static final ProgressReport MARCH = report("march", "2026-03", "2026-04-03").build();
  private static final ProgressReport MAY = report("may", "2026-05", "2026-06-02").build();
  private static final ProgressReport LATE_FEB = report("feb", "2026-02", "2026-06-05").build();
  private static final ProgressReport MARCH_2 =
      MARCH.toRevision(ReportId.of("march2"), day("2026-06-08")).holdsOn(day("2026-03-20")).build();
  private static final ProgressReport LATER_APRIL =
      report("april", "2026-04", "2026-06-09").build();
  private static final ProgressReport FEB_GONE =
      LATE_FEB.toWithdrawal(ReportId.of("feb2"), day("2026-06-11"));
  private static final ProgressReport LATE_JANUARY =
      report("january", "2026-01", "2026-06-12").build();
  private static final ProgressReport MARCH_3 =
      MARCH_2.toRevision(ReportId.of("march3"), day("2026-06-15")).build();
  private static final ProgressReport SECOND_APRIL =
      report("april2", "2026-04", "2026-06-16").build();
  private static final ProgressReport APRIL_2 =
      SECOND_APRIL.toRevision(ReportId.of("april3"), day("2026-06-16")).build();

  /** In the order in which they were recorded. */
  private static final ImmutableList<ProgressReport> ALL =
      ImmutableList.of(
          MARCH,
          MAY,
          LATE_FEB,
          MARCH_2,
          LATER_APRIL,
          FEB_GONE,
          LATE_JANUARY,
          MARCH_3,
          SECOND_APRIL,
          APRIL_2);

  private static final LocalDate END = day("2026-12-31");

  private static void assertSameViews(ReportLog log, ReportLog expected) {
    assertThat(log).isEqualTo(expected);
    assertThat(log.hashCode()).isEqualTo(expected.hashCode());
    for (ProgressReport recorded : ALL) {
      for (LocalDate knownOn :
          List.of(recorded.recordedOn().minusDays(1), recorded.recordedOn(), END)) {
        KnownReports known = log.asKnown(knownOn);
        KnownReports then = expected.asKnown(knownOn);
        assertThat(known.standing(TASK, FINANCE)).isEqualTo(then.standing(TASK, FINANCE));
        assertThat(known.standing(TASK, FINANCE, recorded.period()))
            .isEqualTo(then.standing(TASK, FINANCE, recorded.period()));
        assertThat(known.latest(TASK, FINANCE)).isEqualTo(then.latest(TASK, FINANCE));
        assertThat(known.history(recorded.id())).isEqualTo(then.history(recorded.id()));
        assertThat(known.isStanding(recorded.id())).isEqualTo(then.isStanding(recorded.id()));
      }
    }
  }

  @Test
  void whatStandsIsInTheOrderOfThePeriods() {
    KnownReports known = ReportLog.of(ALL).orElseThrow().asKnown(END);

    assertThat(known.standing(TASK, FINANCE))
        .containsExactly(LATE_JANUARY, MARCH_3, LATER_APRIL, APRIL_2, MAY);
    assertThat(known.history(MARCH_2.id())).containsExactly(MARCH, MARCH_2, MARCH_3);
    assertThat(known.history(FEB_GONE.id())).containsExactly(LATE_FEB, FEB_GONE);
    assertThat(known.history(SECOND_APRIL.id())).containsExactly(SECOND_APRIL, APRIL_2);
  }

  @Test
  void lateReportsAndTheirCorrectionsComeOneByOne() {
    ReportLog grown = ReportLog.empty();
    for (int i = 0; i < ALL.size(); i++) {
      grown = grown.add(ALL.get(i)).orElseThrow();
      assertSameViews(grown, ReportLog.of(ALL.subList(0, i + 1)).orElseThrow());
    }
  }

  @Test
  void aFewComeToManyOneByOne() {
    List<ProgressReport> others = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      others.add(
          report("other" + i, "2026-05", "2026-06-01").task(TaskId.of("t" + (10 + i))).build());
    }
    ReportLog many = ReportLog.of(others).orElseThrow();
    List<ProgressReport> together = new ArrayList<>(others);
    together.addAll(ALL);

    assertSameViews(many.addAll(ALL).orElseThrow(), ReportLog.of(together).orElseThrow());
    ProgressReport twice = MARCH.toRevision(ReportId.of("twice"), day("2026-06-20")).build();
    assertThat(many.addAll(ALL).orElseThrow().addAll(ImmutableList.of(twice)).errors())
        .extracting(Diagnostic::code)
        .containsExactly(ReportCode.ALREADY_REVISED);
  }

  @Test
  void manyComeToAFewAtOnce() {
    for (int size = 1; size < ALL.size(); size++) {
      ReportLog few = ReportLog.of(ALL.subList(0, size)).orElseThrow();
      assertSameViews(
          few.addAll(ALL.subList(size, ALL.size())).orElseThrow(), ReportLog.of(ALL).orElseThrow());
      assertThat(few.isEmpty()).isFalse();
    }
    ProgressReport twice = MARCH.toRevision(ReportId.of("twice"), day("2026-06-20")).build();
    assertThat(ReportLog.of(ALL).orElseThrow().addAll(ImmutableList.of(twice)).errors())
        .extracting(Diagnostic::code)
        .containsExactly(ReportCode.ALREADY_REVISED);
  }
}
