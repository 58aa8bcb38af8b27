package org.gangmu.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a plan for people to read. */
@Command(
    name = "read",
    description = "Prints the document, its tasks with their units, and what is doubtful in it.")
final class ReadCommand extends PlanCommand {

  @Option(names = "--text", description = "Print the whole text of each task.")
  private boolean wholeText;

  ReadCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) {
    input
        .outcome()
        .value()
        .ifPresent(
            plan -> {
              DirectiveView.print(plan, out);
              out.newLine();
              TaskTreeView.print(plan.tasks(), wholeText, out);
              out.newLine();
            });
    FindingsView.print(input.name(), input.findings(), out);
    FindingsView.printCount(input.findings(), out);
    return input.exitCode();
  }
}
