package org.gangmu.document;

import org.gangmu.document.Label.Style;
import org.gangmu.io.text.Chars;

/**
 * Parts what stands behind a label into heading and text.
 *
 * <p>A heading is a line without a full stop, or a first sentence short enough to be one (run-in
 * heading), or words set off by a colon or by wide blanks.
 */
final class Headings {

  /**
   * Where a heading ends and the text begins.
   *
   * @param headingEnd the position after the heading, its start if there is none
   * @param bodyFrom where the text begins
   * @param single whether all is one sentence
   */
  record Split(int headingEnd, int bodyFrom, boolean single) {}

  private static final int LONGEST_LINE = 60;

  private Headings() {}

  static Split split(Flow flow, Node node, int from, int to, boolean paragraphStart) {
    boolean point = node.style == Style.POINT;
    int stop = firstStop(flow, from, to);
    if (stop < 0) {
      return withoutStop(flow, from, to, paragraphStart && !point);
    }
    int colon = setOff(flow, from, stop);
    if (colon > 0 && !point) {
      return new Split(flow.trimEnd(from, colon), flow.skipBlanks(colon + 1, to), false);
    }
    boolean alone = flow.skipBlanks(stop + 1, to) == to;
    if (alone) {
      return new Split(from, from, isHeadingLength(flow, node.style, from, stop));
    }
    return isHeadingLength(flow, node.style, from, stop)
        ? new Split(flow.trimEnd(from, stop), stop + 1, false)
        : new Split(from, from, false);
  }

  private static Split withoutStop(Flow flow, int from, int to, boolean line) {
    int end = to;
    while (end > from
        && (flow.at(end - 1) == ':' || flow.at(end - 1) == ';' || flow.at(end - 1) == ',')) {
      end = flow.trimEnd(from, end - 1);
    }
    int colon = setOff(flow, from, end);
    if (line && colon > 0) {
      return new Split(flow.trimEnd(from, colon), flow.skipBlanks(colon + 1, to), false);
    }
    return line && end - from <= LONGEST_LINE && flow.at(to - 1) != ';'
        ? new Split(end, to, false)
        : new Split(from, from, false);
  }

  /** The first full stop outside brackets and quotation marks, or -1. */
  private static int firstStop(Flow flow, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (Chars.isOpening(c) || c == '“' || c == '《') {
        depth++;
      } else if (Chars.isClosing(c) || c == '”' || c == '》') {
        depth = Math.max(0, depth - 1);
      } else if (Chars.isFullStop(c) && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where a colon or wide blanks set off the first words, or -1. */
  private static int setOff(Flow flow, int from, int to) {
    int end = Math.min(to, from + 26);
    for (int i = from + 2; i < end; i++) {
      char c = flow.at(i);
      if (c == ',' || c == ';' || c == '、') {
        return -1;
      }
      if (c == ':' || (c == ' ' && i + 1 < to && flow.at(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a first sentence is short enough, for its level, to be a heading. */
  private static boolean isHeadingLength(
      Flow flow, @org.jspecify.annotations.Nullable Style style, int from, int stop) {
    int longest =
        style == null
            ? 30
            : switch (style) {
              case PART, CHAPTER, SECTION, ARTICLE, HEADING, SUBHEADING -> 48;
              case ITEM, DASH -> 34;
              case BRACKETED, HALF_BRACKETED, CIRCLED, POINT -> 28;
            };
    if (stop - from > longest) {
      return false;
    }
    int commas = 0;
    for (int i = from; i < stop; i++) {
      commas += flow.at(i) == ',' || flow.at(i) == ';' ? 1 : 0;
    }
    return commas <= 2;
  }
}
