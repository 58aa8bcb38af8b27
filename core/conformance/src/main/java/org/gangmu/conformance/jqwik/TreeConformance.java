package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.gangmu.conformance.laws.TreeEdit.Choice;
import org.gangmu.conformance.laws.TreeLaws;
import org.gangmu.conformance.laws.TreeNode;
import org.gangmu.conformance.laws.TreeOperations;

/**
 * The laws of an implementation of task trees.
 *
 * @param <T> the type of trees
 */
public abstract class TreeConformance<T> extends Conformance {

  private static final List<String> TEXTS =
      List.of("", "建成标准厂房8万平方米", "第一段\n第二段", "\ud842\udfb7字 “引号”", "=1+1");

  private static final List<String> UNITS = List.of("州财政局", "州发展改革委", "各县（市）人民政府");

  /** Creates the class; jqwik does. */
  protected TreeConformance() {}

  /** Returns the implementation. */
  protected abstract TreeOperations<T> trees();

  /** Returns what the implementation has; everything by default. */
  protected Set<TreeOperations.Feature> features() {
    return ImmutableSet.copyOf(TreeOperations.Feature.values());
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /**
   * Returns the tasks that trees are built from, in document order: one to sixteen, in shapes from
   * a chain to a row.
   */
  @Provide("trees")
  protected Arbitrary<List<TreeNode>> treeNodes() {
    Arbitrary<Set<String>> units = Arbitraries.of(UNITS).set().ofMaxSize(2);
    Arbitrary<Tuple3<Integer, String, Set<String>>> drafts =
        Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(TEXTS), units)
            .as(Tuple::of);
    return drafts.list().ofMinSize(1).ofMaxSize(16).map(TreeConformance::linked).withoutEdgeCases();
  }

  /** A number below 5 goes down from the last task, 5 to 9 up so many levels first. */
  private static List<TreeNode> linked(List<Tuple3<Integer, String, Set<String>>> drafts) {
    List<TreeNode> nodes = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (Tuple3<Integer, String, Set<String>> draft : drafts) {
      int up = draft.get1() < 5 ? 0 : draft.get1() - 4;
      path.subList(Math.max(0, path.size() - up), path.size()).clear();
      Optional<String> parent =
          path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
      String id = "t" + (nodes.size() + 1);
      nodes.add(new TreeNode(id, parent, draft.get2(), ImmutableSet.copyOf(draft.get3())));
      path.add(id);
    }
    return nodes;
  }

