package org.gangmu.document;

import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a document: that of the carrier (…关于印发…的通知), or where the text stands alone
 * its own.
 *
 * <p>A title may be broken over several lines, stand behind the document number, or be glued to the
 * addressees.
 */
final class TitleReader {

  /**
   * A title: the stretch from the beginning of paragraph {@code first} to {@code to} in paragraph
   * {@code last}.
   */
  record Title(int first, int last, int to, boolean carrier) {}

  private static final String[] CARRIER_ENDINGS = {
    "的通知", "的意见", "的决定", "的通报", "的公告", "的通告", "的批复", "的函", "的请示", "的报告", "的决议", "的命令", "的紧急通知"
  };
  private static final String[] CARRIER_VERBS = {"关于", "印发", "转发", "下达", "分解"};
  private static final int LONGEST_ENDING = 8;
  private static final int LONGEST_TITLE_LINE = 80;
  private static final int MOST_LINES = 8;

  private final Flow flow;
  private final Layout layout;
  private final int limit;

  TitleReader(Flow flow, Layout layout, int limit) {
    this.flow = flow;
    this.layout = layout;
    this.limit = limit;
  }

  @Nullable Title find() {
    Title carrier = carrier(0);
    if (carrier == null) {
      return standalone(0, limit);
    }
    // a page prints the title again over the text, and there with the issuer before it
    Title again = carrier(carrier.last() + 1);
    return again != null && text(again).endsWith(text(carrier)) ? again : carrier;
  }

  private String text(Title title) {
    return LineShapes.rest(flow.chars(), flow.start(title.first()), title.to());
  }

  private @Nullable Title carrier(int from) {
    for (int p = from; p < limit; p++) {
      if (!layout.isText(p) || flow.isTable(p)) {
        continue;
      }
      int end = carrierEnd(p);
      if (end < 0) {
        continue;
      }
      int first = firstLine(p, end);
      if (hasVerb(first, p, end)) {
        boolean bracket = end == flow.end(p) && p + 1 < flow.paragraphs() && isBracketLine(p + 1);
        int last = bracket ? p + 1 : p;
        return new Title(first, last, bracket ? flow.end(last) : end, true);
      }
    }
    return null;
  }

  /** The position after a carrier's ending in a paragraph, or -1. */
  private int carrierEnd(int p) {
    int from = flow.start(p);
    int to = flow.end(p);
    int window = Math.min(to, from + 200);
    for (int i = from; i < window; i++) {
      if (flow.at(i) == '。') {
        return -1;
      }
      if (flow.at(i) != '的') {
        continue;
      }
      if (to - i <= LONGEST_ENDING
          && flow.at(to - 1) != '》'
          && Titles.endsLikeTitle(flow, i + 1, to)) {
        return to;
      }
      for (String ending : CARRIER_ENDINGS) {
        if (flow.startsWith(i, to, ending)) {
          int end = closeBracket(i + ending.length(), to);
          if (end == to || isAfterTitle(end, to)) {
            return end;
          }
        }
      }
    }
    return -1;
  }

  /** Takes the bracket right behind a title along: （试行）, not a document number. */
  private int closeBracket(int end, int to) {
    if (end < to && Chars.isOpening(flow.at(end))) {
      int close = end;
      while (close < to && close - end < 20 && !Chars.isClosing(flow.at(close))) {
        close++;
      }
      if (close < to && Chars.isClosing(flow.at(close)) && flow.indexOf('号', end, close) < 0) {
        return close + 1;
      }
    }
    return end;
  }

  /** Whether what is glued to a title can follow one: a date, a number, or addressees. */
  private boolean isAfterTitle(int from, int to) {
    int at = flow.skipBlanks(from, to);
    if (at == to) {
      return true;
    }
    char c = flow.at(at);
    if (c == ',' || c == '、' || c == '》' || c == '。' || c == '”' || c == '要') {
      return false;
    }
    if (Chars.isDigit(c) || LineShapes.isNumber(flow.chars(), at, to)) {
      return true;
    }
    int colon = flow.indexOf(':', at, Math.min(to, at + 300));
    return colon > 0 && AddresseeReader.areOrgans(flow, at, colon);
  }

