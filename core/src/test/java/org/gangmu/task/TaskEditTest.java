package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.task.Outlines.id;
import static org.gangmu.task.Outlines.outline;
import static org.gangmu.task.Outlines.task;
import static org.gangmu.task.Outlines.tree;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.junit.jupiter.api.Test;

class TaskEditTest {

  private static final Assignment FINANCE = Assignment.of("州财政局", Role.LEAD);
  private static final Assignment FARMS = Assignment.of("州农业农村局", Role.RESPONSIBLE);
  private static final Assignment COUNTIES = Assignment.of("各县（市）人民政府", Role.RESPONSIBLE);

  private final TaskTree tree = tree("a [b c [d e] f] g [h]");

  @Test
  void insertPutsTasksAtAPlace() {
    assertThat(outline(tree.insert(task("x"), TaskPlace.under(id("c"), 0))))
        .isEqualTo("a [b c [x d e] f] g [h]");
    assertThat(outline(tree.insert(task("x"), TaskPlace.under(id("c"), 2))))
        .isEqualTo("a [b c [d e x] f] g [h]");
    assertThat(outline(tree.insert(task("x"), TaskPlace.lastUnder(id("b")))))
        .isEqualTo("a [b [x] c [d e] f] g [h]");
    assertThat(outline(tree.insert(tree("x [y] z"), TaskPlace.root(1))))
        .isEqualTo("a [b c [d e] f] x [y] z g [h]");
    assertThat(outline(tree.insert(task("x"), TaskPlace.lastRoot())))
        .isEqualTo("a [b c [d e] f] g [h] x");
    assertThat(TaskTree.empty().insert(tree, TaskPlace.root(0))).isEqualTo(tree);
    assertThat(tree.insert(TaskTree.empty(), TaskPlace.root(0))).isEqualTo(tree);
  }

  @Test
  void insertIsRefusedWhereItCannotBe() {
    assertRefused(
        new TaskEdit.Insert(tree("x [d]"), TaskPlace.root(0)),
        "ERROR task.duplicate-id task d: id of a task must be unique: d");
    assertRefused(
        new TaskEdit.Insert(tree("x"), TaskPlace.root(3)),
        "ERROR task.no-such-place input: index of a place must be at most 2: place 3 among the"
            + " roots");
    assertRefused(
        new TaskEdit.Insert(tree("x"), TaskPlace.under(id("b"), 1)),
        "ERROR task.no-such-place task b: index of a place must be at most 0: place 1 under b");
    assertRefused(
        new TaskEdit.Insert(tree("x"), TaskPlace.lastUnder(id("y"))),
        "ERROR task.unknown-task task y: no task has the id: y");
    assertThatThrownBy(() -> TaskPlace.root(-1))
        .hasMessage("index of a place must not be negative: -1");
  }

  @Test
  void removeTakesWhatIsBelowToo() {
    assertThat(outline(tree.remove(id("c")))).isEqualTo("a [b f] g [h]");
    assertThat(outline(tree.remove(id("a")))).isEqualTo("g [h]");
    assertThat(tree.remove(id("a")).remove(id("g"))).isEqualTo(TaskTree.empty());
    assertRefused(
        new TaskEdit.Remove(id("x")), "ERROR task.unknown-task task x: no task has the id: x");
  }

  @Test
  void moveCountsSiblingsWithoutTheMovedTask() {
    assertThat(outline(tree.move(id("b"), TaskPlace.under(id("a"), 0))))
        .isEqualTo("a [b c [d e] f] g [h]");
    assertThat(outline(tree.move(id("b"), TaskPlace.under(id("a"), 1))))
        .isEqualTo("a [c [d e] b f] g [h]");
    assertThat(outline(tree.move(id("b"), TaskPlace.under(id("a"), 2))))
        .isEqualTo("a [c [d e] f b] g [h]");
    assertThat(outline(tree.move(id("c"), TaskPlace.root(0)))).isEqualTo("c [d e] a [b f] g [h]");
    assertThat(outline(tree.move(id("a"), TaskPlace.lastUnder(id("h")))))
        .isEqualTo("g [h [a [b c [d e] f]]]");
    assertRefused(
        new TaskEdit.Move(id("b"), TaskPlace.under(id("a"), 3)),
        "ERROR task.no-such-place task a: index of a place must be at most 2: place 3 under a");
  }

