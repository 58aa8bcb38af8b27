package org.gangmu.phrase;

import org.gangmu.io.text.Chars;
import org.gangmu.phrase.WordTrie.Match;
import org.jspecify.annotations.Nullable;

/** The words that follow numbers: units of measure, counting words, and what makes a name of it. */
final class MeasureWords {

  /** What a word behind a number tells of the number. */
  enum UnitClass {
    /** Counts things: 家, 个, 户. */
    COUNT,
    /** Counts places by their own name: 7县市. */
    PLACE,
    /** Money. */
    MONEY,
    /** Shares, rates, multiples. */
    RATE,
    /** Differences of shares. */
    POINTS,
    /** Anything that is measured. */
    MEASURE,
    /** Short spans of time, which are limits. */
    TIME,
    /** Years, which mostly name a period. */
    YEAR,
    /** Ages. */
    AGE,
    /** What specifies a thing: 750千伏, 8英寸. */
    SPEC,
    /** What makes a name or an ordinal of the number: 号, 届, 级. */
    NAME
  }

  private static final WordTrie<UnitClass> WORDS =
      new WordTrie<UnitClass>()
          .add(
              UnitClass.COUNT,
              """
              个 家 户 户人家 人 口人 名 位 支 条 项 件 处 座 所 场 次 批 套 台 辆 艘 架 列 班 篇 部 本 册 份 张 块 片 宗
              起 例 种 类 款 项次 人次 场次 户次 班次 架次 车次 辆次 台次 船次 件次 批次 人(次) 头次 课次 列次
              标台 标箱 标准箱 TEU 票 头 只 羽 匹 口 眼 株 棵 栋 幢 间 层 节 门 期 组 队 团 盏 台套 台(套) 套(件) 件套
              家次 家(次) 户(次) 场(次) 项(次) 对 双 枚 颗 粒 卷 幅 首 道 孔 根 扇 节次 课时 学时 学分 课
              床 条次 封 通 宗次 份次 个次 头(只) 栋(套) 个(次) 台(辆) 头份 人份 剂次 剂 针 针次
              部(集) 集 例次 单 笔 轮 标段 万头 点位 处(次) 尾 峰 箱 桶 瓶 袋 包 尊 碗 顶 把 人天 人月
              个(家) 家(个) 户(人) 人(户) 间(套) 套(间) 处(个) 个(处) 座(处) 班级
              """)
          .add(UnitClass.PLACE, "县市 县区 县市区 市县 市州 州市 区县 市 县 区 州 镇 乡 村 国 省 乡镇 街道 社区 村社 校 院")
          .add(UnitClass.MONEY, "元 元人民币 人民币 美元 欧元 港元 港币 日元 英镑 块钱 元整")
          .add(UnitClass.RATE, "% ‰ ‱ 倍 番 成 个百分位 百分比")
          .add(UnitClass.POINTS, "个百分点 百分点 个千分点 千分点 个基点 基点 BP bp")
          .add(
              UnitClass.MEASURE,
              """
              m2 m3 km2 克标准煤 克标煤 亩 公顷 平方米 平方公里 平方千米 平米 ㎡ m² 吨 公斤 千克 斤 克 毫克 微克 公里 千米 米 厘米 里 海里
              车公里 吨公里 人公里 延米 延长米 亩次 千瓦 兆瓦 吉瓦 瓦 kW KW MW GW 千瓦时 千瓦小时 度 度电 兆瓦时
              吉瓦时 kWh KWh MWh GWh 千伏安 兆伏安 kVA KVA MVA 方 立方米 m³ 立方 升 毫升 吨标准煤 吨标煤
              吨油当量 EFlops EFLOPS PFlops PFLOPS Pflops Eflops TFlops P E PB TB GB EB ZB Mbps Gbps
              Tbps Kbps bps Mb/s Gb/s ℃ 摄氏度 机架 标准机架 个标准机架 分 MB 焦 千焦 帕 公顷次 载重吨 总吨
              吨位 综合吨 立方米/秒 千克标准煤 公斤标准煤 tce kgce 公吨 市亩 顷 km² ha cm 公分 焦耳 千焦 兆焦 吉焦 kJ MJ GJ 瓦时 Wh
              伏安 字节 KB 兆比特每秒 FLOPS ㎥ mL μg/m³ µg/m³ ug/m³ mg/m³ mg/L 微克每立方米 毫克每立方米 毫克每升 蒸吨 分贝 马力 担 箱公里 万册件 TWh km kg hm² 平方公里次
              """)
          .add(UnitClass.TIME, "天 日 个自然日 自然日 日历天 小时 个小时 分钟 秒 秒钟 周 个星期 星期 个月 个工作日 工作日 个季度 毫秒 ms")
          .add(UnitClass.YEAR, "年 周年 个年头")
          .add(UnitClass.AGE, "岁 周岁")
          .add(UnitClass.SPEC, "千伏 伏 kV KV 英寸 纳米 微米 毫米 nm mm 赫兹 兆赫 GHz MHz 特斯拉 位元 像素")
          .add(
              UnitClass.NAME,
              """
              号 届 级 版 型 路 代 维 强 大 五 后 世纪 环 线 号线 式 时 月 月份 年代 年级 年期 季度 号楼 等奖
              等功 类区 度假 度夏 度冬 方面 方位 方案 成为 成立 成果 成功 成员 成品 成本 成长 分别 分布 分配
              分类 分级 分批 分析 分散 分之 分公司 分局 分校 家庭 人均 人民 人口 人大 人才 人员 人工 日常 周边 周转
              位置 位于 名列 名录 名单 场所 场地 场馆 部门 部委 部分 部署 本地 本级 本科 所有 所属 所在 口岸 口径
              点击 处理 处置 处于 层面 层次 节点 节约 节能 对口 对接 对标 期间 期货 市场 市级 市内 县级 县域 县城
              区域 区级 省级 省内 国家 国内 国际 国有 乡村 村级 镇级 州级 院士 院校 校园 校企 校地 立方体 方式
              台湾 架构 列入 列为 班子 批复 批准 批发 件均 起步 种植 种养 种业 只有 门户 组织 组建 组成 团队 团体
              单位 首次 首个 首家 道路 条件 本市 本省 本县 本区 份额 课程 课题 笔记 集中 集团 集群 卡口 通过 通报
              通车 通航 口碑 院内 村集体 村民 村两委 里程 米字 克服 克难 封闭 轮驱动 轮动 桶装 包括 包装 把握
              日前 日起 日至 点半 核心 核酸 核查 担当 担任 分值 分钟圈 点建设 卡点 天然 天前 周年庆 次方 次产业
              位数 次会议 次全会 次党代会 次代表 块链 项重大会
              """);

