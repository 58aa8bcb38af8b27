package org.gangmu.internal;

/** What of a short text does not count when it is compared, and how text is shown in messages. */
public final class Folding {

  /** How many characters of a text a message shows. */
  private static final int SHOWN = 80;

  private Folding() {}

  /**
   * Returns the text with full-width ASCII brought to its plain form and without blanks and
   * invisible characters; nothing else is changed.
   */
  public static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isBlank(c) && !isInvisible(c))
        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c)
        .forEach(compact::appendCodePoint);
    return compact.toString();
  }

  /** Returns whether the character only makes room: white space of any width, no-break or not. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /**
   * Returns whether the character has no shape of its own: a format character, as a zero-width
   * space, a mark of writing direction or a byte order mark, or a variation selector.
   */
  public static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /**
   * Returns the text in quotation marks for a message: cut where it is long, with control
   * characters, invisible ones and lone surrogates written as {@code \}{@code u} and four to six
   * digits in braces.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int end = 0;
    for (int shown = 0; end < text.length() && shown < SHOWN; shown++) {
      int c = text.codePointAt(end);
      boolean bare = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (Character.isISOControl(c) || isInvisible(c) || bare) {
        quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        quoted.appendCodePoint(c);
      }
      end += Character.charCount(c);
    }
    return quoted.append(end == text.length() ? "\"" : "\"…").toString();
  }

  /** Returns whether the character is one of the digits 0 to 9. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns the value of digits 0 to 9, at most nine beside leading zeros; -1 for any other text.
   */
  public static int number(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    int length = digits.length() - from;
    if (length == 0 || length > 9 || !digits.chars().allMatch(Folding::isDigit)) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < digits.length(); i++) {
      value = 10 * value + digits.charAt(i) - '0';
    }
    return value;
  }
}
