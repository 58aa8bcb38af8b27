package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much time a comparison takes.
 *
 * @param warmUpMillis how long each contender runs, at least, before it is timed
 * @param batchMillis about how long it runs in one round
 * @param rounds the number of rounds
 * @param mostMillis about how long all rounds may take together; where that is too little there are
 *     fewer, but at least {@value #LEAST_ROUNDS}
 */
record Effort(int warmUpMillis, int batchMillis, int rounds, int mostMillis) {

  /** So many rounds there are in any case, if so many are wanted. */
  static final int LEAST_ROUNDS = 5;

  /** For a look. */
  static final Effort SMOKE = new Effort(600, 15, 15, 1000);

  /** For figures to be quoted. */
  static final Effort FULL = new Effort(2000, 100, 31, 60_000);

  Effort {
    checkArgument(warmUpMillis >= 0, "warmUpMillis must not be negative: %s", warmUpMillis);
    checkArgument(batchMillis >= 0, "batchMillis must not be negative: %s", batchMillis);
    checkArgument(rounds >= 1, "rounds must be at least 1: %s", rounds);
    checkArgument(mostMillis >= 0, "mostMillis must not be negative: %s", mostMillis);
  }

  /** Returns how many rounds there are when each takes so long. */
  int rounds(long nanosOfRound) {
    long fitting = 1_000_000L * mostMillis / Math.max(1, nanosOfRound);
    return (int) Math.min(rounds, Math.max(LEAST_ROUNDS, fitting));
  }
}
