package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.task.Outlines.fan;
import static org.gangmu.task.Outlines.tree;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private final TaskTree tree = tree("a [b [c d] e [f]] g [h [i [j [k [l]]]]]");

  @Test
  void standardNumberingFollowsTheNorm() {
    assertThat(labels(tree.relabel(Numbering.STANDARD)))
        .containsExactly("一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）", "1.", "（1）", "①", "");
  }

  @Test
  void aLevelMayRunThroughTheDocument() {
    assertThat(labels(tree.relabel(Numbering.STANDARD.through(2))))
        .containsExactly("一、", "（一）", "1.", "2.", "（二）", "3.", "二、", "（一）", "4.", "（1）", "①", "");
    assertThat(
            labels(
                tree.relabel(
                    Numbering.of(NumberingStyle.CHAPTER, NumberingStyle.ARTICLE).through(1))))
        .startsWith("第一章", "第一条", "", "", "第二条", "", "第二章", "第三条");
    assertThatThrownBy(() -> Numbering.STANDARD.through(5))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void deeperLevelsKeepTheirLabels() {
    TaskTree labelled = tree.map(task -> task.withLabel("x"));
    assertThat(labels(labelled.relabel(Numbering.of(NumberingStyle.ARABIC_DOT))))
        .containsExactly("1.", "x", "x", "x", "x", "x", "2.", "x", "x", "x", "x", "x");
  }

  @Test
  void labelsAreConsecutiveAgainAfterAnEdit() {
    TaskTree numbered = tree.relabel(Numbering.STANDARD);
    TaskTree edited = numbered.remove(TaskId.of("c")).relabel(Numbering.STANDARD);
    assertThat(edited.find(TaskId.of("d")).orElseThrow().label()).isEqualTo("1.");
    assertThat(NumberingCheck.check(edited)).isEmpty();
  }

  @Test
  void aStyleThatCannotCountThatFarIsRefused() {
    Numbering circled = Numbering.of(NumberingStyle.HAN_COMMA, NumberingStyle.CIRCLED);
    assertThat(labels(fan(50).relabel(circled))).endsWith("㊿");
    assertThat(circled.relabel(fan(52)).errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.number-too-large task t50: number of style CIRCLED must be at most 50: 51",
            "ERROR task.number-too-large task t51: number of style CIRCLED must be at most 50: 52");
    assertThatThrownBy(() -> fan(51).relabel(circled))
        .hasMessage("number of style CIRCLED must be at most 50: 51");
  }

  @Test
  void numberingHasALevel() {
    assertThatThrownBy(() -> new Numbering(ImmutableList.of()))
        .hasMessage("numbering must have at least one level");
  }

  @Test
  void skippedAndRepeatedNumbersAreFound() {
    assertThat(findings("一、 二、 四、 四、 五、 三、"))
        .containsExactly(
            "task.number-skipped number after 2 must be 3: 四、",
            "task.number-repeated number after 4 must be 5: 四、",
            "task.number-repeated number after 5 must be 6: 三、");
    assertThat(findings("二、 三、")).containsExactly("task.number-skipped first number must be 1: 二、");
    assertThat(findings("一、 ２． 三、 1. 二、"))
        .containsExactly(
            "task.number-skipped first number must be 1: ２．",
            "task.number-skipped number after 1 must be 2: 三、",
            "task.number-repeated number after 2 must be 3: 1.",
            "task.number-repeated number after 3 must be 4: 二、");
  }

  @Test
  void labelsOfSeveralStylesAreCountedApart() {
    assertThat(findings("一、 1. 二、 —— 2. 附件 三、 3. ——")).isEmpty();
  }

  @Test
  void aLevelMayGoOnUnderTheNextParent() {
    TaskTree through = tree.relabel(Numbering.STANDARD.through(2).through(1));
    assertThat(NumberingCheck.check(through)).isEmpty();
    TaskTree gap = through.remove(TaskId.of("f"));
    assertThat(NumberingCheck.check(gap))
        .extracting(Diagnostic::toString)
        .containsExactly("WARNING task.number-skipped task i: first number must be 1 or 3: 4.");
    assertThat(NumberingCheck.check(gap)).allMatch(each -> each.severity() == Severity.WARNING);
  }

  private static List<String> labels(TaskTree tree) {
    return tree.tasks().stream().map(Task::label).toList();
  }

  /** Returns what is found in a row of tasks with these labels. */
  private static List<String> findings(String labels) {
    TaskTree.Builder row = TaskTree.builder();
    for (String label : labels.split(" ", -1)) {
      row.add(Task.of(TaskId.of("t" + row.size())).withLabel(label));
    }
    return NumberingCheck.check(row.build()).stream()
        .map(each -> each.code().id() + " " + each.message())
        .toList();
  }
}
