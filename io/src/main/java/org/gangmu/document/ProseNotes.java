package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleWord;
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

  /** What a clause says: units in a role, by a word. */
  private record Group(Role role, String word, UnitNames names) {}

  /** Units that are sure to be some. */
  private record UnitNames(List<UnitList.Name> names, boolean openEnded, boolean vague) {}

  /** A clause, and whether it begins with 由. */
  private record Clause(boolean by, List<Group> groups) {}

  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("如", "若", "凡", "属", "遇", "因", "除", "对", "其中", "逾期", "经", "涉及", "按照", "根据");

  /** A clause that ends so says when or for what the next one holds. */
  private static final String CONDITION_ENDS = "的时后者下";

  /** What makes the one who does something, or its name, of a verb: 负责人, 牵头单位, 配合的…. */
  private static final String NOUN_ENDS = "人同制任的地单部责度者方";

  private static final ImmutableSet<String> TOPICS =
      ImmutableSet.of(
          "此项工作", "该项工作", "本项工作", "这项工作", "此项任务", "该项任务", "本项任务", "该工作", "以上工作", "上述工作");

  /** Words by which a clause without 由 is known to assign. */
  private static final ImmutableSet<String> DUTIES =
      ImmutableSet.of("牵头", "负责", "配合", "参与", "协助", "组织实施", "督办", "主办", "协办", "按职责分工", "按照职责分工");

  /** Words by which a clause behind such a one is known to assign too. */
  private static final ImmutableSet<String> LATER_DUTIES =
      ImmutableSet.of("指导", "督导", "监督", "督促", "协同", "支持", "落实");

  /** A shorter clause with 的 is what the next one is about, and no sentence: 跨县的河段，由…. */
  private static final int LONGEST_TOPIC = 12;

  /** What one unit may help another with, behind the other's name or at once: 配合县水务局做好…. */
  private static final ImmutableSet<String> HELPED =
      ImmutableSet.of("对", "做好", "开展", "推进", "完成", "落实", "抓好", "制定", "实施", "组织", "加强", "建立");

  /** What may stand before 的 behind 负责, so that what is meant is the work: 负责…工作的协调. */
  private static final ImmutableSet<String> WORK = ImmutableSet.of("工作", "任务", "事项", "事务");

  private static final int LONGEST_OBJECT = 20;

  private final Flow flow;
  private final NoteReader notes;
  private final UnitWords units;

  /** Whether a sentence assigned a part of the task, so that a later one assigns another part. */
  private boolean inPart;

  ProseNotes(Flow flow, NoteReader notes) {
    this.flow = flow;
    this.notes = notes;
    this.units = new UnitWords(flow);
  }

  /** Adds to each task without units those that its sentences name. */
  void read(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.notes.stream().allMatch(note -> note.assignments.isEmpty())) {
        Note note = note(node);
        if (note != null) {
          node.notes.add(note);
        }
      }
    }
  }

  private @Nullable Note note(Node node) {
    List<Node.Range> text = new ArrayList<>(node.heading);
    node.body.forEach(text::addAll);
    inPart = false;
    for (int i = 0; i < text.size() && !inPart; i++) {
      Node.Range range = text.get(i);
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
    List<Node.Range> clauses = clauses(start, end);
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
      Clause clause = clause(clauses.get(i), read.isEmpty());
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

  private List<Node.Range> clauses(int from, int to) {
    List<Node.Range> clauses = new ArrayList<>();
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
          clauses.add(new Node.Range(begin, flow.trimEnd(begin, i)));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  /** Where a clause goes on behind 由, or behind 此项工作由; its beginning where it has none. */
  private int behindBy(Node.Range clause) {
    int from = clause.from();
    for (String topic : TOPICS) {
      if (flow.startsWith(from, clause.to(), topic)) {
        from += topic.length();
        break;
      }
    }
    if (has("分别由", from, clause.to())) {
      return from + 3;
    }
    return from < clause.to() && flow.at(from) == '由' ? from + 1 : clause.from();
  }

  private boolean beginsRun(Node.Range clause, boolean opens) {
    return behindBy(clause) > clause.from()
        || (opens && (clause(clause, true) != null || object(clause) != null));
  }

  private boolean isCondition(Node.Range clause) {
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

  private boolean isTopic(Node.Range clause) {
    return clause.to() - clause.from() <= LONGEST_TOPIC
        && flow.indexOf('的', clause.from(), clause.to()) >= 0;
  }

  /** Reads a clause of units and the verb it ends with, or returns null. */
  private @Nullable Clause clause(Node.Range range, boolean first) {
    int from = behindBy(range);
    boolean by = from > range.from();
    Optional<RoleWord> verb = notes.verbAtEnd(from, range.to());
    if (verb.isEmpty() || (!by && !isDuty(verb.get().text(), first))) {
      return null;
    }
    int to = flow.trimEnd(from, range.to() - notes.verbLength(range.to(), verb.get()));
    List<Group> groups = new ArrayList<>();
    int with = flow.indexOf("会同", from, to);
    if (with > from) {
      Optional<RoleWord> before = notes.verbAtEnd(from, with);
      int end =
          before.isEmpty() ? with : flow.trimEnd(from, with - notes.verbLength(with, before.get()));
      UnitNames leads = units(from, end);
      if (leads == null) {
        return null;
      }
      groups.add(new Group(Role.LEAD, "会同", leads));
      from = with + 2;
    }
    UnitNames names = units(from, to);
    if (names == null || (first && groups.isEmpty() && names.vague())) {
      return null;
    }
    groups.add(new Group(verb.get().role(), verb.get().text(), names));
    return new Clause(by, groups);
  }

  private static boolean isDuty(String verb, boolean first) {
    return DUTIES.stream().anyMatch(verb::contains)
        || (!first && LATER_DUTIES.stream().anyMatch(verb::contains));
  }

  /** Reads a sentence whose first clause has a verb and what it is about. */
  private @Nullable Note withObject(List<Node.Range> clauses, int run, boolean opens) {
    Clause doing = object(clauses.get(run));
    if (doing == null || !isSure(doing)) {
      return null;
    }
    List<Clause> read = new ArrayList<>();
    read.add(doing);
    for (int i = run + 1; i < clauses.size(); i++) {
      Clause clause = clause(clauses.get(i), false);
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

  /** Reads units, a verb and what it is about, where that is work and no thing; else null. */
  private @Nullable Clause object(Node.Range range) {
    int from = behindBy(range);
    boolean by = from > range.from();
    int at = -1;
    String verb = "";
    for (String word : new String[] {"牵头", "负责", "配合"}) {
      int found = flow.indexOf(word, from, range.to());
      if (found > from && (at < 0 || found < at)) {
        at = found;
        verb = word;
      }
    }
    int behind = at + verb.length();
    if (at < 0 || behind >= range.to() || NOUN_ENDS.indexOf(flow.at(behind)) >= 0) {
      return null;
    }
    boolean work =
        verb.equals("配合")
            ? isHelp(behind, range.to())
            : isWork(behind, range.to(), verb.equals("负责") && !by);
    Optional<RoleWord> word = work ? notes.verbAtEnd(from, behind) : Optional.empty();
    if (word.isEmpty()) {
      return null;
    }
    int end = flow.trimEnd(from, behind - notes.verbLength(behind, word.get()));
    UnitNames names = units(from, end);
    return names == null
        ? null
        : new Clause(by, List.of(new Group(word.get().role(), word.get().text(), names)));
  }

  /** Whether what follows is something to do: without 的, or with 工作的 alone. */
  private boolean isWork(int from, int to, boolean ofWork) {
    for (int i = from; i < to; i++) {
      if (flow.at(i) == '的' && !(ofWork && i - 2 >= from && isWorkWord(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWorkWord(int end) {
    return WORK.contains(flow.folded(end - 2, end));
  }

  /** Whether what follows 配合 is something to do, or a unit and what it does. */
  private boolean isHelp(int from, int to) {
    int last = Math.min(to, from + LONGEST_OBJECT);
    for (int i = from; i < last; i++) {
      boolean unit = i == from || (i - from >= 2 && UnitList.isOrgan(flow.at(i - 1)));
      if (unit) {
        for (String doing : HELPED) {
          if (has(doing, i, to)) {
            return i > from || flow.indexOf('的', from, to) < 0;
          }
        }
      }
    }
    return false;
  }

  private @Nullable UnitNames units(int from, int to) {
    int start = from;
    for (String word : new String[] {"所涉及的", "涉及的"}) {
      if (has(word, from, to)) {
        start += word.length();
        break;
      }
    }
    if (start >= to) {
      return null;
    }
    UnitList list = UnitList.read(flow, start, to);
    List<UnitList.Name> names = new ArrayList<>();
    boolean vague = true;
    for (UnitList.Name name : list.names()) {
      for (UnitList.Name part : units.apart(name)) {
        if (!notes.isUnit(part) || !units.isSure(part)) {
          return null;
        }
        vague &= units.isVague(part);
        names.add(part);
      }
    }
    return names.isEmpty() ? null : new UnitNames(names, list.isOpenEnded(), vague);
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
