package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page prints round a document is kept apart from it. */
class PageFurnitureTest {

  private static final String TITLE = "云泽州关于修渠的通知";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— 3 —",
        "—3—",
        "- 3 -",
        "– 12 –",
        "－３－",
        "― 4 ―",
        "· 5 ·",
        "第 3 页 共 9 页",
        "第3页，共9页",
        "第3页/共9页",
        "3/9",
        "１２/２０"
      })
  void pageNumbersAreTakenOutOfSentences(String pageNumber) {
    ReadText text = ReadText.of(TITLE, "1.清淤。南渠三公里，", pageNumber, "北渠两公里。", pageNumber, "2.植树。");

    assertThat(text.outline()).containsExactly("1. 清淤|南渠三公里，北渠两公里。", "2. |植树。");
    assertThat(text.kindOf(pageNumber)).isEqualTo(SpanKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "3页", "/3", "3/", "- 3", "2026/3/5/7", "—— 南渠"})
  void otherShortLinesAreText(String line) {
    ReadText text = ReadText.of(TITLE, "1.清淤", line, "2.植树");

    assertThat(text.reading().spans())
        .extracting(ReadSpan::kind)
        .doesNotContain(SpanKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "扫一扫在手机打开当前页",
        "相关链接",
        "政策解读：《通知》解读",
        "上一篇：关于植树的通知",
        "打印 关闭",
        "【打印本页】",
        "分享到：",
        "网站地图 | 联系我们",
        "版权所有：云泽州人民政府",
        "主办单位：云泽州人民政府办公室 云ICP备123号",
        "来源：云泽州人民政府网",
        "责任编辑：甲"
      })
  void linesOfThePageBehindTheTextAreFurniture(String line) {
    ReadText text = ReadText.of(TITLE, "一、清淤", "南渠三公里。", line, "修渠图解", "电话123");

    assertThat(text.outline()).containsExactly("一、 清淤|南渠三公里。");
    assertThat(text.kindOf(line)).isEqualTo(SpanKind.FURNITURE);
    assertThat(text.kindOf("修渠图解")).isEqualTo(SpanKind.FURNITURE);
  }

  @Test
  void theRecordOfDistributionIsFurniture() {
    ReadText text =
        ReadText.of(
            TITLE,
            "一、清淤",
            "南渠三公里。",
            "云泽州人民政府",
            "2026年3月5日",
            "（此件公开发布）",
            "抄送：州委各部门，州人大常委会办公室。",
            "云泽州人民政府办公室",
            "2026年3月6日印发");

    assertThat(text.outline()).containsExactly("一、 清淤|南渠三公里。");
    assertThat(text.kindOf("抄送：州委各部门，州人大常委会办公室。")).isEqualTo(SpanKind.FURNITURE);
    assertThat(text.kindOf("云泽州人民政府办公室")).isEqualTo(SpanKind.FURNITURE);
    assertThat(text.directive().issuers()).hasToString("[云泽州人民政府]");
    assertThat(text.directive().dates().toString()).contains("PRINTED").contains("2026-03-06");
  }

  @Test
  void aFootInTheMiddleEndsNoTaskBelowIt() {
    ReadText text = ReadText.of(TITLE, "一、清淤", "扫一扫", "二、植树", "三百棵。");

    assertThat(text.outline()).containsExactly("一、 清淤|", "二、 植树|三百棵。");
  }

  @Test
  void invisibleMarksAreTakenOutOfWords() {
    ReadText text = ReadText.of("\ufeff一、清\u200b淤", "（责任\u00ad单位：州水\u200d务局）");

    assertThat(text.outline()).containsExactly("一、 清淤|");
    assertThat(text.units()).isEqualTo("RESPONSIBLE 州水务局");
  }

  @Test
  void marksOfWritingDirectionAreKept() {
    ReadText text = ReadText.of("1.清淤。（责任单位：州\u202e水务局）");

    assertThat(text.units()).isEqualTo("RESPONSIBLE 州\u202e水务局");
  }
}
