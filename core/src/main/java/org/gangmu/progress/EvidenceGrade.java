package org.gangmu.progress;

/** How well a report is borne out (佐证等级), the weakest grade first. */
public enum EvidenceGrade {
  /** The unit says so itself (自报). */
  SELF_REPORTED("自报"),
  /** The unit that leads the task has confirmed it (牵头单位确认). */
  LEAD_CONFIRMED("牵头单位确认"),
  /** An inspection has found it so (督查核实). */
  INSPECTED("督查核实"),
  /** The office of statistics has certified it (统计认定). */
  CERTIFIED("统计认定");

  private final String term;

  EvidenceGrade(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns the weaker of two grades: what is made of both is borne out no better. */
  public EvidenceGrade weaker(EvidenceGrade other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns whether this grade is the other one or a better one. */
  public boolean isAtLeast(EvidenceGrade other) {
    return compareTo(other) >= 0;
  }
}
