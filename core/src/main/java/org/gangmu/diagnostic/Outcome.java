package org.gangmu.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the errors that stand in its way; all diagnostics either way, in input order.
 *
 * <p>An outcome with a value may still carry errors: of parts that were refused while the rest
 * could be used. One without a value carries at least one error. Outcomes are immutable; two are
 * equal when their values and diagnostics are.
 *
 * @param <T> the type of the value
 */
public final class Outcome<T> {

  private final @Nullable T value;
  private final ImmutableList<Diagnostic> diagnostics;

  private Outcome(@Nullable T value, ImmutableList<Diagnostic> diagnostics) {
    this.value = value;
    this.diagnostics = diagnostics;
  }

  /** Returns an outcome with a value and no diagnostics. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(requireNonNull(value, "value"), ImmutableList.of());
  }

  /** Returns an outcome with a value and what was remarked on the way to it. */
  public static <T> Outcome<T> of(T value, Iterable<Diagnostic> diagnostics) {
    return new Outcome<>(requireNonNull(value, "value"), ImmutableList.copyOf(diagnostics));
  }

  /** Returns an outcome without a value, for one error. */
  public static <T> Outcome<T> failure(Diagnostic error) {
    return failure(ImmutableList.of(error));
  }

  /**
   * Returns an outcome without a value.
   *
   * @throws IllegalArgumentException if no diagnostic is an error
   */
  public static <T> Outcome<T> failure(Iterable<Diagnostic> diagnostics) {
    ImmutableList<Diagnostic> all = ImmutableList.copyOf(diagnostics);
    checkArgument(
        all.stream().anyMatch(Diagnostic::isError), "a failure needs an error, but has: %s", all);
    return new Outcome<>(null, all);
  }

  /** Returns the value, if there is one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns every diagnostic, in input order. */
  public ImmutableList<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the diagnostics that are errors, in input order. */
  public ImmutableList<Diagnostic> errors() {
    return diagnostics.stream().filter(Diagnostic::isError).collect(toImmutableList());
  }

  /** Returns whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * Returns the value.
   *
   * @throws InvalidInputException if there is none, with every diagnostic
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidInputException(diagnostics);
    }
    return value;
  }

  /** Returns an outcome with the function's result in place of the value, if there is one. */
  public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
    return value == null
        ? new Outcome<>(null, diagnostics)
        : new Outcome<>(requireNonNull(function.apply(value), "result"), diagnostics);
  }

  /** Returns the function's outcome, with the diagnostics of this one before its own. */
  public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
    if (value == null) {
      return new Outcome<>(null, diagnostics);
    }
    Outcome<R> next = function.apply(value);
    return new Outcome<>(
        next.value,
        ImmutableList.<Diagnostic>builder().addAll(diagnostics).addAll(next.diagnostics).build());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Outcome<?> other
        && java.util.Objects.equals(value, other.value)
        && diagnostics.equals(other.diagnostics);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(value, diagnostics);
  }

  /** Returns the value or {@code failure}, and the diagnostics. */
  @Override
  public String toString() {
    return (value == null ? "failure" : "Outcome of " + value) + " " + diagnostics;
  }
}
