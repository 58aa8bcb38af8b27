package org.gangmu.document;

/** Classes of folded characters. */
final class Chars {

  private Chars() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isOpening(char c) {
    // most characters stand behind all brackets
    return c <= '〗' && (c == '(' || c == '〔' || c == '[' || c == '【' || c == '〖');
  }

  static boolean isClosing(char c) {
    return c <= '〗' && (c == ')' || c == '〕' || c == ']' || c == '】' || c == '〗');
  }

  /** Whether a sentence ends with this character. */
  static boolean isFullStop(char c) {
    return c == '。' || c == '!' || c == '?';
  }

  /** Whether a sentence or a clause of some weight ends with this character. */
  static boolean isStop(char c) {
    return isFullStop(c) || c == ';' || c == ':';
  }

  /** Whether a line must go on after this character. */
  static boolean asksForMore(char c) {
    return c == '、' || isOpening(c) || c == '《' || c == '“' || c == '‘';
  }

  /** Whether a line cannot begin with this character. */
  static boolean cannotBegin(char c) {
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

  static boolean isHan(char c) {
    return (c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0) || c == '〇';
  }

  /** The columns a character takes on a terminal or a typewriter: 2 for wide ones, 1 for others. */
  static int width(char c) {
    return c >= 0x1100 && (c >= 0x2E80 || c <= 0x115F || c == '“' || c == '”' || c == '—') ? 2 : 1;
  }
}
