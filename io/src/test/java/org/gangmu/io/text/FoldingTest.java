package org.gangmu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    text.chars().forEach(c -> folded.append(Folding.fold((char) c)));
    return folded.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （１２％），Ａ；：！？～＂      | (12%),A;:!?~"
          ｡｢｣､                             | 。「」、
          ﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞﹢﹣﹪         | ,、;:?!()〔〕+-%
          1∶20                             | 1:20
          −3                               | -3
          \u2f2f\u2f54\u2fa6\u2fd5          | 工水金龠
          \uf9f7\ufa08\uf92c                | 立行郎
          增⻓、农⺠、⻋⻢、⻘⻰、⻄⻔、⺟⻳ | 增长、农民、车马、青龙、西门、母龟
          """)
  void whatOnlyLooksDifferentIsMadeAlike(String text, String folded) {
    assertThat(fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云泽州增长6%，",
        "—–―─‐‑‒〜",
        "“”‘’「」『』",
        "〇○零",
        "\t\n\r\f\u0085\u2028\u2029",
        "㎡㈠①Ⅱ・‰",
        "\u200b\ufeff",
        "\ud840\udc00"
      })
  void whatDiffersInMeaningStays(String text) {
    assertThat(fold(text)).isEqualTo(text.replace('，', ','));
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\u0000', '\u0007', '\u000b', '\u001f', '\u00a0', '\u2002', '\u3000'})
  void everyRoomIsASpace(char c) {
    assertThat(Folding.fold(c)).isEqualTo(' ');
  }

  @Test
  void spacesAreThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      char folded = Folding.fold((char) c);
      assertThat(space && !Chars.isBlank(folded)).as(Integer.toHexString(c)).isFalse();
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Folding.fold((char) c);
      assertThat(Folding.fold(folded)).as(Integer.toHexString(c)).isEqualTo(folded);
    }
  }

  @Test
  void anIdeographThatHasAnotherFormInUnicodeIsFoldedToIt() {
    for (int c = 0x2E80; c <= 0xFAFF; c++) {
      String other = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
      boolean ideograph = other.length() == 1 && Character.isIdeographic(other.charAt(0));
      boolean framed = c >= 0x3000 && c < 0x3400;
      if (ideograph && !framed) {
        assertThat(Folding.fold((char) c)).as(Integer.toHexString(c)).isEqualTo(other.charAt(0));
      }
    }
  }

  @Test
  void whatIsNotSeenIsAFormatCharacterAndNoBlank() {
    int unseen = 0;
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat(Folding.isInvisible(c) && Folding.isDirection(c)).isFalse();
      if (Folding.isInvisible(c) || Folding.isDirection(c)) {
        unseen++;
        assertThat(Character.getType(c)).isIn((int) Character.FORMAT, (int) Character.UNASSIGNED);
        assertThat(Folding.fold(c)).isEqualTo(c);
        assertThat(Chars.isBlank(c)).isFalse();
      }
    }
    assertThat(unseen).isEqualTo(33);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00ad', '\u200b', '\u200d', '\u2060', '\u2063', '\u206f', '\ufeff'})
  void whatShowsNothingIsInvisible(char c) {
    assertThat(Folding.isInvisible(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u061c', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'})
  void whatTurnsTheWritingIsADirection(char c) {
    assertThat(Folding.isDirection(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\u2010', '\u2014', '\u201c', '\u3000', '中', '，', '\uffff'})
  void whatShowsOrTakesRoomIsNeither(char c) {
    assertThat(Folding.isInvisible(c) || Folding.isDirection(c)).isFalse();
  }
}
