package org.gangmu.examples.cli;

import java.util.Arrays;

/**
 * How many cells of a terminal a text fills: two for a wide or full-width character (Unicode
 * Standard Annex 11, East Asian Width W and F), none for marks that join the character before them,
 * one for all others.
 *
 * <p>Characters of ambiguous width, as {@code “}, {@code —} or {@code ①}, fill one cell, as
 * terminals have them outside East Asian locales. Pictographs beyond the basic plane are taken as
 * wide altogether.
 */
final class DisplayWidth {

  /** First and last of each range of wide characters, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0,
    0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200,
    0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** Returns the cells that a text without control characters fills. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** Returns the cells that one character fills: 0, 1 or 2. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD ? 0 : 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int found = Arrays.binarySearch(WIDE, codePoint);
    // an insertion point behind the first of a pair lies within it
    boolean wide = found >= 0 || (-found - 1) % 2 == 1;
    return wide ? 2 : 1;
  }

  /** Returns the text if it fits into so many cells, else its beginning and {@code …}. */
  static String cut(String text, int cells) {
    int width = 0;
    int fits = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
      if (width <= cells - 1) {
        fits = i;
      }
      if (width > cells) {
        return text.substring(0, fits) + "…";
      }
    }
    return text;
  }
}
