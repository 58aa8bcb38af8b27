package org.gangmu.document;

import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;

/**
 * Makes the flow of a text from its lines: page numbers and blank lines go, lines that were broken
 * by a printer or a page are joined.
 *
 * <p>Whether lines were broken is seen from their widths: in a text with hard line ends most lines
 * are about as wide as the widest, and end anywhere. Elsewhere a line is a paragraph, and only one
 * that visibly breaks off is joined with the next.
 */
final class FlowBuilder {

  private static final int NARROWEST_BODY = 40;
  private static final int WIDEST_BODY = 120;
  private static final int SLACK = 7;

  /** A line at least this wide that breaks off in the middle of running text is taken up again. */
  private static final int RUNNING_TEXT = 60;

  private static final int LONGEST_UNIT = 30;
  private static final int LONGEST_VERB = 12;

  /** A bracket that stays open for longer than this was never meant to be closed. */
  private static final int LONGEST_OPEN_BRACKET = 800;

  private final Source source;

  /** The lines, or the paragraphs of a text that has none. */
  private final Lines lines;

  private final char[] a;
  private final NoteWords notes;
  private final Marks marks;
  private final Flow flow;
  private final boolean wrapped;

  /** Whether the lines are paragraphs of a text that lost its line ends, so that each is whole. */
  private final boolean cut;

  private final int fullWidth;

  private int openBrackets;
  private int openedAt;
  private int previous = -1;
  private boolean gap;
  private boolean seenLabel;

  private FlowBuilder(Source source, NoteWords notes, Marks marks) {
    this.source = source;
    this.notes = notes;
    this.marks = marks;
    this.flow = new Flow(source.text());
    this.a = source.text().toCharArray();
    for (int i = 0; i < a.length; i++) {
      a[i] = Folding.fold(a[i]);
    }
    int[] cuts = FlatText.cuts(a, source.lines(), notes);
    this.cut = cuts.length > 0;
    this.lines = cut ? source.lines().cut(cuts) : source.lines();
    int[] histogram = new int[WIDEST_BODY + 2];
    int counted = 0;
    for (int line = 0; line < lines.count(); line++) {
      int width = width(line);
      if (width >= NARROWEST_BODY) {
        histogram[Math.min(width, WIDEST_BODY + 1)]++;
        counted++;
      }
    }
    this.fullWidth = fullWidth(histogram, counted);
    this.wrapped = fullWidth > 0;
  }

  static Flow build(Source source, NoteWords notes, Marks marks) {
    FlowBuilder builder = new FlowBuilder(source, notes, marks);
    for (int line = 0; line < builder.lines.count(); line++) {
      builder.add(line);
    }
    return builder.flow;
  }

  /**
   * The least width of a line that was broken because it was full, or 0 if lines were not broken.
   */
  private static int fullWidth(int[] histogram, int counted) {
    if (counted < 8 || histogram[WIDEST_BODY + 1] * 20 > counted) {
      return 0;
    }
    int best = 0;
    int bestCount = 0;
    for (int width = NARROWEST_BODY; width <= WIDEST_BODY; width++) {
      int band = 0;
      for (int w = width; w <= Math.min(width + SLACK, WIDEST_BODY); w++) {
        band += histogram[w];
      }
      if (band > bestCount) {
        best = width;
        bestCount = band;
      }
    }
    return bestCount * 2 > counted ? best : 0;
  }

  private int from(int line) {
    int at = lines.start(line);
    while (at < lines.end(line)
        && a[at] != '\t'
        && (Chars.isBlank(a[at]) || Folding.isInvisible(a[at]))) {
      at++;
    }
    return at;
  }

  private int to(int line) {
    int at = lines.end(line);
    while (at > lines.start(line) && (Chars.isBlank(a[at - 1]) || Folding.isInvisible(a[at - 1]))) {
      at--;
    }
    return at;
  }

  private int width(int line) {
    int width = 0;
    int to = to(line);
    for (int i = from(line); i < to && width <= WIDEST_BODY; i++) {
      if (a[i] == '\t') {
        return 0;
      }
      width += Folding.isInvisible(a[i]) ? 0 : Chars.width(source.text().charAt(i));
    }
    return width;
  }

  private void add(int line) {
    int from = from(line);
    int to = to(line);
    if (from >= to) {
      gap = true;
      return;
    }
    if (LineShapes.isPageNumber(a, from, to)
        || (wrapped && LineShapes.isBareNumber(a, from, to) && previous >= 0)) {
      marks.markSource(from, to, SpanKind.FURNITURE);
      return;
    }
    boolean table = isTableRow(from, to);
    if (table) {
      from = lines.start(line);
      to = untrimmedEnd(line);
    } else {
      from = afterTabs(from, to);
    }
    if (table || !continues(line, from, to)) {
      flow.beginParagraph(table, gap);
      openBrackets = 0;
    } else if (Chars.isLatin(a[from]) && Chars.isLatin(a[to(previous) - 1])) {
      flow.add(' ', lines.end(previous));
    }
    seenLabel |= Label.at(a, from, to) != null;
    for (int i = from; i < to; i++) {
      if (!Folding.isInvisible(a[i])) {
        flow.add(a[i], i);
        countBracket(a[i]);
      }
    }
    previous = line;
    gap = false;
  }

  private void countBracket(char c) {
    if (Chars.isOpening(c)) {
      if (openBrackets++ == 0) {
        openedAt = flow.length();
      }
    } else if (Chars.isClosing(c) && openBrackets > 0) {
      openBrackets--;
    }
  }

