package org.gangmu.progress;

import org.gangmu.diagnostic.Code;

/** What can be wrong with text forms, policies and printed figures of progress. */
public enum ProgressCode implements Code {
  /** The text is no share of a whole. */
  SHARE("progress.share"),
  /** Two bands of a light policy have a value in common, or two cases of a light table hold. */
  LIGHT_OVERLAP("progress.light-overlap"),
  /** A light rule says nothing of some values, and has no light for the rest. */
  LIGHT_GAP("progress.light-gap"),
  /** A light table would show the same lights without one of its cases. */
  LIGHT_IDLE("progress.light-idle"),
  /** A light table has more cases, or more bounds and flags, than are looked through. */
  LIGHT_SIZE("progress.light-size"),
  /** A printed share is farther from the exact one than the tolerance. */
  PRINTED_SHARE("progress.printed-share"),
  /** A printed total is farther from the sum of its parts than the tolerance. */
  PRINTED_TOTAL("progress.printed-total");

  private final String id;

  ProgressCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
