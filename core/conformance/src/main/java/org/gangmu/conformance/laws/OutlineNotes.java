package org.gangmu.conformance.laws;

/** Where the notes of a printed outline stand that tell who answers for a task. */
public enum OutlineNotes {
  /** On a line of their own below the heading. */
  BELOW("\n\u3000\u3000", ""),
  /** At the end of the line of the heading. */
  BEHIND("", ""),
  /** At the end of the line, and empty where nobody answers: （牵头单位：）. */
  BEHIND_OR_EMPTY("", "（牵头单位：）"),
  /** Below the heading, and without any unit where nobody answers: （牵头单位：、）. */
  BELOW_OR_COMMA("\n\u3000\u3000", "（牵头单位：、）");

  private final String before;
  private final String ofNobody;

  OutlineNotes(String before, String ofNobody) {
    this.before = before;
    this.ofNobody = ofNobody;
  }

  /** Returns what stands between a heading and its note. */
  String before() {
    return before;
  }

  /** Returns the note of a task that nobody answers for; empty for none. */
  String ofNobody() {
    return ofNobody;
  }
}
