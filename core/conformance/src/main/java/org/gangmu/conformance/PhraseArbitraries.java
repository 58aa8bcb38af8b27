package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.StatedDate;
import org.gangmu.target.Base;
import org.gangmu.target.Commitment;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;

/**
 * Generators of the targets that official Chinese text has: each form of expression that its words
 * can say, under names and with quantities that it uses. Whatever reads and writes such text must
 * read back what it writes of them.
 */
public final class PhraseArbitraries {

  private static final List<String> AREAS = List.of("", "全州", "各县", "云泽州", "城乡", "规模以上");

  private static final List<String> RATES =
      List.of(
          "城镇化率",
          "森林覆盖率",
          "固定资产投资",
          "规上工业增加值",
          "社会消费品零售总额",
          "农村居民人均可支配收入",
          "城镇调查失业率",
          "居民消费价格涨幅",
          "单位生产总值能耗",
          "空气质量优良天数比例",
          "研发经费投入强度",
          "政务服务事项网办率",
          "九年义务教育巩固率",
          "PM2.5平均浓度",
          "“双随机”抽查覆盖率",
          "农产品质量安全监测合格率",
          "不良贷款率",
          "使用清洁能源的公交车占比");

  private static final List<String> COUNTED =
      List.of(
          "粮食产量",
          "高新技术企业",
          "5G基站",
          "公共充电桩",
          "新建住房",
          "改造老旧小区",
          "培育龙头企业",
          "引进急需紧缺人才",
          "新增城镇就业",
          "接待游客",
          "进出口总额",
          "一般公共预算收入",
          "行政审批时限",
          "企业开办时间",
          "生产安全事故",
          "每千人口医疗床位",
          "高标准农田面积",
          "新能源装机容量",
          "共享单车投放量");

  private static final List<String> MEASURES =
      List.of(
          "元", "亩", "公顷", "平方米", "吨", "公里", "家", "个", "户", "人", "人次", "项", "起", "所", "张", "座", "套",
          "千瓦", "千瓦时", "吨标准煤", "微克/立方米", "个工作日", "天", "小时", "倍", "‰");

  private static final List<String> REFERENCES =
      List.of("全国平均水平", "全省平均水平", "全省平均", "省定目标", "国家标准", "上年水平", "经济增长速度", "序时进度", "全国先进水平");

  private static final List<String> AMONG = List.of("", "全国", "全省", "全州", "西部地区", "同类城市");

