package org.gangmu.phrase;

import java.util.List;
import java.util.Optional;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Turning;
import org.jspecify.annotations.Nullable;

/**
 * Reads aims without a number of their own: all or none, a turn, a place among others, a figure
 * against another.
 */
final class AimReader {

  private static final WordTrie<Relation> STANDING =
      new WordTrie<Relation>()
          .add(Relation.AT_LEAST, "不低于 不慢于 不少于 达到和高于 不落后于 达到或高于 不差于")
          .add(Relation.ABOVE, "高于 快于 优于 好于 超过 高出 领先于 多于 大于 强于")
          .add(Relation.BELOW, "低于 慢于 少于 小于")
          .add(Relation.AT_MOST, "不高于 不超过 不大于 不突破")
          .add(Relation.REACH, "达到 保持在 高到 低到 接近 达到和");

  /** Words that stand behind the figure they compare with. */
  private static final WordTrie<Relation> ALIKE =
      new WordTrie<Relation>()
          .add(Relation.EXACTLY, "持平 一致 相当")
          .add(Relation.REACH, "同步 接近 相适应 相匹配 看齐 同步增长");

  private static final WordTrie<Boolean> REFERENCE =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              全国平均 全省平均 全市平均 全州平均 全区平均 国家平均 平均水平 平均值 平均增速 全国水平 全省水平 省平均 市平均
              全国增速 全省增速 经济增长 经济增速 GDP增速 国家标准 国家规定 国内领先 国际领先 国际先进 国内先进 全国先进
              全国一流 国内一流 世界一流 上年水平 上年同期 去年同期 去年水平 全国的平均 全国平均水平 国家要求 省定目标
              生产总值增速 省定 市定 国定 考核目标 考核要求 序时进度 时序进度 任务过半 先进水平 领先水平
              地区生产总值增长 劳动生产率 沿海 东部
              """);

  private static final WordTrie<Boolean> OTHERS =
      new WordTrie<Boolean>().add(true, "全国 全省 全市 全州 全区 全县 经济 上年 去年 地区 国家 周边 沿海 发达 生产 GDP 居民");

  private static final WordTrie<Boolean> ASSIGNED =
      new WordTrie<Boolean>()
          .add(true, "下达 核定 十三五 十四五 十五五 国家考核 省考核 国家确定 省定 国定 市定 国家规定 省政府确定 上级 省确定 国家要求");

  /** Words that alone make an aim relative. */
  private static final WordTrie<Boolean> PLACED =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              前列 首位 历史新高 前茅 第一方阵 第一梯队 领先水平 先进水平 序时进度 时序进度 任务过半 任务“双过半” 双过半
              榜首 上游水平 先进行列 保持领先 国内领先 全国领先 国际领先 全球领先 世界领先 全省领先 再创新高 历史新低 位居第一 首位
              """);

  private static final WordTrie<Extent> ALL_OR_NONE =
      new WordTrie<Extent>()
          .add(Extent.ALL, "全部 全覆盖 全员 应收尽收 应保尽保 全面覆盖 无一例外 全面消除 全数 实现全域覆盖 一个不少 一户不漏 一人不落")
          .add(Extent.NONE, "清零 销号 归零 见底 清仓 全面清除 销号清零 全部销号 清零销号 清零见底")
          .add(
              Extent.KEPT_AT_NONE,
              """
              动态清零 零发生 零事故 零增长 零新增 零容忍度 零死亡 零感染 零输入 零上访 零拖欠 零非访 零伤亡 杜绝 坚决遏制
              有效遏制 坚决防止 坚决防范 坚决避免 坚决堵住 严防 不发生 未发生 不再发生 不出现 决不允许 绝不允许 零差错 零失误
              零投诉 零扩散 零新增 防范遏制 严禁新增 零报告 零污染 零排放 不新增 坚决防范遏制 坚决杜绝 零案件
              零火灾 无重大 严格杜绝 防止发生 决不能 坚决守住不发生 避免发生 零舞弊 零违规
              """);

  private static final WordTrie<Turning> TURNS =
      new WordTrie<Turning>()
          .add(Turning.TO_POSITIVE, "由负转正 扭亏为盈 扭亏增盈 止跌 止跌回升 由降转增 企稳回升 由跌转涨 扭转 由负转增 触底反弹 帽子 由亏转盈")
          .add(Turning.TO_NEGATIVE, "由正转负 由增转降 由升转降 由盈转亏 拐点")
          .add(Turning.FROM_ZERO, "破零 零的突破 零突破 从无到有 “零突破” “破零” 填补空白 实现零突破");

  private static final WordTrie<Boolean> TREND =
      new WordTrie<Boolean>().add(true, "势头 态势 趋势 局面 频发");

  /** Names with these characters are no aims. */
  private static final WordTrie<Boolean> NO_AIM =
      new WordTrie<Boolean>()
          .add(
              true,
              "占全部 全部工作 全部门 全部经费 全员培训 全员参与 全员核酸 全部领域 严防死守 全员劳动生产率 全部力量 全部精力 全覆盖行动 全覆盖工程 全覆盖计划 全员劳动 销号清单 销号制 销号管理 销号台账 清零行动 清零工作");

  private static final int LONGEST_DETAIL = 120;

  /** Words that a place among others follows. */
  private static final WordTrie<Boolean> PLACING =
      new WordTrie<Boolean>().add(true, "居 位居 列 位列 进入 排名 位次 排在 排名居 排名位居 位次居 稳居 跃居 居于");

  /** Words for all or none that say nothing else of their subject, which stands before them. */
  private static final WordTrie<Extent> BARE_EXTENT =
      new WordTrie<Extent>()
          .add(Extent.ALL, "全覆盖 全面覆盖")
          .add(Extent.NONE, "清零 销号 归零 清零销号 销号清零")
          .add(Extent.KEPT_AT_NONE, "动态清零 零发生");

  private final FoldedText text;
  private final NumeralReader numerals;
  private final ExpressionMaker expressions;
  private final AimParts parts;
  private List<TimeWord> times = List.of();

  AimReader(FoldedText text, ExpressionMaker expressions) {
    this.text = text;
    this.numerals = new NumeralReader(text);
    this.expressions = expressions;
    this.parts = new AimParts(text);
  }

  /** Whether the words before a number name another figure that it is a margin to. */
  static boolean isMargin(FoldedText text, int from, int to) {
    int start = Math.max(from, to - 30);
    for (int i = start; i < to; i++) {
      WordTrie.Match<Relation> standing = STANDING.at(text, i, to);
      if (standing != null
          && standing.value() != Relation.REACH
          && standing.end() < to
          && REFERENCE.occurs(text, standing.end(), to)) {
        return true;
      }
      if (text.chars[i] == '比'
          && REFERENCE.occurs(text, i, to)
          && (text.endsWith("高", from, to)
              || text.endsWith("低", from, to)
              || text.endsWith("快", from, to))) {
        return true;
      }
    }
    return false;
  }

  static void markStarts(byte[] table) {
    Starts.mark(table, Starts.AIM, "、应完一二三四ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
    for (WordTrie<?> words :
        List.of(STANDING, ALIKE, REFERENCE, PLACED, PLACING, ALL_OR_NONE, TURNS, NO_AIM)) {
      words.markStarts(table, Starts.AIM);
    }
  }

  /** Reads the aims of a clause, those parted by 、 each for itself. */
  void read(Clause clause, int head, List<Figure> figures, List<TimeWord> stated, Sink sink) {
    int to = clause.to();
    if (to - head < 3) {
      return;
    }
    times = stated;
    // 与全国同步 is not joined by its 与
    boolean with = head > clause.from() && text.chars[head - 1] == '与';
    Aim aim = new Aim(clause.from(), with ? head - 1 : head);
    int first = text.next(Starts.AIM, clause.from(), to);
    for (int i = first; i < to; i = text.next(Starts.AIM, i + 1, to)) {
      boolean goesOn = text.at(i + 1, 0, to) == '应' && isAsMuch(i + 1, to);
      if (text.chars[i] == '、' && aim.isAny() && !goesOn) {
        emit(aim, i, figures, sink);
        aim = new Aim(i + 1, i + 1);
        continue;
      }
      i = take(aim, i, to);
    }
    if (aim.isAny() || aim.referred) {
      emit(aim, to, figures, sink);
    }
  }

  /** What was seen of an aim so far. */
  private static final class Aim {
    final int from;

    /** Where its subject begins, behind words of commitment and times. */
    final int subject;

    boolean all;
    @Nullable Extent none;
    boolean turn;
    boolean placed;
    boolean alike;

    /** Where a grade begins and ends. */
    int gradeFrom;

    int gradeEnd;

    @Nullable Place place;

    /** Where words that say all of the aim begin and end, if such were seen. */
    int saidFrom;

    int saidEnd;

    /** Whether another figure was named. */
    boolean named;

    /** Whether it was named as what this one is measured by. */
    boolean referred;

    @Nullable Relation standing;
    int standingFrom;
    int standingEnd;

    Aim(int from, int subject) {
      this.from = from;
      this.subject = subject;
    }

    boolean isRelative() {
      return placed || place != null || gradeEnd > 0 || (referred && standing != null);
    }

    void said(int start, int end) {
      saidFrom = start;
      saidEnd = end;
    }

    boolean isAny() {
      return all || none != null || turn || isRelative();
    }
  }

  /**
   * A place among others.
   *
   * @param from where the word of placing begins
   * @param among where the others are named
   * @param mark where 第 or 前 stands
   * @param end where the words end
   * @param place the place
   */
  private record Place(int from, int among, int mark, int end, int place) {}

  /** Takes what begins at a place; returns the last place taken. */
  private int take(Aim aim, int at, int to) {
    WordTrie.Match<Boolean> not = NO_AIM.at(text, at, to);
    if (not != null) {
      return not.end() - 1;
    }
    aim.all |= text.chars[at] == '应' && isAsMuch(at, to);
    aim.placed |= isPlaced(at, to);
    int gradeEnd = gradeEnd(at, to);
    if (gradeEnd > 0) {
      aim.gradeFrom = at;
      aim.gradeEnd = gradeEnd;
    }
    Place place = place(at, to);
    if (place != null && (aim.place == null || aim.place.end() != place.end())) {
      aim.place = place;
    }
    aim.placed |= isAssigned(at, to);
    WordTrie.Match<Extent> extent = ALL_OR_NONE.at(text, at, to);
    boolean ends = extent != null && extent.end() == to && text.endsWith("防", at, to);
    if (extent != null && !ends) {
      aim.all |= extent.value() == Extent.ALL;
      if (extent.value() != Extent.ALL && aim.none == null) {
        aim.none = extent.value();
      }
    }
    WordTrie.Match<Extent> bare = BARE_EXTENT.at(text, at, to);
    if (bare != null && aim.saidEnd < bare.end()) {
      aim.said(at, bare.end());
    }
    WordTrie.Match<Turning> turn = TURNS.at(text, at, to);
    if (turn != null) {
      aim.turn = true;
      if (aim.saidEnd < turn.end()) {
        aim.said(at, turn.end());
      }
    }
    WordTrie.Match<Relation> word = STANDING.at(text, at, to);
    if (word != null) {
      aim.standing = word.value();
      aim.alike = false;
      aim.standingFrom = at;
      aim.standingEnd = word.end();
      return word.end() - 1;
    }
    boolean reference = REFERENCE.at(text, at, to) != null;
    aim.named |= reference;
    aim.referred |= reference && aim.standing != null;
    WordTrie.Match<Relation> alike = ALIKE.at(text, at, to);
    if (alike != null && (aim.named || isAlike(aim.from, at))) {
      aim.standing = alike.value();
      aim.alike = true;
      aim.standingFrom = at;
      aim.standingEnd = alike.end();
      aim.referred = true;
      return alike.end() - 1;
    }
    return at;
  }

  /** 走在前列, 成为全国领先的高地; but 打造国际领先的企业 speaks of a kind. */
  private boolean isPlaced(int at, int to) {
    WordTrie.Match<Boolean> word = PLACED.at(text, at, to);
    if (word == null) {
      return false;
    }
    boolean attribute = text.endsWith("领先", at, word.end()) && text.startsWith("的", word.end(), to);
    return !attribute || text.contains("成为", Math.max(0, at - 10), at);
  }

  /** 与全国基本一致, 与全省同步: another's figure is the measure by its name alone. */
  private boolean isAlike(int from, int at) {
    for (int i = Math.max(from, at - 14); i < at; i++) {
      char c = text.chars[i];
      if ((c == '与' || c == '同' || c == '和') && OTHERS.at(text, i + 1, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** 完成国家下达的任务: what another has set is the measure. */
  private boolean isAssigned(int at, int to) {
    if (!text.startsWith("完成", at, to) || (at > 0 && text.chars[at - 1] == '为')) {
      return false;
    }
    int end = Math.min(to, at + LONGEST_DETAIL);
    return ASSIGNED.occurs(text, at + 2, Math.min(end, at + 12))
        && (text.contains("任务", at, end)
            || text.contains("目标", at, end)
            || text.contains("指标", at, end));
  }

  private void emit(Aim aim, int to, List<Figure> figures, Sink sink) {
    int from = aim.from;
    int subject = aim.subject;
    if (subject >= to) {
      return;
    }
    Extent none = aim.none;
    boolean trend = none != null && TREND.occurs(text, subject, to);
    String words = text.string(subject, Math.min(to, subject + LONGEST_DETAIL));
    if (aim.isRelative()) {
      sink.accept(relative(aim, words, to, figures), from, to, to);
    }
    boolean both = aim.all && none != null;
    boolean said = aim.saidEnd == to && !both && !trend;
    int end = said ? parts.subjectEnd(subject, aim.saidFrom, times) : -1;
    String indicator =
        end < 0 || end - subject > LONGEST_DETAIL ? words : text.string(subject, end);
    if (aim.all) {
      sink.accept(new TargetExpression.Completeness(indicator, Extent.ALL), from, to, to);
    }
    if (none != null && !trend) {
      sink.accept(new TargetExpression.Completeness(indicator, none), from, to, to);
    }
    if (aim.turn || trend) {
      sink.accept(new TargetExpression.Turn(indicator, turning(subject, to)), from, to, to);
    }
  }

  /** A place, a grade or a figure against another, under its subject where that stands apart. */
  private TargetExpression relative(Aim aim, String words, int to, List<Figure> figures) {
    int subject = aim.subject;
    Place place = aim.place;
    if (place != null) {
      int end = place.end() == to ? parts.subjectEnd(subject, place.from(), times) : -1;
      return end < 0
          ? new TargetExpression.Rank(words, place.place(), "")
          : new TargetExpression.Rank(
              text.string(subject, end), place.place(), text.string(place.among(), place.mark()));
    }
    if (aim.gradeEnd > 0) {
      String grade = text.string(aim.gradeFrom, aim.gradeEnd);
      int end = parts.beforeGrade(subject, aim.gradeFrom, aim.gradeEnd, to, times);
      return new TargetExpression.Grade(end < 0 ? words : text.string(subject, end), grade);
    }
    Figure figure = marginOf(aim, figures);
    if (figure != null && !isMargin(text, subject, figure.linkStart)) {
      figure = null;
    }
    Optional<Quantity> margin = figure == null ? Optional.empty() : expressions.margin(figure);
    Relation how = aim.standing == null ? Relation.REACH : aim.standing;
    boolean told = aim.standing != null && (figure == null || figure.end == to);
    int referenceEnd = figure == null ? to : figure.linkStart;
    AimParts.Against against =
        !told
            ? null
            : aim.alike
                ? parts.alike(subject, aim.standingFrom, aim.standingEnd, to, times)
                : parts.against(
                    subject, aim.standingFrom, aim.standingEnd, referenceEnd, REFERENCE, times);
    if (against != null) {
      return new TargetExpression.Relative(against.indicator(), how, against.reference(), margin);
    }
    int begin = aim.standing == null || aim.standingEnd >= to ? subject : aim.standingEnd;
    String reference = text.string(begin, Math.min(to, begin + LONGEST_DETAIL));
    return new TargetExpression.Relative(words, how, reference, margin);
  }

  /** The first number behind the words that compare, or else the first at all. */
  private static @Nullable Figure marginOf(Aim aim, List<Figure> figures) {
    for (Figure figure : figures) {
      if (aim.standing != null && figure.start >= aim.standingEnd) {
        return figure;
      }
    }
    return figures.isEmpty() ? null : figures.get(0);
  }

  private Turning turning(int from, int to) {
    WordTrie.Match<Turning> word = TURNS.find(text, from, to);
    return word == null ? Turning.TO_POSITIVE : word.value();
  }

  /** 应保尽保, 应纳尽纳. */
  private boolean isAsMuch(int at, int to) {
    for (int i = at + 2; i <= at + 4 && i + 1 < to; i++) {
      if (text.chars[i] == '尽') {
        return text.chars[i + 1] == text.chars[at + 1];
      }
    }
    return false;
  }

  /** Where a grade by a standard ends that begins at a place, as Ⅱ类, 一类水平; 0 if none does. */
  private int gradeEnd(int at, int to) {
    char c = text.chars[at];
    if (c >= 'Ⅰ' && c <= 'Ⅹ') {
      return at + 1 < to && text.chars[at + 1] == '类' ? at + 2 : 0;
    }
    boolean grade =
        "一二三四".indexOf(c) >= 0
            && (text.startsWith("类水平", at + 1, to)
                || text.startsWith("类水质", at + 1, to)
                || text.startsWith("级标准", at + 1, to));
    return grade ? at + 2 : 0;
  }

  /** The place of 居全国第5, 进入全省前三; null if no ranking begins here. */
  private @Nullable Place place(int at, int to) {
    WordTrie.Match<Boolean> placing = PLACING.at(text, at, to);
    if (placing == null) {
      return null;
    }
    int end = Math.min(to, at + 10);
    for (int i = placing.end(); i + 1 < end; i++) {
      if (text.chars[i] == '第' || text.chars[i] == '前') {
        Numeral place = numerals.read(i + 1, Math.min(to, i + 5));
        if (place == null || place.amount().signum() <= 0 || !place.unit().isEmpty()) {
          return null;
        }
        boolean name = place.end() < to && "批届期轮次个版产年".indexOf(text.chars[place.end()]) >= 0;
        int rest = place.end() < to && "位名".indexOf(text.chars[place.end()]) >= 0 ? 1 : 0;
        return name
            ? null
            : new Place(at, placing.end(), i, place.end() + rest, place.amount().intValue());
      }
    }
    return null;
  }

  /** Reads a clause as a thing to be done, without commitment and time. */
  void milestone(Clause clause, int head, List<TimeWord> stated, Sink sink) {
    sink.accept(
        parts.milestone(clause, head, stated, LONGEST_DETAIL),
        clause.from(),
        clause.to(),
        clause.to());
  }
}
