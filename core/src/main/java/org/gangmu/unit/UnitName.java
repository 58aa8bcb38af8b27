package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.util.Optional;
import org.gangmu.internal.Folding;

/**
 * The name of a unit (单位名称) as a document writes it.
 *
 * <p>The text is kept to the letter; two names are equal when their texts are. {@link #key()} is
 * the folded form under which a directory looks a name up.
 *
 * @param text the name, not blank, at most {@value #MAX_LENGTH} characters
 */
public record UnitName(String text) implements Comparable<UnitName> {

  /** The longest name there can be. */
  public static final int MAX_LENGTH = 1000;

  /** The ideographs of the first block, none of which any folding changes. */
  private static final char FIRST_PLAIN = 0x4E00;

  private static final char LAST_PLAIN = 0x9FFF;

  /** Checks that the name is not blank. */
  public UnitName {
    if (text.isBlank()) {
      // not checkArgument, which would quote every name there is
      throw new IllegalArgumentException(
          "name of a unit must not be blank: " + Folding.quoted(text));
    }
    checkArgument(
        text.length() <= MAX_LENGTH,
        "name of a unit must have at most %s characters: %s",
        MAX_LENGTH,
        text.length());
  }

  /** Returns the name with that text. */
  public static UnitName of(String text) {
    return new UnitName(text);
  }

  /**
   * Returns the form under which names that differ only in width, compatibility forms, blanks or
   * invisible characters meet: normalised to NFKC, without white space, format characters and
   * variation selectors. It is the name itself where nothing else would be left.
   */
  public String key() {
    if (text.chars().allMatch(c -> c >= FIRST_PLAIN && c <= LAST_PLAIN)) {
      return text;
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder visible = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Folding.isBlank(c) && !Folding.isInvisible(c))
        .forEach(visible::appendCodePoint);
    // once more, since what now stand side by side may compose
    return visible.isEmpty() ? text : Normalizer.normalize(visible, Normalizer.Form.NFKC);
  }

  /**
   * Returns this name with the ending that a later name of the same list has for both: 云溪市 with
   * 泽北市政府 gives 云溪市政府.
   *
   * <p>It is a proposal for a directory to look up, not what was written. Empty where this name is
   * not that of a place alone, or the later one has no such ending.
   */
  public Optional<UnitName> completedBy(UnitName later) {
    return SharedEnding.complete(this, later);
  }

  /** Orders by text, in UTF-16 code units. */
  @Override
  public int compareTo(UnitName other) {
    return text.compareTo(other.text);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
