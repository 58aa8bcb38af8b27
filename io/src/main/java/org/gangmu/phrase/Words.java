package org.gangmu.phrase;

import org.gangmu.target.Commitment;

/** Words of grammar, by class. */
final class Words {

  /** What a word at the head of a clause does to the commitment that was carried on. */
  enum Head {
    /** Makes a duty of what follows. */
    BINDING,
    /** Makes a hope of what follows. */
    STRETCH,
    /** Begins a new activity, so that nothing is carried on. */
    ACTIVITY,
    /** Begins a piece of work, which goes on with what was promised if it has a figure. */
    WORK,
    /** Joins clauses and changes nothing. */
    JOIN
  }

  static final WordTrie<Head> COMMITMENT =
      new WordTrie<Head>()
          .add(Head.BINDING, "确保 必须 坚决 务必 务求 保证 决不 必保")
          .add(Head.STRETCH, "力争 争取 努力 力求 奋力 力争实现 冲刺");

  /** 完成 as a duty; other words with these characters are none. */
  static final WordTrie<Boolean> DUTY =
      new WordTrie<Boolean>()
          .add(true, "完成 全面完成 组织完成 按期完成 如期完成")
          .add(false, "完成率 完成度 完成后 完成情况 完成量 完成时 完成额 完成值 已完成 完成达 累计完成达 年度完成");

  static final WordTrie<Head> HEAD =
      new WordTrie<Head>()
          .add(Head.BINDING, "确保 必须 坚决 务必 务求 保证 必保")
          .add(Head.STRETCH, "力争 争取 努力 力求 奋力")
          .add(Head.JOIN, "并且 并 且 同时 其中 以及 及 和 与 使 让 还要 也要 要 将 把 实现 分别 而 但 累计 共 全面 、 即 另 是 为")
          .add(
              Head.ACTIVITY,
              """
              加快 推进 推动 加强 支持 促进 抓好 做好 落实 持续 积极 大力 着力 深化 完善 强化 健全 全力 统筹 有序 扎实
              深入 鼓励 引导 优化 严格 继续 围绕 聚焦 坚持 稳步 科学 探索 充分 切实 认真 稳妥 精准 常态化 重点 加大
              依托 研究 严厉 依法 广泛 协同 谋划 发挥 用好 管好 建好 抓实 狠抓 紧盯 主动 多渠道 因地制宜
              """)
          .add(
              Head.WORK,
              """
              开展 实施 启动 制定 出台 组织 建立 办好 提升 扩大 拓展 培育壮大 巩固 规范 改革 创新 举办 编制 稳定和扩大
              发展 治理 整治 严守 构建 培育 打造 建设 新建 改造 创建 引进 形成 推广 设立 组建 改善
              """);

  /** What looks like a word of commitment and is none: 争取国家资金. */
  static final WordTrie<Boolean> NO_HEAD =
      new WordTrie<Boolean>()
          .add(
              true,
              "争取国家 争取上级 争取省级 争取资金 争取到 争取中央预算 争取各类 争取专项 努力程度 争取地方 确保率 争取项目 保证率 保证金 保证能力 保证体系 保证人 使用 并网 并购 并联 共享 共同 共建 要素 要件 及格 及时 即时 即征 和谐 和美 和平 为民 实现率 实现程度");

  /** Words at the head of a clause that only says how or why. */
  static final WordTrie<Boolean> CIRCUMSTANCE =
      new WordTrie<Boolean>().add(true, "根据 以 按照 按 在 围绕 为 通过 结合 依据 依托 对照 针对 由 经 本着 坚持 着眼 立足 聚焦");

  /** Verbs that end a piece of work. */
  static final WordTrie<Boolean> DELIVERY =
      new WordTrie<Boolean>()
          .add(
              true,
              "建成 完成 开工 投产 投用 投运 竣工 通车 启动 运行 开通 封关 出台 印发 召开 形成 达到 开复工 验收 上线 交付 落地 挂牌 开业 通水 通电 封顶 入库 到位 启用 实现 建立 编制 突破 成为 打造 构建 取得 达标 转变");

  /** Verbs that begin another piece of work by the day that the sentence opens with. */
  static final WordTrie<Boolean> WORK_OF_ITS_OWN =
      new WordTrie<Boolean>().add(true, "完成 建成 制定 制订 编制 出台 印发 建立 启动 实现 提交");

