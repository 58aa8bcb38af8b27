package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The issuers and the date under a text. */
class SignaturesTest {

  private static ReadText read(String... signature) {
    String[] lines = new String[signature.length + 3];
    lines[0] = "云泽州关于修渠的通知";
    lines[1] = "一、清淤";
    lines[2] = "南渠三公里。";
    System.arraycopy(signature, 0, lines, 3, signature.length);
    return ReadText.of(lines);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          云泽州水务局                               => 云泽州水务局
          　　　　　　　　云泽州水务局               => 云泽州水务局
          云泽州人民政府办公室（代章）               => 云泽州人民政府办公室
          云泽州人民政府(盖章)                       => 云泽州人民政府
          云泽州水务局　　云泽州财政局               => 云泽州水务局|云泽州财政局
          云泽州水务局|云泽州财政局                  => 云泽州水务局|云泽州财政局
          云泽州水务局　云泽州财政局|云泽州林草局    => 云泽州水务局|云泽州财政局|云泽州林草局
          省水利厅省财政厅省林草局                   => 省水利厅|省财政厅|省林草局
          云泽州水务局云泽州财政局                   => 云泽州水务局|云泽州财政局
          云泽州修渠工作|领导小组办公室              => 云泽州修渠工作领导小组办公室
          云泽州水务局|（印章）                      => 云泽州水务局
          """)
  void issuersStandOverTheDateInAnyArrangement(String lines, String issuers) {
    String[] signature = (lines + "|2026年3月5日").split("\\|", -1);

    ReadText text = read(signature);

    assertThat(text.directive().issuers())
        .extracting(UnitName::text)
        .isEqualTo(Splitter.on('|').splitToList(issuers));
    assertThat(text.directive().date()).contains(LocalDate.of(2026, 3, 5));
    assertThat(text.outline()).containsExactly("一、 清淤|南渠三公里。");
    assertThat(text.kindOf("2026年3月5日")).isEqualTo(SpanKind.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年3月5日",
        "２０２６年３月５日",
        "2026 年 3 月 5 日",
        "2026年03月05日",
        "二〇二六年三月五日",
        "二○二六年三月五日",
        "二Ｏ二六年三月五日",
        "2026-03-05",
        "2026.3.5",
        "2026/3/5"
      })
  void theDateIsKeptWithItsWords(String words) {
    assertThat(read("云泽州水务局", words).directive().dates())
        .containsEntry(DateRole.SIGNED, new StatedDate(LocalDate.of(2026, 3, 5), words));
  }

  @Test
  void theDateMayEndInTens() {
    assertThat(read("云泽州水务局", "二〇二六年十月三十一日").directive().date())
        .contains(LocalDate.of(2026, 10, 31));
    assertThat(read("云泽州水务局", "二〇二六年十二月十日").directive().date())
        .contains(LocalDate.of(2026, 12, 10));
  }

  @Test
  void aSignatureMayBeGluedToTheLastSentence() {
    ReadText blank = ReadText.of("云泽州关于修渠的通知", "一、清淤", "南渠三公里。云泽州水务局 2026年3月5日");
    ReadText glued = ReadText.of("云泽州关于修渠的通知", "一、清淤", "南渠三公里。云泽州水务局2026年3月5日");

    for (ReadText text : new ReadText[] {blank, glued}) {
      assertThat(text.outline()).containsExactly("一、 清淤|南渠三公里。");
      assertThat(text.directive().issuers()).containsExactly(UnitName.of("云泽州水务局"));
      assertThat(text.directive().date()).contains(LocalDate.of(2026, 3, 5));
    }
  }

  @Test
  void theSignatureStandsWhereTheHeadDiffers() {
    ReadText text =
        ReadText.of("发文机关：云泽州办公室", "成文日期：2026-03-04", "云泽州关于修渠的通知", "一、清淤", "云泽州水务局", "2026年3月5日");

    assertThat(text.directive().issuers()).containsExactly(UnitName.of("云泽州水务局"));
    assertThat(text.directive().date()).contains(LocalDate.of(2026, 3, 5));
    assertThat(text.directive().dates()).containsKey(DateRole.WRITTEN);
  }

  @Test
  void aDateInASentenceIsNoSignature() {
    ReadText text = read("验收时间为2026年3月5日");

    assertThat(text.directive().dates()).isEmpty();
    assertThat(text.task(0).body()).isEqualTo("南渠三公里。\n验收时间为2026年3月5日");
  }

  @Test
  void aDateThatIsNoneIsText() {
    ReadText text = read("云泽州水务局", "2026年2月30日");

    assertThat(text.directive().dates()).isEmpty();
    assertThat(text.directive().issuers()).isEmpty();
    assertThat(text.task(0).body()).contains("2026年2月30日");
  }

  @Test
  void aDateAloneNamesNobody() {
    ReadText text = read("", "2026年3月5日");

    assertThat(text.directive().issuers()).isEmpty();
    assertThat(text.kindOf("2026年3月5日")).isEqualTo(SpanKind.DATE);
    assertThat(text.outline()).containsExactly("一、 清淤|南渠三公里。");
  }

  @Test
  void theDayOfPrintingCountsWhereNothingElseDoes() {
    ReadText text = read("云泽州人民政府办公室　　2026年3月6日印发");

    assertThat(text.directive().date()).contains(LocalDate.of(2026, 3, 6));
    assertThat(text.directive().dates()).containsOnlyKeys(DateRole.PRINTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"本通知自2026年5月1日起施行。", "本办法自2026年5月1日起正式施行，有效期五年。", "本意见自2026年5月1日起实施。"})
  void theDayFromWhichADocumentHoldsIsRead(String sentence) {
    assertThat(read(sentence).directive().dates())
        .containsOnlyKeys(DateRole.EFFECTIVE)
        .containsValue(new StatedDate(LocalDate.of(2026, 5, 1), "2026年5月1日"));
  }
}
