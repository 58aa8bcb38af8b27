package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in characters, as text makes figures of them. */
class CountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          植树三百五十株               | REACH LEVEL 350株
          植树一百五株                 | REACH LEVEL 150株
          植树一千零五十株             | REACH LEVEL 1050株
          安排资金三千万元             | REACH LEVEL 3000万元
          安排资金三亿五千万元         | REACH LEVEL 350000000元
          安排资金一亿零五百万元       | REACH LEVEL 105000000元
          生产总值达到一点二万亿元     | REACH LEVEL 1.2万亿元
          失业率降到百分之零点五       | REACH LEVEL 0.5%
          覆盖率达到百分之一百二十     | REACH LEVEL 120%
          事故率降到十万分之五         | REACH LEVEL 0.005%
          死亡率控制在十万分之十二以内 | AT_MOST LEVEL 0.012%
          三分之一的村建成广场         | REACH LEVEL 33.33%
          培训十多万人                 | ABOVE LEVEL 10万人
          安排资金九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九元 | REACH LEVEL 9999999999999999元
          """)
  void countsAreRead(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "植树三四十株",
        "植树二三百株",
        "植树三四株",
        "植树二〇二六株",
        "植树一百一百株",
        "植树十五十株",
        "植树三万万株",
        "植树零五株",
        "植树一百零株",
        "覆盖率达到百分之三四十",
        "收入翻三四番"
      })
  void vagueAndOddNumeralsAreNoFigures(String phrase) {
    assertThat(Told.figures(phrase)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"陆地监测站建成", "伍家岗区建成公园", "收拾整理房屋", "三点陆续完成"})
  void wordsThatAccountsCountWithAreNoNumbers(String phrase) {
    assertThat(Told.figures(phrase)).isEmpty();
  }
}
