package org.gangmu.io.internal;

import org.jspecify.annotations.Nullable;

/**
 * Gives out the same string for the same few characters, as long as nothing else takes its place:
 * the names of members and units come again and again.
 *
 * <p>Its size is fixed; texts chosen to collide make it useless, not slow.
 */
final class ShortTexts {

  static final int MAX_LENGTH = 32;

  private static final int SIZE = 1 << 10;

  private final @Nullable String[] known = new @Nullable String[SIZE];

  String get(char[] characters, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash * 0x9E3779B9) >>> (32 - 10);
    String candidate = known[slot];
    if (candidate != null && isSame(candidate, characters, from, length)) {
      return candidate;
    }
    String text = new String(characters, from, length);
    known[slot] = text;
    return text;
  }

  private static boolean isSame(String candidate, char[] characters, int from, int length) {
    if (candidate.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (candidate.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }
}
