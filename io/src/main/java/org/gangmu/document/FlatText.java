package org.gangmu.document;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.document.Label.Style;
import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the paragraphs of a text began that lost its line ends, as one copied out of a page
 * may have.
 *
 * <p>Only a text of very few lines, one of them very long, is looked at. It is cut before labels
 * that number on from one another and follow the end of a sentence, a blank or the heading above;
 * and at blanks, which stand for line ends: all of them before the first label and below a
 * signature, elsewhere those behind a sentence, a heading or the name over a date.
 */
final class FlatText {

  private static final int MOST_LINES = 5;
  private static final int LEAST_LENGTH = 600;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_FIELD = 8;
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_PERSON = 4;
  private static final int FEWEST_LABELS = 2;

  /** What stands before a label. */
  private enum Before {
    FULL_STOP,
    MARK,
    BLANK,
    UNITS,
    TEXT
  }

  private record Candidate(Label label, int at, Before before) {}

  private final char[] a;
  private final NoteWords notes;
  private final int from;
  private final int to;

  private FlatText(char[] a, NoteWords notes, int from, int to) {
    this.a = a;
    this.notes = notes;
    this.from = from;
    this.to = to;
  }

  /** Returns the positions in folded text where a line is to be cut; none in a text with lines. */
  static int[] cuts(char[] a, Lines lines, NoteWords notes) {
    int filled = 0;
    int longest = 0;
    int total = 0;
    for (int line = 0; line < lines.count() && filled <= MOST_LINES; line++) {
      int length = lines.end(line) - lines.start(line);
      total += length;
      if (!isBlank(a, lines.start(line), lines.end(line))) {
        filled++;
        longest = length > length(lines, longest) ? line : longest;
      }
    }
    boolean flat =
        filled <= MOST_LINES
            && length(lines, longest) >= LEAST_LENGTH
            && length(lines, longest) * 5L >= total * 4L;
    return flat && !isRow(a, lines.start(longest), lines.end(longest))
        ? new FlatText(a, notes, lines.start(longest), lines.end(longest)).cuts()
        : new int[0];
  }

  private static int length(Lines lines, int line) {
    return lines.end(line) - lines.start(line);
  }

