package org.gangmu.unit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some words, found in a text by where they begin or end; where several fit, the longest counts.
 */
final class WordSet {

  private static final Character NO_CHARACTER = '\0';

  private final ImmutableSet<String> words;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  private WordSet(ImmutableSet<String> words) {
    this.words = words;
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  static WordSet of(String... words) {
    return new WordSet(ImmutableSet.copyOf(words));
  }

  static WordSet copyOf(Iterable<String> words) {
    return new WordSet(ImmutableSet.copyOf(words));
  }

  WordSet and(String... more) {
    return new WordSet(ImmutableSet.<String>builder().addAll(words).add(more).build());
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Returns the word that stands at a position, empty where none does. */
  String at(String text, int position) {
    Character first = position < text.length() ? text.charAt(position) : NO_CHARACTER;
    String longest = "";
    for (String word : byFirst.getOrDefault(first, List.of())) {
      if (word.length() > longest.length() && text.startsWith(word, position)) {
        longest = word;
      }
    }
    return longest;
  }

  /** Returns whether a text begins with one of the words. */
  boolean opens(String text) {
    return !at(text, 0).isEmpty();
  }

  /** Returns the word that a text ends in, empty where it ends in none. */
  String endOf(String text) {
    Character last = text.isEmpty() ? NO_CHARACTER : text.charAt(text.length() - 1);
    String longest = "";
    for (String word : byLast.getOrDefault(last, List.of())) {
      if (word.length() > longest.length() && text.endsWith(word)) {
        longest = word;
      }
    }
    return longest;
  }

  /** Returns whether a text ends in one of the words. */
  boolean close(String text) {
    return !endOf(text).isEmpty();
  }

  /** Returns the first position from the given one where one of the words stands, or -1. */
  int find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (byFirst.containsKey(text.charAt(i)) && !at(text, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
