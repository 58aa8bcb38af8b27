package org.gangmu.examples.cli;

import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the table of tasks and units. */
@Command(
    name = "matrix",
    description = "Prints the responsibility table: tasks against units, a mark for each role.")
final class MatrixCommand extends PlanCommand {

  private static final int NARROWEST = 60;

  private int width;

  @Option(names = "--inherit", description = "Show what a task has from the tasks above it.")
  private boolean inherited;

  @Spec private CommandSpec command = CommandSpec.create();

  MatrixCommand(Streams streams) {
    super(streams);
  }

  @Option(
      names = "--width",
      paramLabel = "CELLS",
      defaultValue = "120",
      description = "Widest line; a wider table goes on below (default: ${DEFAULT-VALUE}).")
  void setWidth(int width) {
    if (width < NARROWEST) {
      throw new ParameterException(
          command.commandLine(), "--width must be at least " + NARROWEST + ": " + width);
    }
    this.width = width;
  }

  @Override
  int run(PlanInput input, Page out, Page err) {
    input.report(err).ifPresent(plan -> print(plan, out));
    return input.exitCode();
  }

  private void print(Plan plan, Page out) {
    ResponsibilityMatrix matrix = plan.matrix();
    MatrixView.print(plan.tasks(), inherited ? matrix.inherit() : matrix, width, out);
  }
}
