package org.gangmu.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.document.Label.Style;
import org.gangmu.document.NoteWords.NoteLabel;
import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Parts a paragraph into labelled text, plain text and notes.
 *
 * <p>Most labels stand at the beginning of a paragraph. One inside is taken where it goes on with
 * the numbers that are open, or begins numbers that go on: after the end of a sentence, or glued to
 * a list of units.
 */
final class Segments {

  /** What a segment is. */
  enum Kind {
    LABEL,
    TEXT,
    NOTE
  }

  /** A part of a paragraph; a labelled one runs from its label to the next segment. */
  static final class Segment {
    private final Kind kind;
    private final int from;
    private int to;
    private final @Nullable Label label;
    private final @Nullable Note note;

    private Segment(Kind kind, int from, int to, @Nullable Label label, @Nullable Note note) {
      this.kind = kind;
      this.from = from;
      this.to = to;
      this.label = label;
      this.note = note;
    }

    Kind kind() {
      return kind;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    Label label() {
      return java.util.Objects.requireNonNull(label, "label");
    }

    Note note() {
      return java.util.Objects.requireNonNull(note, "note");
    }
  }

  private final Flow flow;
  private final Layout layout;
  private final Brackets brackets;
  private final NoteReader notes;
  private final OpenTasks tasks;

  private List<Segment> parts = new ArrayList<>();
  private int from;
  private int to;

  /** The last number of each style taken in this paragraph, 0 where none was. */
  private final Map<Style, Integer> taken = new EnumMap<>(Style.class);

  /** Where number 2 of each style was last found in this paragraph. */
  private final Map<Style, Integer> seconds = new EnumMap<>(Style.class);

  /** The label that comes next after this paragraph, once it was looked for. */
  private @Nullable Label following;

  private boolean knowsFollowing;

  Segments(Flow flow, Layout layout, Brackets brackets, NoteReader notes, OpenTasks tasks) {
    this.flow = flow;
    this.layout = layout;
    this.brackets = brackets;
    this.notes = notes;
    this.tasks = tasks;
  }

  /** Returns the segments of a paragraph, given what is open before it. */
  List<Segment> of(int paragraph) {
    parts = new ArrayList<>();
    taken.clear();
    seconds.clear();
    knowsFollowing = false;
    from = flow.skipBlanks(layout.from(paragraph), layout.to(paragraph));
    to = flow.trimEnd(from, layout.to(paragraph));
    int at = first(paragraph);
    while (at < to) {
      at = next(at, paragraph);
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      parts.get(i).to = parts.get(i + 1).from;
    }
    return parts;
  }

  /** Begins the paragraph; returns where to go on. */
  private int first(int paragraph) {
    Label label = Label.at(flow.chars(), from, to);
    if (label == null) {
      label = beforeNumber();
    }
    if (label != null && isTaskLabel(label, paragraph)) {
      return addLabel(from, label);
    }
    if (notes.words().labelAt(flow.chars(), from, to) != null
        && notes.words().labelEnd(flow.chars(), from, to) > 0) {
      return noteLine(from);
    }
    parts.add(new Segment(Kind.TEXT, from, to, null, null));
    return from;
  }

  /** A label whose point would be a decimal one, were it not the number that is due: 11.121…. */
  private @Nullable Label beforeNumber() {
    int expected = tasks.expected(Style.ITEM);
    if (expected == 0 || !Chars.isDigit(flow.at(from))) {
      return null;
    }
    Label label = Label.item(flow.chars(), from, to);
    return label != null && label.number() == expected ? label : null;
  }

  private boolean isTaskLabel(Label label, int paragraph) {
    if (label.style() != Style.POINT) {
      return true;
    }
    return label.number() == 1
        ? goesOn(label, from + 1, to, paragraph)
        : label.number() == tasks.expected(Style.POINT);
  }

  private int addLabel(int at, Label label) {
    parts.add(new Segment(Kind.LABEL, at, to, label, null));
    taken.put(label.style(), label.number());
    return label.end();
  }

