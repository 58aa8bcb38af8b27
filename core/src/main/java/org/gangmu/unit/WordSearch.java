package org.gangmu.unit;

/** Finds words of {@link CollectiveWords} in a text; where several fit, the longest counts. */
final class WordSearch {

  private static final String MARKS = "。;:!?《》〈〉“”\"";

  private WordSearch() {}

  /** Returns the word that stands at a position, empty where none does. */
  static String longestAt(String text, int position, Iterable<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && text.startsWith(word, position)) {
        longest = word;
      }
    }
    return longest;
  }

  /** Returns the word that a text ends in, empty where it ends in none. */
  static String longestEnd(String text, Iterable<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && text.endsWith(word)) {
        longest = word;
      }
    }
    return longest;
  }

  /** Returns whether a text ends in one of the words. */
  static boolean endsWithAny(String text, Iterable<String> words) {
    return !longestEnd(text, words).isEmpty();
  }

  /** Returns the word of quantity that stands at a position, empty where none does. */
  static String quantifierAt(String text, int position) {
    return longestAt(text, position, CollectiveWords.QUANTIFIERS.keySet());
  }

  /** Returns the first position from the given one where a word of quantity stands, or -1. */
  static int firstQuantifier(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!quantifierAt(text, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the word in which the name of one unit may end, that a text ends in, or none. */
  static String endOfUnit(String text) {
    String organ = longestEnd(text, CollectiveWords.LOCAL_ORGANS.keySet());
    return organ.isEmpty() ? longestEnd(text, CollectiveWords.UNIT_ENDINGS) : organ;
  }

  /** Returns whether a text holds no mark that ends a phrase. */
  static boolean isWord(String text) {
    return text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
