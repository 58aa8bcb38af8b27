package org.gangmu.conformance.laws;

/** That a law is broken; its message has all that was seen. */
public final class LawBroken extends AssertionError {

  private static final long serialVersionUID = 1;

  private final transient Verdict verdict;

  LawBroken(Verdict verdict) {
    super(verdict.message());
    this.verdict = verdict;
  }

  /** Returns the verdict. */
  public Verdict verdict() {
    return verdict;
  }
}
