package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

/**
 * The text of a directive of which it is known what it is read as.
 *
 * @param name what it is called
 * @param text the text
 * @param outline what is read; an empty title is not looked at
 */
public record GoldenText(String name, String text, DirectiveOutline outline) {

  /** Checks that nothing is missing. */
  public GoldenText {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    requireNonNull(outline, "outline");
  }
}
