package org.gangmu.io.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the same string for the same few characters, as long as nothing else takes its place:
 * the names of members and units come again and again.
 *
 * <p>Its size is fixed; texts chosen to collide make it useless, not slow.
 */
final class ShortTexts {

  static final int MAX_LENGTH = 32;

  private static final int BITS = 10;
  private static final int SIZE = 1 << BITS;

  private final @Nullable String[] texts = new @Nullable String[SIZE];
  private final char[] @Nullable [] characters = new char[SIZE] @Nullable [];

  String get(char[] source, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + source[i];
    }
    int slot = (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    char[] known = characters[slot];
    String text = texts[slot];
    if (known == null
        || text == null
        || !Arrays.equals(known, 0, known.length, source, from, from + length)) {
      text = new String(source, from, length);
      texts[slot] = text;
      characters[slot] = Arrays.copyOfRange(source, from, from + length);
    }
    return text;
  }
}
