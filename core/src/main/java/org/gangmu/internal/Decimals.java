package org.gangmu.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** Guards decimals at the door, before any arithmetic is done with them. */
public final class Decimals {

  /** How many digits a decimal may have, written without an exponent. */
  public static final int MAX_DIGITS = 38;

  /** How far its scale may be from 0. */
  public static final int MAX_SCALE = 18;

  /** How long the text of a decimal may be: digits, point, signs, exponent and some zeros. */
  public static final int MAX_LENGTH = 80;

  private Decimals() {}

  /**
   * Returns the decimal that a text stands for; its length is looked at before anything else.
   *
   * @param subject what messages call it
   * @throws NumberFormatException if it stands for none, or has more than {@value #MAX_LENGTH}
   *     characters
   */
  public static BigDecimal parse(String text, String subject) {
    if (text.length() > MAX_LENGTH) {
      throw new NumberFormatException(
          "%s must have at most %s characters: %s".formatted(subject, MAX_LENGTH, text.length()));
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException(
          "%s must be a decimal, as 4.5: %s".formatted(subject, Folding.quoted(text)));
    }
  }

  /**
   * Returns an equal decimal without trailing zeros and without an exponent.
   *
   * @param subject what messages call it
   * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits or a scale
   *     beyond ±{@value #MAX_SCALE}
   */
  public static BigDecimal canonical(BigDecimal value, String subject) {
    checkArgument(
        Math.abs((long) value.scale()) <= MAX_SCALE,
        "scale of %s must be within ±%s: %s",
        subject,
        MAX_SCALE,
        value.scale());
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // the digits are counted as they are written without an exponent
    int digits = value.precision() - Math.min(0, value.scale());
    checkArgument(
        digits <= MAX_DIGITS, "%s must have at most %s digits: %s", subject, MAX_DIGITS, digits);
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
