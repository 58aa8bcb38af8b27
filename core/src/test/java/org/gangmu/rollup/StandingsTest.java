package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  /** One chapter with two tasks, and one task beside it. */
  private static TaskTree tree() {
    return TaskTree.builder()
        .add(task("1"))
        .add(task("1.1"), TaskId.of("1"))
        .add(task("1.2"), TaskId.of("1"))
        .add(task("2"))
        .build();
  }

  private static Task task(String id) {
    return Task.builder()
        .id(TaskId.of(id))
        .responsibility(
            Responsibility.builder().addAssignments(Assignment.of("教育局", Role.LEAD)).build())
        .build();
  }

  private static ProgressReport report(String task, int percent) {
    return ProgressReport.builder()
        .id(ReportId.of("r" + task))
        .task(TaskId.of(task))
        .unit(UnitName.of("教育局"))
        .period(ReportPeriod.parse("2026-C06").orElseThrow())
        .recordedOn(JUNE)
        .percent(BigDecimal.valueOf(percent))
        .build();
  }

  private static Standings standings(RollupPolicy policy, ProgressReport... reports) {
    return Rollup.of(tree(), policy)
        .orElseThrow()
        .standings(ReportLog.of(java.util.List.of(reports)).orElseThrow().asKnown(JUNE));
  }

  @Test
  void aMeanOfChildrenCountsAChapterOnce() {
    Standings standings = standings(POLICY, report("1.1", 20), report("1.2", 60), report("2", 100));
    assertThat(standings.of(TaskId.of("1")).value())
        .contains(Completion.ofPercent(new BigDecimal(40)));
    assertThat(standings.whole().value()).contains(Completion.ofPercent(new BigDecimal(70)));
    assertThat(standings.whole().expected().toPercent(0)).isEqualTo("50");
    assertThat(standings.light(TaskId.of("1"))).isEqualTo(Light.ATTENTION);
    assertThat(standings.whole().light()).isEqualTo(Light.NORMAL);
    assertThat(standings.whole().explanation().parts())
        .extracting(Contribution::low)
        .containsExactly(200_000_000L, 500_000_000L);
  }

  @Test
  void aMeanOfLeavesCountsEachLeafOnce() {
    Standings standings =
        standings(
            POLICY.toBuilder().rule(WeightedMean.DECLARED.over(RollupScope.LEAVES)).build(),
            report("1.1", 20),
            report("1.2", 60),
            report("2", 100));
    assertThat(standings.whole().value()).contains(Completion.ofPercent(new BigDecimal(60)));
    assertThat(standings.of(TaskId.of("1")).value())
        .contains(Completion.ofPercent(new BigDecimal(40)));
    assertThat(standings.whole().explanation().parts())
        .extracting(Contribution::task)
        .extracting(TaskId::toString)
        .containsExactly("1.1", "1.2", "2");
  }

  @Test
  void silenceIsARangeAndNeverGreen() {
    Standings standings = standings(POLICY, report("1.1", 100), report("2", 100));
    assertThat(standings.whole().range().orElseThrow()).hasToString("0.75..1");
    assertThat(standings.whole().coverage()).hasToString("0.75");
    assertThat(standings.whole().light()).isEqualTo(Light.UNKNOWN);
    assertThat(standings.whole().lights().count(Light.UNKNOWN)).isEqualTo(1);
  }

  @Test
  void whatIsSetByHandCountsAboveAndTheComputedValueIsKept() {
    ValueOverride set =
        new ValueOverride(Completion.FULL, "现场核实已完成", "督查室", JUNE, java.util.Optional.empty());
    RollupPolicy policy =
        POLICY.toBuilder()
            .putTerm(TaskId.of("2"), TaskTerms.builder().addOverrides(set).build())
            .build();
    Standings standings = standings(policy, report("1.1", 20), report("1.2", 60), report("2", 10));
    assertThat(standings.whole().value()).contains(Completion.ofPercent(new BigDecimal(70)));
    Standing second = standings.of(TaskId.of("2"));
    assertThat(second.value()).contains(Completion.FULL);
    assertThat(second.explanation().computed())
        .hasValueSatisfying(range -> assertThat(range).hasToString("0.1"));
    assertThat(second.explanation().override()).contains(set);
    assertThat(second.light()).isEqualTo(Light.NORMAL);
  }

  @Test
  void aGateHoldsTheTaskAboveUpUntilItIsDone() {
    RollupPolicy policy =
        POLICY.toBuilder()
            .putTerm(
                TaskId.of("1.2"),
                TaskTerms.builder().veto(Veto.GATE).weight(BigDecimal.ZERO).build())
            .build();
    Standings shut = standings(policy, report("1.1", 100), report("1.2", 60), report("2", 100));
    assertThat(shut.of(TaskId.of("1")).value()).contains(Completion.ofPercent(new BigDecimal(99)));
    assertThat(shut.of(TaskId.of("1")).explanation().vetoes())
        .containsExactly(new VetoCause(TaskId.of("1.2"), Veto.GATE, true));
    Standings open = standings(policy, report("1.1", 100), report("1.2", 100), report("2", 100));
    assertThat(open.whole().value()).contains(Completion.FULL);
    Standings unknown = standings(policy, report("1.1", 100), report("2", 100));
    assertThat(unknown.of(TaskId.of("1")).range())
        .hasValueSatisfying(range -> assertThat(range).hasToString("0.99..1"));
  }
}
