package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The number of a document (发文字号): the issuer's code (机关代字), the year and the serial number.
 *
 * <p>Any bracket round the year is read; six-cornered ones are written, as GB/T 9704-2012 asks.
 *
 * @param agency the issuer's code, as {@code 青政办}; not blank, without brackets
 * @param year the year in full, 1000 to 9999
 * @param serial the serial number of that year, at least 1
 */
public record DocumentNumber(String agency, int year, int serial)
    implements Comparable<DocumentNumber> {

  /** Checks the parts. */
  public DocumentNumber {
    checkArgument(!agency.isBlank(), "agency of a document number must not be blank");
    checkArgument(
        agency.codePoints().noneMatch(c -> "〔〕[]()（）【】〈〉《》".indexOf(c) >= 0),
        "agency of a document number must have no brackets: %s",
        agency);
    checkArgument(year >= 1000 && year <= 9999, "year must be given in full: %s", year);
    checkArgument(serial >= 1, "serial of a document number must be at least 1: %s", serial);
  }

  /**
   * Reads a number, with any bracket round the year, digits of any width, blanks anywhere, with or
   * without 第 before the serial, leading zeros or 号 behind it.
   *
   * @throws IllegalArgumentException if the text is not a document number
   */
  public static DocumentNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "document number must be like 青政办〔2020〕53号: \"" + text + "\""));
  }

  /** Reads a number as {@link #parse} does; empty if the text is none. */
  public static Optional<DocumentNumber> tryParse(String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    int open = indexOfAny(folded, "〔[(【〈《", 0);
    int close = indexOfAny(folded, "〕])】〉》", 0);
    if (open <= 0 || close != open + 5) {
      return Optional.empty();
    }
    String serial = folded.substring(close + 1);
    if (serial.startsWith("第")) {
      serial = serial.substring(1);
    }
    if (serial.endsWith("号")) {
      serial = serial.substring(0, serial.length() - 1);
    }
    int year = number(folded.substring(open + 1, close));
    int count = number(serial);
    return year < 1000 || count < 1
        ? Optional.empty()
        : Optional.of(new DocumentNumber(folded.substring(0, open), year, count));
  }

  private static int indexOfAny(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The value of one to nine ASCII digits, or -1. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** Orders by agency, year, then serial. */
  @Override
  public int compareTo(DocumentNumber other) {
    int byAgency = agency.compareTo(other.agency);
    int byYear = byAgency != 0 ? byAgency : Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(serial, other.serial);
  }

  /** Returns the canonical form, as {@code 青政办〔2020〕53号}. */
  @Override
  public String toString() {
    return agency + "〔" + year + "〕" + serial + "号";
  }
}
