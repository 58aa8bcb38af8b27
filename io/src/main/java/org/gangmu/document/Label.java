package org.gangmu.document;

import org.gangmu.io.text.Chars;
import org.gangmu.task.ChineseNumeral;
import org.gangmu.task.OutlineLabel;
import org.jspecify.annotations.Nullable;

/**
 * The number of a task at some place of the text.
 *
 * <p>What numerals and framed numbers mean is told by {@link ChineseNumeral} and {@link
 * OutlineLabel}. The scan is one of its own because running text asks more of a label than a column
 * of labels does: text behind it, no decimal number, no year, brackets of any kind; and because its
 * styles are ranked by how they nest.
 *
 * @param style how it is written
 * @param number its value; 0 for a mark without number
 * @param end the position after it and the blanks behind it
 */
record Label(Style style, int number, int end) {

  /** How labels are written, coarsest first. */
  enum Style {
    /** 第一编、第一部分, 第一篇. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    SECTION,
    /** 第一条. */
    ARTICLE,
    /** 一、. */
    HEADING,
    /** （一）. */
    SUBHEADING,
    /** 1. and 1、. */
    ITEM,
    /** （1） and ⑴. */
    BRACKETED,
    /** 1）. */
    HALF_BRACKETED,
    /** ①. */
    CIRCLED,
    /** 一是, 一要. */
    POINT,
    /** —— and bullets. */
    DASH
  }

  /** Whether the label stands in running text as a rule, not at the beginning of a paragraph. */
  boolean isPoint() {
    return style == Style.POINT;
  }

  private static final String POINT_VERBS = "是要";
  private static final String BULLETS = "●•◆◇■□▲△★☆※";
  private static final int MAX_DIGITS = 3;

  /** No text counts as far as this. */
  private static final int LIMIT = 1000;

  /** Whether a label may begin with a character; most of a text is left aside by it. */
  static boolean mayBegin(char c) {
    return Chars.isDigit(c)
        || Chars.isOpening(c)
        || isEnclosed(c)
        || (ChineseNumeral.isNumeral(c) && ChineseNumeral.digit(c) != 0);
  }

  /** Whether a character is, or may be, a number in a circle or another frame. */
  private static boolean isEnclosed(char c) {
    return c >= '①' && (c <= '⓿' || (c >= '❶' && c <= '❿') || (c >= '㈠' && c <= '㊿'));
  }

  private static @Nullable Label enclosed(char c, int end) {
    OutlineLabel found = OutlineLabel.read(String.valueOf(c), 0).orElse(null);
    if (found == null) {
      return null;
    }
    Style style =
        switch (found.style()) {
          case ARABIC_DOT -> Style.ITEM;
          case ARABIC_BRACKETED -> Style.BRACKETED;
          case HAN_BRACKETED -> Style.SUBHEADING;
          default -> Style.CIRCLED;
        };
    return new Label(style, found.number(), end);
  }

  /** Returns the label at a position, or null; it must be followed by text. */
  static @Nullable Label at(char[] a, int from, int to) {
    if (from >= to) {
      return null;
    }
    char c = a[from];
    Label label = null;
    if (Chars.isDigit(c)) {
      label = digits(a, from, to);
    } else if (Chars.isOpening(c)) {
      label = bracketed(a, from, to);
    } else if (c == '第') {
      label = ordinal(a, from, to);
    } else if (ChineseNumeral.isNumeral(c)) {
      label = numeral(a, from, to);
    } else if (isEnclosed(c)) {
      label = enclosed(c, from + 1);
    } else if (c == '—' && from + 1 < to && a[from + 1] == '—') {
      int end = from;
      while (end < to && a[end] == '—') {
        end++;
      }
      label = new Label(Style.DASH, 0, end);
    } else if (BULLETS.indexOf(c) >= 0) {
      label = new Label(Style.DASH, 0, from + 1);
    }
    if (label == null) {
      return null;
    }
    int end = label.end;
    while (end < to && Chars.isBlank(a[end])) {
      end++;
    }
    return end < to && a[end] != ',' && a[end] != '、' && a[end] != '。'
        ? new Label(label.style, label.number, end)
        : null;
  }

  /**
   * Returns the label of digits and a point at a position, even where it may be a decimal number.
   */
  static @Nullable Label item(char[] a, int from, int to) {
    int end = from;
    int value = 0;
    while (end < to && end - from < MAX_DIGITS && Chars.isDigit(a[end])) {
      value = 10 * value + (a[end] - '0');
      end++;
    }
    return end + 1 < to && value > 0 && a[end] == '.' && Chars.isDigit(a[end + 1])
        ? new Label(Style.ITEM, value, end + 1)
        : null;
  }

