package org.gangmu.phrase;

import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;
import org.gangmu.io.text.WordSearch;

/**
 * A text for comparing: its characters {@linkplain Folding folded}, blanks, invisible characters
 * and marks of direction left out; each character knows where it came from.
 *
 * <p>On top of what every reader folds, phrases take all dashes for one and all quotation marks for
 * “ and ”, end lines with {@code \n} alone, and count with 零 for 〇 and ○. The full-width comma
 * stays apart from the ASCII one, which may stand inside a number.
 */
final class FoldedText {

  /** Stands for what is left out. */
  private static final char NOTHING = 0;

  /** What the characters of any text are folded to here, in one step. */
  private static final char[] TABLE = table();

  final char[] chars;
  final int[] origins;
  final int length;

  /** A quotation shorter than this names something, whatever it holds. */
  static final int LONGEST_NAME = 16;

  /** Quotations longer than this are read like any other text. */
  static final int LONGEST_QUOTATION = 40;

  /** Titles longer than this are read like any other text. */
  private static final int LONGEST_TITLE = 100;

  /** What may begin at each character, as {@link Starts} has it. */
  private final byte[] starts;

  private FoldedText(char[] chars, int[] origins, int length) {
    this.chars = chars;
    this.origins = origins;
    this.length = length;
    this.starts = new byte[length];
    int named = 0;
    for (int i = 0; i < length; i++) {
      starts[i] = Starts.of(chars[i]);
      char c = chars[i];
      if (i >= named && (c == '“' || c == '《')) {
        named = nameEnd(i);
      } else if (i < named) {
        starts[i] &= (byte) ~(Starts.COMMITMENT | Starts.PAST);
        starts[i] |= (byte) Starts.NAME;
      }
    }
  }

  /** Where a quotation or a title ends that names something; where it begins if none does. */
  private int nameEnd(int open) {
    boolean title = chars[open] == '《';
    char closing = title ? '》' : '”';
    boolean counts = false;
    int most = Math.min(length, open + (title ? LONGEST_TITLE : LONGEST_QUOTATION) + 2);
    for (int i = open + 1; i < most && chars[i] != '\n'; i++) {
      if (chars[i] == closing) {
        boolean names = title || !counts || i - open <= LONGEST_NAME + 1;
        return names ? i : open;
      }
      counts |= Chars.isDigit(chars[i]);
    }
    return open;
  }

  /** Whether a character stands in a quotation or a title, so that it says nothing of figures. */
  boolean isNamed(int index) {
    return (starts[index] & Starts.NAME) != 0;
  }

  /** Returns the first place, at most {@code to}, where something of a kind may begin. */
  int next(int flag, int from, int to) {
    int i = from;
    while (i < to && (starts[i] & flag) == 0) {
      i++;
    }
    return i;
  }

  private static char[] table() {
    char[] table = new char[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c == '，' ? '，' : ofPhrase(Folding.fold((char) c));
    }
    return table;
  }

  /** Returns what a folded character is to phrases. */
  private static char ofPhrase(char c) {
    if (Chars.isLineEnd(c)) {
      return '\n';
    }
    if (Chars.isDash(c)) {
      return '-';
    }
    return switch (c) {
      case '\t' -> ' ';
      case '「', '『' -> '“';
      case '」', '』' -> '”';
      case '〇', '○' -> '零';
      default -> Folding.isInvisible(c) || Folding.isDirection(c) ? NOTHING : c;
    };
  }

  private static char fold(char c) {
    return Chars.isCommonHan(c) ? c : TABLE[c];
  }

  static FoldedText of(String text) {
    int n = text.length();
    char[] chars = text.toCharArray();
    int[] origins = new int[n];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < n; i++) {
      // what is kept overwrites what was read before
      char c = fold(chars[i]);
      if (c == NOTHING || c == ' ') {
        blank |= c == ' ';
        continue;
      }
      if (c == '，' && isInNumber(text, i)) {
        c = ',';
      }
      // a blank parts two numbers, and nothing else
      if (blank && Chars.isDigit(c) && length > 0 && Chars.isDigit(chars[length - 1])) {
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
  private static boolean isInNumber(String text, int comma) {
    return comma > 0
        && comma + 1 < text.length()
        && isWideDigit(text.charAt(comma - 1))
        && isWideDigit(text.charAt(comma + 1));
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  /** Returns the character, or 0 outside the bounds. */
  char at(int index, int from, int to) {
    return index >= from && index < to ? chars[index] : 0;
  }

  boolean startsWith(String word, int at, int to) {
    return at >= 0 && WordSearch.startsWith(chars, at, to, word);
  }

  boolean endsWith(String word, int from, int to) {
    return WordSearch.endsWith(chars, from, to, word);
  }

  /** Returns where a word first stands, or -1. */
  int find(String word, int from, int to) {
    return WordSearch.indexOf(chars, from, to, word);
  }

  boolean contains(String word, int from, int to) {
    return find(word, from, to) >= 0;
  }

  String string(int from, int to) {
    return from >= to ? "" : new String(chars, from, to - from);
  }
}
