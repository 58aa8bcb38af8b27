package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses and numbers too long or too large to be meant. */
class LengthsTest {

  @ParameterizedTest
  @ValueSource(ints = {985, 990, 993, 994, 995, 996, 999, 1000, 1001, 5000})
  void aClauseIsNeverCutInANumber(int before) {
    String text = "甲".repeat(before) + "粮食产量达到123456吨，收入增长5%";

    assertThat(Told.figures(text))
        .isIn(
            "REACH LEVEL 123456吨; REACH INCREASE_BY 5%", // whole
            "REACH INCREASE_BY 5%"); // or not at all
  }

  @Test
  void aLongListIsCutBetweenItsParts() {
    assertThat(Told.expressions("甲、".repeat(700) + "建成果园12345个，收入增长5%"))
        .endsWith("果园\" => 12345个; increase(收入) => 5%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "999,", "0.9", "九"})
  void runsOfDigitsThatNoQuantityHoldsAreNoFigures(String part) {
    for (int times : new int[] {40, 300, 5000}) {
      assertThat(Told.figures("收入增长" + part.repeat(times) + "999%")).isEmpty();
    }
    assertThat(Told.figures("收入增长" + "9".repeat(1_000_000) + "%")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"投资达到1万亿亿元", "投资达到1亿万亿元", "投资达到1万万元", "投资达到2千亿亿元"})
  void scalesThatMakeNoSenseAreNoFigures(String phrase) {
    assertThat(Told.figures(phrase)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资达到3.5万亿元   | REACH LEVEL 3.5万亿元
          投资达到2万多亿元   | ABOVE LEVEL 2万亿元
          装机达到5万千瓦     | REACH LEVEL 5万千瓦
          投资达到5百亿元     | REACH LEVEL 500亿元
          """)
  void scalesOfScalesAreRead(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }
}