  private static boolean isBlank(char[] a, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isBlank(a[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRow(char[] a, int from, int to) {
    for (int i = from; i < to; i++) {
      if (a[i] == '\t') {
        return true;
      }
    }
    return false;
  }

  private int[] cuts() {
    List<Candidate> labels = accepted(candidates());
    if (labels.size() < FEWEST_LABELS) {
      return new int[0];
    }
    return withBlanks(labels);
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    int last = from;
    boolean inNote = false;
    for (int i = from; i < to; i++) {
      if (a[i] != ' ') {
        inNote = isInNote(i, inNote);
        Before before = before(i, last, inNote);
        boolean within = a[i] == '—' && i > from && a[i - 1] == '—';
        // a label of dashes begins with the first of them
        Label label = before == null || within ? null : Label.at(a, i, to);
        if (before != null && label != null) {
          candidates.add(new Candidate(label, i, before));
        }
        last = i;
      }
    }
    return candidates;
  }

  /**
   * What stands before a position whose last character but blanks is at another, null if digits.
   */
  private @Nullable Before before(int at, int last, boolean inNote) {
    if (at == from) {
      return Before.BLANK;
    }
    char c = a[last];
    if (c == '第' || c == '、' || ((Chars.isDigit(c) || c == '.') && last == at - 1)) {
      return null;
    }
    if (Chars.isFullStop(c)) {
      return Before.FULL_STOP;
    }
    if (Chars.isStop(c) || Chars.isClosing(c)) {
      return isAttachment(last) ? null : Before.MARK;
    }
    if (inNote && (UnitList.isOrganLast(c) || c == '等')) {
      return Before.UNITS;
    }
    return last < at - 1 ? Before.BLANK : Before.TEXT;
  }

  /** Whether a list of units that a label began is still open behind a position. */
  private boolean isInNote(int at, boolean before) {
    if (a[at] != ':') {
      return before && !Chars.isFullStop(a[at]);
    }
    NoteWords.NoteLabel label = notes.labelBefore(a, from, at);
    return label != null && label.part() == NoteWords.Part.UNITS;
  }

  /** Whether a colon belongs to 附件：, behind which titles are numbered. */
  private boolean isAttachment(int colon) {
    return a[colon] == ':' && colon >= from + 2 && a[colon - 1] == '件' && a[colon - 2] == '附';
  }

  /** Those labels that number on, or begin numbers that go on. */
  private List<Candidate> accepted(List<Candidate> candidates) {
    boolean[] goesOn = goesOn(candidates);
    Map<Style, Integer> numbers = new EnumMap<>(Style.class);
    List<Candidate> accepted = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate next = candidates.get(i);
      Style style = next.label().style();
      int number = next.label().number();
      boolean below =
          next.before() == Before.TEXT
              && (accepted.isEmpty() ? isBelowTitle(next) : isBelowHeading(next, accepted));
      boolean begins = number == 1 && goesOn[i] && (below || next.before() != Before.TEXT);
      boolean continues =
          number > 1
              && number == numbers.getOrDefault(style, 0) + 1
              && (below || isApart(next, style));
      boolean dash =
          style == Style.DASH && !accepted.isEmpty() && next.before() == Before.FULL_STOP;
      if (begins || continues || dash) {
        numbers.put(style, number);
        accepted.add(next);
      }
    }
    return accepted;
  }

  /** Whether the labels are such that number 2 of the same style comes later. */
  private static boolean[] goesOn(List<Candidate> candidates) {
    Set<Style> seen = EnumSet.noneOf(Style.class);
    boolean[] goesOn = new boolean[candidates.size()];
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate candidate = candidates.get(i);
      Style style = candidate.label().style();
      goesOn[i] = seen.contains(style);
      if (candidate.label().number() == 2 && isApart(candidate, style)) {
        seen.add(style);
      }
    }
    return goesOn;
  }

  /** Whether a label stands so far apart from what is before it that it begins a paragraph. */
  private static boolean isApart(Candidate candidate, Style style) {
    if (style == Style.POINT) {
      return false;
    }
    boolean fine = style.compareTo(Style.BRACKETED) >= 0;
    return switch (candidate.before()) {
      case FULL_STOP, BLANK -> true;
      case MARK, UNITS -> !fine;
      case TEXT -> false;
    };
  }

  /** Whether a label is such as the text below a title begins with. */
  private boolean isBelowTitle(Candidate first) {
    Style style = first.label().style();
    boolean coarse = style == Style.CHAPTER || style == Style.HEADING || style == Style.SUBHEADING;
    return coarse && first.label().number() == 1 && a[first.at() - 1] != '之';
  }

  /** Whether nothing but a short heading stands between a label and a coarser one before it. */
  private boolean isBelowHeading(Candidate next, List<Candidate> accepted) {
    Label above = accepted.get(accepted.size() - 1).label();
    if (above.style().compareTo(next.label().style()) >= 0
        || next.at() - above.end() > LONGEST_HEADING
        || next.at() - above.end() < 2) {
      return false;
    }
    for (int i = above.end(); i < next.at(); i++) {
      if (Chars.isStop(a[i])) {
        return false;
      }
    }
    return true;
  }

  /** The labels and the blanks that stand for line ends. */
  private int[] withBlanks(List<Candidate> labels) {
    ImmutableIntArray.Builder cuts = ImmutableIntArray.builder();
    boolean head = true;
    boolean dated = false;
    boolean inNote = false;
    int heading = -1;
    int run = from;
    int next = 0;
    for (int i = from; i < to; i++) {
      if (next < labels.size() && labels.get(next).at() == i) {
        Label label = labels.get(next++).label();
        cuts.add(i);
        head = false;
        dated = false;
        inNote = false;
        heading = label.end();
        i = heading - 1;
        run = heading;
        continue;
      }
      if (heading >= 0 && (Chars.isStop(a[i]) || i - heading > LONGEST_HEADING)) {
        heading = -1;
      }
      if (!Chars.isBlank(a[i])) {
        inNote = isInNote(i, inNote);
        continue;
      }
      int end = i;
      while (end < to && Chars.isBlank(a[end])) {
        end++;
      }
      boolean cut =
          end < to
              && i > from
              && (head
                  ? isHeadCut(run, i, end)
                  : heading >= 0 || dated || isBodyCut(i, end) || (inNote && isNoteCut(i, end)));
      if (cut) {
        cuts.add(end);
        inNote = false;
        heading = -1;
        head |= dated;
        dated = isDate(end);
      }
      run = end;
      i = end - 1;
    }
    return cuts.build().toArray();
  }

  /** Whether a blank in the head parts two lines: not behind 发文机关：, not within 索 引 号. */
  private boolean isHeadCut(int run, int blank, int next) {
    int length = blank - run;
    int after = next;
    while (after < to && after < next + 2 && !Chars.isBlank(a[after])) {
      after++;
    }
    boolean field = a[blank - 1] == ':' && length <= LONGEST_FIELD;
    return length >= 2 && after - next >= 2 && !field;
  }

  private boolean isBodyCut(int blank, int next) {
    char last = a[blank - 1];
    return Chars.isFullStop(last)
        || last == ':'
        || (Chars.isClosing(last) && !Chars.isLatin(a[next]))
        || (UnitList.isOrganLast(last) && isDate(next))
        || LineShapes.isAttachmentMark(a, next, Math.min(to, next + 4))
        || PageFoot.begins(a, next, to);
  }

  /** Whether a list of units ends at a blank: no name of it follows. */
  private boolean isNoteCut(int blank, int next) {
    char last = a[blank - 1];
    if (Chars.isStop(last) || last == ',' || Chars.asksForMore(last) || a[next] == ':') {
      return false;
    }
    int end = next;
    while (end < to && end - next <= LONGEST_NAME && !isNameEnd(a[end])) {
      end++;
    }
    int length = end - next;
    char ending = a[Math.max(next, end - 1)];
    boolean unit = length <= LONGEST_NAME && (UnitList.isOrganLast(ending) || ending == '等');
    boolean name = unit || length <= LONGEST_PERSON;
    return !name || (end + 1 < to && Chars.isBlank(a[end]) && isDate(end + 1));
  }

  private static boolean isNameEnd(char c) {
    return c == '、' || c == ',' || c == ';' || Chars.isBlank(c) || Chars.isClosing(c);
  }

  private boolean isDate(int at) {
    DateScanner.Found found = DateScanner.at(a, at, Math.min(to, at + 24));
    return found != null && (found.end() == to || Chars.isBlank(a[found.end()]));
  }
}
