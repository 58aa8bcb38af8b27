package org.gangmu.breakdown;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;

/**
 * A figure on its way down the levels, from province to city to county, and by which factor each of
 * them raised it (层层加码).
 *
 * @param levels the levels, the highest first, at least one
 */
public record AllotmentChain(ImmutableList<Level> levels) {

  /**
   * One level: what it was asked for, and what it asks of those below.
   *
   * @param name who, empty where it is not said
   * @param asked what it was asked for, positive
   * @param allotted what it asks of those below in all, positive and of the same dimension
   */
  public record Level(String name, Quantity asked, Quantity allotted) {

    /** Checks the figures. */
    public Level {
      requireNonNull(name, "name");
      requireNonNull(asked, "asked");
      requireNonNull(allotted, "allotted");
      checkArgument(
          asked.isLike(allotted),
          "figures of a level must be of one dimension, %s: %s",
          asked.measure().dimension(),
          allotted.measure().dimension());
      checkArgument(
          asked.signum() > 0 && allotted.signum() > 0,
          "figures of a level must be positive, %s: %s",
          asked,
          allotted);
    }

    /** Returns what it asks of those below by what it was asked for; 1 if it hands that on. */
    public Ratio factor() {
      return Ratio.between(allotted.inSteps(), asked.inSteps());
    }
  }

  /** Checks that there is a level. */
  public AllotmentChain {
    checkArgument(!levels.isEmpty(), "chain must have a level");
  }

  /**
   * Returns the chain along one line of units.
   *
   * <p>What a level was asked for is the part that its unit has in the breakdown above; a unit that
   * sets itself a greater whole than that raises the figure as well as one that allots more than it
   * has set itself.
   *
   * @param line the breakdowns, the highest first, each but that {@linkplain Whole#unit() of a
   *     unit} with a part in the one before
   * @throws IllegalArgumentException if there is none, if one has no {@linkplain
   *     Breakdown#allotted() sum}, or a whole or sum is not positive
   */
  public static AllotmentChain along(List<Breakdown> line) {
    ImmutableList.Builder<Level> levels = ImmutableList.builder();
    for (int i = 0; i < line.size(); i++) {
      Breakdown breakdown = line.get(i);
      Whole whole = breakdown.whole();
      String name = whole.unit().map(UnitName::text).orElse("");
      Quantity asked = i == 0 ? whole.figure() : handedDown(line.get(i - 1), whole);
      Quantity allotted =
          breakdown
              .allotted()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "parts of a level must have a sum: " + whole.figure()));
      levels.add(new Level(name, asked, allotted));
    }
    return new AllotmentChain(levels.build());
  }

  private static Quantity handedDown(Breakdown above, Whole below) {
    UnitName unit =
        below
            .unit()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "whole of a lower level must be of a unit: " + below.figure()));
    for (Map.Entry<UnitName, Quantity> part : above.allottedByUnit().entrySet()) {
      if (part.getKey().key().equals(unit.key())) {
        return part.getValue();
      }
    }
    throw new IllegalArgumentException(
        "unit of a lower level must have a part in the level above: " + unit);
  }

  /**
   * Returns the chain of what the levels come to in all: of the first figure, of what the first
   * level asks of those below together, and so on.
   *
   * @param totals the figures, two at least
   */
  public static AllotmentChain ofTotals(List<Quantity> totals) {
    ImmutableList.Builder<Level> levels = ImmutableList.builder();
    for (int i = 1; i < totals.size(); i++) {
      levels.add(new Level("", totals.get(i - 1), totals.get(i)));
    }
    return new AllotmentChain(levels.build());
  }

  /** Returns the factor of each level. */
  public ImmutableList<Ratio> factors() {
    return levels.stream().map(Level::factor).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the factor from the top to the bottom, the product of those of the levels; above 1 an
   * at-least figure was raised, below 1 an at-most figure.
   *
   * @throws ArithmeticException if it needs more than {@value Ratio#MAX_BITS} bits
   */
  public Ratio factor() {
    return factors().stream().reduce(Ratio.ONE, Ratio::times);
  }
}
