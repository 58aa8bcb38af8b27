package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.task.ChineseNumeral;
import org.gangmu.task.Numbering;
import org.gangmu.task.NumberingCheck;
import org.gangmu.task.NumberingStyle;
import org.gangmu.task.OutlineLabel;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** The laws of numbering. */
class NumberingProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Provide
  Arbitrary<TaskTree> editedTrees() {
    return TaskArbitraries.trees(0, 10).flatMap(TaskArbitraries::versions);
  }

  @Provide
  Arbitrary<Tuple2<NumberingStyle, Integer>> labels() {
    return Arbitraries.of(NumberingStyle.class)
        .filter(NumberingStyle::counts)
        .flatMap(
            style ->
                Arbitraries.integers()
                    .between(1, style.maximum())
                    .map(number -> Tuple.of(style, number)));
  }

  @Provide
  Arbitrary<Numbering> numberings() {
    Arbitrary<Numbering.Level> levels =
        Combinators.combine(
                Arbitraries.of(NumberingStyle.class).filter(NumberingStyle::counts),
                Arbitraries.of(Numbering.Run.class))
            .as(Numbering.Level::new);
    return levels
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> new Numbering(ImmutableList.copyOf(list)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("一二三十百千万零〇两第章节条是要、.．（）()１２1203①⑴⒈㈠—-：， \t年")
        .ofMaxLength(12);
  }

  @Property
  void label_and_number_correspond(@ForAll("labels") Tuple2<NumberingStyle, Integer> label) {
    NumberingStyle style = label.get1();
    int number = label.get2();
    String text = style.format(number);
    assertThat(style.parse(text)).hasValue(number);
    assertThat(OutlineLabel.parse(text))
        .contains(new OutlineLabel(style, number, 0, text.length()));
  }

  @Property
  void labels_correspond_to_positions(
      @ForAll("trees") TaskTree tree, @ForAll("numberings") Numbering numbering) {
    Optional<TaskTree> relabelled = numbering.relabel(tree).value();
    assertThat(relabelled).isPresent();
    checkLabels(relabelled.orElseThrow(), numbering);
    assertThat(relabelled.orElseThrow().relabel(numbering)).isEqualTo(relabelled.orElseThrow());
    TreeInvariants.check(relabelled.orElseThrow());
  }

  @Property
  void labels_are_consecutive_after_edits(
      @ForAll("editedTrees") TaskTree tree, @ForAll("numberings") Numbering numbering) {
    TaskTree relabelled = tree.relabel(numbering);
    checkLabels(relabelled, numbering);
    TaskTree numbered =
        relabelled.filter(
            task -> relabelled.depth(relabelled.indexOf(task.id())) < numbering.levels().size());
    assertThat(NumberingCheck.check(numbered)).isEmpty();
  }

  /** Each label tells the place among the siblings, or in its level of the document. */
  private static void checkLabels(TaskTree tree, Numbering numbering) {
    Map<Integer, Integer> counted = new HashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      Task task = tree.get(i);
      int depth = tree.depth(i);
      int inDocument = counted.merge(depth, 1, Integer::sum);
      if (depth < numbering.levels().size()) {
        Numbering.Level level = numbering.levels().get(depth);
        int number =
            level.run() == Numbering.Run.THROUGH ? inDocument : tree.place(task.id()).index() + 1;
        assertThat(level.style().parse(task.label())).hasValue(number);
      }
    }
  }

  @Property
  void numerals_are_read_as_written(@ForAll @IntRange(max = ChineseNumeral.MAX) int number) {
    assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue(number);
  }

  @Property
  void reading_a_label_never_fails_and_stays_within_the_text(@ForAll("texts") String text) {
    for (int from = 0; from <= text.length(); from++) {
      Optional<OutlineLabel> label = OutlineLabel.read(text, from);
      if (label.isPresent()) {
        assertThat(label.get().start()).isEqualTo(from);
        assertThat(label.get().end()).isBetween(from + 1, text.length());
      }
    }
  }

  @Property
  void a_gap_and_a_repetition_are_found(@ForAll @IntRange(min = 2, max = 6) int number) {
    TaskTree.Builder tree = TaskTree.builder();
    for (int i = 1; i <= 8; i++) {
      int printed = i == number ? number + 10 : i;
      tree.add(Task.of(TaskId.of("t" + i)).withLabel(NumberingStyle.HAN_BRACKETED.format(printed)));
    }
    assertThat(NumberingCheck.check(tree.build())).hasSize(2);
  }
}
