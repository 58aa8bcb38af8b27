package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskPathTest {

  @Test
  void readsWhatItWrites() {
    TaskPath path = TaskPath.of("2.1.2147483647");
    assertThat(path.steps()).containsExactly(2, 1, Integer.MAX_VALUE);
    assertThat(path).hasToString("2.1.2147483647");
    assertThat(path.levels()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1.",
        ".1",
        "1..2",
        "0",
        "01",
        "1.0",
        "-1",
        "+1",
        " 1",
        "１",
        "1,2",
        "2147483648",
        "99999999999999999999",
        "a"
      })
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> TaskPath.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void aPathHasStepsFromOne() {
    assertThatThrownBy(() -> new TaskPath(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TaskPath(ImmutableList.of(1, 0)))
        .hasMessage("step of a path must be at least 1: 0");
  }

  @Test
  void ordersAsTheDocument() {
    assertThat(
            ImmutableList.of("10", "2.1", "2", "1.2", "1.10", "2.1.1").stream()
                .map(TaskPath::of)
                .sorted()
                .map(TaskPath::toString))
        .containsExactly("1.2", "1.10", "2", "2.1", "2.1.1", "10");
  }
}