  /** Looks at one position inside a paragraph; returns where to go on. */
  private int next(int at, int paragraph) {
    char c = flow.at(at);
    if (Chars.isOpening(c)) {
      NoteLabel label = notes.words().labelAt(flow.chars(), at, to);
      if (label != null && label.part() == NoteWords.Part.UNITS) {
        return noteLine(at);
      }
      int close = brackets.partner(at);
      if (close > at && close < to) {
        Note note = bracketNote(at, close);
        if (note != null) {
          parts.add(new Segment(Kind.NOTE, at, close + 1, null, note));
          return resume(at, close + 1);
        }
      }
    } else if (c == ':') {
      NoteLabel label = notes.words().labelBefore(flow.chars(), textFrom(), at);
      if (label != null && label.part() == NoteWords.Part.UNITS) {
        if (isBoundary(label.start())) {
          return noteLine(label.start());
        }
        int open = flow.trimEnd(from, label.start()) - 1;
        if (open > from && Chars.isOpening(flow.at(open)) && brackets.partner(open) < 0) {
          return noteLine(open);
        }
      }
    }
    if (Label.mayBegin(c) && (isBoundary(at) || isAfterHeading(at) || isAfterComma(at))) {
      Label label = Label.at(flow.chars(), at, to);
      if (label != null && isInnerLabel(label, at, paragraph)) {
        return addLabel(at, label);
      }
    }
    return at + 1;
  }

  private int textFrom() {
    Segment last = parts.get(parts.size() - 1);
    return last.kind == Kind.LABEL ? last.label().end() : last.from;
  }

  /**
   * Goes on with plain text after a note, if there is any. A mark behind the note belongs to the
   * text that it parts from the text before the note, unless that has its stop already.
   */
  private int resume(int open, int end) {
    int mark = flow.skipBlanks(end, to);
    int at = mark;
    while (at < to && (flow.at(at) == '。' || flow.at(at) == ';' || flow.at(at) == ',')) {
      at = flow.skipBlanks(at + 1, to);
    }
    int before = flow.trimEnd(from, open);
    boolean parts = at < to && before > from && !Chars.isStop(flow.at(before - 1));
    this.parts.add(new Segment(Kind.TEXT, parts ? mark : at, to, null, null));
    return at;
  }

  /** Whether something of its own can begin at a position: after a stop, or after a note. */
  private boolean isBoundary(int at) {
    int before = flow.trimEnd(from, at);
    if (before == from) {
      return true;
    }
    char c = flow.at(before - 1);
    return Chars.isStop(c) || isAfterNote(before);
  }

  /** Whether a comma stands before a position, as in 一要快，二要好. */
  private boolean isAfterComma(int at) {
    int before = flow.trimEnd(from, at);
    return before > from && flow.at(before - 1) == ',';
  }

