package org.gangmu.document;

import java.text.Normalizer;

/**
 * Folds one character to one character, so that positions stay what they are: full-width letters,
 * digits and punctuation to ASCII, half-width ideographic punctuation to full width, radicals and
 * compatibility ideographs to the ideographs they stand for, and every kind of blank to the space.
 */
final class Folding {

  private static final int RADICALS = 0x2F00;
  private static final int RADICALS_END = 0x2FD6;
  private static final int COMPATIBILITY = 0xF900;
  private static final int COMPATIBILITY_END = 0xFB00;
  private static final int SMALL_FORMS = 0xFE50;
  private static final int SMALL_FORMS_END = 0xFE70;

  private static final char[] RADICAL_TABLE = table(RADICALS, RADICALS_END);
  private static final char[] COMPATIBILITY_TABLE = table(COMPATIBILITY, COMPATIBILITY_END);
  private static final char[] SMALL_TABLE = table(SMALL_FORMS, SMALL_FORMS_END);

  private Folding() {}

  private static char[] table(int from, int to) {
    char[] table = new char[to - from];
    for (int c = from; c < to; c++) {
      String folded = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
      table[c - from] = folded.length() == 1 ? folded.charAt(0) : (char) c;
    }
    return table;
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c == '\u000b' ? ' ' : c;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00a0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005' -> ' ';
      case '\u2006', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000' -> ' ';
      case '\uff61' -> '。';
      case '\uff62' -> '「';
      case '\uff63' -> '」';
      case '\uff64' -> '、';
      case '\u2236', '\ufe55' -> ':';
      case '\u2212' -> '-';
      default -> foldRare(c);
    };
  }

  private static char foldRare(char c) {
    if (c >= RADICALS && c < RADICALS_END) {
      return RADICAL_TABLE[c - RADICALS];
    }
    if (c >= COMPATIBILITY && c < COMPATIBILITY_END) {
      return COMPATIBILITY_TABLE[c - COMPATIBILITY];
    }
    if (c >= SMALL_FORMS && c < SMALL_FORMS_END) {
      return SMALL_TABLE[c - SMALL_FORMS];
    }
    return c;
  }

  /** Whether the character shows nothing and takes no room: zero-width marks and soft hyphens. */
  static boolean isInvisible(char c) {
    return c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u00ad';
  }
}
