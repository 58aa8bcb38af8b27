package org.gangmu.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.gangmu.io.text.Chars;
import org.gangmu.target.Scale;
import org.gangmu.task.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in all written forms, one at a time, from a place on.
 *
 * <p>What whole numbers in Chinese characters mean is told by {@link ChineseNumeral}; here is what
 * text makes of them: decimals, scales, shares, tenths, doublings, 余 and 多.
 */
final class NumeralReader {

  /** More digits than this are no number that anybody aims at. */
  private static final int MOST_DIGITS = 18;

  /** Fewer than numerals may have: 伍, 陆 and 拾 are words of running text. */
  private static final String NUMERALS = "零一二三四五六七八九十百千万亿两";

  /** The digits of accounts, and the characters that may follow the first: 壹佰贰拾. */
  private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖";

  private static final String CAPITAL_NUMERALS = CAPITALS + "拾佰仟零万亿";

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Scale[] LONGEST_FIRST = {
    Scale.TRILLION, Scale.MILLION, Scale.TEN_MILLION, Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND
  };

  private final FoldedText text;

  NumeralReader(FoldedText text) {
    this.text = text;
  }

  /** Whether a number may begin with the character. */
  static boolean mayBegin(char c) {
    return Chars.isDigit(c)
        || c == '半'
        || c == '翻'
        || NUMERALS.indexOf(c) >= 0
        || CAPITALS.indexOf(c) >= 0;
  }

  static void markStarts(byte[] table) {
    Starts.mark(table, Starts.NUMBER, "0123456789半翻" + NUMERALS + CAPITALS);
  }

