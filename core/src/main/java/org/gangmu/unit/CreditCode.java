package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.gangmu.internal.Folding;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): eighteen characters.
 *
 * <p>One for the registering department, one for the kind of organisation, six for the division,
 * nine for the organisation and a check digit. The alphabet is the digits and the capital letters
 * without I, O, S, V and Z. The check digit is (31 − Σ wᵢ·cᵢ mod 31) mod 31 over the first
 * seventeen, with the weights 3ⁱ mod 31 for i from 0; it finds every change of one character. The
 * first two characters are not held against a list, since departments were added after the
 * standard.
 *
 * @param text the eighteen characters in capitals
 */
public record CreditCode(String text) implements Comparable<CreditCode> {

  private static final String SUBJECT = "credit code";
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ALPHABET_WORDS =
      "digits and capital letters other than I, O, S, V, Z";
  private static final int LENGTH = 18;

  /**
   * Reads the code as {@link #parse} does.
   *
   * @throws IllegalArgumentException if it is no credit code
   */
  public CreditCode {
    text = CodeText.canonical(SUBJECT, text);
    CodeText.checkLength(SUBJECT, text, LENGTH);
    CodeText.checkAlphabet(SUBJECT, text, ALPHABET, ALPHABET_WORDS);
    checkArgument(
        text.substring(2, 8).chars().allMatch(Folding::isDigit),
        "credit code must have six digits for the division from the third character on: %s",
        text);
    CodeText.checkDigit(SUBJECT, text, checkDigit(text.substring(0, LENGTH - 1)));
  }

  /**
   * Reads a code, with digits and letters of any width, lower case, and blanks anywhere.
   *
   * @throws IllegalArgumentException if the text is no credit code; the message says why
   */
  public static CreditCode parse(String text) {
    return new CreditCode(text);
  }

  /** Reads a code as {@link #parse} does; empty if the text is none. */
  public static Optional<CreditCode> tryParse(String text) {
    try {
      return Optional.of(new CreditCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the check digit that belongs to the first seventeen characters.
   *
   * @param body seventeen characters of the alphabet
   * @throws IllegalArgumentException if they are not
   */
  public static char checkDigit(String body) {
    checkArgument(
        body.length() == 17,
        "body of a credit code must have 17 characters: %s",
        Folding.quoted(body));
    CodeText.checkAlphabet(SUBJECT, body, ALPHABET, ALPHABET_WORDS);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += weight * ALPHABET.indexOf(body.charAt(i));
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /**
   * Returns the organisation code within, the ninth to the seventeenth character; empty where its
   * own check digit does not hold, as in some codes that were issued all the same.
   */
  public Optional<OrganizationCode> organizationCode() {
    return OrganizationCode.tryParse(text.substring(8, 17));
  }

  /**
   * Returns the division of the registering department, the third to the eighth character; {@code
   * 100000} for those of the state. Empty where they are no division code.
   */
  public Optional<DivisionCode> divisionCode() {
    return DivisionCode.tryParse(text.substring(2, 8));
  }

  /** Orders by text. */
  @Override
  public int compareTo(CreditCode other) {
    return text.compareTo(other.text);
  }

  /** Returns the eighteen characters. */
  @Override
  public String toString() {
    return text;
  }
}
