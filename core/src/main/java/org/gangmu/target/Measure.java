package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.Folding;

/**
 * A unit of measure (计量单位): 元, 亩, 千瓦, 个工作日, %, 个百分点, 家. Called a measure, since units are those
 * that work.
 *
 * @param symbol how it is written, at most {@value #LONGEST} characters, none of them a digit,
 *     white space, an invisible character, half a surrogate pair or one of {@code
 *     ()[]{}"',;<>=&|!~}; empty for bare numbers only
 * @param dimension what it measures
 * @param factor how much of the dimension's smallest step one of it is, exact and positive: within
 *     a dimension all factors have the same step, as ⅓ square metre for areas, so that none is a
 *     fraction that does not end
 */
public record Measure(String symbol, Dimension dimension, BigDecimal factor) {

  /** The longest symbol, in characters. */
  public static final int LONGEST = 20;

  private static final String RESERVED = "()[]{}\"',;<>=&|!~";

  /** The measure of bare numbers. */
  public static final Measure NONE = new Measure("", Dimension.NUMBER, BigDecimal.ONE);

  /** Per cent (百分之). */
  public static final Measure PERCENT = new Measure("%", Dimension.SHARE, new BigDecimal("0.01"));

  /** Percentage points (百分点). */
  public static final Measure POINT = new Measure("个百分点", Dimension.POINTS, BigDecimal.ONE);

  /** Doublings (番). */
  public static final Measure DOUBLING = new Measure("番", Dimension.DOUBLINGS, BigDecimal.ONE);

  /** Checks symbol and factor. */
  public Measure {
    requireNonNull(symbol, "symbol");
    requireNonNull(dimension, "dimension");
    requireNonNull(factor, "factor");
    checkArgument(
        symbol.length() <= LONGEST,
        "symbol of a measure must have at most %s characters: %s",
        LONGEST,
        symbol.length());
    checkArgument(
        symbol.isEmpty() == dimension.equals(Dimension.NUMBER),
        "bare numbers and only these must have an empty symbol: %s",
        symbol);
    checkArgument(
        isPlain(symbol),
        "symbol of a measure must have no digit, blank or bracket: %s",
        Folding.quoted(symbol));
    factor = Decimals.canonical(factor, "factor of a measure");
    checkArgument(factor.signum() > 0, "factor of a measure must be positive: %s", factor);
    checkArgument(
        !symbol.isEmpty() || factor.compareTo(BigDecimal.ONE) == 0,
        "factor of bare numbers must be 1: %s",
        factor);
  }

  /** Returns whether the text has no character that a symbol must not have. */
  private static boolean isPlain(String symbol) {
    int length = 0;
    while (length < symbol.length() && isPart(symbol.codePointAt(length))) {
      length += Character.charCount(symbol.codePointAt(length));
    }
    return length == symbol.length();
  }

  /** Returns whether the character may stand in a symbol. */
  static boolean isPart(int c) {
    return RESERVED.indexOf(c) < 0
        && !Character.isDigit(c)
        && !Character.isISOControl(c)
        && !Folding.isBlank(c)
        && !Folding.isInvisible(c)
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  /** Returns the measure that counts by a word, as 家; it converts into no other. */
  public static Measure counting(String word) {
    requireNonNull(word, "word");
    return new Measure(word, Dimension.counted(word), BigDecimal.ONE);
  }

  /** Returns the symbol. */
  @Override
  public String toString() {
    return symbol;
  }
}
