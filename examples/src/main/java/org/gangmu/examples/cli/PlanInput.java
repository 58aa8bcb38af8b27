package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;

/**
 * What was read from a file.
 *
 * @param name the name of the file
 * @param outcome the plan, or why there is none
 */
record PlanInput(String name, Outcome<Plan> outcome) {

  /** Prints what the reader remarked, and returns the plan if there is one. */
  Optional<Plan> report(Page err) {
    FindingsView.print(name, outcome.diagnostics(), err);
    return outcome.value();
  }

  /** Returns what the reader remarked. */
  ImmutableList<Diagnostic> findings() {
    return outcome.diagnostics();
  }

  /** Returns the exit code as far as reading decides it. */
  int exitCode() {
    return outcome.hasErrors() ? ExitCode.ERRORS : ExitCode.OK;
  }
}
