package org.gangmu.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Optional;
import org.gangmu.io.text.Chars;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleVocabulary;
import org.gangmu.responsibility.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that open a part of a note of who answers for a task (牵头单位：), and closing verbs.
 */
final class NoteWords {

  /** What a labelled part of a note holds. */
  enum Part {
    /** A list of units in a role. */
    UNITS,
    /** A time. */
    TIME,
    /** Something else that stands beside these. */
    REMARK
  }

  /**
   * A label such as 牵头单位：
   *
   * @param role the role, where the part holds units
   * @param word the word without blanks
   * @param start where it begins
   * @param end the position after its colon
   */
  record NoteLabel(Part part, Optional<Role> role, String word, int start, int end) {}

  private static final int LONGEST = 12;

  /** A level before a role word changes nothing: 省级责任单位, 市牵头单位. */
  private static final String LEVELS = "省市州县区盟旗镇乡";

  private static final ImmutableMap<String, Part> OTHER_WORDS = otherWords();

  private final RoleVocabulary roles;

  /** The characters that verbs and labels end with, by which most names are told from these. */
  private final BitSet verbEnds = new BitSet();

  private final BitSet labelEnds = new BitSet();

  NoteWords(RoleVocabulary roles) {
    this.roles = roles;
    for (RoleWord word : roles.words()) {
      (word.form() == RoleWord.Form.VERB ? verbEnds : labelEnds).set(last(word.text()));
    }
    OTHER_WORDS.keySet().forEach(word -> labelEnds.set(last(word)));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** Whether a verb ends with this character. */
  boolean mayEndVerb(char c) {
    return verbEnds.get(c);
  }

  private static ImmutableMap<String, Part> otherWords() {
    ImmutableMap.Builder<String, Part> words = ImmutableMap.builder();
    String times =
        "完成时限 完成时间 完成期限 办理时限 时限要求 时间要求 时间节点 进度要求 进度安排 时间安排 时间进度 整改时限 推进时限 落实时限"
            + " 工作时限 时限 期限 计划完成时间 预期完成时间 完成日期 办结时限 办结时间 反馈时限 实施时间 实施期限 完成节点";
    for (String word : Splitter.on(' ').split(times)) {
      words.put(word, Part.TIME);
    }
    for (String word :
        Splitter.on(' ').split("备注 工作目标 目标任务 年度目标 联系电话 电话 联系方式 预期目标 工作要求 成果形式 资金来源")) {
      words.put(word, Part.REMARK);
    }
    return words.buildOrThrow();
  }

  /** Returns the position after a label of units or times at {@code from}, or -1. */
  int labelEnd(char[] a, int from, int to) {
    NoteLabel label = labelAt(a, from, to);
    return label == null || label.part == Part.REMARK ? -1 : label.end;
  }

  /**
   * Returns the label that begins at {@code from}, or null: a word and a colon, blanks in it
   * allowed; a word in brackets of its own, as 【责任单位】; or a word and a blank before a name.
   */
  @Nullable NoteLabel labelAt(char[] a, int from, int to) {
    if (from < to && Chars.isOpening(a[from])) {
      return bracketed(a, from, to);
    }
    StringBuilder word = new StringBuilder();
    for (int at = from; at < to && word.length() <= LONGEST && at - from < 3 * LONGEST; at++) {
      char c = a[at];
      if (c == ':') {
        return named(word.toString(), from, at + 1);
      }
      if (isWordPart(c)) {
        word.append(c);
      } else if (c != ' ') {
        return null;
      } else if (word.length() >= 4 && at + 1 < to && Chars.isHan(a[at + 1])) {
        NoteLabel label = named(word.toString(), from, at + 1);
        if (label != null && label.part == Part.UNITS) {
          return label;
        }
      }
    }
    return null;
  }

  /**
   * Returns the longest title of units that begins at {@code from} with nothing behind it, or null.
   */
  @Nullable NoteLabel titleAt(char[] a, int from, int to) {
    NoteLabel longest = null;
    StringBuilder word = new StringBuilder();
    for (int at = from; at < to && word.length() < LONGEST && isWordPart(a[at]); at++) {
      word.append(a[at]);
      if (word.length() >= 4 && at + 1 < to && labelEnds.get(a[at])) {
        NoteLabel label = named(word.toString(), from, at + 1);
        boolean units = label != null && label.part() == Part.UNITS;
        longest = units ? label : longest;
      }
    }
    return longest;
  }

  private @Nullable NoteLabel bracketed(char[] a, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int at = from + 1; at < to && word.length() <= LONGEST; at++) {
      char c = a[at];
      if (Chars.isClosing(c)) {
        int end = at + 1;
        while (end < to && (a[end] == ' ' || a[end] == ':')) {
          end++;
        }
        return end < to ? named(word.toString(), from, end) : null;
      }
      if (Chars.isHan(c)) {
        word.append(c);
      } else if (c != ' ') {
        return null;
      }
    }
    return null;
  }

  /**
   * Returns the longest label that ends with the colon at {@code colon} and does not begin before
   * {@code from}, or null.
   */
  @Nullable NoteLabel labelBefore(char[] a, int from, int colon) {
    char[] word = new char[LONGEST];
    int begin = LONGEST;
    NoteLabel longest = null;
    int least = Math.max(from, colon - 3 * LONGEST);
    for (int at = colon - 1; at >= least && begin > 0; at--) {
      char c = a[at];
      if (c == ' ') {
        continue;
      }
      if (!isWordPart(c) || (begin == LONGEST && !labelEnds.get(c))) {
        break;
      }
      word[--begin] = c;
      NoteLabel label = named(new String(word, begin, LONGEST - begin), at, colon + 1);
      longest = label == null ? longest : label;
    }
    return longest;
  }

  private static boolean isWordPart(char c) {
    return Chars.isHan(c) || c == '(' || c == ')';
  }

  private @Nullable NoteLabel named(String word, int start, int end) {
    Optional<Role> role = role(word);
    if (role.isPresent()) {
      return new NoteLabel(Part.UNITS, role, word, start, end);
    }
    Part part = OTHER_WORDS.get(word);
    return part == null ? null : new NoteLabel(part, Optional.empty(), word, start, end);
  }

  private Optional<Role> role(String word) {
    Optional<Role> role = roles.find(word);
    if (role.isPresent() || word.length() < 5 || LEVELS.indexOf(word.charAt(0)) < 0) {
      return role;
    }
    char second = word.charAt(1);
    return roles.find(word.substring(second == '级' || second == '直' ? 2 : 1));
  }

  /** Returns the verb a stretch ends with, with the manner before it. */
  Optional<RoleWord> verbAtEnd(String folded) {
    return roles.verbAtEnd(folded);
  }

  /** Returns the role of a column of a table by its heading. */
  Optional<Role> roleOfColumn(String heading) {
    return role(heading);
  }

  static boolean isTimeColumn(String heading) {
    return OTHER_WORDS.get(heading) == Part.TIME
        || heading.endsWith("时间")
        || heading.endsWith("时限");
  }
}
