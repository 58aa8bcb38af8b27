package org.gangmu.phrase;

import org.gangmu.target.TargetExpression;

/** Takes the statements of a clause in the order of their places. */
@FunctionalInterface
interface Sink {

  /**
   * Takes a statement.
   *
   * @param from where its words begin
   * @param to where they end
   * @param at where its number stands, or else its end
   */
  void accept(TargetExpression expression, int from, int to, int at);
}
