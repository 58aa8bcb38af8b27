package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.RollupPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The policy that a plan is rolled up by: of a file, else kept with the plan, else the defaults.
 */
final class PolicyFile {

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy in JSON; without it the one kept with the plan, or else the defaults.")
  private @Nullable String file;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Reads the file, if one is given, and prints what is wrong with it. */
  Optional<Outcome<RollupPolicy>> read(Page err) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    Outcome<RollupPolicy> read =
        InputFile.read(file, "--policy", command.commandLine(), RollupPolicyJson.standard()::read);
    FindingsView.print(file, read.diagnostics(), err);
    return Optional.of(read);
  }

  /** Returns the policy for a plan; what was read has no errors. */
  RollupPolicy choose(Optional<Outcome<RollupPolicy>> read, Plan plan) {
    return read.map(Outcome::orElseThrow)
        .or(plan::rollup)
        .orElseGet(() -> RollupPolicy.of(period(plan)));
  }

  /** Returns the name of the file, if one is given. */
  Optional<String> name() {
    return Optional.ofNullable(file);
  }

  /** Returns where the policy for a plan is from. */
  String source(Plan plan) {
    if (file != null) {
      return file;
    }
    return plan.rollup().isPresent() ? "kept with the plan" : "the defaults";
  }

  /**
   * Returns the time of a plan: as it says, else the year it was signed in, or of its deadlines.
   */
  private PlanPeriod period(Plan plan) {
    return plan.directive()
        .period()
        .or(() -> plan.directive().date().map(day -> PlanPeriod.ofYear(day.getYear())))
        .or(() -> lastDeadline(plan))
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "--policy must be given for a plan without period, date and deadlines"));
  }

  private static Optional<PlanPeriod> lastDeadline(Plan plan) {
    return plan.tasks().tasks().stream()
        .flatMap(task -> task.deadline().stream())
        .map(StatedDate::date)
        .max(Comparator.naturalOrder())
        .map(day -> PlanPeriod.ofYear(day.getYear()));
  }
}
