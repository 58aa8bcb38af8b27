package org.gangmu.target;

import com.google.common.collect.ImmutableSet;
import org.gangmu.internal.Folding;

/** Names in the text form of targets: bare where nothing else could be meant, else quoted. */
final class NameText {

  /** The words that mean something where a name could stand; a name like them is quoted. */
  static final ImmutableSet<String> KEYWORDS =
      ImmutableSet.of(
          "in",
          "of",
          "all",
          "none",
          "keptNone",
          "increase",
          "decrease",
          "rank",
          "grade",
          "turn",
          "done",
          "opaque",
          "ref",
          "year",
          "stated",
          "lastYear",
          "previousPeriod",
          "twoYearAverage");

  private static final String CONNECTORS = "_.·/-";

  private NameText() {}

  /** Appends a name, nothing for the empty one. */
  static void write(String name, StringBuilder out) {
    if (isBare(name)) {
      out.append(name);
    } else {
      quote(name, out);
    }
  }

  private static boolean isBare(String name) {
    boolean letter = name.isEmpty();
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (i == 0 ? !isFirst(c) : !isPart(c)) {
        return false;
      }
      letter |= isLetter(c);
      i += Character.charCount(c);
    }
    return letter && !KEYWORDS.contains(name);
  }

  /** Returns whether a bare name may begin so. */
  static boolean isFirst(int c) {
    return isLetter(c) || Character.isDigit(c);
  }

  /** Returns whether a bare name may go on so. */
  static boolean isPart(int c) {
    return isFirst(c) || CONNECTORS.indexOf(c) >= 0 || (isMark(c) && !Folding.isInvisible(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
  }

  /**
   * Appends a name in quotation marks, with a backslash before these and itself, and with {@code
   * \}{@code u}, braces and hexadecimal digits for what would break the line, could not be seen, or
   * is half a surrogate pair.
   */
  static void quote(String name, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (isHidden(c)) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    out.append('"');
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || Folding.isInvisible(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c != ' ' && c != '\u3000' && Folding.isBlank(c));
  }
}
