package org.gangmu.document;

import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;

/**
 * Finds what a note says of the tasks after it: that the first listed unit leads (列第一位的为牵头单位，下同),
 * or that a unit answers for each of them (以下各项均需各县政府落实，不再单独列出).
 */
final class NoteRules {

  private static final int LONGEST_RULE = 80;

  private final Flow flow;

  NoteRules(Flow flow) {
    this.flow = flow;
  }

  /** Takes rules on later tasks out of the end of a list; returns where the list ends. */
  int take(Note note, int from, int to) {
    int end = to;
    int group = from;
    for (int i = from; i <= to; i++) {
      boolean last = i == to;
      char c = last ? ',' : flow.at(i);
      boolean opens = Chars.isOpening(c);
      if (opens ? !isRule(i + 1, closing(i, to)) : c != ',' && c != ';' && c != '。') {
        continue;
      }
      if (isRule(group, i)) {
        end = Math.min(end, group);
        rule(note, group, i);
      }
      group = opens ? i : i + 1;
    }
    return flow.trimEnd(from, end);
  }

  private int closing(int open, int to) {
    int at = open + 1;
    while (at < to && at - open < 80 && !Chars.isClosing(flow.at(at))) {
      at++;
    }
    return at;
  }

  private boolean isRule(int from, int to) {
    return mayBeRule(from, to) && (isLeadRule(from, to) || isStandingRule(from, to));
  }

  /** Whether a character stands here without which no rule can be worded. */
  private boolean mayBeRule(int from, int to) {
    if (to - from > LONGEST_RULE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (c == '第' || c == '首' || c == '前' || c == '下' || c == '不') {
        return true;
      }
    }
    return false;
  }

  private boolean isLeadRule(int from, int to) {
    if (to - from > 60 || to - from < 2) {
      return false;
    }
    boolean first = false;
    for (String word : new String[] {"第一", "首位", "首列", "排首", "列首", "排名首", "排在前", "列在前", "在前的"}) {
      first |= flow.indexOf(word, from, to) >= 0;
    }
    return (first && (has("牵头", from, to) || has("主办", from, to) || has("汇总", from, to)))
        || flow.startsWith(flow.skipBlanks(from, to), to, "下同");
  }

  private boolean isStandingRule(int from, int to) {
    if (to - from > 80) {
      return false;
    }
    return has("不再", from, to)
        || has("不另", from, to)
        || (has("以下", from, to) && (has("均", from, to) || has("各项", from, to)))
        || has("下同", from, to);
  }

  private boolean has(String word, int from, int to) {
    return flow.indexOf(word, from, to) >= 0;
  }

  private void rule(Note note, int from, int to) {
    String words = flow.trimmed(from, to);
    if (isLeadRule(from, to) && !has("均需", from, to)) {
      boolean same = words.startsWith("下同");
      if (!same) {
        note.leadRule.setLength(0);
        note.leadRule.append(stripBracket(words));
      } else if (!note.leadRule.isEmpty()) {
        note.leadRule.append('，').append(stripBracket(words));
      }
      return;
    }
    note.standingRule.append(note.standingRule.isEmpty() ? "" : "，").append(words);
    String unit = standingUnit(from, to);
    if (!unit.isEmpty()) {
      note.standingUnit = unit;
    }
  }

  private static String stripBracket(String words) {
    int from = Chars.isOpening(Folding.fold(words.charAt(0))) ? 1 : 0;
    int last = words.length() - 1;
    int to = last > from && Chars.isClosing(Folding.fold(words.charAt(last))) ? last : last + 1;
    return words.substring(from, to);
  }

  /** The unit that a rule such as 以下各项均需各县（市）政府落实 names, empty if it names none. */
  private String standingUnit(int from, int to) {
    int begin = -1;
    for (String word : new String[] {"均需", "均由", "均须", "需由", "需", "由"}) {
      int at = flow.indexOf(word, from, to);
      if (at >= 0) {
        begin = at + word.length();
        break;
      }
    }
    if (begin < 0) {
      return "";
    }
    for (String verb : new String[] {"落实", "推进", "负责", "配合", "参与", "贯彻", "抓好", "组织"}) {
      int at = flow.indexOf(verb, begin, to);
      if (at > begin) {
        String unit = flow.trimmed(begin, at);
        return unit.equals("地方") || unit.equals("各地") ? "" : unit;
      }
    }
    return "";
  }

  static String lastCollective(Note note) {
    for (int i = note.assignments.size() - 1; i >= 0; i--) {
      String unit = note.assignments.get(i).unit().text();
      if (unit.startsWith("各") || unit.contains("相关") || unit.contains("有关")) {
        return unit;
      }
    }
    return "";
  }

  boolean end(int from, int to) {
    return isRule(Math.max(from, to - 20), to);
  }
}
