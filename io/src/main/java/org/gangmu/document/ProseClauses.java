package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses by which sentences give units their part: of units and a verb (由A、B负责), or with
 * what they do behind it (由A负责…工作).
 */
final class ProseClauses {

  /** What a clause says: units in a role, by a word. */
  record Group(Role role, String word, UnitNames names) {}

  /** Units that are sure to be some. */
  record UnitNames(List<UnitList.Name> names, boolean openEnded, boolean vague) {}

  /** A clause, and whether it begins with 由. */
  record Clause(boolean by, List<Group> groups) {}

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

  /** What one unit may help another with, behind the other's name or at once: 配合县水务局做好…. */
  private static final ImmutableSet<String> HELPED =
      ImmutableSet.of("对", "做好", "开展", "推进", "完成", "落实", "抓好", "制定", "实施", "组织", "加强", "建立");

  /** What may stand before 的 behind 负责, so that what is meant is the work: 负责…工作的协调. */
  private static final ImmutableSet<String> WORK = ImmutableSet.of("工作", "任务", "事项", "事务");

  private static final int LONGEST_OBJECT = 20;

  private final Flow flow;
  private final NoteReader notes;
  private final UnitWords units;

  ProseClauses(Flow flow, NoteReader notes) {
    this.flow = flow;
    this.notes = notes;
    this.units = new UnitWords(flow);
  }

  /** Where a clause goes on behind 由, or behind 此项工作由; its beginning where it has none. */
  int behindBy(Range clause) {
    int from = clause.from();
    for (String topic : TOPICS) {
      if (flow.startsWith(from, clause.to(), topic)) {
        from += topic.length();
        break;
      }
    }
    if (flow.startsWith(from, clause.to(), "分别由")) {
      return from + 3;
    }
    return from < clause.to() && flow.at(from) == '由' ? from + 1 : clause.from();
  }

  /** Reads a clause of units and the verb it ends with, or returns null. */
  @Nullable Clause read(Range range, boolean first) {
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

  /** Reads units, a verb and what it is about, where that is work and no thing; else null. */
  @Nullable Clause withObject(Range range) {
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
          if (flow.startsWith(i, to, doing)) {
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
      if (flow.startsWith(from, to, word)) {
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
}
