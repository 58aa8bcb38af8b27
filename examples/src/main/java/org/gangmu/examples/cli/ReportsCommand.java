package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.Optional;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a form for the reports of one period. */
@Command(
    name = "reports",
    description = {
      "Prints a file of reports to be filled in (空表): for each task and each unit whose report"
          + " counts one report, with the figures that decide its targets.",
      "Each … is to be replaced, one in quotation marks alone by a number, true or false, or a day."
          + " What is left is an error with its place when the file is read, so that nothing untrue"
          + " gets in."
    })
final class ReportsCommand extends PlanCommand {

  @Mixin private final PolicyFile policy = new PolicyFile();

  private Optional<ReportPeriod> period = Optional.empty();

  @Spec private CommandSpec command = CommandSpec.create();

  ReportsCommand(Streams streams) {
    super(streams);
  }

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      description = "The period, as 2026-07 for July, 2026-C07 for January to July, 2026-Q3.")
  void setPeriod(String text) {
    period = ReportPeriod.parse(text).value();
    if (period.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--period must be a report period, as 2026-07, 2026-C07 or 2026-Q3: " + text);
    }
  }

  @Override
  int run(PlanInput input, Page out, Page err) throws IOException {
    Optional<Plan> plan = input.report(err);
    Optional<Outcome<RollupPolicy>> read = policy.read(err);
    if (plan.isEmpty()
        || input.outcome().hasErrors()
        || read.filter(Outcome::hasErrors).isPresent()) {
      return ExitCode.ERRORS;
    }
    Outcome<Rollup> rollup = plan.get().toRollup(policy.choose(read, plan.get()));
    if (rollup.hasErrors()) {
      FindingsView.print(policy.name().orElse(input.name()), rollup.diagnostics(), err);
      return ExitCode.ERRORS;
    }
    ReportForm.print(rollup.orElseThrow(), period.orElseThrow(), out);
    return ExitCode.OK;
  }
}
