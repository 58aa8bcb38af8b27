package org.gangmu.io.text;

import java.text.Normalizer;

/**
 * Folds one character to one character, so that positions stay what they are.
 *
 * <ul>
 *   <li>Full-width forms (U+FF01 to U+FF5E), small forms, ∶ and − go to ASCII, half-width
 *       ideographic punctuation to full width.
 *   <li>Radicals and compatibility ideographs, which some programs put where ideographs are meant
 *       (增⻓), go to the ideographs they stand for.
 *   <li>Every blank and every control character goes to the space, but for the tab and for {@link
 *       Chars#isLineEnd line ends}, which stay.
 * </ul>
 *
 * <p>All else stays what it is: dashes and quotation marks are not made alike, 〇 is not 零, and and
 * {@linkplain #isInvisible invisible} characters are not taken out. The same on every platform,
 * whatever version of Unicode it knows.
 */
public final class Folding {

  /** Radicals that Unicode gives no decomposition, though they look like ideographs. */
  private static final String RADICALS = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";

  /** What they stand for, one by one, as in EquivalentUnifiedIdeograph.txt of Unicode. */
  private static final String IDEOGRAPHS = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

  private static final String BLANKS =
      "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
          + "\u202f\u205f\u3000";

  private static final char[] TABLE = table();

  private Folding() {}

  private static char[] table() {
    char[] table = new char[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      boolean control = c < ' ' && c != '\t' && !Chars.isLineEnd((char) c);
      table[c] = control ? ' ' : (char) c;
    }
    for (int c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    decompose(table, 0x2E80, 0x2FD5);
    decompose(table, 0xF900, 0xFAFF);
    decompose(table, 0xFE50, 0xFE6B);
    fold(table, RADICALS, IDEOGRAPHS);
    fold(table, BLANKS, " ".repeat(BLANKS.length()));
    fold(table, "｡｢｣､∶−", "。「」、:-");
    return table;
  }

  /** Folds characters to what Unicode says they are compatible with, where that is one. */
  private static void decompose(char[] table, int from, int last) {
    for (int c = from; c <= last; c++) {
      String folded = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
      table[c] = folded.length() == 1 ? folded.charAt(0) : (char) c;
    }
  }

  private static void fold(char[] table, String from, String to) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to.charAt(i);
    }
  }

  /** Returns the folded character; folding it again changes nothing. */
  public static char fold(char c) {
    // most characters are ideographs: no need to fetch them from all over the table
    return Chars.isCommonHan(c) ? c : TABLE[c];
  }

  /**
   * Returns whether the character shows nothing, takes no room and means nothing in Chinese text:
   * soft hyphens, zero-width marks, byte order marks.
   */
  public static boolean isInvisible(char c) {
    if (c < '\u00ad' || (c > '\u206f' && c < '\ufeff')) {
      return false;
    }
    return c == '\u00ad'
        || c == '\u180e'
        || (c >= '\u200b' && c <= '\u200d')
        || (c >= '\u2060' && c <= '\u2065')
        || (c >= '\u206a' && c <= '\u206f')
        || c == '\ufeff'
        || (c >= '\ufff9' && c <= '\ufffb');
  }

  /**
   * Returns whether the character tells the direction of writing. It shows nothing itself but can
   * make a name look like another, so who keeps text keeps it; who compares passes over it.
   */
  public static boolean isDirection(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
