package org.gangmu.examples.cli;

import org.gangmu.plan.Plan;
import org.gangmu.task.Task;
import picocli.CommandLine.Command;

/** Prints the targets of a plan. */
@Command(
    name = "targets",
    description = "Prints what the document wants, or tells of the past, task by task.")
final class TargetsCommand extends PlanCommand {

  TargetsCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) {
    input.report(err).ifPresent(plan -> print(plan, out));
    return input.exitCode();
  }

  private static void print(Plan plan, Page out) {
    TargetView.print("-", plan.targets(), out);
    for (Task task : plan.tasks().tasks()) {
      TargetView.print(task.id().text(), task.targets(), out);
    }
  }
}
