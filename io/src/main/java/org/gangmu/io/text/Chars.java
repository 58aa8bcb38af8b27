package org.gangmu.io.text;

/** Classes of characters, as {@link Folding} leaves them. */
public final class Chars {

  private static final String DASHES = "—–―─‐‑‒〜∼";

  private Chars() {}

  /** Returns whether the character is a space, a tab or a {@link #isLineEnd line end}. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  /** Returns whether a line ends with the character; a form feed ends one too. */
  public static boolean isLineEnd(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\f' || c == '\r'
        : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Returns whether the character is a digit of ASCII. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether the character is a letter of ASCII. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns whether the character opens a bracket; quotation marks and 《 do not. */
  public static boolean isOpening(char c) {
    // most characters stand behind all brackets
    return c <= '〗' && (c == '(' || c == '〔' || c == '[' || c == '【' || c == '〖');
  }

  /** Returns whether the character closes a bracket; quotation marks and 》 do not. */
  public static boolean isClosing(char c) {
    return c <= '〗' && (c == ')' || c == '〕' || c == ']' || c == '】' || c == '〗');
  }

  /** Returns whether the character is a dash, a hyphen or a wave dash, of any length. */
  public static boolean isDash(char c) {
    return c == '-' || c == '~' || (c > '~' && DASHES.indexOf(c) >= 0);
  }

  /** Returns whether a sentence ends with this character. */
  public static boolean isFullStop(char c) {
    return c == '。' || c == '!' || c == '?';
  }

  /** Returns whether a sentence or a clause of some weight ends with this character. */
  public static boolean isStop(char c) {
    return isFullStop(c) || c == ';' || c == ':';
  }

  /** Returns whether a line must go on after this character. */
  public static boolean asksForMore(char c) {
    return c == '、' || isOpening(c) || c == '《' || c == '“' || c == '‘';
  }

  /** Returns whether a line cannot begin with this character. */
  public static boolean cannotBegin(char c) {
    return c == '、'
        || c == ','
        || c == '。'
        || c == ';'
        || c == '》'
        || c == '”'
        || c == '’'
        || c == '%'
        || isClosing(c);
  }

  /** Returns whether the character is an ideograph of the block that holds all common ones. */
  public static boolean isCommonHan(char c) {
    return c >= 0x4E00 && c < 0xA000;
  }

  /** Returns whether the character is an ideograph; {@code 〇} counts as one. */
  public static boolean isHan(char c) {
    return isCommonHan(c) || (c >= 0x3400 && c < 0x4DC0) || c == '〇';
  }

  /** Returns the columns a character takes on a typewriter: 2 for wide ones, 1 for others. */
  public static int width(char c) {
    return c >= 0x1100 && (c >= 0x2E80 || c <= 0x115F || c == '“' || c == '”' || c == '—') ? 2 : 1;
  }
}
