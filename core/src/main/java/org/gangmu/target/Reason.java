package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One step of an assessment: what was found of one simple expression.
 *
 * @param code what was found
 * @param subject the simple expression it was found of
 * @param figure the figure that it was found by, where there is one
 */
public record Reason(ReasonCode code, TargetExpression subject, Optional<Quantity> figure) {

  /** Checks that nothing is missing. */
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(subject, "subject");
    requireNonNull(figure, "figure");
  }

  /** Returns the reason in words, as {@code GDP >= 6%: not met: 5.5%}. */
  public String message() {
    String words = subject + ": " + code.words();
    return figure.map(quantity -> words + ": " + quantity).orElse(words);
  }
}