  /** Verbs of bringing something into being; a number right behind them counts what is new. */
  static final WordTrie<Boolean> CREATION =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              新增 新建 新建成 建成 建设 培育 引进 打造 创建 形成 完成 实施 组建 建立 新改建 改造 新创建 申报 认定
              引育 开工 新开工 培训 转移 发展 创成 争创 实现 设立 评选 选树 推出 举办 开展 组织 组织开展 布局 认证 选派 招引
              招聘 招收 制定 制修订 发布 新设 新设立 增设 增加 扩建 改扩建 新改扩建 修建 建造 续建 配备 配置 支持 扶持
              救助 帮助 帮扶 服务 惠及 覆盖 安置 投放 开行 开通 新开通 开设 整治 治理 淘汰 关闭 取缔 化解 盘活 筹集 落地
              签约 入库 入统 升级 更新 安装 加装 铺设 架设 栽植 营造 种植 出栏 存栏 生产 供应 发放 投入 筹措 安排 争取
              吸引 储备 遴选 孵化 攻克 突破 研制 转化 推广 赋能 部署 拆除 检查 查处 办结 培养 引导 带动 吸纳 新认定 新培育
              新引进 新签约 培育壮大 新组建 新晋 达到 拥有 获批 获评 入选 创建成 建好 办好 用上 解决 消除
              """);

  /** What stands before a number that counts what is there already, or that is a scope. */
  static final WordTrie<Boolean> EXISTING =
      new WordTrie<Boolean>()
          .add(
              true,
              "这 该 上述 以上 现有 原有 已有 其余 其他 另外 在 对 对于 从 向 面向 围绕 聚焦 针对 按 按照 依托 等的 共有 下辖 辖 余下 上列 有关 由 于 全国");

  static final WordTrie<Boolean> ADMIN_NOUN =
      new WordTrie<Boolean>().add(true, "县 市 区 州 乡 镇 村 街道 社区 旗 设区市 地市 部门 省 国家 园区 行政村 直辖市 城市 地区 省份");

  static final WordTrie<Boolean> WHOLE_AREA =
      new WordTrie<Boolean>().add(true, "全省 全市 全州 全县 全区 全国 全旗 我省 我市 我州 我县 我区 各");

  /** Nouns that part a text, not things that can be brought about. */
  static final WordTrie<Boolean> PART_NOUN =
      new WordTrie<Boolean>()
          .add(
              true,
              "方面 大类 层面 阶段 环节 步骤 章节 原则 维度 领域 重点领域 行业 类别 关键 重点工作 重点方面 主要方面 工作 字 要素 意识 自信 维护 大方面 重大关系 坚持 必须 关系 结合 走在前 着力点 突出 抓手 统一 转变 部分 角度");

  /** Nouns for amounts that come about in a time; a threshold before them is a result. */
  static final WordTrie<Boolean> FLOW_NOUN =
      new WordTrie<Boolean>()
          .add(
              true,
              "投资 收入 产值 资金 利润 税收 贷款 交易 补贴 补偿 基金 融资 授信 任务 目标 的增长 增长 订单 消费 债券 销售 营收 增加值 额度 进出口 产能 规模 储备 收储 工程量 成本 支出 资本金 注入 阶段 注册资本 捐赠 信贷 帮扶 省级 市级 县级 工程 科技 创新 绿色 发展 专项 技改 固定资产 工业 的 造林 高标准 高效 农田 土地 耕地 基地 光伏 风电 机组 装机 煤电 新能源 大关 关口 台阶 大台阶 门槛");

  /** Words before points and sums that are taken away. */
  static final WordTrie<Boolean> PENALTY =
      new WordTrie<Boolean>().add(true, "罚款 处以 扣 加分 扣减 扣除 罚金 每次扣 每项扣 记");

  /** Nouns that end the name of an indicator. */
  static final WordTrie<Boolean> INDICATOR_END =
      new WordTrie<Boolean>()
          .add(
              true,
              "率 额 值 量 收入 投资 占比 比重 面积 数 余额 浓度 强度 水平 指数 规模 支出 人次 人数 产值 消费 税收 里程 价格 贷款 存款 时间 成本 利润 营收 能耗 排放 费用 经费 事故 案件 起数 次数 用电 出口 进口 数量 总数 总产 产量 单产 得分 满意度 密度 寿命 负债 吞吐量 利用 比例 增加值 增速");

  /** What a rate that is level is called; no change is carried on to it. */
  static final WordTrie<Boolean> RATE_NOUN =
      new WordTrie<Boolean>().add(true, "率 占比 比重 比例 覆盖面 涨幅 增幅 降幅 增速 满意度 强度 水平 指数 度");

  /** Returns the word that says how firmly something is promised, empty where none is needed. */
  static String commitment(Commitment commitment) {
    return switch (commitment) {
      case BINDING -> "确保";
      case STRETCH -> "力争";
      case EXPECTED -> "";
    };
  }

  private Words() {}
}
