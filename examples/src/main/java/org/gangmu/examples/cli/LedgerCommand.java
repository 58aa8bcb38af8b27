package org.gangmu.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.plan.Plan;
import org.gangmu.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the tasks of one unit. */
@Command(name = "ledger", description = "Prints one unit's own list: its tasks by role.")
final class LedgerCommand extends PlanCommand {

  private static final int SUGGESTIONS = 5;

  private String name = "";

  @Option(names = "--inherit", description = "Count what a task has from the tasks above it.")
  private boolean inherited;

  @Spec private CommandSpec command = CommandSpec.create();

  LedgerCommand(Streams streams) {
    super(streams);
  }

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "NAME",
      description = "Name of the unit as the document writes it; width and blanks do not count.")
  void setUnit(String name) {
    if (name.isBlank() || name.length() > UnitName.MAX_LENGTH) {
      throw new ParameterException(
          command.commandLine(),
          "--unit must have 1 to %s characters that are not all blank: %s"
              .formatted(UnitName.MAX_LENGTH, name.length()));
    }
    this.name = name;
  }

  @Override
  int run(PlanInput input, Page out, Page err) {
    Optional<Plan> plan = input.report(err);
    plan.ifPresent(found -> print(found, out));
    return input.exitCode();
  }

  private void print(Plan plan, Page out) {
    ResponsibilityMatrix own = plan.matrix();
    ResponsibilityMatrix matrix = inherited ? own.inherit() : own;
    LedgerView.print(plan.tasks(), matrix.transpose(), find(matrix.units()), out);
  }

  private UnitName find(List<UnitName> units) {
    UnitName wanted = UnitName.of(name);
    if (units.contains(wanted)) {
      return wanted;
    }
    return units.stream()
        .filter(unit -> unit.key().equals(wanted.key()))
        .findFirst()
        .orElseThrow(() -> new ParameterException(command.commandLine(), unknown(units)));
  }

  private String unknown(List<UnitName> units) {
    String similar =
        units.stream()
            .map(UnitName::text)
            .filter(text -> text.contains(name) || name.contains(text))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining("、"));
    return "no task names the unit: "
        + name
        + (similar.isEmpty() ? "" : "; near it are: " + similar);
  }
}
