package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** Small plans and reports to keep in stores, and the Java that makes them. */
public final class StoreSamples {

  /** The task that {@link #report} is about. */
  public static final TaskId TASK = TaskId.of("t1");

  private static final UnitName UNIT = UnitName.of("云泽州财政局");

  private StoreSamples() {}

  /**
   * Returns the plan of a notice with a task for each text, {@code t1} and so on.
   *
   * @param title the title of the notice
   * @param bodies the texts of the tasks
   */
  public static Plan plan(String title, String... bodies) {
    TaskTree.Builder tasks = TaskTree.builder();
    for (String body : bodies) {
      tasks.add(Task.builder().id(TaskId.of("t" + (tasks.size() + 1))).body(body).build());
    }
    return Plan.builder()
        .directive(Directive.builder().kind(DocumentKind.NOTICE).title(title).build())
        .tasks(tasks.build())
        .build();
  }

  /** Returns a report of a unit on {@link #TASK} for the year in which it was recorded. */
  public static ProgressReport report(String id, LocalDate recordedOn) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(TASK)
        .unit(UNIT)
        .period(ReportPeriod.of(PeriodKind.YEAR, recordedOn))
        .recordedOn(recordedOn)
        .build();
  }

  // ---- what can be pasted

  static SampleJava java(Plan plan) {
    return new SampleJava(() -> text(plan));
  }

  static SampleJava plans(List<Plan> plans) {
    return SampleJava.each(plans, StoreSamples::text);
  }

  static SampleJava reports(List<ProgressReport> reports) {
    return SampleJava.each(reports, StoreSamples::text);
  }

  /**
   * Returns the Java of a plan: as {@link #plan} makes them, or as a builder does. Of one that is
   * too large for that it returns what it has in it, and says so.
   */
  static String text(Plan plan) {
    String title = plan.directive().title().orElse("");
    List<String> bodies = plan.tasks().tasks().stream().map(Task::body).toList();
    boolean small = !title.isEmpty() && plan.equals(plan(title, bodies.toArray(new String[0])));
    return small
        ? bodies.stream()
            .map(body -> ", " + SampleJava.literal(body))
            .collect(Collectors.joining("", "StoreSamples.plan(" + SampleJava.literal(title), ")"))
        : PlanJava.of(plan).orElseGet(() -> "a plan that is no short Java: " + parts(plan));
  }

  /** Returns the parts of a plan by their names, so that a difference has a place. */
  static ImmutableMap<String, Object> parts(Plan plan) {
    return ImmutableMap.<String, Object>builder()
        .put("directive", plan.directive())
        .put("tasks", plan.tasks().tasks())
        .put("tree", plan.tasks())
        .put("targets", plan.targets())
        .put("units", plan.units().units())
        .put("leadRule", plan.leadRule())
        .put("standing", plan.standing())
        .put("rollup", plan.rollup())
        .put("plan", plan)
        .buildOrThrow();
  }

  static String text(ProgressReport report) {
    ProgressReport small = report(report.id().text(), report.recordedOn());
    if (report.equals(small)) {
      return "StoreSamples.report(%s, %s)"
          .formatted(SampleJava.literal(report.id().text()), SampleJava.date(report.recordedOn()));
    }
    StringBuilder java = new StringBuilder("ProgressReport.builder()");
    call(java, "id", "ReportId.of(" + SampleJava.literal(report.id().text()) + ")");
    call(java, "task", "TaskId.of(" + SampleJava.literal(report.task().text()) + ")");
    call(java, "unit", "UnitName.of(" + SampleJava.literal(report.unit().text()) + ")");
    call(java, "period", "ReportPeriod.parse(\"" + report.period() + "\").orElseThrow()");
    call(java, "holdsOn", SampleJava.date(report.holdsOn()));
    call(java, "recordedOn", SampleJava.date(report.recordedOn()));
    if (!report.observations().equals(small.observations())) {
      call(java, "observations", SampleJava.of(report.observations()).toString());
    }
    report.percent().ifPresent(percent -> call(java, "percent", decimal(percent.toString())));
    text(java, "progress", report.progress());
    text(java, "problems", report.problems());
    text(java, "nextSteps", report.nextSteps());
    if (report.evidence() != small.evidence()) {
      call(java, "evidence", "EvidenceGrade." + report.evidence());
    }
    Optional<ReportId> revises = report.revises();
    revises.ifPresent(
        id -> call(java, "revises", "ReportId.of(" + SampleJava.literal(id.text()) + ")"));
    if (report.isWithdrawal()) {
      call(java, "isWithdrawal", "true");
    }
    return java.append(".build()").toString();
  }

  static String decimal(String digits) {
    return "new BigDecimal(\"" + digits + "\")";
  }

  private static void text(StringBuilder java, String method, String text) {
    if (!text.isEmpty()) {
      call(java, method, SampleJava.literal(text));
    }
  }

  private static void call(StringBuilder java, String method, String argument) {
    java.append('.').append(method).append('(').append(argument).append(')');
  }
}
