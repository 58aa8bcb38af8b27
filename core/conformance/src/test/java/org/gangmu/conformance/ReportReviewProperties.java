package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.ReportFinding;
import org.gangmu.rollup.ReportReview;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Observations;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** A review of reports finds fault only with what decides nothing. */
class ReportReviewProperties {

  private static final LocalDate DAY = ObservationArbitraries.DAY;

  @Provide
  Arbitrary<TargetExpression> expressions() {
    return ObservationArbitraries.expressions();
  }

  @Provide
  Arbitrary<TargetExpression> simpleExpressions() {
    return ObservationArbitraries.simpleExpressions();
  }

  @Provide
  Arbitrary<Observations> worlds() {
    return ObservationArbitraries.worlds();
  }

  @Property
  void a_report_that_decides_a_target_gets_no_finding_about_its_figures(
      @ForAll("expressions") TargetExpression expression, @ForAll("worlds") Observations world) {
    check(expression, world);
  }

  @Property
  void a_figure_that_decides_a_simple_target_gets_no_finding(
      @ForAll("simpleExpressions") TargetExpression expression,
      @ForAll("worlds") Observations world) {
    check(expression, world);
  }

  private static void check(TargetExpression expression, Observations world) {
    Assume.that(
        world.byIndicator().values().stream()
            .noneMatch(each -> each.date().filter(DAY::isBefore).isPresent()));
    Assume.that(!world.byIndicator().isEmpty());
    boolean isDecided =
        Assessment.of(expression, world, Optional.empty(), DAY, AssessmentPolicy.defaults())
            .verdict()
            .isKnown();
    List<Diagnostic> figures =
        review(expression, world).stream()
            .filter(each -> each.code() != ReportFinding.INDICATOR)
            .toList();
    if (isDecided) {
      assertThat(figures).isEmpty();
    } else {
      assertThat(figures)
          .allMatch(
              each -> each.code() == ReportFinding.MEMBER || each.code() == ReportFinding.MEASURE);
    }
  }

  private static ImmutableList<Diagnostic> review(
      TargetExpression expression, Observations observations) {
    TaskId id = TaskId.of("t");
    Task task = Task.builder().id(id).addTargets(Target.of(expression)).build();
    Rollup rollup =
        Rollup.of(TaskTree.of(task), RollupPolicy.of(PlanPeriod.ofYear(DAY.getYear())))
            .orElseThrow();
    ProgressReport report =
        ProgressReport.builder()
            .id(ReportId.of("r"))
            .task(id)
            .unit(UnitName.of("州统计局"))
            .period(ReportPeriod.parse("2023-06").orElseThrow())
            .recordedOn(DAY.plusDays(3))
            .observations(observations)
            .build();
    return ReportReview.review(rollup, ReportLog.of(List.of(report)).orElseThrow());
  }
}
