package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for fewer and simpler calls after which two stores still differ. Nothing goes on when the
 * time is up, as each attempt is made by the thread that asks.
 */
final class CallShrinking {

  private final Function<List<StoreCall>, Optional<StoreRun>> attempt;
  private final long end;
  private StoreRun broken;

  private CallShrinking(
      StoreRun broken, Function<List<StoreCall>, Optional<StoreRun>> attempt, Duration most) {
    this.broken = broken;
    this.attempt = attempt;
    this.end = System.nanoTime() + most.toNanos();
  }

  /**
   * Returns a run with as few calls as can be found, or the run itself.
   *
   * @param broken a run that found a difference
   * @param attempt makes calls on new stores, and returns the run if it finds a difference
   * @param most how long to look
   */
  static StoreRun of(
      StoreRun broken, Function<List<StoreCall>, Optional<StoreRun>> attempt, Duration most) {
    CallShrinking shrinking = new CallShrinking(broken, attempt, most);
    boolean smaller = true;
    while (smaller && !shrinking.isLate()) {
      smaller = shrinking.leavesOut() || shrinking.simplifies();
    }
    return shrinking.broken;
  }

  private boolean isLate() {
    return System.nanoTime() - end >= 0;
  }

  /** Leaves out calls, many at once first. */
  private boolean leavesOut() {
    boolean any = false;
    for (int width = Math.max(1, calls().size() / 2); width >= 1; width /= 2) {
      int from = 0;
      while (from < calls().size() && !isLate()) {
        List<StoreCall> fewer = new ArrayList<>(calls());
        fewer.subList(from, Math.min(from + width, fewer.size())).clear();
        if (isBroken(fewer)) {
          any = true;
        } else {
          from += width;
        }
      }
    }
    return any;
  }

  private boolean simplifies() {
    boolean any = false;
    for (int position = 0; position < calls().size(); position++) {
      for (StoreCall simpler : calls().get(position).simpler()) {
        if (isLate()) {
          return any;
        }
        List<StoreCall> changed = new ArrayList<>(calls());
        changed.set(position, simpler);
        if (isBroken(changed)) {
          any = true;
          break;
        }
      }
    }
    return any;
  }

  private ImmutableList<StoreCall> calls() {
    return broken.made();
  }

  private boolean isBroken(List<StoreCall> calls) {
    Optional<StoreRun> run = attempt.apply(calls);
    run.ifPresent(found -> broken = found);
    return run.isPresent();
  }
}
