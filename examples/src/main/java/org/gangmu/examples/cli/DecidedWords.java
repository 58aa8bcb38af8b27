package org.gangmu.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.VetoCause;

/** Tells in plain words what people or vetoes decided in the place of what was computed. */
final class DecidedWords {

  private DecidedWords() {}

  static String of(VetoCause cause) {
    return "%s by %s %s"
        .formatted(
            cause.certain() ? "is held up 被否决" : "may be held up 或被否决",
            cause.task(),
            RollupWords.of(cause.veto()));
  }

  static String of(ValueOverride override) {
    return "is set to %s 人工核定 by %s from %s%s: %s"
        .formatted(
            RollupWords.percent(override.value(), 1),
            override.author(),
            override.from(),
            until(override.until()),
            override.reason());
  }

  private static String until(Optional<LocalDate> day) {
    return day.map(last -> " until " + last).orElse("");
  }

  static String of(ScopeEvent event) {
    return "is %s since %s: %s"
        .formatted(RollupWords.of(event.status()), event.from(), event.reason());
  }
}
