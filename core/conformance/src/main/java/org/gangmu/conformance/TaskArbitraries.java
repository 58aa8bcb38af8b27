package org.gangmu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.gangmu.diagnostic.Span;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Generators of tasks, task trees and edits of them.
 *
 * <p>Few ids, few units and short texts, so that trees meet in what they hold; some texts are of
 * the kind that breaks writers: quotes, tabs, line ends, what looks like an escape or structure,
 * characters beyond the basic plane.
 */
public final class TaskArbitraries {

  /** The most tasks {@link #trees()} puts into a tree. */
  public static final int MAX_SIZE = 24;

  private static final ImmutableList<String> UNITS =
      ImmutableList.of(
          "云泽州发展改革委",
          "州财政局",
          "州工业和信息化局",
          "州农业农村局",
          "州市场监管局（州知识产权局）",
          "各县（市、区）人民政府",
          "州直有关部门",
          "松岭县政府",
          "云泽 高新区管委会",
          "州档案馆\uD842\uDFB7分馆");

  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "",
          "建成标准厂房8万平方米",
          "推进“一窗受理”改革。9月底前完成",
          "第一段\n第二段",
          "a, \"b\" \\ c",
          "=1+1",
          "\t制表符 与\u3000全角空格",
          "\uD842\uDFB7字与𠮷字",
          "null");

  /** Texts that look like what a form writes: escapes, ends, separators, structure. */
  private static final ImmutableList<String> MARKS =
      ImmutableList.of(
          "a\\nb", "\\t", "\\\\", "末尾\\", "\\\"", "\\u0041", "\\x41", "%0A", "&amp;", "&#10;",
          "]]>", "''", ";", "|", "#", "~", "-", "END", "---", "{}", "[]", "true");

  /** Ids that look like structure or like none at all, or like one another. */
  private static final ImmutableList<String> IDS =
      ImmutableList.of(
          "-", "0", "null", "root", ".", "/", "#", "=1", "a,b", "a;b", "a|b", "a\"b", "a\\b",
          "a\\nb", "%20", "~1", "a", "A", "T1", "--", "{}");

  private static final ImmutableList<String> LABELS =
      ImmutableList.of("", "一、", "（二）", "3.", "（4）", "⑤", "六是", "１０．");

  private TaskArbitraries() {}

  /**
   * Returns ids of few kinds: short, long, Chinese, with inner blanks and punctuation, and such as
   * a careless form takes for its own signs, {@code -} for none or {@code ,} for the next.
   */
  public static Arbitrary<TaskId> taskIds() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(1, 60).map(n -> "t" + n)),
            Tuple.of(
                3, Arbitraries.of("一", "1.2.3", "task 7", "a/b", "\uD842\uDFB7", "x".repeat(200))),
            Tuple.of(1, Arbitraries.of(IDS)))
        .map(TaskId::of);
  }

  /** Returns names from a short list, so that two tasks often share a unit. */
  public static Arbitrary<UnitName> unitNames() {
    return Arbitraries.of(UNITS).map(UnitName::of);
  }

  /** Returns assignments in any role, some with the word of the text, some with a weight. */
  public static Arbitrary<Assignment> assignments() {
    Arbitrary<Optional<String>> words = Arbitraries.of("牵头单位", "主要责任单位", "配合单位").optional(0.3);
    Arbitrary<Optional<BigDecimal>> weights =
        Arbitraries.integers().between(0, 100).map(n -> BigDecimal.valueOf(n, 1)).optional(0.2);
    return Combinators.combine(unitNames(), Arbitraries.of(Role.class), words, weights)
        .as(Assignment::new);
  }

  /** Returns responsibilities of up to five assignments: closed or open-ended, some inferred. */
  public static Arbitrary<Responsibility> responsibilities() {
    Arbitrary<ImmutableSet<Role>> open =
        Arbitraries.of(Role.class).set().ofMaxSize(2).map(ImmutableSet::copyOf);
    return Combinators.combine(
            assignments().list().ofMaxSize(5), open, Arbitraries.of(LeadPolicy.class))
        .as(
            (assignments, openEnded, policy) ->
                Responsibility.builder()
                    .assignments(assignments)
                    .openEnded(openEnded)
                    .build()
                    .infer(policy));
  }

  /**
   * Returns texts of tasks: empty, plain, of several paragraphs, or awkward to write, as a
   * backslash before an n, which is no end of a line.
   */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(TEXTS)),
        Tuple.of(2, Arbitraries.of(MARKS)),
        Tuple.of(1, Arbitraries.strings().withCharRange('一', '十').ofMaxLength(6)));
  }

  /** Returns tasks with any id. */
  public static Arbitrary<Task> tasks() {
    return taskIds().flatMap(TaskArbitraries::tasks);
  }

  /** Returns tasks with that id. */
  public static Arbitrary<Task> tasks(TaskId id) {
    Arbitrary<ImmutableList<Span>> sources =
        Arbitraries.integers()
            .between(0, 500)
            .set()
            .ofMaxSize(2)
            .map(
                starts ->
                    starts.stream()
                        .sorted()
                        .map(start -> new Span(start, start + 5))
                        .collect(toImmutableList()));
    return Combinators.combine(
            Arbitraries.of(LABELS),
            texts(),
            texts(),
            responsibilities(),
            CalendarArbitraries.statedDates().optional(0.3),
            sources)
        .as(
            (label, heading, body, responsibility, deadline, spans) ->
                Task.builder()
                    .id(id)
                    .label(label)
                    .heading(heading)
                    .body(body)
                    .responsibility(responsibility)
                    .deadline(deadline)
                    .sources(spans)
                    .build());
  }

  /** Returns trees of up to {@value #MAX_SIZE} tasks, the empty one among them. */
  public static Arbitrary<TaskTree> trees() {
    return trees(0, MAX_SIZE);
  }

  /**
   * Returns trees of any shape between a chain and a row, with ids of {@link #taskIds()}.
   *
   * @param min the fewest tasks, not negative
   * @param max the most tasks, at most 50
   */
  public static Arbitrary<TaskTree> trees(int min, int max) {
    Arbitrary<Tuple2<Task, Integer>> nodes =
        Combinators.combine(tasks(), Arbitraries.integers().between(0, 7))
            .as(Tuple::of)
            .withoutEdgeCases();
    Arbitrary<Shape> shapes = Arbitraries.of(Shape.class);
    return Combinators.combine(
            nodes.list().uniqueElements(node -> node.get1().id()).ofMinSize(min).ofMaxSize(max),
            shapes)
        .as(TaskArbitraries::tree);
  }

  /**
   * Returns edits of all kinds, most of which can be applied to the tree; some name a task or a
   * place that is not there, or would move a task under itself.
   */
  public static Arbitrary<TaskEdit> edits(TaskTree tree) {
    Arbitrary<TaskEdit> inserts =
        Combinators.combine(newTrees(), places(tree)).as(TaskEdit.Insert::new);
    Arbitrary<TaskEdit> replacements =
        idsIn(tree)
            .flatMap(
                id ->
                    Arbitraries.frequencyOf(
                            Tuple.of(4, tasks(id)),
                            Tuple.of(1, newIds().flatMap(TaskArbitraries::tasks)))
                        .map(task -> new TaskEdit.Replace(id, task)));
    Arbitrary<TaskEdit> labels =
        Combinators.combine(idsIn(tree), Arbitraries.of(LABELS)).as(TaskEdit.Relabel::new);
    return Arbitraries.oneOf(
            inserts,
            idsIn(tree).map(TaskEdit.Remove::new),
            moves(tree),
            replacements,
            labels,
            splits(tree),
            merges(tree))
        .withoutEdgeCases();
  }

  /** Returns lists of up to six edits, each of a kind with {@link #edits}. */
  public static Arbitrary<ImmutableList<TaskEdit>> editLists(TaskTree tree) {
    return edits(tree).list().ofMaxSize(6).map(ImmutableList::copyOf);
  }

  /** Returns moves, many of which can be applied to the tree. */
  public static Arbitrary<TaskEdit.Move> moves(TaskTree tree) {
    return Combinators.combine(idsIn(tree), places(tree)).as(TaskEdit.Move::new).withoutEdgeCases();
  }

  /**
   * Returns splits, most of which can be applied to the tree; a part has no responsibility of its
   * own, or some of that of the original.
   */
  public static Arbitrary<TaskEdit.Split> splits(TaskTree tree) {
    return idsIn(tree).flatMap(id -> splits(tree, id)).withoutEdgeCases();
  }

  /** Returns merges, most of which can be applied to a tree in which siblings stand. */
  public static Arbitrary<TaskEdit.Merge> merges(TaskTree tree) {
    return idsIn(tree).flatMap(id -> merges(tree, id)).withoutEdgeCases();
  }

  /** Returns a small tree with two versions of it, which often meet in the same tasks. */
  public static Arbitrary<Tuple3<TaskTree, TaskTree, TaskTree>> treesWithTwoVersions() {
    return trees(0, 8)
        .flatMap(
            tree ->
                Combinators.combine(versions(tree), versions(tree))
                    .as((first, second) -> Tuple.of(tree, first, second)));
  }

  /**
   * Returns trees that come of one by up to six edits, those that cannot be applied left out. Two
   * of them often changed the same task, or brought in tasks with the same id.
   */
  public static Arbitrary<TaskTree> versions(TaskTree tree) {
    return editLists(tree)
        .map(
            edits -> {
              TaskTree version = tree;
              for (TaskEdit edit : edits) {
                version = version.apply(edit).value().orElse(version);
              }
              return version;
            });
  }

  private static Arbitrary<TaskId> idsIn(TaskTree tree) {
    return tree.isEmpty()
        ? taskIds()
        : Arbitraries.frequencyOf(
            Tuple.of(15, Arbitraries.of(tree.tasks()).map(Task::id)), Tuple.of(1, taskIds()));
  }

  private static Arbitrary<TaskPlace> places(TaskTree tree) {
    Arbitrary<Integer> indexes =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0, 2)),
            Tuple.of(4, Arbitraries.just(TaskPlace.LAST)),
            Tuple.of(1, Arbitraries.integers().between(3, 30)));
    return Combinators.combine(idsIn(tree).optional(0.8), indexes).as(TaskPlace::new);
  }

  private static Arbitrary<TaskId> newIds() {
    return Arbitraries.integers().between(1, 50).map(n -> TaskId.of("new" + n));
  }

  private static Arbitrary<TaskTree> newTrees() {
    return Combinators.combine(trees(0, 4), Arbitraries.integers().between(0, 9))
        .as((tree, number) -> renamed(tree, "new" + number + "-"));
  }

  private static TaskTree renamed(TaskTree tree, String prefix) {
    TaskTree.Builder renamed = TaskTree.builder();
    for (int i = 0; i < tree.size(); i++) {
      TaskId id = TaskId.of(prefix + i);
      renamed.add(tree.get(i).toBuilder().id(id).build(), tree.parentIndex(i));
    }
    return renamed.build();
  }

  private static Arbitrary<TaskEdit.Split> splits(TaskTree tree, TaskId id) {
    Responsibility duties = tree.find(id).map(Task::responsibility).orElse(Responsibility.none());
    Arbitrary<Responsibility> some =
        Arbitraries.subsetOf(duties.assignments())
            .map(
                kept ->
                    duties.toBuilder().assignments(kept).inferredLead(Optional.empty()).build());
    Arbitrary<Responsibility> given =
        Arbitraries.oneOf(Arbitraries.just(Responsibility.none()), some);
    Arbitrary<Task> parts =
        newIds()
            .flatMap(TaskArbitraries::tasks)
            .flatMap(part -> given.map(part::withResponsibility));
    return Combinators.combine(
            parts.list().ofMinSize(2).ofMaxSize(3).uniqueElements(Task::id),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(true, false),
            Arbitraries.of(TaskEdit.Split.Duties.class))
        .as(
            (tasks, heir, keepsId, policy) -> {
              List<Task> named = new ArrayList<>(tasks);
              if (keepsId) {
                named.set(1, named.get(1).toBuilder().id(id).build());
              }
              return new TaskEdit.Split(id, ImmutableList.copyOf(named), heir, policy);
            });
  }

  private static Arbitrary<TaskEdit.Merge> merges(TaskTree tree, TaskId id) {
    ImmutableList<Task> siblings =
        tree.contains(id) && tree.parent(id).isPresent()
            ? tree.children(tree.parent(id).orElseThrow().id())
            : tree.roots();
    if (siblings.size() < 2) {
      return Arbitraries.just(
          new TaskEdit.Merge(ImmutableList.of(id, TaskId.of("gone")), Optional.empty()));
    }
    Arbitrary<Optional<Task>> texts =
        Arbitraries.oneOf(Arbitraries.just(siblings.get(0).id()), newIds())
            .flatMap(TaskArbitraries::tasks)
            .optional(0.4);
    return Combinators.combine(
            Arbitraries.shuffle(siblings), Arbitraries.integers().between(2, 4), texts)
        .as(
            (shuffled, count, as) ->
                new TaskEdit.Merge(
                    shuffled.stream().limit(count).map(Task::id).collect(toImmutableList()), as));
  }

  private static TaskTree tree(List<Tuple2<Task, Integer>> nodes, Shape shape) {
    TaskTree.Builder tree = TaskTree.builder();
    List<Integer> path = new ArrayList<>();
    for (Tuple2<Task, Integer> node : nodes) {
      int depth = shape.depth(node.get2(), path.size());
      path.subList(depth, path.size()).clear();
      tree.add(node.get1(), path.isEmpty() ? TaskTree.NONE : path.get(path.size() - 1));
      path.add(tree.size() - 1);
    }
    return tree.build();
  }

  /** What a tree looks like from afar. */
  private enum Shape {
    /** Each task at any depth that can follow the one before. */
    MIXED {
      @Override
      int depth(int choice, int deepest) {
        return choice % (deepest + 1);
      }
    },
    /** Most tasks below the one before. */
    DEEP {
      @Override
      int depth(int choice, int deepest) {
        return choice == 7 ? deepest / 2 : deepest;
      }
    },
    /** Few parents with many children. */
    WIDE {
      @Override
      int depth(int choice, int deepest) {
        return Math.min(deepest, choice == 0 ? 0 : 1);
      }
    };

    abstract int depth(int choice, int deepest);
  }
}
