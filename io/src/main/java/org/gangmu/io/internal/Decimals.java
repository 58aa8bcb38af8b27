package org.gangmu.io.internal;

import org.jspecify.annotations.Nullable;

/** Judges numbers by their text, before any arithmetic is done with them. */
final class Decimals {

  static final int MAX_DIGITS = 38;
  static final int MAX_SCALE = 18;

  private Decimals() {}

  /**
   * Returns the rule that a number breaks, or null.
   *
   * @param text a number as JSON has it
   */
  static @Nullable String brokenRule(String text) {
    int digits = 0;
    int fraction = 0;
    boolean inFraction = false;
    int i = text.charAt(0) == '-' ? 1 : 0;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        inFraction = true;
      } else if (c == 'e' || c == 'E') {
        break;
      } else {
        digits += digits > 0 || c != '0' ? 1 : 0;
        fraction += inFraction ? 1 : 0;
      }
    }
    if (digits > MAX_DIGITS) {
      return "must have at most " + MAX_DIGITS + " digits";
    }
    return Math.abs(fraction - exponent(text, i)) > MAX_SCALE
        ? "must have a scale within ±" + MAX_SCALE
        : null;
  }

  /** Returns the exponent that stands after a position, not beyond some thousands either way. */
  private static int exponent(String text, int e) {
    int exponent = 0;
    boolean negative = false;
    for (int i = e + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        negative = true;
      } else if (c != '+') {
        exponent = Math.min(10_000, 10 * exponent + (c - '0'));
      }
    }
    return negative ? -exponent : exponent;
  }
}
