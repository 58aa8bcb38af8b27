package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.Optional;
import org.gangmu.json.PlanJson;
import org.gangmu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a plan as JSON. */
@Command(name = "json", description = "Prints the plan as JSON: equal plans give equal bytes.")
final class JsonCommand extends PlanCommand {

  @Option(names = "--indent", description = "Write members and elements on lines of their own.")
  private boolean indented;

  JsonCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) throws IOException {
    Optional<Plan> plan = input.report(err);
    if (plan.isPresent()) {
      PlanJson json = indented ? PlanJson.standard().indented() : PlanJson.standard();
      json.write(plan.get(), out.raw());
      out.newLine();
    }
    return input.exitCode();
  }
}
