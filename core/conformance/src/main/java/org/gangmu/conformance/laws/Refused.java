package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;

/**
 * What is shown in the place of a value that was not read: why it was refused.
 *
 * @param errors the errors
 */
record Refused(ImmutableList<Diagnostic> errors) {

  /** Checks that nothing is missing. */
  Refused {
    requireNonNull(errors, "errors");
  }

  /** Returns the value that was read, or why there is none. */
  static Object orValue(Outcome<?> read) {
    return orValue(read, value -> value);
  }

  /** Returns what is to be seen of the value that was read, or why there is none. */
  static <T> Object orValue(Outcome<T> read, Function<? super T, ?> seen) {
    return read.value().<Object>map(seen).orElseGet(() -> new Refused(read.errors()));
  }

  /** Returns {@code refused: [code place message, …]}. */
  @Override
  public String toString() {
    return errors.stream()
        .map(error -> error.code().id() + " " + error.location().describe() + " " + error.message())
        .collect(Collectors.joining(", ", "refused: [", "]"));
  }
}
