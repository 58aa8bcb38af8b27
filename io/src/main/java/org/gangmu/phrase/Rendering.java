package org.gangmu.phrase;

import static java.util.Objects.requireNonNull;

/**
 * A target written as a Chinese phrase.
 *
 * @param text the phrase, never empty
 * @param readsBack whether {@link TargetPhrases#read} takes the phrase for just what was written;
 *     it was read to find out
 */
public record Rendering(String text, boolean readsBack) {

  /** Checks that nothing is missing. */
  public Rendering {
    requireNonNull(text, "text");
  }

  /** Returns the phrase. */
  @Override
  public String toString() {
    return text;
  }
}
