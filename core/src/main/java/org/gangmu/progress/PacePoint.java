package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day and the share of the whole that is expected when it closes.
 *
 * @param day the day
 * @param share the share
 */
public record PacePoint(LocalDate day, Share share) {

  /** Checks that nothing is missing. */
  public PacePoint {
    requireNonNull(day, "day");
    requireNonNull(share, "share");
  }
}
