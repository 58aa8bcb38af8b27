package org.gangmu.document;

import static java.util.Objects.requireNonNull;

import org.gangmu.diagnostic.Span;

/**
 * A stretch of a directive's text and what it was taken for.
 *
 * @param span where it is, in UTF-16 code units; never empty
 * @param kind what it was taken for
 */
public record ReadSpan(Span span, SpanKind kind) {

  /** Checks that nothing is missing. */
  public ReadSpan {
    requireNonNull(span, "span");
    requireNonNull(kind, "kind");
  }
}
