package org.gangmu.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.PlanJson;
import org.gangmu.matrix.DutyMatrix;
import org.gangmu.plan.Plan;
import org.gangmu.task.Task;
import org.gangmu.unit.UnitName;

/** The example of the README: reads a directive, tells who leads, and writes JSON. */
public final class QuickStart {

  private QuickStart() {}

  /** Runs the example in the directory that holds {@code examples/samples}. */
  public static void main(String[] args) throws IOException {
    // begin
    Path directive = Path.of("examples/samples/yunze-2026-key-tasks.txt");
    Plan plan = DirectiveReader.create().read(directive).orElseThrow();

    System.out.println(plan.directive().number().orElseThrow());
    for (Task task : plan.tasks().tasks()) {
      System.out.println(task.title() + " → " + task.responsibility().leads());
    }

    DutyMatrix duties = plan.matrix().transpose();
    System.out.println(duties.tasksByRole(UnitName.of("州财政局")));

    PlanJson.standard().indented().write(plan, Path.of("plan.json"));
    // end
  }
}
