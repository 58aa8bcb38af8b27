package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Severity;
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
    ImmutableList<Diagnostic> findings = input.findings();
    FindingsView.print(input.name(), findings.stream().filter(ReadCommand::counts).toList(), out);
    FindingsView.printCount(findings, out);
    return input.exitCode();
  }

  /** Remarks are left to {@code check}: what they say can be seen in the tree. */
  private static boolean counts(Diagnostic finding) {
    return finding.severity() != Severity.INFO;
  }
}
