package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * A plan made ready to be rolled up under a policy: the tree as arrays, the rules looked over, the
 * weights in whole numbers.
 *
 * <p>It is made once and answers for any reports on any day. It never changes and may be shared
 * between threads.
 */
public final class Rollup {

  private final TaskTree tree;
  private final ResponsibilityMatrix matrix;
  private final RollupPolicy policy;
  private final RollupIndex index;

  private Rollup(
      TaskTree tree, ResponsibilityMatrix matrix, RollupPolicy policy, RollupIndex index) {
    this.tree = tree;
    this.matrix = matrix;
    this.policy = policy;
    this.index = index;
  }

  /**
   * Makes a tree ready, with the units that its tasks name; a task that names none has those of the
   * task above it.
   *
   * @return as {@link #of(TaskTree, ResponsibilityMatrix, RollupPolicy)}
   */
  public static Outcome<Rollup> of(TaskTree tree, RollupPolicy policy) {
    return of(tree, ResponsibilityMatrix.of(tree).inherit(), policy);
  }

  /**
   * Makes a tree ready.
   *
   * @param matrix who answers for what; units that it has for tasks of another tree are passed over
   * @return the roll-up, with warnings for terms of tasks that the tree does not have; or errors of
   *     {@link RollupCode}: for each law that a rule breaks on samples, and for weights that cannot
   *     be counted
   */
  public static Outcome<Rollup> of(
      TaskTree tree, ResponsibilityMatrix matrix, RollupPolicy policy) {
    requireNonNull(tree, "tree");
    requireNonNull(matrix, "matrix");
    requireNonNull(policy, "policy");
    Diagnostics diagnostics = new Diagnostics(Limits.defaults());
    for (RollupRule rule : rules(policy)) {
      if (!isOurs(rule)) {
        RuleCheck.check(rule).forEach(diagnostics::add);
      }
    }
    if (diagnostics.hasErrors()) {
      return Outcome.failure(diagnostics.toList());
    }
    RollupIndex index = new IndexCompiler(tree, policy, diagnostics).compile();
    return diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(new Rollup(tree, matrix, policy, index), diagnostics.toList());
  }

  private static Set<RollupRule> rules(RollupPolicy policy) {
    Set<RollupRule> rules = new LinkedHashSet<>();
    rules.add(policy.rule());
    policy.terms().values().forEach(terms -> terms.rule().ifPresent(rules::add));
    return rules;
  }

  private static boolean isOurs(RollupRule rule) {
    return rule instanceof WeightedMean
        || rule instanceof SumOfAmounts
        || rule instanceof Extreme
        || rule instanceof Quorum
        || rule instanceof Latest;
  }

  /** Returns the tree. */
  public TaskTree tree() {
    return tree;
  }

  /** Returns who answers for what. */
  public ResponsibilityMatrix matrix() {
    return matrix;
  }

  /** Returns the policy. */
  public RollupPolicy policy() {
    return policy;
  }

  /** Returns the form that sums are made over. */
  RollupIndex index() {
    return index;
  }

  /**
   * Returns how all tasks stand by some reports, on the last day that these were recorded by. Costs
   * linear time, and what it takes to look up the reports on each leaf.
   */
  public Standings standings(KnownReports known) {
    return standings(known, LightFacts.none());
  }

  /**
   * Returns how all tasks stand, with facts for their lights that reports do not hold. Where the
   * policy has earlier lights stay in mind, or counts periods behind, every period so far costs two
   * more passes.
   */
  public Standings standings(KnownReports known, LightFacts facts) {
    return RollupState.of(this, known, known.knownOn()).toStandings(track(known), facts);
  }

  /** Returns the lights so far, null where those of a day do not depend on them. */
  @Nullable LightTrack track(KnownReports known) {
    return needsTrack() ? LightTrack.of(this, known) : null;
  }

  private boolean needsTrack() {
    return policy.rhythm().isPresent()
        && (!policy.memory().equals(LightMemory.NONE)
            || policy.progressLights().measures().contains(LightMeasure.PERIODS_BEHIND));
  }

  /**
   * Returns the lights of all tasks, period by period.
   *
   * @throws IllegalArgumentException if the policy has no rhythm of reports
   */
  public LightTrack lightTrack(KnownReports known) {
    return LightTrack.of(this, known);
  }

  /**
   * Returns a roll-up that is kept up with reports as they come and with changes of the plan, on
   * one day.
   *
   * @param log the reports so far
   * @param asOf the day; reports that were recorded later wait in the log
   */
  public LiveRollup live(ReportLog log, LocalDate asOf) {
    return new LiveRollup(this, log, asOf);
  }

  /**
   * Returns a table of the figures of a day, for those who keep reports in columns of their own: no
   * leaf is known yet, and tasks are out of scope, set by hand and held up as the policy has it.
   */
  public RollupTable table(LocalDate asOf) {
    return new RollupTable(this, asOf);
  }

  /**
   * Returns what makes the completion of every task of those of the leaves, and nothing else, on a
   * day.
   */
  public RollupMeans means(LocalDate asOf) {
    return new RollupMeans(this, asOf);
  }

  /** Returns the units that answer for a task, with the weights of their assignments. */
  ImmutableList<Assignment> answering(Task task) {
    ImmutableList<Assignment> named = task.responsibility().assignments();
    if (!matrix.hasTask(task.id())) {
      return named;
    }
    ImmutableList<Duty> duties = matrix.duties(task.id());
    if (isSame(named, duties)) {
      return named;
    }
    Map<Map.Entry<UnitName, Role>, Assignment> weighted = new HashMap<>();
    named.forEach(
        given -> weighted.putIfAbsent(Maps.immutableEntry(given.unit(), given.role()), given));
    ImmutableList.Builder<Assignment> all = ImmutableList.builder();
    for (Duty duty : duties) {
      Assignment given = weighted.get(Maps.immutableEntry(duty.unit(), duty.role()));
      all.add(given == null ? Assignment.of(duty.unit(), duty.role()) : given);
    }
    return all.build();
  }

  private static boolean isSame(ImmutableList<Assignment> named, ImmutableList<Duty> duties) {
    if (named.size() != duties.size()) {
      return false;
    }
    for (int i = 0; i < duties.size(); i++) {
      if (!named.get(i).unit().equals(duties.get(i).unit())
          || named.get(i).role() != duties.get(i).role()) {
        return false;
      }
    }
    return true;
  }
}
