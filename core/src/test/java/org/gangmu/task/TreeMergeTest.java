package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;
import static org.gangmu.task.Outlines.tree;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.junit.jupiter.api.Test;

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
}
