package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.ProseClauses.Clause;
import org.gangmu.document.ProseClauses.Group;
import org.gangmu.io.text.Chars;
import org.gangmu.responsibility.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds who answers for a task where only its sentences say so: 由县水务局牵头，县财政局配合。
 *
 * <p>A task is looked at only if no note names its units, and a sentence is taken only where its
 * grammar leaves no doubt. It has one of these forms:
 *
 * <ul>
 *   <li>clauses of units and a verb end the task's text, or make a whole sentence: …，由A负责。
 *   <li>they open the text and it goes on with what is to be done: 由A牵头，B配合，提出方案。
 *   <li>one says what its units do, and the next says who helps: 由A牵头完成自查，B配合，…。
 *   <li>the text opens with units that do the whole of it: A配合B对…进行确认。 A负责…工作。
 * </ul>
 *
 * <p>Units are taken only if every name of the list can be one. The text keeps its words.
 */
final class ProseNotes {

  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("如", "若", "凡", "属", "遇", "因", "除", "对", "其中", "逾期", "经", "涉及", "按照", "根据");

  /** A clause that ends so says when or for what the next one holds. */
  private static final String CONDITION_ENDS = "的时后者下";

  /** A shorter clause with 的 is what the next one is about, and no sentence: 跨县的河段，由…. */
  private static final int LONGEST_TOPIC = 12;

  private final Flow flow;
  private final NoteReader notes;
  private final ProseClauses grammar;
  private final Remarks remarks;

  /** Whether a sentence assigned a part of the task, so that a later one assigns another part. */
  private boolean inPart;

  ProseNotes(Flow flow, NoteReader notes, Remarks remarks) {
    this.flow = flow;
    this.notes = notes;
    this.grammar = new ProseClauses(flow, notes);
    this.remarks = remarks;
  }

