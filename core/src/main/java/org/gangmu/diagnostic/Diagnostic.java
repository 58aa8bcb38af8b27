package org.gangmu.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * One remark about an input: how heavy, which rule, what about it, and where.
 *
 * @param severity how much it weighs
 * @param code the rule it comes from
 * @param message one sentence without a final stop, with the value that broke the rule
 * @param location where it points to
 */
public record Diagnostic(Severity severity, Code code, String message, Location location) {

  /** Checks that nothing is missing. */
  public Diagnostic {
    requireNonNull(severity, "severity");
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(location, "location");
  }

  /** Returns a diagnostic of severity {@link Severity#ERROR}. */
  public static Diagnostic error(Code code, String message, Location location) {
    return new Diagnostic(Severity.ERROR, code, message, location);
  }

  /** Returns a diagnostic of severity {@link Severity#WARNING}. */
  public static Diagnostic warning(Code code, String message, Location location) {
    return new Diagnostic(Severity.WARNING, code, message, location);
  }

  /** Returns a diagnostic of severity {@link Severity#INFO}. */
  public static Diagnostic info(Code code, String message, Location location) {
    return new Diagnostic(Severity.INFO, code, message, location);
  }

  /** Returns whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns {@code SEVERITY code place: message}. */
  @Override
  public String toString() {
    return severity + " " + code.id() + " " + location.describe() + ": " + message;
  }
}
