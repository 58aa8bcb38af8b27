package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.target.Base;
import org.gangmu.target.Quantity;

/**
 * The text of what a change is measured against: as in {@link org.gangmu.target.TargetText}, and
 * {@code unstated} for what is left out there.
 */
final class BaseText {

  private static final String YEAR = "year ";
  private static final String STATED = "stated ";

  private BaseText() {}

  static String write(Base base) {
    if (base instanceof Base.LastYear) {
      return "lastYear";
    }
    if (base instanceof Base.PreviousPeriod) {
      return "previousPeriod";
    }
    if (base instanceof Base.TwoYearAverage) {
      return "twoYearAverage";
    }
    if (base instanceof Base.Year year) {
      return YEAR + year.year();
    }
    return base instanceof Base.Stated stated ? STATED + stated.quantity() : "unstated";
  }

  /**
   * Reads what {@link #write} writes, in just its spelling.
   *
   * @throws IllegalArgumentException if the text is no base
   */
  static Base parse(String text) {
    Base base =
        switch (text) {
          case "unstated" -> new Base.Unstated();
          case "lastYear" -> new Base.LastYear();
          case "previousPeriod" -> new Base.PreviousPeriod();
          case "twoYearAverage" -> new Base.TwoYearAverage();
          default -> parseNamed(text);
        };
    checkArgument(
        write(base).equals(text), "base must be in its one form %s: %s", write(base), text);
    return base;
  }

  private static Base parseNamed(String text) {
    if (text.startsWith(STATED)) {
      return new Base.Stated(Members.valueOf(Quantity.parse(text.substring(STATED.length()))));
    }
    if (text.startsWith(YEAR) && text.length() == YEAR.length() + 4) {
      int year = 0;
      for (char c : text.substring(YEAR.length()).toCharArray()) {
        year = c >= '0' && c <= '9' ? 10 * year + (c - '0') : Integer.MIN_VALUE;
      }
      return new Base.Year(year);
    }
    throw new IllegalArgumentException(
        "base must be unstated, lastYear, previousPeriod, twoYearAverage, a year as \"year 2020\""
            + " or a figure as \"stated 3万元\": "
            + JsonDecoder.shown(text));
  }
}
