package org.gangmu.phrase;

/**
 * What may begin with a character, looked up once for each, so that the passes over a text stop
 * only where something may stand.
 */
final class Starts {

  /** A time. */
  static final int TIME = 1;

  /** A number, or brackets and quotation marks around names. */
  static final int NUMBER = 1 << 1;

  /** An aim without a number. */
  static final int AIM = 1 << 2;

  /** A word of commitment. */
  static final int COMMITMENT = 1 << 3;

  /** What tells of the past. */
  static final int PAST = 1 << 4;

  /** Nothing but a part of a name, in quotation marks; no character alone is one. */
  static final int NAME = 1 << 5;

  private static final byte[] TABLE = table();

  private Starts() {}

  private static byte[] table() {
    byte[] table = new byte[1 << Character.SIZE];
    TimeReader.markStarts(table);
    FigureFinder.markStarts(table);
    AimReader.markStarts(table);
    SentenceReader.markStarts(table);
    return table;
  }

  /** Marks the characters of a string. */
  static void mark(byte[] table, int flag, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] |= (byte) flag;
    }
  }

  /** Returns all that may begin with the character. */
  static byte of(char c) {
    return TABLE[c];
  }
}
