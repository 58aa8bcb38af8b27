package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import org.gangmu.internal.Folding;

/**
 * The name of a report within one log; a correction is a report with a name of its own.
 *
 * @param text the id: 1 to {@value #MAX_LENGTH} UTF-16 code units; the space U+0020 may stand
 *     inside, but no other blank, no control or invisible character and no unpaired surrogate
 */
public record ReportId(String text) implements Comparable<ReportId> {

  /** The longest id there can be. */
  public static final int MAX_LENGTH = 200;

  /** Checks the grammar. */
  public ReportId {
    checkArgument(!text.isEmpty(), "id of a report must not be empty");
    checkArgument(
        text.length() <= MAX_LENGTH,
        "id of a report must have at most %s characters: %s",
        MAX_LENGTH,
        text.length());
    if (!isPlain(text)) {
      // not checkArgument, which would quote every id there is
      throw new IllegalArgumentException(
          "id of a report must be visible text without outer blanks: " + Folding.quoted(text));
    }
  }

  /** Returns the id with that text. */
  public static ReportId of(String text) {
    return new ReportId(text);
  }

  private static boolean isPlain(String text) {
    return text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && text.codePoints().allMatch(ReportId::isVisible);
  }

  private static boolean isVisible(int c) {
    return c == ' '
        || !(Character.isISOControl(c)
            || Folding.isBlank(c)
            || Folding.isInvisible(c)
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** Orders by text, in UTF-16 code units. */
  @Override
  public int compareTo(ReportId other) {
    return text.compareTo(other.text);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
