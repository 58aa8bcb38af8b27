package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

/** A log of a large plan; nothing here is timed. */
class LargeReportLogTest {

  private static final int TASKS = 100_000;

  private static final ImmutableList<ReportPeriod> MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(month -> ReportPeriod.ofMonth(2026, month))
          .collect(ImmutableList.toImmutableList());

  private static ProgressReport report(TaskId task, int month) {
    ReportPeriod period = MONTHS.get(month);
    return ProgressReport.builder()
        .id(ReportId.of(task + "-" + month))
        .task(task)
        .unit(Reports.FINANCE)
        .period(period)
        .holdsOn(period.endInclusive())
        .recordedOn(period.endInclusive().plusDays(3))
        .build();
  }

  @Test
  void aYearOfMonthlyReportsOnAHundredThousandTasksIsKept() {
    List<ProgressReport> reports = new ArrayList<>(TASKS * MONTHS.size());
    for (int month = 0; month < 12; month++) {
      for (int task = 0; task < TASKS; task++) {
        reports.add(report(TaskId.of("t" + task), month));
      }
    }
    ReportLog log = ReportLog.of(reports).orElseThrow();
    assertThat(log.size()).isEqualTo(12 * TASKS);
    ReportLog grown = log;
    for (int i = 0; i < 1000; i++) {
      ProgressReport old = reports.get(i * 1200);
      grown =
          grown
              .add(old.toRevision(ReportId.of("n" + i), LocalDate.of(2027, 2, 1)).build())
              .orElseThrow();
    }
    assertThat(grown.size()).isEqualTo(12 * TASKS + 1000);
    assertThat(log.size()).isEqualTo(12 * TASKS);
    KnownReports june = grown.asKnown(LocalDate.of(2026, 6, 30));
    for (int task = 0; task < TASKS; task += 1000) {
      assertThat(june.standing(TaskId.of("t" + task), Reports.FINANCE)).hasSize(5);
    }
  }

  @Test
  void aLongChainAndALongHistoryOfOneTaskAreNoHarm() {
    List<ProgressReport> reports = new ArrayList<>();
    ProgressReport last = report(TaskId.of("t"), 0);
    reports.add(last);
    for (int i = 1; i < 100_000; i++) {
      last = last.toRevision(ReportId.of("r" + i), last.recordedOn()).build();
      reports.add(last);
    }
    KnownReports known = ReportLog.of(reports).orElseThrow().asKnown(LocalDate.of(2027, 1, 1));
    assertThat(known.standing(TaskId.of("t"), Reports.FINANCE)).containsExactly(last);
    assertThat(known.history(ReportId.of("r500"))).hasSize(100_000);
  }
}
