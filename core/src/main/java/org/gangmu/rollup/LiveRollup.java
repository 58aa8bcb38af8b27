package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.gangmu.responsibility.Assignment;
import org.gangmu.task.Task;
import org.gangmu.task.TaskEdit;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * A roll-up of one day that is kept up with reports as they come, and with changes of the plan;
 * each step can be undone.
 *
 * <p>A report costs what it takes to read its leaf, and the way up from it. A change of the tree,
 * or of the terms of a task, makes the sums anew from what was read of the leaves, of which only
 * those that changed are read again. After each step all figures are those of a full pass, bit for
 * bit.
 *
 * <p>Unlike the values of this package it changes, and is for one thread at a time.
 */
public final class LiveRollup {

  private final LocalDate asOf;
  private final Deque<Step> undo = new ArrayDeque<>();
  private ReportLog log;
  private RollupState state;

  LiveRollup(Rollup rollup, ReportLog log, LocalDate asOf) {
    this.asOf = requireNonNull(asOf, "asOf");
    this.log = requireNonNull(log, "log");
    this.state = RollupState.of(rollup, log.asKnown(asOf), asOf, RollupState.Known.NOTHING);
  }

  /** What it takes to go back one step. */
  private interface Step {
    void undo();
  }

  /** Returns the day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the reports, with those added. */
  public ReportLog log() {
    return log;
  }

  /** Returns the plan and the policy as they are now. */
  public Rollup rollup() {
    return state.rollup();
  }

  /** Returns how all tasks stand now; later steps do not change it. Costs linear time. */
  public Standings standings() {
    return standings(LightFacts.none());
  }

  /**
   * Returns how all tasks stand now, with facts for their lights that reports do not hold; later
   * steps do not change it. Costs linear time.
   */
  public Standings standings(LightFacts facts) {
    requireNonNull(facts, "facts");
    RollupState now = state.copy();
    return now.toStandings(rollup().track(log.asKnown(asOf)), facts);
  }

  /** Returns between which completions the whole lies; empty where nothing counts. */
  public Optional<CompletionRange> range() {
    return state.sums().range(0);
  }

  /**
   * Returns between which completions a task lies; empty where it counts nowhere.
   *
   * @throws IllegalArgumentException if the plan does not have it
   */
  public Optional<CompletionRange> range(TaskId task) {
    int node = node(task);
    if (node == 0) {
      throw new IllegalArgumentException("task must be in the plan: " + task);
    }
    return state.sums().range(node);
  }

  private int node(TaskId task) {
    return rollup().tree().indexOf(task) + 1;
  }

  /**
   * Takes in a report, a correction or a withdrawal. One on a task that the plan does not have, or
   * recorded after the day, is kept and changes no figure.
   *
   * @return the log with it, or the error of {@link ReportLog#add} that keeps it out
   */
  public Outcome<ReportLog> add(ProgressReport report) {
    Outcome<ReportLog> added = log.add(report);
    if (added.value().isEmpty()) {
      return added;
    }
    ReportLog logBefore = log;
    use(added.value().get());
    int node = node(report.task());
    boolean counts = node > 0 && state.reading(node) != null && !report.recordedOn().isAfter(asOf);
    LeafReading before = counts ? state.update(node, state.read(node)) : null;
    boolean gate = node > 0 && state.isGateWithParts(node);
    if (gate) {
      state.updateGate(node);
    }
    undo.push(
        () -> {
          use(logBefore);
          if (before != null) {
            state.update(node, before);
          }
          if (gate) {
            state.updateGate(node);
          }
        });
    return added;
  }

  private void use(ReportLog reports) {
    log = reports;
    state.use(new LeafReader(rollup(), reports.asKnown(asOf), asOf));
  }

  /**
   * Changes the tree: adds, removes, moves, splits or merges tasks. Who answers for what is read
   * from the tasks anew.
   *
   * @return the roll-up of the changed plan, or the errors that keep the change out
   */
  public Outcome<Rollup> edit(Iterable<? extends TaskEdit> edits) {
    return rollup()
        .tree()
        .apply(edits)
        .flatMap(tree -> replace(tree, ResponsibilityMatrix.of(tree).inherit(), rollup().policy()));
  }

  /**
   * Changes what holds for one task: its weight, its rule, that it is cancelled, suspended or taken
   * up again, what is set for it by hand.
   *
   * @return the roll-up under the changed policy, or the errors that keep the change out
   */
  public Outcome<Rollup> setTerms(TaskId task, TaskTerms terms) {
    Map<TaskId, TaskTerms> all = new LinkedHashMap<>(rollup().policy().terms());
    all.put(requireNonNull(task, "task"), requireNonNull(terms, "terms"));
    RollupPolicy policy = rollup().policy().toBuilder().terms(ImmutableMap.copyOf(all)).build();
    return replace(rollup().tree(), rollup().matrix(), policy);
  }

  private Outcome<Rollup> replace(TaskTree tree, ResponsibilityMatrix matrix, RollupPolicy policy) {
    Outcome<Rollup> made = Rollup.of(tree, matrix, policy).map(rollup()::inOrder);
    made.value()
        .ifPresent(
            next -> {
              RollupState before = state;
              state = RollupState.of(next, log.asKnown(asOf), asOf, known(before));
              undo.push(() -> state = before);
            });
    return made;
  }

  /** Returns what was read of leaves that are as they were. */
  private static RollupState.Known known(RollupState before) {
    return new RollupState.Known() {
      @Override
      public @Nullable LeafReading find(
          Task task,
          TaskTerms terms,
          ImmutableList<Assignment> answering,
          ImmutableList<PlanPeriod> rests,
          LocalDate day) {
        Rollup rollup = before.rollup();
        int node = rollup.tree().indexOf(task.id()) + 1;
        LeafReading reading = node == 0 ? null : before.reading(node);
        return reading != null
                && reading.asOf().equals(day)
                && rollup.tree().get(node - 1).equals(task)
                && rollup.policy().terms(task.id()).equals(terms)
                && rollup.answering(task).equals(answering)
                && before.rests(node).equals(rests)
            ? reading
            : null;
      }
    };
  }

  /**
   * Takes the last step back, exactly.
   *
   * @return whether there was one
   */
  public boolean undo() {
    Step last = undo.poll();
    if (last != null) {
      last.undo();
    }
    return last != null;
  }
}
