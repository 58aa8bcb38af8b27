package org.gangmu.phrase;

import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A word between the name of an indicator and its number.
 *
 * @param comparison how the figure must stand to the number, where the word says it
 * @param direction where the figure moves, where the word says it
 * @param level whether the number is the figure itself, not the size of its change: 到, 至, 为
 * @param each whether the number holds for each of the things named: 分别, 均
 */
record Link(
    @Nullable Comparison comparison, @Nullable Direction direction, boolean level, boolean each) {

  private static final Link ADVERB = new Link(null, null, false, false);
  private static final Link EACH = new Link(null, null, false, true);

  private static final Link LEVEL = new Link(null, null, true, false);

  /**
   * The words before numbers. A comparison that includes the number and one that does not are kept
   * apart as the Civil Code does (art. 1259).
   */
  static final WordTrie<Link> BEFORE =
      new WordTrie<Link>()
          .add(
              of(Comparison.AT_LEAST),
              """
              不低于 不少于 不小于 不短于 不差于 不弱于 不得低于 不得少于 不得小于 不能低于 不能少于 应不低于 应不少于
              至少 最少 最低 起码 不下 不下于 达到或超过 达到或高于 达到和超过 大于等于 大于或等于 等于或大于 ≥ ≧ >=
              至少达 至少达到 原则上不低于 原则上不少于 不低于全年的 不亚于
              """)
          .add(
              of(Comparison.AT_MOST),
              """
              不超过 不高于 不多于 不大于 不长于 不超出 不得超过 不得高于 不得多于 不得大于 不能超过 不能高于 不应超过
              最多 至多 最高 最长 不突破 小于等于 小于或等于 ≤ ≦ <= 最多不超过 最长不超过 最高不超过 原则上不超过
              不逾 总量不超过
              """)
          .add(
              new Link(Comparison.AT_MOST, null, true, false),
              "控制在 严控在 限制在 压控在 控制到 管控在 严格控制在 控制为 控制至 稳控在 约束在 限定在 限定为 压缩在 稳定控制在")
          .add(
              of(Comparison.ABOVE),
              """
              超过 突破 高于 大于 多于 超 逾 跨过 跨越 迈上 越过 站上 冲破 超出 高出 迈过 跃上 跨上 优于 长于 >
              突破性达到 迈入 首次突破 均超 达到超过
              """)
          .add(of(Comparison.BELOW), "低于 不足 少于 小于 不到 不满 未满 短于 未超过 <")
          .add(of(Comparison.APPROX), "约 近 大约 大概 接近 将近 约为 约占 约达 接近于")
          .add(of(Comparison.EXACTLY), "恰好 正好 刚好 恰恰")
          .add(new Link(Comparison.EXACTLY, null, true, false), "等于 = 恰为 恰好为 正好为 刚好为")
          .add(
              new Link(null, Direction.INCREASE, false, false),
              """
              增长 提高 增加 提升 上升 上涨 扩大 上浮 递增 净增 增 涨 升 回升 上调 加快 多增 延长 攀升 跃升 增产
              增收 增多 提速 调增 扩增 增幅达到增长 拉高 抬升 高 多 同比多 增发 净增加
              """)
          .add(
              new Link(null, Direction.DECREASE, false, false),
              """
              下降 降低 减少 压减 压缩 削减 缩短 缩减 压降 下调 减 降 缩小 递减 精简 核减 调减 回落 下浮 少 减排
              调低 减量 压低 缩 收窄 减轻 低 减幅 减缓 减产 消减 净减少 净减 调降 同比少 裁减 压 消除 负增长
              """)
          .add(
              LEVEL,
              """
              到 至 为 达 达到 达成 提前到 提升在 保持在 稳定在 维持在 巩固在 恢复到 恢复至 稳住在 稳定到
              实现到 达至 占 占到 相当于 共 共计 总计 合计 稳定达到
              均值达到 保持 稳定 总数达到 总数达 总量达到 规模达到
              """)
          .add(EACH, "分别 均 都 各 皆 各自 全部 分别再 分别为 依次")
          .add(
              ADVERB,
              """
              再 了 累计 同比 环比 年均 平均 两年平均 两年年均 每年 逐年 已 将 要 可 也 就 又 力争 确保 努力 争取 必须 务必 保证 年内
              总体 基本 实际 同口径 大幅 每年平均 年平均 预计 预期 成功 有效 持续 再次 首次 左右
              进一步 合理 力求 坚决 原则上 应 须 需 不变价 年 全年 的 一次性 年均实际 名义 实现 总 多增加
              """);

  /**
   * Words of names that end like a word before numbers: what is new counts as a figure of its own,
   * and a mean is another indicator.
   */
  static final WordTrie<Boolean> NAMES =
      new WordTrie<Boolean>()
          .add(true, "新增 增设 增配 增建 新增加 增挂 增开 增聘 增招 增派 增补 新增了 净新增 人均 户均 亩均 日均 月均 单均 村均 床均 地均");

  /** Comparisons that keep their meaning with a verb or a noun between them and the number. */
  static final WordTrie<Comparison> APART =
      new WordTrie<Comparison>()
          .add(Comparison.AT_LEAST, "至少 最少 不低于 不少于 不得低于 不得少于 起码")
          .add(Comparison.AT_MOST, "最多 至多 不超过 不高于 不多于 不得超过 不得高于");

  /** The words behind numbers. */
  static final WordTrie<Comparison> AFTER =
      new WordTrie<Comparison>()
          .add(
              Comparison.AT_LEAST,
              "以上 及以上 或以上 (含)以上 以上(含) 及其以上 (含)及以上 起 (及)以上 (及以上) (以上) 以上水平 之上 (含以上)")
          .add(Comparison.AT_MOST, "以内 之内 以下 及以下 或以下 (含)以下 以下(含) (含)以内 以内(含) 之下 (及以下) (以内) (以下)")
          .add(Comparison.APPROX, "左右 上下 (左右)")
          .add(Comparison.BELOW, "不到")
          .add(Comparison.ABOVE, "多 余 有余 以外 之多 开外");

  private static Link of(Comparison comparison) {
    return new Link(comparison, null, false, false);
  }
}
