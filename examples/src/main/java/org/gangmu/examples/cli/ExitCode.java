package org.gangmu.examples.cli;

/** What the process returns. */
final class ExitCode {

  /** Done. */
  static final int OK = 0;

  /**
   * The input has errors: it could not be read, or only in part, {@code check} found some, or
   * {@code target} found nothing that is a target.
   */
  static final int ERRORS = 1;

  /** The command was not used as it must be: unknown option, missing file name, unknown unit. */
  static final int USAGE = 2;

  /** A file or stream could not be read or written. */
  static final int IO = 3;

  /** The program failed, which is a bug, or had not enough memory. */
  static final int FAILURE = 4;

  private ExitCode() {}
}
