package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.LightFacts;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetText;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Standings of an invented plan, in which each member that a document may have is given somewhere.
 */
final class SampleStandings {

  private static final RollupPolicy POLICY =
      RollupPolicy.builder()
          .name("云泽州2026")
          .period(PlanPeriod.ofYear(2026))
          .lights(LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE))
          .board(
              new LightBoard(
                  "云泽州",
                  ImmutableMap.of(
                      RollupPolicy.PROGRESS,
                      LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE),
                      "入库",
                      LightTable.YINCHUAN_LISTING.withOtherwise(Light.NORMAL))))
          .rhythm(ReportRhythm.MONTHLY_BY_FIFTH.cumulated().withStaleAfter(2))
          .putTerm(TaskId.of("1.1"), TaskTerms.builder().weight(BigDecimal.valueOf(3)).build())
          .putTerm(TaskId.of("1.2"), TaskTerms.builder().veto(Veto.GATE).build())
          .putTerm(
              TaskId.of("2"),
              TaskTerms.builder()
                  .rule(Extreme.LEAST)
                  .addOverrides(
                      new ValueOverride(
                          new Completion(250_000_000),
                          "现场核查",
                          "州督查室",
                          LocalDate.of(2026, 6, 1),
                          Optional.empty()))
                  .build())
          .putTerm(
              TaskId.of("2.2"),
              TaskTerms.builder()
                  .addEvents(
                      new ScopeEvent(
                          ScopeEvent.Status.CANCELLED, LocalDate.of(2026, 4, 1), "并入省级项目"))
                  .build())
          .putTerm(TaskId.of("3.1"), TaskTerms.builder().missing(MissingRule.carry(60)).build())
          .build();

  private static final ReportLog LOG =
      ReportLog.of(
              List.of(
                  report("r1", "1.1", "州水务局", 5).observations(level("供水能力", "4万吨")).build(),
                  report("r2", "1.1", "州水务局", 6).observations(level("供水能力", "10.6万吨")).build(),
                  report("r3", "1.1", "白石县", 6).percent(BigDecimal.TEN).build(),
                  report("r4", "2.1", "州教育局", 2).percent(BigDecimal.valueOf(20)).build(),
                  report("r5", "2.3", "州教育局", 6).percent(BigDecimal.valueOf(90)).build(),
                  report("r6", "3.1", "州教育局", 6).percent(BigDecimal.valueOf(42)).build()))
          .orElseThrow();

  private static final Rollup ROLLUP =
      Rollup.of(
              TaskTree.builder()
                  .add(task("1"))
                  .add(
                      task(
                              "1.1",
                              Assignment.of("州水务局", Role.LEAD),
                              Assignment.of("白石县", Role.RESPONSIBLE))
                          .toBuilder()
                          .addTargets(
                              Target.of(TargetText.parse("供水能力 >= 10万吨").orElseThrow()),
                              Target.of(TargetText.parse("all(水厂验收)").orElseThrow()))
                          .build(),
                      TaskId.of("1"))
                  .add(task("1.2", Assignment.of("州水务局", Role.LEAD)), TaskId.of("1"))
                  .add(task("2"))
                  .add(task("2.1", Assignment.of("州教育局", Role.LEAD)), TaskId.of("2"))
                  .add(task("2.2", Assignment.of("州教育局", Role.LEAD)), TaskId.of("2"))
                  .add(task("2.3", Assignment.of("州教育局", Role.LEAD)), TaskId.of("2"))
                  .add(task("3"))
                  .add(task("3.1", Assignment.of("州教育局", Role.LEAD)), TaskId.of("3"))
                  .build(),
              POLICY)
          .orElseThrow();

  static final Standings MAY = standings(ROLLUP, LocalDate.of(2026, 5, 31));
  static final Standings JUNE = standings(ROLLUP, LocalDate.of(2026, 6, 30));

  /** The same with a rule of another party for the last chapter, which fails. */
  static final Standings FAILED =
      standings(
          Rollup.of(
                  ROLLUP.tree(),
                  POLICY.toBuilder()
                      .putTerm(TaskId.of("3"), TaskTerms.builder().rule(new Fragile()).build())
                      .build())
              .orElseThrow(),
          LocalDate.of(2026, 6, 30));

  /** A rule of another party that keeps its laws on the samples of the check, and fails here. */
  private record Fragile() implements RollupRule {

    @Override
    public String name() {
      return "FRAGILE";
    }

    @Override
    public int sums() {
      return Extreme.LEAST.sums();
    }

    @Override
    public void prepare(Part part, long[] sums) {
      if (part.billionths() == 420_000_000) {
        throw new IllegalStateException("no such figure");
      }
      Extreme.LEAST.prepare(part, sums);
    }

    @Override
    public void merge(long[] into, long[] others) {
      Extreme.LEAST.merge(into, others);
    }

    @Override
    public OptionalLong present(long[] sums) {
      return Extreme.LEAST.present(sums);
    }
  }

  private SampleStandings() {}

  private static Standings standings(Rollup rollup, LocalDate day) {
    return rollup.standings(
        LOG.asKnown(day),
        LightFacts.copyOf(
            ImmutableTable.of(
                TaskId.of("1.1"), "入库", LightInputs.builder().addFlags(LightFlag.LISTED).build())));
  }

  private static Task task(String id, Assignment... assignments) {
    return Task.builder().id(TaskId.of(id)).responsibility(Responsibility.of(assignments)).build();
  }

  private static ProgressReport.Builder report(String id, String task, String unit, int month) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(TaskId.of(task))
        .unit(UnitName.of(unit))
        .period(ReportPeriod.cumulativeTo(ReportPeriod.ofMonth(2026, month)))
        .recordedOn(LocalDate.of(2026, month, 28));
  }

  private static Observations level(String indicator, String figure) {
    return Observations.of(indicator, Observation.ofLevel(Quantity.parse(figure).orElseThrow()));
  }
}