  private boolean hasVerb(int first, int last, int end) {
    for (String verb : CARRIER_VERBS) {
      for (int p = first; p <= last; p++) {
        if (flow.indexOf(verb, flow.start(p), p == last ? end : flow.end(p)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first line of the title that ends in paragraph {@code last}. */
  private int firstLine(int last, int end) {
    int first = last;
    while (first > 0 && last - first < MOST_LINES) {
      int before = first - 1;
      boolean organ = endsWithOrgan(before);
      int verb = verbAt(first, last, end);
      if (!isTitleLine(before) || (flow.isAfterGap(first) && !breaksOff(before, verb))) {
        break;
      }
      boolean atStart = verb == flow.start(first);
      boolean broken = !organ;
      if (verb < 0 || (atStart && organ) || broken) {
        first = before;
      } else {
        break;
      }
    }
    return first;
  }

  /**
   * Whether a line before a gap is the beginning of a title: it has the verb that the rest wants,
   * or is the organ before a rest that begins with 关于.
   */
  private boolean breaksOff(int p, int verbOfRest) {
    return endsWithOrgan(p)
        ? verbOfRest == flow.start(p + 1) && flow.indexOf(' ', flow.start(p), flow.end(p)) < 0
        : verbOfRest < 0 && verbAt(p, p, flow.end(p)) > flow.start(p);
  }

  /** Where the first verb of a title stands in its first line, or -1. */
  private int verbAt(int first, int last, int end) {
    int to = first == last ? end : flow.end(first);
    int least = -1;
    for (String verb : new String[] {"关于", "印发", "转发"}) {
      int at = flow.indexOf(verb, flow.start(first), to);
      least = at >= 0 && (least < 0 || at < least) ? at : least;
    }
    return least;
  }

  private boolean endsWithOrgan(int p) {
    int end = flow.trimEnd(flow.start(p), flow.end(p));
    return end > flow.start(p) && Words.ORGAN_LAST.indexOf(flow.at(end - 1)) >= 0;
  }

  private boolean isTitleLine(int p) {
    int from = flow.start(p);
    int to = flow.end(p);
    if (!layout.isText(p) || flow.isTable(p) || to - from > LONGEST_TITLE_LINE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (c == '。' || c == '|' || c == '>' || c == ':' || c == ';' || c == '[' || c == '【') {
        return false;
      }
    }
    return !LineShapes.isNumber(flow.chars(), from, to)
        && !LineShapes.isDate(flow.chars(), from, to)
        && !LineShapes.isAttachmentMark(flow.chars(), from, to)
        && !PageFoot.begins(flow.chars(), from, to)
        && !isFixedLine(from, to)
        && Label.at(flow.chars(), from, to) == null
        && Dates.first(flow, from, to) == null;
  }

  private boolean isFixedLine(int from, int to) {
    String line = LineShapes.rest(flow.chars(), from, to);
    return line.equals("文件") || line.endsWith("文件") || line.endsWith("网站") || line.endsWith("门户网");
  }

  /** Finds a title that stands alone, between two paragraphs. */
  @Nullable Title standalone(int from, int to) {
    for (int p = from; p < to; p++) {
      if (!isTitleLine(p)) {
        continue;
      }
      int start = flow.start(p);
      int end = flow.end(p);
      if (end - start < 4 || !Titles.endsLikeTitle(flow, start, end)) {
        continue;
      }
      int first = p;
      while (first > from
          && p - first < 3
          && isTitleLine(first - 1)
          && !flow.isAfterGap(first)
          && !endsWithOrgan(first - 1)
          && flow.length(first - 1) > 8
          && !Titles.endsLikeTitle(flow, flow.start(first - 1), flow.end(first - 1))) {
        first--;
      }
      int last = p;
      if (p + 1 < flow.paragraphs() && isBracketLine(p + 1)) {
        last = p + 1;
      }
      return new Title(first, last, flow.end(last), false);
    }
    return null;
  }

  /** Whether a line is a bracket only, as （2025—2027年） under a title. */
  private boolean isBracketLine(int p) {
    int from = flow.start(p);
    int to = flow.trimEnd(from, flow.end(p));
    return layout.isText(p)
        && to - from >= 3
        && to - from <= 24
        && Chars.isOpening(flow.at(from))
        && Chars.isClosing(flow.at(to - 1))
        && Label.at(flow.chars(), from, to) == null
        && Dates.first(flow, from, to) == null
        && flow.indexOf("会议", from, to) < 0;
  }
}
