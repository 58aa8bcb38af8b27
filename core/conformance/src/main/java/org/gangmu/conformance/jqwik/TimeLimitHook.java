package org.gangmu.conformance.jqwik;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends tries that do not end. */
final class TimeLimitHook implements AroundTryHook {

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
    return TimedTries.current()
        .map(tries -> tries.run(() -> attempt.execute(parameters)))
        .orElseGet(() -> attempt.execute(parameters));
  }

  /** Returns a number that keeps other hooks around this one. */
  @Override
  public int aroundTryProximity() {
    return 90;
  }
}
