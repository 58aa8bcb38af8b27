package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;

class StandingsChangeTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate JUNE = SmallPlan.JUNE;
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

  private static SmallPlan plan() {
    return SmallPlan.of("a", "a/1", "a/2", "b").percent("a/1", "40", MAY).percent("b", "50", MAY);
  }

  private static ProgressReport first(SmallPlan plan) {
    return plan.log().reports().get(0);
  }

  private static List<String> tasks(StandingsChange change) {
    return change.moves().stream()
        .map(move -> move.task().map(TaskId::toString).orElse("whole"))
        .toList();
  }

  private static StandingMove move(StandingsChange change, String task) {
    return change.moves().stream()
        .filter(move -> move.task().map(TaskId::toString).orElse("whole").equals(task))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingMovesBetweenEqualStandings() {
    assertThat(StandingsChange.between(plan().standings(), plan().standings()).moves()).isEmpty();
  }

  @Test
  void aReportMovesItsTaskAndAllAboveIt() {
    Standings before = plan().standings(MAY);
    Standings after = plan().percent("a/1", "70", JUNE).standings(JUNE);
    StandingsChange change = StandingsChange.between(before, after);
    assertThat(change.from()).isEqualTo(MAY);
    assertThat(change.to()).isEqualTo(JUNE);
    StandingMove leaf = move(change, "a/1");
    assertThat(leaf.rise()).contains(300_000_000);
    assertThat(leaf.reportsAdded()).containsExactly(ReportId.of("r2"));
    assertThat(leaf.reportsGone()).containsExactly(ReportId.of("r0"));
    StandingMove whole = move(change, "whole");
    assertThat(whole.rise()).isEmpty();
    assertThat(whole.parts()).containsExactly(Map.entry(TaskId.of("a"), 75_000_000L));
    assertThat(whole.highParts()).isEqualTo(whole.parts());
  }

  @Test
  void aFirstReportMovesBothEndsByWhatItGivesToEach() {
    Standings before = plan().standings(MAY);
    Standings after = plan().percent("a/2", "70", JUNE).standings(JUNE);
    StandingMove whole = move(StandingsChange.between(before, after), "whole");
    assertThat(whole.parts()).containsExactly(Map.entry(TaskId.of("a"), 175_000_000L));
    assertThat(whole.highParts()).containsExactly(Map.entry(TaskId.of("a"), -75_000_000L));
  }

  @Test
  void aDayOnWhichOnlyTimeWentByMovesNothingWhereNothingMoreIsExpected() {
    Standings before = plan().standings(JUNE);
    Standings after = plan().standings(JUNE.plusDays(1));
    assertThat(StandingsChange.between(before, after).moves()).isEmpty();
    Standings later = plan().standings(LocalDate.of(2026, 7, 31));
    assertThat(tasks(StandingsChange.between(before, later)))
        .containsExactly("whole", "a", "a/1", "a/2", "b");
  }

  @Test
  void aBackDatedCorrectionIsToldFromWhatWasKnownThen() {
    SmallPlan plan = plan();
    Rollup rollup = plan.compile().orElseThrow();
    ProgressReport corrected =
        first(plan).toRevision(ReportId.of("k"), AUGUST).percent(BigDecimal.TEN).build();
    ReportLog log = plan.log().add(corrected).orElseThrow();
    Standings then = rollup.standings(log.asKnown(JUNE));
    Standings now = rollup.standings(log.asKnown(AUGUST, JUNE));
    assertThat(then.asOf()).isEqualTo(JUNE);
    assertThat(now.asOf()).isEqualTo(JUNE);
    assertThat(then.of(TaskId.of("a/1")).expected()).isEqualTo(now.of(TaskId.of("a/1")).expected());
    StandingsChange change = StandingsChange.between(then, now);
    assertThat(tasks(change)).containsExactly("whole", "a", "a/1");
    StandingMove leaf = move(change, "a/1");
    assertThat(leaf.rise()).contains(-300_000_000);
    assertThat(leaf.reportsAdded()).containsExactly(ReportId.of("k"));
    assertThat(leaf.reportsGone()).containsExactly(ReportId.of("r0"));
  }

  @Test
  void aWithdrawalTakesItsReportAway() {
    SmallPlan plan = plan();
    Rollup rollup = plan.compile().orElseThrow();
    ReportLog log = plan.log().add(first(plan).toWithdrawal(ReportId.of("w"), JUNE)).orElseThrow();
    StandingsChange change =
        StandingsChange.between(
            rollup.standings(log.asKnown(MAY)), rollup.standings(log.asKnown(JUNE)));
    StandingMove leaf = move(change, "a/1");
    assertThat(leaf.rise()).isEmpty();
    assertThat(leaf.reportsAdded()).isEmpty();
    assertThat(leaf.reportsGone()).containsExactly(ReportId.of("r0"));
    assertThat(leaf.after()).map(Standing::light).contains(Light.UNKNOWN);
  }

  @Test
  void whatIsSetByHandMovesATaskThoughItsFigureStays() {
    ValueOverride set =
        new ValueOverride(
            Completion.parse("0.5").orElseThrow(), "现场核实", "云泽州督查室", MAY, Optional.empty());
    Standings before = plan().standings();
    Standings after = plan().terms("b", terms -> terms.addOverrides(set)).standings();
    StandingsChange change = StandingsChange.between(before, after);
    assertThat(tasks(change)).containsExactly("b");
    assertThat(move(change, "b").rise()).contains(0);
    Standings nextDay =
        plan().terms("b", terms -> terms.addOverrides(set)).standings(JUNE.plusDays(1));
    assertThat(tasks(StandingsChange.between(before, nextDay))).containsExactly("b");
  }

  @Test
  void tasksThatCameAndWentAreNamed() {
    SmallPlan plan = plan();
    Rollup rollup = plan.compile().orElseThrow();
    Rollup edited =
        Rollup.of(
                rollup.tree().apply(List.of(new TaskEdit.Remove(TaskId.of("a/2")))).orElseThrow(),
                rollup.policy())
            .orElseThrow();
    StandingsChange gone =
        StandingsChange.between(
            rollup.standings(plan.log().asKnown(JUNE)), edited.standings(plan.log().asKnown(JUNE)));
    assertThat(tasks(gone)).containsExactly("whole", "a", "a/2");
    assertThat(move(gone, "a/2").after()).isEmpty();
    StandingsChange came =
        StandingsChange.between(
            edited.standings(plan.log().asKnown(JUNE)), rollup.standings(plan.log().asKnown(JUNE)));
    assertThat(move(came, "a/2").before()).isEmpty();
  }
}
