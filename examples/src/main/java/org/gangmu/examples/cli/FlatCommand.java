package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.Optional;
import org.gangmu.flat.FlatRecords;
import org.gangmu.plan.Plan;
import picocli.CommandLine.Command;

/** Prints a plan as flat records. */
@Command(name = "flat", description = "Prints the plan as flat records, one JSON object a line.")
final class FlatCommand extends PlanCommand {

  FlatCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) throws IOException {
    Optional<Plan> plan = input.report(err);
    if (plan.isPresent()) {
      FlatRecords.write(plan.get(), out.raw());
    }
    return input.exitCode();
  }
}
