package org.gangmu.task;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;
import static org.gangmu.task.Outlines.tree;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeMergeTest {

  private final TaskTree base = tree("a [b c [d e] f] g [h]");

  @Test
  void changesOfBothAreMade() {
    TaskTree ours = base.relabel(id("b"), "1.").remove(id("h"));
    TaskTree theirs =
        base.move(id("c"), TaskPlace.lastRoot())
            .insert(task("x"), TaskPlace.under(id("a"), 0))
            .replace(Task.builder().id(id("b")).heading("标题").build());
    TreeMerge merge = TreeMerge.of(base, ours, theirs);
    assertThat(merge.isClean()).isTrue();
    assertThat(outline(merge.tree())).isEqualTo("a [x b f] g c [d e]");
    assertThat(merge.tree().find(id("b")))
        .contains(Task.builder().id(id("b")).label("1.").heading("标题").build());
  }

  @Test
  void bothMayRemoveOrMoveOrInsertAlike() {
    TaskTree ours = base.remove(id("f")).move(id("h"), TaskPlace.root(0));
    TaskTree theirs = ours.insert(task("x"), TaskPlace.lastRoot());
    assertThat(TreeMerge.of(base, ours, theirs))
        .isEqualTo(new TreeMerge(theirs, ImmutableList.of()));
  }

  @Test
  void insertionsAtOnePlaceStandSideBySide() {
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.insert(tree("y z"), TaskPlace.under(id("c"), 1)),
            base.insert(tree("x"), TaskPlace.under(id("c"), 1)));
    assertThat(merge.isClean()).isTrue();
    assertThat(outline(merge.tree())).isEqualTo("a [b c [d x y z e] f] g [h]");
  }

  @Test
  void aPartThatBothReplacedStaysAsInTheBase() {
    Task ours = Task.builder().id(id("d")).label("1.").body("甲").build();
    Task theirs = Task.builder().id(id("d")).label("2.").heading("乙").build();
    TreeMerge merge = TreeMerge.of(base, base.replace(ours), base.replace(theirs));
    assertThat(merge.conflicts())
        .containsExactly(new MergeConflict.Replaced(task("d"), ours, theirs));
    assertThat(merge.tree().find(id("d")))
        .contains(Task.builder().id(id("d")).heading("乙").body("甲").build());
  }

  @Test
  void deadlinesAreMergedForThemselves() {
    StatedDate june = StatedDate.of(LocalDate.of(2026, 6, 30));
    StatedDate july = StatedDate.of(LocalDate.of(2026, 7, 31));
    TaskTree ours = base.replace(task("d").toBuilder().deadline(june).build());
    TreeMerge clean = TreeMerge.of(base, ours, base.relabel(id("d"), "1."));
    assertThat(clean.isClean()).isTrue();
    assertThat(clean.tree().find(id("d")))
        .contains(task("d").withLabel("1.").toBuilder().deadline(june).build());
    TaskTree theirs = base.replace(task("d").toBuilder().deadline(july).build());
    assertThat(TreeMerge.of(base, ours, theirs).conflicts()).hasSize(1);
  }

  @Test
  void whatOneRemovedAndTheOtherChangedStaysWithWhatIsAboveIt() {
    TreeMerge merge = TreeMerge.of(base, base.remove(id("c")), base.relabel(id("e"), "1."));
    assertThat(outline(merge.tree())).isEqualTo("a [b c [e] f] g [h]");
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Removed(MergeConflict.Side.OURS, task("c"), task("c")),
            new MergeConflict.Removed(
                MergeConflict.Side.OURS, task("e"), task("e").withLabel("1.")));
    assertThat(merge.conflicts().get(0).describe())
        .isEqualTo("ours removed c, which the other keeps");
  }

  @Test
  void aRemovedTaskStaysForWhatTheOtherPutUnderIt() {
    TreeMerge merge =
        TreeMerge.of(base, base.move(id("b"), TaskPlace.under(id("h"), 0)), base.remove(id("g")));
    assertThat(outline(merge.tree())).isEqualTo("a [c [d e] f] g [h [b]]");
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Removed(MergeConflict.Side.THEIRS, task("g"), task("g")),
            new MergeConflict.Removed(MergeConflict.Side.THEIRS, task("h"), task("h")));
  }

  @Test
  void whatBothMovedElsewhereStaysAtHome() {
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.move(id("d"), TaskPlace.lastUnder(id("h"))),
            base.move(id("d"), TaskPlace.lastRoot()));
    assertThat(outline(merge.tree())).isEqualTo("a [b c [d e] f] g [h]");
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Moved(
                id("d"), Optional.of(id("c")), Optional.of(id("h")), Optional.empty()));
  }

  @Test
  void whereTheHomeIsGoneTheNearestAncestorTakesItIn() {
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.move(id("d"), TaskPlace.lastUnder(id("h"))).remove(id("c")),
            base.move(id("d"), TaskPlace.lastRoot()).remove(id("c")));
    assertThat(outline(merge.tree())).isEqualTo("a [b f d] g [h]");
    assertThat(merge.conflicts()).hasSize(1);
  }

  @Test
  void movesThatMakeACycleAreTakenBack() {
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.move(id("c"), TaskPlace.lastUnder(id("f"))),
            base.move(id("f"), TaskPlace.lastUnder(id("e"))));
    assertThat(outline(merge.tree())).isEqualTo("a [b c [d e] f] g [h]");
    assertThat(merge.conflicts())
        .containsExactly(new MergeConflict.Cycle(ImmutableList.of(id("c"), id("f"), id("e"))));
  }

  @Test
  void oneIdInsertedTwiceIsTold() {
    Task ours = task("x").withLabel("2.");
    Task theirs = task("x").withLabel("1.");
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.insert(ours, TaskPlace.lastUnder(id("h"))),
            base.insert(theirs, TaskPlace.lastUnder(id("b"))));
    assertThat(merge.tree().find(id("x"))).contains(theirs);
    assertThat(outline(merge.tree())).isEqualTo("a [b [x] c [d e] f] g [h]");
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Inserted(ours, Optional.of(id("h")), theirs, Optional.of(id("b"))));
  }

  @Test
  void ordersThatDoNotAgreeAreTold() {
    TaskTree row = tree("a b c d");
    TreeMerge merge = TreeMerge.of(row, tree("b a c d"), tree("d a b c"));
    assertThat(outline(merge.tree())).isEqualTo("a b c d");
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Ordered(
                Optional.empty(),
                ImmutableList.of(id("a"), id("b"), id("c"), id("d")),
                ImmutableList.of(id("b"), id("a"), id("c"), id("d")),
                ImmutableList.of(id("d"), id("a"), id("b"), id("c"))));
    assertThat(TreeMerge.of(row, tree("d c b a"), tree("a b x c d")))
        .isEqualTo(new TreeMerge(tree("d c b x a"), ImmutableList.of()));
  }

  @Test
  void conflictsAreToldInOneLine() {
    TreeMerge merge =
        TreeMerge.of(
            base,
            base.relabel(id("b"), "1.")
                .move(id("d"), TaskPlace.lastUnder(id("h")))
                .insert(task("x"), TaskPlace.root(0)),
            base.relabel(id("b"), "2.")
                .move(id("d"), TaskPlace.lastRoot())
                .insert(task("x").withLabel("3."), TaskPlace.lastUnder(id("f"))));
    assertThat(merge.conflicts())
        .extracting(MergeConflict::describe)
        .containsExactly(
            "both inserted, ours x among the roots, theirs x 3. under f",
            "both replaced b, ours by b 1., theirs by b 2.",
            "both moved d, ours under h, theirs among the roots");
  }

  @Test
  void theEmptyTreeMergesToo() {
    assertThat(TreeMerge.of(TaskTree.empty(), base, TaskTree.empty()).tree()).isEqualTo(base);
    assertThat(TreeMerge.of(base, TaskTree.empty(), TaskTree.empty()).tree())
        .isEqualTo(TaskTree.empty());
    assertThat(TreeMerge.of(base, base, TaskTree.empty()))
        .isEqualTo(new TreeMerge(TaskTree.empty(), ImmutableList.of()));
  }

  private static Stream<Arguments> conflicts() {
    ImmutableList<TaskId> many =
        IntStream.rangeClosed(1, 11).mapToObj(i -> id("t" + i)).collect(toImmutableList());
    Task before = Task.builder().id(id("d")).heading("修路").build();
    Task our = Task.builder().id(id("d")).heading("修桥").build();
    Task their = Task.builder().id(id("d")).heading("建厂").build();
    Optional<TaskId> root = Optional.empty();
    Optional<TaskId> c = Optional.of(id("c"));
    return Stream.of(
        arguments(
            new MergeConflict.Replaced(before, our, their),
            new MergeConflict.Replaced(before, their, our),
            "both replaced d 修路, ours by d 修桥, theirs by d 建厂",
            ImmutableList.of(id("d"))),
        arguments(
            new MergeConflict.Removed(MergeConflict.Side.OURS, before, our),
            new MergeConflict.Removed(MergeConflict.Side.THEIRS, before, our),
            "ours removed d 修路, which the other keeps",
            ImmutableList.of(id("d"))),
        arguments(
            new MergeConflict.Removed(MergeConflict.Side.THEIRS, before, our),
            new MergeConflict.Removed(MergeConflict.Side.OURS, before, our),
            "theirs removed d 修路, which the other keeps",
            ImmutableList.of(id("d"))),
        arguments(
            new MergeConflict.Moved(id("d"), c, root, Optional.of(id("h"))),
            new MergeConflict.Moved(id("d"), c, Optional.of(id("h")), root),
            "both moved d, ours among the roots, theirs under h",
            ImmutableList.of(id("d"))),
        arguments(
            new MergeConflict.Cycle(many.subList(0, 10)),
            new MergeConflict.Cycle(many.subList(0, 10)),
            "moves of both put tasks below themselves: [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10]",
            many.subList(0, 10)),
        arguments(
            new MergeConflict.Cycle(many),
            new MergeConflict.Cycle(many),
            "moves of both put tasks below themselves: [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10]…",
            many),
        arguments(
            new MergeConflict.Inserted(our, root, their, c),
            new MergeConflict.Inserted(their, c, our, root),
            "both inserted, ours d 修桥 among the roots, theirs d 建厂 under c",
            ImmutableList.of(id("d"))),
        arguments(
            new MergeConflict.Ordered(
                c, many.subList(0, 2), many.subList(1, 3), many.subList(2, 4)),
            new MergeConflict.Ordered(
                c, many.subList(0, 2), many.subList(2, 4), many.subList(1, 3)),
            "both reordered the tasks under c",
            ImmutableList.of(id("c"))),
        arguments(
            new MergeConflict.Ordered(
                root, many.subList(0, 2), many.subList(1, 3), many.subList(2, 4)),
            new MergeConflict.Ordered(
                root, many.subList(0, 2), many.subList(2, 4), many.subList(1, 3)),
            "both reordered the tasks among the roots",
            ImmutableList.of()));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void aConflictNamesItsTasksAndSwapsItsSides(
      MergeConflict conflict, MergeConflict swapped, String text, ImmutableList<TaskId> tasks) {
    assertThat(conflict.swapped()).isEqualTo(swapped);
    assertThat(swapped.swapped()).isEqualTo(conflict);
    assertThat(conflict.describe()).isEqualTo(text);
    assertThat(conflict.tasks()).isEqualTo(tasks);
  }

  /** Inserted tasks that differ in one part; the lesser first. */
  private static Stream<Arguments> insertedTwice() {
    Task plain = task("x");
    return Stream.of(
        arguments(plain, plain.withLabel("1.")),
        arguments(plain.toBuilder().heading("甲").build(), plain.toBuilder().heading("甲乙").build()),
        arguments(
            plain.toBuilder().heading("乙").body("甲").build(),
            plain.toBuilder().heading("乙").body("乙").build()),
        arguments(
            plain.withResponsibility(Responsibility.of(Assignment.of("州财政局", Role.LEAD))),
            plain.withResponsibility(
                Responsibility.of(
                    Assignment.of("州财政局", Role.LEAD), Assignment.of("州水利局", Role.LEAD)))),
        arguments(
            plain.toBuilder().deadline(StatedDate.of(LocalDate.of(2026, 6, 30))).build(),
            plain.toBuilder().deadline(StatedDate.of(LocalDate.of(2026, 7, 31))).build()),
        arguments(
            plain.toBuilder().addSources(new Span(1, 2)).build(),
            plain.toBuilder().addSources(new Span(3, 4)).build()));
  }

  @ParameterizedTest
  @MethodSource("insertedTwice")
  void ofTwoInsertionsOneIsTakenWhoeverMadeIt(Task one, Task other) {
    TaskTree first = base.insert(one, TaskPlace.lastUnder(id("b")));
    TaskTree second = base.insert(other, TaskPlace.lastUnder(id("b")));
    TreeMerge merge = TreeMerge.of(base, first, second);
    TreeMerge swapped = TreeMerge.of(base, second, first);

    assertThat(merge.tree()).isEqualTo(swapped.tree());
    assertThat(merge.conflicts())
        .containsExactly(
            new MergeConflict.Inserted(one, Optional.of(id("b")), other, Optional.of(id("b"))));
    assertThat(swapped.conflicts()).containsExactly(merge.conflicts().get(0).swapped());
  }

  @Test
  void whatBothInsertedElsewhereStandsAtTheRootOrUnderTheLesserParent() {
    TaskTree underB = base.insert(task("x"), TaskPlace.lastUnder(id("b")));
    TaskTree underH = base.insert(task("x"), TaskPlace.lastUnder(id("h")));
    TaskTree atTheRoot = base.insert(task("x"), TaskPlace.lastRoot());

    assertThat(outline(TreeMerge.of(base, underB, underH).tree()))
        .isEqualTo("a [b [x] c [d e] f] g [h]");
    assertThat(outline(TreeMerge.of(base, underH, underB).tree()))
        .isEqualTo("a [b [x] c [d e] f] g [h]");
    assertThat(outline(TreeMerge.of(base, atTheRoot, underB).tree()))
        .isEqualTo("a [b c [d e] f] g [h] x");
    assertThat(outline(TreeMerge.of(base, underB, atTheRoot).tree()))
        .isEqualTo("a [b c [d e] f] g [h] x");
    assertThat(TreeMerge.of(base, underB, atTheRoot).conflicts())
        .containsExactly(
            new MergeConflict.Inserted(
                task("x"), Optional.of(id("b")), task("x"), Optional.empty()));
    assertThat(TreeMerge.of(base, underB, underB).isClean()).isTrue();
  }

  @Test
  void aCycleIsToldFromItsLeastTaskOn() {
    TaskTree row = tree("z m a");
    TaskTree ours = row.move(id("z"), TaskPlace.lastUnder(id("m")));
    TaskTree theirs =
        row.move(id("m"), TaskPlace.lastUnder(id("a"))).move(id("a"), TaskPlace.lastUnder(id("z")));
    TreeMerge merge = TreeMerge.of(row, ours, theirs);

    assertThat(merge.conflicts())
        .containsExactly(new MergeConflict.Cycle(ImmutableList.of(id("a"), id("z"), id("m"))));
    assertThat(TreeMerge.of(row, theirs, ours).conflicts()).isEqualTo(merge.conflicts());
    assertThat(outline(merge.tree()).split(" ", -1)).containsExactlyInAnyOrder("z", "m", "a");
  }
}
