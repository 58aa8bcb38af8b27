package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.conformance.laws.TreeEdit.Choice;
import org.gangmu.conformance.laws.TreeOperations.Difference;
import org.gangmu.conformance.laws.TreeOperations.Feature;
import org.gangmu.conformance.laws.TreeOperations.Merged;

/** The laws of task trees, each as a function of an implementation and a sample. */
public final class TreeLaws {

  /** {@code nodes(build(ns)) = ns}. */
  public static final Law BUILT =
      law(
          "TREE-1",
          "A tree holds the tasks it was built from, each once, in their order and under "
              + "their parents.",
          "nodes(build(ns)) = ns",
          "A task that is lost between the directive and the tree is done by nobody.",
          "a map from parents to children that forgets the roots after the first");

  /** {@code n in children(p) iff parent(n) = p; children(p) in the order of nodes}. */
  public static final Law FAMILY =
      law(
          "TREE-2",
          "Each task is a child of its parent, and children stand in the order of the tree.",
          "n in children(p) iff parent(n) = p; children(p) in the order of nodes",
          "Walking down and walking up have to meet the same tasks.",
          "children kept in a hash set");

  /** {@code not tree(ns) implies build(ns) = refused}. */
  public static final Law UNSOUND =
      law(
          "TREE-3",
          "What is no tree is refused: two tasks with one id, or a parent that is missing "
              + "or the task itself.",
          "not tree(ns) implies build(ns) = refused",
          "A cycle hangs every walk, a second task with one id takes the reports of the "
              + "first.",
          "a map by id, in which the last one wins");

  /** {@code get(put(t, n)) = n, put(t, get(t)) = t, put(put(t, m), n) = put(t, n)}. */
  public static final Law REPLACE =
      law(
          "TREE-4",
          "What is replaced is there, replacing by the same changes nothing, and the last "
              + "one counts.",
          "get(put(t, n)) = n, put(t, get(t)) = t, put(put(t, m), n) = put(t, n)",
          "A saved edit is what was edited, and no other task changes.",
          "a replacement that takes the children away");

  /** {@code children(p)[i] = n after insert(n, p, i); remove(insert(t, n)) = t}. */
  public static final Law INSERTED =
      law(
          "TREE-5",
          "An inserted task stands in its place, and taking it out again gives the tree as "
              + "it was.",
          "children(p)[i] = n after insert(n, p, i); remove(insert(t, n)) = t",
          "Numbers of tasks follow their places.",
          "an insertion that always appends");

  /** {@code nodes(remove(t, n)) = nodes(t) - subtree(n); insert(remove(t, n), subtree(n)) = t}. */
  public static final Law REMOVED =
      law(
          "TREE-6",
          "A removal takes out a task and all below it and no other; put in again at the "
              + "same place, the tree is as it was.",
          "nodes(remove(t, n)) = nodes(t) - subtree(n); insert(remove(t, n), subtree(n)) = " + "t",
          "What is left without its parent is found by no report.",
          "a removal that lifts the children");

  /** {@code multiset(move(t)) = multiset(t), subtree(move(t), n) = subtree(t, n)}. */
  public static final Law MOVED =
      law(
          "TREE-7",
          "A move keeps every task and what lies below the moved one, and puts it where it "
              + "says.",
          "multiset(move(t)) = multiset(t), subtree(move(t), n) = subtree(t, n)",
          "Work is handed to another section together with its parts.",
          "a move that leaves the children behind");

  /** {@code p in subtree(n) implies move(t, n, p) = refused}. */
  public static final Law UNDER_ITSELF =
      law(
          "TREE-8",
          "A task is not moved under itself or under what lies below it; the tree stays as "
              + "it was.",
          "p in subtree(n) implies move(t, n, p) = refused",
          "The branch would hang in the air, reachable from no root.",
          "a move that does not look upwards");

  /** {@code a(b(t)) = b(a(t)) where a and b touch disjoint subtrees}. */
  public static final Law COMMUTE =
      law(
          "TREE-9",
          "Edits in different branches give the same tree in either order.",
          "a(b(t)) = b(a(t)) where a and b touch disjoint subtrees",
          "Two people work on two chapters at a time.",
          "edits that name tasks by their position");

  /** {@code t = copy before edit(t) implies t = copy after}. */
  public static final Law PERSISTENT =
      law(
              "TREE-10",
              "An edit leaves the tree that it is given as it was.",
              "t = copy before edit(t) implies t = copy after",
              "A report that is being computed must not see half an edit.",
              "a shallow copy that shares lists of children")
          .ifHas(Feature.PERSISTENT);

  /** {@code not possible(e, t) implies e(t) = refused and t unchanged}. */
  public static final Law REFUSED =
      law(
          "TREE-11",
          "An edit that names a task or place which is not there, or an id that is taken, "
              + "is refused and leaves the tree as it was.",
          "not possible(e, t) implies e(t) = refused and t unchanged",
          "Half an edit is worse than none.",
          "an insertion that overwrites a task with the same id");

