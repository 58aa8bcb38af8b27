package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.task.TreeDiff;

/**
 * How long edits of a task tree take, beside changing a list of tasks and building a tree of it.
 *
 * <p>Single edits are made in the middle of the tree; those of a batch all over it.
 */
final class EditTopic {

  /** How many edits a batch has. */
  static final int BATCH = 1000;

  private static final String EDIT = "TaskTree.apply";

  private final TaskTree tree;
  private final int[] parents;
  private final int[] ends;
  private final Family middle;
  private final Family later;
  private final ImmutableList<TaskEdit> batch;

  /** A task all of whose children are leaves, two at least, by its position. */
  private record Family(TaskTree tree, int position) {

    TaskId parent() {
      return tree.get(position).id();
    }

    TaskId firstChild() {
      return tree.get(position + 1).id();
    }

    int lastChild() {
      return tree.endIndex(position) - 1;
    }

    Task newTask() {
      return Task.builder().id(TaskId.of("new" + position)).heading("新增任务").build();
    }

    Task newText() {
      return tree.get(position).toBuilder().body("新的要求").build();
    }
  }

  EditTopic(int tasks) {
    this.tree = BroadTree.of(tasks).build();
    this.parents = IntStream.range(0, tree.size()).map(tree::parentIndex).toArray();
    this.ends = IntStream.range(0, tree.size()).map(tree::endIndex).toArray();
    this.middle = family(tree.size() / 2);
    this.later = family(tree.size() / 4 * 3);
    ImmutableList.Builder<TaskEdit> edits = ImmutableList.builder();
    ImmutableList<Family> families = families();
    for (int i = 0; i < families.size(); i++) {
      edits.add(local(families.get(i), i));
    }
    this.batch = edits.build();
  }

  /** Returns the first family from a position on. */
  private Family family(int from) {
    int at = from;
    while (!isFamily(at)) {
      at++;
    }
    return new Family(tree, at);
  }

  private boolean isFamily(int at) {
    int children = tree.endIndex(at) - at - 1;
    return children >= 2 && IntStream.rangeClosed(at + 1, at + children).allMatch(tree::isLeaf);
  }

