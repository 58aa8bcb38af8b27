package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndex;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The label of an item as found in a text.
 *
 * <p>Beside the canonical forms of {@link NumberingStyle} these are understood: digits and brackets
 * of either width, {@code 1、} and {@code 一．}, blanks inside brackets, a stop after them ({@code
 * （一）、}), the single characters {@code ⑴ ⒈ ㈠ ㊀ ❶}, Arabic digits after 第, and numerals in the forms
 * of {@link ChineseNumeral}. A dot before another digit is a decimal point and makes no label.
 *
 * @param style the style
 * @param number the number, at least 1; 0 for {@link NumberingStyle#DASH}
 * @param start where the label begins
 * @param end the offset after its last character
 */
public record OutlineLabel(NumberingStyle style, int number, int start, int end) {

  /** Checks that the number goes with the style. */
  public OutlineLabel {
    requireNonNull(style, "style");
    checkArgument(
        style.counts() ? number >= 1 : number == 0,
        "number of a label of style %s must not be: %s",
        style,
        number);
    checkArgument(start >= 0 && start < end, "label must end after its start %s: %s", start, end);
  }

  /**
   * Returns the label that begins at an offset, if one does.
   *
   * <p>What stands before the offset is not looked at, and what follows only as far as the label is
   * decided by it: {@link NumberingStyle#ORDINAL} needs a comma, a colon, a blank or the end after
   * it, {@link NumberingStyle#PLAIN} a tab or the end.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public static Optional<OutlineLabel> read(CharSequence text, int from) {
    checkPositionIndex(from, text.length(), "from");
    return Optional.ofNullable(LabelScanner.scan(text, from));
  }

  /** Returns the label if the text, blanks at its ends left aside, is one and nothing else. */
  public static Optional<OutlineLabel> parse(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && LabelScanner.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && LabelScanner.isBlank(text.charAt(to - 1))) {
      to--;
    }
    int end = to;
    return read(to == text.length() ? text : text.subSequence(0, to), from)
        .filter(found -> found.end() == end);
  }
}
