package org.gangmu.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.io.text.Chars;
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

  private static final int LONGEST_DETAIL = 120;

  private static final WordTrie<Boolean> CONDITION_END =
      new WordTrie<Boolean>().add(true, "前提下 条件下 情况下 的基础上");

  /** How long the words of a grade may be. */
  private static final int LONGEST_GRADE = 20;

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
      if (text.isNamed(i)) {
        continue;
      }
      WordTrie.Match<Relation> standing = AimWords.STANDING.at(text, i, to);
      if (standing != null
          && standing.value() != Relation.REACH
          && standing.value() != Relation.FALL_TO
          && standing.end() < to
          && (AimWords.REFERENCE.occurs(text, standing.end(), to)
              || isOthers(text, standing.end(), to))) {
        return true;
      }
      if (text.chars[i] == '比'
          && (AimWords.REFERENCE.occurs(text, i, to) || isOthers(text, i + 1, to - 1))
          && (text.endsWith("高", from, to)
              || text.endsWith("低", from, to)
              || text.endsWith("快", from, to))) {
        return true;
      }
    }
    return false;
  }

  /** 高于全国2个百分点: the figure of all is named by their name alone. */
  private static boolean isOthers(FoldedText text, int from, int to) {
    WordTrie.Match<Boolean> others = AimWords.OTHERS.at(text, from, to);
    return others != null && others.end() == to && text.chars[from] == '全';
  }

  static void markStarts(byte[] table) {
    Starts.mark(table, Starts.AIM, "、应完一二三四五ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
    for (WordTrie<?> words :
        List.of(
            AimWords.STANDING,
            AimWords.ALIKE,
            AimWords.REFERENCE,
            AimWords.PLACED,
            AimWords.PLACING,
            AimWords.ALL_OR_NONE,
            AimWords.TURNS,
            AimWords.NO_AIM)) {
      words.markStarts(table, Starts.AIM);
    }
  }

  /** Reads the aims of a clause, those parted by 、 each for itself. */
  void read(Clause clause, int head, List<Figure> figures, List<TimeWord> stated, Sink sink) {
    int to = clause.to();
    if (to - head < 3 || isCondition(clause)) {
      return;
    }
    times = stated;
    Aim aim = new Aim(clause.from(), parts.subjectStart(clause.from(), head));
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

  /** Whether a clause says when something holds: 收入低于标准的，…; 在满足需求的前提下，…. */
  boolean isCondition(Clause clause) {
    int to = clause.to();
    boolean goesOn = to < text.length && !Chars.isFullStop(text.chars[to]);
    boolean those =
        text.endsWith("的", clause.from(), to) && (goesOn || text.contains("的、", clause.from(), to));
    return !clause.inner() && (those || CONDITION_END.before(text, clause.from(), to) != null);
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

    /** Where words such as 杜绝 end that open the aim, 0 where none do. */
    int bannedEnd;

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
    WordTrie.Match<Boolean> not = AimWords.NO_AIM.at(text, at, to);
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
    WordTrie.Match<Extent> extent = AimWords.ALL_OR_NONE.at(text, at, to);
    boolean ends = extent != null && extent.end() == to && text.endsWith("防", at, to);
    if (extent != null && !ends) {
      aim.all |= extent.value() == Extent.ALL;
      if (extent.value() != Extent.ALL && aim.none == null) {
        aim.none = extent.value();
      }
    }
    WordTrie.Match<Boolean> ban = at == aim.subject ? AimWords.BAN.at(text, at, to) : null;
    aim.bannedEnd = ban != null ? ban.end() : aim.bannedEnd;
    WordTrie.Match<Extent> bare = extent == null ? null : AimWords.BARE_EXTENT.at(text, at, to);
    if (bare != null && aim.saidEnd < bare.end()) {
      aim.said(at, bare.end());
    }
    WordTrie.Match<Turning> turn = AimWords.TURNS.at(text, at, to);
    if (turn != null) {
      aim.turn = true;
      if (aim.saidEnd < turn.end()) {
        aim.said(at, turn.end());
      }
    }
    WordTrie.Match<Relation> word = AimWords.STANDING.at(text, at, to);
    if (word != null) {
      aim.standing = word.value();
      if (!aim.referred) {
        aim.referred = isMeasured(word.end(), to) || isAgainstGrowth(at, word.end(), to);
      }
      aim.alike = false;
      aim.standingFrom = at;
      aim.standingEnd = word.end();
      return word.end() - 1;
    }
    boolean reference = AimWords.REFERENCE.at(text, at, to) != null;
    aim.named |= reference;
    aim.referred |= reference && aim.standing != null;
    WordTrie.Match<Relation> alike = AimWords.ALIKE.at(text, at, to);
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

  /**
   * Whether words such as 快于 are followed by another growth: what grows faster than another needs
   * no number, and what is higher is so than 增幅 or its like.
   */
  private boolean isAgainstGrowth(int at, int end, int to) {
    char c = text.chars[at];
    boolean faster = (c == '快' || c == '慢') && isNoNumber(end, to);
    return faster || (c == '高' && AimWords.GROWTH.occurs(text, end, to));
  }

  private boolean isNoNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NumeralReader.mayBegin(text.chars[i])) {
        return false;
      }
    }
    return to - from >= 2;
  }

  /** Whether a margin stands right behind the name of others: 高于全国2个百分点. */
  private boolean isMeasured(int at, int to) {
    WordTrie.Match<Boolean> others = AimWords.OTHERS.at(text, at, to);
    Numeral margin =
        others == null || text.chars[at] != '全' ? null : numerals.read(others.end(), to);
    return margin != null && text.startsWith("个百分点", margin.end(), to);
  }

  /** 走在前列, 成为全国领先的高地; but 打造国际领先的企业 speaks of a kind. */
  private boolean isPlaced(int at, int to) {
    WordTrie.Match<Boolean> word = AimWords.PLACED.at(text, at, to);
    if (word == null) {
      return false;
    }
    boolean kind = text.endsWith("领先", at, word.end()) || text.endsWith("水平", at, word.end());
    boolean attribute = kind && text.startsWith("的", word.end(), to);
    return !attribute || text.contains("成为", Math.max(0, at - 10), at);
  }

  /** 与全国基本一致, 与全省同步: another's figure is the measure by its name alone. */
  private boolean isAlike(int from, int at) {
    for (int i = Math.max(from, at - 14); i < at; i++) {
      char c = text.chars[i];
      if ((c == '与' || c == '同' || c == '和') && AimWords.OTHERS.at(text, i + 1, at) != null) {
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
    return AimWords.ASSIGNED.occurs(text, at + 2, Math.min(end, at + 12))
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
    boolean trend = none != null && AimWords.TREND.occurs(text, subject, to);
    String words = parts.words(subject, Math.min(to, subject + LONGEST_DETAIL), times);
    if (aim.isRelative()) {
      sink.accept(relative(aim, words, to, figures), from, to, to);
    }
    String indicator = trend ? words : subject(aim, words, to);
    boolean graded = aim.gradeEnd > 0 && text.endsWith("全部达到", from, aim.gradeFrom);
    if (aim.all && !graded && !parts.isStage(subject, to, times)) {
      sink.accept(new TargetExpression.Completeness(indicator, Extent.ALL), from, to, to);
    }
    if (none != null && !trend) {
      sink.accept(new TargetExpression.Completeness(indicator, none), from, to, to);
    }
    if (aim.turn || trend) {
      sink.accept(new TargetExpression.Turn(indicator, turning(subject, to)), from, to, to);
    }
  }

  /** The subject of an aim that is all or none or a turn, where it stands apart, else its words. */
  private String subject(Aim aim, String words, int to) {
    boolean both = aim.all && aim.none != null;
    int start = aim.subject;
    int end = -1;
    if (aim.saidEnd == to && !both) {
      end = parts.subjectEnd(start, aim.saidFrom, times);
      start = parts.afterPush(start, end);
    } else if (aim.bannedEnd > 0 && aim.bannedEnd + 2 <= to && !both && !aim.turn) {
      start = aim.bannedEnd;
      end = to;
    }
    return end < 0 || end - start > LONGEST_DETAIL ? words : text.string(start, end);
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
    if (margin.isPresent() && margin.get().signum() < 0) {
      // nothing is ahead of another by less than nothing: the sign says something else
      figure = null;
      margin = Optional.empty();
    }
    Relation how = aim.standing == null ? Relation.REACH : aim.standing;
    boolean told = aim.standing != null && (figure == null || figure.end == to);
    int referenceEnd = figure == null ? to : figure.linkStart;
    AimParts.Against against =
        !told
            ? null
            : aim.alike
                ? parts.alike(subject, aim.standingFrom, aim.standingEnd, to, times)
                : parts.against(
                    subject,
                    aim.standingFrom,
                    aim.standingEnd,
                    referenceEnd,
                    AimWords.REFERENCE,
                    times);
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
    WordTrie.Match<Turning> word = AimWords.TURNS.find(text, from, to);
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
    return grade || isGradeOfStandard(at, to) ? at + 2 : 0;
  }

  /** 达到一级或二级养老机构标准: what the grade is of stands between. */
  private boolean isGradeOfStandard(int at, int to) {
    return "一二三四五".indexOf(text.chars[at]) >= 0
        && text.at(at + 1, at, to) == '级'
        && text.endsWith("标准", at + 2, to)
        && to - at <= LONGEST_GRADE
        && (text.endsWith("达到", 0, at) || text.endsWith("符合", 0, at));
  }

  /** The place of 居全国第5, 进入全省前三; null if no ranking begins here. */
  private @Nullable Place place(int at, int to) {
    WordTrie.Match<Boolean> placing = AimWords.PLACING.at(text, at, to);
    if (placing == null) {
      return null;
    }
    int end = Math.min(to, at + 10);
    for (int i = placing.end(); i + 1 < end; i++) {
      if (text.chars[i] == '第' || text.chars[i] == '前') {
        Numeral place = numerals.read(i + 1, to);
        if (place == null || !place.unit().isEmpty() || !isPlace(place.amount())) {
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

  private static boolean isPlace(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.signum() > 0
        && number.compareTo(BigDecimal.valueOf(TargetExpression.Rank.MOST)) <= 0;
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
