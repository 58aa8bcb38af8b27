package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import org.gangmu.internal.Folding;

/**
 * The name of a unit within one directory; it stays when the unit's names change.
 *
 * @param text the id: 1 to {@value #MAX_LENGTH} characters, no blank at either end, no control or
 *     invisible character, so that two ids that look the same are the same
 */
public record UnitId(String text) implements Comparable<UnitId> {

  /** The longest id there can be. */
  public static final int MAX_LENGTH = 200;

  /** Checks the grammar. */
  public UnitId {
    checkArgument(!text.isEmpty(), "id of a unit must not be empty");
    checkArgument(
        text.length() <= MAX_LENGTH,
        "id of a unit must have at most %s characters: %s",
        MAX_LENGTH,
        text.length());
    if (!isPlain(text)) {
      // not checkArgument, which would quote every id there is
      throw new IllegalArgumentException(
          "id of a unit must be visible text without outer blanks: " + Folding.quoted(text));
    }
  }

  /** Returns the id with that text. */
  public static UnitId of(String text) {
    return new UnitId(text);
  }

  private static boolean isPlain(String text) {
    return !Folding.isBlank(text.codePointAt(0))
        && !Folding.isBlank(text.codePointBefore(text.length()))
        && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Folding.isInvisible(c));
  }

  /** Orders by text, in UTF-16 code units. */
  @Override
  public int compareTo(UnitId other) {
    return text.compareTo(other.text);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
