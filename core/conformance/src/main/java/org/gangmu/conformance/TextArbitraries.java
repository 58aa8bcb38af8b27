package org.gangmu.conformance;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generators of text: readable Chinese words, and text that breaks careless readers and writers.
 *
 * <p>Nothing generated holds a surrogate without its partner, so that every text survives UTF-8.
 */
public final class TextArbitraries {

  private static final String CHARACTERS = "云泽州县市区省厅局委办政府发展改革农业水利交通教育卫生健康生态环境任务责任单位推进落实项目工作年月日一二三";

  /** Characters that some form, file format or reader treats in a way of its own. */
  private static final List<String> AWKWARD =
      List.of(
          "\"", "\\", "\\n", "\\\\", "\\u0041", "%0A", "&amp;", "#", "|", "/", "'", ",", ";", "=",
          "+", "-", "@", "<", "&", "]]>", "{", "}", "\t", "\n", "\r\n", " ", "\u00A0", "\u3000",
          "\u0000", "\u0001", "\u001F", "\u007F", "\u0085", "\u200B", "\u202E", "\u2028", "\u2029",
          "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\u0301", "､", "｡", "１", "（", "）", "〔", "〕", "《",
          "》", "〇", "㐂", "𠮷", "葛󠄀", "\uF9F4", "\uFDFA", "\uE000", "😀", "é", "ß", "İ", "٣",
          "null", "1e9");

  private TextArbitraries() {}

  /** Returns readable words of 1 to 12 Chinese characters. */
  public static Arbitrary<String> words() {
    return Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(12);
  }

  /**
   * Returns text of up to 30 pieces that is not blank: mostly plain, some with quotes, controls,
   * marks of writing direction, line ends, combining marks, characters outside the basic plane.
   */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(Tuple.of(3, words()), Tuple.of(1, awkward()))
        .filter(text -> !text.isBlank());
  }

  /** Returns text as {@link #texts()} does, and empty and blank text too. */
  public static Arbitrary<String> textsOrBlank() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, texts()), Tuple.of(1, Arbitraries.of("", " ", "\u3000", "\t")));
  }

  /**
   * Returns texts for cells of tables: as {@link #textsOrBlank()}, and such as begin with signs for
   * formulas, apostrophes and blanks, or look like numbers and days and are none.
   */
  public static Arbitrary<String> cells() {
    Arbitrary<String> signs =
        Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "＝",
                "＋",
                "－",
                "＠",
                "'",
                "''",
                "'=",
                " ",
                "\u3000",
                "\u00a0",
                "\t",
                "\r",
                "\n",
                "\"",
                "\"\"",
                ",",
                ";",
                "、",
                "0",
                "1",
                "1E5",
                "3-1",
                "2026/1/2",
                "110105200001011234",
                "cmd",
                "HYPERLINK(\"x\")",
                "修渠")
            .list()
            .ofMaxSize(5)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(textsOrBlank(), signs);
  }

  private static Arbitrary<String> awkward() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(AWKWARD)),
            Tuple.of(2, Arbitraries.strings().withChars(CHARACTERS).ofLength(1)),
            Tuple.of(1, Arbitraries.strings().ascii().ofLength(1)),
            Tuple.of(
                1,
                Arbitraries.integers()
                    .between(0x80, Character.MAX_CODE_POINT)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .map(Character::toString)));
    return pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list));
  }
}
