package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.target.Commitment;
import org.gangmu.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in quotation marks and titles name something and say nothing of figures outside. */
class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “最多跑一趟”窗口占比达到98%          | "“最多跑一趟”窗口占比" => 98%
          「最多跑一趟」窗口占比达到98%        | "“最多跑一趟”窗口占比" => 98%
          “至少一片”果园达到5个                | "“至少一片”果园" => 5个
          《不超过三日办结规定》知晓率达到98%  | "《不超过三日办结规定》知晓率" => 98%
          “同比看”栏目订户增长5%               | increase("“同比看”栏目订户") => 5%
          “5G村”至少安排2个联络站              | "“5G村”至少安排联络站" >= 2个
          “最多跑一趟窗口占比达到98%           | "“最多跑一趟窗口占比" <= 98%
          """)
  void slogansSetNoRelation(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “力争上游”企业达到20家          | EXPECTED
          “目前已完成”专栏达到5个         | EXPECTED
          确保“力争上游”企业达到20家      | BINDING
          力争“必须赢”联赛参加5家         | STRETCH
          """)
  void slogansPromiseNothing(String phrase, Commitment commitment) {
    assertThat(TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2026)))
        .extracting(Target::commitment)
        .containsExactly(commitment);
  }
}
