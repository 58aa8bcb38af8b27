package org.gangmu.io.text;

/** Looks for words in stretches of characters, as {@link Folding} leaves them. */
public final class WordSearch {

  private WordSearch() {}

  /** Returns whether a stretch begins with a word. */
  public static boolean startsWith(char[] text, int from, int to, String word) {
    if (to - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a stretch ends with a word. */
  public static boolean endsWith(char[] text, int from, int to, String word) {
    return to - from >= word.length() && startsWith(text, to - word.length(), to, word);
  }

  /** Returns where a word first stands in a stretch, or -1. */
  public static int indexOf(char[] text, int from, int to, String word) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= to; i++) {
      if (text[i] == first && startsWith(text, i, to, word)) {
        return i;
      }
    }
    return -1;
  }
}
