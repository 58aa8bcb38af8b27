package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** How the tasks of several plans stand that are rolled up together. */
public final class JointStandings {

  private final Lineage lineage;
  private final ImmutableMap<String, Standings> plans;

  JointStandings(Lineage lineage, ImmutableMap<String, Standings> plans) {
    this.lineage = lineage;
    this.plans = plans;
  }

  /** Returns the standings of each plan. */
  public ImmutableMap<String, Standings> plans() {
    return plans;
  }

  /**
   * Returns the standings of a plan.
   *
   * @throws IllegalArgumentException if there is no such plan
   */
  public Standings of(String plan) {
    Standings standings = plans.get(plan);
    if (standings == null) {
      throw new IllegalArgumentException(
          "plan must be one of %s: %s".formatted(plans.keySet(), plan));
    }
    return standings;
  }

  /**
   * Returns the matters behind all plans, each once however many directives it serves: the leaves
   * in scope that no other task carries out, by plan and in document order.
   */
  public ImmutableList<PlanTask> matters() {
    ImmutableList.Builder<PlanTask> matters = ImmutableList.builder();
    plans.forEach(
        (key, standings) -> {
          TaskTree tree = standings.rollup().tree();
          for (int position = 0; position < tree.size(); position++) {
            PlanTask task = new PlanTask(key, tree.get(position).id());
            if (tree.isLeaf(position)
                && standings.isInScope(task.task())
                && carriers(task).isEmpty()) {
              matters.add(task);
            }
          }
        });
    return matters.build();
  }

  /**
   * Returns the matters behind some tasks, each once: the leaves in scope below them and below what
   * carries them out, that no other task carries out.
   *
   * @throws IllegalArgumentException if there is no such task
   */
  public ImmutableList<PlanTask> matters(Iterable<PlanTask> tasks) {
    Set<PlanTask> matters = new LinkedHashSet<>();
    Set<PlanTask> seen = new LinkedHashSet<>();
    List<PlanTask> open = new ArrayList<>();
    tasks.forEach(open::add);
    while (!open.isEmpty()) {
      PlanTask task = open.remove(open.size() - 1);
      if (!seen.add(task)) {
        continue;
      }
      Standings standings = of(task.plan());
      TaskTree tree = standings.rollup().tree();
      int from = tree.indexOf(task.task());
      checkArgument(from >= 0, "task must be in its plan: %s", task);
      for (int position = from; position < tree.endIndex(from); position++) {
        PlanTask leaf = new PlanTask(task.plan(), tree.get(position).id());
        if (tree.isLeaf(position) && standings.isInScope(leaf.task())) {
          ImmutableList<PlanTask> carriers = carriers(leaf);
          if (carriers.isEmpty()) {
            matters.add(leaf);
          } else {
            open.addAll(carriers);
          }
        }
      }
    }
    return ImmutableList.sortedCopyOf(matters);
  }

  /** Returns the tasks of these plans that carry out a leaf. */
  private ImmutableList<PlanTask> carriers(PlanTask leaf) {
    ImmutableList.Builder<PlanTask> carriers = ImmutableList.builder();
    for (TaskLink link : lineage.lowers(leaf)) {
      Standings standings = plans.get(link.lower().plan());
      if (standings != null && standings.rollup().tree().contains(link.lower().task())) {
        carriers.add(link.lower());
      }
    }
    return carriers.build();
  }

  /** Returns how many of some matters show which light. */
  public ClassCounts<Light> lights(Iterable<PlanTask> matters) {
    List<Light> lights = new ArrayList<>();
    matters.forEach(matter -> lights.add(of(matter.plan()).light(matter.task())));
    return ClassCounts.counting(List.of(Light.values()), lights);
  }

  /** Returns the mean of some matters, each counting the same; empty where none counts. */
  public Optional<CompletionRange> range(Iterable<PlanTask> matters) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ZERO;
    long counted = 0;
    for (PlanTask matter : matters) {
      TaskId task = matter.task();
      Optional<CompletionRange> range = of(matter.plan()).range(task);
      if (range.isPresent()) {
        low = low.add(BigInteger.valueOf(range.get().low().billionths()));
        high = high.add(BigInteger.valueOf(range.get().high().billionths()));
        counted++;
      }
    }
    BigInteger weights = BigInteger.valueOf(counted);
    return counted == 0
        ? Optional.empty()
        : Optional.of(
            new CompletionRange(
                new Completion(Completion.mean(low, weights)),
                new Completion(Completion.mean(high, weights))));
  }
}
