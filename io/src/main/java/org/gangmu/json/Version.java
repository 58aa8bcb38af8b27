package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A version of a format: a new major one cannot be read by those who know the old, a new minor one
 * only adds members.
 */
record Version(int major, int minor) {

  /** Reads two numbers joined by a point, without leading zeros. */
  static Version parse(String text) {
    int point = text.indexOf('.');
    checkArgument(
        point > 0 && isNumber(text, 0, point) && isNumber(text, point + 1, text.length()),
        "version must be two numbers joined by a point, like 1.0: \"%s\"",
        text);
    return new Version(
        Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
  }

  private static boolean isNumber(String text, int from, int to) {
    if (to - from < 1 || to - from > 9 || (text.charAt(from) == '0' && to - from > 1)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
