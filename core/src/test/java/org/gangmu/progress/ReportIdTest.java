package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"r1", "2026-03/7", "报告 7", "a#c", "\uD842\uDFB7"})
  void visibleTextIsAnId(String text) {
    assertThat(ReportId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " r",
        "r ",
        "\tr",
        "a\nb",
        "a\u007fb",
        "a\u3000b",
        "a\u200bb",
        "a\ud842",
        "\udfb7a"
      })
  void whatCannotBeSeenIsRefused(String text) {
    assertThatThrownBy(() -> ReportId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id of a report must be visible text without outer blanks: \"");
  }

  @Test
  void lengthIsBounded() {
    assertThat(ReportId.of("r".repeat(200)).text()).hasSize(200);
    assertThatThrownBy(() -> ReportId.of("r".repeat(201)))
        .hasMessage("id of a report must have at most 200 characters: 201");
    assertThatThrownBy(() -> ReportId.of("")).hasMessage("id of a report must not be empty");
  }

  @Test
  void orderIsThatOfTheText() {
    assertThat(ReportId.of("r10")).isLessThan(ReportId.of("r2"));
  }
}
