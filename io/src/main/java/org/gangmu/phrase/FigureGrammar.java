package org.gangmu.phrase;

import java.util.List;
import org.gangmu.io.text.Chars;
import org.gangmu.phrase.MeasureWords.UnitClass;
import org.gangmu.target.Base;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of figures in a clause: which words belong to which number, which numbers stand for
 * several subjects, which are results and which only describe.
 */
final class FigureGrammar {

  private static final String SEPARATORS = "、,，和及与并";

  private static final WordTrie<Direction> HEAD_VERB =
      new WordTrie<Direction>()
          .add(Direction.INCREASE, "增加 提高 提升 扩大 延长 上调 净增 净增加")
          .add(Direction.DECREASE, "减少 降低 压减 压缩 削减 缩短 缩减 净减少 净减 压降 下调 核减 精简 调减 减轻 消减");

  /** Verbs of change that take things counted for their object. */
  private static final WordTrie<Boolean> COUNTABLE =
      new WordTrie<Boolean>().add(true, "增加 减少 压减 削减 核减 裁减 精简 净增 净增加 净减少 增 减 增长 多 少 下降 消除");

  private static final WordTrie<Direction> NOUN_OF_CHANGE =
      new WordTrie<Direction>()
          .add(Direction.INCREASE, "增长 的增长 增速增长 的年均增长 年均增长 的增幅增长 的增速 增速 的速度增长")
          .add(Direction.DECREASE, "负增长 的负增长");

  private static final WordTrie<Boolean> BASE_BEHIND =
      new WordTrie<Boolean>().add(true, "基础上 基数上 的基础上 的基数上 基础之上 的基础之上");

  /** How far before the first of several numbers 分别 may stand. */
  private static final int LONGEST_APART = 12;

  /** What a number that is passed is called: 突破1万美元大关. */
  private static final WordTrie<Boolean> MARK =
      new WordTrie<Boolean>().add(true, "大关 关口 大关口 整数关口 台阶 新台阶 大台阶 门槛");

  private static final String[] BASE_ENDS = {"上", "基数", "的基础", "基础", "水平"};

  private final FoldedText text;
  private List<TimeWord> times = List.of();
  private final ExpressionMaker expressions;
  private final FigureFilter filter;
  private final Bands bands;

  /** What the figures before spoke of, and how, for those that leave it out. */
  private String lastIndicator = "";

  private @Nullable Direction lastDirection;
  private boolean lastWasRate;

  /** Whether a verb of change at the head said where the last figure moves: 压减A 3万吨、B 2万吨. */
  private boolean lastHeadVerb;

  private boolean headVerb;
  private String lastUnit = "";
  private @Nullable Clause lastClause;

  FigureGrammar(FoldedText text, ExpressionMaker expressions, boolean past) {
    this.text = text;
    this.expressions = expressions;
    this.filter = new FigureFilter(text, past);
    this.bands = new Bands(text);
  }

  void beginSentence() {
    lastIndicator = "";
    lastDirection = null;
    lastWasRate = false;
    lastHeadVerb = false;
  }

  /** Reads the figures of a clause. */
  void read(Clause clause, int head, List<Figure> figures, List<TimeWord> stated, Sink sink) {
    times = stated;
    bands.join(figures, head);
    int from = head;
    Base base = null;
    int subjectEnd = Integer.MAX_VALUE;
    int conditionEnd = figures.isEmpty() ? 0 : conditionEnd(clause, figures);
    int i = 0;
    while (i < figures.size()) {
      Item item = item(clause, figures, i, from);
      item.condition = item.end() <= conditionEnd;
      Figure previous = i == 0 ? null : figures.get(i - 1);
      item.counted = previous != null && previous.isCount() && previous.end == from;
      i += item.figures.size();
      Figure next = i < figures.size() ? figures.get(i) : null;
      boolean closed = next == null && text.at(item.end(), 0, clause.to()) == '、';
      int end = closed ? item.end() : next == null ? clause.to() : rightEnd(item.end(), next.start);
      item.rightEnd = end;
      item.joined = next != null && end == item.end() && !isSeparator(end, next.start);
      from =
          end < clause.to() && isSeparator(end, clause.to())
              ? afterSeparator(end, clause.to())
              : end;
      item.links();
      item.subjectEnd = Math.min(item.linkStart, subjectEnd);
      if (item.isStart(figures, i)) {
        // 由A增至B: what comes next goes on with the words before A
        from = item.from;
        subjectEnd = item.startsAt;
        continue;
      }
      if (item.isBase(BASE_BEHIND)) {
        // 在A基础上增加B: the same
        base = expressions.base(item.first());
        from = item.from;
        subjectEnd = item.startsAt;
        continue;
      }
      subjectEnd = Integer.MAX_VALUE;
      if (filter.isScope(item, next)) {
        from = item.joined ? item.from : from;
        continue;
      }
      if (filter.isResult(item)) {
        emit(clause, item, base, sink);
        base = null;
      } else {
        // a number that is no figure is a part of the words
        from = item.from;
      }
    }
  }

