package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.calendar.StatedDate;
import org.gangmu.io.text.Chars;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the signature of a document (落款): the issuers, one under the other or in one line, over a
 * date.
 *
 * <p>It may be glued to the end of the last sentence; a remark such as （代章） does not belong to a
 * name.
 */
final class SignatureReader {

  /**
   * A signature.
   *
   * @param first its first paragraph, or the one it is glued to
   * @param last the paragraph of its date
   */
  record Signature(List<UnitName> issuers, StatedDate date, int first, int last) {}

  private static final int LONGEST_NAME = 60;
  private static final int MOST_LINES = 40;

  private final Flow flow;
  private final Layout layout;
  private final Marks marks;

  SignatureReader(Flow flow, Layout layout, Marks marks) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
  }

  /**
   * Finds the first signature between two paragraphs, and takes its lines out of the running text.
   */
  @Nullable Signature find(int from, int to) {
    for (int p = from; p < to; p++) {
      if (!layout.isText(p) || flow.isTable(p)) {
        continue;
      }
      int start = layout.from(p);
      int end = flow.trimEnd(start, layout.to(p));
      Dates.Place date = Dates.last(flow, start, end);
      if (date != null) {
        Signature signature = signed(p, start, date);
        if (signature != null) {
          return signature;
        }
      }
    }
    return null;
  }

  private @Nullable Signature signed(int p, int start, Dates.Place date) {
    List<int[]> lines = new ArrayList<>();
    int before = date.from();
    int tail = tail(start, before);
    boolean glued = tail > start;
    int first = p;
    if (tail < flow.trimEnd(tail, before)) {
      if (!isNames(tail, before)) {
        return null;
      }
      lines.add(0, new int[] {tail, before});
    } else if (glued) {
      return null;
    }
    while (!glued && first > 0 && p - first < MOST_LINES) {
      int q = first - 1;
      if (!layout.isText(q) || flow.isTable(q)) {
        break;
      }
      int qStart = layout.from(q);
      int qEnd = flow.trimEnd(qStart, layout.to(q));
      int qTail = tail(qStart, qEnd);
      if (qTail == qStart && withoutSeal(qTail, qEnd) == qTail && lines.isEmpty()) {
        first = q;
        continue;
      }
      if (!isNameLine(qTail, qEnd, !lines.isEmpty())) {
        break;
      }
      lines.add(0, new int[] {qTail, qEnd});
      first = q;
      glued = qTail > qStart;
    }
    List<UnitName> issuers = names(lines);
    if (issuers.isEmpty()) {
      return null;
    }
    take(first, p, lines, date);
    return new Signature(issuers, date.date(), first, p);
  }

  /** The position after the last full stop, or the beginning. */
  private int tail(int from, int to) {
    for (int i = flow.trimEnd(from, to); i > from; i--) {
      char c = flow.at(i - 1);
      if (c == '。' || c == '!' || c == ';') {
        return flow.skipBlanks(i, to);
      }
    }
    return flow.skipBlanks(from, to);
  }

  private boolean isNames(int from, int to) {
    return isNameLine(from, flow.trimEnd(from, to), false) || glued(from, to).size() > 1;
  }

  private boolean isNameLine(int from, int to, boolean above) {
    int end = withoutSeal(from, to);
    if (end - from < 3 || to - from > 4 * LONGEST_NAME) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = flow.at(i);
      if (c == ':' || c == ',' || c == '。' || c == '《' || c == '|' || c == '>') {
        return false;
      }
    }
    if (Label.at(flow.chars(), from, to) != null
        || LineShapes.isAttachmentMark(flow.chars(), from, to)
        || LineShapes.isNumber(flow.chars(), from, to)
        || Titles.endsLikeTitle(flow, from, end)) {
      return false;
    }
    boolean organ = Words.ORGAN_LAST.indexOf(flow.at(end - 1)) >= 0;
    return (organ || above) && end - from <= LONGEST_NAME;
  }

  /** The end of a name without the remark on its seal: （代章）, （盖章）, （章）. */
  private int withoutSeal(int from, int to) {
    int end = flow.trimEnd(from, to);
    if (end > from && Chars.isClosing(flow.at(end - 1))) {
      int open = end - 1;
      while (open > from && end - open < 20 && !Chars.isOpening(flow.at(open))) {
        open--;
      }
      if (flow.indexOf('章', open, end) >= 0) {
        return flow.trimEnd(from, open);
      }
    }
    return end;
  }

  /** The names of the lines; a line that is not a whole name goes on in the next. */
  private List<UnitName> names(List<int[]> lines) {
    List<UnitName> names = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int[] line : lines) {
      int end = withoutSeal(line[0], line[1]);
      for (int[] part : parts(line[0], end)) {
        open.append(flow.written(part[0], part[1]).strip());
        boolean whole = Words.ORGAN_LAST.indexOf(flow.at(part[1] - 1)) >= 0;
        if (whole) {
          if (open.length() <= UnitName.MAX_LENGTH) {
            names.add(UnitName.of(open.toString()));
          }
          open.setLength(0);
        }
      }
    }
    return names;
  }

  /** The names of one line: parted by blanks, or glued. */
  private List<int[]> parts(int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      boolean blank = flow.at(i) == ' ' || flow.at(i) == '、';
      if (blank && i > start && Words.ORGAN_LAST.indexOf(flow.at(i - 1)) >= 0 && i - start >= 4) {
        parts.addAll(glued(start, i));
        start = flow.skipBlanks(i + 1, to);
      }
    }
    if (start < to) {
      parts.addAll(glued(start, to));
    }
    return parts;
  }

  /**
   * Parts names that are glued to each other where the head of the first comes again: its level
   * (省…厅省…局), or its first two characters, which name its place.
   */
  private List<int[]> glued(int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    int end = flow.trimEnd(from, to);
    boolean several = end - from > 8;
    int head = several && "省市州县区盟旗".indexOf(flow.at(from)) >= 0 ? 1 : 2;
    for (int i = from + 3; several && i + 2 < end; i++) {
      if (flow.at(i) == flow.at(from)
          && (head == 1 || flow.at(i + 1) == flow.at(from + 1))
          && Words.ORGAN_LAST.indexOf(flow.at(i - 1)) >= 0) {
        parts.add(new int[] {start, i});
        start = i;
      }
    }
    if (start < end) {
      parts.add(new int[] {start, end});
    }
    return parts;
  }

  private void take(int first, int last, List<int[]> lines, Dates.Place date) {
    for (int p = first; p <= last; p++) {
      int from = p == first ? lines.get(0)[0] : layout.from(p);
      marks.mark(flow, from, layout.to(p), SpanKind.SIGNATURE);
    }
    marks.mark(flow, date.from(), date.to(), SpanKind.DATE);
    int begin = lines.get(0)[0];
    for (int p = first; p <= last; p++) {
      if (p == first && begin > layout.from(p)) {
        layout.cutBack(p, begin);
      } else {
        layout.set(p, Layout.Part.SIGNATURE);
      }
    }
  }
}
