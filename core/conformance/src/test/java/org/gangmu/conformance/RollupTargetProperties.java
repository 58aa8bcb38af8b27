package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Limits;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.RollupTable;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetText;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Laws of what targets make of a leaf, and of plans that are very wide or very deep. */
class RollupTargetProperties {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));

  private static CompletionRange reached(String relation, int target, int value, int start) {
    TaskId id = TaskId.of("t");
    Task task =
        Task.builder()
            .id(id)
            .addTargets(
                Target.of(TargetText.parse("达标率 " + relation + " " + target + "%").orElseThrow())
                    .toBuilder()
                    .measureKind(MeasureKind.STOCK)
                    .build())
            .build();
    Observation figure =
        Observation.builder().level(percent(value)).baseline(percent(start)).build();
    ProgressReport report =
        ProgressReport.builder()
            .id(ReportId.of("r"))
            .task(id)
            .unit(RollupArbitraries.UNITS.get(0))
            .period(ReportPeriod.of(PeriodKind.MONTH, JUNE))
            .recordedOn(JUNE)
            .observations(Observations.of("达标率", figure))
            .build();
    Standings standings =
        Rollup.of(TaskTree.of(task), POLICY)
            .orElseThrow()
            .standings(ReportLog.of(ImmutableList.of(report)).orElseThrow().asKnown(JUNE));
    return standings.range(id).orElseThrow();
  }

  private static Quantity percent(int value) {
    return Quantity.of(BigDecimal.valueOf(value), Measure.PERCENT);
  }

  /** L19: up to a target from below is as far as down to its complement from above. */
  @Property
  void upIsAsFarAsDown(
      @ForAll @IntRange(max = 100) int target,
      @ForAll @IntRange(max = 100) int value,
      @ForAll @IntRange(max = 100) int start) {
    Assume.that(start < target);
    assertThat(reached(">=", target, value, start))
        .isEqualTo(reached("<=", 100 - target, 100 - value, 100 - start));
  }

  /** L20: targets of nothing, and targets that are where it started, are decided like others. */
  @Property
  void degenerateTargetsAreDecided(
      @ForAll @IntRange(max = 100) int value, @ForAll @IntRange(max = 2) int target) {
    for (String relation : new String[] {">=", "<=", "=>", "=<", ">", "<"}) {
      CompletionRange range = reached(relation, target, value, target);
      assertThat(range.value()).isPresent();
      boolean met =
          switch (relation) {
            case ">=", "=>" -> value >= target;
            case "<=", "=<" -> value <= target;
            case ">" -> value > target;
            default -> value < target;
          };
      assertThat(range.low().isFull()).isEqualTo(met);
    }
  }

  /** ROLLUP-13, L23: a hundred thousand leaves of the largest weights are summed exactly. */
  @Property(tries = 4)
  void aHundredThousandLeavesOfTheLargestWeights(
      @ForAll RollupScope scope, @ForAll @IntRange(min = 1, max = 99_999) int done) {
    int size = 100_000;
    TaskTree.Builder tree = TaskTree.builder();
    ImmutableMap.Builder<TaskId, TaskTerms> terms = ImmutableMap.builder();
    TaskTerms heavy = TaskTerms.builder().weight(BigDecimal.valueOf(Integer.MAX_VALUE)).build();
    for (int i = 0; i < size; i++) {
      TaskId id = TaskId.of("t" + i);
      tree.add(Task.of(id));
      terms.put(id, heavy);
    }
    RollupPolicy policy =
        POLICY.toBuilder()
            .rule(WeightedMean.DECLARED.over(scope))
            .terms(terms.buildOrThrow())
            .build();
    RollupTable table = Rollup.of(tree.build(), policy).orElseThrow().table(JUNE);
    for (int i = 0; i < size; i++) {
      table.put(i, i < done ? Completion.WHOLE : 0, 0, Light.NORMAL);
    }
    table.sumAll();
    assertThat(table.range(RollupTable.WHOLE))
        .contains(CompletionRange.of(new Completion(done * 10_000)));
    assertThat(table.inOrder(RollupTable.WHOLE)).isEqualTo(size);
    table.set(0, Completion.WHOLE - 1, 0, Light.NORMAL);
    assertThat(table.low(RollupTable.WHOLE)).isIn(done * 10_000, done * 10_000 - 1);
  }

  /** ROLLUP-20: a chain of ten thousand levels is rolled up, in a stack of any size. */
  @Property(tries = 4)
  void tenThousandLevels(@ForAll RollupScope scope, @ForAll @IntRange(max = 100) int percent)
      throws InterruptedException {
    int depth = 10_000;
    TaskTree.Builder builder =
        TaskTree.builder(Limits.builder().depth(depth).build()).add(Task.of(TaskId.of("t0")));
    for (int i = 1; i < depth; i++) {
      builder.add(Task.of(TaskId.of("t" + i)), i - 1);
    }
    TaskTree tree = builder.build();
    ProgressReport report =
        ProgressReport.builder()
            .id(ReportId.of("r"))
            .task(TaskId.of("t" + (depth - 1)))
            .unit(RollupArbitraries.UNITS.get(0))
            .period(ReportPeriod.of(PeriodKind.MONTH, JUNE))
            .recordedOn(JUNE)
            .percent(BigDecimal.valueOf(percent))
            .build();
    RollupPolicy policy = POLICY.toBuilder().rule(WeightedMean.DECLARED.over(scope)).build();
    Completion[] found = new Completion[1];
    Thread narrow =
        new Thread(
            null,
            () -> {
              Standings standings =
                  Rollup.of(tree, policy)
                      .orElseThrow()
                      .standings(
                          ReportLog.of(ImmutableList.of(report)).orElseThrow().asKnown(JUNE));
              found[0] = standings.whole().value().orElseThrow();
            },
            "narrow",
            256 * 1024L);
    narrow.start();
    narrow.join();
    assertThat(found[0]).isEqualTo(Completion.ofPercent(BigDecimal.valueOf(percent)));
  }
}
