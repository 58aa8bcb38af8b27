package org.gangmu.phrase;

import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Turning;

/** The words of aims without a number of their own. */
final class AimWords {

  static final WordTrie<Relation> STANDING =
      new WordTrie<Relation>()
          .add(Relation.AT_LEAST, "不低于 不慢于 不少于 达到和高于 不落后于 达到或高于 不差于")
          .add(Relation.ABOVE, "高于 快于 优于 好于 超过 高出 领先于 多于 大于 强于")
          .add(Relation.BELOW, "低于 慢于 少于 小于")
          .add(Relation.AT_MOST, "不高于 不超过 不大于 不突破")
          .add(Relation.REACH, "达到 保持在 高到 接近 达到和")
          .add(Relation.FALL_TO, "降到 降至 低到 低至 下降到 下降至 降低到 降低至 回落到 回落至");

  /** Words that stand behind the figure they compare with. */
  static final WordTrie<Relation> ALIKE =
      new WordTrie<Relation>()
          .add(Relation.EXACTLY, "持平 一致 相当")
          .add(Relation.REACH, "同步 接近 相适应 相匹配 看齐 同步增长 匹配 基本匹配");

  static final WordTrie<Boolean> REFERENCE =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              全国平均 全省平均 全市平均 全州平均 全区平均 国家平均 平均水平 平均值 平均增速 全国水平 全省水平 省平均 市平均
              全国增速 全省增速 经济增长 经济增速 GDP增速 国家标准 国家规定 国内领先 国际领先 国际先进 国内先进 全国先进
              全国一流 国内一流 世界一流 上年水平 上年同期 去年同期 去年水平 全国的平均 全国平均水平 国家要求 省定目标
              生产总值增速 省定 市定 国定 考核目标 考核要求 序时进度 时序进度 任务过半 先进水平 领先水平
              地区生产总值增长 劳动生产率 沿海 东部
              """);

  /** Words for how fast another figure grows, which 高于 compares with. */
  static final WordTrie<Boolean> GROWTH =
      new WordTrie<Boolean>().add(true, "增长幅度 增幅 增速 增长速度 增长水平 城镇居民 经济总量增长");

  static final WordTrie<Boolean> OTHERS =
      new WordTrie<Boolean>().add(true, "全国 全省 全市 全州 全区 全县 经济 上年 去年 地区 国家 周边 沿海 发达 生产 GDP 居民");

  static final WordTrie<Boolean> ASSIGNED =
      new WordTrie<Boolean>()
          .add(true, "下达 核定 十三五 十四五 十五五 国家考核 省考核 国家确定 省定 国定 市定 国家规定 省政府确定 上级 省确定 国家要求");

  /** Words that alone make an aim relative. */
  static final WordTrie<Boolean> PLACED =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              前列 首位 历史新高 前茅 第一方阵 第一梯队 领先水平 先进水平 序时进度 时序进度 任务过半 任务“双过半” 双过半
              榜首 上游水平 先进行列 保持领先 保持优良 保持优秀 优秀水平 优良水平 保持负增长 国内领先 全国领先 国际领先 全球领先 世界领先 全省领先 再创新高 历史新低 位居第一 首位
              """);

  static final WordTrie<Extent> ALL_OR_NONE =
      new WordTrie<Extent>()
          .add(Extent.ALL, "全部 全覆盖 全员 应收尽收 应保尽保 全面覆盖 无一例外 全数 实现全域覆盖 一个不少 一户不漏 一人不落")
          .add(Extent.NONE, "清零 销号 归零 见底 清仓 全面清除 全面消除 基本消除 销号清零 全部销号 清零销号 清零见底")
          .add(
              Extent.KEPT_AT_NONE,
              """
              动态清零 零发生 零事故 零增长 零新增 零容忍度 零死亡 零感染 零输入 零上访 零拖欠 零非访 零伤亡 杜绝 坚决遏制
              有效遏制 坚决防止 坚决防范 坚决避免 坚决堵住 严防 不发生 未发生 不再发生 不出现 决不允许 绝不允许 零差错 零失误
              零投诉 零扩散 零新增 防范遏制 严禁新增 零报告 零污染 零排放 不新增 坚决防范遏制 坚决杜绝 零案件
              零火灾 无重大 严格杜绝 防止发生 决不能 坚决守住不发生 避免发生 零舞弊 零违规
              """);

  static final WordTrie<Turning> TURNS =
      new WordTrie<Turning>()
          .add(Turning.TO_POSITIVE, "由负转正 扭亏为盈 扭亏增盈 止跌 止跌回升 由降转增 企稳回升 由跌转涨 扭转 由负转增 触底反弹 帽子 由亏转盈")
          .add(Turning.TO_NEGATIVE, "由正转负 由增转降 由升转降 由盈转亏 拐点")
          .add(Turning.FROM_ZERO, "破零 零的突破 零突破 从无到有 “零突破” “破零” 填补空白 实现零突破");

  static final WordTrie<Boolean> TREND = new WordTrie<Boolean>().add(true, "势头 态势 趋势 局面 频发");

  /** Names with these characters are no aims. */
  static final WordTrie<Boolean> NO_AIM =
      new WordTrie<Boolean>()
          .add(
              true,
              "占全部 全部工作 全部门 全部经费 全员培训 全员参与 全员核酸 全部领域 严防死守 全员劳动生产率 全部力量 全部精力 全覆盖行动 全覆盖工程 全覆盖计划 全员劳动 销号清单 销号制 销号管理 销号台账 清零行动 清零工作");

  /** Words that a place among others follows. */
  static final WordTrie<Boolean> PLACING =
      new WordTrie<Boolean>().add(true, "居 位居 列 位列 进入 排名 位次 排在 排名居 排名位居 位次居 稳居 跃居 居于");

  /** Words for all or none that say nothing else of their subject, which stands before them. */
  static final WordTrie<Extent> BARE_EXTENT =
      new WordTrie<Extent>()
          .add(Extent.ALL, "全覆盖 全面覆盖")
          .add(Extent.NONE, "清零 销号 归零 清零销号 销号清零")
          .add(Extent.KEPT_AT_NONE, "动态清零 零发生");

  /** Words for none at any time that their subject follows. */
  static final WordTrie<Boolean> BAN =
      new WordTrie<Boolean>()
          .add(true, "杜绝 坚决杜绝 坚决遏制 有效遏制 坚决防止 坚决防范 坚决避免 严防 防止发生 避免发生 不发生 不再发生 决不允许 绝不允许");

  private AimWords() {}
}
