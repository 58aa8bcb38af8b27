package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class LiveRollupTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));

  private static TaskTree tree() {
    return TaskTree.builder()
        .add(Task.of(TaskId.of("1")))
        .add(Task.of(TaskId.of("1.1")), TaskId.of("1"))
        .add(Task.of(TaskId.of("1.2")), TaskId.of("1"))
        .add(Task.of(TaskId.of("2")))
        .build();
  }

  private static ProgressReport report(String id, String task, int percent) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(TaskId.of(task))
        .unit(UnitName.of("云泽州教育局"))
        .period(ReportPeriod.parse("2026-C06").orElseThrow())
        .recordedOn(JUNE)
        .percent(BigDecimal.valueOf(percent))
        .build();
  }

  private static LiveRollup live() {
    return Rollup.of(tree(), POLICY).orElseThrow().live(ReportLog.empty(), JUNE);
  }

  private static void isAsAFullPass(LiveRollup live) {
    Standings full = live.rollup().standings(live.log().asKnown(live.asOf()));
    assertThat(live.standings().all()).isEqualTo(full.all());
    assertThat(live.standings().whole()).isEqualTo(full.whole());
    assertThat(live.range()).isEqualTo(full.whole().range());
  }

  @Test
  void aReportACorrectionAndAWithdrawalCountAtOnce() {
    LiveRollup live = live();
    ProgressReport first = report("a", "1.1", 40);
    assertThat(live.add(first).hasErrors()).isFalse();
    assertThat(live.range(TaskId.of("1.1")))
        .hasValueSatisfying(r -> assertThat(r).hasToString("0.4"));
    isAsAFullPass(live);
    ProgressReport better =
        first.toRevision(ReportId.of("b"), JUNE).percent(BigDecimal.valueOf(60)).build();
    assertThat(live.add(better).hasErrors()).isFalse();
    assertThat(live.range(TaskId.of("1.1")))
        .hasValueSatisfying(r -> assertThat(r).hasToString("0.6"));
    isAsAFullPass(live);
    assertThat(live.add(better.toWithdrawal(ReportId.of("c"), JUNE)).hasErrors()).isFalse();
    assertThat(live.range(TaskId.of("1.1"))).contains(CompletionRange.ANY);
    isAsAFullPass(live);
    assertThat(live.add(first).hasErrors()).isTrue();
  }

  @Test
  void changesOfThePlanKeepWhatWasReported() {
    LiveRollup live = live();
    assertThat(live.add(report("a", "1.1", 40)).hasErrors()).isFalse();
    assertThat(live.add(report("b", "2", 100)).hasErrors()).isFalse();
    TaskEdit move = new TaskEdit.Move(TaskId.of("1.2"), TaskPlace.lastUnder(TaskId.of("2")));
    assertThat(live.edit(ImmutableList.of(move)).hasErrors()).isFalse();
    isAsAFullPass(live);
    TaskTerms cancelled =
        TaskTerms.builder()
            .addEvents(new ScopeEvent(ScopeEvent.Status.CANCELLED, JUNE, "并入其他任务"))
            .build();
    assertThat(live.setTerms(TaskId.of("2"), cancelled).hasErrors()).isFalse();
    isAsAFullPass(live);
    assertThat(live.range()).hasValueSatisfying(r -> assertThat(r).hasToString("0.4"));
  }

  @Test
  void everyStepIsTakenBackExactly() {
    LiveRollup live = live();
    Standings start = live.standings();
    assertThat(live.undo()).isFalse();
    assertThat(live.add(report("a", "1.1", 40)).hasErrors()).isFalse();
    Standings afterReport = live.standings();
    assertThat(live.edit(ImmutableList.of(new TaskEdit.Remove(TaskId.of("1.1")))).hasErrors())
        .isFalse();
    assertThat(live.add(report("b", "2", 100)).hasErrors()).isFalse();
    assertThat(live.undo()).isTrue();
    assertThat(live.undo()).isTrue();
    assertThat(live.standings().all()).isEqualTo(afterReport.all());
    isAsAFullPass(live);
    assertThat(live.undo()).isTrue();
    assertThat(live.standings().all()).isEqualTo(start.all());
    assertThat(live.log().isEmpty()).isTrue();
    assertThat(live.undo()).isFalse();
  }

  @Test
  void anAmountCorrectedToOneTooLargeDoesNotCountAnyMore() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(new SumOfAmounts())
            .target("a", MeasureKind.STOCK, "投资 >= 1亿元")
            .target("b", MeasureKind.STOCK, "投资 >= 3亿元")
            .figure("a", "投资", "1亿元")
            .figure("b", "投资", "0亿元")
            .figure("a", "投资", "100000000000000000000亿元");
    LiveRollup live = plan.compile().orElseThrow().live(ReportLog.empty(), SmallPlan.JUNE);
    for (ProgressReport report : plan.log().reports()) {
      assertThat(live.add(report).hasErrors()).isFalse();
      isAsAFullPass(live);
    }
    while (live.undo()) {
      isAsAFullPass(live);
    }
  }
}
