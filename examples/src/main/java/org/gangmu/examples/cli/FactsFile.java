package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.json.LightFactsJson;
import org.gangmu.rollup.LightFacts;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The facts for lights that reports do not hold, in a file of their own. */
final class FactsFile {

  /** The codes of this class. */
  enum Fact implements Code {
    /** The board has a dimension of which no facts are given. */
    NONE("rollup.no-facts"),
    /** The board does not have the dimension. */
    DIMENSION("rollup.facts-dimension"),
    /** The plan does not have the task. */
    TASK("rollup.facts-task");

    private final String id;

    Fact(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "Facts in JSON for the lights of the policy's board that reports do not tell: flags,"
              + " averages, the pace of funds. They hold on the day of --as-of, and with --since on"
              + " both days.")
  private @Nullable String file;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Reads the file, none if none is given, and prints what is wrong with it. */
  Outcome<LightFacts> read(Page err) throws IOException {
    if (file == null) {
      return Outcome.of(LightFacts.none());
    }
    Outcome<LightFacts> read =
        InputFile.read(file, "--facts", command.commandLine(), LightFactsJson.standard()::read);
    FindingsView.print(file, read.diagnostics(), err);
    return read;
  }

  /** Prints which dimensions have no facts, and which facts light nothing. */
  void review(LightFacts facts, Rollup rollup, String policy, Page err) {
    Set<String> dimensions = new LinkedHashSet<>();
    rollup.policy().board().ifPresent(board -> dimensions.addAll(board.rules().keySet()));
    dimensions.add(RollupPolicy.PROGRESS);
    ImmutableList.Builder<Diagnostic> idle = ImmutableList.builder();
    for (String dimension : facts.inputs().columnKeySet()) {
      if (!dimensions.contains(dimension)) {
        idle.add(
            Diagnostic.warning(
                Fact.DIMENSION,
                "dimension of facts must be one of the board, %s: %s"
                    .formatted(String.join("、", dimensions), dimension),
                Location.whole()));
      }
    }
    for (TaskId task : facts.inputs().rowKeySet()) {
      if (!rollup.tree().contains(task)) {
        idle.add(
            Diagnostic.warning(
                Fact.TASK, "task of facts must be in the plan: " + task, Location.whole()));
      }
    }
    FindingsView.print(file == null ? "facts" : file, idle.build(), err);
    dimensions.remove(RollupPolicy.PROGRESS);
    dimensions.removeAll(facts.inputs().columnKeySet());
    if (!dimensions.isEmpty()) {
      FindingsView.print(
          policy,
          ImmutableList.of(
              Diagnostic.info(
                  Fact.NONE,
                  "lights of the board must have facts, to be given by --facts, or they are"
                      + " decided by none: "
                      + String.join("、", dimensions),
                  Location.whole())),
          err);
    }
  }
}