  private static final List<String> GRADES = List.of("Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "一级", "二级", "一类");

  private static final List<String> DELIVERABLES =
      List.of("施工图设计", "主体工程", "云泽大桥", "编制实施方案", "州人民医院新院区", "“一网通办”平台", "产业园区一期项目", "重点村道路");

  private static final List<String> STAGES =
      List.of("", "开工", "开工建设", "封顶", "建成", "建成投用", "竣工验收", "全面完工", "投产", "通车", "上线运行", "正式印发");

  private PhraseArbitraries() {}

  /** Returns names of indicators. */
  public static Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of(AREAS), Arbitraries.of(ImmutableList.copyOf(names(RATES, COUNTED))))
        .as(String::concat);
  }

  private static List<String> names(List<String> rates, List<String> counted) {
    return ImmutableList.<String>builder().addAll(rates).addAll(counted).build();
  }

  /** Returns positive numbers with few digits, whole ones more often. */
  public static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(1, 200).map(BigDecimal::valueOf)),
        Tuple.of(1, Arbitraries.integers().between(1, 999_999).map(BigDecimal::valueOf)),
        Tuple.of(
            2,
            Combinators.combine(
                    Arbitraries.integers().between(1, 99_999), Arbitraries.integers().between(1, 4))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale))));
  }

  /** Returns quantities: shares, amounts and counts, large ones by 万, 亿 or 万亿, bare numbers. */
  public static Arbitrary<Quantity> quantities() {
    Arbitrary<Quantity> shares = numbers().map(number -> Quantity.of(number, Measure.PERCENT));
    Arbitrary<Quantity> bare = numbers().map(number -> Quantity.of(number, Measure.NONE));
    Arbitrary<Quantity> measured =
        Combinators.combine(
                numbers(),
                Arbitraries.frequency(
                    Tuple.of(4, Scale.ONE),
                    Tuple.of(2, Scale.TEN_THOUSAND),
                    Tuple.of(1, Scale.HUNDRED_MILLION),
                    Tuple.of(1, Scale.TRILLION)),
                Arbitraries.of(MEASURES).map(MeasureTable.standard()::measure))
            .as(PhraseArbitraries::quantity);
    return Arbitraries.frequencyOf(Tuple.of(3, shares), Tuple.of(1, bare), Tuple.of(5, measured));
  }

  /** Times and shares are not written with a scale. */
  private static Quantity quantity(BigDecimal number, Scale scale, Measure measure) {
    boolean scaled = "亩平方米吨公里家个户人次项元千瓦时".contains(measure.symbol());
    return new Quantity(number, scaled ? scale : Scale.ONE, measure);
  }

  /** Returns how much something changes: shares, points, doublings and amounts. */
  public static Arbitrary<Quantity> steps() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, quantities().filter(q -> !q.measure().equals(Measure.NONE))),
        Tuple.of(1, numbers().map(number -> Quantity.of(number, Measure.POINT))));
  }

  private static Arbitrary<Quantity> doublings() {
    return Arbitraries.of("1", "2", "3", "1.5")
        .map(number -> Quantity.of(number, Measure.DOUBLING));
  }

  private static Arbitrary<Criterion> criteria(
      Arbitrary<Relation> relations, Arbitrary<Quantity> quantities) {
    Arbitrary<Criterion> thresholds =
        Combinators.combine(relations, quantities).as(Criterion.Threshold::new);
    Arbitrary<Criterion> abouts = quantities.map(Criterion.About::new);
    Arbitrary<Criterion> bands =
        Combinators.combine(
                quantities,
                Arbitraries.integers().between(1, 500),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(
                (lower, width, lowerIncluded, upperIncluded) ->
                    new Criterion.Band(
                        lower,
                        lowerIncluded,
                        new Quantity(
                            lower.value().add(BigDecimal.valueOf(width)),
                            lower.scale(),
                            lower.measure()),
                        upperIncluded));
    return Arbitraries.frequencyOf(
        Tuple.of(6, thresholds), Tuple.of(1, abouts), Tuple.of(4, bands));
  }

  /** Returns bases that a phrase can name. */
  public static Arbitrary<Base> bases() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            new Base.Unstated(),
            new Base.LastYear(),
            new Base.PreviousPeriod(),
            new Base.TwoYearAverage()),
        Arbitraries.integers().between(1990, 2035).map(Base.Year::new),
        quantities()
            .filter(quantity -> !quantity.measure().equals(Measure.NONE))
            .map(Base.Stated::new));
  }

  /** Returns simple expressions of each kind but milestones. */
  public static Arbitrary<TargetExpression> expressions() {
    Arbitrary<TargetExpression> levels =
        Combinators.combine(names(), criteria(Arbitraries.of(Relation.class), quantities()))
            .as(Level::new);
    // what is come down to is a level, never a change
    Arbitrary<Relation> ofChanges =
        Arbitraries.of(Relation.class).filter(relation -> relation != Relation.FALL_TO);
    Arbitrary<TargetExpression> changes =
        Combinators.combine(
                names(), Arbitraries.of(Direction.class), criteria(ofChanges, steps()), bases())
            .as(Change::new);
    Arbitrary<TargetExpression> doublings =
        Combinators.combine(
                names(), Arbitraries.of(Relation.AT_LEAST, Relation.REACH), doublings(), bases())
            .as(
                (name, relation, quantity, base) ->
                    new Change(
                        name, Direction.INCREASE, Criterion.threshold(relation, quantity), base));
    Arbitrary<TargetExpression> relatives =
        Combinators.combine(
                names(),
                Arbitraries.of(Relation.class),
                Arbitraries.of(REFERENCES),
                Combinators.combine(numbers(), Arbitraries.of(Measure.PERCENT, Measure.POINT))
                    .as(Quantity::of)
                    .optional(0.4))
            .as(PhraseArbitraries::relative);
    return Arbitraries.frequencyOf(
        Tuple.of(5, levels),
        Tuple.of(5, changes),
        Tuple.of(1, doublings),
        Tuple.of(2, relatives),
        Tuple.of(
            1,
            Combinators.combine(
                    names(), Arbitraries.integers().between(1, 50), Arbitraries.of(AMONG))
                .as(Rank::new)),
        Tuple.of(1, Combinators.combine(names(), Arbitraries.of(GRADES)).as(Grade::new)),
        Tuple.of(
            1, Combinators.combine(names(), Arbitraries.of(Extent.class)).as(Completeness::new)),
        Tuple.of(1, Combinators.combine(names(), Arbitraries.of(Turning.class)).as(Turn::new)));
  }

  /** Only what lies above or below another figure does so by a margin. */
  private static TargetExpression relative(
      String name, Relation relation, String reference, Optional<Quantity> margin) {
    boolean apart =
        relation != Relation.REACH && relation != Relation.FALL_TO && relation != Relation.EXACTLY;
    return new Relative(name, relation, reference, apart ? margin : Optional.empty());
  }

  /** Returns things to be done, each with a stage or none. */
  public static Arbitrary<TargetExpression> milestones() {
    return Combinators.combine(Arbitraries.of(DELIVERABLES), Arbitraries.of(STAGES))
        .as(Milestone::new);
  }

  /** Returns targets of one expression, with each commitment, with deadlines and without. */
  public static Arbitrary<Target> targets() {
    Arbitrary<StatedDate> days =
        Arbitraries.integers()
            .between(0, 3650)
            .map(day -> StatedDate.of(LocalDate.of(2026, 1, 1).plusDays(day)));
    Arbitrary<Target> measured =
        Combinators.combine(expressions(), Arbitraries.of(Commitment.class), days.optional(0.6))
            .as(PhraseArbitraries::target);
    Arbitrary<Target> done =
        Combinators.combine(milestones(), Arbitraries.of(Commitment.class), days)
            .as((milestone, commitment, day) -> target(milestone, commitment, Optional.of(day)));
    return Arbitraries.frequencyOf(Tuple.of(6, measured), Tuple.of(1, done));
  }

  private static Target target(
      TargetExpression expression, Commitment commitment, Optional<StatedDate> deadline) {
    return Target.builder()
        .expression(expression)
        .commitment(commitment)
        .deadline(deadline)
        .build();
  }
}