  /** {@code nodes(e1..ek(t)) = e1..ek(nodes(t))}. */
  public static final Law SCRIPT =
      law(
          "TREE-12",
          "A list of edits does what it does to plain lists of tasks, one edit after the "
              + "other.",
          "nodes(e1..ek(t)) = e1..ek(nodes(t))",
          "All else that is asked of a tree rests on its edits.",
          "an index that counts the moved task itself");

  /** {@code nodes(s) = nodes(t) iff s = t; s = t implies hash(s) = hash(t)}. */
  public static final Law EQUALITY =
      law(
              "TREE-13",
              "Two trees are equal, hash alike and print alike just where they hold the same "
                  + "tasks in the same places, however they came to be.",
              "nodes(s) = nodes(t) iff s = t; s = t implies hash(s) = hash(t)",
              "A plan that was loaded is compared with the one that was saved.",
              "equality of the sets of tasks")
          .ifHas(Feature.EQUALITY);

  /** {@code depth = 100,000 implies no stack overflow}. */
  public static final Law DEEP =
      law(
              "TREE-14",
              "100,000 levels do no harm: building, asking, editing, comparing and printing end"
                  + " in time.",
              "depth = 100,000 implies no stack overflow",
              "Input from outside decides how deep a tree is.",
              "a recursion over the levels")
          .ifHas(Feature.DEEP);

  /** {@code width = 100,000 implies time <= 10 s}. */
  public static final Law WIDE =
      law(
          "TREE-15",
          "100,000 tasks under one do no harm: building, asking and editing end in time.",
          "width = 100,000 implies time <= 10 s",
          "A province has so many villages.",
          "a list of children that is searched for each of them");

  /** {@code union of units(parts) contains units(n); children(part 1) = children(n)}. */
  public static final Law SPLIT =
      law(
              "TREE-16",
              "The parts of a split task stand in its place, hold every duty of it and its "
                  + "children; nothing else changes.",
              "union of units(parts) contains units(n); children(part 1) = children(n)",
              "A split is how duties get lost unseen.",
              "a split whose parts start without units")
          .ifHas(Feature.SPLIT);

  /** {@code units(m) = union of units(ns), children(m) = children(n1) ++ .. ++ children(nk)}. */
  public static final Law MERGE =
      law(
              "TREE-17",
              "A merged task holds every duty and every child of those merged; nothing else "
                  + "changes.",
              "units(m) = union of units(ns), children(m) = children(n1) ++ .. ++ children(nk)",
              "The unit that drops out of a merger still has its duty.",
              "a merger that keeps the units of the first task")
          .ifHas(Feature.MERGE);

  /** {@code diff(a, b)(a) = b}. */
  public static final Law DIFF_APPLY =
      law(
              "TREE-18",
              "Applied to the first tree, the difference gives the second.",
              "diff(a, b)(a) = b",
              "What is sent to the counties is the change, not the plan.",
              "a difference that forgets the order of siblings")
          .ifHas(Feature.DIFF);

  /** {@code invert(diff(a, b))(b) = a}. */
  public static final Law DIFF_INVERT =
      law(
              "TREE-19",
              "Inverted and applied to the second tree, the difference gives the first.",
              "invert(diff(a, b))(b) = a",
              "A change that was approved by mistake is taken back.",
              "an inverse that cannot bring back what was removed")
          .ifHas(Feature.DIFF);

  /** {@code empty(diff(a, b)) iff a = b}. */
  public static final Law DIFF_EMPTY =
      law(
              "TREE-20",
              "The difference is empty just where the trees are the same.",
              "empty(diff(a, b)) iff a = b",
              "Nobody is notified of no change, and everybody of a change.",
              "a difference of the texts only")
          .ifHas(Feature.DIFF);

  /** {@code merge(o, a, o) = merge(o, o, a) = a}. */
  public static final Law MERGE3_BASE =
      law(
              "TREE-21",
              "Merged with the unchanged base, a version comes out as it is, without conflicts.",
              "merge(o, a, o) = merge(o, o, a) = a",
              "Who did nothing cannot stand in the way.",
              "a merge that prefers ours")
          .ifHas(Feature.MERGE3);

  /** {@code merge(o, a, a) = a}. */
  public static final Law MERGE3_SAME =
      law(
              "TREE-22",
              "What both changed alike is changed once, without conflicts.",
              "merge(o, a, a) = a",
              "Two people corrected the same misprint.",
              "a merge that adds a new task twice")
          .ifHas(Feature.MERGE3);

  /** {@code merge(o, a, b) = merge(o, b, a), with the same conflicts}. */
  public static final Law MERGE3_SYMMETRIC =
      law(
              "TREE-23",
              "It does not matter which version comes first.",
              "merge(o, a, b) = merge(o, b, a), with the same conflicts",
              "There is no senior copy of a plan.",
              "a merge in which the last one wins")
          .ifHas(Feature.MERGE3);

