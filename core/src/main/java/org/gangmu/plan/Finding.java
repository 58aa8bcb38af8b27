package org.gangmu.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;
import org.gangmu.task.TaskId;

/**
 * One thing that a plan leaves open, or that deserves a look.
 *
 * @param code what it is; {@link PlanFinding#severity()} and {@link PlanFinding#remedy()} go with
 *     it
 * @param task the task it is about, empty where it is about the whole document
 * @param message one sentence without a final stop, with the value it is about at its end
 */
public record Finding(PlanFinding code, Optional<TaskId> task, String message) {

  /** Checks that nothing is missing. */
  public Finding {
    requireNonNull(code, "code");
    requireNonNull(task, "task");
    requireNonNull(message, "message");
  }

  /** Returns how much it weighs. */
  public Severity severity() {
    return code.severity();
  }

  /** Returns what can be done about it, in a few words. */
  public String remedy() {
    return code.remedy();
  }

  /** Returns the same as a diagnostic, with the remedy at the end of its message. */
  public Diagnostic toDiagnostic() {
    Location location =
        task.<Location>map(id -> new Location.InModel("task " + id)).orElseGet(Location::whole);
    return new Diagnostic(severity(), code, message + "; " + remedy(), location);
  }

  /** Returns {@code SEVERITY code place: message; remedy}. */
  @Override
  public String toString() {
    return toDiagnostic().toString();
  }
}
