package org.gangmu.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day together with the words it was stated in.
 *
 * @param date the day
 * @param words the words of the document, as {@code ２０１７年４月２２日}; possibly empty where a system, not
 *     a text, gave the day
 */
public record StatedDate(LocalDate date, String words) {

  /** Checks that nothing is missing. */
  public StatedDate {
    requireNonNull(date, "date");
    requireNonNull(words, "words");
  }

  /** Returns a day that no text stated. */
  public static StatedDate of(LocalDate date) {
    return new StatedDate(date, "");
  }
}
