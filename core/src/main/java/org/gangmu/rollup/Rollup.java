package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.ProgressCode;
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
   * @return the roll-up, with warnings for terms of tasks that the tree does not have and for
   *     values that show no light; or errors of {@link RollupCode}: for each law that a rule breaks
   *     on samples, and for weights that cannot be counted
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
    LightRule lights = policy.progressLights();
    for (LightCondition uncovered : lights.uncovered()) {
      diagnostics.add(
          Diagnostic.warning(
              ProgressCode.LIGHT_GAP,
              "lights must be told for every value; name one for the rest: " + uncovered,
              new Location.InModel("light rule " + lights.name())));
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
   * Returns how all tasks stand by some reports, on the last day that these may hold on: how they
   * stood on 30 June as it was known then by {@code log.asKnown(30 June)}, and as it is known today
   * by {@code log.asKnown(today, 30 June)}. Costs linear time, and what it takes to look up the
   * reports on each leaf.
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
    return standings(known, facts, view -> CarriedTasks.NONE);
  }

  /** Returns how all tasks stand, of which some are carried out by tasks of other plans. */
  Standings standings(KnownReports known, LightFacts facts, CarriedTasks.Source carried) {
    requireNonNull(facts, "facts");
    return RollupState.of(this, known, carried.at(known))
        .toStandings(needsTrack() ? LightTrack.of(this, known, carried) : null, facts);
  }

  /** Returns the lights so far, null where those of a day do not depend on them. */
  @Nullable LightTrack track(KnownReports known) {
    return needsTrack() ? lightTrack(known) : null;
  }

  private boolean needsTrack() {
    return policy.rhythm().isPresent()
        && (!policy.memory().equals(LightMemory.NONE)
            || policy.progressLights().measures().contains(LightMeasure.PERIODS_BEHIND));
  }

  /**
   * Returns the lights of all tasks, period by period, up to the last day that the reports may hold
   * on.
   *
   * @throws IllegalArgumentException if the policy has no rhythm of reports
   */
  public LightTrack lightTrack(KnownReports known) {
    return LightTrack.of(this, known, view -> CarriedTasks.NONE);
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

  /**
   * Returns the units that answer for a task, with the weights of their assignments: a unit that
   * has its duty from a task above has the weight it was given there.
   */
  ImmutableList<Assignment> answering(Task task) {
    ImmutableList<Assignment> named = task.responsibility().assignments();
    if (!matrix.hasTask(task.id())) {
      return named;
    }
    ImmutableList<Duty> duties = matrix.duties(task.id());
    if (isSame(named, duties)) {
      return named;
    }
    int position = tree.indexOf(task.id());
    Map<Integer, Map<Given, Assignment>> weighted = new HashMap<>();
    ImmutableList.Builder<Assignment> all = ImmutableList.builder();
    Set<Given> open = new HashSet<>();
    duties.forEach(duty -> open.add(new Given(duty.unit(), duty.role())));
    for (Assignment each : named) {
      if (open.remove(new Given(each.unit(), each.role()))) {
        all.add(each);
      }
    }
    for (Duty duty : duties) {
      if (open.contains(new Given(duty.unit(), duty.role()))) {
        all.add(given(position, duty, weighted));
      }
    }
    return all.build();
  }

  /** In what an assignment is one. */
  private record Given(UnitName unit, Role role) implements Comparable<Given> {

    private static final Comparator<Given> ORDER =
        Comparator.comparing(Given::unit).thenComparing(Given::role);

    /** Orders by unit, then by role, so that names chosen to meet in a hash are told apart soon. */
    @Override
    public int compareTo(Given other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Returns the assignment that a duty comes from, of the task or of the next above that has it.
   */
  private Assignment given(int position, Duty duty, Map<Integer, Map<Given, Assignment>> weighted) {
    Given wanted = new Given(duty.unit(), duty.inferred() ? Role.RESPONSIBLE : duty.role());
    for (int at = position; at != TaskTree.NONE; at = tree.parentIndex(at)) {
      Assignment given = weighted.computeIfAbsent(at, this::byUnit).get(wanted);
      if (given != null) {
        return new Assignment(duty.unit(), duty.role(), given.word(), given.weight());
      }
      if (!duty.inherited()) {
        break;
      }
    }
    return Assignment.of(duty.unit(), duty.role());
  }

  private Map<Given, Assignment> byUnit(int position) {
    ImmutableList<Assignment> named = tree.get(position).responsibility().assignments();
    Map<Given, Assignment> byUnit = new HashMap<>(2 * named.size());
    named.forEach(each -> byUnit.putIfAbsent(new Given(each.unit(), each.role()), each));
    return byUnit;
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
