package org.gangmu.document;

import org.gangmu.calendar.StatedDate;
import org.gangmu.io.text.Chars;
import org.gangmu.task.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** Finds dates in stretches of a flow, with the words they are stated in. */
final class Dates {

  private static final int LONGEST = 16;

  private Dates() {}

  /** A date and where it stands. */
  record Place(StatedDate date, int from, int to) {}

  /** Returns the first date of a stretch, or null. */
  static @Nullable Place first(Flow flow, int from, int to) {
    for (int i = from; i < to; i++) {
      Place place = at(flow, i, to);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Returns the date a stretch ends with, or null. */
  static @Nullable Place last(Flow flow, int from, int to) {
    int end = flow.trimEnd(from, to);
    if (end - from < 8 || (flow.at(end - 1) != '日' && !Chars.isDigit(flow.at(end - 1)))) {
      return null;
    }
    for (int i = Math.max(from, end - LONGEST); i < end; i++) {
      Place place = at(flow, i, end);
      if (place != null && place.to == end) {
        return place;
      }
    }
    return null;
  }

  private static @Nullable Place at(Flow flow, int from, int to) {
    char c = flow.at(from);
    if (!Chars.isDigit(c) && ChineseNumeral.digit(c) <= 0) {
      return null;
    }
    if (from > 0 && Chars.isDigit(flow.at(from - 1))) {
      return null;
    }
    DateScanner.Found found = DateScanner.at(flow.chars(), from, Math.min(to, from + LONGEST));
    return found == null
        ? null
        : new Place(
            new StatedDate(found.date(), flow.written(from, found.end())), from, found.end());
  }
}
