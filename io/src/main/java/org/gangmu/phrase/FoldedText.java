package org.gangmu.phrase;

/**
 * A text for comparing: full-width forms brought to ASCII, the many dashes to one, blanks left out;
 * each character knows where it came from. The full-width comma stays apart from the ASCII one,
 * which may stand inside a number.
 */
final class FoldedText {

  private static final String DASHES = "—–―─‐‑‒−~〜∼";

  final char[] chars;
  final int[] origins;
  final int length;

  /** What may begin at each character, as {@link Starts} has it. */
  private final byte[] starts;

  private FoldedText(char[] chars, int[] origins, int length) {
    this.chars = chars;
    this.origins = origins;
    this.length = length;
    this.starts = new byte[length];
    for (int i = 0; i < length; i++) {
      starts[i] = Starts.of(chars[i]);
    }
  }

  /** Returns the first place, at most {@code to}, where something of a kind may begin. */
  int next(int flag, int from, int to) {
    int i = from;
    while (i < to && (starts[i] & flag) == 0) {
      i++;
    }
    return i;
  }

  static FoldedText of(String text) {
    char[] chars = new char[text.length()];
    int[] origins = new int[text.length()];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = isWideComma(text, i) ? ',' : fold(text.charAt(i));
      if (c == 0 || c == ' ') {
        blank |= c == ' ';
        continue;
      }
      // a blank parts two numbers, and nothing else
      if (blank && isDigit(c) && length > 0 && isDigit(chars[length - 1])) {
        origins[length] = i - 1;
        chars[length++] = ' ';
      }
      blank = false;
      origins[length] = i;
      chars[length++] = c;
    }
    return new FoldedText(chars, origins, length);
  }

  /** Whether a full-width comma stands between full-width digits, as inside one number. */
  private static boolean isWideComma(String text, int i) {
    return text.charAt(i) == '，'
        && i > 0
        && i + 1 < text.length()
        && isWideDigit(text.charAt(i - 1))
        && isWideDigit(text.charAt(i + 1));
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  /** Returns the folded character, a blank for any room, 0 for what shows nothing. */
  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\n' || c == '\r' ? '\n' : c == '~' ? '-' : c < ' ' ? ' ' : c;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return c;
    }
    if (c == '，' || c == '“' || c == '”' || c == '、' || c == '。') {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      char folded = (char) (c - 0xFEE0);
      return folded == '~' ? '-' : folded;
    }
    return switch (c) {
      case '\uff61' -> '。';
      case '\uff64' -> '、';
      case '\uff62', '「', '『', '＂' -> '“';
      case '\uff63', '」', '』' -> '”';
      case '\u2028', '\u2029', '\u0085' -> '\n';
      case '〇', '○' -> '零';
      case '\u00ad', '\ufeff' -> 0;
      default -> foldRare(c);
    };
  }

  private static char foldRare(char c) {
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return Character.getType(c) == Character.FORMAT ? 0 : c;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Returns the character, or 0 outside the bounds. */
  char at(int index, int from, int to) {
    return index >= from && index < to ? chars[index] : 0;
  }

  boolean startsWith(String word, int at, int to) {
    if (to - at < word.length() || at < 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(String word, int from, int to) {
    return to - word.length() >= from && startsWith(word, to - word.length(), to);
  }

  /** Returns where a word first stands, or -1. */
  int find(String word, int from, int to) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= to; i++) {
      if (chars[i] == first && startsWith(word, i, to)) {
        return i;
      }
    }
    return -1;
  }

  boolean contains(String word, int from, int to) {
    return find(word, from, to) >= 0;
  }

  String string(int from, int to) {
    return from >= to ? "" : new String(chars, from, to - from);
  }
}
