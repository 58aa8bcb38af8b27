package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.Optional;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.RollupPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the policy that a plan is rolled up by. */
@Command(
    name = "policy",
    description =
        "Prints the policy that the plan is rolled up by as JSON, presets of the library spelled"
            + " out: a file to begin one's own with.")
final class PolicyCommand extends PlanCommand {

  @Mixin private final PolicyFile policy = new PolicyFile();

  @Option(
      names = "--defaults",
      description = "Write also what is usual and may be left out, so that all that holds is seen.")
  private boolean defaults;

  PolicyCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(PlanInput input, Page out, Page err) throws IOException {
    Optional<Plan> plan = input.report(err);
    Optional<Outcome<RollupPolicy>> read = policy.read(err);
    if (plan.isEmpty() || read.filter(Outcome::hasErrors).isPresent()) {
      return ExitCode.ERRORS;
    }
    RollupPolicyJson json = RollupPolicyJson.standard().indented();
    json = defaults ? json.withDefaults() : json;
    json.write(policy.choose(read, plan.get()), out.raw());
    out.newLine();
    return input.exitCode();
  }
}
