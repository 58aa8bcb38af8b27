package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A document of which it is known what it is read as.
 *
 * @param name what it is called
 * @param document what is read
 * @param value the value, where it is at hand
 * @param canonical the document that is written of the value
 * @param <T> the type of the value
 */
public record GoldenDocument<T>(String name, Bytes document, Optional<T> value, Bytes canonical) {

  /** Checks that nothing is missing. */
  public GoldenDocument {
    requireNonNull(name, "name");
    requireNonNull(document, "document");
    requireNonNull(value, "value");
    requireNonNull(canonical, "canonical");
  }
}
