package org.gangmu.rollup;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.target.MeasureKind;
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
 * A plan of 2026 that a test writes down in a few lines; it stands on 30 June.
 *
 * <p>Tasks have ids such as {@code a}, {@code a/1} and {@code a/1/x}, which say what they stand
 * below; all are led by one bureau, which reports on them.
 */
final class SmallPlan {

  static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  static final UnitName BUREAU = UnitName.of("云泽州教育局");

  private final Map<String, Task.Builder> tasks = new LinkedHashMap<>();
  private final Map<String, TaskTerms.Builder> terms = new LinkedHashMap<>();
  private final List<ProgressReport> reports = new ArrayList<>();
  private RollupPolicy policy = RollupPolicy.of(PlanPeriod.ofYear(2026));

  private SmallPlan(String... ids) {
    for (String id : ids) {
      tasks.put(
          id,
          Task.builder()
              .id(TaskId.of(id))
              .responsibility(
                  Responsibility.builder()
                      .addAssignments(Assignment.of(BUREAU, Role.LEAD))
                      .build()));
    }
  }

  /** Starts with tasks in document order. */
  static SmallPlan of(String... ids) {
    return new SmallPlan(ids);
  }

  /** Changes the policy. */
  @CanIgnoreReturnValue
  SmallPlan with(UnaryOperator<RollupPolicy.Builder> change) {
    policy = change.apply(policy.toBuilder()).build();
    return this;
  }

  /** Takes a rule for the whole plan. */
  @CanIgnoreReturnValue
  SmallPlan by(RollupRule rule) {
    return with(builder -> builder.rule(rule));
  }

  /** Changes what holds for a task. */
  @CanIgnoreReturnValue
  SmallPlan terms(String task, UnaryOperator<TaskTerms.Builder> change) {
    terms.put(task, change.apply(terms.getOrDefault(task, TaskTerms.builder())));
    return this;
  }

  @CanIgnoreReturnValue
  SmallPlan weight(String task, String weight) {
    return terms(task, builder -> builder.weight(new BigDecimal(weight)));
  }

  @CanIgnoreReturnValue
  SmallPlan cancelled(String task) {
    return terms(
        task,
        builder ->
            builder.addEvents(
                new ScopeEvent(ScopeEvent.Status.CANCELLED, LocalDate.of(2026, 3, 1), "项目取消")));
  }

  /** Gives a task one target in text form. */
  @CanIgnoreReturnValue
  SmallPlan target(String task, MeasureKind kind, String target) {
    requireNonNull(tasks.get(task), task)
        .addTargets(
            Target.of(TargetText.parse(target).orElseThrow()).toBuilder()
                .measureKind(kind)
                .build());
    return this;
  }

  /** Reports a percentage for the months to June. */
  @CanIgnoreReturnValue
  SmallPlan percent(String task, String percent) {
    return percent(task, percent, JUNE);
  }

  /** Reports a percentage on a day. */
  @CanIgnoreReturnValue
  SmallPlan percent(String task, String percent, LocalDate day) {
    reports.add(report(task, day).percent(new BigDecimal(percent)).build());
    return this;
  }

  /** Reports a figure, with the one it started from or none. */
  @CanIgnoreReturnValue
  SmallPlan figure(String task, String indicator, String figure, String... baseline) {
    Observation.Builder observation =
        Observation.builder().level(Quantity.parse(figure).orElseThrow());
    for (String start : baseline) {
      observation.baseline(Quantity.parse(start).orElseThrow());
    }
    return says(task, indicator, observation.build());
  }

  /** Reports what came about in one month. */
  @CanIgnoreReturnValue
  SmallPlan monthly(String task, int month, String indicator, String figure) {
    ReportPeriod period = ReportPeriod.ofMonth(2026, month);
    Observation observation = Observation.ofLevel(Quantity.parse(figure).orElseThrow());
    reports.add(
        report(task, period.endInclusive())
            .period(period)
            .observations(Observations.of(indicator, observation))
            .build());
    return this;
  }

  /** Reports an observation. */
  @CanIgnoreReturnValue
  SmallPlan says(String task, String indicator, Observation observation) {
    reports.add(report(task, JUNE).observations(Observations.of(indicator, observation)).build());
    return this;
  }

  private ProgressReport.Builder report(String task, LocalDate day) {
    return ProgressReport.builder()
        .id(ReportId.of("r" + reports.size()))
        .task(TaskId.of(task))
        .unit(BUREAU)
        .period(ReportPeriod.parse("2026-C%02d".formatted(day.getMonthValue())).orElseThrow())
        .holdsOn(day)
        .recordedOn(day);
  }

  private TaskTree tree() {
    TaskTree.Builder tree = TaskTree.builder();
    tasks.forEach(
        (id, task) -> {
          int slash = id.lastIndexOf('/');
          if (slash < 0) {
            tree.add(task.build());
          } else {
            tree.add(task.build(), TaskId.of(id.substring(0, slash)));
          }
        });
    return tree.build();
  }

  /** Makes it ready. */
  Outcome<Rollup> compile() {
    ImmutableMap<TaskId, TaskTerms> all =
        terms.entrySet().stream()
            .collect(
                toImmutableMap(
                    entry -> TaskId.of(entry.getKey()), entry -> entry.getValue().build()));
    return Rollup.of(tree(), policy.toBuilder().terms(all).build());
  }

  /** Returns the reports. */
  ReportLog log() {
    return ReportLog.of(reports).orElseThrow();
  }

  /** Returns how it stands on the last day of June. */
  Standings standings() {
    return standings(JUNE);
  }

  Standings standings(LocalDate day) {
    return compile().orElseThrow().standings(log().asKnown(day));
  }

  Standing whole() {
    return standings().whole();
  }

  Standing standing(String task) {
    return standings().of(TaskId.of(task));
  }

  /**
   * Returns between which completions the whole lies, as text; {@code none} where it counts
   * nowhere.
   */
  String range() {
    return text(whole().range());
  }

  /** Returns between which completions a task lies, as text. */
  String range(String task) {
    return text(standings().range(TaskId.of(task)));
  }

  private static String text(Optional<CompletionRange> range) {
    return range.map(CompletionRange::toString).orElse("none");
  }
}