  /** Whether tabs part the line into cells; tabs in front alone are an indent, but below a row. */
  private boolean isTableRow(int from, int to) {
    int text = afterTabs(from, to);
    for (int i = text; i < to; i++) {
      if (a[i] == '\t') {
        return true;
      }
    }
    int last = flow.paragraphs() - 1;
    return text > from && last >= 0 && flow.isTable(last) && !gap;
  }

  private int afterTabs(int from, int to) {
    int at = from;
    while (at < to && Chars.isBlank(a[at])) {
      at++;
    }
    return at;
  }

  /** The end of a line with the tabs at its end: they stand for empty cells. */
  private int untrimmedEnd(int line) {
    int at = lines.end(line);
    while (at > lines.start(line) && a[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  /** Whether a line goes on with the sentence of the line before. */
  private boolean continues(int line, int from, int to) {
    if (flow.length() == 0 || flow.isTable(flow.paragraphs() - 1)) {
      return false;
    }
    int start = flow.start(flow.paragraphs() - 1);
    char last = flow.at(flow.length() - 1);
    if (Chars.cannotBegin(a[from]) && !isField(start, flow.length())) {
      return true;
    }
    if (isStructural(from, to) || isField(start, flow.length())) {
      return false;
    }
    boolean open = openBrackets > 0 && flow.length() - openedAt < LONGEST_OPEN_BRACKET;
    if (open || Chars.asksForMore(last) || (wrapped && last == ',')) {
      return true;
    }
    if (cut) {
      return false;
    }
    if (notes.labelEnd(flow.chars(), start, flow.length()) > 0 && !(wrapped && endsInTime(start))) {
      return !gap && !endsInTime(start) && breaksOff(last, from, to);
    }
    boolean indented = lines.start(line) + 2 <= from;
    if (wrapped) {
      boolean full = width(previous) >= fullWidth;
      boolean ended = Chars.isFullStop(last) || last == ':' || last == ';';
      return full && !(indented && ended) && !isTitleEnd(start, flow.length());
    }
    return !Chars.isStop(last)
        && !Chars.isClosing(last)
        && (last == ',' || isRunningText(start))
        && !isTitleEnd(start, flow.length());
  }

  /** Whether a note ends with its time (完成时限：9月底), in which no name can break off. */
  private boolean endsInTime(int start) {
    int colon = flow.length() - 1;
    while (colon > start && flow.at(colon) != ':') {
      colon--;
    }
    NoteWords.NoteLabel label = notes.labelBefore(flow.chars(), start, colon);
    return label != null && label.part() == NoteWords.Part.TIME;
  }

  /**
   * Whether a list of units broke off and a line goes on with it: in the middle of a name, or where
   * a full line ends and names follow; not behind 等 or a verb, which end a list.
   */
  private boolean breaksOff(char last, int from, int to) {
    String tail = flow.folded(Math.max(0, flow.length() - LONGEST_VERB), flow.length());
    if (last == '等' || last == '。' || notes.verbAtEnd(tail).isPresent()) {
      return false;
    }
    return !UnitList.isOrganLast(last)
        || (width(previous) >= NARROWEST_BODY && isListEnd(from, to));
  }

  /**
   * Whether a line can be the rest of a list of units: short names, the first maybe cut, no
   * sentence.
   */
  private boolean isListEnd(int from, int to) {
    int end = a[to - 1] == '。' ? to - 1 : to;
    int start = from;
    for (int i = from; i <= end; i++) {
      boolean last = i == end;
      if (!last && a[i] != '、' && a[i] != ',' && a[i] != ';') {
        continue;
      }
      if (i - start > LONGEST_UNIT || (i == start && start > from) || (last && i == start)) {
        return false;
      }
      boolean inner = !last && start > from;
      if (inner && !UnitList.isOrganLast(a[i - 1]) && a[i - 1] != '等') {
        return false;
      }
      start = i + 1;
    }
    String tail =
        new String(a, Math.max(from, end - LONGEST_VERB), Math.min(LONGEST_VERB, end - from));
    return UnitList.isOrganLast(a[end - 1])
        || a[end - 1] == '等'
        || notes.verbAtEnd(tail).isPresent();
  }

  /** Whether the paragraph so far is running text, not a heading or title. */
  private boolean isRunningText(int start) {
    int from = Math.max(start, flow.length() - 4 * RUNNING_TEXT);
    int width = 0;
    boolean comma = false;
    for (int i = from; i < flow.length(); i++) {
      char c = flow.at(i);
      width += Chars.width(c);
      comma |= c == ',' || c == '。' || c == ';';
    }
    return width >= RUNNING_TEXT && comma;
  }

  private boolean isTitleEnd(int start, int end) {
    if (end - start > 120 || flow.indexOf('。', start, end) >= 0) {
      return false;
    }
    return Titles.endsLikeTitle(flow, start, end);
  }

  private boolean isField(int start, int end) {
    return HeadFields.at(flow.chars(), start, Math.min(end, start + 24), !seenLabel) != null;
  }

  /** Whether a line begins something of its own, whatever stands before it. */
  private boolean isStructural(int from, int to) {
    return Label.at(a, from, to) != null
        || notes.labelEnd(a, from, to) > 0
        || LineShapes.isDate(a, from, to)
        || LineShapes.isAttachmentMark(a, from, to)
        || LineShapes.isNumber(a, from, to)
        || HeadFields.at(a, from, Math.min(to, from + 24), !seenLabel) != null
        || PageFoot.begins(a, from, to);
  }
}
