package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The text that a document carries: a notice is the envelope, the scheme in it is the work.
 *
 * @param form the word for its form, as {@code 实施方案}, {@code 分工方案} or {@code 行动计划}; empty where its
 *     title does not tell
 * @param title its title, not blank
 */
public record Enclosure(String form, String title) {

  /** Checks the title. */
  public Enclosure {
    requireNonNull(form, "form");
    checkArgument(!title.isBlank(), "title of an enclosure must not be blank");
  }
}
