package org.gangmu.rollup;

import java.time.LocalDate;
import org.gangmu.progress.Light;
import org.gangmu.progress.Pace;
import org.jspecify.annotations.Nullable;

/** What of a reading goes into sums. */
final class LeafFigures {

  private LeafFigures() {}

  /** Puts what was read of a leaf in its place; the sums above are to follow. */
  static void put(
      RollupSums sums, SpecialNodes special, int node, LeafReading reading, Light light) {
    Figures figures = figures(special, node, reading);
    sums.put(node, figures.low, figures.high, figures.expected, figures.known, light);
    setFacts(special, node, reading);
  }

  /** Sets what was read of a leaf, and all above it that follows from it. */
  static void set(
      RollupSums sums, SpecialNodes special, int node, LeafReading reading, Light light) {
    setFacts(special, node, reading);
    Figures figures = figures(special, node, reading);
    sums.set(node, figures.low, figures.high, figures.expected, figures.known, light);
  }

  private static void setFacts(SpecialNodes special, int node, LeafReading reading) {
    long day = reading.day().map(LocalDate::toEpochDay).orElse(Part.NO_DAY);
    if (day != Part.NO_DAY) {
      special.setFacts(node, new SpecialNodes.Facts(0, 0, false, day));
    }
  }

  /** Returns the pace of the one figure that makes a leaf, null where there is none. */
  static @Nullable Pace pace(LeafReading reading) {
    return reading.raw().isEmpty()
        ? null
        : Pace.of(reading.expected().toShare(), reading.raw().get());
  }

  private static Figures figures(SpecialNodes special, int node, LeafReading reading) {
    Integer fixed = special.fixed(node);
    return fixed == null
        ? Figures.of(reading)
        : new Figures(fixed, fixed, reading.expected().billionths(), Completion.WHOLE);
  }

  private record Figures(int low, int high, int expected, int known) {

    static Figures of(LeafReading reading) {
      int expected = reading.expected().billionths();
      if (reading.isLevelOfEffort()) {
        // it bears out nothing, so that it lifts nothing above it
        return new Figures(0, RollupSums.VOID, expected, 0);
      }
      return new Figures(
          reading.range().low().billionths(),
          reading.isCounted() ? reading.range().high().billionths() : RollupSums.NOT_COUNTED,
          expected,
          reading.coverage().billionths());
    }
  }
}
