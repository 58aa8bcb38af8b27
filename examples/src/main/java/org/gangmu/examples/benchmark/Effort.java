package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much time a comparison takes.
 *
 * @param warmUpMillis how long each contender runs before it is timed
 * @param batchMillis about how long it runs in one round
 * @param rounds the number of rounds
 */
record Effort(int warmUpMillis, int batchMillis, int rounds) {

  /** For a look. */
  static final Effort SMOKE = new Effort(700, 20, 15);

  /** For figures to be quoted. */
  static final Effort FULL = new Effort(3000, 100, 31);

  Effort {
    checkArgument(warmUpMillis >= 0, "warmUpMillis must not be negative: %s", warmUpMillis);
    checkArgument(batchMillis >= 0, "batchMillis must not be negative: %s", batchMillis);
    checkArgument(rounds >= 1, "rounds must be at least 1: %s", rounds);
  }
}
