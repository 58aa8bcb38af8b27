package org.gangmu.document;

/**
 * Words by which parts of an official document are told apart. They come from how such documents
 * are written in general: none is the name of a place, a unit or a programme.
 */
final class Words {

  private Words() {}

  /**
   * With these a line of the page around the text begins: navigation, sharing, site owner, records.
   */
  static final String[] PAGE_FOOT = {
    "相关解读",
    "相关链接",
    "相关文件",
    "相关阅读",
    "相关附件",
    "相关稿件",
    "相关信息",
    "相关新闻",
    "政策解读:",
    "解读链接",
    "扫一扫",
    "扫码",
    "上一篇",
    "下一篇",
    "上一条",
    "下一条",
    "打印本页",
    "打印 关闭",
    "打印关闭",
    "【打印",
    "[打印",
    "【关闭",
    "关闭窗口",
    "分享到",
    "分享:",
    "返回顶部",
    "返回首页",
    "网站地图",
    "联系我们",
    "关于我们",
    "版权所有",
    "网站标识码",
    "网站声明",
    "友情链接",
    "主管单位:",
    "主管:",
    "当前位置",
    "您的位置",
    "您当前的位置",
    "您现在的位置",
    "无障碍",
    "适老",
    "APP下载",
    "责任编辑",
    "编辑:",
    "来源:",
    "信息来源",
    "文章来源",
    "备案号",
    "Copyright",
    "copyright",
    "©",
    "地址:",
    "邮编:",
    "字号:",
    "字体:",
    "【字体",
    "[字体",
    "点击数",
    "浏览次数",
    "热点专题",
    "主办单位:",
    "网站主办",
    "纠错",
    "我要纠错",
    "政府网站找错",
    "附件下载",
    "点击下载",
    "文件下载",
    "下载文件",
    "下载附件",
    "-->",
    "收藏",
    "【我要打印",
    "一键收藏",
    "图解",
    "微信扫",
    "主办:",
    "承办:"
  };

  /** With these the record of distribution (版记) under the text begins. */
  static final String[] DISTRIBUTION = {
    "抄送:", "抄报:", "主送:", "分送:", "报送:", "发送:", "抄送各", "抄送省", "抄送市", "联系人:", "信息公开选项", "公开属性", "公开方式",
    "(此件公开", "(此件主动", "(此件依申请", "此件公开", "(联系人", "主题词:"
  };

  /** Anywhere in a short line these mean the record of a web site. */
  static final String[] SITE_RECORD = {"ICP备", "公网安备", "网站标识码", "版权所有", "无障碍浏览"};

  /** The last characters of names of organs, areas, enterprises and of collectives of these. */
  static final String ORGAN_LAST = "厅局委办部院署会处科室组站所社团队区县市州省旗盟镇乡村居校馆台行司园场心府位门关构企厂库联协体方地班业";

  /** What a list of organs is made of where it names kinds, not organs: 各委、办、厅、局. */
  static final String ORGAN_KINDS = "省市州县区旗盟委办厅局部院乡镇";

  /** Words of a title's end that make it the title of a document. */
  static final String[] TITLE_ENDINGS = {
    "通知", "意见", "决定", "决议", "命令", "令", "公报", "公告", "通告", "通报", "报告", "请示", "批复", "议案", "函", "纪要",
    "方案", "计划", "要点", "清单", "规划", "分工", "分解", "措施", "办法", "细则", "安排", "分解表", "分工表", "任务表", "一览表",
    "台账", "规定", "任务书", "责任书", "纲要", "举措", "政策", "条例", "目录", "指引", "指南", "重点任务", "任务分解", "责任分解",
    "事项", "重点工作", "工作任务", "目标任务", "实事", "项目表", "汇总表", "安排表", "明细表", "统计表", "任务", "清单表", "细化表",
    "路线图", "时间表", "设想", "提纲", "预案", "标准", "大纲", "行动"
  };
}
