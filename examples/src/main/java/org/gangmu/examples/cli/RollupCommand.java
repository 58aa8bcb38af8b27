package org.gangmu.examples.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.json.ReportsJson;
import org.gangmu.json.StandingsJson;
import org.gangmu.plan.Plan;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.LightFacts;
import org.gangmu.rollup.ReportReview;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.StandingsChange;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how a plan stands by the reports on its tasks. */
@Command(
    name = "rollup",
    description = {
      "Rolls reports on tasks up into how every task and the whole stand when a day closes: value"
          + " or range, what is expected, coverage, light.",
      "Without a policy the year of the plan is rolled up by defaults: mean of the tasks directly"
          + " below, the reports of lead units count, what is not reported may be anything. Then"
          + " no rhythm of reports is known either: what was last reported holds on, and no report"
          + " is ever overdue.",
      "Reports that change no figure are warned of on standard error: of a task, unit or indicator"
          + " that the plan does not have, a figure where a growth is wanted, another unit of"
          + " measure, words alone."
    })
final class RollupCommand extends PlanCommand {

  @Option(
      names = "--reports",
      required = true,
      paramLabel = "FILE",
      description = "Reports in JSON; one with an error in it is not rolled up at all.")
  private String reports = "";

  private LocalDate asOf = LocalDate.MIN;

  @Mixin private final PolicyFile policy = new PolicyFile();
  @Mixin private final FactsFile facts = new FactsFile();

  @Option(
      names = "--explain",
      paramLabel = "TASK",
      description = "Explain how the standing of a task came about; - for the whole.")
  private @Nullable String explained;

  @Option(names = "--by-unit", description = "Print how each unit stands in each of its roles.")
  private boolean byUnit;

  private @Nullable LocalDate since;

  @Option(
      names = "--json",
      description = "Print the standings as JSON, with --by-unit and --since what they ask for.")
  private boolean json;

  @Spec private CommandSpec command = CommandSpec.create();

  RollupCommand(Streams streams) {
    super(streams);
  }

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The day, as 2026-06-30; reports recorded later do not count.")
  void setAsOf(String day) {
    asOf = day("--as-of", day);
  }

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Print what moved since a day, as it was known then, and why.")
  void setSince(String day) {
    since = day("--since", day);
  }

  private LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw misuse(option + " must be a day as 2026-06-30: " + text);
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  @Override
  int run(PlanInput input, Page out, Page err) throws IOException {
    checkOptions();
    Optional<Plan> plan = input.report(err);
    Outcome<ReportLog> log = readReports(err);
    Optional<Outcome<RollupPolicy>> given = policy.read(err);
    Outcome<LightFacts> lit = facts.read(err);
    if (plan.isEmpty()
        || input.outcome().hasErrors()
        || log.hasErrors()
        || given.filter(Outcome::hasErrors).isPresent()
        || lit.hasErrors()) {
      return ExitCode.ERRORS;
    }
    Outcome<Rollup> rollup = plan.get().toRollup(policy.choose(given, plan.get()));
    String source = policy.name().orElse(input.name());
    FindingsView.print(source, rollup.diagnostics(), err);
    if (rollup.hasErrors()) {
      return ExitCode.ERRORS;
    }
    Rollup made = rollup.orElseThrow();
    facts.review(lit.orElseThrow(), made, source, err);
    FindingsView.print(reports, ReportReview.review(made, log.orElseThrow()), err);
    print(plan.get(), made, log.orElseThrow(), lit.orElseThrow(), out);
    return ExitCode.OK;
  }

  private void checkOptions() {
    if (since != null && !since.isBefore(asOf)) {
      throw misuse("--since must be before --as-of %s: %s".formatted(asOf, since));
    }
    if (json && explained != null) {
      throw misuse("--explain must not stand with --json, which explains every task");
    }
    int views = (explained == null ? 0 : 1) + (byUnit ? 1 : 0) + (since == null ? 0 : 1);
    if (!json && views > 1) {
      throw misuse("only one of --explain, --by-unit and --since must be given, or --json");
    }
  }

  private Outcome<ReportLog> readReports(Page err) throws IOException {
    Outcome<ReportLog> read =
        InputFile.read(reports, "--reports", command.commandLine(), ReportsJson.standard()::read);
    FindingsView.print(reports, read.diagnostics(), err);
    return read;
  }

  private void print(Plan plan, Rollup rollup, ReportLog log, LightFacts lit, Page out)
      throws IOException {
    KnownReports known = log.asKnown(asOf);
    Standings standings = rollup.standings(known, lit);
    Optional<Standings> before =
        Optional.ofNullable(since).map(day -> rollup.standings(log.asKnown(day), lit));
    if (json) {
      StandingsJson codec = StandingsJson.standard();
      codec = byUnit ? codec.withUnits(UnitCredit.FULL) : codec;
      codec = before.map(codec::since).orElse(codec);
      codec.write(standings, out.raw());
      out.newLine();
      return;
    }
    Optional<TaskId> task = explained == null ? Optional.empty() : task(rollup, explained);
    RollupHeader.print(plan, rollup, policy.source(plan), log, asOf, out);
    if (explained != null) {
      ExplanationView.print(standings, known, task, out);
    } else if (byUnit) {
      UnitStandingsView.print(standings, out);
    } else if (before.isPresent()) {
      StandingsChange change = StandingsChange.between(before.get(), standings);
      MovesView.print(change, rollup.tree(), log, out);
    } else {
      StandingsView.print(standings, known, out);
    }
  }

  private Optional<TaskId> task(Rollup rollup, String name) {
    if (name.equals("-")) {
      return Optional.empty();
    }
    return Optional.of(
        rollup.tree().tasks().stream()
            .map(Task::id)
            .filter(id -> id.text().equals(name))
            .findFirst()
            .orElseThrow(() -> misuse("--explain must name a task of the plan: " + name)));
  }
}
