package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.document.NoteWords.NoteLabel;
import org.gangmu.document.NoteWords.Part;
import org.gangmu.io.text.Chars;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleWord;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a note of who answers for a task: with labels (牵头单位：A；责任单位：B、C) or with verbs
 * (A牵头，B、C按职责分工负责).
 */
final class NoteReader {

  /** Times without a date, as they stand behind the units of a note. */
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "持续推进", "长期坚持", "长期推进", "持续实施", "全年", "常年", "年内完成", "年底前完成", "年底前", "全年推进", "按时序推进", "立即",
          "立即实施");

  private static final int LONGEST_UNIT = 60;
  private static final int LONGEST_VERB_NOTE = 5000;
  private static final int LONGEST_FIRST_CLAUSE = 500;

  private final Flow flow;
  private final NoteWords words;
  private final Limits limits;
  private final NoteRules rules;

  NoteReader(Flow flow, NoteWords words, Limits limits) {
    this.flow = flow;
    this.words = words;
    this.limits = limits;
    this.rules = new NoteRules(flow);
  }

  NoteWords words() {
    return words;
  }

  /** Reads a note that begins with a label. */
  Note labelled(int from, int to) {
    Note note = new Note();
    List<NoteLabel> labels = labels(from, to);
    for (int i = 0; i < labels.size(); i++) {
      NoteLabel label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      if (label.part() == Part.UNITS) {
        units(note, label.role().orElse(Role.RESPONSIBLE), label.word(), label.end(), end);
      } else if (label.part() == Part.TIME) {
        addTime(note, label.end(), end);
      }
    }
    return note;
  }

  private void addTime(Note note, int from, int to) {
    if (holdsWords(from, to)) {
      note.times.add(new Range(from, to));
    }
  }

  private boolean holdsWords(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (Chars.isHan(c) || Chars.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private List<NoteLabel> labels(int from, int to) {
    List<NoteLabel> labels = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i++) {
      NoteLabel label = null;
      if (flow.at(i) == ':' && i >= begin) {
        label = words.labelBefore(flow.chars(), begin, i);
      } else if (i == from || Chars.isOpening(flow.at(i))) {
        label = words.labelAt(flow.chars(), i, to);
      }
      if (label != null) {
        labels.add(label);
        begin = label.end();
      }
    }
    return labels;
  }

  /**
   * Reads the cell of a table that holds units of one role. Verbs that say another role than to
   * answer for the task take precedence; 负责 alone says no more than the column.
   */
  Note cell(Role role, String word, int from, int to) {
    Note note = new Note();
    List<NoteLabel> labels = labels(from, to);
    if (labels.isEmpty()) {
      Note verbs = verbs(from, to);
      if (verbs != null && verbs.saysRoles()) {
        return verbs;
      }
      units(note, role, word, from, to);
      return note;
    }
    return labelled(from, to);
  }

  private void units(Note note, Role role, String word, int from, int to) {
    int rulesBefore = note.standingRule.length();
    int end = rules.take(note, from, to);
    UnitList list = UnitList.read(flow, from, end);
    if (list.isOpenEnded()) {
      note.openEnded.add(role);
    }
    int group = note.assignments.size();
    for (UnitList.Name name : list.names()) {
      if (note.assignments.size() >= limits.unitsInList()) {
        note.isCut = true;
        break;
      }
      if (name.opensGroup()) {
        group = note.assignments.size();
      }
      if (addUnit(note, role, Optional.of(word), name, group)) {
        group = note.assignments.size();
      }
    }
    if (note.standingRule.length() > rulesBefore && note.standingUnit.isEmpty()) {
      note.standingUnit = NoteRules.lastCollective(note);
    }
  }

  /**
   * Adds a unit of a labelled list. A verb behind it that says another role, as in A、B牵头，C配合,
   * counts for the names before it in its group too, and closes the group.
   *
   * @return whether a verb closed the group
   */
  private boolean addUnit(
      Note note, Role role, Optional<String> word, UnitList.Name name, int group) {
    int from = name.from();
    int to = withoutDuty(from, name.to());
    if (isTime(from, to)) {
      addTime(note, from, to);
      return false;
    }
    Optional<RoleWord> verb = trailingVerb(from, to);
    Role actual = role;
    if (verb.isPresent()) {
      to = flow.trimEnd(from, to - verbLength(to, verb.get()));
      actual = verb.get().role() == Role.RESPONSIBLE ? role : verb.get().role();
      for (int i = group; actual != role && i < note.assignments.size(); i++) {
        note.assignments.set(
            i, new Assignment(note.assignments.get(i).unit(), actual, word, Optional.empty()));
      }
    }
    UnitList.Name unit = new UnitList.Name(from, to, false);
    to = withoutOpenEnd(note, actual, from, openEnd(note, actual, unit));
    if (from < to && to - from <= UnitName.MAX_LENGTH) {
      note.assignments.add(
          new Assignment(UnitName.of(flow.written(from, to)), actual, word, Optional.empty()));
    }
    return verb.isPresent();
  }

  /** Whether an entry of a list is a time: 2024年6月底前完成, 持续推进. */
  private boolean isTime(int from, int to) {
    int end = flow.endsWith(from, to, "完成") ? to - 2 : to;
    char last = end > from ? flow.at(end - 1) : flow.at(from);
    boolean dated = Chars.isDigit(flow.at(from)) && "年月日前底旬度".indexOf(last) >= 0;
    return dated || TIMES.contains(flow.folded(from, to));
  }

  /** The end of a name without what it is to do: …处负责审查工作. */
  private int withoutDuty(int from, int to) {
    int duty = flow.indexOf("负责", from + 2, to);
    boolean object = duty > 0 && duty + 2 < to;
    return object && UnitList.isOrganLast(flow.at(duty - 1)) ? duty : to;
  }

  private int withoutOpenEnd(Note note, Role role, int from, int to) {
    if (to - from > 2 && flow.at(to - 1) == '等' && flow.at(to - 2) != '高') {
      note.openEnded.add(role);
      return flow.trimEnd(from, to - 1);
    }
    return to;
  }

  /** The verb at the end of a name, where enough is left before it to be a name. */
  private Optional<RoleWord> trailingVerb(int from, int to) {
    return verbAtEnd(from, to)
        .filter(verb -> flow.trimEnd(from, to - verbLength(to, verb)) - from >= 2);
  }

  Optional<RoleWord> verbAtEnd(int from, int to) {
    int last = flow.trimEnd(from, to) - 1;
    return last < from || !words.mayEndVerb(flow.at(last))
        ? Optional.empty()
        : words.verbAtEnd(LineShapes.rest(flow.chars(), Math.max(from, to - 24), to));
  }

  /** The length of a verb in the flow, where blanks may stand in it. */
  int verbLength(int to, RoleWord verb) {
    int left = verb.text().length();
    int at = to;
    while (left > 0 && at > 0) {
      at--;
      if (!Chars.isBlank(flow.at(at))) {
        left--;
      }
    }
    return to - at;
  }

  /**
   * Reads a note whose parts end with verbs.
   *
   * @return the note, or null where the stretch is no such note
   */
  @Nullable Note verbs(int from, int to) {
    int end = flow.trimEnd(from, to);
    while (end > from && (flow.at(end - 1) == '。' || flow.at(end - 1) == ';')) {
      end = flow.trimEnd(from, end - 1);
    }
    if (end - from > LONGEST_VERB_NOTE || end - from < 4) {
      return null;
    }
    if (trailingVerb(from, end).isEmpty() && !rules.end(from, end) && !endsWithTime(from, end)) {
      return null;
    }
    Note note = new Note();
    int stop = rules.take(note, from, end);
    if (stop <= from) {
      return null;
    }
    List<UnitList.Name> waiting = new ArrayList<>();
    UnitList list = UnitList.read(flow, from, stop);
    for (UnitList.Name name : list.names()) {
      if (isTime(name.from(), name.to())) {
        addTime(note, name.from(), name.to());
      } else if (!verbPart(note, name, waiting)) {
        return null;
      }
    }
    return waiting.isEmpty() && !note.assignments.isEmpty() ? note : null;
  }

  /**
   * Reads a note whose parts end with verbs, but for some that say other things: (A牵头，每月报送进展).
   *
   * @return the note, or null where it does not begin with units that surely are such, and what
   *     they do
   */
  @Nullable Note verbsAndMore(int from, int to) {
    Note note = new Note();
    UnitWords unitWords = new UnitWords(flow);
    List<UnitList.Name> waiting = new ArrayList<>();
    if (to - from > LONGEST_VERB_NOTE || !beginsWithVerbs(from, to)) {
      return null;
    }
    for (UnitList.Name name : UnitList.read(flow, from, flow.trimEnd(from, to)).names()) {
      boolean begins = note.assignments.isEmpty();
      if (isTime(name.from(), name.to())) {
        addTime(note, name.from(), name.to());
        continue;
      }
      if (!begins && labelledPart(note, name)) {
        continue;
      }
      int size = note.assignments.size();
      if (verbPart(note, name, waiting)) {
        boolean assigned = note.assignments.size() > size;
        if (begins && assigned && !areSure(note, unitWords, from, name)) {
          return null;
        }
      } else if (begins || !waiting.isEmpty()) {
        return null;
      } else {
        note.isPartlyUnread = true;
      }
    }
    return waiting.isEmpty() && !note.assignments.isEmpty() ? note : null;
  }

  /** Whether the first clause ends with a verb, and another clause follows. */
  private boolean beginsWithVerbs(int from, int to) {
    int most = Math.min(to, from + LONGEST_FIRST_CLAUSE);
    for (int i = from; i < most; i++) {
      if (flow.at(i) == ',' || flow.at(i) == ';') {
        return trailingVerb(from, i).isPresent();
      }
    }
    return false;
  }

  /** Whether the names before the first verb of a note are surely those of units. */
  private boolean areSure(Note note, UnitWords unitWords, int from, UnitList.Name last) {
    int verb = verbAtEnd(last.from(), last.to()).map(word -> verbLength(last.to(), word)).orElse(0);
    List<UnitList.Name> names =
        UnitList.read(flow, from, flow.trimEnd(from, last.to() - verb)).names();
    return !note.assignments.isEmpty() && names.stream().allMatch(unitWords::isSure);
  }

  private boolean labelledPart(Note note, UnitList.Name name) {
    int colon = flow.indexOf(':', name.from(), name.to());
    NoteLabel label = colon < 0 ? null : words.labelBefore(flow.chars(), name.from(), colon);
    if (label == null || label.start() != name.from()) {
      return false;
    }
    if (label.part() == Part.UNITS) {
      Role role = label.role().orElse(Role.RESPONSIBLE);
      units(note, role, label.word(), label.end(), name.to());
    } else if (label.part() == Part.TIME) {
      addTime(note, label.end(), name.to());
    }
    return true;
  }

  /**
   * Reads a note of names alone, as （省教育厅、省财政厅） behind a sentence: they answer for the task.
   *
   * @return the note, or null where an entry is neither the name of an organ nor a time
   */
  @Nullable Note names(int from, int to) {
    Note note = new Note();
    for (UnitList.Name name : UnitList.read(flow, from, to).names()) {
      boolean time = isTime(name.from(), name.to());
      if (!time && (!isUnit(name) || !UnitList.isOrgan(flow.at(name.to() - 1)))) {
        return null;
      }
      if (time) {
        addTime(note, name.from(), name.to());
      } else {
        note.assignments.add(Assignment.of(flow.written(name.from(), name.to()), Role.RESPONSIBLE));
      }
    }
    return note.assignments.isEmpty() ? null : note;
  }

  /**
   * Reads a note whose label has no colon, as 责任单位县农业局、县财政局.
   *
   * @return the note, or null where no label begins it or an entry of the list is no name of an
   *     organ
   */
  @Nullable Note titled(int from, int to) {
    NoteLabel label = words.titleAt(flow.chars(), from, to);
    if (label == null) {
      return null;
    }
    UnitList list = UnitList.read(flow, label.end(), to);
    UnitWords unitWords = new UnitWords(flow);
    for (UnitList.Name name : list.names()) {
      if (!isUnit(name)
          || verbAtEnd(name.from(), name.to()).isPresent()
          || !unitWords.isSure(name)
          || !UnitList.isOrgan(flow.at(name.to() - 1))) {
        return null;
      }
    }
    Note note = new Note();
    units(note, label.role().orElse(Role.RESPONSIBLE), label.word(), label.end(), to);
    return note.assignments.isEmpty() ? null : note;
  }

  private boolean endsWithTime(int from, int to) {
    int start = to;
    while (start > from
        && to - start < 16
        && flow.at(start - 1) != ','
        && flow.at(start - 1) != ';') {
      start--;
    }
    return start > from && start < to && isTime(start, to);
  }

  /** Takes one name of a note with verbs; false where it cannot be one. */
  private boolean verbPart(Note note, UnitList.Name name, List<UnitList.Name> waiting) {
    int from = name.from();
    int to = name.to();
    if (flow.startsWith(from, to, "分别由")) {
      from += 3;
    } else if (flow.at(from) == '由') {
      from++;
    }
    Optional<RoleWord> verb = verbAtEnd(from, to);
    int nameEnd = verb.isEmpty() ? to : flow.trimEnd(from, to - verbLength(to, verb.get()));
    int with = flow.indexOf("会同", from, nameEnd);
    if (with > from) {
      waiting.add(new UnitList.Name(from, with, false));
      assign(note, Role.LEAD, "会同", waiting);
      from = with + 2;
    }
    if (from < nameEnd) {
      UnitList.Name rest = new UnitList.Name(from, nameEnd, false);
      if (!isUnit(rest)) {
        return false;
      }
      waiting.add(rest);
    }
    if (verb.isPresent()) {
      if (waiting.isEmpty()) {
        return !note.assignments.isEmpty();
      }
      assign(note, verb.get().role(), verb.get().text(), waiting);
    }
    return true;
  }

  void assign(Note note, Role role, String word, List<UnitList.Name> names) {
    for (UnitList.Name name : names) {
      if (note.assignments.size() >= limits.unitsInList()) {
        note.isCut = true;
      } else {
        int to = withoutOpenEnd(note, role, name.from(), openEnd(note, role, name));
        note.assignments.add(
            new Assignment(
                UnitName.of(flow.written(name.from(), to)),
                role,
                Optional.of(word),
                Optional.empty()));
      }
    }
    names.clear();
  }

  private int openEnd(Note note, Role role, UnitList.Name name) {
    int rest = UnitList.openRest(flow, name.from(), name.to());
    if (rest > 0) {
      note.openEnded.add(role);
      return flow.trimEnd(name.from(), rest);
    }
    return name.to();
  }

  /**
   * Whether a stretch can be the name of a unit: short, ending as names of organs do, no clause.
   */
  boolean isUnit(UnitList.Name name) {
    int to = name.to();
    int rest = UnitList.openRest(flow, name.from(), to);
    if (rest > 0) {
      to = rest;
    } else if (flow.at(to - 1) == '等' && to - name.from() > 2) {
      to--;
    }
    int length = to - name.from();
    if (length < 2
        || length > LONGEST_UNIT
        || !UnitList.isOrganLast(flow.at(to - 1))
        || !flow.closesItsBrackets(name.from(), to)) {
      return false;
    }
    for (String clause : new String[] {"的", "由", "将", "把", "并", "以及其", "必须", "应当", "可以"}) {
      if (flow.indexOf(clause, name.from(), to) >= 0) {
        return false;
      }
    }
    return true;
  }
}
