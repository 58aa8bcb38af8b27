package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Diagnostic;
import picocli.CommandLine.Command;

/** Prints what is doubtful or wrong in a plan. */
@Command(
    name = "check",
    description = "Prints what is doubtful or wrong in the plan; exit code 1 if anything is wrong.")
final class CheckCommand extends PlanCommand {

  CheckCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) {
    ImmutableList<Diagnostic> findings = input.findings();
    FindingsView.print(input.name(), findings, out);
    FindingsView.printCount(findings, out);
    return findings.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.OK;
  }
}
