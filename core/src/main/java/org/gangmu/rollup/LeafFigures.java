package org.gangmu.rollup;

import org.gangmu.progress.Pace;
import org.jspecify.annotations.Nullable;

/**
 * What of a leaf goes into sums, in billionths.
 *
 * @param low the least it can be
 * @param high the most it can be, or a mark of {@link RollupSums}
 * @param expected how much is expected
 * @param known of how much something is known
 */
record LeafFigures(int low, int high, int expected, int known) {

  /** Returns the figures of a reading. */
  static LeafFigures of(LeafReading reading) {
    int expected = reading.expected().billionths();
    if (reading.isLevelOfEffort()) {
      // it bears out nothing, so that it lifts nothing above it
      return new LeafFigures(0, RollupSums.VOID, expected, 0);
    }
    return new LeafFigures(
        reading.range().low().billionths(),
        reading.isCounted() ? reading.range().high().billionths() : RollupSums.NOT_COUNTED,
        expected,
        reading.coverage().billionths());
  }

  /** Returns the figures of a leaf that tasks of other plans carry out. */
  static LeafFigures of(CarriedTasks.Figures figures, Completion expected) {
    return figures
        .range()
        .map(
            range ->
                new LeafFigures(
                    range.low().billionths(),
                    range.high().billionths(),
                    expected.billionths(),
                    figures.coverage().billionths()))
        .orElseGet(
            () ->
                new LeafFigures(
                    0,
                    figures.isInScope() ? RollupSums.NOT_COUNTED : RollupSums.VOID,
                    expected.billionths(),
                    0));
  }

  /** Returns the pace of the one figure that makes a leaf, null where there is none. */
  static @Nullable Pace pace(LeafReading reading) {
    return reading.raw().isEmpty()
        ? null
        : Pace.of(reading.expected().toShare(), reading.raw().get());
  }
}