  /** An amount is divided by no more units than this. */
  private static final int MOST_DIVISORS = 3;

  private MeasureWords() {}

  /** Returns the unit that begins at a place, with what it is divided by, as 吨/年. */
  static @Nullable Match<UnitClass> at(FoldedText text, int from, int to) {
    Match<UnitClass> unit = WORDS.at(text, from, to);
    if (unit == null) {
      return null;
    }
    int end = unit.end();
    char next = text.at(end, from, to);
    boolean goesOn = Chars.isLatin(next) || next == '+' || Chars.isDigit(next);
    if (Chars.isLatin(text.at(end - 1, from, to)) && goesOn) {
      // 1E+9 is no count of E
      return null;
    }
    if (text.at(end, from, to) == '/' && unit.value() != UnitClass.NAME) {
      int per = divisorEnd(text, end + 1, to);
      for (int more = 0; more < MOST_DIVISORS && per > 0; more++) {
        end = per;
        char joint = text.at(end, from, to);
        per = joint == '·' || joint == '/' ? divisorEnd(text, end + 1, to) : 0;
      }
      return new Match<>(from, end, unit.value());
    }
    return unit;
  }

  /** Where one of the units ends that an amount is divided by, as 人 and 月 of 元/人·月; 0 if none. */
  private static int divisorEnd(FoldedText text, int from, int to) {
    int per = from;
    while (per < to && per - from <= 1 && "百千万亿".indexOf(text.chars[per]) >= 0) {
      per++;
    }
    Match<UnitClass> divisor = WORDS.at(text, per, to);
    boolean month = text.at(per, from, to) == '月';
    return divisor != null && (divisor.value() != UnitClass.NAME || month) ? divisor.end() : 0;
  }

  /** Whether a word begins at a place whose first character alone would be a unit. */
  static boolean isUnit(FoldedText text, int from, int to) {
    Match<UnitClass> unit = at(text, from, to);
    return unit != null && unit.value() != UnitClass.NAME;
  }
}
