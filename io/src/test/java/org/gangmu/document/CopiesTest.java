package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.gangmu.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** A page copied twice is read once. */
class CopiesTest {

  private static final ImmutableList<String> PAGE =
      ImmutableList.of(
          "云泽州关于修渠的通知",
          "各县人民政府：",
          "一、清淤",
          "南渠清淤三公里，全程机械作业。",
          "二、植树",
          "渠边植树三百棵，全部本地树种。",
          "三、种草",
          "渠边种草三百亩，全部本地草种。");

  private static ReadText read(Iterable<String> first, Iterable<String> second) {
    return ReadText.of(
        ImmutableList.<String>builder()
            .addAll(first)
            .addAll(second)
            .build()
            .toArray(String[]::new));
  }

  @Test
  void theSecondCopyIsLeftOutAndSaidToBe() {
    ReadText text = read(PAGE, PAGE);

    assertThat(text.labels()).containsExactly("一、", "二、", "三、");
    assertThat(text.directive()).isEqualTo(ReadText.of(PAGE.toArray(String[]::new)).directive());
    assertThat(text.reading().plan().diagnostics())
        .anySatisfy(
            remark -> {
              assertThat(remark.code()).isEqualTo(ReadingCode.COPY);
              assertThat(remark.severity()).isEqualTo(Severity.INFO);
              assertThat(remark.location().describe()).isEqualTo("9:1");
            });
    assertThat(text.reading().spans())
        .last()
        .satisfies(span -> assertThat(span.kind()).isEqualTo(SpanKind.COPY));
  }

  @Test
  void aCopyOfAPartIsLeftOutToo() {
    ReadText text = read(PAGE, PAGE.subList(1, 8));

    assertThat(text.labels()).containsExactly("一、", "二、", "三、");
  }

  @Test
  void aFewEqualParagraphsAreNoCopy() {
    ReadText text = read(PAGE, PAGE.subList(2, 6));

    assertThat(text.labels()).containsExactly("一、", "二、", "三、", "一、", "二、");
    assertThat(text.codes()).doesNotContain(ReadingCode.COPY);
  }

  @Test
  void equalSectionsOfTwoChaptersAreNoCopy() {
    ImmutableList.Builder<String> sections = ImmutableList.builder();
    for (String number : new String[] {"一", "二", "三", "四", "五", "六", "七", "八"}) {
      sections.add("（" + number + "）南渠值守（州水务局牵头）");
    }
    ImmutableList<String> half = sections.build();
    ReadText text =
        read(
            ImmutableList.<String>builder().add("一、上半年").addAll(half).build(),
            ImmutableList.<String>builder().add("二、下半年").addAll(half).build());

    assertThat(text.labels()).hasSize(18);
    assertThat(text.codes()).doesNotContain(ReadingCode.COPY);
  }

  @Test
  void equalParagraphsInAnotherOrderAreNoCopy() {
    assertThat(read(PAGE, PAGE.reverse()).codes()).doesNotContain(ReadingCode.COPY);
  }

  @Test
  void oneSentenceSaidOftenIsNoCopyOfItself() {
    ReadText text =
        read(
            ImmutableList.of("一、清淤"),
            ImmutableList.<String>builder()
                .addAll(Collections.nCopies(3, "南渠清淤三公里，全程机械作业。"))
                .build());

    assertThat(text.task(0).body().split("\n", -1)).hasSize(3);
  }
}
