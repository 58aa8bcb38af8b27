package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.io.text.Chars;

/**
 * Splits a list of units as documents write them into the names.
 *
 * <p>Names part at 、 ， , ； ; and blanks, but not inside brackets, and not inside a collective that
 * lists kinds of organs or areas: 省政府各委、办、厅、局 and 各市、县（市、区）人民政府 are one name each.
 *
 * <p>Where a list parts is another question than what one name means, which {@link
 * org.gangmu.unit.Collective} tells of a name that is already apart: two collectives side by side
 * are a collective to it, and two names here. So the words for kinds stand in both.
 */
final class UnitList {

  /**
   * One name: a stretch of the flow.
   *
   * @param opensGroup whether a comma or more parts it from the name before
   */
  record Name(int from, int to, boolean opensGroup) {}

  private static final String SEPARATORS = "、,;/";
  private static final int LONGEST_COLLECTIVE = 60;

  /**
   * With these a name is over even if only a blank follows; others may stand before a stray blank.
   */
  private static final String SURE_LAST = "厅局委办部院会府司联队所站团行处科室署校心社院)〕";

  /**
   * Bodies that lack a name of their own: after 各乡镇人民政府、 such a word goes on with the collective.
   */
  private static final ImmutableSet<String> BARE_BODIES =
      ImmutableSet.of(
          "街道办事处", "办事处", "街道", "政府", "人民政府", "管委会", "开发区管委会", "园区管委会", "党委", "人大", "政协", "党工委",
          "开发区");

  private final Flow flow;
  private final int to;
  private final List<Name> names = new ArrayList<>();
  private boolean openEnded;

  private UnitList(Flow flow, int from, int to) {
    this.flow = flow;
    this.to = to;
    split(from);
  }

  static UnitList read(Flow flow, int from, int to) {
    return new UnitList(flow, from, flow.trimEnd(from, to));
  }

  List<Name> names() {
    return names;
  }

  /** Whether the list or a part of it ends with 等. */
  boolean isOpenEnded() {
    return openEnded;
  }