  private boolean isAfterNote(int before) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Segment part = parts.get(i);
      if (part.kind == Kind.NOTE) {
        return before <= part.to;
      }
      if (part.kind == Kind.LABEL) {
        return false;
      }
    }
    return false;
  }

  /** Whether a position follows a short heading without any mark: 二、重点任务（一）…. */
  private boolean isAfterHeading(int at) {
    Segment last = parts.get(parts.size() - 1);
    if (last.kind != Kind.LABEL || parts.size() != 1 || at - last.label().end() > 30) {
      return false;
    }
    for (int i = last.label().end(); i < at; i++) {
      char c = flow.at(i);
      if (!Chars.isHan(c) && c != '“' && c != '”' && c != '、' && c != ' ' && c != ',') {
        return false;
      }
    }
    return at > last.label().end() + 1 && Chars.isOpening(flow.at(at));
  }

  private boolean isInnerLabel(Label label, int at, int paragraph) {
    Style style = label.style();
    if (style == Style.DASH || style == Style.ARTICLE) {
      return false;
    }
    boolean apart = isBoundary(at) || (style == Style.POINT && isAfterComma(at));
    if (!apart && !(style == Style.SUBHEADING && label.number() == 1)) {
      return false;
    }
    int last = taken.getOrDefault(style, 0);
    int expected = last > 0 ? last + 1 : tasks.expected(style);
    if (label.number() == expected && label.number() > 1) {
      return true;
    }
    return label.number() == 1 && goesOn(label, label.end(), to, paragraph);
  }

  /** Whether number 2 of the same style comes later in the paragraph, or begins the next one. */
  private boolean goesOn(Label label, int at, int end, int paragraph) {
    int second = seconds.getOrDefault(label.style(), -1);
    if (second < at) {
      second = second(label, at, end);
      seconds.put(label.style(), second);
    }
    return second < end || beginsNext(label, paragraph);
  }

  /** Where number 2 of a label's style comes first, or the end. */
  private int second(Label label, int at, int end) {
    for (int i = at; i < end; i++) {
      char c = flow.at(i);
      if (!Label.mayBegin(c)) {
        continue;
      }
      char before = flow.at(flow.trimEnd(from, i) - 1);
      if (!Chars.isStop(before) && before != ',' && !Chars.isClosing(before)) {
        continue;
      }
      Label later = Label.at(flow.chars(), i, end);
      if (later != null && later.style() == label.style() && later.number() == 2) {
        return i;
      }
    }
    return end;
  }

  private boolean beginsNext(Label label, int paragraph) {
    if (!knowsFollowing) {
      following = following(paragraph);
      knowsFollowing = true;
    }
    Label later = following;
    return later != null && later.style() == label.style() && later.number() == 2;
  }

  /** The label that the first labelled one of the next paragraphs begins with. */
  private @Nullable Label following(int paragraph) {
    for (int p = paragraph + 1; p < layout.paragraphs() && p < paragraph + 8; p++) {
      if (layout.isText(p)) {
        int start = flow.skipBlanks(layout.from(p), layout.to(p));
        Label later = Label.at(flow.chars(), start, layout.to(p));
        if (later != null) {
          return later;
        }
      }
    }
    return null;
  }

  /** Reads the note in a bracket, or returns null if it is none. */
  private @Nullable Note bracketNote(int open, int close) {
    int start = flow.skipBlanks(open + 1, close);
    if (notes.words().labelEnd(flow.chars(), start, close) > 0) {
      Note note = notes.labelled(start, close);
      return note;
    }
    int after = flow.skipBlanks(close + 1, to);
    boolean closing = after == to || Chars.isStop(flow.at(after)) || isBoundary(open);
    Note note = closing ? notes.titled(start, close) : null;
    note = note == null && closing ? notes.verbs(start, close) : note;
    note = note == null && closing ? notes.verbsAndMore(start, close) : note;
    return note == null && after == to && isBoundary(open) ? notes.names(start, close) : note;
  }

  /**
   * Reads a note without brackets: to the end of the paragraph, or to a label glued to its list.
   */
  private int noteLine(int start) {
    int end = to;
    for (int i = start; i < to; i++) {
      char c = flow.at(i);
      if (!Label.mayBegin(c)
          || i == start
          || flow.at(i - 1) == '、'
          || Chars.isDigit(flow.at(i - 1))) {
        continue;
      }
      Label label = Label.at(flow.chars(), i, to);
      if (label != null && continues(label)) {
        end = i;
        break;
      }
    }
    Note note = notes.labelled(start, end);
    if (start > from || parts.isEmpty()) {
      parts.add(new Segment(Kind.NOTE, start, end, null, note));
    }
    if (end < to) {
      Label label = Label.at(flow.chars(), end, to);
      if (label != null) {
        return addLabel(end, label);
      }
    }
    return to;
  }

  private boolean continues(Label label) {
    Style style = label.style();
    if (style == Style.DASH || style == Style.POINT || style == Style.ARTICLE) {
      return false;
    }
    int last = taken.getOrDefault(style, 0);
    int expected = last > 0 ? last + 1 : tasks.expected(style);
    return label.number() > 1 && label.number() == expected;
  }
}
