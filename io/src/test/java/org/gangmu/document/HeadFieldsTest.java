package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields that a page prints before the text, however it sets them. */
class HeadFieldsTest {

  private static final String TITLE = "云泽州人民政府办公室关于修渠的通知";

  static Stream<ImmutableList<String>> heads() {
    return Stream.of(
        // label and value in a line
        ImmutableList.of(
            "索引号：012345678/2026-00011", "发文字号：云政办发〔2026〕3号", "成文日期：2026-03-05", "有效性：有效"),
        // blanks inside labels, several pairs in a line
        ImmutableList.of(
            "索 引 号： 012345678/2026-00011　　发文字号： 云政办发〔2026〕3号", "成文日期： 2026-03-05　　有 效 性： 有效"),
        // pairs glued to each other
        ImmutableList.of("索引号:012345678/2026-00011发文字号:云政办发〔2026〕3号成文日期:2026-03-05有效性:有效"),
        // the value in the next line
        ImmutableList.of(
            "索引号：",
            "012345678/2026-00011",
            "发文字号：",
            "云政办发〔2026〕3号",
            "成文日期：",
            "2026-03-05",
            "有效性：",
            "有效"),
        // labels without colons, values in the next line
        ImmutableList.of(
            "索引号", "012345678/2026-00011", "发文字号", "云政办发〔2026〕3号", "成文日期", "2026-03-05", "有效性：有效"),
        // all labels, then all values
        ImmutableList.of(
            "索引号：",
            "发文字号：",
            "成文日期：",
            "有效性：",
            "012345678/2026-00011",
            "云政办发〔2026〕3号",
            "2026-03-05",
            "有效"),
        // a line of labels over a line of values
        ImmutableList.of("索引号 发文字号 成文日期 有效性", "012345678/2026-00011 云政办发〔2026〕3号 2026-03-05 有效"),
        // cells of a table
        ImmutableList.of(
            "索引号\t012345678/2026-00011\t发文字号\t云政办发〔2026〕3号", "成文日期：\t2026-03-05\t有效性：\t有效"));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void everyArrangementIsRead(ImmutableList<String> head) {
    Directive directive =
        ReadText.of(
                ImmutableList.<String>builder()
                    .addAll(head)
                    .add(TITLE, "一、清淤")
                    .build()
                    .toArray(String[]::new))
            .directive();

    assertThat(directive.title()).contains(TITLE);
    assertThat(directive.indexNumber()).contains(IndexNumber.of("012345678/2026-00011"));
    assertThat(directive.numbers()).containsExactly(new DocumentNumber("云政办发", 2026, 3));
    assertThat(directive.date()).contains(LocalDate.of(2026, 3, 5));
    assertThat(directive.validity()).contains(Validity.VALID);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          成文日期, WRITTEN
          生成日期, WRITTEN
          发文日期, WRITTEN
          发布日期, PUBLISHED
          公开日期, PUBLISHED
          施行日期, EFFECTIVE
          生效日期, EFFECTIVE
          """)
  void datesAreKeptApart(String label, DateRole role) {
    assertThat(ReadText.of(label + "：2026年3月5日", TITLE, "一、清淤").directive().dates())
        .containsOnlyKeys(role)
        .containsValue(new StatedDate(LocalDate.of(2026, 3, 5), "2026年3月5日"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          有效, VALID
          现行有效, VALID
          失效, EXPIRED
          废止, REPEALED
          """)
  void validityIsRead(String word, Validity validity) {
    assertThat(ReadText.of("时效性：" + word, TITLE, "一、清淤").directive().validity()).contains(validity);
  }

  @Test
  void subjectsPartAtSemicolonsAndBackslashes() {
    assertThat(ReadText.of("主题分类：水利;农业\\林业", TITLE, "一、清淤").directive().subjects())
        .containsExactly("水利", "农业", "林业");
  }

  @Test
  void theIssuerOfTheHeadCountsWhereNobodySignedAndTheTitleNamesNone() {
    assertThat(ReadText.of("发文机关：云泽州水务局", "关于修渠的通知", "一、清淤").directive().issuers())
        .containsExactly(UnitName.of("云泽州水务局"));
    assertThat(ReadText.of("发文机关：云泽州水务局", TITLE, "一、清淤").directive().issuers())
        .containsExactly(UnitName.of("云泽州人民政府办公室"));
    assertThat(
            ReadText.of("发文机关：云泽州水务局", TITLE, "一、清淤", "云泽州财政局", "2026年3月5日").directive().issuers())
        .containsExactly(UnitName.of("云泽州财政局"));
  }

  @Test
  void theTitleOfTheHeadCountsWhereTheTextHasNone() {
    assertThat(ReadText.of("标题：" + TITLE, "一、清淤").directive().title()).contains(TITLE);
    assertThat(ReadText.of("标题：修渠", TITLE, "一、清淤").directive().title()).contains(TITLE);
  }

  @Test
  void whatIsNotGivenIsAbsent() {
    Directive directive = ReadText.of("索引号：无", "发文字号：", TITLE, "一、清淤").directive();

    assertThat(directive.indexNumber()).isEmpty();
    assertThat(directive.numbers()).isEmpty();
    assertThat(directive.dates()).isEmpty();
    assertThat(directive.validity()).isEmpty();
    assertThat(directive.subjects()).isEmpty();
  }

  @Test
  void wordsOfFieldsInsideTheTextAreText() {
    ReadText text = ReadText.of(TITLE, "一、清淤", "来源：南渠。", "标题：渠志。");

    assertThat(text.reading().spans()).extracting(ReadSpan::kind).doesNotContain(SpanKind.FIELD);
  }
}