  /** {@code c in diff(o, a) implies c in merge or id(c) in conflicts}. */
  public static final Law MERGE3_LOSSLESS =
      law(
              "TREE-24",
              "Every change of either version is in the merged tree or told in a conflict, and "
                  + "the merged tree is one.",
              "c in diff(o, a) implies c in merge or id(c) in conflicts",
              "What a county changed may not vanish when the prefecture saves.",
              "a merge that drops changes of removed tasks without a word")
          .ifHas(Feature.MERGE3);

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          BUILT,
          FAMILY,
          UNSOUND,
          REPLACE,
          INSERTED,
          REMOVED,
          MOVED,
          UNDER_ITSELF,
          COMMUTE,
          PERSISTENT,
          REFUSED,
          SCRIPT,
          EQUALITY,
          DEEP,
          WIDE,
          SPLIT,
          MERGE,
          DIFF_APPLY,
          DIFF_INVERT,
          DIFF_EMPTY,
          MERGE3_BASE,
          MERGE3_SAME,
          MERGE3_SYMMETRIC,
          MERGE3_LOSSLESS);

  private static final int MANY = 100_000;
  private static final long MOST_MILLIS = 10_000;

  private TreeLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  private static <T> T built(TreeOperations<T> trees, List<TreeNode> nodes) {
    return trees
        .build(nodes)
        .orElseThrow(() -> new IllegalStateException("tree must be built: " + java(nodes)));
  }

  private static SampleJava java(List<TreeNode> nodes) {
    return SampleJava.each(nodes, TreeLaws::java);
  }

  private static String java(TreeNode node) {
    return "new TreeNode(%s, %s, %s, ImmutableSet.copyOf(%s))"
        .formatted(
            SampleJava.literal(node.id()),
            SampleJava.optional(node.parent()),
            SampleJava.literal(node.text()),
            SampleJava.list(node.units()));
  }

  private static SampleJava java(TreeEdit edit) {
    return new SampleJava(
        () -> {
          if (edit instanceof TreeEdit.Insert insert) {
            return "new TreeEdit.Insert(" + java(insert.node()) + ", " + insert.index() + ")";
          }
          if (edit instanceof TreeEdit.Remove remove) {
            return "new TreeEdit.Remove(" + SampleJava.literal(remove.id()) + ")";
          }
          if (edit instanceof TreeEdit.Move move) {
            return "new TreeEdit.Move(%s, %s, %s)"
                .formatted(
                    SampleJava.literal(move.id()),
                    SampleJava.optional(move.parent()),
                    move.index());
          }
          return "new TreeEdit.Replace(" + java(((TreeEdit.Replace) edit).node()) + ")";
        });
  }

  /** Compares what a tree holds with what it should hold. */
  private static <T> Verdict holds(
      Law law, TreeOperations<T> trees, Optional<T> tree, List<TreeNode> expected) {
    return Verdict.equal(law, tree.map(trees::nodes).map(List::copyOf), Optional.of(expected));
  }

  private static TreeNode chosen(List<TreeNode> nodes, int task) {
    return nodes.get(Math.floorMod(task, nodes.size()));
  }

  /** Looks at {@link #BUILT}. */
  public static <T> Verdict holdsWhatItWasBuiltFrom(TreeOperations<T> trees, List<TreeNode> nodes) {
    return holds(BUILT, trees, trees.build(nodes), nodes).with("nodes", java(nodes));
  }

  /** Looks at {@link #FAMILY}. */
  public static <T> Verdict family(TreeOperations<T> trees, List<TreeNode> nodes) {
    T tree = built(trees, nodes);
    Verdict verdict =
        Verdict.equal(
            FAMILY,
            trees.children(tree, Optional.empty()),
            PlainTree.children(nodes, Optional.empty()));
    for (TreeNode node : nodes) {
      Optional<String> id = Optional.of(node.id());
      verdict =
          verdict
              .and(
                  Verdict.equal(FAMILY, trees.parent(tree, node.id()), node.parent())
                      .with("parent of", node.id()))
              .and(
                  Verdict.equal(FAMILY, trees.children(tree, id), PlainTree.children(nodes, id))
                      .with("children of", node.id()));
    }
    return verdict.with("nodes", java(nodes));
  }

  /** Looks at {@link #UNSOUND}: spoils a list of tasks in each way at one of them. */
  public static <T> Verdict unsound(TreeOperations<T> trees, List<TreeNode> nodes, int task) {
    TreeNode node = chosen(nodes, task);
    List<TreeNode> twice = new ArrayList<>(nodes);
    twice.add(node);
    Verdict verdict = Verdict.held(UNSOUND);
    for (List<TreeNode> spoilt :
        List.of(
            twice,
            withParent(nodes, node, Optional.of("nobody")),
            withParent(nodes, node, Optional.of(node.id())))) {
      verdict =
          verdict.and(
              Verdict.that(UNSOUND, trees.build(spoilt).isEmpty(), "accepted", java(spoilt))
                  .with("spoilt at", node.id()));
    }
    return verdict;
  }

  private static List<TreeNode> withParent(
      List<TreeNode> nodes, TreeNode node, Optional<String> parent) {
    return Lists.transform(nodes, each -> each.equals(node) ? each.withParent(parent) : each);
  }

  /** Looks at {@link #REPLACE}. */
  public static <T> Verdict replace(TreeOperations<T> trees, List<TreeNode> nodes, int task) {
    TreeNode node = chosen(nodes, task);
    TreeNode one = node.withText(node.text() + "（修订）");
    TreeNode other = node.withUnits(ImmutableSet.of("另一单位"));
    List<TreeNode> withOne = PlainTree.apply(nodes, new TreeEdit.Replace(one)).orElseThrow();
    List<TreeNode> withOther = PlainTree.apply(nodes, new TreeEdit.Replace(other)).orElseThrow();
    Optional<T> put = trees.replace(built(trees, nodes), one);
    return holds(REPLACE, trees, put, withOne)
        .and(holds(REPLACE, trees, trees.replace(built(trees, nodes), node), nodes))
        .and(
            holds(
                REPLACE,
                trees,
                trees.replace(built(trees, nodes), one).flatMap(t -> trees.replace(t, other)),
                withOther))
        .with("nodes", java(nodes))
        .with("task", node.id());
  }

  /** Looks at {@link #INSERTED}. */
  public static <T> Verdict inserted(
      TreeOperations<T> trees, List<TreeNode> nodes, int task, int index) {
    Optional<String> parent = Optional.of(chosen(nodes, task).id());
    int siblings = PlainTree.children(nodes, parent).size();
    int place = Math.floorMod(index, siblings + 1);
    TreeNode added = TreeNode.under(parent.get(), "added");
    Optional<T> inserted = trees.insert(built(trees, nodes), added, place);
    Optional<String> there =
        inserted.map(tree -> Iterables.get(trees.children(tree, parent), place, "nobody"));
    return Verdict.equal(INSERTED, there, Optional.of("added"))
        .and(holds(INSERTED, trees, inserted.flatMap(tree -> trees.remove(tree, "added")), nodes))
        .with("nodes", java(nodes))
        .with("edit", java(new TreeEdit.Insert(added, place)));
  }

  /** Looks at {@link #REMOVED}. */
  public static <T> Verdict removed(TreeOperations<T> trees, List<TreeNode> nodes, int task) {
    TreeNode node = chosen(nodes, task);
    List<TreeNode> rest = new ArrayList<>(nodes);
    List<TreeNode> subtree = PlainTree.subtree(nodes, node.id());
    rest.removeAll(subtree);
    Optional<T> tree = trees.remove(built(trees, nodes), node.id());
    Verdict verdict = holds(REMOVED, trees, tree, rest);
    for (TreeNode each : subtree) {
      int index = PlainTree.children(nodes, each.parent()).indexOf(each.id());
      tree = tree.flatMap(t -> trees.insert(t, each, index));
    }
    return verdict
        .and(holds(REMOVED, trees, tree, nodes))
        .with("nodes", java(nodes))
        .with("task", node.id());
  }

  /** Looks at {@link #MOVED}; holds where the move is not possible. */
  public static <T> Verdict moved(
      TreeOperations<T> trees, List<TreeNode> nodes, int task, int other, int index) {
    TreeEdit.Move move = (TreeEdit.Move) new Choice(4, task, other, index).edit(nodes);
    List<TreeNode> subtree = PlainTree.subtree(nodes, move.id());
    if (move.parent().filter(PlainTree.ids(subtree)::contains).isPresent()) {
      return Verdict.held(MOVED);
    }
    Optional<T> moved = move.applyTo(trees, built(trees, nodes));
    List<TreeNode> now = moved.map(trees::nodes).orElse(List.of());
    List<TreeNode> placed = new ArrayList<>(subtree);
    placed.set(0, subtree.get(0).withParent(move.parent()));
    Optional<String> there =
        moved.map(t -> Iterables.get(trees.children(t, move.parent()), move.index(), "nobody"));
    return Verdict.equal(MOVED, there, Optional.of(move.id()))
        .and(Verdict.equal(MOVED, PlainTree.subtree(now, move.id()), placed))
        .and(Verdict.equal(MOVED, PlainTree.ids(now), PlainTree.ids(nodes)))
        .and(Verdict.equal(MOVED, now.size(), nodes.size()))
        .with("nodes", java(nodes))
        .with("edit", java(move));
  }

  /** Looks at {@link #UNDER_ITSELF}, for everything below one task. */
  public static <T> Verdict underItself(TreeOperations<T> trees, List<TreeNode> nodes, int task) {
    TreeNode node = chosen(nodes, task);
    Verdict verdict = Verdict.held(UNDER_ITSELF);
    for (TreeNode below : PlainTree.subtree(nodes, node.id())) {
      TreeEdit move = new TreeEdit.Move(node.id(), Optional.of(below.id()), 0);
      verdict = verdict.and(refused(UNDER_ITSELF, trees, nodes, move));
    }
    return verdict;
  }

  private static <T> Verdict refused(
      Law law, TreeOperations<T> trees, List<TreeNode> nodes, TreeEdit edit) {
    T tree = built(trees, nodes);
    Optional<T> edited = edit.applyTo(trees, tree);
    return Verdict.that(law, edited.isEmpty(), "accepted", edited.map(trees::nodes))
        .and(holds(law, trees, Optional.of(tree), nodes))
        .with("nodes", java(nodes))
        .with("edit", java(edit));
  }

  /** Looks at {@link #COMMUTE}, with two trees under two roots. */
  public static <T> Verdict commute(
      TreeOperations<T> trees,
      List<TreeNode> first,
      List<TreeNode> second,
      Choice one,
      Choice other) {
    List<TreeNode> left = under("l", first);
    List<TreeNode> right = under("r", second);
    List<TreeNode> both = ImmutableList.<TreeNode>builder().addAll(left).addAll(right).build();
    TreeEdit a = within(one.edit(left), left);
    TreeEdit b = within(other.edit(right), right);
    Optional<T> ab = a.applyTo(trees, built(trees, both)).flatMap(t -> b.applyTo(trees, t));
    Optional<T> ba = b.applyTo(trees, built(trees, both)).flatMap(t -> a.applyTo(trees, t));
    return Verdict.equal(COMMUTE, ab.map(trees::nodes), ba.map(trees::nodes))
        .with("nodes", java(both))
        .with("edit", java(a))
        .with("other edit", java(b));
  }

  private static List<TreeNode> under(String root, List<TreeNode> nodes) {
    ImmutableList.Builder<TreeNode> under = ImmutableList.builder();
    under.add(TreeNode.root(root));
    for (TreeNode node : nodes) {
      under.add(
          new TreeNode(
              root + node.id(),
              Optional.of(root + node.parent().orElse("")),
              node.text(),
              node.units()));
    }
    return under.build();
  }

  /** Keeps an edit away from the root of a branch, and what it adds apart from other branches. */
  private static TreeEdit within(TreeEdit edit, List<TreeNode> branch) {
    String root = branch.get(0).id();
    if (edit instanceof TreeEdit.Insert insert) {
      TreeNode node = insert.node();
      TreeNode apart =
          new TreeNode(
              root + node.id(), Optional.of(node.parent().orElse(root)), node.text(), node.units());
      return new TreeEdit.Insert(apart, node.parent().isEmpty() ? 0 : insert.index());
    }
    boolean atRoot =
        (edit instanceof TreeEdit.Remove remove && remove.id().equals(root))
            || (edit instanceof TreeEdit.Move move
                && (move.id().equals(root) || move.parent().isEmpty()));
    return atRoot ? new TreeEdit.Replace(branch.get(0).withText("改写")) : edit;
  }

  /** Looks at {@link #PERSISTENT}. */
  public static <T> Verdict persistent(
      TreeOperations<T> trees, List<TreeNode> nodes, Choice choice) {
    T tree = built(trees, nodes);
    TreeEdit edit = choice.edit(nodes);
    Optional<T> edited = edit.applyTo(trees, tree);
    edited.ifPresent(next -> choice.edit(trees.nodes(next)).applyTo(trees, next));
    return holds(PERSISTENT, trees, Optional.of(tree), nodes)
        .with("nodes", java(nodes))
        .with("edit", java(edit));
  }

  /** Looks at {@link #REFUSED}; holds where the edit is possible. */
  public static <T> Verdict refused(TreeOperations<T> trees, List<TreeNode> nodes, Choice choice) {
    Verdict verdict = Verdict.held(REFUSED);
    TreeNode taken = chosen(nodes, choice.task()).withText("占用").withParent(Optional.empty());
    for (TreeEdit edit :
        List.of(
            choice.edit(nodes),
            new Choice(9, choice.task(), choice.other(), choice.index()).edit(nodes),
            new TreeEdit.Insert(taken, 0))) {
      if (PlainTree.apply(nodes, edit).isEmpty()) {
        verdict = verdict.and(refused(REFUSED, trees, nodes, edit));
      }
    }
    return verdict;
  }

  /** Looks at {@link #SCRIPT}. */
  public static <T> Verdict script(
      TreeOperations<T> trees, List<TreeNode> nodes, List<Choice> choices) {
    T tree = built(trees, nodes);
    List<TreeNode> plain = nodes;
    Verdict verdict = Verdict.held(SCRIPT);
    for (Choice choice : choices) {
      TreeEdit edit = choice.edit(plain);
      Optional<T> edited = edit.applyTo(trees, tree);
      Optional<List<TreeNode>> expected = PlainTree.apply(plain, edit);
      verdict =
          verdict.and(
              Verdict.equal(
                      SCRIPT,
                      edited.map(trees::nodes).map(List::copyOf),
                      expected.map(List::copyOf))
                  .with("before", java(plain))
                  .with("edit", java(edit)));
      if (!verdict.holds()) {
        return verdict;
      }
      tree = edited.orElse(tree);
      plain = expected.orElse(plain);
    }
    return verdict;
  }

  /** Looks at {@link #EQUALITY}: a tree that was edited and one that was built like it. */
  public static <T> Verdict equality(
      TreeOperations<T> trees, List<TreeNode> nodes, List<Choice> choices) {
    T edited = built(trees, nodes);
    for (Choice choice : choices) {
      edited = choice.edit(trees.nodes(edited)).applyTo(trees, edited).orElse(edited);
    }
    T same = built(trees, trees.nodes(edited));
    T before = built(trees, nodes);
    boolean unchanged = trees.nodes(edited).equals(trees.nodes(before));
    boolean holds =
        edited.equals(same)
            && same.equals(edited)
            && edited.hashCode() == same.hashCode()
            && edited.toString().equals(same.toString())
            && edited.equals(before) == unchanged;
    return Verdict.that(EQUALITY, holds, "edited", edited)
        .with("built alike", same)
        .with("before", before)
        .with("nodes", java(nodes))
        .with("edited nodes", java(trees.nodes(same)));
  }

  /** Looks at {@link #DEEP}. */
  public static <T> Verdict deep(TreeOperations<T> trees) {
    List<TreeNode> chain = new ArrayList<>();
    chain.add(TreeNode.root("t0"));
    for (int i = 1; i < MANY; i++) {
      chain.add(TreeNode.under("t" + (i - 1), "t" + i));
    }
    return large(DEEP, trees, chain);
  }

  /** Looks at {@link #WIDE}. */
  public static <T> Verdict wide(TreeOperations<T> trees) {
    List<TreeNode> row = new ArrayList<>();
    row.add(TreeNode.root("t0"));
    for (int i = 1; i < MANY; i++) {
      row.add(TreeNode.under("t0", "t" + i));
    }
    return large(WIDE, trees, row);
  }

  private static <T> Verdict large(Law law, TreeOperations<T> trees, List<TreeNode> nodes) {
    String last = nodes.get(nodes.size() - 1).id();
    long start = System.nanoTime();
    try {
      T tree = built(trees, nodes);
      T same = built(trees, nodes);
      boolean printed = tree.equals(same) == same.equals(tree) && !tree.toString().isEmpty();
      int hash = tree.hashCode();
      boolean there = trees.nodes(tree).size() == MANY && trees.parent(tree, last).isPresent();
      Optional<T> edited =
          trees
              .move(tree, last, Optional.empty(), 0)
              .flatMap(t -> trees.replace(t, TreeNode.root(last).withText("改写")))
              .flatMap(t -> trees.insert(t, TreeNode.under(last, "new"), 0))
              .flatMap(t -> trees.remove(t, "t0"));
      int left = edited.map(t -> trees.nodes(t).size()).orElse(-1);
      long millis = (System.nanoTime() - start) / 1_000_000;
      boolean holds = printed && there && left == 2 && millis <= MOST_MILLIS;
      return Verdict.that(law, holds, "milliseconds", millis)
          .with("tasks left after edits, which should be 2", left)
          .with("hash", hash);
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(law, e).with("tasks", nodes.size());
    }
  }

  /** Looks at {@link #SPLIT}: splits a task in two, between whom its units are shared out. */
  public static <T> Verdict split(
      TreeOperations<T> trees, List<TreeNode> nodes, int task, int shared) {
    TreeNode node = chosen(nodes, task);
    ImmutableList<String> units = node.units().asList();
    int cut = Math.floorMod(shared, units.size() + 2);
    boolean covered = cut <= units.size();
    int middle = Math.min(cut, units.size());
    TreeNode one = TreeNode.root("part1").withUnits(ImmutableSet.copyOf(units.subList(0, middle)));
    TreeNode other =
        TreeNode.root("part2")
            .withUnits(
                covered
                    ? ImmutableSet.copyOf(units.subList(middle, units.size()))
                    : ImmutableSet.of());
    Optional<T> split = trees.split(built(trees, nodes), node.id(), List.of(one, other));
    Verdict verdict = Verdict.that(SPLIT, split.isPresent() || !covered, "refused", split);
    if (split.isPresent()) {
      T tree = split.get();
      List<TreeNode> now = trees.nodes(tree);
      Set<String> kept = new HashSet<>();
      for (String part : List.of("part1", "part2")) {
        PlainTree.find(now, part).ifPresent(each -> kept.addAll(each.units()));
      }
      ImmutableList.Builder<String> siblings = ImmutableList.builder();
      for (String id : PlainTree.children(nodes, node.parent())) {
        siblings.addAll(
            id.equals(node.id()) ? ImmutableList.of("part1", "part2") : ImmutableList.of(id));
      }
      verdict =
          verdict
              .and(Verdict.equal(SPLIT, Sets.difference(node.units(), kept), ImmutableSet.of()))
              .and(Verdict.equal(SPLIT, trees.children(tree, node.parent()), siblings.build()))
              .and(
                  Verdict.equal(
                      SPLIT,
                      trees.children(tree, Optional.of("part1")),
                      PlainTree.children(nodes, Optional.of(node.id()))))
              .and(
                  Verdict.equal(
                      SPLIT,
                      others(now, ImmutableSet.of("part1", "part2"), "part1"),
                      others(nodes, ImmutableSet.of(node.id()), "part1")));
    }
    return verdict
        .with("nodes", java(nodes))
        .with("task", node.id())
        .with("parts", java(List.of(one, other)));
  }

  /** Returns the tasks but some, those under one of these as if under another. */
  private static ImmutableList<TreeNode> others(
      List<TreeNode> nodes, Set<String> without, String parent) {
    return nodes.stream()
        .filter(node -> !without.contains(node.id()))
        .map(
            node ->
                node.parent().filter(without::contains).isPresent()
                    ? node.withParent(Optional.of(parent))
                    : node)
        .collect(ImmutableList.toImmutableList());
  }

  /** Looks at {@link #MERGE}: merges a task with its next siblings; holds where it has none. */
  public static <T> Verdict merged(
      TreeOperations<T> trees, List<TreeNode> nodes, int task, int count) {
    TreeNode first = chosen(nodes, task);
    ImmutableList<String> siblings = PlainTree.children(nodes, first.parent());
    int from = siblings.indexOf(first.id());
    int to = Math.min(siblings.size(), from + 2 + Math.floorMod(count, 3));
    ImmutableList<String> ids = siblings.subList(from, to);
    if (ids.size() < 2) {
      return Verdict.held(MERGE);
    }
    Set<String> units = new HashSet<>();
    List<String> children = new ArrayList<>();
    for (String id : ids) {
      units.addAll(PlainTree.find(nodes, id).orElseThrow().units());
      children.addAll(PlainTree.children(nodes, Optional.of(id)));
    }
    Optional<T> merged = trees.merge(built(trees, nodes), ids);
    List<TreeNode> now = merged.map(trees::nodes).orElse(List.of());
    Optional<TreeNode> whole = PlainTree.find(now, first.id());
    return Verdict.equal(MERGE, whole.<Set<String>>map(TreeNode::units), Optional.of(units))
        .and(Verdict.equal(MERGE, PlainTree.children(now, Optional.of(first.id())), children))
        .and(
            Verdict.equal(
                MERGE,
                others(now, ImmutableSet.copyOf(ids), first.id()),
                others(nodes, ImmutableSet.copyOf(ids), first.id())))
        .with("nodes", java(nodes))
        .with("merged", new SampleJava(() -> SampleJava.list(ids)));
  }

  /** Looks at {@link #DIFF_APPLY}, with two versions of one tree. */
  public static <T> Verdict diffApply(
      TreeOperations<T> trees, List<TreeNode> nodes, List<Choice> choices) {
    List<TreeNode> after = PlainTree.version(nodes, choices);
    Optional<T> applied = difference(trees, nodes, after).apply(built(trees, nodes));
    return holds(DIFF_APPLY, trees, applied, after)
        .with("before", java(nodes))
        .with("after", java(after));
  }

  private static <T> Difference<T> difference(
      TreeOperations<T> trees, List<TreeNode> before, List<TreeNode> after) {
    return trees.difference(built(trees, before), built(trees, after));
  }

  /** Looks at {@link #DIFF_INVERT}, with two versions of one tree. */
  public static <T> Verdict diffInvert(
      TreeOperations<T> trees, List<TreeNode> nodes, List<Choice> choices) {
    List<TreeNode> after = PlainTree.version(nodes, choices);
    Optional<T> applied = difference(trees, nodes, after).invert().apply(built(trees, after));
    return holds(DIFF_INVERT, trees, applied, nodes)
        .with("before", java(nodes))
        .with("after", java(after));
  }

  /** Looks at {@link #DIFF_EMPTY}, with two versions of one tree. */
  public static <T> Verdict diffEmpty(
      TreeOperations<T> trees, List<TreeNode> nodes, List<Choice> choices) {
    List<TreeNode> after = PlainTree.version(nodes, choices);
    return isEmptyJust(trees, nodes, after).and(isEmptyJust(trees, nodes, nodes));
  }

  private static <T> Verdict isEmptyJust(
      TreeOperations<T> trees, List<TreeNode> before, List<TreeNode> after) {
    boolean empty = difference(trees, before, after).isEmpty();
    return Verdict.equal(DIFF_EMPTY, empty, before.equals(after))
        .with("before", java(before))
        .with("after", java(after));
  }

  /** Looks at {@link #MERGE3_BASE}. */
  public static <T> Verdict mergeBase(
      TreeOperations<T> trees, List<TreeNode> base, List<Choice> choices) {
    List<TreeNode> version = PlainTree.version(base, choices);
    return clean(MERGE3_BASE, trees, base, version, base, version)
        .and(clean(MERGE3_BASE, trees, base, base, version, version));
  }

  /** Looks at {@link #MERGE3_SAME}. */
  public static <T> Verdict mergeSame(
      TreeOperations<T> trees, List<TreeNode> base, List<Choice> choices) {
    List<TreeNode> version = PlainTree.version(base, choices);
    return clean(MERGE3_SAME, trees, base, version, version, version);
  }

  private static <T> Verdict clean(
      Law law,
      TreeOperations<T> trees,
      List<TreeNode> base,
      List<TreeNode> ours,
      List<TreeNode> theirs,
      List<TreeNode> expected) {
    Merged<T> merged = merged(trees, base, ours, theirs);
    return holds(law, trees, Optional.of(merged.tree()), expected)
        .and(Verdict.equal(law, merged.conflicts(), ImmutableSet.of()))
        .with("base", java(base))
        .with("ours", java(ours))
        .with("theirs", java(theirs));
  }

  private static <T> Merged<T> merged(
      TreeOperations<T> trees, List<TreeNode> base, List<TreeNode> ours, List<TreeNode> theirs) {
    return trees.merge(built(trees, base), built(trees, ours), built(trees, theirs));
  }

  /** Looks at {@link #MERGE3_SYMMETRIC}, with two versions of one tree. */
  public static <T> Verdict mergeSymmetric(
      TreeOperations<T> trees, List<TreeNode> base, List<Choice> our, List<Choice> their) {
    List<TreeNode> ours = PlainTree.version(base, our);
    List<TreeNode> theirs = PlainTree.version(base, their);
    Merged<T> merged = merged(trees, base, ours, theirs);
    Merged<T> swapped = merged(trees, base, theirs, ours);
    return Verdict.equal(MERGE3_SYMMETRIC, trees.nodes(merged.tree()), trees.nodes(swapped.tree()))
        .and(Verdict.equal(MERGE3_SYMMETRIC, merged.conflicts(), swapped.conflicts()))
        .with("base", java(base))
        .with("ours", java(ours))
        .with("theirs", java(theirs));
  }

  /** Looks at {@link #MERGE3_LOSSLESS}, with two versions of one tree. */
  public static <T> Verdict mergeLossless(
      TreeOperations<T> trees, List<TreeNode> base, List<Choice> our, List<Choice> their) {
    List<TreeNode> ours = PlainTree.version(base, our);
    List<TreeNode> theirs = PlainTree.version(base, their);
    Merged<T> merged = merged(trees, base, ours, theirs);
    List<TreeNode> now = trees.nodes(merged.tree());
    Verdict verdict =
        Verdict.that(MERGE3_LOSSLESS, trees.build(now).isPresent(), "no tree", java(now));
    for (List<TreeNode> side : List.of(ours, theirs)) {
      for (String id : Sets.union(PlainTree.ids(base), PlainTree.ids(side))) {
        boolean told = merged.conflicts().contains(id);
        Optional<TreeNode> before = PlainTree.find(base, id);
        Optional<TreeNode> after = PlainTree.find(side, id);
        boolean kept = told || isKept(before, after, PlainTree.find(now, id));
        verdict = verdict.and(Verdict.that(MERGE3_LOSSLESS, kept, "lost change of", id));
      }
    }
    return verdict
        .with("merged", java(now))
        .with("base", java(base))
        .with("ours", java(ours))
        .with("theirs", java(theirs));
  }

  private static boolean isKept(
      Optional<TreeNode> before, Optional<TreeNode> after, Optional<TreeNode> now) {
    if (before.equals(after)) {
      return true;
    }
    if (before.isEmpty() || after.isEmpty() || now.isEmpty()) {
      return now.equals(after);
    }
    TreeNode old = before.get();
    TreeNode changed = after.get();
    TreeNode merged = now.get();
    return (old.text().equals(changed.text()) || merged.text().equals(changed.text()))
        && (old.units().equals(changed.units()) || merged.units().equals(changed.units()))
        && (old.parent().equals(changed.parent()) || merged.parent().equals(changed.parent()));
  }
}
