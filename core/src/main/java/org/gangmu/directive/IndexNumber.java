package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The number under which a published document is filed (索引号).
 *
 * <p>The standard form has twenty characters: the issuer's organisation code without its hyphen, a
 * slash, the year, a hyphen and five digits, as {@code 015000185/2020-00195}. Newer sites use the
 * eighteen-digit credit code in front, or forms of their own; all are kept as written.
 *
 * @param text the number as written, without outer blanks; not empty
 */
public record IndexNumber(String text) {

  /** Checks that the text is not blank. */
  public IndexNumber {
    text = text.strip();
    checkArgument(!text.isEmpty(), "index number must not be blank");
  }

  /** Returns the number with that text. */
  public static IndexNumber of(String text) {
    return new IndexNumber(text);
  }

  /** Returns the part before the first slash, the whole where there is none. */
  public String front() {
    int slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  /** Returns the part after the first slash, empty where there is none. */
  public String back() {
    int slash = text.indexOf('/');
    return slash < 0 ? "" : text.substring(slash + 1);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
