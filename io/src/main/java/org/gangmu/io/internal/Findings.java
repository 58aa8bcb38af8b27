package org.gangmu.io.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** Orders by line and column; what has neither comes last. */
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingLong(
          each ->
              each.location() instanceof Location.InJson place
                  ? (long) place.line() << 32 | place.column()
                  : Long.MAX_VALUE);

  private final int limit;
  private final List<Diagnostic> kept = new ArrayList<>();

  /** How many were not kept, of each severity, members that are not known left aside. */
  private final Map<Severity, Long> surplus = new EnumMap<>(Severity.class);

  private long surplusUnknown;

  private long errors;
  private long unknownFields;

  Findings(int limit) {
    this.limit = limit;
  }

  void add(JsonCode code, String message, Location.InJson place) {
    add(Diagnostic.error(code, message, place));
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.code() == JsonCode.UNKNOWN_FIELD) {
      unknownFields++;
    } else if (diagnostic.isError()) {
      errors++;
    }
    if (kept.size() < limit) {
      kept.add(diagnostic);
    } else if (diagnostic.code() == JsonCode.UNKNOWN_FIELD) {
      surplusUnknown++;
    } else {
      surplus.merge(diagnostic.severity(), 1L, Long::sum);
    }
  }

  /** Returns how many errors were added, members that are not known left aside. */
  long errors() {
    return errors;
  }

  /** Returns how many members that are not known were added. */
  long unknownFields() {
    return unknownFields;
  }

  /** Adds what was gathered, in the order of the document. */
  void passOn(Diagnostics target, Severity weightOfUnknown) {
    kept.sort(BY_PLACE);
    for (Diagnostic each : kept) {
      target.add(
          each.code() == JsonCode.UNKNOWN_FIELD
              ? new Diagnostic(weightOfUnknown, each.code(), each.message(), each.location())
              : each);
    }
    surplus.forEach((severity, count) -> count(severity, count, target));
    count(weightOfUnknown, surplusUnknown, target);
  }

  /** Has so many more counted by a target that is full by now. */
  private static void count(Severity severity, long count, Diagnostics target) {
    Diagnostic any = new Diagnostic(severity, JsonCode.LIMIT, "left out", Location.whole());
    for (long i = 0; i < count; i++) {
      target.add(any);
    }
  }
}
