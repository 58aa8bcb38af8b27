package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.internal.Folding;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.OrganizationCode;

/**
 * The number under which a published document is filed (索引号).
 *
 * <p>The standard form (政府信息公开目录系统实施指引) has twenty characters: the issuer's organisation code
 * without its hyphen, a slash, the year, a hyphen and five digits, as {@code 015000185/2020-00195}.
 * Newer sites put the eighteen characters of the credit code in front, and the month behind the
 * year; others have forms of their own. All are kept as written; what can be told for sure is told:
 * a code in front is given only if its check digit holds, so that it names the issuer without
 * doubt.
 *
 * @param text the number as written, without outer blanks; 1 to {@value #MAX_LENGTH} characters
 */
public record IndexNumber(String text) {

  /** The longest number there can be. */
  public static final int MAX_LENGTH = 1000;

  private static final int FIRST_YEAR = 1949;

  /** Checks that the text is not blank. */
  public IndexNumber {
    checkArgument(
        text.length() <= MAX_LENGTH,
        "index number must have at most %s characters: %s",
        MAX_LENGTH,
        text.length());
    text = text.strip();
    checkArgument(!text.isEmpty(), "index number must not be blank");
  }

  /** Returns the number with that text. */
  public static IndexNumber of(String text) {
    return new IndexNumber(text);
  }

  /** Returns the part before the first slash, the whole where there is none. */
  public String front() {
    int slash = slash();
    return slash < 0 ? text : text.substring(0, slash);
  }

  /** Returns the part after the first slash, empty where there is none. */
  public String back() {
    int slash = slash();
    return slash < 0 ? "" : text.substring(slash + 1);
  }

  private int slash() {
    int plain = text.indexOf('/');
    int wide = text.indexOf('／');
    return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
  }

  /**
   * Returns the organisation code in front, alone or within a credit code; further parts may follow
   * it after a hyphen, as in {@code 01507828-1-30}. Empty where the front is something else or the
   * check digit does not hold.
   */
  public Optional<OrganizationCode> organizationCode() {
    String front = Folding.compact(front());
    Optional<CreditCode> credit = CreditCode.tryParse(front);
    if (credit.isPresent()) {
      return credit.get().organizationCode();
    }
    boolean hyphenated = front.length() >= 10 && front.charAt(8) == '-';
    int length = hyphenated ? 10 : 9;
    boolean ends = front.length() == length || front.startsWith("-", length);
    return front.length() >= length && ends
        ? OrganizationCode.tryParse(front.substring(0, length))
        : Optional.empty();
  }

  /**
   * Returns the credit code in front; empty where there is none or its check digit does not hold.
   */
  public Optional<CreditCode> creditCode() {
    return CreditCode.tryParse(front());
  }

  /**
   * Returns whether the front has as many letters and digits as a code and is none, because its
   * check digit does not hold: a slip of the pen, most likely.
   */
  public boolean hasBrokenCode() {
    String front = Folding.compact(front());
    boolean likely =
        (front.length() == 9 || front.length() == 18)
            && front.chars().limit(8).allMatch(Folding::isDigit);
    return likely && organizationCode().isEmpty() && creditCode().isEmpty();
  }

  /**
   * Returns the year at the start of the back part, 1949 to 9999; a month may follow it. Empty
   * where the back part is something else.
   */
  public OptionalInt year() {
    return serial().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Folding.number(Folding.compact(back()).substring(0, 4)));
  }

  /**
   * Returns the serial number behind the year and the hyphen, with its leading zeros. Empty where
   * the back part is something else.
   */
  public Optional<String> serial() {
    String back = Folding.compact(back());
    int hyphen = back.indexOf('-');
    if (hyphen != 4 && hyphen != 6) {
      return Optional.empty();
    }
    String serial = back.substring(hyphen + 1);
    boolean dated =
        Folding.number(back.substring(0, 4)) >= FIRST_YEAR
            && (hyphen == 4 || isMonth(back.substring(4, 6)));
    return dated && !serial.isEmpty() && serial.chars().allMatch(Folding::isDigit)
        ? Optional.of(serial)
        : Optional.empty();
  }

  private static boolean isMonth(String digits) {
    int month = Folding.number(digits);
    return month >= 1 && month <= 12;
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
