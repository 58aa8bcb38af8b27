package org.gangmu.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times stated in a stretch of text, and the last day each means: 年底 31 December, 9月底前 30
 * September, 9月前 31 August, 8月初 10 August, 到2027年 31 December 2027.
 */
final class TimeReader {

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2200;
  private static final String[] CLOSING = {"之前", "以前", "前", "内"};
  private static final String DIGITS = "零一二三四五六七八九";

  /** What shows that a year is a base, a label or a begin, not an end. */
  private static final WordTrie<Boolean> NO_DEADLINE_BEFORE =
      new WordTrie<Boolean>().add(true, "自 从 由 比 较 与 同 跟 超过 高于 低于 相比 对比 以 截至 截止 距");

  private static final WordTrie<Boolean> NO_DEADLINE_AFTER =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              起 以来 开始 是 初 度 基数 基础 水平 相比 同期 末相比 底相比 实际 完成数 的 来 工作 预算 计划 目标 任务 新增
              政府 第 版 号 行动 规划 方案 重点 省 全国 全省 民生 结转 中央 事业单位 我省 我市 追加 发布 印发 修订 实现
              """);

  /** What makes a stretch of the year a mere label. */
  private static final WordTrie<Boolean> IDLE =
      new WordTrie<Boolean>().add(true, "目标 任务 各项 工作 以来 全省 全市 重点 主要 经济 预算 重大 的 是");

  /** What follows 今年 and 全年 where they only belong to a name. */
  private static final WordTrie<Boolean> NO_TIME =
      new WordTrie<Boolean>().add(true, "目标 任务 各项 工作 以来 的 预算 是 初");

  /** What tells of things done at the time. */
  private static final WordTrie<Boolean> PASSED =
      new WordTrie<Boolean>()
          .add(true, "制定的 制订的 颁布 印发的 发布的 出台的 公布的 下达的 修订的 以来 制定 教育部 国务院 度 考评 考核 评比 述职 考评内容");

  private static final String OPENERS = "力争确保取到,，、“(:";

  private final FoldedText text;
  private final OptionalInt year;

  /** Where the parser stands. */
  private int at;

  /** Where words end that say a day, month or quarter there is none of, 0 if none were read. */
  private int impossible;

  TimeReader(FoldedText text, OptionalInt year) {
    this.text = text;
    this.year = year;
  }

  /** Returns the times of words that stand for themselves; a year they state is the year of all. */
  static List<TimeWord> readAlone(FoldedText text, OptionalInt year) {
    TimeReader years = new TimeReader(text, year);
    OptionalInt stated = OptionalInt.empty();
    for (int i = 0; i < text.length && stated.isEmpty(); i++) {
      years.at = i;
      Integer found = years.year(text.length);
      stated = found == null ? stated : OptionalInt.of(found);
    }
    return new TimeReader(text, stated.isPresent() ? stated : year).read(0, text.length);
  }

  /** Returns the times in order. */
  List<TimeWord> read(int from, int to) {
    List<TimeWord> words = List.of();
    int i = text.next(Starts.TIME, from, to);
    while (i < to) {
      TimeWord word = read(i, from, to);
      if (word != null) {
        words = words.isEmpty() ? new ArrayList<>(2) : words;
        words.add(word);
      }
      i = text.next(Starts.TIME, word == null ? i + 1 : word.end(), to);
    }
    return words;
  }

  /** Returns the last day of a time as it stands in a list, null where it names no day. */
  @Nullable LocalDate lastDayOf(TimeWord word) {
    at = word.start() + ("到至在于".indexOf(text.chars[word.start()]) >= 0 ? 1 : 0);
    Integer stated = word.date() == null ? year(word.end()) : null;
    return stated != null && at == word.end() ? lastDay(stated) : word.date();
  }

  static void markStarts(byte[] table) {
    Starts.mark(table, Starts.TIME, "0123456789年岁今本当明后去上下全第一二两三四五六七八九十“");
  }

  private @Nullable TimeWord read(int start, int from, int to) {
    if (start > from && Chars.isDigit(text.chars[start]) && isNumberPart(text.chars[start - 1])) {
      return null;
    }
    at = start;
    TimeWord years = start == from ? years(start, to) : null;
    if (years != null) {
      return years;
    }
    at = start;
    TimeWord span = span(start, from, to);
    if (span != null) {
      return span;
    }
    at = afterFirstYear(start, to);
    boolean title = at > start && text.isNamed(start);
    Integer stated = year(to);
    boolean named = stated != null;
    if (stated == null) {
      if (take("去年", to) || take("上年", to) || take("上一年", to)) {
        skip("底", to);
        skip("末", to);
        return new TimeWord(start, at, null, false, false, true);
      }
      if (text.startsWith("全年", start, to)) {
        at = start + 2;
        return year.isPresent() ? weak(start, lastDay(year.getAsInt())) : null;
      }
      if (take("今年", to) || take("本年度", to) || take("本年", to) || take("当年", to)) {
        stated = year.isPresent() ? (Integer) year.getAsInt() : null;
        if (stated == null) {
          return null;
        }
      } else if (take("明年", to)) {
        stated = year.isPresent() ? (Integer) (year.getAsInt() + 1) : null;
        named = true;
      } else if (take("后年", to)) {
        stated = year.isPresent() ? (Integer) (year.getAsInt() + 2) : null;
        named = true;
      } else {
        TimeWord plan = fiveYearPlan(start, to);
        if (plan != null) {
          return plan;
        }
      }
    }
    int afterYear = at;
    int assumed = stated != null ? stated : year.orElse(0);
    impossible = 0;
    LocalDate within = withinYear(assumed, stated != null, to);
    if (impossible > 0) {
      at = impossible;
      endWords(to);
      return new TimeWord(begin(start, from), at, null, true, false, false);
    }
    if (within != null) {
      boolean begins = isBegin(start, from, to) || PASSED.at(text, at, to) != null;
      if (assumed == 0) {
        return null;
      }
      boolean firm = isFirm(start, at);
      boolean idle = !firm && IDLE.at(text, at, to) != null;
      boolean gone = begins || idle || isGone(within);
      return new TimeWord(begin(start, from), at, gone ? null : within, firm, false, gone);
    }
    at = afterYear;
    if (stated == null) {
      return null;
    }
    LocalDate end = lastDay(stated);
    if (!named) {
      return weak(start, end);
    }
    boolean by = start > from && (text.chars[start - 1] == '到' || text.chars[start - 1] == '至');
    boolean gone = isGone(end) || text.startsWith("的", at, to) || PASSED.at(text, at, to) != null;
    if (by) {
      return new TimeWord(begin(start, from), at, gone ? null : end, true, !gone, gone);
    }
    boolean relative = text.chars[start] == '明' || text.chars[start] == '后';
    boolean opens = start == from || relative || OPENERS.indexOf(text.chars[start - 1]) >= 0;
    boolean no =
        gone
            || !opens
            || title
            || NO_DEADLINE_BEFORE.before(text, from, start) != null
            || NO_DEADLINE_AFTER.at(text, at, to) != null;
    boolean based = gone && !opens;
    return new TimeWord(start, at, no ? null : end, false, based, no);
  }

  /** 2021—2025年，…: a span of years at the head lasts to its end. */
  private @Nullable TimeWord years(int start, int to) {
    at = afterFirstYear(start, to);
    Integer last = at > start ? year(to) : null;
    int end = at;
    skip("期间", to);
    boolean closes = at == to || at > end || text.chars[at] == '，' || text.chars[at] == ',';
    if (last == null || !closes) {
      return null;
    }
    LocalDate day = lastDay(last);
    return isGone(day) ? null : new TimeWord(start, at, day, false, true, false);
  }

  /**
   * Where the second year of 2025—2027年 begins; the place itself where no two years stand, or in a
   * bracket, which tells the time of what stands before it.
   */
  private int afterFirstYear(int start, int to) {
    if (start > 0 && text.chars[start - 1] == '(') {
      return start;
    }
    for (int i = start; i < start + 4; i++) {
      if (!Chars.isDigit(text.at(i, start, to))) {
        return start;
      }
    }
    int i = start + 4;
    boolean whole = text.at(i, start, to) == '年';
    i += whole ? 1 : 0;
    char joint = text.at(i, start, to);
    if (joint != '-' && (whole || (joint != '至' && joint != '到'))) {
      return start;
    }
    i += text.at(i + 1, start, to) == '-' ? 2 : 1;
    at = i;
    Integer last = year(to);
    at = start;
    return last == null || text.string(start, start + 4).compareTo(text.string(i, i + 4)) >= 0
        ? start
        : i;
  }

  /**
   * A number of years in which something is done, from a day that is not said: 五年内翻一番, 用3年左右时间. It
   * is no deadline and no part of a name; 工期控制在3年内 sets a limit and is none.
   */
  private @Nullable TimeWord span(int start, int from, int to) {
    if (start > from && "第每近前后".indexOf(text.chars[start - 1]) >= 0) {
      return null;
    }
    at += text.chars[start] == '两' ? 1 : 0;
    int years = at > start ? 2 : smallNumber(to);
    if (years < 1 || years > 50 || !take("年", to)) {
      at = start;
      return null;
    }
    int begin = start;
    for (String by : new String[] {"利用", "经过", "通过", "用", "在", "未来", "今后"}) {
      if (text.endsWith(by, from, begin)) {
        begin -= by.length();
        break;
      }
    }
    boolean about = take("左右", to);
    boolean used = begin < start && (take("的时间", to) || take("时间", to));
    boolean within = !used && !about && (take("内", to) || take("之内", to));
    boolean limit = begin == start && Link.BEFORE.before(text, from, start) != null;
    boolean goesOn = at < to && !Clause.isComma(text, at, from, to) && text.chars[at] != '的';
    if (used || (within && goesOn && !limit)) {
      return new TimeWord(begin, at, null, false, false, false);
    }
    at = start;
    return null;
  }

  /** Whether a day lies before the year of the plan. */
  private boolean isGone(LocalDate day) {
    return year.isPresent() && day.getYear() < year.getAsInt();
  }

  /** Whether the words name a last day, not only a stretch of the year. */
  private boolean isFirm(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("底末前内初旬日".indexOf(text.chars[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumberPart(char c) {
    return Chars.isDigit(c) || Chars.isLatin(c) || c == '.' || c == '第' || c == '每' || c == '近';
  }

  private TimeWord weak(int start, LocalDate end) {
    boolean idle = NO_TIME.at(text, at, text.length) != null;
    return new TimeWord(start, at, idle ? null : end, false, false, idle);
  }

  private int begin(int start, int from) {
    return start > from && "到至在于".indexOf(text.chars[start - 1]) >= 0 ? start - 1 : start;
  }

  /** Whether the words begin a time or measure against it. */
  private boolean isBegin(int start, int from, int to) {
    return (NO_DEADLINE_BEFORE.before(text, from, start) != null)
        || text.startsWith("起", at, to)
        || text.startsWith("以来", at, to)
        || text.startsWith("开始", at, to);
  }

  private boolean take(String word, int to) {
    if (text.startsWith(word, at, to)) {
      at += word.length();
      return true;
    }
    return false;
  }

  /** A year of four digits with 年. */
  private @Nullable Integer year(int to) {
    if (to - at < 5) {
      return null;
    }
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      if (!Chars.isDigit(text.chars[i])) {
        return null;
      }
      value = 10 * value + text.chars[i] - '0';
    }
    if (text.chars[at + 4] != '年' || value < FIRST_YEAR || value > LAST_YEAR) {
      return null;
    }
    at += 5;
    return value;
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** What follows a year, or stands for itself: 底, 内, 上半年, 三季度, 9月底前. */
  private @Nullable LocalDate withinYear(int year, boolean afterYear, int to) {
    int y = year == 0 ? FIRST_YEAR : year;
    int start = at;
    if (afterYear
        ? take("底", to) || take("末", to)
        : take("年底", to) || take("年末", to) || take("岁末", to)) {
      endWords(to);
      return lastDay(y);
    }
    if (afterYear ? take("内", to) || take("年内", to) || take("之内", to) : take("年内", to)) {
      boolean name = !afterYear && start > 0 && isCount(text.chars[start - 1]);
      return name ? null : lastDay(y);
    }
    if (afterYear && take("前", to)) {
      return lastDay(y - 1);
    }
    if (take("上半年", to)) {
      endWords(to);
      return LocalDate.of(y, 6, 30);
    }
    if (take("下半年", to)) {
      endWords(to);
      return lastDay(y);
    }
    LocalDate quarter = quarter(y, to);
    if (quarter != null) {
      return quarter;
    }
    return month(y, to);
  }

  private static boolean isCount(char c) {
    return Chars.isDigit(c) || "一二两三四五六七八九十每几多数半".indexOf(c) >= 0;
  }

  private void endWords(int to) {
    skip("末", to);
    skip("底", to);
    for (String word : CLOSING) {
      skip(word, to);
    }
  }

  private void skip(String word, int to) {
    at += text.startsWith(word, at, to) ? word.length() : 0;
  }

  private @Nullable LocalDate quarter(int year, int to) {
    int start = at;
    skip("第", to);
    int n = DIGITS.indexOf(text.at(at, start, to));
    if (n < 1) {
      n = text.at(at, start, to) - '0';
    }
    at++;
    if (n < 0 || n > 9 || !take("季度", to)) {
      at = start;
      return null;
    }
    if (n < 1 || n > 4) {
      impossible = at;
      return null;
    }
    endWords(to);
    return PlanPeriod.ofQuarter(year, n).endInclusive();
  }

  private @Nullable LocalDate month(int year, int to) {
    int start = at;
    int month = smallNumber(to);
    if (month < 0 || !take("月", to)) {
      at = start;
      return null;
    }
    if (month < 1 || month > 12) {
      int end = lastDayWords(to);
      impossible = end > 0 ? end : start > 0 && text.chars[start - 1] == '年' ? at : 0;
      at = start;
      return null;
    }
    skip("份", to);
    YearMonth in = YearMonth.of(year, month);
    if (take("底", to) || take("末", to)) {
      endWords(to);
      return in.atEndOfMonth();
    }
    boolean early = text.at(at, start, to) == '初' && text.at(at + 1, start, to) != '步';
    if ((early && take("初", to)) || take("上旬", to)) {
      endWords(to);
      return in.atDay(10);
    }
    if (take("中旬", to)) {
      endWords(to);
      return in.atDay(20);
    }
    if (take("下旬", to)) {
      endWords(to);
      return in.atEndOfMonth();
    }
    if (take("前", to) || take("以前", to) || take("之前", to)) {
      return in.minusMonths(1).atEndOfMonth();
    }
    int afterMonth = at;
    int day = smallNumber(to);
    if (day >= 0 && take("日", to)) {
      boolean unsure = day == 29 && month == 2 && year == FIRST_YEAR;
      if (day < 1 || (day > in.lengthOfMonth() && !unsure)) {
        impossible = at;
        return null;
      }
      if (unsure) {
        return null;
      }
      endWords(to);
      return in.atDay(day);
    }
    at = afterMonth;
    return in.atEndOfMonth();
  }

  /** Where the words end that tell a last day of a month: 底, 中旬前, 15日; 0 if none do. */
  private int lastDayWords(int to) {
    int start = at;
    int day = smallNumber(to);
    boolean told = day >= 0 && take("日", to);
    at = told ? at : start;
    for (String word : new String[] {"底", "末", "初", "上旬", "中旬", "下旬", "前", "之前", "以前"}) {
      told |= take(word, to);
    }
    int end = at;
    at = start;
    return told ? end : 0;
  }

  /** A number of one or two digits, or up to 99 in characters; -1 if there is none. */
  private int smallNumber(int to) {
    int start = at;
    int value = 0;
    while (at < to && at - start < 2 && Chars.isDigit(text.chars[at])) {
      value = 10 * value + text.chars[at++] - '0';
    }
    if (at == start) {
      int digit = 0;
      boolean ten = false;
      while (at < to && at - start < 3) {
        char c = text.chars[at];
        if (c == '十' && !ten) {
          value = 10 * Math.max(1, digit);
          ten = true;
          digit = 0;
        } else if (DIGITS.indexOf(c) > 0 && digit == 0) {
          digit = DIGITS.indexOf(c);
        } else {
          break;
        }
        at++;
      }
      value += digit;
    }
    return at == start ? -1 : value;
  }

  /** “十四五”末: the last day of the plan's years. */
  private @Nullable TimeWord fiveYearPlan(int start, int to) {
    skip("“", to);
    int number = text.at(at, start, to) == '十' ? 10 : 0;
    at += number > 0 ? 1 : 0;
    int digit = DIGITS.indexOf(text.at(at, start, to));
    if (digit > 0 && text.at(at + 1, start, to) == '五' && number > 0) {
      at += 2;
      skip("”", to);
      skip("规划", to);
      skip("时期", to);
      if (take("期末", to) || take("末", to) || take("末期", to)) {
        LocalDate end = PlanPeriod.ofFiveYearPlan(number + digit).endInclusive();
        return new TimeWord(start, at, end, true, true, isBegin(start, 0, to));
      }
    }
    at = start;
    return null;
  }
}
