package org.gangmu.conformance.laws;

import org.jspecify.annotations.Nullable;

/** That a law is broken; its message has all that was seen. */
public final class LawBroken extends AssertionError {

  private static final long serialVersionUID = 1;

  private final transient Verdict verdict;

  /** Creates the error of a verdict. */
  public LawBroken(Verdict verdict) {
    this(verdict, null);
  }

  /** Creates the error of a verdict that came of another error. */
  public LawBroken(Verdict verdict, @Nullable Throwable cause) {
    super(verdict.message(), cause);
    this.verdict = verdict;
  }

  /** Returns the verdict. */
  public Verdict verdict() {
    return verdict;
  }
}
