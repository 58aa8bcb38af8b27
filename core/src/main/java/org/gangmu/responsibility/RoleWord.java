package org.gangmu.responsibility;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A word by which documents give units their role.
 *
 * @param text the word as it is looked up: without white space, compatibility forms resolved, as
 *     {@code 牵头单位} or {@code 按职责分工负责}
 * @param form how the word stands to its units
 * @param role what it makes of them
 */
public record RoleWord(String text, Form form, Role role) {

  /** How a word stands to the units it is said of. */
  public enum Form {
    /** A noun before its units, as in 牵头单位：A、B, or over a column of a table. */
    TITLE,
    /** A verb after its units, as in （A牵头，B、C按职责分工负责）. */
    VERB
  }

  /** The longest word there can be. */
  public static final int MAX_LENGTH = 40;

  /** Folds the text and checks its length. */
  public RoleWord {
    text = RoleVocabulary.fold(text);
    requireNonNull(form, "form");
    requireNonNull(role, "role");
    checkArgument(!text.isEmpty(), "word for a role must not be blank");
    checkArgument(
        text.length() <= MAX_LENGTH,
        "word for a role must have at most %s characters: \"%s\"",
        MAX_LENGTH,
        text);
  }
}
