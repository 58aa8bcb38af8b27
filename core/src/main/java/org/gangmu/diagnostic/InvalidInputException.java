package org.gangmu.diagnostic;

import com.google.common.collect.ImmutableList;

/** Thrown when the value of an {@link Outcome} is asked for and there is none. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How many diagnostics the message shows. */
  private static final int SHOWN = 100;

  private final transient ImmutableList<Diagnostic> diagnostics;

  /** Creates an exception that carries the diagnostics, in order. */
  public InvalidInputException(Iterable<Diagnostic> diagnostics) {
    super(message(ImmutableList.copyOf(diagnostics)));
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /** Returns every diagnostic, in input order. */
  public ImmutableList<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String message(ImmutableList<Diagnostic> diagnostics) {
    StringBuilder message = new StringBuilder("input cannot be used");
    diagnostics.stream().limit(SHOWN).forEach(each -> message.append('\n').append(each));
    if (diagnostics.size() > SHOWN) {
      message.append("\n...and ").append(diagnostics.size() - SHOWN).append(" more");
    }
    return message.toString();
  }
}
