package org.gangmu.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.io.text.Chars;
import org.gangmu.phrase.MeasureWords.UnitClass;
import org.gangmu.phrase.WordTrie.Match;
import org.gangmu.target.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a clause that may be figures: none in names (G345, PM2.5, “1+8”, 《…》), none
 * of dates and ordinals.
 */
final class FigureFinder {

  /** A bracket that is not closed within this is passed over. */
  private static final int LONGEST_BRACKET = 400;

  /** More decimals than this would not survive being brought to another scale. */
  private static final int MOST_DECIMALS = 6;

  private static final WordTrie<Boolean> RANGE = new WordTrie<Boolean>().add(true, "- -- 至 到 ---");

  private final FoldedText text;
  private final NumeralReader numerals;
  private final Signs signs;

  /** Where numbers end that were left out because their sign cannot be told. */
  private int untold;

  /** Where the words of the last number end that was none of a figure, if they are passed over. */
  private int passedTo;

  FigureFinder(FoldedText text) {
    this.text = text;
    this.numerals = new NumeralReader(text);
    this.signs = new Signs(text);
  }

  /** Returns the numbers of a clause in order, without those of the times. */
  List<Figure> find(int from, int to, List<TimeWord> times) {
    int i = text.next(Starts.NUMBER, from, to);
    if (i == to) {
      return new ArrayList<>(0);
    }
    List<Figure> figures = new ArrayList<>(2);
    int time = 0;
    while (i < to) {
      char c = text.chars[i];
      if (time < times.size() && i >= times.get(time).start()) {
        i = Math.max(i, times.get(time++).end());
      } else if (c == '“' || c == '《' || c == '〔' || c == '[' || c == '(' || c == '"') {
        i = skipName(i, to, figures);
      } else if (!NumeralReader.mayBegin(c)) {
        i = nextNumber(i + 1, to, times, time);
      } else {
        passedTo = 0;
        Figure figure = read(i, from, to);
        if (figure != null) {
          figures.add(figure);
          i = figure.end;
        } else {
          i = Math.max(Math.max(passedTo, untold), numerals.runEnd(i, to));
        }
      }
    }
    return figures;
  }

  static void markStarts(byte[] table) {
    Starts.mark(table, Starts.NUMBER, "“《〔[(\"");
    NumeralReader.markStarts(table);
  }

  /** The next place of a number or of a time that is passed over. */
  private int nextNumber(int from, int to, List<TimeWord> times, int time) {
    int next = text.next(Starts.NUMBER, from, to);
    return time < times.size() ? Math.min(next, Math.max(from, times.get(time).start())) : next;
  }

  private int skipName(int open, int to, List<Figure> figures) {
    char closing = closing(text.chars[open]);
    boolean quotation = closing == '”' || closing == '"';
    int most = Math.min(to, open + (quotation ? FoldedText.LONGEST_NAME + 2 : LONGEST_BRACKET));
    for (int i = open + 1; i < most; i++) {
      if (text.chars[i] == closing) {
        Figure quoted = closing == '”' ? quoted(open, i, to) : null;
        if (quoted == null) {
          return i + 1;
        }
        figures.add(quoted);
        return quoted.end;
      }
    }
    return open + 1;
  }

