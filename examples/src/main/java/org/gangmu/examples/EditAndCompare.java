package org.gangmu.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gangmu.document.DirectiveReader;
import org.gangmu.plan.Plan;
import org.gangmu.plan.PlanFinding;
import org.gangmu.plan.PlanReview;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeDiff;
import org.gangmu.unit.Alias;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;

/**
 * The second example of the README: edits a plan, compares it with what it was, reviews it, and
 * looks up a unit that was renamed.
 */
public final class EditAndCompare {

  private EditAndCompare() {}

  /** Runs the example in the directory that holds {@code examples/samples}. */
  public static void main(String[] args) throws IOException {
    // begin
    Path directive = Path.of("examples/samples/yunze-2026-key-tasks.txt");
    Plan plan = DirectiveReader.create().read(directive).orElseThrow();

    Task survey = Task.builder().id(TaskId.of("new")).heading("开展灌溉水渠普查").build();
    TaskTree edited =
        plan.tasks()
            .insert(survey, TaskPlace.lastUnder(TaskId.of("t7")))
            .move(TaskId.of("t9"), TaskPlace.under(TaskId.of("t1"), 0))
            .remove(TaskId.of("t5"));
    TreeDiff.between(plan.tasks(), edited)
        .changes()
        .forEach(change -> System.out.println(change.describe()));

    Plan next = plan.toBuilder().tasks(edited).build();
    PlanReview.review(next).stream()
        .filter(finding -> finding.code() == PlanFinding.NO_UNIT)
        .forEach(System.out::println);
    System.out.println(next.matrix().checkLeaves().withoutLead());

    Alias former = new Alias(UnitName.of("州经济和信息化局"), Lifespan.until(LocalDate.of(2026, 3, 1)));
    Unit industry = Unit.of("u1", "州工业和信息化局", UnitKind.GOVERNMENT_DEPARTMENT);
    UnitDirectory units = UnitDirectory.of(industry.toBuilder().addAlias(former).build());
    LocalDate signed = plan.directive().date().orElseThrow();
    System.out.println(units.resolve(former.name(), signed).unit().map(Unit::name));
    // end
  }
}
