package org.gangmu.document;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.gangmu.io.text.WordSearch;

/** Tells lines of the page around a text from the text. */
final class PageFoot {

  private static final int LONGEST_SITE_LINE = 160;

  /** The first characters of the words, by which most lines are told from these. */
  private static final String FOOT_STARTS = starts(Words.PAGE_FOOT);

  private static final String RECORD_STARTS = starts(Words.SITE_RECORD);

  private PageFoot() {}

  private static String starts(String[] words) {
    return Arrays.stream(words).map(word -> word.substring(0, 1)).distinct().collect(joining());
  }

  /** Whether a line begins as only a page does: navigation, sharing, the record of the site. */
  static boolean begins(char[] a, int from, int to) {
    if (from < to
        && FOOT_STARTS.indexOf(a[from]) >= 0
        && startsWithAny(a, from, to, Words.PAGE_FOOT)) {
      return true;
    }
    if (to - from > LONGEST_SITE_LINE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (RECORD_STARTS.indexOf(a[i]) >= 0 && startsWithAny(a, i, to, Words.SITE_RECORD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins the record of distribution (版记): 抄送, 印发. */
  static boolean isDistribution(char[] a, int from, int to) {
    return startsWithAny(a, from, to, Words.DISTRIBUTION);
  }

  private static boolean startsWithAny(char[] a, int from, int to, String[] words) {
    for (String word : words) {
      if (WordSearch.startsWith(a, from, to, word)) {
        return true;
      }
    }
    return false;
  }
}
