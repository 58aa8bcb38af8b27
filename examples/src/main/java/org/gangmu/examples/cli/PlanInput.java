package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.plan.PlanReview;

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

  /** Returns what the reader remarked, then what a review of the plan found. */
  ImmutableList<Diagnostic> findings() {
    ImmutableList.Builder<Diagnostic> findings = ImmutableList.builder();
    findings.addAll(outcome.diagnostics());
    outcome
        .value()
        .ifPresent(
            plan -> PlanReview.review(plan).forEach(each -> findings.add(each.toDiagnostic())));
    return findings.build();
  }

  /** Returns the exit code as far as reading decides it. */
  int exitCode() {
    return outcome.hasErrors() ? ExitCode.ERRORS : ExitCode.OK;
  }
}
