package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;
import static org.gangmu.task.Outlines.tree;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

class TreeDiffTest {

  private final TaskTree before = tree("a [b c [d e] f] g [h]");

  @Test
  void tellsChangesInDocumentOrder() {
    TaskTree after = tree("a [f c [d] x] g [h [b]] y [z]").replace(task("d").withLabel("1."));
    TreeDiff diff = TreeDiff.between(before, after);
    assertThat(diff.changes())
        .extracting(TreeChange::describe)
        .containsExactly(
            "reordered under a: [c, f] to [f, c]",
            "replaced d by 1.",
            "removed e from under c",
            "added x under a",
            "moved b from under a to under h",
            "added y among the roots",
            "added z under y");
  }

  @Test
  void tellsWhatWasMoved() {
    TreeDiff diff = TreeDiff.between(tree("a [b [c]] d"), tree("a d [b [c]]"));
    assertThat(diff.changes())
        .containsExactly(new TreeChange.Moved(id("b"), Optional.of(id("a")), Optional.of(id("d"))));
    assertThat(diff.contents()).isEmpty();
    assertThat(diff.children()).containsOnlyKeys(id("a"), id("d"));
    assertThat(diff.roots()).isEmpty();
  }

  @Test
  void appliesToAnyTreeThatAgrees() {
    TreeDiff diff = TreeDiff.between(before, before.remove(id("e")).relabel(id("b"), "1."));
    TaskTree other = tree("z a [b c [d e] x] y");
    assertThat(diff.apply(other).value())
        .contains(tree("z a [b c [d] x] y").relabel(id("b"), "1."));
  }

  @Test
  void isRefusedWhereTheTreeDoesNotAgree() {
    TreeDiff diff =
        TreeDiff.between(
            before,
            before.remove(id("e")).relabel(id("b"), "1.").insert(task("x"), TaskPlace.root(0)));
    TaskTree other = tree("a [c [e d [x]]] g").relabel(id("a"), "2.");
    Outcome<TaskTree> outcome = diff.apply(other);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.errors())
        .extracting(Diagnostic::toString)
        .containsExactlyInAnyOrder(
            "ERROR task.diff-misfit task x: task must not be in the tree: x",
            "ERROR task.diff-misfit task b: task must be in the tree: b",
            "ERROR task.diff-misfit task c: children must be as they were when compared: c");
    assertThat(diff.apply(before.relabel(id("e"), "x")).errors())
        .extracting(Diagnostic::message)
        .containsExactly("task must be as it was when compared: e");
    assertThat(diff.apply(before.insert(task("y"), TaskPlace.lastUnder(id("e")))).errors())
        .extracting(Diagnostic::message)
        .containsExactly("task must have no children when it is taken out: e");
    assertThat(diff.apply(before.remove(id("g"))).errors())
        .extracting(Diagnostic::message)
        .containsExactly("roots must be as they were when compared");
  }

  @Test
  void isRefusedWhereItWouldPutATaskBelowItself() {
    TreeDiff underD = TreeDiff.between(tree("r [a b] s [d]"), tree("r [b] s [d [a]]"));
    assertThat(underD.apply(tree("r [a [s [d]] b]")).errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.CYCLE);
  }

  @Test
  void limitsHoldForWhatGrows() {
    TreeDiff diff = TreeDiff.between(tree("a b"), tree("a [b [c]]"));
    assertThat(diff.apply(tree("a b"), Limits.builder().depth(2).build()).errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
    assertThat(diff.apply(tree("a b"), Limits.builder().tasks(2).build()).errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_MANY);
    Limits narrow = Limits.builder().tasks(1).depth(1).build();
    assertThat(diff.invert().apply(tree("a [b [c]]"), narrow).value()).contains(tree("a b"));
  }

  @Test
  void isEmptyBetweenEqualTrees() {
    assertThat(TreeDiff.between(before, tree("a [b c [d e] f] g [h]")).isEmpty()).isTrue();
    assertThat(TreeDiff.between(TaskTree.empty(), TaskTree.empty()).isEmpty()).isTrue();
    TreeDiff all = TreeDiff.between(TaskTree.empty(), before);
    assertThat(all.isEmpty()).isFalse();
    assertThat(all.apply(TaskTree.empty()).value()).contains(before);
    assertThat(outline(all.invert().apply(before).orElseThrow())).isEmpty();
  }

  @Test
  void differencesAreEqualByWhatTheyHold() {
    new EqualsTester()
        .addEqualityGroup(
            TreeDiff.between(tree("a b"), tree("b a")),
            TreeDiff.between(tree("b a"), tree("a b")).invert())
        .addEqualityGroup(TreeDiff.between(tree("a b"), tree("a")))
        .addEqualityGroup(TreeDiff.between(tree("a"), tree("a")), TreeDiff.between(before, before))
        .testEquals();
    assertThat(TreeDiff.between(tree("a b"), tree("b a"))).hasToString("TreeDiff of 1 changes");
  }

  @Test
  void isRefusedWhereSiblingsWereAddedAtTheirEnd() {
    TreeDiff below = TreeDiff.between(tree("a [b c]"), tree("a [c b]"));
    assertThat(below.apply(tree("a [b c x]")).errors())
        .extracting(Diagnostic::message)
        .containsExactly("children must be as they were when compared: a");
    TreeDiff roots = TreeDiff.between(tree("a b"), tree("b a"));
    assertThat(roots.apply(tree("a b x")).errors())
        .extracting(Diagnostic::message)
        .containsExactly("roots must be as they were when compared");
    assertThat(roots.apply(tree("a")).errors()).hasSize(1);
    assertThat(roots.apply(tree("a x")).errors()).hasSize(1);
  }

  @Test
  void isRefusedWhereAParentIsGone() {
    TreeDiff diff = TreeDiff.between(tree("a [b] c [d]"), tree("a [b d] c"));
    assertThat(diff.apply(tree("c [d]")).errors())
        .extracting(Diagnostic::toString)
        .containsExactly("ERROR task.diff-misfit task a: task must be in the tree: a");
  }

  @Test
  void changesTurnAroundWithTheirDifference() {
    TaskTree after = tree("a [f c [d] x] g [h [b]] y [z]").replace(task("d").withLabel("1."));
    TreeDiff diff = TreeDiff.between(before, after);
    assertThat(diff.changes())
        .extracting(TreeChange::invert)
        .containsExactlyInAnyOrderElementsOf(diff.invert().changes());
    assertThat(diff.changes())
        .extracting(change -> change.invert().invert())
        .containsExactlyElementsOf(diff.changes());
  }
}
