package org.gangmu.diagnostic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the diagnostics of one reading.
 *
 * <p>Keeps the first so many, as {@link Limits#diagnostics()} says, and counts the rest; the last
 * of the list then tells how many were left out. Not safe for use by several threads.
 */
public final class Diagnostics {

  /** The codes of this class. */
  public enum Overflow implements Code {
    /** More diagnostics arose than are kept. */
    TOO_MANY("diagnostic.too-many");

    private final String id;

    Overflow(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private final int limit;
  private final List<Diagnostic> kept = new ArrayList<>();
  private long dropped;
  private boolean hasErrors;

  /** Creates an empty collector. */
  public Diagnostics(Limits limits) {
    this.limit = limits.diagnostics();
  }

  /** Adds a diagnostic, or counts it where the limit is reached. */
  public void add(Diagnostic diagnostic) {
    hasErrors |= diagnostic.isError();
    if (kept.size() < limit) {
      kept.add(diagnostic);
    } else {
      dropped++;
    }
  }

  /** Returns whether an error was added, kept or not. */
  public boolean hasErrors() {
    return hasErrors;
  }

  /** Returns what was added, in order, with a last entry that counts what was left out. */
  public ImmutableList<Diagnostic> toList() {
    if (dropped == 0) {
      return ImmutableList.copyOf(kept);
    }
    String message =
        "more diagnostics than the limit of "
            + limit
            + " (Limits.diagnostics) were left out: "
            + dropped;
    Severity severity =
        hasErrors && kept.stream().noneMatch(Diagnostic::isError)
            ? Severity.ERROR
            : Severity.WARNING;
    return ImmutableList.<Diagnostic>builder()
        .addAll(kept)
        .add(new Diagnostic(severity, Overflow.TOO_MANY, message, Location.whole()))
        .build();
  }
}