  /** Adds to each task without units those that its sentences name. */
  void read(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.notes.stream().allMatch(note -> note.assignments.isEmpty())) {
        Note note = note(node);
        if (note != null) {
          List<Range> text = text(node);
          node.addNote(note, text.get(0).from(), text.get(text.size() - 1).to(), remarks);
        }
      }
    }
  }

  private static List<Range> text(Node node) {
    List<Range> text = new ArrayList<>(node.heading);
    node.body.forEach(text::addAll);
    return text;
  }

  private @Nullable Note note(Node node) {
    List<Range> text = text(node);
    inPart = false;
    for (int i = 0; i < text.size() && !inPart; i++) {
      Range range = text.get(i);
      int from = range.from();
      boolean first = i == 0 || i == node.heading.size();
      boolean whole = node.heading.isEmpty() || node.body.isEmpty();
      while (from < range.to() && !inPart) {
        int to = sentenceEnd(from, range.to());
        boolean last = i + 1 == text.size() && flow.skipBlanks(to, range.to()) == range.to();
        Note note = sentence(from, to, first, last, whole);
        if (note != null) {
          return note;
        }
        from = to;
        first = false;
      }
    }
    return null;
  }

  private int sentenceEnd(int from, int to) {
    int at = from;
    while (at < to && !Chars.isFullStop(flow.at(at))) {
      at++;
    }
    return at < to ? at + 1 : to;
  }

  private @Nullable Note sentence(int from, int to, boolean first, boolean last, boolean whole) {
    int start = flow.skipBlanks(from, to);
    int end = flow.trimEnd(start, to);
    while (end > start && Chars.isStop(flow.at(end - 1))) {
      end = flow.trimEnd(start, end - 1);
    }
    if (end - start < 4) {
      return null;
    }
    Note titled = last ? notes.titled(start, end) : null;
    if (titled != null) {
      return titled;
    }
    if (!mayAssign(start, end) || isPast(start, end)) {
      return null;
    }
    List<Range> clauses = clauses(start, end);
    int run = 0;
    while (run < clauses.size() && !beginsRun(clauses.get(run), run == 0)) {
      if (isCondition(clauses.get(run))) {
        return null;
      }
      run++;
    }
    if (run == clauses.size() || (run > 0 && isTopic(clauses.get(run - 1)))) {
      return null;
    }
    List<Clause> read = new ArrayList<>();
    for (int i = run; i < clauses.size(); i++) {
      Clause clause = grammar.read(clauses.get(i), read.isEmpty());
      if (clause == null) {
        break;
      }
      read.add(clause);
    }
    boolean all = run + read.size() == clauses.size();
    if (!read.isEmpty() && isSure(read.get(0))) {
      boolean by = read.get(0).by();
      boolean closes = all && (last || (by && run == 0));
      boolean opens = first && run == 0 && (by || read.get(0).groups().get(0).role() == Role.LEAD);
      inPart = !closes && !opens;
      return inPart ? null : note(read);
    }
    return read.isEmpty() ? withObject(clauses, run, first && whole && run == 0) : null;
  }

  private static boolean isSure(Clause clause) {
    return !clause.groups().get(0).names().vague();
  }

  /** Whether one of the words stands in the sentence by which units are assigned. */
  private boolean mayAssign(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (c == '由' || c == '牵' || (c == '负' && i > from) || (c == '配' && i > from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells what was done. */
  private boolean isPast(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      boolean did = c == '了' && flow.at(i - (i > from ? 1 : 0)) != '为' && !has("了解", i, to);
      if (did || c == '已' || c == '曾') {
        return true;
      }
    }
    return false;
  }

  private boolean has(String word, int at, int to) {
    return flow.startsWith(at, to, word);
  }

  private List<Range> clauses(int from, int to) {
    List<Range> clauses = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ',' : flow.at(i);
      if (Chars.isOpening(c)) {
        depth++;
      } else if (Chars.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (i == to || (depth == 0 && (c == ',' || c == ';' || c == ':'))) {
        int begin = flow.skipBlanks(start, i);
        if (begin < i) {
          clauses.add(new Range(begin, flow.trimEnd(begin, i)));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  private boolean beginsRun(Range clause, boolean opens) {
    return grammar.behindBy(clause) > clause.from()
        || (opens && (grammar.read(clause, true) != null || grammar.withObject(clause) != null));
  }

  private boolean isCondition(Range clause) {
    if (CONDITION_ENDS.indexOf(flow.at(clause.to() - 1)) >= 0
        || flow.indexOf('由', clause.from(), clause.to()) >= 0) {
      return true;
    }
    for (String word : CONDITIONS) {
      if (has(word, clause.from(), clause.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTopic(Range clause) {
    return clause.to() - clause.from() <= LONGEST_TOPIC
        && flow.indexOf('的', clause.from(), clause.to()) >= 0;
  }

  /** Reads a sentence whose first clause has a verb and what it is about. */
  private @Nullable Note withObject(List<Range> clauses, int run, boolean opens) {
    Clause doing = grammar.withObject(clauses.get(run));
    if (doing == null || !isSure(doing)) {
      return null;
    }
    List<Clause> read = new ArrayList<>();
    read.add(doing);
    for (int i = run + 1; i < clauses.size(); i++) {
      Clause clause = grammar.read(clauses.get(i), false);
      if (clause == null && opens) {
        // A负责…，B负责…: each does its part of the whole
        clause = grammar.withObject(clauses.get(i));
      }
      if (clause == null) {
        break;
      }
      read.add(clause);
    }
    boolean helped =
        read.size() > 1
            && doing.groups().get(0).role() == Role.LEAD
            && read.get(1).groups().get(0).role() == Role.COOPERATING;
    return helped || opens ? note(read) : null;
  }

  private Note note(List<Clause> clauses) {
    Note note = new Note();
    for (Clause clause : clauses) {
      for (Group group : clause.groups()) {
        notes.assign(note, group.role(), group.word(), new ArrayList<>(group.names().names()));
        if (group.names().openEnded()) {
          note.openEnded.add(group.role());
        }
      }
    }
    return note;
  }
}
