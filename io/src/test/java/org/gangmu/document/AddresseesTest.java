package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a document is addressed to. */
class AddresseesTest {

  private static ReadText read(String addressees) {
    return ReadText.of("云泽州关于修渠的通知", addressees, "请照办。", "一、清淤");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          各县（市、区）人民政府，州政府各部门、各直属机构：       => 各县（市、区）人民政府|州政府各部门|各直属机构
          各县（市、区）人民政府、州直各委、办、厅、局，各有关单位： => 各县（市、区）人民政府|州直各委、办、厅、局|各有关单位
          各县､区人民政府,市政府各部门:                            => 各县､区人民政府|市政府各部门
          州水务局、州财政局：                                     => 州水务局|州财政局
          各有关单位：                                             => 各有关单位
          省、州驻白石各单位：                                     => 省、州驻白石各单位
          云泽州人民政府：                                         => 云泽州人民政府
          """)
  void namesBeforeAColonAreAddressees(String line, String names) {
    ReadText text = read(line);

    assertThat(text.directive().addressees())
        .extracting(UnitName::text)
        .isEqualTo(Splitter.on('|').splitToList(names));
    assertThat(text.kindOf(line)).isEqualTo(SpanKind.ADDRESSEES);
    assertThat(text.kindOf("请照办。")).isEqualTo(SpanKind.PROSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将有关事项通知如下：", "《修渠办法》：", "工作目标：", "会议强调：", "各县人民政府，请照办。现通知如下："})
  void otherWordsBeforeAColonAreText(String line) {
    assertThat(read(line).directive().addressees()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"各县人民政府，州政府各部门，|各有关单位：", "各县人民政府，州政府各部门、|各有关单位："})
  void addresseesMayBeBrokenOverLines(String lines) {
    ReadText text = read(lines.replace('|', '\n'));

    assertThat(text.directive().addressees())
        .extracting(UnitName::text)
        .containsExactly("各县人民政府", "州政府各部门", "各有关单位");
  }
}
