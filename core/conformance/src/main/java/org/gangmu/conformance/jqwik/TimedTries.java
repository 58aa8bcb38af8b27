package org.gangmu.conformance.jqwik;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawBroken;
import org.gangmu.conformance.laws.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tries of one property in a thread of their own, which is left alone when the time is up:
 * what hangs is a law that is broken, and not a build that never ends.
 */
final class TimedTries implements AutoCloseable {

  private static final Object KEY = TimedTries.class;

  private final Law law;
  private final Duration limit;
  private final ExecutorService worker;
  private volatile @Nullable Thread thread;
  private long start = System.nanoTime();
  private boolean falsified;
  private boolean hung;

  private TimedTries(Law law, Duration limit) {
    this.law = law;
    this.limit = limit;
    worker =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread made = new Thread(work, "tries of " + law.id());
              made.setDaemon(true);
              thread = made;
              return made;
            });
  }

  /** Begins the tries of the property that is being run. */
  static TimedTries begin(Law law, Duration limit) {
    TimedTries tries = new TimedTries(law, limit);
    Store.<Optional<TimedTries>>getOrCreate(KEY, Lifespan.PROPERTY, Optional::empty)
        .update(before -> Optional.of(tries));
    return tries;
  }

  /** Returns the tries of the property that is being run, if they are timed. */
  static Optional<TimedTries> current() {
    return Store.<Optional<TimedTries>>getOrCreate(KEY, Lifespan.PROPERTY, Optional::empty).get();
  }

  TryExecutionResult run(Supplier<TryExecutionResult> attempt) {
    if (hung) {
      return TryExecutionResult.invalid();
    }
    long left = limit.toNanos() - (System.nanoTime() - start);
    Future<TryExecutionResult> running = worker.submit(attempt::get);
    try {
      TryExecutionResult result = running.get(Math.max(1, left), TimeUnit.NANOSECONDS);
      if (result.isFalsified() && !falsified) {
        // shrinking has the same time again
        falsified = true;
        start = System.nanoTime();
      }
      return result;
    } catch (TimeoutException e) {
      hung = true;
      Verdict late =
          Verdict.that(law, false, "did not end within", limit).with("it was at", whereabouts());
      running.cancel(true);
      return falsified
          ? TryExecutionResult.invalid()
          : TryExecutionResult.falsified(new LawBroken(late));
    } catch (ExecutionException e) {
      return TryExecutionResult.falsified(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return TryExecutionResult.falsified(e);
    }
  }

  /** Returns the innermost calls of the thread that does not end. */
  private String whereabouts() {
    Thread running = thread;
    return running == null
        ? "nowhere"
        : Arrays.stream(running.getStackTrace())
            .limit(8)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
