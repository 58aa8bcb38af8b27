package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskCode;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** The laws of edits as {@link TaskTree} has them, beyond those that any tree keeps. */
@PropertyDefaults(tries = 500)
class TaskEditProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Provide
  Arbitrary<Tuple2<TaskTree, TaskEdit>> edits() {
    return TaskArbitraries.trees()
        .flatMap(tree -> TaskArbitraries.edits(tree).map(edit -> Tuple.of(tree, edit)));
  }

  @Provide
  Arbitrary<Tuple2<TaskTree, TaskEdit.Split>> splits() {
    return TaskArbitraries.trees(1, TaskArbitraries.MAX_SIZE)
        .flatMap(tree -> TaskArbitraries.splits(tree).map(edit -> Tuple.of(tree, edit)));
  }

  @Provide
  Arbitrary<Tuple2<TaskTree, TaskEdit.Merge>> merges() {
    return TaskArbitraries.trees(2, TaskArbitraries.MAX_SIZE)
        .flatMap(tree -> TaskArbitraries.merges(tree).map(edit -> Tuple.of(tree, edit)));
  }

  @Provide
  Arbitrary<Tuple2<TaskTree, ImmutableList<TaskEdit>>> editLists() {
    return TaskArbitraries.trees()
        .flatMap(tree -> TaskArbitraries.editLists(tree).map(edits -> Tuple.of(tree, edits)));
  }

  @Provide
  Arbitrary<Tuple2<TaskTree, Task>> treesAndPositions() {
    return TaskArbitraries.trees(1, TaskArbitraries.MAX_SIZE)
        .flatMap(tree -> Arbitraries.of(tree.tasks()).map(task -> Tuple.of(tree, task)));
  }

  @Property(seed = "20260101")
  void every_edit_gives_a_tree(@ForAll("edits") Tuple2<TaskTree, TaskEdit> sample) {
    Outcome<TaskTree> edited = sample.get1().apply(sample.get2());
    Statistics.label(sample.get2().getClass().getSimpleName())
        .collect(edited.value().isPresent() ? "applied" : "refused")
        .coverage(check -> check.check("applied").percentage(p -> p > 20));
    edited.value().ifPresent(TreeInvariants::check);
  }

  @Property
  void replace_is_a_lens(@ForAll("treesAndPositions") Tuple2<TaskTree, Task> sample) {
    TaskTree tree = sample.get1();
    Task task = sample.get2();
    Task other = task.toBuilder().heading("另一标题").label("九、").build();
    Task third = task.toBuilder().body("第三种文字").build();
    TaskTree put = tree.replace(other);
    assertThat(put.find(task.id())).as("put-get").contains(other);
    assertThat(tree.replace(task)).as("get-put").isEqualTo(tree);
    assertThat(put.replace(third)).as("put-put").isEqualTo(tree.replace(third));
  }

  @Property
  void moving_under_itself_or_below_is_refused(
      @ForAll("treesAndPositions") Tuple2<TaskTree, Task> sample) {
    TaskTree tree = sample.get1();
    TaskId id = sample.get2().id();
    for (Task below : tree.subtree(id).tasks()) {
      Outcome<TaskTree> moved = tree.apply(new TaskEdit.Move(id, TaskPlace.lastUnder(below.id())));
      assertThat(moved.value()).isEmpty();
      assertThat(moved.errors())
          .extracting(Diagnostic::code)
          .containsExactly(TaskCode.UNDER_ITSELF);
    }
  }

  @Property
  void edits_leave_the_given_tree_whole(
      @ForAll("editLists") Tuple2<TaskTree, ImmutableList<TaskEdit>> sample) {
    TaskTree tree = sample.get1();
    TaskTree copy = tree.map(task -> task.toBuilder().build());
    TaskTree.Builder rebuilt = TaskTree.builder();
    for (int i = 0; i < tree.size(); i++) {
      rebuilt.add(tree.get(i), tree.parentIndex(i));
    }
    Outcome<TaskTree> edited = tree.apply(sample.get2());
    assertThat(tree).isEqualTo(copy).isEqualTo(rebuilt.build());
    if (edited.value().isEmpty()) {
      assertThat(edited.errors()).hasSize(1);
      assertThat(edited.errors().get(0).code()).isInstanceOf(TaskCode.class);
    }
  }

  @Property
  void a_list_of_edits_does_as_its_edits_one_by_one(
      @ForAll("editLists") Tuple2<TaskTree, ImmutableList<TaskEdit>> sample) {
    Optional<TaskTree> folded = Optional.of(sample.get1());
    for (TaskEdit edit : sample.get2()) {
      folded = folded.flatMap(tree -> tree.apply(edit).value());
    }
    Optional<TaskTree> at_once = sample.get1().apply(sample.get2()).value();
    Statistics.collect(folded.isPresent() ? "applied" : "refused");
    assertThat(at_once).isEqualTo(folded);
    at_once.ifPresent(TreeInvariants::check);
  }

  @Property
  void undo_restores(@ForAll("editLists") Tuple2<TaskTree, ImmutableList<TaskEdit>> sample) {
    TaskTree tree = sample.get1();
    ImmutableList.Builder<TaskEdit> applied = ImmutableList.builder();
    TaskTree edited = tree;
    for (TaskEdit edit : sample.get2()) {
      Optional<TaskTree> next = edited.apply(edit).value();
      if (next.isPresent()) {
        assertThat(next.get().apply(edited.undo(List.of(edit))).orElseThrow())
            .as("undo of %s", edit)
            .isEqualTo(edited);
        applied.add(edit);
        edited = next.get();
      } else {
        TaskTree before = edited;
        assertThatThrownBy(() -> before.undo(List.of(edit)))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(edited.apply(tree.undo(applied.build())).orElseThrow()).isEqualTo(tree);
  }

  @Property
  void parts_of_a_split_hold_every_duty(@ForAll("splits") Tuple2<TaskTree, TaskEdit.Split> sample) {
    TaskTree tree = sample.get1();
    TaskEdit.Split split = sample.get2();
    Outcome<TaskTree> outcome = tree.apply(split);
    Assume.that(tree.contains(split.id()) && outcome.value().isPresent());
    Task original = tree.find(split.id()).orElseThrow();
    TaskTree result = outcome.orElseThrow();
    ImmutableList<Task> parts =
        split.parts().stream()
            .map(part -> result.find(part.id()).orElseThrow())
            .collect(toImmutableList());
    assertThat(result.size()).isEqualTo(tree.size() + parts.size() - 1);
    assertThat(result.children(parts.get(split.heir()).id())).isEqualTo(tree.children(split.id()));
    if (split.duties() == TaskEdit.Split.Duties.KEPT) {
      assertThat(duties(parts)).isEqualTo(duties(List.of(original)));
      assertThat(
              parts.stream()
                  .flatMap(part -> part.responsibility().openEnded().stream())
                  .collect(toImmutableSet()))
          .containsAll(original.responsibility().openEnded());
    }
  }

  @Property
  void a_merged_task_holds_every_duty_and_child(
      @ForAll("merges") Tuple2<TaskTree, TaskEdit.Merge> sample) {
    TaskTree tree = sample.get1();
    TaskEdit.Merge merge = sample.get2();
    Optional<TaskTree> merged = tree.apply(merge).value();
    Assume.that(merged.isPresent());
    TaskTree result = merged.get();
    ImmutableList<Task> originals =
        merge.ids().stream().map(id -> tree.find(id).orElseThrow()).collect(toImmutableList());
    TaskId id = merge.as().map(Task::id).orElse(merge.ids().get(0));
    Task task = result.find(id).orElseThrow();
    assertThat(result.size()).isEqualTo(tree.size() - merge.ids().size() + 1);
    assertThat(duties(List.of(task)))
        .isEqualTo(
            duties(
                ImmutableList.<Task>builder()
                    .addAll(merge.as().stream().toList())
                    .addAll(originals)
                    .build()));
    assertThat(result.children(id))
        .isEqualTo(
            originals.stream()
                .flatMap(each -> tree.children(each.id()).stream())
                .collect(toImmutableList()));
  }

  private record Duty(UnitName unit, Role role) {}

  private static ImmutableSet<Duty> duties(List<Task> tasks) {
    return tasks.stream()
        .flatMap(task -> task.responsibility().assignments().stream())
        .map((Assignment each) -> new Duty(each.unit(), each.role()))
        .collect(toImmutableSet());
  }
}
