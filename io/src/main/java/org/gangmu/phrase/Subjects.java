package org.gangmu.phrase;

import java.util.ArrayList;
import java.util.List;

/** The things that one sentence says something of, each by its own name: 工业、技改投资. */
final class Subjects {

  private static final String[] JOINTS = {"、", "以及", "和", "与", "及"};

  private static final int LONGEST_BRACKET = 60;

  /** What shows that the things named count together. */
  private static final WordTrie<Boolean> JOINT =
      new WordTrie<Boolean>().add(true, "等 第 合计 总计 共计 之和");

  /** What is a quotient of two things: A与B的比率. */
  private static final WordTrie<Boolean> RATIO =
      new WordTrie<Boolean>().add(true, "比率 比值 之比 的比 的比例 的比率 的比重");

  /** What joins a figure to the one before it and is no part of a name. */
  private static final WordTrie<Boolean> JOINING =
      new WordTrie<Boolean>().add(true, "且 并 并且 而且 但 同时 -");

  private Subjects() {}

  /** Returns where a name begins, behind words that only join: 且不低于3%. */
  static int begin(FoldedText text, int from, int to) {
    int begin = from;
    WordTrie.Match<Boolean> word = JOINING.at(text, begin, to);
    while (word != null && (word.end() == to || text.chars[begin] != '并')) {
      begin = word.end();
      word = JOINING.at(text, begin, to);
    }
    return begin;
  }

  /** Returns where the words go on behind a remark in brackets: 建成5个（含续建2个）果园. */
  static int afterRemark(FoldedText text, int from, int to) {
    if (from >= to || text.chars[from] != '(') {
      return from;
    }
    for (int i = from + 1; i < Math.min(to, from + LONGEST_BRACKET); i++) {
      if (text.chars[i] == ')') {
        return i + 1;
      }
    }
    return from;
  }

  /** Returns where a name ends, before dashes and before the 在 of 在3%以上. */
  static int end(FoldedText text, int from, int to, boolean rate) {
    int end = to;
    while (end > from && text.chars[end - 1] == '-') {
      end--;
    }
    return rate && end > from && text.chars[end - 1] == '在' ? end - 1 : end;
  }

  /**
   * Returns the names that a stretch joins, each given the ending that the last one lends, where
   * there are as many as wanted; none otherwise.
   */
  static List<String> split(FoldedText text, int from, int to, int wanted) {
    List<int[]> parts = parts(text, from, to, true);
    if (parts.size() != wanted) {
      List<int[]> byComma = parts(text, from, to, false);
      if (byComma.size() == wanted) {
        parts = byComma;
      } else if (parts.size() > wanted) {
        parts = parts.subList(parts.size() - wanted, parts.size());
      } else if (wanted == 2) {
        return pair(text, from, to);
      } else {
        return List.of();
      }
    }
    List<String> names = new ArrayList<>();
    for (int[] part : parts) {
      names.add(text.string(part[0], part[1]));
    }
    return withSharedEnding(names);
  }

  /** 城乡, 内外, 存贷: two words in two characters. */
  private static List<String> pair(FoldedText text, int from, int to) {
    String whole = text.string(from, to);
    for (String[] pair :
        new String[][] {
          {"城乡", "城镇", "农村"},
          {"内外资", "内资", "外资"},
          {"存贷款", "存款", "贷款"},
          {"存贷", "存款", "贷款"},
          {"进出口", "进口", "出口"}
        }) {
      int at = whole.indexOf(pair[0]);
      if (at >= 0) {
        String before = whole.substring(0, at);
        String after = whole.substring(at + pair[0].length());
        return List.of(before + pair[1] + after, before + pair[2] + after);
      }
    }
    return List.of();
  }

  private static List<int[]> parts(FoldedText text, int from, int to, boolean allJoints) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < to) {
      char c = text.chars[i];
      if (c == '“' || c == '(' || c == '《') {
        int close = i + 1;
        char closing = FigureFinder.closing(c);
        while (close < to && close - i < LONGEST_BRACKET && text.chars[close] != closing) {
          close++;
        }
        i = close < to && text.chars[close] == closing ? close + 1 : i + 1;
        continue;
      }
      int joint = joint(text, i, to, allJoints);
      if (joint > 0 && i > start) {
        parts.add(new int[] {start, i});
        start = i + joint;
        i = start;
      } else {
        i++;
      }
    }
    if (start < to) {
      parts.add(new int[] {start, to});
    }
    return parts;
  }

  private static int joint(FoldedText text, int at, int to, boolean all) {
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at, to)) {
        return joint.equals("、") || all ? joint.length() : 0;
      }
    }
    return 0;
  }

  /** The earlier names get the last one's final noun where they have none: 工业、技改投资. */
  private static List<String> withSharedEnding(List<String> names) {
    String last = names.get(names.size() - 1);
    int ending = 0;
    FoldedText folded = FoldedText.of(last);
    WordTrie.Match<Boolean> noun = Words.INDICATOR_END.before(folded, 0, folded.length);
    if (noun != null) {
      ending = Math.min(last.length(), Math.max(2, noun.end() - noun.start()));
    }
    if (ending == 0) {
      return names;
    }
    String tail = last.substring(last.length() - ending);
    List<String> whole = new ArrayList<>();
    for (String name : names) {
      FoldedText own = FoldedText.of(name);
      boolean ends = Words.INDICATOR_END.before(own, 0, own.length) != null;
      whole.add(ends ? name : name + tail);
    }
    return whole;
  }

  /**
   * Returns how many things one rate is said of: those parted by 、, and by 和 where what stands
   * before it is the full name of an indicator; a level that is no change is said of several only
   * where each has its full name.
   */
  static List<String> ofOneRate(FoldedText text, int from, int to, boolean each, boolean change) {
    boolean ratio = RATIO.before(text, from, to) != null;
    if (JOINT.occurs(text, from, to)) {
      return List.of();
    }
    List<int[]> parts = new ArrayList<>();
    for (int[] part : parts(text, from, to, false)) {
      List<int[]> halves = parts(text, part[0], part[1], true);
      boolean split = !ratio && (each || areIndicators(text, halves));
      if (split) {
        parts.addAll(halves);
      } else {
        parts.add(part);
      }
    }
    if (parts.size() < 2 || !(each || change || areIndicators(text, parts))) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (int[] part : parts) {
      names.add(text.string(part[0], part[1]));
    }
    return withSharedEnding(names);
  }

  /** Whether all but the last are names of indicators on their own. */
  private static boolean areIndicators(FoldedText text, List<int[]> parts) {
    for (int[] part : parts.subList(0, parts.size() - 1)) {
      if (Words.INDICATOR_END.before(text, part[0], part[1]) == null) {
        return false;
      }
    }
    return true;
  }
}