  private void split(int from) {
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (Chars.isOpening(c)) {
        depth++;
      } else if (Chars.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isSeparator(start, i) && !isInCollective(start, i)) {
        add(start, i);
        start = i + 1;
      }
    }
    add(start, to);
  }

  private boolean isSeparator(int start, int i) {
    char c = flow.at(i);
    if (SEPARATORS.indexOf(c) >= 0) {
      return true;
    }
    if (c != ' ') {
      return c == '。';
    }
    if (i > start && flow.at(i - 1) == ' ') {
      return false;
    }
    // the first of several blanks parts two names only where the one before can be a whole name
    int before = flow.trimEnd(start, i);
    return before - start >= 3 && SURE_LAST.indexOf(flow.at(before - 1)) >= 0;
  }

  /** Whether names of organs, not of areas or things, end with this character. */
  static boolean isOrgan(char c) {
    return SURE_LAST.indexOf(c) >= 0;
  }

  static boolean isOrganLast(char c) {
    return Words.ORGAN_LAST.indexOf(c) >= 0 || Chars.isClosing(c);
  }

  /** Whether 、 at {@code at} stands between the kinds that one collective lists. */
  private boolean isInCollective(int start, int at) {
    if (flow.at(at) != '、') {
      return false;
    }
    int begin = flow.skipBlanks(start, at);
    if (at - begin > LONGEST_COLLECTIVE) {
      return false;
    }
    int quantifier = lastQuantifier(begin, at);
    int next = flow.skipBlanks(at + 1, to);
    if (next >= to) {
      return false;
    }
    if (quantifier < 0) {
      return areLevels(begin, at) && isStationed(next);
    }
    if (BARE_BODIES.contains(nameFrom(next))) {
      return true;
    }
    return isKinds(quantifier, at)
        && (isKindsFrom(next) || isAreaGovernment(next) || isAreaOrgan(quantifier, at, next));
  }

  /** Levels whose organs may be stationed elsewhere: 中央、省驻云泽各单位. */
  private static final ImmutableSet<String> LEVELS =
      ImmutableSet.of("中央", "国家", "自治区", "省", "市", "州", "盟", "县", "区");

  private boolean areLevels(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || flow.at(i) == '、') {
        if (!LEVELS.contains(flow.folded(flow.skipBlanks(start, i), i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** Whether levels follow, the last of them with 驻: 省、州驻白石各单位. */
  private boolean isStationed(int from) {
    int at = from;
    String name = nameFrom(at);
    while (LEVELS.contains(name) && at + name.length() < to) {
      at = flow.skipBlanks(at + name.length() + 1, to);
      name = nameFrom(at);
    }
    int station = name.indexOf('驻');
    return station > 0 && LEVELS.contains(name.substring(0, station));
  }

  /** What follows a name that does something: 负责, 参与, 配合, 按职责…, 等, 分别, 协助, 落实, 牵头, 指导. */
  private static final String VERB_STARTS = "负参配按等分协落牵指";

  /** The name that begins at a position and ends with the next separator. */
  private String nameFrom(int from) {
    int end = from;
    while (end < to
        && end - from <= LONGEST_COLLECTIVE
        && SEPARATORS.indexOf(flow.at(end)) < 0
        && flow.at(end) != ' '
        && flow.at(end) != '。') {
      end++;
    }
    int stop = end > from && flow.at(end - 1) == '等' ? end - 1 : end;
    return flow.folded(from, stop);
  }

  /**
   * Whether the organ of another kind of area follows, as in 各市、州卫生健康委: areas alone name nobody.
   *
   * <p>市 after counties or districts is the level above, whose own organs stand in the list.
   */
  private boolean isAreaOrgan(int kinds, int at, int next) {
    for (int i = kinds; i < at; i++) {
      if (AREAS.indexOf(flow.at(i)) < 0 && flow.at(i) != '、' && flow.at(i) != ' ') {
        return false;
      }
    }
    int after = kindEnd(next, to);
    if (after == next || after >= to || AREAS.indexOf(flow.at(next)) < 0) {
      return false;
    }
    boolean upper = flow.at(next) == '市' && flow.indexOf('州', kinds, at) < 0;
    char follows = flow.at(after);
    return !upper && follows != '直' && follows != '级' && follows != '委' && follows != '政';
  }

  private static final String AREAS = "市州县区盟旗";

  /** The position after the last 各, 相关 or 有关 that all the rest of the stretch depends on, or -1. */
  private int lastQuantifier(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char c = flow.at(i);
      if (c == '各') {
        return i + 1;
      }
      if (c == '关' && i > from && (flow.at(i - 1) == '相' || flow.at(i - 1) == '有')) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a stretch names nothing but kinds of organs or areas, with 、 and brackets between. */
  private boolean isKinds(int from, int to) {
    int at = from;
    while (at < to) {
      int next = kindEnd(at, to);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return at > from;
  }

  private int kindEnd(int at, int to) {
    for (String kind : AREA_KINDS) {
      if (flow.startsWith(at, to, kind)) {
        return at + kind.length();
      }
    }
    char c = flow.at(at);
    if (Chars.isOpening(c)) {
      int close = at;
      while (close < to && !Chars.isClosing(flow.at(close))) {
        close++;
      }
      return close < to && isKinds(at + 1, close) ? close + 1 : at;
    }
    return Words.ORGAN_KINDS.indexOf(c) >= 0 || c == '、' || c == ' ' ? at + 1 : at;
  }

  private static final String[] AREA_KINDS = {
    "自治州", "自治县", "县级市", "市辖区", "自治旗", "自治区", "直辖市", "直属机构", "直属单位", "部委", "街道", "地区", "开发区", "设区市",
    "管委会"
  };

  /** Whether the name that begins here is kinds only, as 办 in 各委、办、厅、局. */
  private boolean isKindsFrom(int from) {
    int end = from;
    int depth = 0;
    while (end < to && end - from < LONGEST_COLLECTIVE) {
      char c = flow.at(end);
      if (Chars.isOpening(c)) {
        depth++;
      } else if (Chars.isClosing(c)) {
        depth--;
      } else if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
        break;
      }
      end++;
    }
    int stop = flow.trimEnd(from, end);
    if (isKinds(from, stop)) {
      return true;
    }
    // the last kind of the list may have the verb of the whole behind it: 各委、办、局参与
    int kind = kindEnd(from, stop);
    return kind > from && VERB_STARTS.indexOf(flow.at(kind)) >= 0;
  }

  /** Whether kinds of areas follow and then the word for what governs them: 县（市、区）人民政府. */
  private boolean isAreaGovernment(int from) {
    int at = from;
    int next = kindEnd(at, to);
    while (next > at && next < to && flow.at(next) != '、') {
      at = next;
      next = kindEnd(at, to);
    }
    if (next > at && next < to && flow.at(next) == '、') {
      return true;
    }
    if (at == from) {
      return false;
    }
    for (String head : AREA_HEADS) {
      if (flow.startsWith(at, to, head)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] AREA_HEADS = {
    "人民政府", "政府", "党委", "委员会", "管委会", "行署", "行政公署", "办事处", "人大", "政协", "部门", "单位", "主管部门", "有关部门"
  };

  private void add(int from, int to) {
    int start = flow.skipBlanks(from, to);
    int end = flow.trimEnd(start, to);
    while (end > start && (flow.at(end - 1) == '。' || flow.at(end - 1) == ':')) {
      end = flow.trimEnd(start, end - 1);
    }
    if (end > start && isLoose(start, end, end - 1)) {
      end = flow.trimEnd(start, end - 1);
    }
    if (end > start && isLoose(start, end, start)) {
      start = flow.skipBlanks(start + 1, end);
    }
    int rest = openRest(flow, start, end);
    if (rest > 0) {
      openEnded = true;
      end = flow.trimEnd(start, rest);
    }
    if (end > start && flow.at(end - 1) == '等' && !isGrade(flow, start, end)) {
      openEnded = true;
      end = flow.trimEnd(start, end - 1);
    }
    if (start < end && !isFiller(start, end)) {
      char before = from == 0 ? ',' : flow.at(from - 1);
      names.add(new Name(start, end, before == ',' || before == ';' || before == '。'));
    }
  }

  /** Where 等 stands before the kinds of units that sum up a list: 省财政厅等省级相关部门; -1 if nowhere. */
  static int openRest(Flow flow, int start, int end) {
    int least = Math.max(start + 2, end - LONGEST_REST);
    int last = end;
    if (Chars.isClosing(flow.at(end - 1))) {
      // 等省级主管部门（单位）
      while (last > least && !Chars.isOpening(flow.at(last - 1))) {
        last--;
      }
      last--;
    }
    for (int i = least; sumsUp(flow, start, last) && i < end - 1; i++) {
      if (flow.at(i) == '等' && !isGrade(flow, start, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** With these a list is summed up behind 等. */
  private static final String[] SUMS = {"部门", "单位", "处室", "科室", "股室", "机构", "委办局", "厅局"};

  private static boolean sumsUp(Flow flow, int from, int to) {
    for (String sum : SUMS) {
      if (flow.endsWith(from, to, sum)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket at an end of a name is the only one in it, and so none of the name. */
  private boolean isLoose(int start, int end, int at) {
    if (!Chars.isOpening(flow.at(at)) && !Chars.isClosing(flow.at(at))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = flow.at(i);
      if (i != at && (Chars.isOpening(c) || Chars.isClosing(c))) {
        return false;
      }
    }
    return true;
  }

  private static final int LONGEST_REST = 12;

  /** Whether 等 belongs to the name: 高等, 中等, 平等. */
  private static boolean isGrade(Flow flow, int start, int end) {
    return end - 2 >= start && "高中初平同".indexOf(flow.at(end - 2)) >= 0;
  }

  private boolean isFiller(int start, int end) {
    String name = flow.folded(start, end);
    return name.equals("按职责分工负责") || name.equals("按职责分工落实") || name.equals("按职责分工");
  }
}
