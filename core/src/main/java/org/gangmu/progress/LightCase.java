package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;

/**
 * One line of a {@link LightTable}: when something holds, a light is shown.
 *
 * @param when what must hold
 * @param light {@link Light#NORMAL} or a warning
 */
public record LightCase(LightCondition when, Light light) {

  /** Checks the light. */
  public LightCase {
    requireNonNull(when, "when");
    requireNonNull(light, "light");
    checkArgument(light.isDecided(), "light of a case must be in order or a warning: %s", light);
  }

  /** Returns the case of a measure in a range. */
  public static LightCase of(LightMeasure measure, Range<BigDecimal> values, Light light) {
    return new LightCase(LightCondition.of(measure, values), light);
  }

  /** Returns the case of a flag that is raised. */
  public static LightCase of(LightFlag flag, Light light) {
    return new LightCase(LightCondition.always().and(flag), light);
  }

  /** Returns condition and light, as {@code DAYS_LEFT (-∞..0) → CRITICAL}. */
  @Override
  public String toString() {
    return when + " → " + light;
  }
}
