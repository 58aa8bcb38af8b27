package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DocumentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time a plan covers, and the documents it rests on. */
class PeriodsAndCitationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          云泽州2026年修渠方案,                  2026, 2026
          云泽州２０２６年修渠方案,              2026, 2026
          云泽州修渠行动方案（2025—2027年）,     2025, 2027
          云泽州修渠行动方案（2025-2027）,       2025, 2027
          云泽州修渠行动方案（2025～2027年）,    2025, 2027
          云泽州修渠行动方案（2025至2027年）,    2025, 2027
          云泽州关于印发2026年修渠计划的通知,    2026, 2026
          云泽州关于印发《修渠计划（2025—2027年）》的通知, 2025, 2027
          """)
  void theTitleTellsTheTime(String title, int first, int last) {
    assertThat(ReadText.of(title, "一、清淤").directive().period())
        .contains(PlanPeriod.ofYears(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云泽州修渠方案", "云泽州“十四五”修渠规划", "云泽州修渠三年行动方案", "云泽州修渠方案（2027-2025）", "云泽州1000年修渠方案"})
  void otherTitlesTellNone(String title) {
    assertThat(ReadText.of(title, "一、清淤").directive().period()).isEmpty();
  }

  @Test
  void documentsBehindAWordOfReasonAreCited() {
    ReadText text =
        ReadText.of(
            "云泽州关于修渠的通知",
            "根据《澜川省修渠办法》（澜政发〔2025〕8号）和《云泽州水利规划》，结合实际，制定本通知。",
            "为贯彻落实《澜川省修渠意见》，现通知如下。",
            "一、清淤");

    assertThat(text.directive().citations())
        .containsExactly(
            new Citation("澜川省修渠办法", Optional.of(new DocumentNumber("澜政发", 2025, 8))),
            new Citation("云泽州水利规划", Optional.empty()),
            new Citation("澜川省修渠意见", Optional.empty()));
  }

  @Test
  void otherTitlesInTheTextAreNotCited() {
    ReadText text =
        ReadText.of(
            "云泽州关于印发《清渠方案》的通知",
            "《清渠方案》已经同意。出版《渠志》一书。根据工作需要，组织人员，历时一年。编写《渠史》。",
            "一、清淤",
            "根据《云泽州水法》执行。");

    assertThat(text.directive().citations()).isEmpty();
  }

  @Test
  void aDocumentCitedTwiceIsThereOnce() {
    assertThat(
            ReadText.of("云泽州关于修渠的通知", "根据《水法》和《水法》，按照《水法》要求，现通知如下。", "一、清淤")
                .directive()
                .citations())
        .containsExactly(new Citation("水法", Optional.empty()));
  }
}
