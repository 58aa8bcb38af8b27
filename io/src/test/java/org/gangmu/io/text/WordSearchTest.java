package org.gangmu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSearchTest {

  private static final char[] TEXT = "增长百分之百".toCharArray();

  @Test
  void aStretchBeginsAndEndsWithAWordThatLiesWithinIt() {
    assertThat(WordSearch.startsWith(TEXT, 0, 6, "增长")).isTrue();
    assertThat(WordSearch.startsWith(TEXT, 0, 1, "增长")).isFalse();
    assertThat(WordSearch.startsWith(TEXT, 1, 6, "增长")).isFalse();
    assertThat(WordSearch.startsWith(TEXT, 5, 6, "百分")).isFalse();
    assertThat(WordSearch.endsWith(TEXT, 0, 6, "之百")).isTrue();
    assertThat(WordSearch.endsWith(TEXT, 5, 6, "之百")).isFalse();
    assertThat(WordSearch.endsWith(TEXT, 0, 5, "之百")).isFalse();
  }

  @Test
  void aWordIsFoundWhereItFirstStandsWithinTheStretch() {
    assertThat(WordSearch.indexOf(TEXT, 0, 6, "百")).isEqualTo(2);
    assertThat(WordSearch.indexOf(TEXT, 3, 6, "百")).isEqualTo(5);
    assertThat(WordSearch.indexOf(TEXT, 3, 5, "百")).isEqualTo(-1);
    assertThat(WordSearch.indexOf(TEXT, 0, 4, "百分之")).isEqualTo(-1);
    assertThat(WordSearch.indexOf(TEXT, 0, 5, "百分之")).isEqualTo(2);
  }
}
