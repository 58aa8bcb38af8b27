package org.gangmu.examples.cli;

import java.util.Locale;
import org.gangmu.diagnostic.Severity;
import org.gangmu.progress.Light;

/** How a piece of text is set off on a terminal. */
enum Style {
  PLAIN(""),
  HEADING("1"),
  FAINT("2"),
  LEAD("32"),
  ROLE("36"),
  ERROR("1;31"),
  WARNING("33"),
  INFO("34"),
  ALARM("1;33"),
  LAST("1;7");

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

  /** Returns the style of a light, which never stands without its word. */
  static Style of(Light light) {
    return switch (light) {
      case NOT_DUE, UNCOVERED, UNKNOWN -> FAINT;
      case NORMAL -> LEAD;
      case NOTICE -> INFO;
      case ATTENTION -> WARNING;
      case WARNING -> ALARM;
      case CRITICAL -> ERROR;
      case EXTREME -> LAST;
    };
  }
}
