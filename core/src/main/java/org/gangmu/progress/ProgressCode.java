package org.gangmu.progress;

import org.gangmu.diagnostic.Code;

/** What can be wrong with the text forms and the policies of progress. */
public enum ProgressCode implements Code {
  /** The text is no share of a whole. */
  SHARE("progress.share"),
  /** Two bands of a light policy have a value in common. */
  LIGHT_OVERLAP("progress.light-overlap"),
  /** A value of the measure is in no band of a light policy, and there is no light for the rest. */
  LIGHT_GAP("progress.light-gap");

  private final String id;

  ProgressCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
