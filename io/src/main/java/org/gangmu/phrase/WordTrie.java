package org.gangmu.phrase;

import com.google.common.base.Splitter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found by their longest match forwards from a place or backwards to it.
 */
final class WordTrie<V> {

  /** So many keys are faster looked at one after the other. */
  private static final int FEW = 8;

  private static final int CHARACTERS = 1 << Character.SIZE;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final class Node<V> {
    private char[] keys = new char[0];
    private Object[] next = new Object[0];
    private @Nullable V value;

    @SuppressWarnings("unchecked") // only nodes of this trie are put there
    @Nullable Node<V> get(char c) {
      if (keys.length > FEW) {
        int at = Arrays.binarySearch(keys, c);
        return at < 0 ? null : (Node<V>) next[at];
      }
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == c) {
          return (Node<V>) next[i];
        }
      }
      return null;
    }

    Node<V> getOrAdd(char c) {
      Node<V> found = get(c);
      if (found != null) {
        return found;
      }
      int at = -Arrays.binarySearch(keys, c) - 1;
      char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
      Object[] moreNext = Arrays.copyOf(next, next.length + 1);
      System.arraycopy(keys, at, moreKeys, at + 1, keys.length - at);
      System.arraycopy(next, at, moreNext, at + 1, next.length - at);
      Node<V> node = new Node<>();
      moreKeys[at] = c;
      moreNext[at] = node;
      keys = moreKeys;
      next = moreNext;
      return node;
    }
  }

  /** A word found: where it begins and ends, and what it means. */
  record Match<V>(int start, int end, V value) {}

  private final Node<V> forward = new Node<>();
  private final Node<V> backward = new Node<>();

  /** A bit for each character: whether a word begins with it, whether one ends with it. */
  private final long[] first = new long[CHARACTERS / Long.SIZE];

  private final long[] last = new long[CHARACTERS / Long.SIZE];

  /** Adds words, separated by blanks, of one meaning. */
  WordTrie<V> add(V value, String words) {
    for (String word : WORDS.split(words.replace('\n', ' '))) {
      Node<V> node = forward;
      for (int i = 0; i < word.length(); i++) {
        node = node.getOrAdd(word.charAt(i));
      }
      node.value = value;
      node = backward;
      for (int i = word.length() - 1; i >= 0; i--) {
        node = node.getOrAdd(word.charAt(i));
      }
      node.value = value;
      add(first, word.charAt(0));
      add(last, word.charAt(word.length() - 1));
    }
    return this;
  }

  private static void add(long[] characters, char c) {
    characters[c >>> 6] |= 1L << c;
  }

  private static boolean has(long[] characters, char c) {
    return (characters[c >>> 6] >>> c & 1) != 0;
  }

  /** Marks the characters that words begin with. */
  void markStarts(byte[] table, int flag) {
    for (int c = 0; c < CHARACTERS; c++) {
      if (has(first, (char) c)) {
        table[c] |= (byte) flag;
      }
    }
  }

  /** Returns the longest word that begins at a place and ends within the bound. */
  @Nullable Match<V> at(FoldedText text, int from, int to) {
    if (from >= to || !has(first, text.chars[from])) {
      return null;
    }
    Match<V> best = null;
    Node<V> node = forward;
    for (int i = from; i < to; i++) {
      node = node.get(text.chars[i]);
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(from, i + 1, node.value);
      }
    }
    return best;
  }

  /** Returns the longest word that ends at a place and begins within the bound. */
  @Nullable Match<V> before(FoldedText text, int from, int end) {
    if (end <= from || !has(last, text.chars[end - 1])) {
      return null;
    }
    Match<V> best = null;
    Node<V> node = backward;
    for (int i = end - 1; i >= from; i--) {
      node = node.get(text.chars[i]);
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(i, end, node.value);
      }
    }
    return best;
  }

  /** Returns the first word that begins between the bounds. */
  @Nullable Match<V> find(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      Match<V> match = at(text, i, to);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  boolean occurs(FoldedText text, int from, int to) {
    return find(text, from, to) != null;
  }
}