  private static @Nullable Label digits(char[] a, int from, int to) {
    int end = from;
    int value = 0;
    while (end < to && Chars.isDigit(a[end]) && end - from < MAX_DIGITS + 1) {
      value = 10 * value + (a[end] - '0');
      end++;
    }
    if (end - from > MAX_DIGITS || value == 0 || end >= to) {
      return null;
    }
    while (end < to && a[end] == ' ') {
      end++;
    }
    if (end >= to) {
      return null;
    }
    char mark = a[end];
    if (mark == ')') {
      return new Label(Style.HALF_BRACKETED, value, end + 1);
    }
    if (mark == '/' && end + 1 < to && Chars.isHan(a[end + 1])) {
      return new Label(Style.ITEM, value, end + 1);
    }
    if (mark != '.' && mark != '、') {
      return null;
    }
    return mark == '.' && isDecimal(a, end + 1, to) ? null : new Label(Style.ITEM, value, end + 1);
  }

  /** Whether what follows a point makes it a decimal point: digits, but neither a year nor 5G. */
  private static boolean isDecimal(char[] a, int from, int to) {
    int end = from;
    while (end < to && Chars.isDigit(a[end])) {
      end++;
    }
    int digits = end - from;
    if (digits == 0) {
      return false;
    }
    boolean year = digits == 4 && end < to && (a[end] == '年' || a[end] == '-' || a[end] == '—');
    boolean name = digits == 1 && end < to && (a[end] == 'G' || a[end] == 'A' || a[end] == 'D');
    return !year && !name;
  }

  private static @Nullable Label bracketed(char[] a, int from, int to) {
    int at = from + 1;
    while (at < to && a[at] == ' ') {
      at++;
    }
    int end = at;
    while (end < to && end - at < 6 && Chars.isDigit(a[end])) {
      end++;
    }
    if (end > at && end - at <= MAX_DIGITS) {
      int value = Integer.parseInt(new String(a, at, end - at));
      int close = closing(a, end, to);
      return close < 0 || value == 0 ? null : new Label(Style.BRACKETED, value, close);
    }
    int numeralEnd = numeralEnd(a, at, to);
    if (numeralEnd == at) {
      return null;
    }
    int value = value(a, at, numeralEnd);
    int close = closing(a, numeralEnd, to);
    return close < 0 || value <= 0 ? null : new Label(Style.SUBHEADING, value, close);
  }

  private static int closing(char[] a, int from, int to) {
    int at = from;
    while (at < to && a[at] == ' ') {
      at++;
    }
    return at < to && Chars.isClosing(a[at]) ? at + 1 : -1;
  }

  private static @Nullable Label ordinal(char[] a, int from, int to) {
    int at = from + 1;
    int end = numeralEnd(a, at, to);
    int value = end > at ? value(a, at, end) : 0;
    if (end == at) {
      while (end < to && end - at < MAX_DIGITS && Chars.isDigit(a[end])) {
        end++;
      }
      value = end > at ? Integer.parseInt(new String(a, at, end - at)) : 0;
    }
    if (value <= 0 || end >= to) {
      return null;
    }
    return switch (a[end]) {
      case '章' -> new Label(Style.CHAPTER, value, end + 1);
      case '节' -> new Label(Style.SECTION, value, end + 1);
      case '条' -> new Label(Style.ARTICLE, value, end + 1);
      case '编', '篇' -> new Label(Style.PART, value, end + 1);
      case '部' -> end + 1 < to && a[end + 1] == '分' ? new Label(Style.PART, value, end + 2) : null;
      default -> null;
    };
  }

  private static @Nullable Label numeral(char[] a, int from, int to) {
    int end = numeralEnd(a, from, to);
    int value = value(a, from, end);
    if (value <= 0 || end >= to) {
      return null;
    }
    int at = end;
    while (at < to && a[at] == ' ') {
      at++;
    }
    if (at < to && (a[at] == '、' || a[at] == '.')) {
      return new Label(Style.HEADING, value, at + 1);
    }
    if (POINT_VERBS.indexOf(a[end]) >= 0 && value <= 30) {
      return new Label(Style.POINT, value, end + 1);
    }
    return null;
  }

  /**
   * The value of a numeral below 1000, or -1. Digits side by side (一二) are no number of a label,
   * but two that were left standing when a mark was lost.
   */
  private static int value(char[] a, int from, int to) {
    boolean positional = to - from > 1;
    for (int i = from; i < to && positional; i++) {
      positional = ChineseNumeral.digit(a[i]) > 0;
    }
    int value = positional ? -1 : ChineseNumeral.parse(a, from, to).orElse(-1);
    return value < LIMIT ? value : -1;
  }

  private static int numeralEnd(char[] a, int from, int to) {
    int end = from;
    while (end < to && end - from < 7 && ChineseNumeral.isNumeral(a[end])) {
      end++;
    }
    return end;
  }
}
