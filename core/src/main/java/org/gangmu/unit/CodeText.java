package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import org.gangmu.internal.Folding;

/** What the codes of units have in common when they are read. */
final class CodeText {

  /** More than this is no code, whatever blanks it holds. */
  private static final int MAX_LENGTH = 200;

  private CodeText() {}

  /**
   * Returns the code in plain capitals, without blanks.
   *
   * @throws IllegalArgumentException if the text is far too long
   */
  static String canonical(String subject, String text) {
    checkArgument(
        text.length() <= MAX_LENGTH,
        "%s must have at most %s characters, blanks included: %s",
        subject,
        MAX_LENGTH,
        text.length());
    String compact = Folding.compact(text);
    StringBuilder capitals = new StringBuilder(compact.length());
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      capitals.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
    }
    return capitals.toString();
  }

  static void checkLength(String subject, String code, int length) {
    checkArgument(
        code.length() == length,
        "%s must have %s characters, not %s: %s",
        subject,
        length,
        code.length(),
        Folding.quoted(code));
  }

  /** Checks that each character is one of an alphabet. */
  static void checkAlphabet(String subject, String code, String alphabet, String words) {
    for (int i = 0; i < code.length(); i++) {
      checkArgument(
          alphabet.indexOf(code.charAt(i)) >= 0,
          "%s must consist of %s, but character %s is not one: %s",
          subject,
          words,
          i + 1,
          Folding.quoted(code));
    }
  }

  static void checkDigit(String subject, String code, char expected) {
    checkArgument(
        code.charAt(code.length() - 1) == expected,
        "check digit of %s must be %s: %s",
        subject,
        expected,
        Folding.quoted(code));
  }
}