  /** Returns families for a batch, each once, spread over the tree. */
  private ImmutableList<Family> families() {
    List<Integer> positions = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      if (isFamily(at)) {
        positions.add(at);
      }
    }
    int count = Math.min(BATCH, positions.size());
    return IntStream.range(0, count)
        .mapToObj(i -> new Family(tree, positions.get((int) ((long) i * positions.size() / count))))
        .collect(ImmutableList.toImmutableList());
  }

  private static TaskEdit local(Family family, int number) {
    return switch (number % 5) {
      case 0 ->
          new TaskEdit.Insert(TaskTree.of(family.newTask()), TaskPlace.under(family.parent(), 0));
      case 1 -> new TaskEdit.Remove(family.firstChild());
      case 2 -> new TaskEdit.Replace(family.parent(), family.newText());
      case 3 -> new TaskEdit.Relabel(family.parent(), "新1.");
      default -> new TaskEdit.Move(family.firstChild(), TaskPlace.lastUnder(family.parent()));
    };
  }

  private static void local(Family family, int number, Rows rows) {
    int at = family.position();
    switch (number % 5) {
      case 0 -> rows.insert(at + 1, family.newTask(), at);
      case 1 -> rows.remove(at + 1);
      case 2 -> rows.set(at, family.newText());
      case 3 -> rows.set(at, rows.get(at).withLabel("新1."));
      default -> rows.move(at + 1, family.lastChild(), at);
    }
  }

  TaskTree insert() {
    return apply(
        new TaskEdit.Insert(TaskTree.of(middle.newTask()), TaskPlace.under(middle.parent(), 0)));
  }

  TaskTree remove() {
    return apply(new TaskEdit.Remove(middle.firstChild()));
  }

  TaskTree replace() {
    return apply(new TaskEdit.Replace(middle.parent(), middle.newText()));
  }

  TaskTree relabel() {
    return apply(new TaskEdit.Relabel(middle.parent(), "新1."));
  }

  TaskTree move() {
    return apply(new TaskEdit.Move(middle.firstChild(), TaskPlace.under(later.parent(), 0)));
  }

  /** Finds a task in a tree that has just been made, which has no index of its ids yet. */
  int insertAndFind() {
    return insert().indexOf(later.parent());
  }

  private TaskTree apply(TaskEdit edit) {
    return tree.apply(edit).orElseThrow();
  }

  TaskTree applyBatch() {
    return tree.apply(batch).orElseThrow();
  }

  /** Copies what a tree of this size holds: a list of references and two arrays. */
  List<Object> copyArrays() {
    return List.of(tree.tasks().toArray(new Task[0]), parents.clone(), ends.clone());
  }

  /** What a difference says: the tasks that are other, and the parents whose children are. */
  record Changed(Set<TaskId> tasks, Set<Optional<TaskId>> parents) {}

  TreeDiff diff(TaskTree after) {
    return TreeDiff.between(tree, after);
  }

  private static Changed changed(TreeDiff diff) {
    Set<Optional<TaskId>> parents = new HashSet<>();
    diff.children().keySet().forEach(parent -> parents.add(Optional.of(parent)));
    if (diff.roots().isPresent()) {
      parents.add(Optional.empty());
    }
    return new Changed(diff.contents().keySet(), parents);
  }

  /** Finds the same with maps of all tasks and of all children. */
  private Changed changedInMaps(TaskTree after) {
    Map<TaskId, Task> before = new HashMap<>();
    tree.tasks().forEach(task -> before.put(task.id(), task));
    Set<TaskId> tasks = new HashSet<>();
    for (Task task : after.tasks()) {
      if (!task.equals(before.remove(task.id()))) {
        tasks.add(task.id());
      }
    }
    tasks.addAll(before.keySet());
    Map<Optional<TaskId>, List<TaskId>> children = childrenOf(tree);
    Set<Optional<TaskId>> parents = new HashSet<>();
    childrenOf(after)
        .forEach(
            (parent, ids) -> {
              if (!ids.equals(children.remove(parent))) {
                parents.add(parent);
              }
            });
    parents.addAll(children.keySet());
    return new Changed(tasks, parents);
  }

  private static Map<Optional<TaskId>, List<TaskId>> childrenOf(TaskTree tree) {
    Map<Optional<TaskId>, List<TaskId>> children = new HashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parentIndex(i);
      Optional<TaskId> key =
          parent == TaskTree.NONE ? Optional.empty() : Optional.of(tree.get(parent).id());
      children.computeIfAbsent(key, unused -> new ArrayList<>()).add(tree.get(i).id());
    }
    return children;
  }

  /** Counts the positions at which two trees have different tasks. */
  private int otherTasks(TaskTree after) {
    int others = 0;
    for (int i = 0; i < Math.min(tree.size(), after.size()); i++) {
      others += tree.get(i).equals(after.get(i)) ? 0 : 1;
    }
    return others;
  }

  private InterleavedPairs difference(String what, TaskTree after) {
    int tasks = tree.size();
    return InterleavedPairs.of(
            "difference of two trees of %,d tasks, %s".formatted(tasks, what), "task")
        .add(Contender.limit("tasks compared, place by place", tasks, () -> otherTasks(after)))
        .add(Contender.of("TreeDiff.between", tasks, () -> diff(after), EditTopic::changed))
        .add(Contender.of("maps of all tasks and children", tasks, () -> changedInMaps(after)))
        .build();
  }

  private TaskTree rebuilt(Consumer<Rows> change) {
    Rows rows = new Rows(tree);
    change.accept(rows);
    return rows.toTree();
  }

  /** From back to front, so that the places of the earlier families stay what they are. */
  private void changeAll(Rows rows) {
    ImmutableList<Family> families = families();
    for (int i = families.size() - 1; i >= 0; i--) {
      local(families.get(i), i, rows);
    }
  }

  /** Returns the comparisons for so many tasks. */
  static ImmutableList<InterleavedPairs> pairs(int tasks) {
    EditTopic topic = new EditTopic(tasks);
    int at = topic.middle.position();
    int to = topic.later.position();
    int edits = topic.batch.size();
    return ImmutableList.of(
        topic.pair(
            "insert",
            Contender.of(EDIT, 1, topic::insert),
            rows -> rows.insert(at + 1, topic.middle.newTask(), at)),
        topic.pair("remove", Contender.of(EDIT, 1, topic::remove), rows -> rows.remove(at + 1)),
        topic.pair(
            "move", Contender.of(EDIT, 1, topic::move), rows -> rows.move(at + 1, to, to - 1)),
        topic.pair(
            "replace",
            Contender.of(EDIT, 1, topic::replace),
            rows -> rows.set(at, topic.middle.newText())),
        topic.pair(
            "relabel",
            Contender.of(EDIT, 1, topic::relabel),
            rows -> rows.set(at, rows.get(at).withLabel("新1."))),
        InterleavedPairs.of("insert in a tree of %,d tasks, then find".formatted(tasks), "edit")
            .add(Contender.limit("the insertion alone", 1, topic::insert))
            .add(Contender.of(EDIT + ", indexOf", 1, topic::insertAndFind))
            .expect(() -> to + 1)
            .build(),
        topic.pair(
            "%,d edits at once".formatted(edits),
            Contender.of(EDIT, edits, topic::applyBatch),
            topic::changeAll),
        topic.difference("one text changed", topic.replace()),
        topic.difference("one task moved", topic.move()));
  }

  private InterleavedPairs pair(String what, Contender edit, Consumer<Rows> change) {
    long amount = edit.amount();
    return InterleavedPairs.of("%s in a tree of %,d tasks".formatted(what, tree.size()), "edit")
        .add(Contender.limit("copy of a list and two arrays", amount, this::copyArrays))
        .add(edit)
        .add(Contender.of("list changed, tree built anew", amount, () -> rebuilt(change)))
        .build();
  }

  /** The tasks of a tree in a list, and beside it their depths: what an edit can do without. */
  private static final class Rows {

    private final List<Task> tasks;
    private final List<Integer> depths;

    Rows(TaskTree tree) {
      this.tasks = new ArrayList<>(tree.tasks());
      this.depths = new ArrayList<>(tree.size());
      for (int i = 0; i < tree.size(); i++) {
        int parent = tree.parentIndex(i);
        depths.add(parent == TaskTree.NONE ? 0 : depths.get(parent) + 1);
      }
    }

    Task get(int at) {
      return tasks.get(at);
    }

    void set(int at, Task task) {
      tasks.set(at, task);
    }

    /** Puts a leaf under a task. */
    void insert(int at, Task task, int parent) {
      tasks.add(at, task);
      depths.add(at, depths.get(parent) + 1);
    }

    /** Takes a leaf out. */
    void remove(int at) {
      tasks.remove(at);
      depths.remove(at);
    }

    /** Puts a leaf elsewhere, under a task whose position is that after it was taken out. */
    void move(int from, int to, int parent) {
      Task task = tasks.get(from);
      remove(from);
      insert(to, task, parent);
    }

    TaskTree toTree() {
      TaskTree.Builder builder = TaskTree.builder();
      int[] open = new int[128];
      Arrays.fill(open, TaskTree.NONE);
      for (int i = 0; i < tasks.size(); i++) {
        int depth = depths.get(i);
        open[depth] = i;
        builder.add(tasks.get(i), depth == 0 ? TaskTree.NONE : open[depth - 1]);
      }
      return builder.build();
    }
  }
}
