package org.gangmu.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.Share;

/** The lights of completions on one day, each decided once; as few are reported as there are. */
final class LightByCompletion {

  private static final int MOST = 1 << 16;

  private final LightDecision decision;
  private final Share expected;
  private final PlanPeriod period;
  private final Map<Integer, Light> decided = new HashMap<>();

  LightByCompletion(LightDecision decision, Share expected, PlanPeriod period) {
    this.decision = decision;
    this.expected = expected;
    this.period = period;
  }

  /** Returns the light of what is not known. */
  Light unknown() {
    return light(Optional.empty(), false);
  }

  /** Returns the light of a completion in billionths. */
  Light of(int billionths) {
    Light light = decided.get(billionths);
    if (light == null) {
      Optional<CompletionRange> range = Optional.of(CompletionRange.of(new Completion(billionths)));
      light = light(range, true);
      if (decided.size() < MOST) {
        decided.put(billionths, light);
      }
    }
    return light;
  }

  private Light light(Optional<CompletionRange> range, boolean isKnown) {
    return decision.light(
        new LightDecision.Matter(expected, null, range, isKnown, period, OptionalInt.empty()));
  }
}
