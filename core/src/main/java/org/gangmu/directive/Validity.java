package org.gangmu.directive;

/** Whether a document still holds (有效性), as its page says. */
public enum Validity {
  /** In force (有效). */
  VALID("有效"),
  /** No longer in force, by time or otherwise (失效). */
  EXPIRED("失效"),
  /** Put out of force by a later document (废止). */
  REPEALED("废止");

  private final String term;

  Validity(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }
}
