package org.gangmu.conformance.jqwik;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.ShrunkFalsifiedSample;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The result of a property that was not run, and why.
 *
 * @param status that it was skipped, or that it should not have been
 * @param reason why
 */
record Skipped(Status status, @Nullable Throwable reason) implements PropertyExecutionResult {

  static Skipped because(String reason) {
    return new Skipped(Status.ABORTED, new TestAbortedException(reason));
  }

  @Override
  public Optional<String> seed() {
    return Optional.empty();
  }

  @Override
  public Optional<List<Object>> falsifiedParameters() {
    return Optional.empty();
  }

  @Override
  public Optional<Throwable> throwable() {
    return Optional.ofNullable(reason);
  }

  @Override
  public int countChecks() {
    return 0;
  }

  @Override
  public int countTries() {
    return 0;
  }

  @Override
  public Optional<ShrunkFalsifiedSample> shrunkSample() {
    return Optional.empty();
  }

  @Override
  public Optional<FalsifiedSample> originalSample() {
    return Optional.empty();
  }

  @Override
  public PropertyExecutionResult mapTo(Status newStatus, @Nullable Throwable throwable) {
    return new Skipped(newStatus, throwable);
  }
}
