package org.gangmu.task;

import org.jspecify.annotations.Nullable;

/** Finds the label at an offset of a text, looking at each of its characters once. */
final class LabelScanner {

  /** The largest number in Arabic digits that a label has. */
  static final int MAX_ARABIC = 999_999_999;

  /** The largest number in a circle. */
  static final int MAX_CIRCLED = 50;

  private static final int MAX_DIGITS = 9;

  /** What {@link #peek} returns at the end of the text; no label has it. */
  private static final char END = '\uFFFF';

  private final CharSequence text;
  private final int start;
  private int at;

  private LabelScanner(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  static @Nullable OutlineLabel scan(CharSequence text, int from) {
    if (from >= text.length() || !mayBegin(text.charAt(from))) {
      return null;
    }
    return new LabelScanner(text, from).label();
  }

  /** Leaves most of a text aside before anything is made. */
  private static boolean mayBegin(char c) {
    return isDigit(c)
        || isOpening(c)
        || c == '第'
        || isDash(c)
        || single(c) != 0
        || ChineseNumeral.isNumeral(c);
  }

  private @Nullable OutlineLabel label() {
    char first = text.charAt(start);
    int single = single(first);
    if (single != 0) {
      at++;
      return found(singleStyle(first), single);
    }
    if (isOpening(first)) {
      return bracketed();
    }
    if (first == '第') {
      return ordinal();
    }
    if (isDash(first)) {
      return dash();
    }
    return isDigit(first) ? arabic() : han();
  }

  private @Nullable OutlineLabel bracketed() {
    at++;
    skipBlanks();
    boolean arabic = isDigit(peek());
    int number = number();
    skipBlanks();
    if (number < 1 || !isClosing(peek())) {
      return null;
    }
    at++;
    if (isStop(peek())) {
      at++;
    }
    return found(arabic ? NumberingStyle.ARABIC_BRACKETED : NumberingStyle.HAN_BRACKETED, number);
  }

  private @Nullable OutlineLabel ordinal() {
    at++;
    int number = number();
    if (number < 1) {
      return null;
    }
    NumberingStyle style =
        switch (peek()) {
          case '章' -> NumberingStyle.CHAPTER;
          case '节' -> NumberingStyle.SECTION;
          case '条' -> NumberingStyle.ARTICLE;
          default -> NumberingStyle.ORDINAL;
        };
    if (style == NumberingStyle.ORDINAL) {
      return isPause(peek()) ? found(style, number) : null;
    }
    at++;
    return found(style, number);
  }

  private @Nullable OutlineLabel dash() {
    boolean wide = peek() == '⸺';
    while (isDash(peek())) {
      at++;
    }
    return wide || at - start >= 2 ? found(NumberingStyle.DASH, 0) : null;
  }

  private @Nullable OutlineLabel arabic() {
    int number = number();
    if (number < 1) {
      return null;
    }
    char next = peek();
    if (isStop(next)) {
      at++;
      return next != '、' && isDigit(peek()) ? null : found(NumberingStyle.ARABIC_DOT, number);
    }
    if (isClosing(next)) {
      at++;
      return found(NumberingStyle.ARABIC_HALF_BRACKETED, number);
    }
    return next == END || next == '\t' ? found(NumberingStyle.PLAIN, number) : null;
  }

  private @Nullable OutlineLabel han() {
    int number = number();
    if (number < 1) {
      return null;
    }
    char next = peek();
    at++;
    if (isStop(next)) {
      return found(NumberingStyle.HAN_COMMA, number);
    }
    if (next == '是') {
      return found(NumberingStyle.FIRST_IS, number);
    }
    return next == '要' ? found(NumberingStyle.FIRST_MUST, number) : null;
  }

  /** Returns the number that begins here and goes past it; 0 or less if there is none. */
  private int number() {
    if (!isDigit(peek())) {
      long scanned = ChineseNumeral.scan(text, at);
      if (scanned == ChineseNumeral.NO_NUMERAL) {
        return 0;
      }
      at = ChineseNumeral.end(scanned);
      return ChineseNumeral.value(scanned);
    }
    int from = at;
    int number = 0;
    while (isDigit(peek())) {
      if (at - from == MAX_DIGITS) {
        return 0;
      }
      number = number * 10 + (peek() & 0xF);
      at++;
    }
    return number;
  }

  private OutlineLabel found(NumberingStyle style, int number) {
    return new OutlineLabel(style, number, start, at);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private void skipBlanks() {
    while (isBlank(peek())) {
      at++;
    }
  }

  /** Returns whether the character is a space of any kind. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Both rows of digits end in their value: U+0030 and U+FF10. */
  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isOpening(char c) {
    return c == '（' || c == '(' || c == '﹙';
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')' || c == '﹚';
  }

  private static boolean isStop(char c) {
    return c == '、' || c == '.' || c == '．' || c == '﹒' || c == '､';
  }

  private static boolean isPause(char c) {
    return c == '，' || c == ',' || c == '、' || c == '：' || c == ':' || c == END || isBlank(c);
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '―' || c == '─' || c == '⸺' || c == '-' || c == '－';
  }

  /** Returns the number of a label that is one character, 0 if it is none. */
  private static int single(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '⒈' && c <= '⒛') {
      return c - '⒈' + 1;
    }
    if (c >= '⓫' && c <= '⓴') {
      return c - '⓫' + 11;
    }
    if (c >= '❶' && c <= '❿') {
      return c - '❶' + 1;
    }
    if (c >= '㈠' && c <= '㈩') {
      return c - '㈠' + 1;
    }
    if (c >= '㊀' && c <= '㊉') {
      return c - '㊀' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    return c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : 0;
  }

  private static NumberingStyle singleStyle(char c) {
    if (c >= '⑴' && c <= '⒇') {
      return NumberingStyle.ARABIC_BRACKETED;
    }
    if (c >= '⒈' && c <= '⒛') {
      return NumberingStyle.ARABIC_DOT;
    }
    return c >= '㈠' && c <= '㈩' ? NumberingStyle.HAN_BRACKETED : NumberingStyle.CIRCLED;
  }

  /** Returns the character of a number in a circle, 1 to {@value #MAX_CIRCLED}. */
  static char circled(int number) {
    if (number <= 20) {
      return (char) ('①' + number - 1);
    }
    return (char) (number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36);
  }
}
