package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.gangmu.internal.Folding;

/**
 * The code of an organisation (组织机构代码, GB 11714-1997): eight digits or capital letters and a check
 * digit.
 *
 * <p>The check digit is 11 − Σ wᵢ·cᵢ mod 11 over the eight, with the weights 3 7 9 10 5 8 4 2 and
 * letters counting from A = 10 to Z = 35; 10 is written {@code X} and 11 is written {@code 0}. It
 * finds every change of one digit into another. A change between a letter and a character whose
 * value differs by 11 or 22 goes unseen: that is the standard's limit.
 *
 * @param text the nine characters in capitals, without the hyphen that may stand before the last
 */
public record OrganizationCode(String text) implements Comparable<OrganizationCode> {

  private static final String SUBJECT = "organization code";
  private static final String BODY = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String HYPHENS = "-‐‑‒–—−";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * Reads the code as {@link #parse} does.
   *
   * @throws IllegalArgumentException if it is no organisation code
   */
  public OrganizationCode {
    text = CodeText.canonical(SUBJECT, text);
    if (text.length() == 10 && HYPHENS.indexOf(text.charAt(8)) >= 0) {
      text = text.substring(0, 8) + text.charAt(9);
    }
    CodeText.checkLength(SUBJECT, text, 9);
    CodeText.checkDigit(SUBJECT, text, checkDigit(text.substring(0, 8)));
  }

  /**
   * Reads a code, with digits and letters of any width, lower case, blanks anywhere, and with or
   * without the hyphen before the check digit.
   *
   * @throws IllegalArgumentException if the text is no organisation code; the message says why
   */
  public static OrganizationCode parse(String text) {
    return new OrganizationCode(text);
  }

  /** Reads a code as {@link #parse} does; empty if the text is none. */
  public static Optional<OrganizationCode> tryParse(String text) {
    try {
      return Optional.of(new OrganizationCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the check digit that belongs to the first eight characters.
   *
   * @param body eight digits or capital letters
   * @throws IllegalArgumentException if they are not
   */
  public static char checkDigit(String body) {
    checkArgument(
        body.length() == 8,
        "body of an organization code must have 8 characters: %s",
        Folding.quoted(body));
    CodeText.checkAlphabet(SUBJECT, body, BODY, "digits and capital letters");
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * BODY.indexOf(body.charAt(i));
    }
    return "0X987654321".charAt(sum % 11);
  }

  /** Returns the form for people, with a hyphen before the check digit: {@code 01500018-5}. */
  public String hyphenated() {
    return text.substring(0, 8) + "-" + text.charAt(8);
  }

  /** Orders by text. */
  @Override
  public int compareTo(OrganizationCode other) {
    return text.compareTo(other.text);
  }

  /** Returns the nine characters. */
  @Override
  public String toString() {
    return text;
  }
}
