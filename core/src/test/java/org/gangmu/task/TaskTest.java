package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.gangmu.diagnostic.Span;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

  private static final Responsibility LED = Responsibility.of(Assignment.of("云泽州财政局", Role.LEAD));

  @Test
  void titleIsLabelAndHeading() {
    Task task = Task.builder().id(TaskId.of("t")).label("三、").heading("稳定就业").body("办好").build();
    assertThat(task.title()).isEqualTo("三、稳定就业");
    assertThat(task.toBuilder().heading("").build().title()).isEqualTo("三、办好");
    assertThat(Task.of(TaskId.of("t")).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 2025年任务",
    "1.1, 1.1 2025年任务",
    "１, １ 2025年任务",
    "三, 三 2025年任务",
    "十二, 十二 2025年任务",
    "1., 1.2025年任务",
    "（一）, （一）2025年任务",
    "一是, 一是2025年任务",
    "①, ①2025年任务",
  })
  void aBareNumberStandsApartFromTheHeading(String label, String title) {
    Task task = Task.builder().id(TaskId.of("t")).label(label).heading("2025年任务").build();
    assertThat(task.title()).isEqualTo(title);
    assertThat(task.toBuilder().heading("").build().title()).isEqualTo(label);
  }

  @Test
  void titleIsOneShortLine() {
    Task task = Task.builder().id(TaskId.of("t")).body("第一段\n第二段").build();
    assertThat(task.title()).isEqualTo("第一段");
    String pair = "\uD842\uDFB7";
    assertThat(task.toBuilder().body(pair.repeat(41)).build().title())
        .isEqualTo(pair.repeat(40) + "…");
    assertThat(task.toBuilder().body(pair.repeat(40)).build().title()).isEqualTo(pair.repeat(40));
  }

  @Test
  void toStringIsShort() {
    Task task = Task.builder().id(TaskId.of("t")).body("长".repeat(1_000_000)).build();
    assertThat(task.toString()).startsWith("Task t 长长").hasSizeLessThan(60);
  }

  @Test
  void changesOfOnePartKeepTheOthers() {
    Task task = Task.builder().id(TaskId.of("t")).label("1.").body("文字").build();
    assertThat(task.withLabel("1.")).isSameAs(task);
    assertThat(task.withLabel("2.")).isEqualTo(task.toBuilder().label("2.").build());
    assertThat(task.withResponsibility(LED).responsibility()).isEqualTo(LED);
    assertThat(task.withResponsibility(Responsibility.none())).isSameAs(task);
  }

  @Test
  void everyPartCountsForEquality() {
    Task task = Task.of(TaskId.of("t"));
    new EqualsTester()
        .addEqualityGroup(task, Task.builder().id(TaskId.of("t")).label("").build())
        .addEqualityGroup(Task.of(TaskId.of("u")))
        .addEqualityGroup(task.withLabel("1."))
        .addEqualityGroup(task.toBuilder().heading("1.").build())
        .addEqualityGroup(task.toBuilder().body("1.").build())
        .addEqualityGroup(task.withResponsibility(LED))
        .addEqualityGroup(task.toBuilder().addSources(new Span(0, 1)).build())
        .testEquals();
  }
}