  /** Where the last number ends that says what a rule holds for: 人数少于10人的，安排…, 对率达50%以上的县…. */
  private int conditionEnd(Clause clause, List<Figure> figures) {
    Figure last = figures.get(figures.size() - 1);
    boolean goesOn = clause.to() < text.length && !Chars.isFullStop(text.chars[clause.to()]);
    boolean closed = last.end + 1 == clause.to() && text.chars[last.end] == '的';
    if (closed && goesOn && !clause.inner()) {
      return last.end;
    }
    int first = figures.get(0).start;
    boolean about =
        text.startsWith("对", clause.from(), first) || text.startsWith("凡", clause.from(), first);
    if (!about || first - clause.from() < 3) {
      return 0;
    }
    WordTrie.Match<Boolean> verb = Words.CREATION.find(text, clause.from() + 1, last.start);
    int end = 0;
    for (Figure figure : figures) {
      WordTrie.Match<Link> bound = Link.BEFORE.before(text, clause.from(), figure.start);
      boolean compared =
          figure.after != null || (bound != null && bound.value().comparison() != null);
      if (compared || verb == null || verb.start() >= figure.start) {
        boolean attribute = text.at(figure.end, 0, clause.to()) == '的';
        end = attribute ? figure.end : end;
      }
    }
    return end;
  }

  private Item item(Clause clause, List<Figure> figures, int index, int from) {
    Item item = new Item(text, times, clause, from);
    item.figures.add(figures.get(index));
    for (int i = index + 1; i < figures.size(); i++) {
      Figure before = figures.get(i - 1);
      Figure next = figures.get(i);
      if (next.start - before.end != 1 && !text.startsWith("以及", before.end, next.start)) {
        break;
      }
      if (!isSeparator(before.end, next.start)) {
        break;
      }
      // 300个村、7个县 has its nouns behind, 6%、4% has none
      int rest = next.end;
      boolean bare =
          rest >= clause.to()
              || isSeparator(rest, clause.to())
              || "的)".indexOf(text.chars[rest]) >= 0;
      boolean shared = next.unitClass == UnitClass.POINTS && next.unit.startsWith(before.unit);
      boolean alike =
          shared || before.isCount() == next.isCount() || isApart(from, item.first().start);
      boolean start = next.isRate() == before.isRate() && isSeveralStarts(item, figures, i);
      if ((!bare && !start) || !alike) {
        break;
      }
      item.figures.add(next);
    }
    return item;
  }

  /** Whether 分别 before a number shows that those after it are of other things. */
  private boolean isApart(int from, int start) {
    int near = Math.max(from, start - LONGEST_APART);
    return text.contains("分别", near, start);
  }

  /** 分别从50%、75%提高至100%: whether a number is the last of several that a change starts from. */
  private boolean isSeveralStarts(Item item, List<Figure> figures, int last) {
    int start = item.first().start;
    char before = text.at(start - 1, item.from, start);
    return (before == '从' || before == '由')
        && last + 1 < figures.size()
        && Link.BEFORE.at(text, figures.get(last).end, figures.get(last + 1).start) != null;
  }

  private boolean isSeparator(int from, int to) {
    return from < to
        && (SEPARATORS.indexOf(text.chars[from]) >= 0 || text.startsWith("以及", from, to));
  }

  private int afterSeparator(int from, int to) {
    int at = from;
    while (at < to && (SEPARATORS.indexOf(text.chars[at]) >= 0 || text.startsWith("以及", at, to))) {
      at += text.startsWith("以及", at, to) ? 2 : 1;
    }
    return at;
  }

  /** Where the words behind a number end, another number following. */
  private int rightEnd(int end, int next) {
    if (isSeparator(end, next)) {
      return end;
    }
    for (int i = next - 1; i > end; i--) {
      if (text.chars[i] == '、') {
        return i;
      }
    }
    if (next - 1 > end && "和及与并".indexOf(text.chars[next - 1]) >= 0) {
      return next - 1 - (text.chars[next - 2] == '以' ? 1 : 0);
    }
    return end;
  }

