package org.gangmu.phrase;

import java.math.BigDecimal;
import org.gangmu.target.Scale;

/**
 * A number as written.
 *
 * @param end where it ends, its scale included
 * @param value its value before scaling
 * @param scale its scale
 * @param unit the unit that its form implies, as % in 百分之八十; empty otherwise
 * @param chinese whether it is written in Chinese characters
 * @param more whether 余 or 多 stands in it
 */
record Numeral(int end, BigDecimal value, Scale scale, String unit, boolean chinese, boolean more) {

  BigDecimal amount() {
    return value.multiply(scale.factor());
  }

  /** Returns the same number with the other sign. */
  Numeral negate() {
    return new Numeral(end, value.negate(), scale, unit, chinese, more);
  }
}
