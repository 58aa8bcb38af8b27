package org.gangmu.document;

/** Tells lines of the page around a text from the text. */
final class PageFoot {

  private static final int LONGEST_SITE_LINE = 160;

  private PageFoot() {}

  /** Whether a line begins as only a page does: navigation, sharing, the record of the site. */
  static boolean begins(char[] a, int from, int to) {
    if (beginsWithAny(a, from, to, Words.PAGE_FOOT)) {
      return true;
    }
    if (to - from > LONGEST_SITE_LINE) {
      return false;
    }
    for (String word : Words.SITE_RECORD) {
      if (contains(a, from, to, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins the record of distribution (版记): 抄送, 印发. */
  static boolean isDistribution(char[] a, int from, int to) {
    return beginsWithAny(a, from, to, Words.DISTRIBUTION);
  }

  private static boolean beginsWithAny(char[] a, int from, int to, String[] words) {
    for (String word : words) {
      if (startsWith(a, from, to, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(char[] a, int from, int to, String word) {
    for (int i = from; i + word.length() <= to; i++) {
      if (a[i] == word.charAt(0) && startsWith(a, i, to, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(char[] a, int from, int to, String word) {
    if (to - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (a[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
