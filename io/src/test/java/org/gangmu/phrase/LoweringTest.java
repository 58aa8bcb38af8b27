package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.flat.FlatRelation;
import org.gangmu.flat.FlatTarget;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are to be come down to, as verbs of lowering say it. */
class LoweringTest {

  private static ImmutableList<Target> read(String phrase) {
    return TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2025));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PM2.5浓度降至35微克/立方米           | PM2.5浓度 =< 35微克/立方米
          PM2.5浓度降至35                      | PM2.5浓度 =< 35
          审批时限压缩到5个工作日              | 审批时限 =< 5个工作日
          审批时限压缩至5个工作日              | 审批时限 =< 5个工作日
          办理环节压减到3个                    | 办理环节 =< 3个
          能耗下降到0.5吨标准煤                | 能耗 =< 0.5吨标准煤
          失业率降低到5%                       | 失业率 =< 5%
          投诉减少到20件                       | 投诉 =< 20件
          办理时间缩短至3天                    | 办理时间 =< 3天
          失业率回落至5.5%                     | 失业率 =< 5.5%
          失业率从6%降到5%                     | 失业率 =< 5%
          收费标准降为5元                      | 收费标准 =< 5元
          失业率下降到2025年的5%               | 失业率 =< 5%
          失业率、贫困率分别降至5%、2%         | 失业率 =< 5%; 贫困率 =< 2%
          压缩审批时限到5个工作日              | 压缩审批时限 =< 5个工作日
          失业率降至5%以下                     | 失业率 <= 5%
          审批时限压缩到5个工作日以内          | 审批时限 <= 5个工作日
          失业率降至5%左右                     | 失业率 ~ 5%
          失业率降至不超过5%                   | 失业率 <= 5%
          失业率降至5%—6%                      | 失业率 in [5%, 6%]
          失业率控制到5%                       | 失业率 <= 5%
          失业率降至至少5%                     | 失业率 >= 5%
          失业率下降5%                         | decrease(失业率) => 5%
          失业率降低至少5%                     | decrease(失业率) >= 5%
          入学率提高到95%                      | 入学率 => 95%
          产值达到95亿元                       | 产值 => 95亿元
          失业率降至全国平均水平               | 失业率 =< ref(全国平均水平)
          失业率降低到全国平均水平             | 失业率 =< ref(全国平均水平)
          """)
  void aVerbOfLoweringNamesTheMost(String phrase, String expressions) {
    assertThat(
            String.join(
                "; ", read(phrase).stream().map(each -> each.expression().toString()).toList()))
        .isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource({
    "PM2.5浓度降至35, 40, NOT_MET",
    "PM2.5浓度降至35, 35, MET",
    "PM2.5浓度降至35, 20, MET",
    "PM2.5浓度提高到35, 40, MET",
    "PM2.5浓度提高到35, 20, NOT_MET",
  })
  void lessThanTheFigureMeetsIt(String phrase, String figure, Verdict verdict) {
    Observation observation = Observation.ofLevel(Quantity.parse(figure).orElseThrow());

    assertThat(
            Assessment.of(
                    read(phrase).get(0).expression(),
                    Observations.of("PM2.5浓度", observation),
                    Optional.empty(),
                    LocalDate.EPOCH,
                    AssessmentPolicy.defaults())
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "人均产值位居全省前9位, 'rank(人均产值, 全省) <= 9'",
    "人均产值位居全省前9亿位, 'rank(人均产值, 全省) <= 900000000'",
  })
  void aPlaceIsOneThatCanBeWritten(String phrase, String expression) {
    assertThat(read(phrase).get(0).expression()).hasToString(expression);
  }

  @ParameterizedTest
  @CsvSource({"人均产值位居全省前99亿位", "人均产值位居全省前9万亿位", "人均产值位居全省前0.5位"})
  void whatCanBeNoPlaceIsNone(String phrase) {
    assertThat(read(phrase))
        .noneMatch(target -> target.expression() instanceof TargetExpression.Rank);
  }

  @Test
  void aFlatRecordKnowsNoSide() {
    assertThat(FlatTarget.of(read("失业率降至5%").get(0)).map(FlatTarget::relation))
        .contains(FlatRelation.REACH);
  }
}
