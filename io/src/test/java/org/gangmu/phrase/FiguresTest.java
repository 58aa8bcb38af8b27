package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are figures, and what the words about them make of them. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云泽州生产总值增长6%左右            | APPROX INCREASE_BY 6%
          物价涨幅控制在4%以内                | AT_MOST LEVEL 4%
          办结时间压缩至3个工作日以内         | AT_MOST LEVEL 3个工作日
          在线审批30天内完成                  | AT_MOST LEVEL 30天
          入库项目超过50个                    | ABOVE LEVEL 50个
          漏损率低于9%                        | BELOW LEVEL 9%
          合格率不低于98%                     | AT_LEAST LEVEL 98%
          新发事故不超过3起                   | AT_MOST LEVEL 3起
          引进人才约200名                     | APPROX LEVEL 200名
          补助资金500多亿元                   | ABOVE LEVEL 500亿元
          带动1.5万余户农户                   | ABOVE LEVEL 1.5万户
          创新指数突破50                      | ABOVE LEVEL 50
          县财政15亿注入资本金                | REACH LEVEL 15亿
          全州至少安排2名联络员               | AT_LEAST LEVEL 2名
          按不超过投资额30%的标准             | AT_MOST LEVEL 30%
          户均年收入超2.5万元                 | ABOVE LEVEL 2.5万元
          水耗不高于23立方米/万元             | AT_MOST LEVEL 23立方米/万元
          """)
  void comparisons(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          城镇化率提高0.9个百分点             | REACH INCREASE_BY 0.9个百分点
          城镇化率提高到61%                   | REACH LEVEL 61%
          能耗下降5.5～6%                     | BETWEEN DECREASE_BY 5.5-6%
          办理时限缩短50%以上                 | AT_LEAST DECREASE_BY 50%
          压减一般性支出5%                    | REACH DECREASE_BY 5%
          播种面积增加10万亩                  | REACH INCREASE_BY 10万亩
          新增经营主体20户                    | REACH LEVEL 20户
          到2030年收入翻一番                  | REACH INCREASE_BY 1番
          总量比2020年翻两番                  | REACH INCREASE_BY 2番
          产量由80万吨增加到120万吨           | REACH LEVEL 120万吨
          占比从2020年的5%，提高到2023年的8%  | REACH LEVEL 8%
          保持6%以上的增长                    | AT_LEAST INCREASE_BY 6%
          提升40所学校办学水平                | REACH LEVEL 40所
          增长8.5%，力争达到9%                | REACH INCREASE_BY 8.5%; REACH INCREASE_BY 9%
          """)
  void changes(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          覆盖率不低于百分之八十        | AT_LEAST LEVEL 80%
          死亡率降到千分之五以下        | AT_MOST LEVEL 5‰
          三分之二的乡镇建成养老中心    | REACH LEVEL 66.67%
          九成以上的小区完成改造        | AT_LEAST LEVEL 90%
          参保率达到九成五              | REACH LEVEL 95%
          半数以上行政村建成活动室      | AT_LEAST LEVEL 50%
          新增参保十二万人              | REACH LEVEL 12万人
          新建住房一千五百套            | REACH LEVEL 1500套
          植树一万零八百株              | REACH LEVEL 10800株
          新增就业近万人                | APPROX LEVEL 1万人
          完成投资1,250万元             | REACH LEVEL 1250万元
          完成投资１，２５０万元        | REACH LEVEL 1250万元
          产量占全国1/4                 | REACH LEVEL 25%
          培育5至8家龙头企业            | BETWEEN LEVEL 5-8家
          培育1 - 2 个基地              | BETWEEN LEVEL 1-2个
          产值3千亿元                   | REACH LEVEL 3000亿元
          装机50千瓦                    | REACH LEVEL 50千瓦
          """)
  void numbersInAllWrittenForms(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          工业、技改投资分别增长6%、4%           | REACH INCREASE_BY 6%; REACH INCREASE_BY 4%
          两县入学率分别达到90%、92%以上         | AT_LEAST LEVEL 90%; AT_LEAST LEVEL 92%
          检出率、治愈率均达90%以上              | AT_LEAST LEVEL 90%; AT_LEAST LEVEL 90%
          年内完成60%以上工程量和投资            | AT_LEAST LEVEL 60%; AT_LEAST LEVEL 60%
          使用内外资分别增长10%、6.4%            | REACH INCREASE_BY 10%; REACH INCREASE_BY 6.4%
          剩余2万人脱贫、30个村退出              | REACH LEVEL 2万人; REACH LEVEL 30个
          新增企业6家、专业合作社50家            | REACH LEVEL 6家; REACH LEVEL 50家
          建成3所学校和2个医院                   | REACH LEVEL 3所; REACH LEVEL 2个
          覆盖率分别提高15、22个百分点           | REACH INCREASE_BY 15个百分点; REACH INCREASE_BY 22个百分点
          费用与生产总值的比率降至13.8%          | REACH LEVEL 13.8%
          新建公路35公里（其中乡道20公里）       | REACH LEVEL 35公里; REACH LEVEL 20公里
          """)
  void severalNumbersAndSubjects(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          补助标准为5万元以上10万元以下            | BETWEEN LEVEL 5-10万元
          占比不低于30%、不高于40%                 | BETWEEN LEVEL 30-40%
          增速高于5%且低于6%                       | BETWEEN LEVEL 5-6%
          合格率达到95%以上、不良率控制在3%以内    | AT_LEAST LEVEL 95%; AT_MOST LEVEL 3%
          合格率不低于95%、投诉不超过3件           | AT_LEAST LEVEL 95%; AT_MOST LEVEL 3件
          两项占比分别不低于30%、不高于40%         | AT_LEAST LEVEL 30%; AT_MOST LEVEL 40%
          正式职工不少于8名、不多于5名             | AT_LEAST LEVEL 8名; AT_MOST LEVEL 5名
          """)
  void twoComparisonsOfOneFigureAreABand(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          产量在80万吨基础上增加20万吨         | REACH INCREASE_BY 20万吨
          产量在80万吨的基础上提质增效         | ''
          基础设施投资完成80亿元               | REACH LEVEL 80亿元
          """)
  void whatAChangeIsMeasuredAgainstIsNoTarget(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "落实“1+8”体系和“三年行动”",
    "办好第21届交易会",
    "推进G345线、5G基站和PM2.5监测站建设",
    "编制“十四五”规划",
    "保障12岁以上儿童",
    "印发云政办〔2023〕15号文件",
    "低于全州平均水平30%",
    "抓好8个方面工作",
    "发挥长三角区位优势",
    "启动二期工程",
    "突破一批关键技术",
    "2023年6月30日",
    "在全州10个县推广",
    "严格落实三项制度",
    "建设500千伏输变电项目",
    "支持持股比例高于50%的公司",
    "推进7万吨合金等项目建设",
    "规模以上企业上下联动",
  })
  void whatOnlyNamesOrDescribesIsNoFigure(String phrase) {
    assertThat(Told.figures(phrase)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资5亿元以上项目开工20个        | REACH LEVEL 20个
          6个超50亿元重大项目全部开工      | REACH LEVEL 6个
          11个重点县发生率降至5%以下       | AT_MOST LEVEL 5%
          千亿级产业链达到12条             | REACH LEVEL 12条
          50人（含）以上的单位至少安排1名  | AT_LEAST LEVEL 1名
          打造5条多式联运线路              | REACH LEVEL 5条
          5G基站新增300座                  | REACH LEVEL 300座
          """)
  void figuresBesideNumbersThatAreNone(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          床位少于30张的，安排经费不少于3万元          | AT_LEAST LEVEL 3万元
          床位多于30张的，每增加1张，经费增加200元     | REACH INCREASE_BY 200元
          对空置率20%以上、50户以下的村落先行整治      | ''
          对户均收入增长5%以上的乡镇给予奖励           | ''
          对60%以上的窗口人员开展培训                  | AT_LEAST LEVEL 60%
          对新增岗位超过100个的单位给予奖励            | ''
          按每2至3个乡镇设1名联络员                    | REACH LEVEL 1名
          每百人拥有车位达35个                         | REACH LEVEL 35个
          该区地处云泽北部，草原面积500万公顷          | ''
          该区域牧草覆盖率提高5%                       | REACH INCREASE_BY 5%
          该项目总投资8亿元，占地60亩                  | ''
          该项目年底前完成投资3亿元                    | REACH LEVEL 3亿元
          主要分布在海拔2000米以上                     | ''
          闲置土地处置率达到30%                        | REACH LEVEL 30%
          涉及甘棠、清浦等6个县                        | ''
          资助涉及困难群众5000人                       | REACH LEVEL 5000人
          云泽州被列为西部16个枢纽城市                 | ''
          蒸发量是降水量的几十倍                       | ''
          培育年产值5亿元以上的企业3家                 | REACH LEVEL 3家
          引进2家年产值达50亿元的企业                  | REACH LEVEL 2家
          支持年运量50万吨以上的园区建设               | ''
          布局一批20万千瓦以上风光基地                 | ''
          形成3万吨/年以上废水处理能力                 | AT_LEAST LEVEL 3万吨/年
          年收入10—20万元群体占比提高到30%             | REACH LEVEL 30%
          国内最高5米支架下线                          | ''
          支架高度最高5米                              | AT_MOST LEVEL 5米
          投入保持两位数增长                           | ''
          把14亿多中国人的饭碗端稳                     | ''
          惠及300多万群众                              | ABOVE LEVEL 300万
          超过贫困线（预计为3000元）                   | ''
          实施万企帮万村行动                           | ''
          推广万种绿色产品                             | REACH LEVEL 1万种
          按时报送渠道巡查信息的，得5分（5分）              | ''
          参加灌区例会（2分，少一次扣0.5分，扣完为止）      | ''
          各乡镇按分值各60分考核                            | ''
          群众满意度测评达到90分以上                        | AT_LEAST LEVEL 90分
          """)
  void numbersThatOnlyDescribeOrSayWhenARuleHolds(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲类、乙类分别从50%、75%提高至100%           | REACH LEVEL 100%; REACH LEVEL 100%
          甲类、乙类占比分别从50%、60%提高到70%、80%   | REACH LEVEL 70%; REACH LEVEL 80%
          赤字率拟按3%安排                             | REACH LEVEL 3%
          按3%的比例提取资金                           | ''
          共压减水泥产能33万吨、炼铁产能5万吨          | REACH DECREASE_BY 33万吨; REACH DECREASE_BY 5万吨
          压减水泥产能33万吨、建设厂房5万平方米        | REACH DECREASE_BY 33万吨; REACH LEVEL 5万平方米
          为企业减少税费8亿元                          | REACH DECREASE_BY 8亿元
          净增外贸企业120家                            | REACH INCREASE_BY 120家
          增速比全国快2个百分点                        | ''
          增速比上年加快2个百分点                      | REACH INCREASE_BY 2个百分点
          消费价格涨幅稳定在2%左右的较低水平           | APPROX LEVEL 2%
          净减少耕地不超过2万亩                        | AT_MOST DECREASE_BY 2万亩
          净新增外贸企业120家                          | REACH LEVEL 120家
          产能迈上100亿斤新台阶                        | REACH LEVEL 100亿斤
          产值迈上100亿元                              | ABOVE LEVEL 100亿元
          产值突破100亿元台阶                          | ABOVE LEVEL 100亿元
          货物和集装箱吞吐量分别达到5亿吨、18万标箱    | REACH LEVEL 5亿吨; REACH LEVEL 18万标箱
          供电煤耗降至300克标准煤/千瓦时               | REACH LEVEL 300克标准煤/千瓦时
          场馆面积达到400m2                            | REACH LEVEL 400m²
          增加值增长7%，高于全国1.7个百分点            | REACH INCREASE_BY 7%
          """)
  void whatMovesAndWhatItReaches(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          增长1E+10000000%以上       | ''
          算力达到3E以上             | AT_LEAST LEVEL 3E
          下降5%个百分点             | ''
          增长6%至5%                 | ''
          增长5%至6%                 | BETWEEN INCREASE_BY 5-6%
          占比由6%至5%               | REACH LEVEL 5%
          培育企业三四十家           | ''
          培育企业壹佰贰拾家         | REACH LEVEL 120家
          投入叁仟万元               | REACH LEVEL 3000万元
          部队伍建设陆续推进拾遗行动 | ''
          """)
  void numbersOutOfTheCommon(String phrase, String told) {
    assertThat(Told.figures(phrase)).isEqualTo(told);
  }
}
