package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers below zero, and dashes that are no signs. */
class SignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云泽州投资增长率不低于-3%            | 云泽州投资增长率 >= -3%
          云泽州投资增速达到－3%               | 云泽州投资增速 => -3%
          集团净利润达到−3亿元以上             | 集团净利润 >= -3亿元
          产销偏差控制在-5%至5%之间            | 产销偏差 in [-5%, 5%]
          产销偏差控制在-5%—5%之间             | 产销偏差 in [-5%, 5%]
          产销偏差控制在-5%至-3%               | 产销偏差 in [-5%, -3%]
          外贸增长-3%                          | increase(外贸) => -3%
          外贸增长负3%                         | increase(外贸) => -3%
          外贸增速为负3%                       | 外贸增速 => -3%
          外贸负增长3%                         | decrease(外贸) => 3%
          外贸增速由-3%提高到5%                | 外贸增速 => 5%
          两县增速分别达到3%、-2%              | 两县增速 => 3%; 两县增速 => -2%
          外贸增速为-3%—5%                     | 外贸增速 in [-3%, 5%]
          企业净增-5家                         | increase(企业) => -5家
          冷库温度控制在零下5度                | 冷库温度 <= -5摄氏度
          冷库温度控制在零下5度至3度           | 冷库温度 in [-5摄氏度, 3摄氏度]
          """)
  void aMinusBehindWordsThatANumberFollowsIsItsSign(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          能耗下降3-5%              | decrease(能耗) in [3%, 5%]
          能耗下降3%-5%             | decrease(能耗) in [3%, 5%]
          能耗下降5%—3%             | decrease(能耗) in [3%, 5%]
          失业率控制在4%至6%之间    | 失业率 in [4%, 6%]
          农业——增长3%              | increase(农业) => 3%
          - 5家企业入驻             | 企业入驻 => 5家
          企业减负50亿元            | 企业减负 => 50亿元
          """)
  void otherDashesAreNone(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "外贸-3%",
        "外贸下降-3%",
        "冷库-5℃至5℃",
        "波动不超过正负5%",
        "增长5%—-3%",
        "增长-5%——3%",
        "达到-5家",
        "零下5家"
      })
  void whatCannotBeToldGivesNoTarget(String phrase) {
    assertThat(Told.expressions(phrase)).isEmpty();
  }

  /** A margin is a distance: with a sign it is none, and no reader throws. */
  @ParameterizedTest
  @ValueSource(strings = {"高于全省平均—5%", "高于全省平均-5%"})
  void aMarginWithASignIsNone(String phrase) {
    assertThat(Told.expressions(phrase)).contains("全省");
  }
}
