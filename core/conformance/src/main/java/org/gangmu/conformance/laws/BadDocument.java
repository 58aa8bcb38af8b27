package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A document of which it is known why it is refused.
 *
 * @param name what it is called
 * @param document what is read
 * @param remarks what has to be remarked, each as {@code SEVERITY code place}, in their order; the
 *     place is that of {@link org.gangmu.diagnostic.Location#describe()}
 */
public record BadDocument(String name, Bytes document, ImmutableList<String> remarks) {

  /** Checks that nothing is missing. */
  public BadDocument {
    requireNonNull(name, "name");
    requireNonNull(document, "document");
    requireNonNull(remarks, "remarks");
  }
}
