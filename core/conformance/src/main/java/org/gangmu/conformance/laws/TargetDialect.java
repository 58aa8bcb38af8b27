package org.gangmu.conformance.laws;

import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetText;

/**
 * A text form of targets: what a team implements to have its own parser and printer checked by
 * {@link TargetDialectLaws}.
 */
public interface TargetDialect {

  /** What not every dialect has. */
  enum Feature {
    /** Texts are one line without control characters. */
    ONE_LINE,
    /** One expression may be spelled in several ways. */
    VARIANTS,
    /** Some texts mean nothing and are refused, rather than kept as opaque words. */
    REFUSES
  }

  /**
   * Reads a text.
   *
   * @return the expression, or errors with their places in the text
   */
  Outcome<TargetExpression> read(String text);

  /** Returns the text of an expression. */
  String write(TargetExpression expression);

  /** Returns the dialect of {@link TargetText}. */
  static TargetDialect gangmu() {
    return new TargetDialect() {
      @Override
      public Outcome<TargetExpression> read(String text) {
        return TargetText.parse(text);
      }

      @Override
      public String write(TargetExpression expression) {
        return TargetText.write(expression);
      }
    };
  }
}
