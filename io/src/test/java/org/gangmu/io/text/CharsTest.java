package org.gangmu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each class of characters, looked for among all. */
class CharsTest {

  private static String all(IntPredicate kind) {
    return IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(kind)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void classesHoldWhatTheirNamesSay() {
    assertThat(all(c -> Chars.isDigit((char) c))).isEqualTo("0123456789");
    assertThat(all(c -> Chars.isLatin((char) c)))
        .isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    assertThat(all(c -> Chars.isOpening((char) c))).isEqualTo("([【〔〖");
    assertThat(all(c -> Chars.isClosing((char) c))).isEqualTo(")]】〕〗");
    assertThat(all(c -> Chars.isDash((char) c))).isEqualTo("-~‐‑‒–—―∼─〜");
    assertThat(all(c -> Chars.isFullStop((char) c))).isEqualTo("!?。");
    assertThat(all(c -> Chars.isStop((char) c))).isEqualTo("!:;?。");
    assertThat(all(c -> Chars.isLineEnd((char) c))).isEqualTo("\n\f\r\u0085\u2028\u2029");
    assertThat(all(c -> Chars.isBlank((char) c))).isEqualTo("\t\n\f\r \u0085\u2028\u2029");
  }

  @Test
  void classesAreOfFoldedCharacters() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean known =
          Chars.isBlank(c)
              || Chars.isDigit(c)
              || Chars.isLatin(c)
              || Chars.isOpening(c)
              || Chars.isClosing(c)
              || Chars.isDash(c)
              || Chars.isStop(c)
              || Chars.isHan(c);
      assertThat(known && Folding.fold(c) != c).as(Integer.toHexString(c)).isFalse();
    }
  }

  @Test
  void widthIsInColumns() {
    assertThat("云、。（〇“—".chars().map(c -> Chars.width((char) c)).sum()).isEqualTo(14);
    assertThat("a1 (é".chars().map(c -> Chars.width((char) c)).sum()).isEqualTo(5);
  }
}
