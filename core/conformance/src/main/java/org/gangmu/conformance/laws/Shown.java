package org.gangmu.conformance.laws;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows values so that they can be told apart: texts quoted, and blanks and marks made visible. */
final class Shown {

  private static final int LONGEST = 4000;
  private static final int LONGEST_SAMPLE = 20_000;

  /** From how many times on a character is written once, with how often it comes. */
  private static final int LONG_RUN = 40;

  private Shown() {}

  static String of(@Nullable Object value) {
    if (value instanceof SampleJava sample) {
      // its literals have no line ends, so that those between them can stay
      return cut(escaped(sample.toString(), true), LONGEST_SAMPLE);
    }
    if (value instanceof CharSequence text) {
      return cut(runs(text.toString(), Shown::quoted), LONGEST);
    }
    return cut(
        escaped(SampleJava.ofValue(value).orElseGet(() -> String.valueOf(value)), false), LONGEST);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "… (" + text.length() + " characters)";
  }

  private static String quoted(String text) {
    return '"' + escaped(text, false).replace("\"", "\\\"") + '"';
  }

  /** Writes what cannot be seen as its code. */
  private static String escaped(String text, boolean hasLines) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                escaped.append(hasLines ? "\n" : "\\n");
              } else if (isHidden(point)) {
                for (char unit : Character.toChars(point)) {
                  escaped.append("\\u%04x".formatted((int) unit));
                }
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return Character.isISOControl(point)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || (Character.isSpaceChar(point) && point != ' ');
  }

  /**
   * Returns a text as Java in which a long run of one character is written once, as {@code
   * "x".repeat(200)}.
   *
   * @param literal writes a text without such runs
   */
  static String runs(String text, Function<String, String> literal) {
    StringBuilder java = new StringBuilder();
    int written = 0;
    int start = 0;
    while (start < text.length()) {
      int point = text.codePointAt(start);
      int width = Character.charCount(point);
      int end = start + width;
      while (end < text.length() && text.codePointAt(end) == point) {
        end += width;
      }
      int times = (end - start) / width;
      if (times >= LONG_RUN) {
        if (written < start) {
          add(java, literal.apply(text.substring(written, start)));
        }
        add(java, literal.apply(Character.toString(point)) + ".repeat(" + times + ")");
        written = end;
      }
      start = end;
    }
    if (written < text.length() || text.isEmpty()) {
      add(java, literal.apply(text.substring(written)));
    }
    return java.toString();
  }

  private static void add(StringBuilder java, String piece) {
    java.append(java.isEmpty() ? "" : " + ").append(piece);
  }

  /** Returns the way to the first difference of two values, and both values there. */
  static String difference(@Nullable Object left, @Nullable Object right) {
    return difference(left, "", right, "");
  }

  /**
   * Returns the way to the first difference of two values, and both values there.
   *
   * @param ofLeft what is said of the left one, as {@code " in the store"}
   * @param ofRight what is said of the right one
   */
  static String difference(
      @Nullable Object left, String ofLeft, @Nullable Object right, String ofRight) {
    StringBuilder path = new StringBuilder("$");
    Object one = left;
    Object other = right;
    ValueStep step = ValueStep.of(one, other);
    for (int depth = 0; step != null && depth < 100; depth++) {
      path.append(step.name());
      one = step.left();
      other = step.right();
      step = ValueStep.of(one, other);
    }
    String shown = of(one);
    String shownOther = of(other);
    return path
        + " is "
        + shown
        + ofLeft
        + " and "
        + shownOther
        + ofRight
        + (shown.equals(shownOther) ? alike(one, other) : "");
  }

  private static String alike(@Nullable Object one, @Nullable Object other) {
    String types =
        one == null || other == null || one.getClass().equals(other.getClass())
            ? ""
            : ", being " + one.getClass().getName() + " and " + other.getClass().getName();
    return "; they print alike, differ by equals" + types;
  }
}
