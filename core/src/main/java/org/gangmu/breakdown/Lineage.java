package org.gangmu.breakdown;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of any number of plans carry out which (任务承接关系): a graph without circles from lower
 * tasks to upper ones.
 *
 * <p>A task may serve several upper tasks, of one directive or of several, and reach one of them on
 * several ways. {@link #allLowers} then has it once; {@link #shares} has its share over all ways. A
 * link speaks of whole tasks: what their sub-tasks are is the matter of their plans.
 *
 * <p>Building costs O(n·log n) for n links; a question costs what it reaches, and the logarithm of
 * the tasks to find its own. Nothing depends on the stack. Two lineages are equal when their links
 * are, in whatever order these were given.
 */
public final class Lineage {

  private final ImmutableList<TaskLink> links;
  private final ImmutableList<PlanTask> tasks;
  private final LinkTable table;
  private final int[] order;

  /** The place of each task in {@link #order}. */
  private final int[] place;

  Lineage(
      ImmutableList<TaskLink> links, ImmutableList<PlanTask> tasks, LinkTable table, int[] order) {
    this.links = links;
    this.tasks = tasks;
    this.table = table;
    this.order = order;
    place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
  }

  /**
   * Returns the lineage of links, without asking whether there are such tasks.
   *
   * @return the lineage with warnings, or an error of {@link LineageCode#CYCLE} that names a circle
   */
  public static Outcome<Lineage> of(Iterable<TaskLink> links) {
    return new LineageAssembly(links).assemble();
  }

  /**
   * Returns the lineage of links between tasks of plans; what a link names and the plans have not
   * is a warning, and the link is kept.
   *
   * @param plans the tasks of each plan, by its key
   * @return the lineage with warnings, or an error of {@link LineageCode#CYCLE} that names a circle
   */
  public static Outcome<Lineage> of(Iterable<TaskLink> links, Map<String, TaskTree> plans) {
    requireNonNull(plans, "plans");
    LineageAssembly assembly = new LineageAssembly(links);
    assembly.lookUp(plans);
    return assembly.assemble();
  }

  /** Returns the links, ordered by their tasks. */
  public ImmutableList<TaskLink> links() {
    return links;
  }

  /** Returns every task that a link names, each after all that carry it out. */
  public ImmutableList<PlanTask> fromBelow() {
    return at(Arrays.stream(order).boxed().toList());
  }

  /** Returns the links to the tasks that a task carries out itself; none if no link names it. */
  public ImmutableList<TaskLink> uppers(PlanTask task) {
    int index = indexOf(task);
    return index < 0
        ? ImmutableList.of()
        : links.subList(table.firstUp(index), table.firstUp(index + 1));
  }

  /**
   * Returns the links from the tasks that carry a task out themselves; none if no link names it.
   */
  public ImmutableList<TaskLink> lowers(PlanTask task) {
    int index = indexOf(task);
    if (index < 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TaskLink> lowers = ImmutableList.builder();
    for (int i = table.firstDown(index); i < table.firstDown(index + 1); i++) {
      lowers.add(links.get(table.down(i)));
    }
    return lowers.build();
  }

  /**
   * Returns every task that a task carries out, itself or through others, each once and after those
   * through which it is reached from below.
   */
  public ImmutableList<PlanTask> allUppers(PlanTask task) {
    return at(reached(indexOf(task), true));
  }

  /**
   * Returns every task that carries a task out, itself or through others, each once on however many
   * ways and before those that it carries out.
   */
  public ImmutableList<PlanTask> allLowers(PlanTask task) {
    return at(reached(indexOf(task), false));
  }

  /** Returns whether no task carries a task out, so that only its own reports tell of it. */
  public boolean isLowest(PlanTask task) {
    int index = indexOf(task);
    return index < 0 || table.firstDown(index) == table.firstDown(index + 1);
  }

  /** Returns how the lower tasks of a task count for it. */
  public Credit credit(PlanTask task) {
    ImmutableList<TaskLink> lowers = lowers(task);
    long shared = lowers.stream().filter(link -> link.share().isPresent()).count();
    if (lowers.isEmpty()) {
      return Credit.NONE;
    }
    if (shared == 0) {
      return Credit.FULL;
    }
    return shared == lowers.size() ? Credit.SHARED : Credit.MIXED;
  }

  /**
   * Returns for every task that carries a task out which share of it it takes: shares multiply
   * along a way and add up over several, a link with full credit counts as 1. The tasks are in the
   * order of {@link #allLowers}.
   *
   * <p>Where all credit is shared and adds up to 1, the {@linkplain #isLowest lowest} of them have
   * 1 together. With full credit a share may be above 1: of a task that reaches the upper one
   * through two tasks that each count in full it is 2.
   *
   * @throws ArithmeticException if a share needs more than {@value Ratio#MAX_BITS} bits
   */
  public ImmutableMap<PlanTask, Ratio> shares(PlanTask task) {
    int index = indexOf(task);
    List<Integer> lowers = reached(index, false);
    Map<Integer, Ratio> shares = new HashMap<>();
    shares.put(index, Ratio.ONE);
    List<Integer> fromAbove = new ArrayList<>(lowers);
    fromAbove.add(index);
    Collections.reverse(fromAbove);
    for (int upper : lowers.isEmpty() ? lowers : fromAbove) {
      Ratio ofUpper = requireNonNull(shares.get(upper));
      for (int i = table.firstDown(upper); i < table.firstDown(upper + 1); i++) {
        int link = table.down(i);
        Ratio taken = ofUpper.times(links.get(link).share().orElse(Ratio.ONE));
        shares.merge(table.lower(link), taken, Ratio::plus);
      }
    }
    ImmutableMap.Builder<PlanTask, Ratio> byTask = ImmutableMap.builder();
    for (int lower : lowers) {
      byTask.put(tasks.get(lower), requireNonNull(shares.get(lower)));
    }
    return byTask.buildOrThrow();
  }

  private int indexOf(PlanTask task) {
    return Collections.binarySearch(tasks, requireNonNull(task, "task"));
  }

  /** Returns what is reached from a task, without it, in the order from below. */
  private List<Integer> reached(int from, boolean up) {
    List<Integer> reached = new ArrayList<>();
    if (from < 0) {
      return reached;
    }
    Set<Integer> seen = new HashSet<>();
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      int index = open.remove();
      int end = up ? table.firstUp(index + 1) : table.firstDown(index + 1);
      for (int i = up ? table.firstUp(index) : table.firstDown(index); i < end; i++) {
        int next = up ? table.upper(i) : table.lower(table.down(i));
        if (seen.add(next)) {
          reached.add(next);
          open.add(next);
        }
      }
    }
    reached.sort((one, other) -> Integer.compare(place[one], place[other]));
    return reached;
  }

  private ImmutableList<PlanTask> at(List<Integer> indexes) {
    return indexes.stream().map(tasks::get).collect(ImmutableList.toImmutableList());
  }

  /** Returns whether the links are the same. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Lineage other && links.equals(other.links);
  }

  @Override
  public int hashCode() {
    return links.hashCode();
  }

  /** Returns how many links and tasks there are. */
  @Override
  public String toString() {
    return "Lineage of " + links.size() + " links between " + tasks.size() + " tasks";
  }
}
