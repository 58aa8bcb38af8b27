package org.gangmu.examples.cli;

import java.util.Locale;
import org.gangmu.diagnostic.Severity;

/** How a piece of text is set off on a terminal. */
enum Style {
  PLAIN(""),
  HEADING("1"),
  FAINT("2"),
  LEAD("32"),
  ROLE("36"),
  ERROR("1;31"),
  WARNING("33"),
  INFO("34");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  /** Returns the text between the control sequences of this style (ECMA-48, SGR). */
  String paint(String text) {
    return parameters.isEmpty() ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
  }

  static Style of(Severity severity) {
    return valueOf(severity.name().toUpperCase(Locale.ROOT));
  }
}