  /** Returns where the run of number characters ends that begins at a place. */
  int runEnd(int from, int to) {
    int end = from;
    while (end < to
        && (Chars.isDigit(text.chars[end])
            || NUMERALS.indexOf(text.chars[end]) >= 0
            || text.chars[end] == '.'
            || isThousands(from, end, to)
            || (end - from > MOST_DIGITS && isBetweenDigits(end, to)))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private boolean isBetweenDigits(int comma, int to) {
    return text.chars[comma] == ','
        && Chars.isDigit(text.chars[comma - 1])
        && Chars.isDigit(text.at(comma + 1, comma, to));
  }

  @Nullable Numeral read(int from, int to) {
    char c = text.at(from, from, to);
    if (Chars.isDigit(c)) {
      return arabic(from, to);
    }
    if (c == '半') {
      return text.startsWith("半数", from, to) ? share(from + 2, new BigDecimal(50)) : null;
    }
    if (c == '翻') {
      return doubling(from, to);
    }
    if (CAPITALS.indexOf(c) >= 0) {
      return capitals(from, to);
    }
    return NUMERALS.indexOf(c) >= 0 ? chinese(from, to, false) : null;
  }

  /** 壹佰贰拾, 叁仟万: a number in the characters of accounts, which has a unit behind its digit. */
  private @Nullable Numeral capitals(int from, int to) {
    int end = from;
    while (end < to && CAPITAL_NUMERALS.indexOf(text.chars[end]) >= 0) {
      end++;
    }
    if (end - from < 2 || "拾佰仟万亿".indexOf(text.chars[from + 1]) < 0) {
      return null;
    }
    Scale scale = Scale.ONE;
    int digits = end;
    for (Scale each : new Scale[] {Scale.TRILLION, Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND}) {
      int before = end - each.word().length();
      if (scale == Scale.ONE
          && text.endsWith(each.word(), from, end)
          && before > from
          && isPlain(from, before)) {
        scale = each;
        digits = before;
      }
    }
    BigDecimal value = count(from, digits);
    return value == null || value.signum() == 0
        ? null
        : new Numeral(end, value, scale, "", true, false);
  }

  /** A number that is itself no share and no doubling. */
  private @Nullable Numeral readPlain(int from, int to) {
    char c = text.at(from, from, to);
    if (Chars.isDigit(c)) {
      return arabic(from, to);
    }
    return NUMERALS.indexOf(c) >= 0 ? chinese(from, to, true) : null;
  }

  // ---- digits

  private @Nullable Numeral arabic(int from, int to) {
    StringBuilder digits = new StringBuilder();
    int i = from;
    while (i < to && Chars.isDigit(text.chars[i])) {
      if (digits.length() <= MOST_DIGITS) {
        digits.append(text.chars[i]);
      }
      i++;
    }
    while (digits.length() <= MOST_DIGITS
        && i - from <= 3 * MOST_DIGITS
        && isThousands(from, i, to)) {
      digits.append(text.chars, i + 1, 3);
      i += 4;
    }
    if (text.at(i, from, to) == '.' && Chars.isDigit(text.at(i + 1, from, to))) {
      digits.append('.');
      for (i++; i < to && Chars.isDigit(text.chars[i]); i++) {
        if (digits.length() <= 2 * MOST_DIGITS) {
          digits.append(text.chars[i]);
        }
      }
    }
    if (digits.length() > MOST_DIGITS) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    if (text.at(i, from, to) == '/' && Chars.isDigit(text.at(i + 1, from, to))) {
      return fraction(value, i + 1, to);
    }
    if (text.at(i, from, to) == '成' && isTenths(i + 1, to)) {
      return share(i + 1, value.multiply(BigDecimal.TEN));
    }
    return scaled(value, i, to, false);
  }

  private boolean isThousands(int from, int comma, int to) {
    if (text.at(comma, from, to) != ',' || comma + 3 >= to) {
      return false;
    }
    int first = comma;
    while (first > from && Chars.isDigit(text.chars[first - 1])) {
      first--;
    }
    for (int i = comma + 1; i <= comma + 3; i++) {
      if (!Chars.isDigit(text.chars[i])) {
        return false;
      }
    }
    boolean later = text.at(first - 1, from, to) == ',';
    return comma - first <= 3
        && comma > first
        && (later || text.chars[first] != '0')
        && !Chars.isDigit(text.at(comma + 4, from, to));
  }

  private @Nullable Numeral fraction(BigDecimal numerator, int from, int to) {
    int i = from;
    while (i < to && Chars.isDigit(text.chars[i]) && i - from < 4) {
      i++;
    }
    BigDecimal denominator = new BigDecimal(text.string(from, i));
    boolean proper =
        denominator.signum() > 0
            && numerator.compareTo(denominator) < 0
            && denominator.compareTo(HUNDRED) <= 0
            && text.at(i, from, to) != '/';
    return proper ? share(i, ratio(numerator, denominator)) : null;
  }

  /** Per cent with two decimals, or with as many as a share of so fine a whole needs: 十万分之五. */
  private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    int decimals = Math.max(2, whole.precision());
    return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
  }

  /**
   * The number with the scale that follows, and 余 or 多 before or after the scale; null where scales
   * follow each other that make none: 万亿亿.
   */
  private @Nullable Numeral scaled(BigDecimal value, int from, int to, boolean chinese) {
    Numeral numeral = scaledOnce(value, from, to, chinese);
    char next = text.at(numeral.end(), from, to);
    return numeral.end() > from
            && (next == '万' || next == '亿')
            && !isUnitOfThousand(numeral.end(), to)
        ? null
        : numeral;
  }

  private Numeral scaledOnce(BigDecimal value, int from, int to, boolean chinese) {
    int i = from;
    boolean more = isMore(i, to);
    i += more ? 1 : 0;
    Scale scale = Scale.ONE;
    for (Scale each : LONGEST_FIRST) {
      if (text.startsWith(each.word(), i, to)) {
        scale = each;
        break;
      }
    }
    int end = i + scale.word().length();
    if (scale == Scale.ONE && text.at(i, from, to) == '千' && !isUnitOfThousand(i, to)) {
      scale = Scale.THOUSAND;
      end = i + 1;
      if (text.at(end, from, to) == '亿') {
        return scaledBy(value, 3, Scale.HUNDRED_MILLION, end + 1, to, chinese, more);
      }
    }
    if (scale == Scale.ONE) {
      String tens = text.startsWith("百亿", i, to) ? "百亿" : text.startsWith("十亿", i, to) ? "十亿" : "";
      if (!tens.isEmpty()) {
        return scaledBy(
            value, tens.charAt(0) == '百' ? 2 : 1, Scale.HUNDRED_MILLION, i + 2, to, chinese, more);
      }
      boolean counted = more && MeasureWords.isUnit(text, i, to);
      return new Numeral(counted ? i : from, value, scale, "", chinese, counted);
    }
    if (!more && isMore(end, to)) {
      more = true;
      end++;
      if (scale == Scale.TEN_THOUSAND && text.at(end, from, to) == '亿') {
        return new Numeral(end + 1, value, Scale.TRILLION, "", chinese, true);
      }
    }
    return new Numeral(end, value, scale, "", chinese, more);
  }

  private Numeral scaledBy(
      BigDecimal value, int power, Scale scale, int end, int to, boolean chinese, boolean more) {
    boolean later = isMore(end, to);
    return new Numeral(
        end + (later ? 1 : 0), value.scaleByPowerOfTen(power), scale, "", chinese, more || later);
  }

  private boolean isMore(int at, int to) {
    char c = text.at(at, at, to);
    return c == '余' || (c == '多' && text.at(at + 1, at, to) != '少');
  }

  private boolean isUnitOfThousand(int at, int to) {
    return MeasureWords.isUnit(text, at, to) || text.startsWith("千伏", at, to);
  }

  // ---- Chinese characters

  private @Nullable Numeral chinese(int from, int to, boolean plain) {
    int end = from;
    while (end < to && NUMERALS.indexOf(text.chars[end]) >= 0) {
      end++;
    }
    if (!plain && text.startsWith("分之", end, to)) {
      return shareOf(from, end, to);
    }
    if (text.at(end, from, to) == '半' && end == from + 1 && text.chars[from] == '一') {
      return share(end + 1, new BigDecimal(50));
    }
    if (text.at(end, from, to) == '成' && end == from + 1 && isTenths(end + 1, to)) {
      BigDecimal tenths = count(from, end);
      int half = text.at(end + 1, from, to) == '半' ? 5 : digit(text.at(end + 1, from, to));
      return tenths == null
          ? null
          : share(
              end + 1 + (half > 0 ? 1 : 0),
              tenths.multiply(BigDecimal.TEN).add(new BigDecimal(Math.max(0, half))));
    }
    if (text.at(end, from, to) == '点' && digit(text.at(end + 1, from, to)) >= 0) {
      return decimal(from, end, to);
    }
    Scale scale = Scale.ONE;
    int digits = end;
    if (end - from >= 2) {
      for (Scale each : new Scale[] {Scale.TRILLION, Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND}) {
        if (text.endsWith(each.word(), from, end)
            && end - each.word().length() > from
            && isPlain(from, end - each.word().length())) {
          scale = each;
          digits = end - each.word().length();
          break;
        }
      }
    }
    boolean bare = "百千万亿".indexOf(text.chars[from]) >= 0;
    if (bare) {
      return bareScale(from, end, to);
    }
    BigDecimal value = count(from, digits);
    if (value == null || value.signum() == 0) {
      return null;
    }
    boolean more = isMore(end, to);
    int after = more && text.at(end + 1, from, to) == '万' ? end + 2 : end + (more ? 1 : 0);
    if (after == end + 2) {
      scale = Scale.TEN_THOUSAND;
    }
    return new Numeral(after, value, scale, "", true, more);
  }

  /** 百, 千, 万 or 亿 without a number before it, meant only after words such as 近 and 超. */
  private @Nullable Numeral bareScale(int from, int end, int to) {
    if (end - from == 2 && text.chars[from + 1] == '亿' && text.chars[from] != '万') {
      int power = text.chars[from] == '千' ? 3 : 2;
      BigDecimal hundreds = BigDecimal.ONE.scaleByPowerOfTen(power);
      return new Numeral(end, hundreds, Scale.HUNDRED_MILLION, "bare", true, isMore(end, to));
    }
    Scale scale = Scale.ofWord(text.string(from, end)).orElse(null);
    if (scale != null) {
      return new Numeral(end, BigDecimal.ONE, scale, "bare", true, isMore(end, to));
    }
    return text.chars[from] == '百' && end == from + 1
        ? new Numeral(end, HUNDRED, Scale.ONE, "bare", true, false)
        : null;
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.chars[i] == '万' || text.chars[i] == '亿') {
        return false;
      }
    }
    return true;
  }

  private @Nullable Numeral decimal(int from, int point, int to) {
    BigDecimal whole = count(from, point);
    if (whole == null) {
      return null;
    }
    StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
    int i = point + 1;
    while (i < to && digit(text.chars[i]) >= 0 && i - point <= 6) {
      digits.append(digit(text.chars[i]));
      i++;
    }
    return scaled(new BigDecimal(digits.toString()), i, to, true);
  }

  /** 百分之八十, 千分之五, 万分之一, 三分之二; thirds are rounded to two places, 66.67%. */
  private @Nullable Numeral shareOf(int from, int end, int to) {
    int start = end + 2;
    String whole = text.string(from, end);
    if (text.startsWith("百", start, to) && whole.equals("百")) {
      return share(start + 1, HUNDRED);
    }
    Numeral part = readPlain(start, to);
    if (part == null || !part.unit().isEmpty()) {
      return null;
    }
    String unit =
        switch (whole) {
          case "百" -> "%";
          case "千" -> "‰";
          case "万" -> "‱";
          default -> "";
        };
    if (!unit.isEmpty()) {
      return new Numeral(part.end(), part.amount(), Scale.ONE, unit, true, part.more());
    }
    BigDecimal denominator = count(from, end);
    return denominator == null || denominator.signum() == 0
        ? null
        : share(part.end(), ratio(part.amount(), denominator));
  }

  private static Numeral share(int end, BigDecimal percent) {
    return new Numeral(end, percent, Scale.ONE, "%", true, false);
  }

  private boolean isTenths(int after, int to) {
    char c = text.at(after, after, to);
    return c == 0 || digit(c) >= 0 || "半以左、,，。;；的)和".indexOf(c) >= 0;
  }

  private @Nullable Numeral doubling(int from, int to) {
    if (text.startsWith("翻番", from, to)) {
      return new Numeral(from + 2, BigDecimal.ONE, Scale.ONE, "番", true, false);
    }
    Numeral number = from + 1 < to ? readPlain(from + 1, to) : null;
    return number != null && number.unit().isEmpty() && text.at(number.end(), from, to) == '番'
        ? new Numeral(number.end() + 1, number.amount(), Scale.ONE, "番", true, false)
        : null;
  }

  private static int digit(char c) {
    return NUMERALS.indexOf(c) >= 0 ? ChineseNumeral.digit(c) : -1;
  }

  /** The number of a stretch of characters, or null where it is none or a vague one, as 三四十. */
  private @Nullable BigDecimal count(int from, int end) {
    OptionalLong count = ChineseNumeral.parseCount(text.chars, from, end);
    return count.isPresent() ? BigDecimal.valueOf(count.getAsLong()) : null;
  }
}