  @Test
  void moveUnderItselfIsRefused() {
    assertRefused(
        new TaskEdit.Move(id("a"), TaskPlace.under(id("a"), 0)),
        "ERROR task.under-itself task a: a task must not be moved under itself or a task below it:"
            + " place 0 under a");
    assertRefused(
        new TaskEdit.Move(id("a"), TaskPlace.lastUnder(id("e"))),
        "ERROR task.under-itself task a: a task must not be moved under itself or a task below it:"
            + " last place under e");
  }

  @Test
  void replaceKeepsTheChildrenAndMayChangeTheId() {
    Task heading = Task.builder().id(id("c")).heading("新标题").build();
    TaskTree replaced = tree.replace(heading);
    assertThat(replaced.find(id("c"))).contains(heading);
    assertThat(outline(replaced)).isEqualTo(outline(tree));
    TaskTree renamed = tree.apply(new TaskEdit.Replace(id("c"), task("x"))).orElseThrow();
    assertThat(outline(renamed)).isEqualTo("a [b x [d e] f] g [h]");
    assertThat(renamed.contains(id("c"))).isFalse();
    assertRefused(
        new TaskEdit.Replace(id("c"), task("a")),
        "ERROR task.duplicate-id task a: id of a task must be unique: a");
  }

  @Test
  void anIdThatWasGivenUpIsFreeAndNoLongerKnown() {
    TaskEdit rename = new TaskEdit.Replace(id("c"), task("x"));
    TaskEdit reuse = new TaskEdit.Insert(tree("c"), TaskPlace.lastUnder(id("x")));
    assertThat(outline(tree.apply(List.of(rename, reuse)).orElseThrow()))
        .isEqualTo("a [b x [d e c] f] g [h]");
    assertThat(tree.apply(List.of(rename, new TaskEdit.Remove(id("c")))).errors())
        .extracting(Diagnostic::message)
        .containsExactly("edit 2: no task has the id: c");
    TaskEdit remove = new TaskEdit.Remove(id("c"));
    assertThat(
            outline(
                tree.apply(List.of(remove, new TaskEdit.Insert(tree("e [c]"), TaskPlace.root(0))))
                    .orElseThrow()))
        .isEqualTo("e [c] a [b f] g [h]");
    assertThat(tree.apply(List.of(remove, new TaskEdit.Relabel(id("d"), "1."))).errors())
        .extracting(Diagnostic::message)
        .containsExactly("edit 2: no task has the id: d");
  }

  @Test
  void relabelChangesTheLabelOnly() {
    TaskTree relabelled = tree.relabel(id("d"), "（一）");
    assertThat(relabelled.find(id("d"))).contains(task("d").withLabel("（一）"));
    assertThat(outline(relabelled)).isEqualTo(outline(tree));
  }

  @Test
  void splitPutsPartsInThePlaceOfATask() {
    assertThat(outline(tree.split(id("c"), task("x"), task("c"))))
        .isEqualTo("a [b x [d e] c f] g [h]");
    TaskEdit second =
        new TaskEdit.Split(
            id("c"),
            ImmutableList.of(task("x"), task("y"), task("z")),
            1,
            TaskEdit.Split.Duties.KEPT);
    assertThat(outline(tree.apply(second).orElseThrow())).isEqualTo("a [b x y [d e] z f] g [h]");
    assertRefused(
        TaskEdit.Split.of(id("c"), task("x"), task("d")),
        "ERROR task.duplicate-id task d: id of a task must be unique: d");
    assertRefused(
        TaskEdit.Split.of(id("x"), task("x"), task("y")),
        "ERROR task.unknown-task task x: no task has the id: x");
  }

