package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Label.Style;
import org.gangmu.document.Segments.Segment;
import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tasks of a text and how they hang together.
 *
 * <p>A label belongs beside the last one of its style that is still open; a style that is not open
 * begins a level below the last coarser one. Sub-items in running text (一是…；二是…) hang on the task
 * whose paragraph they stand in. Notes go to the task whose text they close.
 */
final class Outline {

  /** How many paragraphs of text one point is looked through for its successor. */
  private static final int LONGEST_POINT = 60;

  /** So long is a heading without a label. */
  private static final int SHORTEST_HEADING = 4;

  private static final int LONGEST_HEADING = 24;

  private final Flow flow;
  private final Layout layout;
  private final Segments segments;
  private final TableReader tables;
  private final Marks marks;
  private final Remarks remarks;
  private final OpenTasks tasks = new OpenTasks();
  private final List<List<Range>> prose = new ArrayList<>();

  Outline(Flow flow, Layout layout, NoteReader noteReader, Marks marks, Remarks remarks) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
    this.remarks = remarks;
    this.tables = new TableReader(flow, noteReader, marks, remarks, tasks);
    this.segments = new Segments(flow, layout, new Brackets(flow), noteReader, tasks);
  }

  /** Returns the tasks in document order. */
  List<Node> read() {
    for (int p = 0; p < layout.paragraphs(); p++) {
      switch (layout.part(p)) {
        case TEXT -> {
          if (flow.isTable(p)) {
            int end = p;
            while (end < layout.paragraphs() && layout.isText(end) && flow.isTable(end)) {
              end++;
            }
            tables.read(p, end);
            p = end - 1;
          } else {
            readParagraph(p);
          }
        }
        case TITLE, ATTACHMENT -> {
          tables.reset();
          tasks.close();
        }
        case SIGNATURE, DISTRIBUTION, FOOT -> tasks.endText();
        case FIELD, NUMBER, COPY -> {}
      }
    }
    return tasks.all();
  }

  /** Returns the paragraphs outside tasks that were read, each a list of stretches. */
  List<List<Range>> prose() {
    return prose;
  }

  private void readParagraph(int p) {
    List<Segment> parts = segments.of(p);
    Node opener = null;
    Node before = tasks.top();
    List<Node> points = new ArrayList<>();
    boolean first = true;
    boolean onlyNote = notes(parts) == 1;
    for (Segment part : parts) {
      switch (part.kind()) {
        case LABEL -> {
          Label label = part.label();
          Node node = tasks.begin(label.style(), label.number(), p);
          node.label.add(new Range(part.from(), flow.trimEnd(part.from(), label.end())));
          readText(node, label.end(), part.to(), first);
          if (label.isPoint() || (!first && label.style().compareTo(Style.BRACKETED) >= 0)) {
            points.add(node);
          } else {
            points.clear();
            opener = node;
          }
        }
        case TEXT -> {
          if (first && isBareHeading(p, part)) {
            tasks.close();
          }
          if (first && flow.skipBlanks(part.from(), part.to()) < part.to()) {
            opener = ownerOfText(p);
            tasks.goBackTo(opener);
          }
          addText(part.from(), part.to(), first);
        }
        case NOTE -> addNote(p, part, points, onlyNote);
      }
      first = false;
    }
    if (!points.isEmpty() && opener == null) {
      opener = before;
    }
  }

  /**
   * Whether a paragraph is a heading without a label that stands over all that follows: a short
   * line without any stop, where no chapter is numbered and the items that follow count anew.
   */
  private boolean isBareHeading(int p, Segment part) {
    int from = flow.skipBlanks(part.from(), part.to());
    int to = flow.trimEnd(from, part.to());
    Node top = tasks.top();
    boolean chapters = false;
    for (Node node = top; node != null; node = node.parent) {
      chapters |= node.style != null && node.style.compareTo(Style.HEADING) <= 0;
    }
    if (top == null || chapters || to - from < SHORTEST_HEADING || to - from > LONGEST_HEADING) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Chars.isStop(flow.at(i)) || ",:;()".indexOf(flow.at(i)) >= 0) {
        return false;
      }
    }
    boolean over = p + 1 < layout.paragraphs() && layout.isText(p + 1) && !flow.isTable(p + 1);
    return over && !goesOn(p);
  }

  /** Whether the next label after a paragraph is the successor of one that is open. */
  private boolean goesOn(int p) {
    int end = Math.min(layout.paragraphs(), p + LONGEST_POINT);
    for (int q = p + 1; q < end; q++) {
      if (layout.isText(q)) {
        int from = flow.skipBlanks(layout.from(q), layout.to(q));
        Label next = Label.at(flow.chars(), from, layout.to(q));
        if (next != null && next.style() != Style.DASH) {
          return next.number() > 1 && next.number() == tasks.expected(next.style());
        }
      }
    }
    return false;
  }

  private static int notes(List<Segment> parts) {
    int notes = 0;
    for (Segment part : parts) {
      notes += part.kind() == Segments.Kind.NOTE ? 1 : 0;
    }
    return notes;
  }

  /** The task that an unlabelled paragraph goes on with. */
  private @Nullable Node ownerOfText(int p) {
    Node owner = tasks.top();
    while (owner != null
        && owner.style == Style.POINT
        && owner.paragraph != p
        && !isFollowed(owner, p)) {
      owner = owner.parent;
    }
    if (owner != null && closesItsParent(owner, p)) {
      owner = owner.parent;
    }
    return owner;
  }

  /**
   * Whether the next label is that of a point's successor: what stands between belongs to the
   * point.
   */
  private boolean isFollowed(Node point, int p) {
    int end = Math.min(layout.paragraphs(), p + LONGEST_POINT);
    for (int q = p + 1; q < end; q++) {
      if (layout.isText(q)) {
        int from = flow.skipBlanks(layout.from(q), layout.to(q));
        Label next = Label.at(flow.chars(), from, layout.to(q));
        if (next != null && next.style() != Style.DASH) {
          return next.style() == Style.POINT && next.number() == point.number + 1;
        }
      }
    }
    return false;
  }

  /**
   * Whether a paragraph after the last of several one-paragraph tasks speaks for all of them: the
   * elder ones had none of their own, and what comes next is coarser.
   */
  private boolean closesItsParent(Node last, int p) {
    Node parent = last.parent;
    if (parent == null || !last.runIn || last.children > 0 || last.number < 2) {
      return false;
    }
    if (last.laterParagraphs > 0 || !last.notes.isEmpty()) {
      return false;
    }
    int elder = 0;
    for (int i = last.index - 1; i > parent.index; i--) {
      Node node = tasks.all().get(i);
      if (node.parent == parent) {
        if (node.laterParagraphs > 0 || !node.runIn) {
          return false;
        }
        elder++;
      }
    }
    if (elder == 0) {
      return false;
    }
    for (int q = p + 1; q < layout.paragraphs(); q++) {
      if (layout.isText(q)) {
        Label next = Label.at(flow.chars(), layout.from(q), layout.to(q));
        if (next != null && next.style() != Style.POINT && next.style() != Style.DASH) {
          return last.style != null && next.style().compareTo(last.style) < 0;
        }
      }
    }
    return true;
  }

  /** Reads what follows a label: a heading, text, or both. */
  private void readText(Node node, int from, int to, boolean paragraphStart) {
    int start = flow.skipBlanks(from, to);
    int end = flow.trimEnd(start, to);
    marks.mark(flow, node.label.get(0).from(), node.label.get(0).to(), SpanKind.LABEL);
    if (start >= end) {
      return;
    }
    Headings.Split split = Headings.split(flow, node, start, end, paragraphStart);
    node.single = split.single();
    if (split.headingEnd() > start) {
      node.heading.add(new Range(start, split.headingEnd()));
      marks.mark(flow, start, split.bodyFrom(), SpanKind.HEADING);
    }
    int bodyFrom = flow.skipBlanks(split.bodyFrom(), end);
    if (bodyFrom < end) {
      node.runIn = true;
      node.addBody(bodyFrom, end, true);
      marks.mark(flow, bodyFrom, end, SpanKind.BODY);
    }
  }

  private void addText(int from, int to, boolean newParagraph) {
    int start = flow.skipBlanks(from, to);
    int end = flow.trimEnd(start, to);
    Node node = tasks.top();
    boolean first = node != null && tasks.takesText() && node.body.isEmpty();
    while (first && start < end && (flow.at(start) == ',' || flow.at(start) == ';')) {
      start = flow.skipBlanks(start + 1, end);
    }
    if (start >= end) {
      return;
    }
    if (node == null || !tasks.takesText()) {
      if (newParagraph || prose.isEmpty()) {
        prose.add(new ArrayList<>());
      }
      prose.get(prose.size() - 1).add(new Range(start, end));
      marks.mark(flow, start, end, SpanKind.PROSE);
      return;
    }
    if (newParagraph) {
      node.laterParagraphs++;
    }
    node.addBody(start, end, newParagraph);
    marks.mark(flow, start, end, SpanKind.BODY);
  }

  /**
   * Gives a note to the task it closes. Where sub-items run through a paragraph and only one note
   * stands behind the last, it is for all of them.
   *
   * <p>A note that says nothing but a time parts no text from other text.
   */
  private void addNote(int p, Segment part, List<Node> points, boolean onlyNote) {
    Node node = tasks.top();
    if (node == null || !tasks.takesText()) {
      remarks.warn(ReadingCode.UNREAD_NOTE, "note of units closes no task", part.from(), part.to());
      return;
    }
    boolean deadline = part.note().isEmpty() && !part.note().times.isEmpty();
    if (part.note().isEmpty() && !deadline) {
      remarks.warn(ReadingCode.UNREAD_NOTE, "note names no unit", part.from(), part.to());
    }
    Node above = node.parent;
    if (above != null
        && onlyNote
        && (points.isEmpty()
            ? node.style == Style.POINT && closesAllPoints(node, p)
            : points.size() > 1 && points.contains(node))) {
      node = above;
    }
    if (node == tasks.top() && !deadline && closesOtherText(node, p)) {
      node = divide(node, p);
    }
    node.noteRanges.add(new Range(part.from(), part.to()));
    marks.mark(flow, part.from(), part.to(), SpanKind.NOTE);
    if (deadline) {
      node.times.addAll(part.note().times);
      return;
    }
    node.addNote(part.note(), part.from(), part.to(), remarks);
    node.bodyBeforeNote = node.body.size();
    node.noteParagraph = p;
  }

  /**
   * Whether a note of its own paragraph, after points, is for all of them: none has had its own.
   */
  private boolean closesAllPoints(Node last, int p) {
    if (last.number < 2 || last.paragraph == p) {
      return false;
    }
    List<Node> nodes = tasks.all();
    for (int i = last.index - 1; i >= 0 && nodes.get(i).parent == last.parent; i--) {
      if (nodes.get(i).style == Style.POINT && !nodes.get(i).notes.isEmpty()) {
        return false;
      }
      if (nodes.get(i).number == 1) {
        return true;
      }
    }
    return true;
  }

  /** Whether text came after the last note, so that the next note is for that text alone. */
  private static boolean closesOtherText(Node node, int p) {
    return (node.divided || !node.notes.isEmpty())
        && node.noteParagraph != p
        && node.bodyBeforeNote < node.body.size()
        && node.style != Style.POINT;
  }

  /**
   * Begins a task without a label for the text since the last note; what stood before it gets one
   * of its own, unless it ran on from the label, other tasks came in between, or nothing would be
   * left of the task.
   */
  private Node divide(Node node, int p) {
    boolean stands = !node.label.isEmpty() || !node.heading.isEmpty();
    boolean first = node.children == 0;
    if (first && !node.runIn && node.style != null && stands && node.bodyBeforeNote > 0) {
      Node unlabelled = tasks.push(node, null, 0, node.noteParagraph);
      List<List<Range>> later =
          new ArrayList<>(node.body.subList(node.bodyBeforeNote, node.body.size()));
      node.body.subList(node.bodyBeforeNote, node.body.size()).clear();
      node.handDown(unlabelled, 0, true);
      node.body.addAll(later);
      node.bodyBeforeNote = 0;
    }
    Node next = tasks.push(node, null, 0, p);
    node.handDown(next, node.bodyBeforeNote, false);
    node.bodyBeforeNote = node.body.size();
    node.divided = true;
    tasks.goBackTo(node);
    return next;
  }
}
