package org.gangmu.io.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;

/**
 * Gathers the errors of one document, until its version is known and with it how much it weighs
 * that a member is not known. Keeps the first so many and counts the rest.
 */
final class Findings {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          each -> (Location.InJson) each.location(),
          Comparator.comparingInt(Location.InJson::line).thenComparingInt(Location.InJson::column));

  private final int limit;
  private final List<Diagnostic> kept = new ArrayList<>();
  private long surplusErrors;
  private long surplusUnknown;
  private boolean hasErrors;

  Findings(int limit) {
    this.limit = limit;
  }

  void add(JsonCode code, String message, Location.InJson place) {
    add(Diagnostic.error(code, message, place));
  }

  void add(Diagnostic error) {
    boolean unknown = error.code() == JsonCode.UNKNOWN_FIELD;
    hasErrors |= !unknown;
    if (kept.size() < limit) {
      kept.add(error);
    } else if (unknown) {
      surplusUnknown++;
    } else {
      surplusErrors++;
    }
  }

  /** Whether there is an error other than that a member is not known. */
  boolean hasErrors() {
    return hasErrors;
  }

  /** Adds what was gathered, in the order of the document. */
  void passOn(Diagnostics target, Severity unknownFields) {
    kept.sort(BY_PLACE);
    for (Diagnostic each : kept) {
      target.add(
          each.code() == JsonCode.UNKNOWN_FIELD
              ? new Diagnostic(unknownFields, each.code(), each.message(), each.location())
              : each);
    }
    // the target is full by now and only counts these
    for (long i = 0; i < surplusErrors + surplusUnknown; i++) {
      target.add(
          new Diagnostic(
              i < surplusErrors ? Severity.ERROR : unknownFields,
              JsonCode.LIMIT,
              "left out",
              Location.whole()));
    }
  }
}