  @Test
  void partsWithoutDutiesTakeThoseOfTheOriginal() {
    Responsibility duties =
        Responsibility.builder()
            .addAssignments(FARMS, COUNTIES)
            .addOpenEnded(Role.RESPONSIBLE)
            .build()
            .infer(LeadPolicy.FIRST_LISTED);
    Task original =
        task("c").withResponsibility(duties).toBuilder().addSources(new Span(3, 9)).build();
    Task own = task("y").withResponsibility(Responsibility.of(COUNTIES));
    TaskTree split = tree.replace(original).split(id("c"), task("x"), own);
    assertThat(split.find(id("x")).orElseThrow().responsibility()).isEqualTo(duties);
    assertThat(split.find(id("y")).orElseThrow().responsibility())
        .isEqualTo(Responsibility.of(COUNTIES));
    assertThat(split.find(id("y")).orElseThrow().sources()).containsExactly(new Span(3, 9));
  }

  @Test
  void aSplitThatDropsADutyIsRefusedUnlessSaidSo() {
    Responsibility duties =
        Responsibility.builder()
            .addAssignments(FINANCE, FARMS)
            .addOpenEnded(Role.RESPONSIBLE)
            .build();
    TaskTree assigned = tree.replace(task("c").withResponsibility(duties));
    Task led = task("x").withResponsibility(Responsibility.of(FINANCE));
    Task given = task("y").withResponsibility(Responsibility.of(COUNTIES));
    TaskEdit.Split split = TaskEdit.Split.of(id("c"), led, given);
    assertThat(assigned.apply(split).errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.dropped-duty task c: duty of a task that is split must stay with a part:"
                + " 州农业农村局 as responsible, others (等) as responsible");
    TaskEdit asGiven =
        new TaskEdit.Split(id("c"), split.parts(), 0, TaskEdit.Split.Duties.AS_GIVEN);
    assertThat(assigned.apply(asGiven).orElseThrow().tasks()).contains(led, given);
  }

