package org.gangmu.document;

/** Chinese numerals as labels and dates use them. */
final class Numerals {

  private Numerals() {}

  /** Returns the value below 1000 of a numeral such as 二十一, or -1. */
  static int value(char[] a, int from, int to) {
    int total = 0;
    int digit = -1;
    int lastUnit = 1000;
    for (int i = from; i < to; i++) {
      int d = digit(a[i]);
      if (d >= 0) {
        if (digit > 0) {
          return -1;
        }
        digit = d;
        continue;
      }
      int unit = a[i] == '十' ? 10 : a[i] == '百' ? 100 : 0;
      if (unit == 0 || unit >= lastUnit || (digit <= 0 && (unit != 10 || total > 0))) {
        return -1;
      }
      total += (digit < 0 ? 1 : digit) * unit;
      lastUnit = unit;
      digit = -1;
    }
    return total + Math.max(digit, 0);
  }

  /** Returns the value of one digit, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '〇', '零', '○', 'Ｏ', '０' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }
}
