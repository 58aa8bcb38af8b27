package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

class ReportColumnsTest {

  private static final LocalDate BASE = LocalDate.of(2026, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final TaskTree TREE =
      TaskTree.builder()
          .add(Task.of(TaskId.of("1")))
          .add(Task.of(TaskId.of("1.1")), TaskId.of("1"))
          .add(Task.of(TaskId.of("1.2")), TaskId.of("1"))
          .build();
  private static final Rollup ROLLUP = Rollup.of(TREE, POLICY).orElseThrow();
  private static final int PERCENT = Completion.WHOLE / 100;

  private final ReportColumns reports = new ReportColumns(TREE, BASE);

  private void report(int position, int month, LocalDate recordedOn, int percent) {
    reports.add(position, ReportPeriod.ofMonth(2026, month), recordedOn, percent * PERCENT);
  }

  private int percent(LocalDate asOf, int position) {
    return reports.table(ROLLUP, asOf).low(position) / PERCENT;
  }

  @Test
  void theLatestPeriodCountsWhateverTheOrder() {
    report(1, 5, JUNE.minusDays(20), 50);
    report(1, 4, JUNE, 40);
    assertThat(percent(JUNE, 1)).isEqualTo(50);
    assertThat(reports.size()).isEqualTo(2);
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasRecordedBefore() {
    LocalDate day = LocalDate.of(2026, 6, 5);
    report(1, 5, day, 50);
    report(1, 5, day.plusDays(1), 30);
    report(1, 5, day, 20);
    assertThat(percent(JUNE, 1)).isEqualTo(30);
    report(1, 5, day.plusDays(1), 35);
    assertThat(percent(JUNE, 1)).isEqualTo(35);
  }

  @Test
  void aDayKnowsWhatWasRecordedUntilThen() {
    LocalDate day = LocalDate.of(2026, 6, 5);
    report(1, 4, day.minusMonths(1), 40);
    report(1, 5, day, 50);
    assertThat(percent(day.minusDays(1), 1)).isEqualTo(40);
    assertThat(percent(day, 1)).isEqualTo(50);
    assertThat(reports.table(ROLLUP, BASE).range(1)).contains(CompletionRange.ANY);
    assertThat(percent(LocalDate.MAX, 1)).isEqualTo(50);
  }

  @Test
  void leavesWithoutReportsAreUnknown() {
    report(1, 5, JUNE, 50);
    RollupTable table = reports.table(ROLLUP, JUNE);
    assertThat(table.range(RollupTable.WHOLE))
        .hasValueSatisfying(range -> assertThat(range).hasToString("0.25..0.75"));
    assertThat(table.coverage(RollupTable.WHOLE)).isEqualTo(50 * PERCENT);
    assertThat(table.expected(0)).isEqualTo(50 * PERCENT);
    assertThat(table.inOrder(0)).isEqualTo(1);
    assertThat(table.unclear(0)).isEqualTo(1);
  }

  @Test
  void figuresAreThoseOfATableThatIsFilledByHand() {
    report(1, 6, JUNE, 12);
    report(2, 6, JUNE, 81);
    RollupTable made = reports.table(ROLLUP, JUNE);
    RollupTable byHand = ROLLUP.table(JUNE);
    byHand.put(1, 12 * PERCENT, 50 * PERCENT, Light.CRITICAL);
    byHand.put(2, 81 * PERCENT, 50 * PERCENT, Light.NORMAL);
    byHand.sumAll();
    assertThat(made.range(0)).isEqualTo(byHand.range(0));
    assertThat(made.warned(0)).isEqualTo(byHand.warned(0));
    assertThat(made.inOrder(0)).isEqualTo(byHand.inOrder(0));
  }

  @Test
  void manyReportsFillSeveralChunks() {
    for (int i = 0; i < 200_000; i++) {
      report(1 + i % 2, 5, JUNE, i % 100);
    }
    assertThat(reports.size()).isEqualTo(200_000);
    assertThat(percent(JUNE, 1)).isEqualTo(98);
    assertThat(percent(JUNE, 2)).isEqualTo(99);
  }

  @Test
  void boundsAreHeld() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(0, 5, JUNE, 1))
        .withMessage("position must be that of a leaf: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> report(3, 5, JUNE, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> report(-1, 5, JUNE, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> report(1, 5, JUNE, 101));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(1, 5, BASE.plusDays(32_768), 1))
        .withMessageStartingWith("day must be within 32767 days of 2026-01-01: ");
    report(1, 5, BASE.plusDays(32_767), 1);
    report(1, 5, BASE.minusDays(32_767), 2);
    assertThat(reports.size()).isEqualTo(2);
    assertThat(percent(LocalDate.MAX, 1)).isEqualTo(1);
  }

  @Test
  void theRollUpMustBeOfTheSameTree() {
    TaskTree other = TaskTree.builder().add(Task.of(TaskId.of("1"))).build();
    Rollup rollup = Rollup.of(other, POLICY).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports.table(rollup, JUNE))
        .withMessage("roll-up must be of the tree that the reports are on");
  }
}
