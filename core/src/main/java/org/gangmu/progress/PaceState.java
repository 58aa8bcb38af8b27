package org.gangmu.progress;

/** How work stands against what is expected of it by now. */
public enum PaceState {
  /** More is attained than expected (超序时进度). */
  AHEAD("超序时进度"),
  /** As much is attained as expected, and something is expected (达序时进度). */
  ON_PACE("达序时进度"),
  /** Less is attained than expected (慢序时进度、欠进度). */
  BEHIND("慢序时进度"),
  /** Nothing is expected yet, and nothing is known to be attained (未到序时). */
  NOT_DUE("未到序时"),
  /** Something is expected, and it is not known what is attained (未报). */
  UNKNOWN("进度不明");

  private final String term;

  PaceState(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }
}
