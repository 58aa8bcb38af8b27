package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The code of a province, prefecture or county (行政区划代码, GB/T 2260): six digits, two for each level.
 *
 * <p>There is no check digit, and the codes in use change from year to year, so only the form is
 * checked: the first digit is 1 to 8, and where the two of the prefecture are {@code 00} those of
 * the county are too. {@code 100000} stands for the state, as in credit codes. In the third and
 * fourth place {@code 90} gathers the counties that a province governs itself.
 *
 * @param text the six digits
 */
public record DivisionCode(String text) implements Comparable<DivisionCode> {

  /** The state as a whole, {@code 100000}: not of GB/T 2260, but used in credit codes. */
  public static final DivisionCode NATION = new DivisionCode("100000");

  private static final String SUBJECT = "division code";

  /**
   * Reads the code as {@link #parse} does.
   *
   * @throws IllegalArgumentException if it is no division code
   */
  public DivisionCode {
    text = CodeText.canonical(SUBJECT, text);
    CodeText.checkLength(SUBJECT, text, 6);
    CodeText.checkAlphabet(SUBJECT, text, "0123456789", "digits");
    checkArgument(
        text.charAt(0) >= '1' && text.charAt(0) <= '8',
        "division code must begin with 1 to 8: %s",
        text);
    checkArgument(
        text.charAt(1) != '0' || text.equals("100000"),
        "province of a division code must not end in 0: %s",
        text);
    checkArgument(
        !text.startsWith("00", 2) || text.endsWith("00"),
        "division code of a county must name a prefecture: %s",
        text);
  }

  /**
   * Reads a code, with digits of any width and blanks anywhere.
   *
   * @throws IllegalArgumentException if the text is no division code; the message says why
   */
  public static DivisionCode parse(String text) {
    return new DivisionCode(text);
  }

  /** Reads a code as {@link #parse} does; empty if the text is none. */
  public static Optional<DivisionCode> tryParse(String text) {
    try {
      return Optional.of(new DivisionCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the level: of the state, a province, a prefecture or a county. */
  public DivisionLevel level() {
    if (equals(NATION)) {
      return DivisionLevel.NATION;
    }
    if (text.endsWith("0000")) {
      return DivisionLevel.PROVINCE;
    }
    return text.endsWith("00") ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
  }

  /**
   * Returns the division above: the prefecture of a county, the province of a prefecture, the state
   * for a province; empty for the state. A county under {@code 90} belongs to its province.
   */
  public Optional<DivisionCode> parent() {
    return switch (level()) {
      case COUNTY ->
          Optional.of(
              text.startsWith("90", 2)
                  ? province()
                  : new DivisionCode(text.substring(0, 4) + "00"));
      case PREFECTURE -> Optional.of(province());
      case PROVINCE -> Optional.of(NATION);
      default -> Optional.empty();
    };
  }

  /** Returns whether the other division is this one or lies in it. */
  public boolean contains(DivisionCode other) {
    return switch (level()) {
      case NATION -> true;
      case PROVINCE -> text.regionMatches(0, other.text, 0, 2);
      case PREFECTURE -> text.regionMatches(0, other.text, 0, 4);
      default -> equals(other);
    };
  }

  private DivisionCode province() {
    return new DivisionCode(text.substring(0, 2) + "0000");
  }

  /** Orders by text, which puts each division before those in it. */
  @Override
  public int compareTo(DivisionCode other) {
    return text.compareTo(other.text);
  }

  /** Returns the six digits. */
  @Override
  public String toString() {
    return text;
  }
}
