package org.gangmu.phrase;

import org.gangmu.phrase.MeasureWords.UnitClass;
import org.gangmu.target.Scale;
import org.jspecify.annotations.Nullable;

/** Tells the numbers that state a result from those that only describe. */
final class FigureFilter {

  /** How far before a number the words that describe are looked for. */
  private static final int LONGEST_DESCRIPTION = 60;

  /** What points of a marking scheme are counted in. */
  private static final String MARKS = "分";

  private static final WordTrie<Boolean> AGE = new WordTrie<Boolean>().add(true, "寿命 平均年龄 预期寿命");

  private static final WordTrie<Boolean> BARE_NUMBER =
      new WordTrie<Boolean>().add(true, "指数 比 系数 比例 得分 评分 分值 值 PUE 位次 倍数 总数 数 数量");

  private static final WordTrie<Boolean> PARTICLE =
      new WordTrie<Boolean>().add(true, "、 。 ， ; 的 ) 和 及 并");

  /** What 20户以上 or 50人以上 is the size of. */
  private static final WordTrie<Boolean> SIZED =
      new WordTrie<Boolean>()
          .add(true, "自然村 自然村寨 农村 行政村 村 企业 单位 党政机关 乡镇 社区 医院 学校 餐饮 工贸 规模 木质 连片 的企业 的单位 的村 搬迁点 安置点");

  /** What tells where something lies or what it is, not what it is to reach. */
  private static final WordTrie<Boolean> DESCRIBING =
      new WordTrie<Boolean>().add(true, "分布在 分布于 分布着 横跨 地跨 下辖 流经 海拔 降水量 降雨量 气温 列为 位于 坐落");

  /** What stands before 最高 or 最大 where it compares things, and bounds no number. */
  private static final WordTrie<Boolean> SUPERLATIVE =
      new WordTrie<Boolean>().add(true, "全球最 世界最 国际最 亚洲最 全国最 国内最 我国最 全省最 国际上最");

  /** Whose income or size a band of amounts before them tells. */
  private static final WordTrie<Boolean> GROUP =
      new WordTrie<Boolean>().add(true, "群体 人群 家庭 群众 人员 居民 企业 项目 单位 对象 经营主体 市场主体");

  /** What a share that stands before it is the size of: 稳定在2%左右的较低水平. */
  private static final WordTrie<Boolean> LEVEL_NOUN =
      new WordTrie<Boolean>().add(true, "水平 区间 增速 增长 目标 速度");

  /** Who is so many; nobody brings them about. */
  private static final WordTrie<Boolean> PEOPLE =
      new WordTrie<Boolean>().add(true, "中国人 中华儿女 人民 各族人民 各族儿女 父老乡亲 同胞");

  private static final WordTrie<Boolean> SCOPE_HEAD =
      new WordTrie<Boolean>().add(true, "在 对 从 向 面向 针对 围绕");

  private final FoldedText text;
  private final boolean past;

  FigureFilter(FoldedText text, boolean past) {
    this.text = text;
    this.past = past;
  }

  /** Whether a number only says of what or for whom the next one in the same words holds. */
  boolean isScope(Item item, @Nullable Figure next) {
    Figure figure = item.first();
    if (!item.joined || next == null) {
      return false;
    }
    int between = item.end();
    if (figure.after != null && text.at(between, 0, next.start) == '的') {
      return true;
    }
    boolean verbBefore = Words.CREATION.before(text, item.from, item.linkStart) != null;
    boolean amount = figure.unitClass == UnitClass.MONEY || figure.unitClass == UnitClass.MEASURE;
    if (amount && next.isCount()) {
      boolean described = !verbBefore && !hasVerb(between, next.start);
      return figure.isCompared() || text.at(between, 0, next.start) == '的' || described;
    }
    if (verbBefore) {
      return false;
    }
    return figure.unitClass == UnitClass.PLACE
        || (figure.isCount()
            && next.isRate()
            && !hasVerb(between, Math.min(between + 6, next.start)));
  }

  private boolean hasVerb(int from, int to) {
    return Words.CREATION.occurs(text, from, to);
  }

  /** Whether the numbers of an item state a result. */
  boolean isResult(Item item) {
    Figure figure = item.first();
    int left = item.linkStart;
    boolean rightEmpty = item.end() >= item.rightEnd;
    UnitClass unit = figure.unitClass;
    if (figure.bare && (unit == null || !isBareMeant(item, figure, left))) {
      return false;
    }
    if (figure.value.signum() == 0 && figure.upper == null && !figure.isReached()) {
      return false;
    }
    if (isDescribing(item, figure)) {
      return false;
    }
    if (figure.unit.equals(MARKS) && !figure.isReached()) {
      // （3分，少一次扣0.5分） says what a mark is given for
      return false;
    }
    if (unit == null) {
      return isBareResult(item, figure, left, rightEmpty);
    }
    if (Words.PENALTY.before(text, item.from, left) != null || isOfListedProject(item, figure)) {
      return false;
    }
    return switch (unit) {
      case NAME -> false;
      case YEAR ->
          rightEmpty && !item.joined && figure.isReached() && figure.before != Comparison.APPROX;
      case AGE -> AGE.occurs(text, item.from, figure.start);
      case SPEC -> (figure.level || figure.before != null) && rightEmpty;
      case TIME ->
          figure.unit.equals("日")
              ? figure.isCompared()
              : figure.isReached() || figure.upper != null;
      case PLACE -> isNamed(item, figure, left) && isCountedResult(item, figure, left);
      case COUNT -> isCountedResult(item, figure, left);
      case MONEY -> !isModifier(item, figure) && !isSmallWord(item, figure, left);
      case MEASURE -> !isModifier(item, figure) && !isSmallWord(item, figure, left);
      case RATE, POINTS -> !isSharePart(item, figure, left);
    };
  }

