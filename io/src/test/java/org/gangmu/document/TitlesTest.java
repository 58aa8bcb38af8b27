package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, wherever they stand, and what they tell of the document. */
class TitlesTest {

  private static Directive read(String... head) {
    String[] lines = new String[head.length + 1];
    System.arraycopy(head, 0, lines, 0, head.length);
    lines[head.length] = "一、清淤";
    return ReadText.of(lines).directive();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          云泽州关于修渠的通知,               NOTICE
          云泽州关于修渠的紧急通知,           NOTICE
          云泽州关于修渠的意见,               OPINION
          云泽州关于修渠的实施意见,           OPINION
          云泽州关于修渠的决定,               DECISION
          云泽州关于修渠情况的通报,           CIRCULAR
          云泽州关于修渠的公告,               ANNOUNCEMENT
          云泽州关于修渠的请示,               REQUEST
          云泽州关于修渠的批复,               REPLY
          云泽州关于修渠的函,                 LETTER
          云泽州关于修渠的报告,               REPORT
          云泽州修渠专题会议纪要,             MINUTES
          云泽州政府工作报告,                 WORK_REPORT
          云泽州修渠实施方案,                 PLAN
          云泽州修渠工作要点,                 PLAN
          云泽州修渠办法（试行）,             PLAN
          云泽州关于修渠的通知（2026年修订）, NOTICE
          """)
  void theKindIsToldByTheEndOfTheTitle(String title, DocumentKind kind) {
    Directive directive = read(title);

    assertThat(directive.title()).contains(title);
    assertThat(directive.kind()).isEqualTo(kind);
  }

  @Test
  void aTitleMayBeBrokenOverLines() {
    assertThat(read("云泽州人民政府办公室", "关于修渠的通知").title()).contains("云泽州人民政府办公室关于修渠的通知");
    assertThat(read("云泽州人民政府办公室关于印发清渠行动", "实施方案的通知").title()).contains("云泽州人民政府办公室关于印发清渠行动实施方案的通知");
    assertThat(read("云泽州水务局 云泽州财政局", "关于联合修渠的通知").title()).contains("云泽州水务局 云泽州财政局关于联合修渠的通知");
  }

  @Test
  void aBrokenTitleMayHaveABlankLineInIt() {
    assertThat(read("云泽州人民政府办公室关于推广", "", "清渠经验的通知").title()).contains("云泽州人民政府办公室关于推广清渠经验的通知");
    assertThat(read("云泽州人民政府办公室", "", "关于修渠的通知").title()).contains("云泽州人民政府办公室关于修渠的通知");
    assertThat(read("云泽州水利网", "", "云泽州关于修渠的通知").title()).contains("云泽州关于修渠的通知");
    assertThat(read("全州关于水的新闻", "", "云泽州关于修渠的通知").title()).contains("云泽州关于修渠的通知");
  }

  @Test
  void aReportThatIsGivenAsASpeechNeedsNoTitle() {
    Directive directive = read("各位代表：", "现在，我代表云泽州人民政府，向大会报告政府工作，请予审议。");

    assertThat(directive.kind()).isEqualTo(DocumentKind.WORK_REPORT);
    assertThat(directive.issuers()).containsExactly(UnitName.of("云泽州人民政府"));
    assertThat(read("我代表全体同志，表示感谢。").kind()).isEqualTo(DocumentKind.PLAN);
  }

  @Test
  void aBracketBelowATitleBelongsToIt() {
    assertThat(read("云泽州清渠行动实施方案", "（2025—2027年）").title()).contains("云泽州清渠行动实施方案（2025—2027年）");
  }

  @Test
  void whatStandsBeforeATitleIsNoPartOfIt() {
    Directive directive = read("云泽州人民政府办公室文件", "云政办发〔2026〕3号", "云泽州人民政府办公室关于修渠的通知");

    assertThat(directive.title()).contains("云泽州人民政府办公室关于修渠的通知");
    assertThat(directive.numbers()).containsExactly(new DocumentNumber("云政办发", 2026, 3));
  }

  @Test
  void numberAndAddresseesMayBeGluedToATitle() {
    Directive directive = read("云泽州人民政府办公室关于修渠的通知 云政办发〔2026〕3号 各县人民政府，州政府各部门：", "请照办。");
    Directive glued = read("云泽州人民政府办公室关于修渠的通知各县人民政府：", "请照办。");

    assertThat(directive.title()).contains("云泽州人民政府办公室关于修渠的通知");
    assertThat(directive.numbers()).containsExactly(new DocumentNumber("云政办发", 2026, 3));
    assertThat(directive.addressees())
        .containsExactly(UnitName.of("各县人民政府"), UnitName.of("州政府各部门"));
    assertThat(glued.title()).contains("云泽州人民政府办公室关于修渠的通知");
    assertThat(glued.addressees()).containsExactly(UnitName.of("各县人民政府"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云泽州关于印发《清渠行动方案》的通知", "云泽州关于印发清渠行动方案的通知", "云泽州印发《清渠行动方案》的通知", "云泽州关于转发清渠行动方案的通知"})
  void whatATitleCarriesIsTheEnclosure(String title) {
    assertThat(read(title).enclosure()).map(Enclosure::title).contains("清渠行动方案");
  }

  @Test
  void theTitleBehindTheSignatureIsThatOfTheEnclosedText() {
    ReadText text =
        ReadText.of(
            "云泽州关于印发《清渠行动方案》的通知", "各县人民政府：", "现印发给你们。", "云泽州水务局", "2026年3月5日", "清渠行动方案", "一、清淤");

    assertThat(text.reading().spans())
        .extracting(ReadSpan::kind)
        .filteredOn(kind -> kind == SpanKind.TITLE)
        .hasSize(2);
    assertThat(text.outline()).containsExactly("一、 清淤|");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          云泽州人民政府办公室关于修渠的通知,             云泽州人民政府办公室
          云泽州水务局等五部门关于修渠的通知,             云泽州水务局
          云泽州人民政府办公室转发州水务局关于修渠的通知, 云泽州人民政府办公室
          中共云泽州委 云泽州人民政府关于修渠的意见,      中共云泽州委
          """)
  void theIssuerIsTheFirstOrganOfTheTitleWhereNobodySigned(String title, String issuer) {
    assertThat(read(title).issuers()).containsExactly(UnitName.of(issuer));
  }

