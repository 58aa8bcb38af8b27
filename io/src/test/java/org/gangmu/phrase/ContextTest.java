package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Span;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Dimension;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses take over from others, and from the text around them. */
class ContextTest {

  private static final PhraseContext YEAR = PhraseContext.ofYear(2023);

  private static List<Target> read(String text) {
    return TargetPhrases.standard().read(text, YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9月底前                          | 2023-09-30 | 9月底前
          2024年上半年                     | 2024-06-30 | 2024年上半年
          到２０２５年                     | 2025-12-31 | 到２０２５年
          年底前完成                       | 2023-12-31 | 年底前
          2022年11月至2024年3月            | 2024-03-31 | 至2024年3月
          2024年3月—11月                   | 2024-11-30 | 11月
          6月底前开工，10月15日前完工      | 2023-10-15 | 10月15日前
          长期坚持                         |            |
          自2023年5月起                    |            |
          2月30日                          |            |
          '   '                            |            |
          """)
  void wordsOfTimeNameTheirLastDay(String words, String day, String stated) {
    StatedDate expected = day == null ? null : new StatedDate(LocalDate.parse(day), stated);

    assertThat(TargetPhrases.standard().readDeadline(words, YEAR))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void wordsOfTimeNeedAYear() {
    TargetPhrases phrases = TargetPhrases.standard();

    assertThat(phrases.readDeadline("9月底前", PhraseContext.none())).isEmpty();
    assertThat(phrases.readDeadline("2024年3月—11月", PhraseContext.none()).map(StatedDate::date))
        .contains(LocalDate.of(2024, 11, 30));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                phrases
                    .withLimits(Limits.defaults().toBuilder().characters(3).build())
                    .readDeadline("2024年", YEAR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          确保工业增长8%，投资增长12%，消费增长5%                  | BINDING BINDING BINDING
          力争产量达到10万吨、面积增加2万亩                        | STRETCH STRETCH
          确保产量达到10万吨，加快建设仓库3座                      | BINDING EXPECTED
          完成旧房改造72个、棚改300户，实施修复工程，新增绿地4亩   | BINDING BINDING EXPECTED
          力争到2025年，建成基地5个，实施项目30项；培育企业5家     | STRETCH STRETCH STRETCH
          建成公园3个，确保绿地率达40%                             | EXPECTED BINDING
          争取中央预算内投资3亿元                                  | EXPECTED
          供水保证率达95%                                          | EXPECTED
          30天内完成登记                                           | EXPECTED
          生产总值增长5%，在工作中努力争取更好结果，新增就业3万人  | EXPECTED EXPECTED
          生产总值增长5%，力争更好结果，新增就业3万人              | EXPECTED EXPECTED
          争创示范县、示范镇各1个                                  | EXPECTED EXPECTED
          集体收入累计完成达3万元以上                              | EXPECTED
          年度完成投资3亿元                                        | EXPECTED
          累计完成改造300户                                        | BINDING
          争取国家科技成果在云泽实现转化30项，发明专利达35件       | STRETCH STRETCH
          """)
  void commitments(String text, String told) {
    assertThat(read(text))
        .extracting(Target::commitment)
        .containsExactlyElementsOf(
            List.of(told.split(" ")).stream().map(Commitment::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          年底前建成公园3个            | 2023-12-31
          9月底前建成公园3个           | 2023-09-30
          9月前建成公园3个             | 2023-08-31
          9月初建成公园3个             | 2023-09-10
          9月中旬建成公园3个           | 2023-09-20
          上半年建成公园3个            | 2023-06-30
          三季度建成公园3个            | 2023-09-30
          全年建成公园3个              | 2023-12-31
          到2027年建成公园3个          | 2027-12-31
          2025年6月底前建成公园3个     | 2025-06-30
          6月15日前建成公园3个         | 2023-06-15
          明年建成公园3个              | 2024-12-31
          到“十五五”末建成公园3个      | 2030-12-31
          2023－2025年，建成公园3个    | 2025-12-31
          2023至2025年期间建成公园3个  | 2025-12-31
          """)
  void deadlines(String text, LocalDate day) {
    assertThat(read(text))
        .extracting(target -> target.deadline().map(StatedDate::date))
        .containsExactly(java.util.Optional.of(day));
  }

  @ParameterizedTest
  @CsvSource({
    "在2020年基数上下降30%",
    "自2019年起每年培训500人",
    "比2020年增长20%",
    "完成全年目标任务的50%",
    "2019—2021年，建成公园3个",
    "（2023—2025年）建成公园3个",
    "达到2005年印发的标准的80%"
  })
  void yearsThatAreNoDeadlines(String text) {
    assertThat(read(text)).isNotEmpty().allMatch(target -> target.deadline().isEmpty());
  }

  @Test
  void aTimeThatOpensAParagraphGovernsItAndOneInAClauseOnlyThat() {
    assertThat(read("到2027年，建成基地5个，培育企业6家。引进人才7名。\n引进人才8名。"))
        .extracting(target -> target.deadline().isPresent())
        .containsExactly(true, true, true, false);
    assertThat(read("确保6个项目上半年开工，60个项目建成投产"))
        .extracting(target -> target.deadline().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void resultsOfThePastAreTold() {
    List<Target> told = TargetPhrases.standard().read("确保了全年产量达到10万吨", YEAR.withPast(true));

    assertThat(told).hasSize(1);
    assertThat(told.get(0).kind()).isEqualTo(TargetKind.ACTUAL);
    assertThat(told.get(0).commitment()).isEqualTo(Commitment.EXPECTED);
    assertThat(told.get(0).deadline()).isEmpty();
    assertThat(read("2021年，全州新建学校20所。目前，入学率达98%。"))
        .extracting(Target::kind)
        .containsOnly(TargetKind.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          去年底企业数量超过5万户、个体户超过8万户      | ACTUAL ACTUAL
          多年来取消审批事项100多项，核准项目压减90%    | ACTUAL ACTUAL
          开办时间压缩到目前的平均4个工作日以内         | ACTUAL
          政策规模已超过3亿元                           | ACTUAL
          今年以来，完成投资3亿元                       | ACTUAL
          今年以来稳中有进，到年底完成投资3亿元         | TARGET
          在上年末的水平上增长5%                        | TARGET
          到年底企业数量超过5万户                       | TARGET
          """)
  void cuesOfTheClauseTellThePast(String text, String kinds) {
    assertThat(read(text))
        .extracting(target -> target.kind().name())
        .containsExactly(kinds.split(" "));
  }

  @Test
  void anInheritedDeadlineHoldsWhereNoneIsStated() {
    StatedDate deadline = new StatedDate(LocalDate.of(2023, 10, 1), "国庆节前");

    List<Target> told =
        TargetPhrases.standard().read("建成公园3个。年底前建成学校1所。", YEAR.withDeadline(deadline));

    assertThat(told.get(0).deadline()).contains(deadline);
    assertThat(told.get(1).deadline()).map(StatedDate::words).contains("年底前");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          农村人口全部脱贫、贫困村全部退出 | ALL 农村人口全部脱贫; ALL 贫困村全部退出
          引导群众应种尽种                 | ALL 引导群众应种尽种
          实现动态清零                     | ZERO 实现动态清零
          杜绝数据造假                     | ZERO 杜绝数据造假
          坚决遏制火灾频发态势             | TURN 坚决遏制火灾频发态势
          工业增速由负转正                 | TURN 工业增速由负转正
          收入增速与全省基本一致           | RELATIVE 收入增速与全省基本一致
          增速高于全国平均水平             | RELATIVE 增速高于全国平均水平
          完成省下达的减排任务             | RELATIVE 完成省下达的减排任务
          水质保持Ⅱ类                      | RELATIVE 水质保持Ⅱ类
          人均产值居全省第5位              | RELATIVE 人均产值居全省第5位
          实施全覆盖行动                   | ''
          入选全国第二批试点               | ''
          9月底前完成施工图设计            | 2023-09-30 9月底前完成施工图设计
          道路年内开工建设                 | 2023-12-31 道路年内开工建设
          全面总结上半年工作               | ''
          收入增速快于货物贸易             | RELATIVE 收入增速快于货物贸易
          经费高于财政收入的增长幅度       | RELATIVE 经费高于财政收入的增长幅度
          高于5米的树木                    | ''
          空气质量保持优良                 | RELATIVE 空气质量保持优良
          总氮浓度保持负增长               | RELATIVE 总氮浓度保持负增长
          贷款增速与经济增速基本匹配       | RELATIVE 贷款增速与经济增速基本匹配
          河道基本消除黑臭                 | ZERO 河道基本消除黑臭
          全面消除危房                     | ZERO 全面消除危房
          院所全部达到一级养老机构标准     | RELATIVE 院所全部达到一级养老机构标准
          院所全部建成                     | ALL 院所全部建成
          达到国际先进水平                 | RELATIVE 达到国际先进水平
          构建具有国际先进水平的园区       | ''
          收入低于国家标准的，优先安排     | ''
          在满足需求的前提下，逐步对外开放 | ''
          6月底前，完成排查，制定整治方案  | 2023-06-30 完成排查; 2023-06-30 制定整治方案
          6月底前，完成排查，加强巡护      | 2023-06-30 完成排查
          6月底前完成排查，制定整治方案    | 2023-06-30 6月底前完成排查
          """)
  void aimsAndMilestones(String phrase, String told) {
    assertThat(Told.aims(phrase)).isEqualTo(told);
  }

  @Test
  void aDayThatNoCalendarHasLeavesAMilestoneWithoutADay() {
    assertThat(read("2月30日前完成施工图设计"))
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.expression()).isInstanceOf(TargetExpression.Milestone.class);
              assertThat(target.deadline()).isEmpty();
            });
  }

  @Test
  void aPlaceTooFarDownIsNone() {
    assertThat(read("居全省前99999999999")).isEmpty();
    assertThat(read("居全省前100").get(0).expression())
        .isInstanceOfSatisfying(
            TargetExpression.Rank.class, rank -> assertThat(rank.place()).isEqualTo(100));
  }

  @Test
  void namesOfIndicatorsLeaveOutWhatBelongsToTheNumber() {
    assertThat(read("参保率在90%以上").get(0).expression().toString()).isEqualTo("参保率 >= 90%");
    assertThat(read("增速高于全国2个百分点"))
        .singleElement()
        .satisfies(
            target -> assertThat(target.expression().toString()).isEqualTo("增速 > ref(全国) + 2个百分点"));
  }

  @Test
  void expressionsKeepBaseAndMargin() {
    assertThat(read("在2020年基数上下降30%").get(0).expression())
        .isInstanceOfSatisfying(
            Change.class, change -> assertThat(change.base()).isEqualTo(new Base.Year(2020)));
    assertThat(read("同比增长5%").get(0).expression())
        .isInstanceOfSatisfying(
            Change.class, change -> assertThat(change.base()).isEqualTo(new Base.LastYear()));
    assertThat(read("人均产值居全省第5位").get(0).expression())
        .isEqualTo(new TargetExpression.Rank("人均产值", 5, "全省"));
    assertThat(read("水质保持Ⅱ类").get(0).expression())
        .isEqualTo(new TargetExpression.Grade("水质", "Ⅱ类"));
    assertThat(read("隐患动态清零").get(0).expression())
        .isEqualTo(new TargetExpression.Completeness("隐患", TargetExpression.Extent.KEPT_AT_NONE));
    assertThat(read("隐患年底清零").get(0).expression())
        .isEqualTo(new TargetExpression.Completeness("隐患", TargetExpression.Extent.NONE));
    assertThat(read("发生率低于全省平均水平30%").get(0).expression())
        .isInstanceOfSatisfying(
            TargetExpression.Relative.class,
            relative -> assertThat(relative.margin()).hasToString("Optional[30%]"));
  }

  @Test
  void phrasesAreVerbatimAndHaveTheirPlace() {
    String text = "一是扩面。力争　产值　达到 １２ 亿元以上；";

    Target target = read(text).get(0);

    assertThat(target.phrase()).isEqualTo("产值　达到 １２ 亿元以上");
    assertThat(target.source()).contains(new Span(8, 21));
  }

  @Test
  void measuresAndLimitsAreThoseGiven() {
    Measure mu = new Measure("垧", new Dimension("area"), new java.math.BigDecimal("30000"));
    TargetPhrases phrases =
        TargetPhrases.standard().withMeasures(MeasureTable.standard().with("亩", mu));

    assertThat(phrases.read("种植5亩", YEAR)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> phrases.withLimits(Limits.builder().characters(3).build()).read("种植5亩", YEAR))
        .withMessage("text must have at most 3 characters (Limits.characters): 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhraseContext.ofYear(99))
        .withMessage("year must be between 1900 and 2999: 99");
  }
}
