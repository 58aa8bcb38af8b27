package org.gangmu.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lights of a day by a rule.
 *
 * <p>What is not known never improves one: where a completion may still lie between two, both ends
 * are looked at. If they show the same light, that is it; if both warn, the milder warning is
 * certain; otherwise it is unknown. And nothing is in order of which a part is not known.
 */
final class LightDecision {

  private final LightRule rule;
  private final LocalDate asOf;

  LightDecision(LightRule rule, LocalDate asOf) {
    this.rule = rule;
    this.asOf = asOf;
  }

  /**
   * Returns the light of something.
   *
   * @param expected how much of it is expected
   * @param pace the pace where one figure is known; else null
   * @param range between which completions it lies; empty where that is not known at all
   * @param isKnown whether all of it is known
   * @param window the time in which it is to be done
   */
  Light light(
      Share expected,
      @Nullable Pace pace,
      Optional<CompletionRange> range,
      boolean isKnown,
      PlanPeriod window) {
    Light light;
    if (pace != null) {
      light = rule.light(inputs(pace, window));
    } else if (range.isEmpty() || range.get().equals(CompletionRange.ANY)) {
      light = rule.light(inputs(Pace.ofUnknown(expected), window));
    } else {
      Light worst = light(expected, range.get().low(), window);
      Light best =
          range.get().value().isPresent() ? worst : light(expected, range.get().high(), window);
      light = between(worst, best);
    }
    return light == Light.NORMAL && !isKnown ? Light.UNKNOWN : light;
  }

  private Light light(Share expected, Completion completion, PlanPeriod window) {
    return rule.light(inputs(Pace.of(expected, completion.toAttainment()), window));
  }

  private static Light between(Light worst, Light best) {
    if (worst == best) {
      return worst;
    }
    boolean bothWarn = isWarning(worst) && isWarning(best);
    return !bothWarn ? Light.UNKNOWN : worst.compareTo(best) < 0 ? worst : best;
  }

  private static boolean isWarning(Light light) {
    return light.compareTo(Light.UNKNOWN) > 0;
  }

  private LightInputs inputs(Pace pace, PlanPeriod window) {
    return LightInputs.builder()
        .pace(pace)
        .daysLeft(ChronoUnit.DAYS.between(asOf, window.endInclusive()))
        .timeLeft(timeLeft(window))
        .build();
  }

  private Share timeLeft(PlanPeriod window) {
    long days = ChronoUnit.DAYS.between(window.start(), window.endInclusive()) + 1;
    long left = ChronoUnit.DAYS.between(asOf, window.endInclusive());
    return Share.of(Math.max(0, Math.min(days, left)), days);
  }
}