  // ---- what comes out

  private void emit(Clause clause, Item item, @Nullable Base stated, Sink sink) {
    Figure figure = item.first();
    int left = item.from;
    int subjectEnd = withoutBase(left, item.subjectEnd);
    if (text.endsWith("分别", left, subjectEnd)) {
      figure.each = true;
      subjectEnd -= 2;
    }
    if (figure.after != null
        && subjectEnd == item.linkStart
        && text.endsWith("率在", left, subjectEnd)) {
      subjectEnd--;
    }
    String right = right(item);
    if (AimReader.isMargin(text, left, referenceEnd(item))) {
      // 低于全省平均水平30% sets no number of its own
      return;
    }
    headVerb = false;
    Direction direction = direction(item, right);
    if (isComeDownTo(item)) {
      item.figures.forEach(each -> each.falls = true);
    }
    Base base = stated != null ? stated : Bases.of(text, left, figure.start);
    // 实现 before a name says no more than that it comes about
    int named = left + (text.startsWith("实现", left, subjectEnd - 1) ? 2 : 0);
    named = Subjects.begin(text, named, subjectEnd);
    subjectEnd = figure.each ? beforePeriods(named, subjectEnd) : subjectEnd;
    subjectEnd = Subjects.end(text, named, subjectEnd, figure.isRate());
    String subject = withoutTimes(named, subjectEnd);
    List<String> names = List.of();
    int k = item.figures.size();
    if (k > 1) {
      names = Subjects.split(text, named, subjectEnd, k);
    } else if ((figure.isRate() || figure.each) && right.isEmpty()) {
      names = Subjects.ofOneRate(text, named, subjectEnd, figure.each, direction != null);
    } else if (figure.isRate() && subject.length() <= 4 && !right.isEmpty()) {
      int from = item.end() + (text.at(item.end(), 0, item.rightEnd) == '的' ? 1 : 0);
      names = Subjects.ofOneRate(text, from, item.rightEnd, item.rightEnd - from <= 12, true);
    }
    int to = right.isEmpty() ? item.end() : item.rightEnd;
    for (int i = 0; i < Math.max(k, names.size()); i++) {
      Figure each = item.figures.get(Math.min(i, k - 1));
      String name = i < names.size() ? names.get(i) : subject + right;
      if (name.isEmpty() || (clause.inner() && name.length() < 2)) {
        name = lastIndicator;
      }
      sink.accept(expressions.figure(each, name, direction, base), left, to, each.start);
      lastIndicator = name;
    }
    lastClause = clause;
    lastDirection = direction;
    lastHeadVerb = headVerb;
    lastUnit = figure.unit;
    lastWasRate = figure.isRate();
  }

  /** Where words end that may name another figure: 全省平均 does not lose its mean to the number. */
  private int referenceEnd(Item item) {
    int mean = text.find("平均", item.linkStart, item.first().start);
    return mean == item.linkStart ? mean + 2 : item.linkStart;
  }

  /** Where a name ends before the periods of 覆盖率2026年、2027年分别达到. */
  private int beforePeriods(int from, int to) {
    int end = to;
    for (int i = times.size() - 1; i >= 0; i--) {
      TimeWord time = times.get(i);
      if (time.end() == end - 1
          && time.start() >= from
          && "、和与及".indexOf(text.chars[end - 1]) >= 0) {
        end = time.start();
      }
    }
    return end;
  }

  /** The words of a name without those of a time between them: 园区6月30日前建成. */
  private String withoutTimes(int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (TimeWord time : times) {
      if (time.start() >= at && time.end() <= to && isTold(time)) {
        words.append(text.chars, at, time.start() - at);
        at = time.end();
      }
    }
    return at == from ? text.string(from, to) : words.append(text.string(at, to)).toString();
  }

  /** Whether a time says when, as 6月30日前 does; 2026年 may belong to a name. */
  private static boolean isTold(TimeWord time) {
    return time.firm() && !time.past();
  }

  /** Where the subject ends before 比2020年, 较上年, 在2017年基数上. */
  private int withoutBase(int from, int end) {
    int pos = end;
    for (String word : BASE_ENDS) {
      pos -= text.endsWith(word, from, pos) ? word.length() : 0;
    }
    if (text.endsWith("比", from, end) || text.endsWith("较", from, end)) {
      for (TimeWord time : times) {
        if (time.start() == end) {
          return end - 1;
        }
      }
    }
    for (TimeWord time : times) {
      boolean ends = time.end() == pos || time.end() == pos + 1;
      if (ends && time.start() > from && "比较在".indexOf(text.chars[time.start() - 1]) >= 0) {
        return time.start() - 1;
      }
      if (time.end() == pos && time.start() >= from && text.chars[time.start()] == '在') {
        return time.start();
      }
    }
    return end;
  }

