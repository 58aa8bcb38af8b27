package org.gangmu.unit;

import com.google.common.collect.ImmutableSet;

/**
 * The words for organs that each place has, at the start of a text: 政府(管委会), 党委和政府.
 *
 * @param kinds their kinds, none where the text begins otherwise
 * @param end where the text goes on
 */
record LocalOrgans(ImmutableSet<UnitKind> kinds, int end) {

  /** Reads as many words as there are. */
  static LocalOrgans read(String text) {
    ImmutableSet.Builder<UnitKind> kinds = ImmutableSet.builder();
    int position = 0;
    while (position < text.length()) {
      String word = CollectiveWords.LOCAL_ORGAN_WORDS.at(text, position);
      UnitKind kind = CollectiveWords.LOCAL_ORGANS.get(word);
      if (kind == null) {
        break;
      }
      kinds.add(kind);
      position = behindSeparator(text, position + word.length());
    }
    return new LocalOrgans(kinds.build(), position);
  }

  /** The position behind a separator or brackets that stand there, or the same one. */
  static int behindSeparator(String text, int position) {
    int next = position;
    while (next < text.length() && "()".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next > position
        ? next
        : position + CollectiveWords.SEPARATORS.at(text, position).length();
  }
}
