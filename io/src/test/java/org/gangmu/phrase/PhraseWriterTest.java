package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Limits;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions and targets as phrases, and phrases as expressions. */
class PhraseWriterTest {

  private static final TargetPhrases PHRASES = TargetPhrases.standard();

  private static final PhraseContext YEAR = PhraseContext.ofYear(2026);

  private static TargetExpression expression(String text) {
    return TargetExpression.parse(text).orElseThrow();
  }

  private static List<TargetExpression> read(String phrase) {
    return PHRASES.read(phrase, PhraseContext.none()).stream().map(Target::expression).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          城镇化率 >= 61%                        | 城镇化率达到61%以上
          失业率 <= 5.5%                         | 失业率控制在5.5%以内
          生产总值 > 1200亿元                    | 生产总值超过1200亿元
          漏损率 < 9%                            | 漏损率低于9%
          外贸增速 >= -3%                        | 外贸增速达到负3%以上
          基层服务站 == 12个                     | 基层服务站恰好为12个
          创新指数 => 50                         | 创新指数达到50
          新建住房 => 1500套                     | 新建住房1500套
          办结时限 <= 3个工作日                  | 办结时限控制在3个工作日以内
          粮食产量 ~ 106万吨                     | 粮食产量达到106万吨左右
          涨幅 in [3%, 4%]                       | 涨幅达到3%—4%
          培育龙头企业 in [5家, 8家]             | 培育龙头企业达到5家—8家
          涨幅 in (3%, 4%)                       | 涨幅超过3%且低于4%
          涨幅 in [3%, 4%)                       | 涨幅不低于3%且低于4%
          涨幅 in (3%, 4%]                       | 涨幅超过3%且不超过4%
          PM2.5浓度 <= 30微克/立方米             | PM2.5浓度控制在30微克/立方米以内
          PM2.5浓度 =< 35微克/立方米             | PM2.5浓度降至35微克/立方米
          办结时限 =< 5个工作日                  | 办结时限降至5个工作日
          """)
  void levels(String expression, String phrase) {
    checkBothWays(expression(expression), phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          increase(固定资产投资) => 6%                    | 固定资产投资增长6%
          increase(固定资产投资) >= 6%                    | 固定资产投资增长6%以上
          increase(物价) <= 3%                            | 物价增长不超过3%
          increase(物价) > 3%                             | 物价增长超过3%
          increase(物价) < 3%                             | 物价增长低于3%
          increase(物价) == 3%                            | 物价增长恰好3%
          increase(工业产值, lastYear) ~ 6%               | 工业产值同比增长6%左右
          increase(工业产值, previousPeriod) => 2%        | 工业产值环比增长2%
          increase(工业产值, twoYearAverage) => 5%        | 工业产值两年平均增长5%
          decrease(外流贩毒人数, year 2017) => 30%        | 外流贩毒人数比2017年下降30%
          increase(粮食产量, stated 80万吨) => 20万吨     | 粮食产量在80万吨基础上增加20万吨
          increase(城镇化率) => 0.9个百分点               | 城镇化率提高0.9个百分点
          decrease(单位能耗) in [5.5%, 6%]                | 单位能耗下降5.5%—6%
          increase(物价) in (2%, 3%)                      | 物价增长超过2%且低于3%
          decrease(办理材料) => 5项                       | 办理材料减少5项
          increase(居民收入) => 1番                       | 居民收入翻一番
          increase(居民收入, year 2020) >= 2番            | 居民收入比2020年翻两番以上
          """)
  void changes(String expression, String phrase) {
    checkBothWays(expression(expression), phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          收入增速 > ref(全省平均水平)                 | 收入增速高于全省平均水平
          收入增速 >= ref(全省平均水平)                | 收入增速不低于全省平均水平
          失业率 < ref(全国平均)                       | 失业率低于全国平均
          单位能耗 <= ref(省定目标)                    | 单位能耗不高于省定目标
          收入增速 == ref(全省平均水平)                | 收入增速与全省平均水平持平
          工程量 => ref(序时进度)                      | 工程量达到序时进度
          失业率 =< ref(全国平均水平)                  | 失业率降至全国平均水平
          收入增速 > ref(全省平均水平) + 1个百分点     | 收入增速高于全省平均水平1个百分点
          发生率 < ref(全省平均) - 30%                 | 发生率低于全省平均30%
          rank(人均产值, 全省) <= 3                    | 人均产值位居全省前3位
          rank(人均产值, 全省) <= 1                    | 人均产值位居全省第1位
          rank(人均产值) <= 5                          | 人均产值位居前5位
          grade(断面水质, Ⅲ类)                         | 断面水质达到Ⅲ类
          grade(污水处理, 一级)                        | 污水处理达到一级标准
          all(行政村)                                  | 行政村全覆盖
          none(问题台账)                               | 问题台账清零
          keptNone(零就业家庭)                         | 零就业家庭动态清零
          keptNone(较大以上火灾事故)                   | 较大以上火灾事故零发生
          none()                                       | 销号清零
          turn(工业增速, toPositive)                   | 工业增速由负转正
          turn(库存增速, toNegative)                   | 库存增速由正转负
          turn(独角兽企业, fromZero)                   | 独角兽企业实现零的突破
          """)
  void aims(String expression, String phrase) {
    checkBothWays(expression(expression), phrase);
  }

  private static void checkBothWays(TargetExpression expression, String phrase) {
    assertThat(PHRASES.write(expression)).isEqualTo(new Rendering(phrase, true));
    assertThat(read(phrase)).containsExactly(expression);
  }

  /** What is read of forms that the writer does not choose. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          收入5万元以上10万元以下                | 收入 in [5万元, 10万元]
          占比不少于3%、不多于5%                 | 占比 in [3%, 5%]
          占比分别不少于3%、不多于5%             | 占比 >= 3% ; 占比 <= 5%
          产量在100万吨的基础上增长20%           | increase(产量, stated 100万吨) => 20%
          增速与全国基本持平                     | 增速 == ref(全国)
          与全国同步                             | => ref(全国)
          增速等于5%                             | 增速 == 5%
          总量跃居全州第2位                      | rank(总量, 全州) <= 2
          水质稳定保持Ⅱ类以上                    | grade(水质, Ⅱ类)
          使用清洁能源的车辆占比达到5%           | 使用清洁能源的车辆占比 => 5%
          和谐社区达到5个                        | 和谐社区 => 5个
          入学率98%、居全省第1                   | 入学率 => 98% ; rank("入学率98%、居全省第1") <= 1
          农村人口全部脱贫                       | all(农村人口全部脱贫)
          坚决防止疫情反弹                       | keptNone(疫情反弹)
          杜绝数据造假现象                       | keptNone(数据造假现象)
          坚决遏制火灾频发态势                   | turn(坚决遏制火灾频发态势, toPositive)
          推动行政村全覆盖                       | all(行政村)
          隐患基本清零                           | none(隐患基本清零)
          """)
  void readings(String phrase, String expressions) {
    assertThat(String.join(" ; ", read(phrase).stream().map(TargetExpression::toString).toList()))
        .isEqualTo(expressions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9月底前完成施工图设计      | done(完成施工图设计)
          道路年内开工建设           | done(道路, 开工建设)
          推动园区二期12月底前投产   | done(园区二期, 投产)
          新院区10月底前投入试运行   | done(新院区, 投入试运行)
          力争8月初主体工程全面完工  | done(主体工程, 全面完工)
          """)
  void milestonesLeaveTheTimeToTheDeadline(String phrase, String expression) {
    Target read = PHRASES.read(phrase, YEAR).get(0);

    assertThat(read.expression()).hasToString(expression);
    Rendering written = PHRASES.write(read, YEAR);
    assertThat(written.readsBack()).as(written.text()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长 => 5%",
        "投资达到3亿元 => 5%",
        "\"投资，消费\" => 5%",
        "x => -5家",
        "x => 5百亿元",
        "x in [8000万元, 1.2亿元]",
        "x => 5{窖池, 25, \"vats of wine\"}",
        "decrease(x) => 1番",
        "x == ref(全国平均) +- 2%",
        "x > ref(别处)",
        "increase(x, year 1000) => 5%",
        "done(主体工程, 封顶)",
        "a >= 1% | b >= 2%",
        "2 of (a >= 1%; b >= 2%; c >= 3%)",
        "opaque(\"走在前列\")"
      })
  void whatDoesNotReadBackSaysSo(String text) {
    Rendering written = PHRASES.write(expression(text));

    assertThat(written.readsBack()).as(written.text()).isFalse();
    assertThat(written.text()).isNotEmpty();
  }

  @Test
  void combinationsAreSaidInOrder() {
    TargetExpression all = expression("投资 => 6% & 消费 <= 5% & (all(行政村) & rank(产值, 全省) <= 3)");

    Rendering written = PHRASES.write(all);

    assertThat(written.text()).isEqualTo("投资达到6%；消费控制在5%以内；行政村全覆盖；产值位居全省前3位");
    assertThat(written.readsBack()).isTrue();
    assertThat(PHRASES.write(expression("a率 >= 1% | (b率 >= 2% & all(行政村))")).text())
        .isEqualTo("a率达到1%以上，或（b率达到2%以上；行政村全覆盖）");
    assertThat(PHRASES.write(expression("2 of (投资 => 6%; 消费 => 5%; all(行政村))")).text())
        .isEqualTo("以下3项中至少完成2项：投资达到6%；消费达到5%；行政村全覆盖");
    assertThat(PHRASES.write(expression("opaque(\"走在前列\")")).text()).isEqualTo("走在前列");
  }

  @Test
  void aPartWithoutANameIsNotReadUnderTheNameBeforeIt() {
    Rendering written = PHRASES.write(expression("投资 => 6% & => 5家"));

    assertThat(written.readsBack()).isTrue();
    assertThat(written.text()).isEqualTo("投资达到6%。达到5家");
  }

  // ---- targets

  private static Target.Builder target(String expression) {
    return Target.builder().expression(expression(expression));
  }

  private static StatedDate by(String day, String words) {
    return new StatedDate(LocalDate.parse(day), words);
  }

  @Test
  void deadlinesStandInTheirOwnWordsWhereTheseMeanTheDay() {
    Target target =
        target("城镇化率 >= 61%")
            .commitment(Commitment.BINDING)
            .deadline(by("2026-09-30", "9月底前"))
            .build();

    assertThat(PHRASES.write(target, YEAR)).isEqualTo(new Rendering("9月底前确保城镇化率达到61%以上", true));
    assertThat(PHRASES.write(target)).isEqualTo(new Rendering("2026年9月30日前确保城镇化率达到61%以上", true));
    assertThat(PHRASES.write(target, PhraseContext.ofYear(2025)).text()).startsWith("2026年9月30日前");
    Target other = target.toBuilder().deadline(by("2030-12-31", "到2030年底")).build();
    assertThat(PHRASES.write(other)).isEqualTo(new Rendering("到2030年底确保城镇化率达到61%以上", true));
    Target vague = target.toBuilder().deadline(by("2026-10-01", "国庆节前")).build();
    assertThat(PHRASES.write(vague).text()).isEqualTo("2026年10月1日前确保城镇化率达到61%以上");
  }

  @Test
  void aNameThatTheDeadlineWouldSwallowStandsApart() {
    Target target = target("内资 => 5亿元").deadline(by("2026-12-31", "年底前")).build();

    assertThat(PHRASES.write(target, YEAR)).isEqualTo(new Rendering("年底前，内资达到5亿元", true));
  }

  @Test
  void anAimWithADeadlineIsNoMilestoneTwice() {
    Target target =
        target("rank(产值, 全省) <= 3")
            .commitment(Commitment.STRETCH)
            .deadline(by("2026-12-31", ""))
            .build();

    assertThat(PHRASES.write(target)).isEqualTo(new Rendering("2026年12月31日前：力争产值位居全省前3位", true));
  }

  @Test
  void milestonesReadBackByTheirTime() {
    Milestone milestone = new Milestone("主体工程", "封顶");
    Target target =
        Target.builder()
            .expression(milestone)
            .commitment(Commitment.STRETCH)
            .deadline(by("2026-06-30", ""))
            .build();

    assertThat(PHRASES.write(milestone)).isEqualTo(new Rendering("主体工程封顶", false));
    assertThat(PHRASES.write(target)).isEqualTo(new Rendering("2026年6月30日前力争主体工程封顶", true));
  }

  @Test
  void aDutyIsNoExpectation() {
    Target.Builder duty = target("完成旧房改造 => 72个");

    assertThat(PHRASES.write(duty.build()).readsBack()).isFalse();
    assertThat(PHRASES.write(duty.commitment(Commitment.BINDING).build()).readsBack()).isTrue();
  }

  @Test
  void resultsAreToldAsSuch() {
    Target.Builder result = target("increase(工业产值) => 6%").kind(TargetKind.ACTUAL);

    assertThat(PHRASES.write(result.build())).isEqualTo(new Rendering("目前，工业产值增长6%", true));
    assertThat(PHRASES.write(result.build(), YEAR.withPast(true)))
        .isEqualTo(new Rendering("工业产值增长6%", true));
    assertThat(PHRASES.write(result.commitment(Commitment.STRETCH).build()).readsBack()).isFalse();
  }

  @Test
  void aScopeStandsApartAndIsNotReadBack() {
    Rendering written = PHRASES.write(target("用电量 <= 5%").scope("规模以上企业").build());

    assertThat(written).isEqualTo(new Rendering("规模以上企业：用电量控制在5%以内", false));
  }

  @Test
  void allPartsOfATargetKeepItsDeadlineAndCommitment() {
    Target target =
        target("投资 => 6% & 消费 => 5%")
            .commitment(Commitment.STRETCH)
            .deadline(by("2026-12-31", "到2026年底"))
            .build();

    Rendering written = PHRASES.write(target);

    assertThat(written).isEqualTo(new Rendering("到2026年底力争投资达到6%；消费达到5%", true));
    assertThat(PHRASES.read(written.text(), PhraseContext.none()))
        .hasSize(2)
        .allMatch(read -> read.commitment() == Commitment.STRETCH)
        .allMatch(read -> read.deadline().map(StatedDate::date).isPresent());
  }

  // ---- examples of forms met in directives, in other words

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲、乙两县入学率分别达到90%、92%以上",
        "PM2.5浓度分别下降3%、5%",
        "投资和消费增长8%",
        "年内完成60%以上工程量和投资",
        "确保三季度工业增长8%，投资增长12%，消费增长5%",
        "办理时限压缩至3个工作日以内",
        "力争粮食播种面积增加10万亩､粮食产量达到106万吨",
        "至少1人就业，并实现动态清零",
        "确保剩余3.8万人脱贫、30个村退出、2个县摘帽",
        "新增州级龙头企业6家、州级以上农民专业合作社50家、家庭农场130家",
        "检出率、抗病毒治疗覆盖率和成功率均达90%以上",
        "各项存、贷款余额分别增长4.5%、6%",
        "在2020年基数上下降30%",
        "发生率低于全州平均水平30%",
        "发生率低于全省平均水平30%",
        "科技创新水平指数突破50",
        "将风险补偿资金规模扩大至1亿元",
        "城镇化率提高0.9个百分点",
        "9月底前完成施工图设计，年内开工建设",
        "“７”天内有结果，“１”个月内有说法",
        "占比由5%增至8%",
        "能耗下降5.5～6%",
        "半数以上行政村建成活动室",
        "三分之二的乡镇建成养老中心",
        "收入翻一番",
        "新增就业近万人",
        "完成投资500多亿元",
        "新增参保十二万人"
      })
  void whatIsReadIsWrittenAndReadBack(String phrase) {
    for (Target target : PHRASES.read(phrase, YEAR)) {
      Rendering written = PHRASES.write(target, YEAR);
      assertThat(written.readsBack()).as("%s: %s", target.expression(), written.text()).isTrue();
      Target again = PHRASES.read(written.text(), YEAR).get(0);
      assertThat(again.expression()).isEqualTo(target.expression());
      assertThat(again.commitment()).isEqualTo(target.commitment());
      assertThat(again.deadline().map(StatedDate::date))
          .isEqualTo(target.deadline().map(StatedDate::date));
    }
  }

  // ---- bounds

  @Test
  void deepAndLongExpressionsAreWritten() {
    TargetExpression deep = expression("投资 => 6%");
    for (int i = 0; i < AtLeastOf.DEEPEST; i++) {
      deep = new AtLeastOf(i % 2 + 1, ImmutableList.of(deep, expression("消费 => 5%")));
    }
    TargetExpression written = deep;
    assertThat(PHRASES.write(written).text()).contains("投资达到6%");
    ImmutableList<TargetExpression> many =
        ImmutableList.copyOf(Collections.nCopies(20_000, expression("消费 => 5%")));
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(PHRASES.write(TargetExpression.allOf(many)).readsBack()).isTrue());
  }

  @Test
  void namesOfAnyLengthAreWrittenAndThoseBeyondTheLimitNotRead() {
    Level level =
        new Level(
            "率".repeat(1_000_000),
            Criterion.threshold(
                Relation.AT_LEAST,
                new Quantity(new BigDecimal("1E+17"), Scale.TRILLION, Measure.PERCENT)));

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(PHRASES.write(level).readsBack()).isFalse());
    TargetPhrases small = PHRASES.withLimits(Limits.builder().characters(3).build());
    assertThat(small.write(expression("投资 => 6%"))).isEqualTo(new Rendering("投资达到6%", false));
    assertThat(small.write(new Completeness("", Extent.NONE)).text()).isNotEmpty();
  }

  @Test
  void whatANameSaysItselfIsNotSaidTwice() {
    assertThat(PHRASES.write(expression("all(农村人口全部脱贫)")))
        .isEqualTo(new Rendering("农村人口全部脱贫", true));
    TargetExpression all = new Completeness("12件民生实事全部办结", Extent.ALL);

    assertThat(PHRASES.write(all)).isEqualTo(new Rendering("12件民生实事全部办结", false));
  }
}
