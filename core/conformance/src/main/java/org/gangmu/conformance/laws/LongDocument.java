package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

/**
 * A document that goes beyond a limit.
 *
 * @param limit what the refusal has to name, as {@code Limits.depth}
 * @param document what is read
 */
public record LongDocument(String limit, Bytes document) {

  /** Checks that nothing is missing. */
  public LongDocument {
    requireNonNull(limit, "limit");
    requireNonNull(document, "document");
  }

  /** Returns the limit and the length of the document. */
  @Override
  public String toString() {
    return "more than " + limit + " in " + document.length() + " bytes";
  }
}
