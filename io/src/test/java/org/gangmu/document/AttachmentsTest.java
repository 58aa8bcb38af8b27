package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments, listed under a text and carried behind it. */
class AttachmentsTest {

  @Test
  void oneAttachmentIsNamedBehindAColon() {
    ReadText text = ReadText.of("云泽州关于修渠的通知", "一、清淤", "附件：修渠任务表", "云泽州水务局", "2026年3月5日");

    assertThat(text.directive().attachments()).containsExactly("修渠任务表");
    assertThat(text.kindOf("附件：修渠任务表")).isEqualTo(SpanKind.ATTACHMENT);
    assertThat(text.labels()).containsExactly("一、");
  }

  @Test
  void severalAttachmentsAreNumbered() {
    ReadText text =
        ReadText.of(
            "云泽州关于修渠的通知", "一、清淤", "附件：1.南渠任务表", "　　　2.北渠任务表", "　　　3.东渠任务表", "云泽州水务局", "2026年3月5日");

    assertThat(text.directive().attachments()).containsExactly("南渠任务表", "北渠任务表", "东渠任务表");
    assertThat(text.labels()).containsExactly("一、");
  }

  @Test
  void severalAttachmentsMayStandInOneLine() {
    ReadText text =
        ReadText.of("云泽州关于修渠的通知", "一、清淤", "附件：1．南渠任务表　　2．北渠任务表；3.东渠3.5公里任务表", "4．西渠任务表");

    assertThat(text.directive().attachments())
        .containsExactly("南渠任务表", "北渠任务表", "东渠3.5公里任务表", "西渠任务表");
    assertThat(text.labels()).containsExactly("一、");
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件", "附件1", "附件 1", "附件一", "附件：", "附表2"})
  void tasksOfAnAttachmentBeginAtTheRoot(String mark) {
    ReadText text = ReadText.of("云泽州关于修渠的通知", "一、清淤", "（一）南渠", mark, "修渠任务表", "（一）北渠", "1.上游");

    assertThat(text.labels()).containsExactly("一、", "  （一）", "（一）", "  1.");
    assertThat(text.kindOf(mark)).isEqualTo(SpanKind.ATTACHMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件：详见附件1。请查收。", "附近村庄", "附件详见网站。"})
  void sentencesOfAttachmentsAreText(String line) {
    ReadText text = ReadText.of("云泽州关于修渠的通知", "一、清淤", line);

    assertThat(text.directive().attachments()).isEmpty();
    assertThat(text.outline()).containsExactly("一、 清淤|" + line);
  }
}
