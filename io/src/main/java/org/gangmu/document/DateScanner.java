package org.gangmu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.gangmu.io.text.Chars;
import org.gangmu.task.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** Finds dates in folded text: 2020年7月22日, 二〇二〇年七月二十二日, 2020-07-22, 2020/7/22, 2020.7.22. */
final class DateScanner {

  /** A date and the position after it. */
  record Found(LocalDate date, int end) {}

  private final char[] a;
  private final int to;
  private int at;

  private DateScanner(char[] a, int from, int to) {
    this.a = a;
    this.at = from;
    this.to = to;
  }

  /** Returns the date that begins at a position, or null. */
  static @Nullable Found at(char[] a, int from, int to) {
    return new DateScanner(a, from, to).date();
  }

  private @Nullable Found date() {
    int year = year();
    if (year < 0) {
      return null;
    }
    skip();
    char mark = at < to ? a[at] : 0;
    if (mark != '年' && mark != '-' && mark != '/' && mark != '.') {
      return null;
    }
    at++;
    int month = number();
    skip();
    if (month < 0 || at >= to || a[at] != (mark == '年' ? '月' : mark)) {
      return null;
    }
    at++;
    int day = number();
    if (day < 0) {
      return null;
    }
    if (mark == '年') {
      skip();
      if (at >= to || (a[at] != '日' && a[at] != '号')) {
        return null;
      }
      at++;
    }
    try {
      return new Found(LocalDate.of(year, month, day), at);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void skip() {
    while (at < to && a[at] == ' ') {
      at++;
    }
  }

  /** Four digits of either kind, blanks between them allowed. */
  private int year() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        skip();
      }
      int digit = at >= to ? -1 : Chars.isDigit(a[at]) ? a[at] - '0' : ChineseNumeral.digit(a[at]);
      if (digit < 0 && at < to && (a[at] == 'O' || a[at] == '0')) {
        digit = 0;
      }
      if (digit < 0) {
        return -1;
      }
      value = 10 * value + digit;
      at++;
    }
    return value >= 1900 && value <= 2999 ? value : -1;
  }

  private int number() {
    skip();
    int start = at;
    int value = 0;
    while (at < to && at - start < 2 && Chars.isDigit(a[at])) {
      value = 10 * value + (a[at] - '0');
      at++;
    }
    if (at > start) {
      return value;
    }
    while (at < to && at - start < 4 && (ChineseNumeral.digit(a[at]) >= 0 || a[at] == '十')) {
      at++;
    }
    return at == start ? -1 : ChineseNumeral.parse(a, start, at).orElse(-1);
  }
}
