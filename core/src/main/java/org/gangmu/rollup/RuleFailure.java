package org.gangmu.rollup;

/** That a rule did not do what a rule has to. */
final class RuleFailure extends Exception {

  private static final long serialVersionUID = 1;

  RuleFailure(String message) {
    super(message);
  }

  RuleFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
