package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"t1", "1.2.3", "任务 7", "a/b#c", "\uD842\uDFB7", "（一）", "null"})
  void visibleTextIsAnId(String text) {
    assertThat(TaskId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " t",
        "t ",
        "\tt",
        "a\nb",
        "a\u007fb",
        "a\u0085b",
        "a\u00a0b",
        "a\u3000b",
        "a\u2028b",
        "a\u200bb",
        "\ufefft",
        "a\u202eb",
        "a\ud842",
        "a\udb40\udc01b",
        "\udfb7a",
        "a\udfb7\ud842"
      })
  void whatCannotBeSeenIsRefused(String text) {
    assertThatThrownBy(() -> TaskId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id of a task must");
  }

  @Test
  void lengthIsLimited() {
    assertThat(TaskId.of("x".repeat(TaskId.MAX_LENGTH)).text()).hasSize(TaskId.MAX_LENGTH);
    assertThatThrownBy(() -> TaskId.of("x".repeat(TaskId.MAX_LENGTH + 1)))
        .hasMessage("id of a task must have at most 200 characters: 201");
  }

  @Test
  void idsAreEqualByTheirText() {
    new EqualsTester()
        .addEqualityGroup(TaskId.of("t1"), TaskId.of("t" + 1))
        .addEqualityGroup(TaskId.of("T1"))
        .addEqualityGroup(TaskId.of("ｔ1"))
        .testEquals();
    assertThat(TaskId.of("t10")).isLessThan(TaskId.of("t9"));
  }
}