  /** Returns numbers by which tasks and places are chosen. */
  @Provide
  protected final Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 47);
  }

  /** Returns choices of edits, some of them not possible. */
  @Provide
  protected final Arbitrary<Choice> choices() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), numbers(), numbers(), numbers())
        .as(Choice::new)
        .withoutEdgeCases();
  }

  /** Returns up to five edits, one after the other. */
  @Provide
  protected final Arbitrary<List<Choice>> scripts() {
    return choices().list().ofMaxSize(5);
  }

  /** Checks {@link TreeLaws#BUILT}. */
  @Property
  @OfLaw("TREE-1")
  @Label("TREE-1 MUST what was built")
  @Tag("MUST")
  public final void tree01(@ForAll("trees") List<TreeNode> nodes) {
    TreeLaws.holdsWhatItWasBuiltFrom(trees(), nodes).orThrow();
  }

  /** Checks {@link TreeLaws#FAMILY}. */
  @Property
  @OfLaw("TREE-2")
  @Label("TREE-2 MUST parents and children")
  @Tag("MUST")
  public final void tree02(@ForAll("trees") List<TreeNode> nodes) {
    TreeLaws.family(trees(), nodes).orThrow();
  }

  /** Checks {@link TreeLaws#UNSOUND}. */
  @Property
  @OfLaw("TREE-3")
  @Label("TREE-3 MUST no tree refused")
  @Tag("MUST")
  public final void tree03(@ForAll("trees") List<TreeNode> nodes, @ForAll("numbers") int task) {
    TreeLaws.unsound(trees(), nodes, task).orThrow();
  }

  /** Checks {@link TreeLaws#REPLACE}. */
  @Property
  @OfLaw("TREE-4")
  @Label("TREE-4 MUST replace")
  @Tag("MUST")
  public final void tree04(@ForAll("trees") List<TreeNode> nodes, @ForAll("numbers") int task) {
    TreeLaws.replace(trees(), nodes, task).orThrow();
  }

  /** Checks {@link TreeLaws#INSERTED}. */
  @Property
  @OfLaw("TREE-5")
  @Label("TREE-5 MUST insert and remove")
  @Tag("MUST")
  public final void tree05(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("numbers") int task,
      @ForAll("numbers") int index) {
    TreeLaws.inserted(trees(), nodes, task, index).orThrow();
  }

  /** Checks {@link TreeLaws#REMOVED}. */
  @Property
  @OfLaw("TREE-6")
  @Label("TREE-6 MUST remove and insert")
  @Tag("MUST")
  public final void tree06(@ForAll("trees") List<TreeNode> nodes, @ForAll("numbers") int task) {
    TreeLaws.removed(trees(), nodes, task).orThrow();
  }

  /** Checks {@link TreeLaws#MOVED}. */
  @Property
  @OfLaw("TREE-7")
  @Label("TREE-7 MUST move")
  @Tag("MUST")
  public final void tree07(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("numbers") int task,
      @ForAll("numbers") int other,
      @ForAll("numbers") int index) {
    TreeLaws.moved(trees(), nodes, task, other, index).orThrow();
  }

  /** Checks {@link TreeLaws#UNDER_ITSELF}. */
  @Property
  @OfLaw("TREE-8")
  @Label("TREE-8 MUST not under itself")
  @Tag("MUST")
  public final void tree08(@ForAll("trees") List<TreeNode> nodes, @ForAll("numbers") int task) {
    TreeLaws.underItself(trees(), nodes, task).orThrow();
  }

  /** Checks {@link TreeLaws#COMMUTE}. */
  @Property
  @OfLaw("TREE-9")
  @Label("TREE-9 MUST branches commute")
  @Tag("MUST")
  public final void tree09(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("trees") List<TreeNode> second,
      @ForAll("choices") Choice choice,
      @ForAll("choices") Choice other) {
    TreeLaws.commute(trees(), nodes, second, choice, other).orThrow();
  }

  /** Checks {@link TreeLaws#PERSISTENT}. */
  @Property
  @OfLaw("TREE-10")
  @Label("TREE-10 MUST old tree whole")
  @Tag("MUST")
  public final void tree10(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("choices") Choice choice) {
    TreeLaws.persistent(trees(), nodes, choice).orThrow();
  }

  /** Checks {@link TreeLaws#REFUSED}. */
  @Property
  @OfLaw("TREE-11")
  @Label("TREE-11 MUST impossible edits")
  @Tag("MUST")
  public final void tree11(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("choices") Choice choice) {
    TreeLaws.refused(trees(), nodes, choice).orThrow();
  }

  /** Checks {@link TreeLaws#SCRIPT}. */
  @Property
  @OfLaw("TREE-12")
  @Label("TREE-12 MUST edits as on lists")
  @Tag("MUST")
  public final void tree12(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.script(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#EQUALITY}. */
  @Property
  @OfLaw("TREE-13")
  @Label("TREE-13 MUST equality")
  @Tag("MUST")
  public final void tree13(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.equality(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#DEEP}. */
  @Property(tries = 1)
  @OfLaw("TREE-14")
  @Label("TREE-14 MUST 100 000 levels")
  @Tag("MUST")
  public final void tree14() {
    TreeLaws.deep(trees()).orThrow();
  }

  /** Checks {@link TreeLaws#WIDE}. */
  @Property(tries = 1)
  @OfLaw("TREE-15")
  @Label("TREE-15 MUST 100 000 children")
  @Tag("MUST")
  public final void tree15() {
    TreeLaws.wide(trees()).orThrow();
  }

  /** Checks {@link TreeLaws#SPLIT}. */
  @Property
  @OfLaw("TREE-16")
  @Label("TREE-16 MUST split keeps duties")
  @Tag("MUST")
  public final void tree16(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("numbers") int task,
      @ForAll("numbers") int index) {
    TreeLaws.split(trees(), nodes, task, index).orThrow();
  }

  /** Checks {@link TreeLaws#MERGE}. */
  @Property
  @OfLaw("TREE-17")
  @Label("TREE-17 MUST merge keeps duties")
  @Tag("MUST")
  public final void tree17(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("numbers") int task,
      @ForAll("numbers") int index) {
    TreeLaws.merged(trees(), nodes, task, index).orThrow();
  }

  /** Checks {@link TreeLaws#DIFF_APPLY}. */
  @Property
  @OfLaw("TREE-18")
  @Label("TREE-18 MUST difference applied")
  @Tag("MUST")
  public final void tree18(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.diffApply(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#DIFF_INVERT}. */
  @Property
  @OfLaw("TREE-19")
  @Label("TREE-19 MUST difference inverted")
  @Tag("MUST")
  public final void tree19(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.diffInvert(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#DIFF_EMPTY}. */
  @Property
  @OfLaw("TREE-20")
  @Label("TREE-20 MUST difference empty")
  @Tag("MUST")
  public final void tree20(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.diffEmpty(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#MERGE3_BASE}. */
  @Property
  @OfLaw("TREE-21")
  @Label("TREE-21 MUST merge with base")
  @Tag("MUST")
  public final void tree21(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.mergeBase(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#MERGE3_SAME}. */
  @Property
  @OfLaw("TREE-22")
  @Label("TREE-22 MUST merge of same")
  @Tag("MUST")
  public final void tree22(
      @ForAll("trees") List<TreeNode> nodes, @ForAll("scripts") List<Choice> choices) {
    TreeLaws.mergeSame(trees(), nodes, choices).orThrow();
  }

  /** Checks {@link TreeLaws#MERGE3_SYMMETRIC}. */
  @Property
  @OfLaw("TREE-23")
  @Label("TREE-23 MUST merge symmetric")
  @Tag("MUST")
  public final void tree23(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("scripts") List<Choice> choices,
      @ForAll("scripts") List<Choice> others) {
    TreeLaws.mergeSymmetric(trees(), nodes, choices, others).orThrow();
  }

  /** Checks {@link TreeLaws#MERGE3_LOSSLESS}. */
  @Property
  @OfLaw("TREE-24")
  @Label("TREE-24 MUST merge loses nothing")
  @Tag("MUST")
  public final void tree24(
      @ForAll("trees") List<TreeNode> nodes,
      @ForAll("scripts") List<Choice> choices,
      @ForAll("scripts") List<Choice> others) {
    TreeLaws.mergeLossless(trees(), nodes, choices, others).orThrow();
  }
}
