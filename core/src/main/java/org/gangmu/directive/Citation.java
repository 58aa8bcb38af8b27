package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Another document that a directive rests on or continues.
 *
 * @param title its title without book marks, not blank
 * @param number its number, where one is given
 */
public record Citation(String title, Optional<DocumentNumber> number) {

  /** Checks the title. */
  public Citation {
    checkArgument(!title.isBlank(), "title of a citation must not be blank");
    requireNonNull(number, "number");
  }
}
