package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.nio.CharBuffer;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Whole numbers in Chinese characters (汉字数字), as labels and articles of documents count, and as
 * running text counts things.
 *
 * <p>One number has one written form here, as 一百零五 and 一千零一十. What is read may also be positional
 * (一〇五), short (一百五 is 150, 一百十二 is 112), abbreviated (廿, 卅), with 两 for 二 and 〇 or ○ for 零, or in
 * the characters of accounts (壹佰零伍).
 */
public final class ChineseNumeral {

  /** The largest number that is written, or read of a label: 九千九百九十九万九千九百九十九. */
  public static final int MAX = 99_999_999;

  /**
   * The largest number that {@link #parseCount} reads: as many 亿 as {@link #MAX}, and as many more.
   */
  public static final long MAX_COUNT = 9_999_999_999_999_999L;

  /** What {@link #scan} returns where there is no numeral. */
  static final long NO_NUMERAL = -1;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "\0十百千";
  private static final int TWENTY = 20;
  private static final int FORTY = 40;
  private static final int MYRIAD = 10_000;
  private static final int HUNDRED_MILLION = 100_000_000;
  private static final int OTHER = -1;

  /** A bit for each character: whether {@link #kindOf} knows it, which few do. */
  private static final long[] KNOWN = known();

  private ChineseNumeral() {}

