package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * A way to number items (序号), each with one canonical form for a number.
 *
 * <p>GB/T 9704—2012 (7.3.3) gives the levels of a document's text as 一、 then （一） then 1. then （1）;
 * ① follows by custom. Reading is tolerant of width, brackets and stops, see {@link OutlineLabel}.
 */
public enum NumberingStyle {
  /** {@code 一、}. */
  HAN_COMMA(Numerals.HAN, "", "、"),
  /** {@code （一）}. */
  HAN_BRACKETED(Numerals.HAN, "（", "）"),
  /** {@code 1.}. */
  ARABIC_DOT(Numerals.ARABIC, "", "."),
  /** {@code （1）}. */
  ARABIC_BRACKETED(Numerals.ARABIC, "（", "）"),
  /** {@code 1）}. */
  ARABIC_HALF_BRACKETED(Numerals.ARABIC, "", "）"),
  /** {@code 1}, as in the first column of a table. */
  PLAIN(Numerals.ARABIC, "", ""),
  /** {@code ①}, up to 50. */
  CIRCLED(Numerals.CIRCLED, "", ""),
  /** {@code 一是}, inside a paragraph. */
  FIRST_IS(Numerals.HAN, "", "是"),
  /** {@code 一要}, inside a paragraph. */
  FIRST_MUST(Numerals.HAN, "", "要"),
  /** {@code 第一}, before a comma or a blank. */
  ORDINAL(Numerals.HAN, "第", ""),
  /** {@code 第一章}. */
  CHAPTER(Numerals.HAN, "第", "章"),
  /** {@code 第一节}. */
  SECTION(Numerals.HAN, "第", "节"),
  /** {@code 第一条}. */
  ARTICLE(Numerals.HAN, "第", "条"),
  /** {@code ——}, which marks an item and does not count it. */
  DASH(Numerals.NONE, "——", "");

  private final Numerals numerals;
  private final String prefix;
  private final String suffix;

  NumberingStyle(Numerals numerals, String prefix, String suffix) {
    this.numerals = numerals;
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /** Returns whether a label tells a number; {@link #DASH} does not. */
  public boolean counts() {
    return numerals != Numerals.NONE;
  }

  /** Returns the largest number that can be written. */
  public int maximum() {
    return numerals.maximum;
  }

  /**
   * Returns the canonical label.
   *
   * @param number 1 to {@link #maximum()}; what is not counted has the same label for each
   */
  public String format(int number) {
    checkArgument(
        number >= 1 && number <= maximum(),
        "number of a label must be between 1 and %s: %s",
        maximum(),
        number);
    return prefix + numerals.format(number) + suffix;
  }

  /**
   * Returns the number of a label of this style in any of its forms, blanks around it left aside;
   * empty if the label is of another style, and for {@link #DASH}.
   */
  public OptionalInt parse(CharSequence label) {
    return OutlineLabel.parse(label)
        .filter(found -> found.style() == this && counts())
        .map(found -> OptionalInt.of(found.number()))
        .orElse(OptionalInt.empty());
  }

  /** How the number itself is written. */
  private enum Numerals {
    HAN(ChineseNumeral.MAX) {
      @Override
      String format(int number) {
        return ChineseNumeral.format(number);
      }
    },
    ARABIC(LabelScanner.MAX_ARABIC) {
      @Override
      String format(int number) {
        return Integer.toString(number);
      }
    },
    CIRCLED(LabelScanner.MAX_CIRCLED) {
      @Override
      String format(int number) {
        return Character.toString(LabelScanner.circled(number));
      }
    },
    NONE(Integer.MAX_VALUE) {
      @Override
      String format(int number) {
        return "";
      }
    };

    private final int maximum;

    Numerals(int maximum) {
      this.maximum = maximum;
    }

    abstract String format(int number);
  }
}
