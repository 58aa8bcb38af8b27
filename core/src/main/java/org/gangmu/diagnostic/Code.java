package org.gangmu.diagnostic;

/**
 * The stable identity of a kind of diagnostic.
 *
 * <p>Implemented by enums, one for each concept, whose constants document the rule. A code never
 * changes its meaning and is never used again for another one.
 */
public interface Code {

  /**
   * Returns the code as text: lower-case words joined by {@code -}, after the concept and a dot, as
   * in {@code task.duplicate-id}.
   */
  String id();
}
