package org.gangmu.examples.cli;

import picocli.CommandLine.Option;

/** The option that says whether output is coloured. */
final class ColorOption {

  /** When to colour. */
  enum Color {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the output: ${COMPLETION-CANDIDATES}; auto colours on a terminal.")
  private Color color = Color.auto;

  boolean isOn(boolean terminal) {
    return color == Color.always || (color == Color.auto && terminal);
  }
}
