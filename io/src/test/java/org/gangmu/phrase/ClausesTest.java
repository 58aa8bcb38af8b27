package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.target.Commitment;
import org.gangmu.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no part of a name, and what a figure takes over from the one before it. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          茶农收入五年内翻一番                   | increase(茶农收入) => 1番
          五年内茶农收入翻一番                   | increase(茶农收入) => 1番
          用3年左右时间新建果园5个               | 新建果园 => 5个
          利用三年时间新建果园5个                | 新建果园 => 5个
          2026—2028年茶农收入增长5%              | increase(茶农收入) => 5% @ 2028-12-31
          2026至2028年，茶农收入增长5%           | increase(茶农收入) => 5% @ 2028-12-31
          茶农收入2026—2028年增长5%              | increase(茶农收入) => 5%
          2026—2028年行动计划投资5亿元           | 行动计划投资 => 5亿元
          到2028年，三年内茶农收入翻一番         | increase(茶农收入) => 1番 @ 2028-12-31
          """)
  void timesAreNoNames(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          失业率在3%以上、5%以下            | 失业率 in [3%, 5%]
          失业率不低于3%且不高于5%          | 失业率 in [3%, 5%]
          费用占比不高于5%且不低于3%        | 费用占比 <= 5%; 费用占比 >= 3%
          失业率不低于3%，且不高于5%        | 失业率 >= 3%; 失业率 <= 5%
          并网容量达到5万千瓦               | 并网容量 => 5万千瓦
          失业率5%不到                      | 失业率 < 5%
          措施不到位问题降低5%              | decrease(措施不到位问题) => 5%
          培训标准为500元/人·月             | 培训标准 => 500元/人·月
          用水不高于23立方米/万元           | 用水 <= 23立方米/万元
          户均收入突破1万美元大关           | 户均收入 > 1万美元
          合格率达到95%（不含小微企业）     | 合格率 => 95%
          增加值（不含烟草）增长5%          | increase("增加值(不含烟草)") => 5%
          """)
  void wordsOfGrammarAreNoNames(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          外贸增长6%左右（力争6.5%）       | increase(外贸) ~ 6%; increase(外贸) => 6.5%
          外贸增长6%左右（力争达到6.5%）   | increase(外贸) ~ 6%; increase(外贸) => 6.5%
          外贸增长5%左右，力争6%           | increase(外贸) ~ 5%; increase(外贸) => 6%
          外贸增长5%左右，力争达到6%       | increase(外贸) ~ 5%; increase(外贸) => 6%
          """)
  void whatIsHopedForIsMoreOfTheSame(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
    assertThat(TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2026)))
        .extracting(Target::commitment)
        .containsExactly(Commitment.EXPECTED, Commitment.STRETCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          治理率2026年、2027年分别达到60%、70%        | 治理率 => 60% @ 2026-12-31; 治理率 => 70% @ 2027-12-31
          到2026年、2027年，治理率分别达到60%、70%    | 治理率 => 60% @ 2026-12-31; 治理率 => 70% @ 2027-12-31
          到2025年、2026年，治理率分别达到60%、70%    | 治理率 => 60% @ 2025-12-31; 治理率 => 70% @ 2026-12-31
          到2027年，治理率、入网率分别达到60%、70%    | 治理率 => 60% @ 2027-12-31; 入网率 => 70% @ 2027-12-31
          """)
  void eachPeriodHasItsFigure(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          去年和年底前分别落实  | ''
          11月底前全部完工      | done(全部完工) @ 2026-11-30
          果园11月底前全部清零  | all(果园全部清零) @ 2026-11-30; none(果园全部清零) @ 2026-11-30
          """)
  void aStageByADayIsSaidOnceAndUnderNoDate(String phrase, String told) {
    assertThat(Told.expressions(phrase)).startsWith(told);
  }
}