  private static long[] known() {
    long[] known = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (kindOf((char) c) != OTHER) {
        known[c >>> 6] |= 1L << c;
      }
    }
    return known;
  }

  /**
   * Returns the number in Chinese characters.
   *
   * @param number 0 to {@value #MAX}
   */
  public static String format(int number) {
    checkArgument(number >= 0 && number <= MAX, "number must be between 0 and %s: %s", MAX, number);
    if (number == 0) {
      return "零";
    }
    StringBuilder text = new StringBuilder();
    int myriads = number / MYRIAD;
    if (myriads > 0) {
      appendBelowMyriad(myriads, text);
      text.append('万');
    }
    int rest = number % MYRIAD;
    if (rest > 0) {
      if (myriads > 0 && rest < MYRIAD / 10) {
        text.append('零');
      }
      appendBelowMyriad(rest, text);
    }
    return text.toString();
  }

  private static void appendBelowMyriad(int number, StringBuilder text) {
    boolean first = text.isEmpty();
    boolean gap = false;
    boolean begun = false;
    int scale = MYRIAD / 10;
    for (int power = 3; power >= 0; power--, scale /= 10) {
      int digit = number / scale % 10;
      if (digit == 0) {
        gap = begun;
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      if (digit > 1 || power != 1 || begun || !first) {
        text.append(DIGITS.charAt(digit));
      }
      if (power > 0) {
        text.append(UNITS.charAt(power));
      }
      begun = true;
    }
  }

  /** Returns the number if the whole text is one, empty otherwise; 0 to {@value #MAX}. */
  public static OptionalInt parse(CharSequence text) {
    long scanned = scan(text, 0);
    return scanned != NO_NUMERAL && end(scanned) == text.length()
        ? OptionalInt.of(value(scanned))
        : OptionalInt.empty();
  }

  /**
   * Returns the number if a stretch of a text is one, empty otherwise; 0 to {@value #MAX}.
   *
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  public static OptionalInt parse(char[] text, int from, int to) {
    checkPositionIndexes(from, to, text.length);
    return parse(CharBuffer.wrap(text, from, to - from));
  }

  /**
   * Returns the number of things that a stretch of running text counts, empty if it counts none; 0
   * to {@link #MAX_COUNT}.
   *
   * <p>Running text counts in 亿 too (三亿五千万, 一万二千亿), and never by digits side by side: 三四 is three
   * or four and 三四十 thirty or forty, which are no numbers.
   *
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  public static OptionalLong parseCount(char[] text, int from, int to) {
    checkPositionIndexes(from, to, text.length);
    if (to - from == 1 && digit(text[from]) == 0) {
      return OptionalLong.of(0);
    }
    long count = from == to ? NO_NUMERAL : withUnits(CharBuffer.wrap(text), from, to);
    return count == NO_NUMERAL ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /** Returns 0 to 9 for the character of a digit, -1 for any other. */
  public static int digit(char c) {
    int kind = classOf(c);
    return kind <= 9 ? kind : OTHER;
  }

  /**
   * Scans the characters of numerals that follow one another from an offset on.
   *
   * @return the number and the offset after it, for {@link #value} and {@link #end}; {@link
   *     #NO_NUMERAL} if there are none, or if they make no number
   */
  static long scan(CharSequence text, int from) {
    int end = from;
    boolean positional = true;
    while (end < text.length() && classOf(text.charAt(end)) != OTHER) {
      positional &= classOf(text.charAt(end)) <= 9;
      end++;
    }
    if (end == from) {
      return NO_NUMERAL;
    }
    long number = positional ? positional(text, from, end) : withUnits(text, from, end);
    return number < 0 || number > MAX ? NO_NUMERAL : (long) end << Integer.SIZE | number;
  }

  /** Returns the number of a scan. */
  static int value(long scanned) {
    return (int) scanned;
  }

  /** Returns the offset after the numeral of a scan. */
  static int end(long scanned) {
    return (int) (scanned >>> Integer.SIZE);
  }

  private static long positional(CharSequence text, int from, int end) {
    long number = 0;
    for (int i = from; i < end && number <= MAX; i++) {
      number = number * 10 + classOf(text.charAt(i));
    }
    return number;
  }

  private static long withUnits(CharSequence text, int from, int end) {
    long whole = 0;
    long myriads = 0;
    long section = 0;
    int digit = 0;
    boolean zero = false;
    int lowest = MYRIAD;
    for (int i = from; i < end; i++) {
      int kind = classOf(text.charAt(i));
      if (kind == OTHER) {
        return NO_NUMERAL;
      }
      if (kind == 0) {
        if (zero || digit > 0 || i == from) {
          return NO_NUMERAL;
        }
        zero = true;
      } else if (kind <= 9) {
        if (digit > 0) {
          return NO_NUMERAL;
        }
        digit = kind;
      } else if (kind >= MYRIAD) {
        boolean again = kind == MYRIAD ? myriads > 0 : whole > 0;
        boolean dangling = zero && digit == 0;
        section += digit;
        if (again || dangling || myriads + section == 0) {
          return NO_NUMERAL;
        }
        whole += kind == MYRIAD ? 0 : (myriads + section) * kind;
        myriads = kind == MYRIAD ? section * kind : 0;
        section = 0;
        digit = 0;
        zero = false;
        lowest = kind;
      } else {
        boolean wholeTens = kind >= TWENTY && kind <= FORTY;
        int unit = wholeTens ? 10 : kind;
        boolean bare = digit == 0;
        if (unit >= lowest || (wholeTens && !bare) || (bare && unit > 10)) {
          return NO_NUMERAL;
        }
        section += wholeTens ? kind : (long) Math.max(1, digit) * unit;
        lowest = unit;
        digit = 0;
        zero = false;
      }
    }
    if (zero && digit == 0) {
      return NO_NUMERAL;
    }
    long counted = whole + myriads + section;
    boolean shortened = !zero && lowest >= 100 && counted > 0;
    return counted + (shortened ? (long) digit * lowest / 10 : digit);
  }

  /** Returns whether a numeral may have this character: a digit, a unit, or whole tens as 廿. */
  public static boolean isNumeral(char c) {
    return classOf(c) != OTHER;
  }

  /** Returns 0 to 9 for a digit, 10 or more for a unit or whole tens, {@link #OTHER} if none. */
  private static int classOf(char c) {
    return (KNOWN[c >>> 6] >>> c & 1) == 0 ? OTHER : kindOf(c);
  }

  private static int kindOf(char c) {
    return switch (c) {
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '贰' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      case '十', '拾' -> 10;
      case '廿' -> TWENTY;
      case '卅' -> 30;
      case '卌' -> FORTY;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万' -> MYRIAD;
      case '亿' -> HUNDRED_MILLION;
      default -> OTHER;
    };
  }
}