  private String right(Item item) {
    int from = item.end();
    if (from < item.rightEnd && text.chars[from] == '的') {
      from++;
    }
    from = Subjects.afterRemark(text, from, item.rightEnd);
    WordTrie.Match<Boolean> mark = MARK.at(text, from, item.rightEnd);
    return mark != null && mark.end() == item.rightEnd && item.first().isReached()
        ? ""
        : text.string(from, item.rightEnd);
  }

  /** Where the figure moves: by the verb before it, behind it, or at the head of its words. */
  private @Nullable Direction direction(Item item, String right) {
    Figure figure = item.first();
    WordTrie.Match<Direction> growth = NOUN_OF_CHANGE.at(text, item.end(), item.rightEnd);
    if (figure.isRate() && figure.direction == null && growth != null) {
      return growth.value();
    }
    if (figure.level && figure.direction == null) {
      return isGoneOn(item) && !item.first().falls ? lastDirection : null;
    }
    if (figure.direction != null) {
      return isOfNoun(item, right) ? null : figure.direction;
    }
    if (text.endsWith("改善", item.from, item.linkStart) && figure.isRate()) {
      boolean lower =
          text.contains("浓度", item.from, item.linkStart)
              || text.contains("PM", item.from, item.linkStart);
      return lower ? Direction.DECREASE : Direction.INCREASE;
    }
    int segment = segment(item);
    WordTrie.Match<Direction> verb = HEAD_VERB.at(text, segment, item.linkStart);
    if (verb == null && text.at(item.from - 1, item.clause.from(), item.from) == '为') {
      // 为企业减少税费
      int near = Math.min(item.linkStart, item.from + LONGEST_APART);
      verb = HEAD_VERB.find(text, item.from, near);
    }
    if (verb != null && right.isEmpty() && !Link.NAMES.occurs(text, segment, item.linkStart)) {
      headVerb = true;
      return verb.value();
    }
    if (lastHeadVerb && isNextInList(item) && right.isEmpty()) {
      return lastDirection;
    }
    boolean carried =
        lastDirection != null
            && item.clause.equals(lastClause)
            && lastWasRate
            && figure.isRate()
            && right.isEmpty()
            && Words.RATE_NOUN.before(text, item.from, item.linkStart) == null;
    return carried || (right.isEmpty() && isGoneOn(item)) ? lastDirection : null;
  }

  /** Whether an amount follows another of its unit in a list, with no verb of its own. */
  private boolean isNextInList(Item item) {
    return item.clause.equals(lastClause)
        && item.from > item.clause.from()
        && text.chars[item.from - 1] == '、'
        && item.first().unit.equals(lastUnit)
        && Words.CREATION.at(text, item.from, item.linkStart) == null;
  }

  /** 压减一般性支出到5亿元: the verb of lowering stands at the head. */
  private boolean isComeDownTo(Item item) {
    if ("到至".indexOf(text.chars[item.linkStart]) < 0) {
      return false;
    }
    WordTrie.Match<Direction> verb = HEAD_VERB.at(text, segment(item), item.linkStart);
    return verb != null && verb.value() == Direction.DECREASE;
  }

  /** 增长8.5%，力争达到9%, or （力争9%）: a rate of the same change. */
  private boolean isGoneOn(Item item) {
    FoldedText name = FoldedText.of(lastIndicator);
    return item.linkStart == item.from
        && item.first().isRate()
        && lastWasRate
        && Words.RATE_NOUN.before(name, 0, name.length) == null;
  }

  /** 提升40所普通高中办学能力: what rises is behind the number, which only counts. */
  private boolean isOfNoun(Item item, String right) {
    return (item.first().isCount() || item.first().unitClass == UnitClass.MEASURE)
        && !right.isEmpty()
        && COUNTABLE.before(text, item.from, item.first().start) == null;
  }

  /** Where the words of an item begin, behind the last 、 if a verb follows it. */
  private int segment(Item item) {
    for (int i = item.linkStart - 1; i > item.from; i--) {
      if (text.chars[i] == '、') {
        return Words.CREATION.at(text, i + 1, item.linkStart) != null ? i + 1 : item.from;
      }
    }
    return item.from;
  }
}