  /** Whether 万 or 百 alone is a number here: 近万人, 推广万种产品. */
  private boolean isBareMeant(Item item, Figure figure, int left) {
    return figure.before != null
        || figure.level
        || ("种个件项".contains(figure.unit)
            && Words.CREATION.before(text, item.from, left) != null
            && !text.endsWith("工程", item.end(), item.rightEnd)
            && !text.endsWith("行动", item.end(), item.rightEnd)
            && !text.endsWith("计划", item.end(), item.rightEnd));
  }

  /** Whether the words about a number only describe what is there, or say when a rule holds. */
  private boolean isDescribing(Item item, Figure figure) {
    if (item.condition || text.endsWith("每", item.from, item.linkStart)) {
      return true;
    }
    int from = Math.max(item.from, item.linkStart - LONGEST_DESCRIPTION);
    if (figure.direction == null && DESCRIBING.occurs(text, from, item.linkStart)) {
      return true;
    }
    boolean places =
        figure.unitClass == UnitClass.PLACE
            || Words.ADMIN_NOUN.at(text, item.end(), item.rightEnd) != null;
    if (places && text.contains("涉及", from, item.linkStart)) {
      return true;
    }
    boolean amount = figure.unitClass == UnitClass.MONEY || figure.unitClass == UnitClass.MEASURE;
    if (amount
        && figure.upper != null
        && item.linkStart > item.from
        && GROUP.at(text, item.end(), item.clause.to()) != null
        && Words.CREATION.before(text, item.from, item.linkStart) == null) {
      // 年收入20—60万元群体
      return true;
    }
    WordTrie.Match<Boolean> most = SUPERLATIVE.find(text, from, figure.start);
    if (most != null && most.end() + 1 == figure.start && item.end() < item.rightEnd) {
      return true;
    }
    boolean bracket = item.clause.inner() && item.linkStart == item.from;
    if (bracket && !figure.isCompared() && text.endsWith("计为", item.from, figure.start)) {
      // （预计为3335元） explains the words before
      return true;
    }
    return figure.unit.isEmpty()
        && PEOPLE.at(text, item.end(), item.rightEnd) != null
        && Words.CREATION.before(text, item.from, item.linkStart) == null;
  }

  private boolean isBareResult(Item item, Figure figure, int left, boolean rightEmpty) {
    if (figure.scale != Scale.ONE) {
      return !figure.chinese || figure.isReached();
    }
    if (figure.chinese) {
      return false;
    }
    boolean closed = rightEmpty || PARTICLE.at(text, item.end(), item.rightEnd) != null;
    return closed
        && (figure.isReached() || BARE_NUMBER.before(text, item.from, left) != null)
        && Words.PENALTY.before(text, item.from, left) == null;
  }

  /** Whether places are counted as a result, not named: 盐源等10县, 覆盖12县. */
  private boolean isNamed(Item item, Figure figure, int left) {
    return left == item.from
        || figure.isCompared()
        || text.endsWith("等", item.from, left)
        || Words.CREATION.before(text, item.from, left) != null;
  }

  private boolean isCountedResult(Item item, Figure figure, int left) {
    int right = item.end();
    if (Words.PART_NOUN.at(text, right, item.rightEnd) != null && !figure.isReached()) {
      return false;
    }
    boolean sized = figure.after != null && "户人".contains(figure.unit);
    if (isSmallWord(item, figure, left)
        || (sized && SIZED.at(text, right, item.clause.to()) != null)) {
      return false;
    }
    boolean nounBehind = right < item.rightEnd || item.joined;
    if (nounBehind
        && !figure.isCompared()
        && Words.EXISTING.before(text, item.from, left) != null
        && !text.endsWith("等", item.from, left)) {
      return past && !text.endsWith("在", item.from, left) && !text.endsWith("对", item.from, left);
    }
    boolean scoped =
        nounBehind
            && SCOPE_HEAD.at(text, item.from, left) != null
            && !Words.CREATION.occurs(text, item.from, left);
    scoped |= nounBehind && isPlaceList(item, left);
    if (scoped && !figure.isCompared()) {
      return false;
    }
    boolean whole = Words.WHOLE_AREA.before(text, item.from, left) != null;
    boolean admin =
        figure.unitClass == UnitClass.PLACE
            || Words.ADMIN_NOUN.at(text, right, item.rightEnd) != null;
    return !(whole && admin && !past);
  }