  @Test
  void aPlaceAloneIssuesNothing() {
    assertThat(read("关于修渠的通知").issuers()).isEmpty();
  }

  @Test
  void aWorkReportIsThatOfTheGovernmentOfThePlaceOnTheDayItWasDelivered() {
    Directive report = read("政府工作报告", "——2026年1月10日在云泽州第十四届人民代表大会第五次会议上", "州长 钟一");

    assertThat(report.kind()).isEqualTo(DocumentKind.WORK_REPORT);
    assertThat(report.issuers()).containsExactly(UnitName.of("云泽州人民政府"));
    assertThat(report.date()).contains(LocalDate.of(2026, 1, 10));
    assertThat(report.period()).hasToString("Optional[2026-01-01/2026-12-31]");
  }

  @Test
  void aDateInBracketsUnderTheTitleIsThatOfTheDocument() {
    assertThat(read("中共云泽州委 云泽州人民政府", "关于加快修渠的意见", "（2026年3月5日）").date())
        .contains(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"修渠", "云泽州水务局", "修渠。关于修渠的通知。", "2026年3月5日"})
  void aLineWithoutTheWordsOfATitleIsNone(String line) {
    ReadText text = ReadText.of(line, "一、清淤");

    assertThat(text.directive().title()).isEmpty();
    assertThat(text.codes()).contains(ReadingCode.NO_TITLE);
  }

  @Test
  void aTitleThatTellsNoKindIsRemarked() {
    ReadText text = ReadText.of("标题：云泽州修渠", "一、清淤");

    assertThat(text.directive().title()).contains("云泽州修渠");
    assertThat(text.directive().kind()).isEqualTo(DocumentKind.PLAN);
    assertThat(text.codes()).contains(ReadingCode.NO_KIND);
  }

  @Test
  void aTextWithoutTasksIsRemarked() {
    ReadText text = ReadText.of("云泽州关于修渠的通知", "请照办。");

    assertThat(text.plan().tasks().isEmpty()).isTrue();
    assertThat(text.codes()).contains(ReadingCode.NO_TASK);
  }
}