  @Test
  void partsAreAtLeastTwoAndHaveTheirOwnIds() {
    assertThatThrownBy(() -> TaskEdit.Split.of(id("c"), task("x")))
        .hasMessage("parts of a task must be at least 2: 1");
    assertThatThrownBy(() -> TaskEdit.Split.of(id("c"), task("x"), task("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new TaskEdit.Split(
                    id("c"), ImmutableList.of(task("x"), task("y")), 2, TaskEdit.Split.Duties.KEPT))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void mergeUnitesChildrenTextsAndDuties() {
    Task b =
        Task.builder()
            .id(id("b"))
            .label("1.")
            .heading("修路")
            .body("修县道")
            .responsibility(Responsibility.of(FARMS, COUNTIES))
            .addSources(new Span(20, 30))
            .build();
    Task f =
        Task.builder()
            .id(id("f"))
            .label("3.")
            .heading("架桥")
            .body("架三座桥")
            .responsibility(Responsibility.of(FINANCE, FARMS))
            .addSources(new Span(5, 9))
            .build();
    TaskTree given =
        tree.replace(b)
            .replace(f)
            .insert(task("i"), TaskPlace.under(id("b"), 0))
            .insert(task("j"), TaskPlace.under(id("f"), 0));
    TaskTree merged = given.merge(id("f"), id("b"));
    assertThat(outline(merged)).isEqualTo("a [c [d e] f [j i]] g [h]");
    assertThat(merged.find(id("f")))
        .contains(
            Task.builder()
                .id(id("f"))
                .label("3.")
                .heading("架桥")
                .body("架三座桥\n修路\n修县道")
                .responsibility(Responsibility.of(FINANCE, FARMS, COUNTIES))
                .addSources(new Span(5, 9), new Span(20, 30))
                .build());
    Task as = Task.builder().id(id("m")).heading("交通").build();
    TaskEdit.Merge merge = new TaskEdit.Merge(ImmutableList.of(id("b"), id("f")), Optional.of(as));
    TaskTree named = given.apply(merge).orElseThrow();
    assertThat(outline(named)).isEqualTo("a [m [i j] c [d e]] g [h]");
    assertThat(named.find(id("m")).orElseThrow().heading()).isEqualTo("交通");
    assertThat(named.find(id("m")).orElseThrow().responsibility())
        .isEqualTo(Responsibility.of(FARMS, COUNTIES, FINANCE));
  }

  @Test
  void partsTakeTheDeadlineOfTheOriginalWhereTheyHaveNone() {
    StatedDate own = StatedDate.of(LocalDate.of(2026, 3, 31));
    TaskTree split = tree.replace(due("c", "2026-09-30")).split(id("c"), task("x"), due("y", own));
    assertThat(split.find(id("x"))).contains(due("x", "2026-09-30"));
    assertThat(split.find(id("y"))).contains(due("y", own));
    TaskTree asGiven =
        tree.replace(due("c", "2026-09-30"))
            .apply(
                new TaskEdit.Split(
                    id("c"),
                    ImmutableList.of(task("x"), task("y")),
                    0,
                    TaskEdit.Split.Duties.AS_GIVEN))
            .orElseThrow();
    assertThat(asGiven.find(id("x"))).contains(task("x"));
  }

  @Test
  void aMergedTaskIsDueAsEarlyAsAnyOfItsParts() {
    TaskTree given = tree.replace(due("b", "2026-09-30")).replace(due("f", "2026-06-30"));
    assertThat(given.merge(id("b"), id("f")).find(id("b")).orElseThrow().deadline())
        .isEqualTo(due("b", "2026-06-30").deadline());
    assertThat(tree.replace(due("f", "2026-06-30")).merge(id("b"), id("f")).find(id("b")))
        .contains(due("b", "2026-06-30"));
  }

  private static Task due(String id, String day) {
    return due(id, new StatedDate(LocalDate.parse(day), day));
  }

  private static Task due(String id, StatedDate deadline) {
    return task(id).toBuilder().deadline(deadline).build();
  }

  @Test
  void mergeKeepsTheInferredLeadOnlyWhereNobodyIsNamed() {
    Responsibility inferred = Responsibility.of(FARMS).infer(LeadPolicy.FIRST_LISTED);
    TaskTree given =
        tree.replace(task("b").withResponsibility(inferred))
            .replace(task("f").withResponsibility(Responsibility.of(COUNTIES)));
    assertThat(given.merge(id("f"), id("b")).find(id("f")).orElseThrow().responsibility().leads())
        .containsExactly(FARMS.unit());
    TaskTree led = given.replace(task("f").withResponsibility(Responsibility.of(FINANCE)));
    assertThat(led.merge(id("b"), id("f")).find(id("b")).orElseThrow().responsibility().leads())
        .containsExactly(FINANCE.unit());
  }

  @Test
  void mergeIsForSiblings() {
    assertRefused(
        TaskEdit.Merge.of(id("b"), id("d")),
        "ERROR task.not-siblings task b: tasks to be merged must have the same parent, as has not:"
            + " d");
    assertRefused(
        TaskEdit.Merge.of(id("b"), id("x")),
        "ERROR task.unknown-task task x: no task has the id: x");
    assertRefused(
        new TaskEdit.Merge(ImmutableList.of(id("b"), id("c")), Optional.of(task("d"))),
        "ERROR task.duplicate-id task d: id of a task must be unique: d");
    assertThatThrownBy(() -> TaskEdit.Merge.of(id("b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TaskEdit.Merge.of(id("b"), id("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limitsHoldForWhatIsAddedOrPutDeeper() {
    Limits limits = Limits.builder().depth(3).tasks(9).build();
    assertThat(
            tree.apply(
                    List.of(new TaskEdit.Insert(tree("x"), TaskPlace.lastUnder(id("d")))), limits)
                .errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "ERROR task.too-deep task x: levels of tasks must be at most 3 (Limits.depth)");
    assertThat(
            tree.apply(List.of(new TaskEdit.Move(id("c"), TaskPlace.lastUnder(id("h")))), limits)
                .errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_DEEP);
    assertThat(
            tree.apply(List.of(new TaskEdit.Insert(tree("x y"), TaskPlace.root(0))), limits)
                .errors())
        .extracting(Diagnostic::message)
        .containsExactly("tasks must be at most 9 (Limits.tasks): 10");
    assertThat(
            tree.apply(List.of(TaskEdit.Split.of(id("d"), task("x"), task("y"), task("z"))), limits)
                .errors())
        .extracting(Diagnostic::code)
        .containsExactly(TaskCode.TOO_MANY);
    Limits narrow = Limits.builder().depth(1).tasks(1).build();
    assertThat(
            tree.apply(
                    List.of(
                        new TaskEdit.Move(id("e"), TaskPlace.under(id("c"), 0)),
                        new TaskEdit.Relabel(id("a"), "1.")),
                    narrow)
                .value())
        .isPresent();
  }

  @Test
  void aListOfEditsIsAllOrNothing() {
    TaskTree copy = tree("a [b c [d e] f] g [h]");
    Outcome<TaskTree> outcome =
        tree.apply(List.of(new TaskEdit.Remove(id("c")), new TaskEdit.Remove(id("d"))));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.errors())
        .containsExactly(
            Diagnostic.error(
                TaskCode.UNKNOWN_TASK,
                "edit 2: no task has the id: d",
                new Location.InModel("task d")));
    assertThat(tree).isEqualTo(copy);
    assertThat(tree.apply(List.of())).isEqualTo(Outcome.of(tree));
  }

  @Test
  void aConvenienceMethodThrowsWhatApplyTells() {
    assertThatThrownBy(() -> tree.remove(id("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no task has the id: x");
  }

  @Test
  void undoLeadsBack() {
    ImmutableList<TaskEdit> edits =
        ImmutableList.of(
            TaskEdit.Merge.of(id("f"), id("b")),
            TaskEdit.Split.of(id("c"), task("x"), task("c")),
            new TaskEdit.Replace(id("e"), task("y")),
            new TaskEdit.Insert(tree("i [j] k"), TaskPlace.under(id("y"), 0)),
            new TaskEdit.Move(id("x"), TaskPlace.lastUnder(id("h"))),
            new TaskEdit.Remove(id("g")));
    TaskTree edited = tree.apply(edits).orElseThrow();
    assertThat(outline(edited)).isEqualTo("a [c f]");
    assertThat(edited.apply(tree.undo(edits)).orElseThrow()).isEqualTo(tree);
    assertThat(tree.undo(List.of(TaskEdit.Merge.of(id("f"), id("b"), id("c")))))
        .containsExactly(
            new TaskEdit.Remove(id("f")),
            new TaskEdit.Insert(tree("b c [d e] f"), TaskPlace.under(id("a"), 0)));
    assertThatThrownBy(() -> tree.undo(List.of(new TaskEdit.Remove(id("x")))))
        .hasMessage("no task has the id: x");
  }

  private void assertRefused(TaskEdit edit, String diagnostic) {
    Outcome<TaskTree> outcome = tree.apply(edit);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::toString).containsExactly(diagnostic);
    assertThat(outline(tree)).isEqualTo("a [b c [d e] f] g [h]");
  }

  @Test
  void whatIsNotThereIsNeitherMovedNorReplacedNorRelabelled() {
    String unknown = "ERROR task.unknown-task task x: no task has the id: x";
    assertRefused(new TaskEdit.Move(id("x"), TaskPlace.lastRoot()), unknown);
    assertRefused(new TaskEdit.Replace(id("x"), task("x")), unknown);
    assertRefused(new TaskEdit.Relabel(id("x"), "1."), unknown);
    for (TaskEdit edit :
        List.of(
            new TaskEdit.Remove(id("x")),
            new TaskEdit.Move(id("x"), TaskPlace.lastRoot()),
            new TaskEdit.Replace(id("x"), task("x")),
            new TaskEdit.Relabel(id("x"), "1."),
            TaskEdit.Merge.of(id("x"), id("y")))) {
      assertThatThrownBy(() -> tree.undo(List.of(edit)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no task has the id: x");
    }
  }
}
