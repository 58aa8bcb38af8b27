package org.gangmu.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as stated.
 *
 * @param start where its words begin
 * @param end where they end
 * @param date the last day meant, null where it cannot be told or is none (2月30日)
 * @param firm whether the words alone make a deadline, as 6月底前 does and 全年 does not
 * @param carries whether the words speak for the whole sentence, as 到2027年 does
 * @param past whether a time gone by or the begin of a time is meant, as 去年, 2019年起
 */
record TimeWord(
    int start, int end, @Nullable LocalDate date, boolean firm, boolean carries, boolean past) {

  /** Whether the words say a day that no calendar has: 9月31日前. */
  boolean isImpossible() {
    return date == null && firm && !past;
  }

  /** Whether the words say how long something may take, from a day not said: 五年内. */
  boolean isSpan() {
    return date == null && !firm && !past;
  }
}
