package org.gangmu.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;

/**
 * The fields that pages of published documents print round the text (公文页的著录项), by the words sites
 * use for them. The first group of words is so particular that a field is seen wherever it stands
 * in a line; words of the second are common and count at the beginning of a line only.
 */
enum HeadField {
  INDEX_NUMBER("索引号 信息索引号 索取号", ""),
  NUMBER("发文字号 文件编号 发文文号 发布文号 公文字号 文件字号", "文号 字号 文件号"),
  ISSUER("发文机关 发布机构 发文单位 制发机关 发文机构 发布单位 公开主体 公开机构 制定机关 制文机关", "发布机关"),
  WRITTEN("成文日期 生成日期 成文时间 发文日期 制定日期 发文时间 制发日期", ""),
  PUBLISHED("发布日期 发布时间 公开日期 公布日期 公开时间", ""),
  EFFECTIVE("施行日期 实施日期 生效日期", "生效时间 实施时间"),
  TITLE("文件名称 信息名称 公文名称", "标题 名称"),
  VALIDITY("公文时效 文件有效性 有效性 效力状态 时效性", "时效 是否有效 有效状态"),
  SUBJECT("主题分类 信息分类", "主题 分类"),
  OTHER(
      "主题词 信息来源 文章来源 浏览次数 阅读次数 访问次数 点击次数 浏览量 组配分类 体裁分类 公开方式 公开形式 公开范围"
          + " 公开目录 内容概述 内容概况 失效日期 废止日期 统一编号 政策咨询机关 政策咨询电话 公开责任部门 公文种类 热点专题"
          + " 统一登记号 规范性文件编号 发布人",
      "来源 时间 日期 字体 作者 编辑 责任编辑 关键词 体裁 文种 载体 当前位置 您的位置 您现在的位置 点击数 访问量 阅读"
          + " 审核 签发 语种 主办 分享到 备注 密级 紧急程度 签发人 公开属性 公开类别");

  static final int LONGEST = 8;

  private static final ImmutableMap<String, HeadField> STRONG = words(true);
  private static final ImmutableMap<String, HeadField> COMMON = words(false);

  private final String strong;
  private final String common;

  HeadField(String strong, String common) {
    this.strong = strong;
    this.common = common;
  }

  private static ImmutableMap<String, HeadField> words(boolean strong) {
    ImmutableMap.Builder<String, HeadField> words = ImmutableMap.builder();
    for (HeadField field : values()) {
      for (String word : Splitter.on(' ').split(strong ? field.strong : field.common)) {
        if (!word.isEmpty()) {
          words.put(word, field);
        }
      }
    }
    return words.buildOrThrow();
  }

  /**
   * Returns the field a word names, or null.
   *
   * @param leading whether the word stands at the beginning of a line or cell
   */
  static @org.jspecify.annotations.Nullable HeadField named(String word, boolean leading) {
    HeadField field = STRONG.get(word);
    return field != null || !leading ? field : COMMON.get(word);
  }
}
