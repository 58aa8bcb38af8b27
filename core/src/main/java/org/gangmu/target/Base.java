package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What a change is measured against (基数, 基期). */
public sealed interface Base {

  /** The same period of the year before (同比); for a yearly target the year before. */
  record LastYear() implements Base {}

  /** The period before this one (环比). */
  record PreviousPeriod() implements Base {}

  /**
   * A year that is named: 在2017年基数上, 比2020年.
   *
   * @param year the year, 1000 to 9999
   */
  record Year(int year) implements Base {

    /** Checks the year. */
    public Year {
      checkArgument(year >= 1000 && year <= 9999, "year must have four digits: %s", year);
    }
  }

  /**
   * A figure that is named.
   *
   * @param quantity the figure
   */
  record Stated(Quantity quantity) implements Base {

    /** Checks that nothing is missing. */
    public Stated {
      requireNonNull(quantity, "quantity");
    }
  }

  /** The year before last, the change taken as a geometric mean of two years (两年平均). */
  record TwoYearAverage() implements Base {}

  /** Nothing that the document names; last year is usually meant. */
  record Unstated() implements Base {}
}
