package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.target.TargetExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that no calendar has, and times within names. */
class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年2月30日前",
        "2026年2月29日前",
        "2026年13月底前",
        "十三月底前",
        "6月31日前",
        "到6月31日",
        "2026年6月35日前，",
        "2026年0月底前",
        "6月0日前",
        "2026年五季度末前"
      })
  void aDayThereIsNoneOfIsNoDeadline(String words) {
    assertThat(Told.expressions(words + "新建果园5个")).isEqualTo("新建果园 => 5个");
    assertThat(Told.expressions("果园" + words.replace("，", "") + "建成5个")).isEqualTo("果园建成 => 5个");
    assertThat(TargetPhrases.standard().readDeadline(words, PhraseContext.ofYear(2026))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年9月31日前完成验收", "2026年13月底前完成验收", "2月30日前主体工程完工"})
  void whatIsToBeDoneByADayThereIsNoneOfHasNoDeadline(String phrase) {
    assertThat(TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2026)))
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.deadline()).isEmpty();
              assertThat(target.expression()).isInstanceOf(TargetExpression.Milestone.class);
              assertThat(target.expression().toString()).doesNotContain("日前", "底前", "2026");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026年6月31日前，新建果园5个，种植茶树6株            | 新建果园 => 5个; 种植茶树 => 6株
          6月31日前，新建果园5个，年底前种植茶树6株            | 新建果园 => 5个; 种植茶树 => 6株 @ 2026-12-31
          2028年2月29日前新建果园5个                           | 新建果园 => 5个 @ 2028-02-29
          果园6月30日前建成5个                                 | 果园建成 => 5个 @ 2026-06-30
          """)
  void otherTimesStand(String phrase, String told) {
    assertThat(Told.expressions(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2月29日", "2月30日", "6月31日"})
  void aDayWithoutAYearIsNone(String words) {
    assertThat(TargetPhrases.standard().readDeadline(words, PhraseContext.none())).isEmpty();
  }
}