  /** 在甲、乙、丙3个城市试点: where something is done. */
  private boolean isPlaceList(Item item, int left) {
    int in = -1;
    for (int i = left - 1; i >= item.from && left - i <= 60; i--) {
      if (text.chars[i] == '在') {
        in = i;
        break;
      }
    }
    return in >= 0
        && Words.ADMIN_NOUN.at(text, item.end(), item.clause.to()) != null
        && !Words.CREATION.occurs(text, in, left);
  }

  /**
   * Whether a number of one character is only a way of speaking, as in 三项制度, 一个中心: it counts where
   * something is brought about or compared.
   */
  private boolean isSmallWord(Item item, Figure figure, int left) {
    boolean small =
        figure.chinese
            && figure.end - figure.start <= 3
            && figure.value.intValue() <= 10
            && figure.scale == Scale.ONE
            && figure.upper == null;
    if (figure.chinese && figure.value.intValue() == 1 && figure.unit.equals("批")) {
      return true;
    }
    if (!small || figure.isCompared()) {
      return false;
    }
    if (figure.value.intValue() == 1 && figure.isCount()) {
      return true;
    }
    if (figure.direction != null) {
      return item.end() < item.rightEnd;
    }
    if ("期轮批类种".contains(figure.unit)) {
      return true;
    }
    boolean listed = figure.unit.equals("项") || figure.unit.equals("条");
    boolean once = figure.unit.equals("次") && !figure.level;
    if (figure.value.intValue() == 1 || listed || once) {
      return true;
    }
    boolean reached =
        item.end() >= item.rightEnd
            && (text.endsWith("到", item.from, figure.start)
                || text.endsWith("至", item.from, figure.start));
    return !reached && Words.CREATION.before(text, item.from, left) == null;
  }

  /** 投资5亿元以上项目, 10蒸吨以下锅炉: a threshold with a noun behind it that is no amount. */
  private boolean isModifier(Item item, Figure figure) {
    int right = item.end();
    if (right >= item.rightEnd) {
      return false;
    }
    if (text.at(right, 0, item.rightEnd) == '级') {
      return true;
    }
    boolean attribute = text.at(right, 0, item.rightEnd) == '的' && item.linkStart > item.from;
    boolean brought = Words.CREATION.before(text, item.from, item.linkStart) != null;
    boolean bound = figure.after == Comparison.AT_LEAST || figure.after == Comparison.AT_MOST;
    boolean kind = bound && Words.FLOW_NOUN.at(text, right + 1, item.rightEnd) == null;
    if (attribute && !brought && (!figure.isReached() || (kind && item.rightEnd - right > 2))) {
      // 占地200亩的产业园, 总投资5亿元的项目, 年运量5万吨以上的园区
      return true;
    }
    if (item.counted && text.at(right, 0, item.rightEnd) == '的') {
      // 2家年收入达5亿元的企业
      return true;
    }
    if (text.endsWith("一批", item.from, item.linkStart) && figure.after != null) {
      return true;
    }
    if (brought && bound && text.endsWith("能力", right, item.rightEnd)) {
      return false;
    }
    boolean threshold = figure.isCompared() && figure.comparison() != Comparison.APPROX;
    if (!threshold || Words.FLOW_NOUN.at(text, right, item.rightEnd) != null) {
      return false;
    }
    boolean above = figure.before == Comparison.ABOVE && figure.unitClass == UnitClass.MONEY;
    return figure.after != null || (above && item.rightEnd - right >= 2);
  }

  /** 7万吨合金等项目: what a project listed as an example has, is no result. */
  private boolean isOfListedProject(Item item, Figure figure) {
    boolean amount =
        figure.unitClass == UnitClass.MEASURE
            || figure.unitClass == UnitClass.MONEY
            || figure.unitClass == UnitClass.SPEC;
    if (!amount || past || figure.isReached() || item.end() >= item.rightEnd) {
      return false;
    }
    int other = text.find("等", item.end(), item.clause.to());
    return other > 0
        && (text.startsWith("项目", other + 1, item.clause.to())
            || text.startsWith("工程", other + 1, item.clause.to())
            || text.startsWith("重大", other + 1, item.clause.to())
            || text.startsWith("重点", other + 1, item.clause.to()));
  }

  /** 按20%的比例 and the like: a share that a rule uses. */
  private boolean isSharePart(Item item, Figure figure, int left) {
    boolean attribute = text.at(item.end(), 0, item.clause.to()) == '的';
    boolean itself = LEVEL_NOUN.before(text, item.end(), item.clause.to()) != null;
    if (figure.isCompared() && attribute && left - item.from > 3 && !itself) {
      // 持股比例高于50%的公司 speaks of companies
      return Words.RATE_NOUN.before(text, item.from, left) != null
          || text.endsWith("股", item.from, left);
    }
    return !figure.isReached()
        && item.end() < item.rightEnd
        && !text.startsWith("安排", item.end(), item.rightEnd)
        && (text.endsWith("按", item.from, left) || text.endsWith("按照", item.from, left));
  }
}
