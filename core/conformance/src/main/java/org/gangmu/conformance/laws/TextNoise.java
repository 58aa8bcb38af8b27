package org.gangmu.conformance.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A change of a text that means nothing. The functions hold nothing that could change. */
@SuppressWarnings("ImmutableEnumChecker")
public enum TextNoise {
  /** Nothing is changed. */
  NONE(text -> text),
  /** A byte order mark before the text. */
  BYTE_ORDER_MARK(text -> "\ufeff" + text),
  /** Two of them, as files have that were saved twice. */
  BYTE_ORDER_MARK_TWICE(text -> "\ufeff\ufeff" + text),
  /** Empty lines behind the text. */
  LINE_END_AT_THE_END(text -> text + "\n\n"),
  /** No line end behind the last line. */
  NO_LINE_END_AT_THE_END(String::stripTrailing),
  /** Empty lines before the text. */
  LINES_BEFORE(text -> "\n\n" + text),
  /** Digits of full width: １２３. */
  FULL_WIDTH_DIGITS(text -> shifted(text, '0', '9')),
  /** Brackets, commas, colons, semicolons and per cent signs of full width. */
  FULL_WIDTH_PUNCTUATION(text -> exchanged(text, "(),:;%", "（），：；％")),
  /** Brackets of half width. */
  HALF_WIDTH_BRACKETS(text -> exchanged(text, "（）", "()")),
  /** Colons and semicolons of half width. */
  HALF_WIDTH_COLONS(text -> exchanged(text, "：；", ":;")),
  /** Commas of half width. */
  HALF_WIDTH_COMMAS(text -> exchanged(text, "，", ",")),
  /** The half-width forms of 、 and 。 */
  HALF_WIDTH_IDEOGRAPHIC_PUNCTUATION(text -> exchanged(text, "、。", "､｡")),
  /** Two empty lines for each. */
  BLANK_LINES_DOUBLED(text -> text.replace("\n\n", "\n\n\n\n")),
  /** Blanks before line ends, except in tables. */
  BLANKS_AT_LINE_ENDS(text -> exceptInTables(text, line -> line + "  \u3000")),
  /** Four blanks for an indent of two wide ones. */
  INDENTS_OF_SPACES(text -> text.replace("\u3000\u3000", "    ")),
  /** Two wide blanks for an indent of four. */
  INDENTS_OF_WIDE_SPACES(text -> text.replace("    ", "\u3000\u3000")),
  /** Each line indented, except in tables. */
  EVERY_LINE_INDENTED(text -> exceptInTables(text, line -> "\u3000\u3000" + line)),
  /** Blanks of no width behind 、 */
  ZERO_WIDTH_SPACES(text -> text.replace("、", "、\u200b")),
  /** Soft hyphens before colons. */
  SOFT_HYPHENS(text -> text.replace("：", "\u00ad：")),
  /** Word joiners and byte order marks around commas. */
  WORD_JOINERS(text -> text.replace("，", "\u2060，\ufeff")),
  /** Small forms of colons, semicolons and brackets. */
  SMALL_FORMS(text -> exchanged(text, "；：（）", "﹔﹕﹙﹚")),
  /** Blanks that do not break. */
  NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
  /** Ideographs of the compatibility block, as some fonts put them into PDF. */
  COMPATIBILITY_IDEOGRAPHS(text -> text.replace('行', '\ufa08').replace('立', '\uf9f7')),
  /** Radicals for ideographs that look the same, as some fonts put them into PDF. */
  RADICALS(text -> text.replace('工', '\u2f2f').replace('水', '\u2f54')),
  /** Line ends of Windows. */
  CRLF(text -> text.replace("\n", "\r\n")),
  /** Line ends of old Macs. */
  CARRIAGE_RETURNS(text -> text.replace('\n', '\r')),
  /** Line separators of Unicode for line ends. */
  LINE_SEPARATORS(text -> text.replace('\n', '\u2028'));

  private final UnaryOperator<String> change;

  TextNoise(UnaryOperator<String> change) {
    this.change = change;
  }

  /** Returns a text with this noise. */
  public String in(String text) {
    return change.apply(text);
  }

  private static String shifted(String text, char first, char last) {
    StringBuilder shifted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shifted.append(c >= first && c <= last ? (char) (c + 0xFEE0) : c);
    }
    return shifted.toString();
  }

  private static String exchanged(String text, String from, String to) {
    String changed = text;
    for (int i = 0; i < from.length(); i++) {
      changed = changed.replace(from.charAt(i), to.charAt(i));
    }
    return changed;
  }

  private static String exceptInTables(String text, UnaryOperator<String> change) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.indexOf('\t') >= 0 ? line : change.apply(line));
    }
    return String.join("\n", lines);
  }
}
