package org.gangmu.io.internal;

import java.util.Locale;

/** Text of the input as messages show it: short, and every character to be seen. */
final class Shown {

  /** The longest piece of a text that is shown, in characters. */
  private static final int LONGEST = 40;

  /** The longest message that is made of another one, in characters. */
  private static final int LONGEST_LINE = 400;

  private Shown() {}

  /** Returns a character: itself where it is visible ASCII, else its code. */
  static String character(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7f ? Character.toString(codePoint) : code(codePoint);
  }

  /**
   * Returns the beginning of a text, with codes for what cannot be seen or turns the line about.
   */
  static String text(String text) {
    return shown(text, LONGEST);
  }

  /** Returns a message in one line, with codes for what cannot be seen or turns the line about. */
  static String line(String message) {
    return shown(message, LONGEST_LINE);
  }

  private static String shown(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); count++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (count == longest) {
        return shown.append('…').toString();
      }
      if (isVisible(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append("\\u{").append(Integer.toHexString(c)).append('}');
      }
    }
    return shown.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String code(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
