package org.gangmu.progress;

import org.gangmu.diagnostic.Code;

/** What can be wrong with the text forms of progress. */
public enum ProgressCode implements Code {
  /** The text is no share of a whole. */
  SHARE("progress.share");

  private final String id;

  ProgressCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
