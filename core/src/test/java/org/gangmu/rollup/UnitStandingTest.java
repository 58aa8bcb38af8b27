package org.gangmu.rollup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportState;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetText;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class UnitStandingTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final String ROADS = "云泽州交通运输局";
  private static final String MONEY = "云泽州财政局";
  private static final String COUNTY = "松岭县人民政府";

  private static Task task(String id, Assignment... assignments) {
    return Task.builder()
        .id(TaskId.of(id))
        .responsibility(Responsibility.builder().addAllAssignments(List.of(assignments)).build())
        .build();
  }

  private static Assignment lead(String unit) {
    return Assignment.of(unit, Role.LEAD);
  }

  private static Assignment responsible(String unit) {
    return Assignment.of(unit, Role.RESPONSIBLE);
  }

  private static Assignment weighing(String unit, Role role, String weight) {
    return Assignment.of(unit, role).withWeight(new BigDecimal(weight));
  }

  private static ProgressReport report(String task, String unit, int percent) {
    return says(task, unit).percent(BigDecimal.valueOf(percent)).build();
  }

  private static ProgressReport.Builder says(String task, String unit) {
    return ProgressReport.builder()
        .id(ReportId.of(task + unit))
        .task(TaskId.of(task))
        .unit(UnitName.of(unit))
        .period(ReportPeriod.parse("2026-C06").orElseThrow())
        .recordedOn(JUNE);
  }

  private static TaskTree tree(Task... tasks) {
    TaskTree.Builder tree = TaskTree.builder();
    for (Task task : tasks) {
      String id = task.id().toString();
      int slash = id.lastIndexOf('/');
      if (slash < 0) {
        tree.add(task);
      } else {
        tree.add(task, TaskId.of(id.substring(0, slash)));
      }
    }
    return tree.build();
  }

  private static Standings standings(
      RollupPolicy policy, TaskTree tree, ProgressReport... reports) {
    return Rollup.of(tree, policy)
        .orElseThrow()
        .standings(ReportLog.of(List.of(reports)).orElseThrow().asKnown(JUNE));
  }

  /** Returns unit, role, tasks, credit and range of each. */
  private static List<String> lines(List<UnitStanding> units) {
    List<String> lines = new ArrayList<>();
    for (UnitStanding unit : units) {
      lines.add(
          "%s %s [%s] x%s %s"
              .formatted(
                  unit.unit(),
                  unit.role(),
                  unit.tasks().stream().map(TaskId::toString).collect(joining(" ")),
                  BigDecimal.valueOf(unit.credit(), 9).stripTrailingZeros().toPlainString(),
                  unit.range().map(CompletionRange::toString).orElse("none")));
    }
    return lines;
  }

  @Test
  void itsOwnReportCountsWhereItDoesAndElseThatOfTheTask() {
    Standings standings =
        standings(
            POLICY,
            tree(
                task("a", lead(ROADS), responsible(MONEY)),
                task("b", lead(MONEY), lead(ROADS)),
                task("c", responsible(COUNTY))),
            report("a", ROADS, 40),
            report("a", MONEY, 90),
            report("b", MONEY, 20),
            report("b", ROADS, 60));
    assertThat(lines(standings.units(UnitCredit.FULL)))
        .containsExactly(
            ROADS + " LEAD [a b] x2 0.5",
            MONEY + " RESPONSIBLE [a] x1 0.4",
            MONEY + " LEAD [b] x1 0.2",
            COUNTY + " RESPONSIBLE [c] x1 0..1");
    assertThat(lines(standings.units(UnitCredit.SHARED)))
        .containsExactly(
            // 0.4 and half of 0.6 by one and a half
            ROADS + " LEAD [a b] x1.5 0.466666667",
            MONEY + " RESPONSIBLE [a] x1 0.4",
            MONEY + " LEAD [b] x0.5 0.2",
            COUNTY + " RESPONSIBLE [c] x1 0..1");
    assertThat(standings.units(UnitCredit.FULL).get(3).light()).isEqualTo(Light.UNKNOWN);
    assertThat(standings.units(UnitCredit.FULL).get(3).coverage()).isEqualTo(Completion.NOTHING);
  }

  @Test
  void aUnitNamedTwiceInOneRoleCountsOnceAndInTwoRolesInEach() {
    Standings standings =
        standings(
            POLICY,
            tree(task("a", lead(ROADS), lead(ROADS), responsible(ROADS), lead(MONEY))),
            report("a", ROADS, 40),
            report("a", MONEY, 40));
    assertThat(lines(standings.units(UnitCredit.SHARED)))
        .containsExactly(
            ROADS + " LEAD [a] x0.5 0.4",
            MONEY + " LEAD [a] x0.5 0.4",
            ROADS + " RESPONSIBLE [a] x1 0.4");
  }

  @Test
  void weightsGivenToAChapterHoldForTheTasksThatInheritItsUnits() {
    TaskTree tree =
        tree(
            task("1", weighing(ROADS, Role.LEAD, "3"), weighing(MONEY, Role.LEAD, "1")),
            task("1/a"),
            task("1/b", lead(COUNTY)));
    Standings standings =
        standings(
            POLICY.toBuilder().units(UnitRule.WEIGHTED).build(),
            tree,
            report("1/a", ROADS, 100),
            report("1/a", MONEY, 0),
            report("1/b", COUNTY, 50));
    assertThat(standings.range(TaskId.of("1/a"))).map(Object::toString).contains("0.75");
    assertThat(lines(standings.units(UnitCredit.SHARED)))
        .containsExactly(
            ROADS + " LEAD [1/a] x0.75 1",
            MONEY + " LEAD [1/a] x0.25 0",
            COUNTY + " LEAD [1/b] x1 0.5");
    // asked of the units that stand there by themselves, nobody answers for the first task
    Standings stated =
        Rollup.of(tree, ResponsibilityMatrix.of(tree), POLICY)
            .orElseThrow()
            .standings(ReportLog.empty().asKnown(JUNE));
    assertThat(lines(stated.units(UnitCredit.FULL)))
        .containsExactly(COUNTY + " LEAD [1/b] x1 0..1");
  }

  @Test
  void anInferredLeadKeepsTheWeightOfWhatItWasNamed() {
    Task task =
        Task.builder()
            .id(TaskId.of("a"))
            .responsibility(
                Responsibility.builder()
                    .addAssignments(
                        weighing(ROADS, Role.RESPONSIBLE, "0.2"),
                        weighing(MONEY, Role.RESPONSIBLE, "0.8"))
                    .build()
                    .infer(LeadPolicy.FIRST_LISTED))
            .build();
    Standings standings =
        standings(
            POLICY.toBuilder().units(UnitRule.WEIGHTED).build(),
            tree(task),
            report("a", ROADS, 100),
            report("a", MONEY, 0));
    assertThat(standings.whole().value()).map(Object::toString).contains("0.2");
  }

  @Test
  void verdictsAreThoseOfTheReportsThatCountEachTargetOnce() {
    Task task =
        task("a", lead(ROADS), lead(MONEY), responsible(COUNTY)).toBuilder()
            .addTargets(Target.of(TargetText.parse("公路 >= 8公里").orElseThrow()))
            .build();
    Standings standings =
        standings(
            POLICY,
            tree(task),
            figure("a", ROADS, "9公里"),
            figure("a", MONEY, "7公里"),
            figure("a", COUNTY, "9公里"));
    assertThat(standings.units(UnitCredit.FULL))
        .extracting(unit -> unit.unit() + " " + unit.verdicts().count(Verdict.MET))
        .containsExactly(ROADS + " 1", MONEY + " 0", COUNTY + " 0");
    assertThat(standings.units(UnitCredit.FULL))
        .allSatisfy(unit -> assertThat(unit.verdicts().total()).isEqualTo(1));
  }

  private static ProgressReport figure(String task, String unit, String figure) {
    Observation observation =
        Observation.builder().level(Quantity.parse(figure).orElseThrow()).build();
    return says(task, unit).observations(Observations.of("公路", observation)).build();
  }

  @Test
  void whatIsSetByHandHoldsForAllUnitsAndWhatIsCancelledForNone() {
    ValueOverride set =
        new ValueOverride(Completion.FULL, "现场核实", "云泽州督查室", JUNE, Optional.empty());
    ScopeEvent event = new ScopeEvent(ScopeEvent.Status.CANCELLED, JUNE, "项目取消");
    RollupPolicy policy =
        POLICY.toBuilder()
            .putTerm(TaskId.of("a"), TaskTerms.builder().addOverrides(set).build())
            .putTerm(TaskId.of("1"), TaskTerms.builder().addEvents(event).build())
            .build();
    Standings standings =
        standings(
            policy,
            tree(task("a", lead(ROADS), responsible(MONEY)), task("1"), task("1/b", lead(ROADS))),
            report("a", ROADS, 40));
    assertThat(lines(standings.units(UnitCredit.FULL)))
        .containsExactly(ROADS + " LEAD [a] x1 1", MONEY + " RESPONSIBLE [a] x1 1");
  }

  @Test
  void reportsAreCountedByTheirStateWhereThereIsARhythm() {
    RollupPolicy policy =
        POLICY.toBuilder().rhythm(ReportRhythm.WUHAN_QUARTERLY.cumulated()).build();
    Standings standings =
        standings(
            policy,
            tree(task("a", lead(ROADS)), task("b", lead(ROADS)), task("c", lead(ROADS))),
            report("a", ROADS, 40));
    UnitStanding unit = standings.units(UnitCredit.FULL).get(0);
    assertThat(unit.reports().count(ReportState.REPORTED)).isEqualTo(1);
    assertThat(unit.reports().count(ReportState.UNREPORTED)).isEqualTo(2);
    assertThat(unit.reports().isExhaustive()).isTrue();
    Standings without = standings(POLICY, tree(task("a", lead(ROADS))), report("a", ROADS, 40));
    assertThat(without.units(UnitCredit.FULL).get(0).reports().unnamed()).isEqualTo(1);
  }

  @Test
  void aUnitOwesOnlyReportsThatCount() {
    RollupPolicy policy =
        POLICY.toBuilder().rhythm(ReportRhythm.WUHAN_QUARTERLY.cumulated()).build();
    TaskTree tree = tree(task("a", lead(ROADS), responsible(MONEY)));
    UnitStanding helper = standings(policy, tree).units(UnitCredit.FULL).get(1);
    assertThat(helper.role()).isEqualTo(Role.RESPONSIBLE);
    assertThat(helper.reports().count(ReportState.UNREPORTED)).isZero();
    assertThat(helper.reports().unnamed()).isEqualTo(1);
    RollupPolicy all = policy.toBuilder().units(UnitRule.ALL).build();
    UnitStanding asked = standings(all, tree).units(UnitCredit.FULL).get(1);
    assertThat(asked.reports().count(ReportState.UNREPORTED)).isEqualTo(1);
  }

  @Test
  void aRankingCountsUnitsThatStandAlikeAndLeavesOutWhatIsUnknown() {
    Standings standings =
        standings(
            POLICY,
            tree(
                task("a", lead(ROADS)),
                task("b", lead(MONEY)),
                task("c", lead(COUNTY)),
                task("d", lead("清浦镇人民政府")),
                task("e", lead("云泽州水利局"))),
            report("a", ROADS, 40),
            report("b", MONEY, 70),
            report("c", COUNTY, 70),
            report("e", "云泽州水利局", 90));
    ImmutableList<UnitStanding> units = standings.units(UnitCredit.FULL);
    UnitRanking ranking = UnitRanking.of(units);
    assertThat(ranking.entries())
        .extracting(entry -> entry.rank() + " " + entry.standing().unit())
        .containsExactly("1 云泽州水利局", "2 " + MONEY, "2 " + COUNTY, "4 " + ROADS);
    assertThat(ranking.unranked()).containsExactly(units.get(3));
    assertThat(standings.units(UnitCredit.FULL)).isEqualTo(units);
  }
}
