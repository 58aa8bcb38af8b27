package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.io.text.Chars;

/** Tells names of units from other words in running text, where nothing announces a list. */
final class UnitWords {

  /** Words that end as names of units do, and name none. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of(
          "干部", "全部", "社会", "大会", "机会", "核心", "重心", "网站", "车站", "实行", "进行", "执行", "推行", "运行", "试行",
          "主办", "举办", "兴办", "创办", "承办", "协办", "督办", "交办", "查办", "场所", "教室", "团队", "内部", "外部", "局部",
          "专员", "代办", "经办", "试办", "银行", "学校", "医院", "公司", "集团", "政府");

  /** Of these a name has a word before that says which: 州直部门, 各有关单位. */
  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of("部门", "单位", "机构", "机关", "企业", "高校", "院校", "院所");

  private static final ImmutableSet<String> QUANTIFIERS =
      ImmutableSet.of("各", "有关", "相关", "其他", "其它", "其余");

  /** Words for whoever it happens to be: the context tells, not the name. */
  private static final ImmutableSet<String> ANYONE =
      ImmutableSet.of("牵头", "责任", "配合", "主办", "承办", "所在", "当地", "属地", "专人", "自行", "本人", "谁", "会同");

  /** With these a clause goes on, and no name begins. */
  private static final String VERBS = "要应须需由将把并";

  private static final ImmutableSet<String> NATIONAL = ImmutableSet.of("国务院", "中央", "国家");

  private static final String LEVELS = "省市州县区旗盟镇乡";
  private static final String PLACES = "县州旗盟乡镇市";

  private final Flow flow;

  UnitWords(Flow flow) {
    this.flow = flow;
  }

  /** Returns the two names that 和 or another such word joins, or the name itself. */
  List<UnitList.Name> apart(UnitList.Name name) {
    List<UnitList.Name> parts = new ArrayList<>();
    int start = name.from();
    for (int i = name.from() + 2; i + 2 < name.to(); i++) {
      char c = flow.at(i);
      boolean joins = c == '和' || c == '与' || c == '及';
      if (joins && UnitList.isOrgan(flow.at(i - 1)) && i - start >= 2) {
        parts.add(new UnitList.Name(start, i, false));
        start = i + 1;
      }
    }
    parts.add(new UnitList.Name(start, name.to(), false));
    return parts;
  }

  /** Whether nothing else than a unit or several can be meant. */
  boolean isSure(UnitList.Name name) {
    String text = flow.folded(name.from(), name.to());
    for (String anyone : ANYONE) {
      if (text.contains(anyone)) {
        return false;
      }
    }
    String base = withoutBracket(text);
    int length = base.length();
    if (length < 2 || VERBS.indexOf(base.charAt(0)) >= 0) {
      return false;
    }
    char first = base.charAt(0);
    char last = base.charAt(length - 1);
    String end = base.substring(length - 2);
    if (GENERIC.contains(end)) {
      return isQuantified(base) || isOfLevel(base);
    }
    if (PLACES.indexOf(last) >= 0) {
      return length >= 3;
    }
    if (!UnitList.isOrgan(last) || Chars.isClosing(last)) {
      return UnitList.isOrganLast(last) && length >= 4 && !COMMON.contains(end);
    }
    return length == 2
        ? LEVELS.indexOf(first) >= 0 && (last == '委' || last == '办')
        : length > 4 || !COMMON.contains(end) || isQuantified(base) || isOfPlace(base);
  }

  /** Whether a name leaves open which units it means: 有关部门, 各单位. */
  boolean isVague(UnitList.Name name) {
    String base = withoutBracket(flow.folded(name.from(), name.to()));
    return base.length() > 1
        && GENERIC.contains(base.substring(base.length() - 2))
        && !isOfLevel(base);
  }

  private static boolean isQuantified(String name) {
    return QUANTIFIERS.stream().anyMatch(name::contains);
  }

  private static boolean isOfLevel(String name) {
    boolean level = LEVELS.indexOf(name.charAt(0)) >= 0 && "级直属".indexOf(name.charAt(1)) >= 0;
    return level || NATIONAL.stream().anyMatch(name::startsWith);
  }

  /** Whether the government of a place or a level is meant: 县政府. */
  private static boolean isOfPlace(String name) {
    return name.length() > 2 && LEVELS.indexOf(name.charAt(name.length() - 3)) >= 0;
  }

  private static String withoutBracket(String name) {
    int open = name.length() - 1;
    if (!Chars.isClosing(name.charAt(open))) {
      return name;
    }
    while (open > 0 && !Chars.isOpening(name.charAt(open))) {
      open--;
    }
    return open > 0 ? name.substring(0, open) : name;
  }
}
