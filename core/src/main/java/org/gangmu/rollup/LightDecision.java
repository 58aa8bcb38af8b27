package org.gangmu.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
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
 * are looked at. If they show the same light, that is it; if both warn, the worse is shown, so that
 * nobody gains by silence; otherwise it is unknown. And nothing is in order of which a part is not
 * known. Once the last day of a leaf is past, what its reports should say and do not is taken for
 * not done: that it is overdue and nobody reports (逾期未报) is the worst case, not an open one.
 */
final class LightDecision {

  /** No facts beside the reports. */
  static final LightInputs NO_FACTS = LightInputs.builder().build();

  private final LightRule rule;
  private final LocalDate asOf;

  LightDecision(LightRule rule, LocalDate asOf) {
    this.rule = rule;
    this.asOf = asOf;
  }

  /**
   * What a light is decided of.
   *
   * @param expected how much of it is expected
   * @param pace the pace where one figure is known; else null
   * @param range between which completions it lies; empty where that is not known at all
   * @param isKnown whether all of it is known
   * @param window the time in which it is to be done
   * @param periodsBehind for how many periods on end it was behind, where that is known
   * @param facts what else is known, of which pace, time and periods do not count
   */
  record Matter(
      Share expected,
      @Nullable Pace pace,
      Optional<CompletionRange> range,
      boolean isKnown,
      PlanPeriod window,
      OptionalInt periodsBehind,
      LightInputs facts) {

    /** Takes what is known without other facts. */
    Matter(
        Share expected,
        @Nullable Pace pace,
        Optional<CompletionRange> range,
        boolean isKnown,
        PlanPeriod window,
        OptionalInt periodsBehind) {
      this(expected, pace, range, isKnown, window, periodsBehind, NO_FACTS);
    }
  }

  /** Returns the light of a leaf. */
  Light light(LeafReading reading, OptionalInt periodsBehind, LightInputs facts) {
    if (reading.isLevelOfEffort()) {
      return Light.UNCOVERED;
    }
    return light(
        new Matter(
            reading.expected().toShare(),
            LeafFigures.pace(reading),
            reading.isSilentWhenOver()
                ? Optional.of(CompletionRange.of(certain(reading)))
                : reading.isCounted() ? Optional.of(reading.range()) : Optional.empty(),
            reading.coverage().isFull(),
            reading.window(),
            periodsBehind,
            facts));
  }

  /** Returns how much of a leaf is surely done. */
  private static Completion certain(LeafReading reading) {
    return reading.isCounted() && !reading.isAssumed() ? reading.range().low() : Completion.NOTHING;
  }

  /** Returns the light of something. */
  Light light(Matter matter) {
    Light light;
    Optional<CompletionRange> range = matter.range();
    if (matter.pace() != null) {
      boolean full = range.isPresent() && range.get().low().isFull();
      light = rule.light(inputs(matter.pace(), matter, full));
    } else if (range.isEmpty() || range.get().equals(CompletionRange.ANY)) {
      light = rule.light(inputs(Pace.ofUnknown(matter.expected()), matter, false));
    } else {
      Light worst = light(range.get().low(), matter);
      Light best = range.get().value().isPresent() ? worst : light(range.get().high(), matter);
      light = between(worst, best);
    }
    return light == Light.NORMAL && !matter.isKnown() ? Light.UNKNOWN : light;
  }

  private Light light(Completion completion, Matter matter) {
    Pace pace = Pace.of(matter.expected(), completion.toAttainment());
    return rule.light(inputs(pace, matter, completion.isFull()));
  }

  /**
   * Returns what a light of something is decided by.
   *
   * @param isFull whether its completion is full; it is done if that is known and not assumed
   */
  private LightInputs inputs(Pace pace, Matter matter, boolean isFull) {
    PlanPeriod window = matter.window();
    return matter.facts().toBuilder()
        .pace(pace)
        .isDone(isFull && matter.isKnown())
        .daysLeft(ChronoUnit.DAYS.between(asOf, window.endInclusive()))
        .timeLeft(timeLeft(window))
        .periodsBehind(matter.periodsBehind())
        .build();
  }

  /** Returns what is shown of a light of which the worst and the best are known. */
  static Light between(Light worst, Light best) {
    if (worst == best) {
      return worst;
    }
    return worst.isWarning() && best.isWarning() ? worst.worst(best) : Light.UNKNOWN;
  }

  private Share timeLeft(PlanPeriod window) {
    long days = ChronoUnit.DAYS.between(window.start(), window.endInclusive()) + 1;
    long left = ChronoUnit.DAYS.between(asOf, window.endInclusive());
    return Share.of(Math.max(0, Math.min(days, left)), days);
  }
}
