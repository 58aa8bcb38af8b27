package org.gangmu.document;

import org.gangmu.io.text.Chars;
import org.gangmu.task.ChineseNumeral;

/** What a line is by its shape alone. */
final class LineShapes {

  private LineShapes() {}

  /**
   * Whether the line is a page number: {@code — 3 —}, {@code - 3 -}, {@code 第 3 页 共 9 页}, {@code
   * 3/9}.
   */
  static boolean isPageNumber(char[] a, int from, int to) {
    if (to - from > 20) {
      return false;
    }
    int digits = 0;
    int dashes = 0;
    int words = 0;
    int slashes = 0;
    for (int i = from; i < to; i++) {
      char c = a[i];
      if (Chars.isDigit(c)) {
        digits++;
      } else if (Chars.isDash(c) || c == '·' || c == '•') {
        dashes++;
      } else if (c == '第' || c == '共' || c == '页' || c == '/') {
        words++;
        slashes += c == '/' ? 1 : 0;
      } else if (c != ' ' && c != ',') {
        return false;
      }
    }
    boolean numbered = dashes >= 2 || (a[to - 1] == '页' && words >= 2);
    boolean share = slashes == 1 && digits == to - from - 1 && a[from] != '/' && a[to - 1] != '/';
    return digits > 0 && digits <= 6 && (numbered || share);
  }

  /** Whether the line is digits only, as page numbers often are. */
  static boolean isBareNumber(char[] a, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isDigit(a[i])) {
        return false;
      }
    }
    return to > from && to - from <= 3;
  }

  /** Whether the line is a date and nothing else but a closing remark. */
  static boolean isDate(char[] a, int from, int to) {
    if (to - from > 24) {
      return false;
    }
    DateScanner.Found found = DateScanner.at(a, from, to);
    return found != null && (found.end() == to || rest(a, found.end(), to).equals("印发"));
  }

  /** Whether the line marks an attachment: 附件, 附件1, 附表二, with or without a colon and a title. */
  static boolean isAttachmentMark(char[] a, int from, int to) {
    if (to - from < 2 || a[from] != '附' || (a[from + 1] != '件' && a[from + 1] != '表')) {
      return false;
    }
    int at = from + 2;
    while (at < to && (a[at] == ' ' || Chars.isDigit(a[at]) || ChineseNumeral.digit(a[at]) > 0)) {
      at++;
    }
    return at == to || a[at] == ':' || a[at] == '-' || a[at - 1] == ' ' || at > from + 2;
  }

  /** Whether the line holds a document number and little else. */
  static boolean isNumber(char[] a, int from, int to) {
    if (to - from > 60 || to - from < 7 || a[to - 1] != '号') {
      return false;
    }
    for (int i = from; i + 5 < to; i++) {
      if (Chars.isOpening(a[i]) || a[i] == '〈' || a[i] == '《') {
        return i > from && isYear(a, i + 1, to);
      }
    }
    return false;
  }

  private static boolean isYear(char[] a, int from, int to) {
    int digits = 0;
    int at = from;
    while (at < to && (a[at] == ' ' || Chars.isDigit(a[at]))) {
      digits += a[at] == ' ' ? 0 : 1;
      at++;
    }
    return digits == 4;
  }

  static String rest(char[] a, int from, int to) {
    StringBuilder rest = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!Chars.isBlank(a[i])) {
        rest.append(a[i]);
      }
    }
    return rest.toString();
  }
}
