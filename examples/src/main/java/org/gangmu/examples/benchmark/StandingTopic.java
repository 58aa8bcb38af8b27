package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * How long it takes to tell how every task of a plan stands, with its targets, its light and why:
 * all rules in one plan, and a report on every leaf for each month of a year.
 */
final class StandingTopic {

  private static final int TASKS = 1000;
  private static final int MONTHS = 12;
  private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
  private static final String ALL = "Rollup.of, standings of all tasks";
  private static final ImmutableList<RollupRule> RULES =
      ImmutableList.of(
          WeightedMean.DECLARED,
          WeightedMean.EQUAL,
          WeightedMean.DECLARED.over(RollupScope.LEAVES),
          WeightedMean.COUNT_DONE,
          Extreme.LEAST,
          Extreme.MOST,
          Quorum.ALL,
          Quorum.atLeast(3),
          new Latest(),
          new SumOfAmounts());

  private final TaskTree tree;
  private final RollupPolicy policy;
  private final KnownReports known;

  StandingTopic() {
    TaskTree broad = BroadTree.of(TASKS).build();
    Target target = Target.of(TargetExpression.parse("投资>=1000万元").orElseThrow());
    TaskTree.Builder tasks = TaskTree.builder();
    Map<TaskId, TaskTerms> terms = new HashMap<>();
    List<ProgressReport> reports = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      Task.Builder task = broad.get(i).toBuilder();
      UnitName unit = UnitName.of("第%d局".formatted(i % 20 + 1));
      task.responsibility(
          Responsibility.builder().addAssignments(Assignment.of(unit, Role.LEAD)).build());
      boolean measured = i % 2 == 0;
      TaskTerms.Builder own = TaskTerms.builder().weight(BigDecimal.valueOf(i % 9 + 1));
      if (broad.isLeaf(i)) {
        if (measured) {
          task.addTargets(target);
        }
        if (i % 50 == 7) {
          own.veto(Veto.GATE);
        }
        for (int month = 1; month <= MONTHS && i % 40 != 3; month++) {
          reports.add(report(broad.get(i).id(), unit, month, i, measured));
        }
      } else {
        own.rule(RULES.get(i % RULES.size()));
      }
      terms.put(broad.get(i).id(), own.build());
      tasks.add(task.build(), broad.parentIndex(i));
    }
    this.tree = tasks.build();
    this.policy = RollupPolicy.builder().period(PlanPeriod.ofYear(2026)).terms(terms).build();
    this.known = ReportLog.of(reports).orElseThrow().asKnown(DAY);
  }

  private static ProgressReport report(
      TaskId task, UnitName unit, int month, int seed, boolean measured) {
    ReportPeriod period = ReportPeriod.ofMonthsTo(2026, month);
    ProgressReport.Builder report =
        ProgressReport.builder()
            .id(ReportId.of(task + "-" + month))
            .task(task)
            .unit(unit)
            .period(period)
            .recordedOn(period.endInclusive());
    if (measured) {
      Quantity level = Quantity.parse((70 + seed % 30) * month + "万元").orElseThrow();
      report.observations(Observations.of("投资", Observation.ofLevel(level)));
    } else {
      report.percent(BigDecimal.valueOf(Math.min(100, month * 8 + seed % 9)));
    }
    return report.build();
  }

  ImmutableList<Standing> all() {
    return Rollup.of(tree, policy).orElseThrow().standings(known).all();
  }

  /** Returns the comparison. */
  static ImmutableList<InterleavedPairs> pairs() {
    StandingTopic topic = new StandingTopic();
    long start = System.nanoTime();
    int size = topic.all().size();
    long cold = (System.nanoTime() - start) / 1_000_000;
    return ImmutableList.of(
        InterleavedPairs.of(
                "standings of %,d tasks after %d months; the first time %d ms"
                    .formatted(size, MONTHS, cold),
                "task")
            .add(Contender.of(ALL, size, topic::all))
            .bar(Bar.atMostMillis(ALL, 5))
            .build());
  }
}