  static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '《' -> '》';
      case '〔' -> '〕';
      case '[' -> ']';
      case '"' -> '"';
      default -> ')';
    };
  }

  /** A number alone in quotation marks with its unit behind them: “7”天内. */
  private @Nullable Figure quoted(int open, int close, int to) {
    Numeral numeral = numerals.read(open + 1, close);
    if (numeral == null || numeral.end() != close || numeral.chinese()) {
      return null;
    }
    Match<UnitClass> unit = MeasureWords.at(text, close + 1, to);
    return unit == null || unit.value() == UnitClass.NAME
        ? null
        : behind(open, numeral, null, unit, unit.end(), to);
  }

  private @Nullable Figure read(int start, int from, int to) {
    char before = text.at(start - 1, from, to);
    if (before == '+'
        || before == '第'
        || before == '前'
        || before == '.'
        || before == '_'
        || before == ':'
        || before == '/'
        || Chars.isLatin(before)
        || (before == '-' && start - 2 >= from && isNameChar(text.chars[start - 2]))) {
      return null;
    }
    if (Chars.isDigit(before)) {
      return null;
    }
    int signed = signs.start(start, from);
    Signs.Sign sign = signs.between(signed, start, from, to);
    Numeral first = numerals.read(start, to);
    if (first == null) {
      return null;
    }
    boolean negative = sign == Signs.Sign.MINUS;
    first = negative ? first.negate() : first;
    Numeral last = null;
    int end = first.end();
    Match<UnitClass> unit = unitOf(first, to);
    int afterFirst = unit == null ? end : unit.end();
    if (unit != null && unit.value() == UnitClass.RATE && isPoints(afterFirst, to)) {
      // 5%个百分点 is per cent or points
      passedTo = afterFirst + 1;
      return null;
    }
    Match<Boolean> range = RANGE.at(text, afterFirst, to);
    Numeral second = range == null ? null : rangeEnd(range, negative, to);
    if (second != null && isRange(first, unit, second, to)) {
      last = second;
      end = second.end();
      Match<UnitClass> secondUnit = unitOf(second, to);
      unit = secondUnit == null && !second.unit().isEmpty() ? unit : secondUnit;
    } else if (second != null && isEmptyRange(first, unit, second, start, to)) {
      // 6%至5%: nothing lies between
      passedTo = second.end();
      return null;
    }
    boolean vague = before == '几' || before == '数';
    if (before == '每' || (vague && "十百千万亿".indexOf(text.chars[start]) >= 0)) {
      // 每2至3个 is what something is counted by, 几十倍 is no number
      passedTo = unit == null ? end : unit.end();
      return null;
    }
    char next = text.at(end, from, to);
    if (unit == null && first.chinese() && end - start == 1 && !first.unit().equals("bare")) {
      // 一般, 三农, 长三角
      return null;
    }
    if (next == '+' || next == '∶' || (next == ':' && Chars.isDigit(text.at(end + 1, from, to)))) {
      return null;
    }
    if (unit != null && unit.value() == UnitClass.NAME) {
      return null;
    }
    if (unit == null && (Chars.isLatin(next) || next == '-' || next == '.')) {
      return null;
    }
    boolean open = last == null && unit != null && isDashed(unit.end(), to);
    if (sign == Signs.Sign.UNTOLD || open) {
      untold = unit == null ? end : unit.end();
      return null;
    }
    boolean counted =
        unit != null && (unit.value() == UnitClass.COUNT || unit.value() == UnitClass.PLACE);
    Match<Link> word = negative && counted ? Link.BEFORE.before(text, from, signed) : null;
    if (negative && counted && (word == null || word.value().direction() == null)) {
      // there are no -5 companies, only 5 fewer
      return null;
    }
    Numeral main = last == null ? first : last;
    int begin = negative ? signed : start;
    return behind(begin, first, last, unit, unit == null ? main.end() : unit.end(), to);
  }

  /** The second number of a range, with its sign; two dashes behind a negative one tell nothing. */
  private @Nullable Numeral rangeEnd(Match<Boolean> range, boolean negative, int to) {
    int at = range.end();
    boolean dashes = text.chars[range.start()] == '-';
    if (negative && dashes && at - range.start() > 1) {
      return null;
    }
    if (!dashes && (text.at(at, at, to) == '-' || text.at(at, at, to) == '负')) {
      Numeral second = numerals.read(at + 1, to);
      return second == null ? null : second.negate();
    }
    if (!dashes && text.startsWith("零下", at, to)) {
      Numeral second = numerals.read(at + 2, to);
      return second == null ? null : second.negate();
    }
    return numerals.read(at, to);
  }

  /** Whether a dash and another number follow, so that the two belong together in some way. */
  private boolean isDashed(int end, int to) {
    char next = text.at(end + 1, end, to);
    return text.at(end, end, to) == '-' && (next == '-' || Chars.isDigit(next));
  }

  private static boolean isNameChar(char c) {
    return Chars.isLatin(c) || Chars.isDigit(c);
  }

  private @Nullable Match<UnitClass> unitOf(Numeral numeral, int to) {
    boolean hasUnit = !numeral.unit().isEmpty() && !numeral.unit().equals("bare");
    return hasUnit
        ? new Match<>(numeral.end(), numeral.end(), UnitClass.RATE)
        : MeasureWords.at(text, numeral.end(), to);
  }

  private boolean isRange(Numeral first, @Nullable Match<UnitClass> unit, Numeral second, int to) {
    boolean scaled = first.scale() != Scale.ONE && first.scale() != second.scale();
    if ((unit != null && unit.value() == UnitClass.NAME)
        || (scaled && first.value().scale() > MOST_DECIMALS)) {
      return false;
    }
    if (unit != null) {
      Match<UnitClass> other = unitOf(second, to);
      String a = text.string(unit.start(), unit.end());
      String b = other == null ? "" : text.string(other.start(), other.end());
      boolean dash = text.chars[unit.end()] == '-' && text.chars[unit.end() + 1] != '-';
      return a.equals(b) && (dash || first.amount().compareTo(second.amount()) <= 0);
    }
    return first.unit().isEmpty()
        && (first.value().compareTo(second.value()) <= 0
            || first.amount().compareTo(second.amount()) <= 0);
  }

  private boolean isPoints(int at, int to) {
    Match<UnitClass> unit = MeasureWords.at(text, at, to);
    return unit != null && unit.value() == UnitClass.POINTS;
  }

  /** Whether two numbers of one unit are put as a range from the greater to the smaller. */
  private boolean isEmptyRange(
      Numeral first, @Nullable Match<UnitClass> unit, Numeral second, int start, int to) {
    Match<UnitClass> other = unitOf(second, to);
    return unit != null
        && other != null
        && unit.value() != UnitClass.NAME
        && "由从自".indexOf(text.at(start - 1, 0, to)) < 0
        && text.string(other.start(), other.end()).equals(text.string(unit.start(), unit.end()))
        && first.amount().compareTo(second.amount()) > 0;
  }

  private Figure behind(
      int start,
      Numeral first,
      @Nullable Numeral last,
      @Nullable Match<UnitClass> unit,
      int unitEnd,
      int to) {
    Numeral main = last == null ? first : last;
    String word = unit == null ? "" : text.string(unit.start(), unit.end());
    if (word.isEmpty() && !main.unit().equals("bare")) {
      word = main.unit();
    }
    UnitClass unitClass = unit == null ? null : unit.value();
    if (word.equals("度") && text.startsWith("零下", start, to)) {
      word = "摄氏度";
    }
    int end = last == null ? unitEnd : afterRange(unitEnd, to);
    Comparison after = main.more() || first.more() ? Comparison.ABOVE : null;
    Match<Comparison> words = Link.AFTER.at(text, end, to);
    if (words != null && isSaidOfNumber(words, unit == null, to)) {
      after = words.value();
      end = words.end();
    } else if (unitClass == UnitClass.TIME && text.at(end, start, to) == '内') {
      after = Comparison.AT_MOST;
      end++;
    }
    return new Figure(start, end, first, last, word, unitClass, after);
  }

  /** Where a range ends with what only says that it is one: 5%至6%之间. */
  private int afterRange(int end, int to) {
    for (String word : new String[] {"之间", "的区间内", "区间内", "的区间", "区间"}) {
      if (text.startsWith(word, end, to)) {
        return end + word.length();
      }
    }
    return end;
  }

  /** Whether words behind a number belong to it: 多 of 多元, 上下 of 上下联动 do not. */
  private boolean isSaidOfNumber(Match<Comparison> words, boolean bare, int to) {
    if (text.startsWith("上下", words.start(), to)) {
      return !isJoint(words.end(), to);
    }
    if (words.value() == Comparison.BELOW) {
      // 不到位 and 不到6% say something else
      return !bare && isAtEnd(words.end(), to);
    }
    if (words.value() == Comparison.ABOVE) {
      return !bare && !isJoint(words.end(), to);
    }
    return !text.startsWith("起来", words.start(), to);
  }

  private boolean isAtEnd(int after, int to) {
    return after >= to || "、,，。;；)的".indexOf(text.chars[after]) >= 0;
  }

  /** Whether 上下 joins what follows (上下联动) instead of saying how near a number is. */
  private boolean isJoint(int after, int to) {
    return after < to && "、,，。;；)的".indexOf(text.chars[after]) < 0;
  }
}
