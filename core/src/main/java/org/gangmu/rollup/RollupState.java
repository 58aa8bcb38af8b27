package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightInputs;
import org.gangmu.responsibility.Assignment;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan on a day, leaf by leaf, and the sums of it: read in one full pass, and
 * kept up with each report after it.
 *
 * <p>It is confined to one thread, or never changed any more.
 */
final class RollupState {

  private final Rollup rollup;
  private final RollupIndex index;
  private final TaskTree tree;
  private final RollupPolicy policy;
  private final LocalDate asOf;
  private final Map<LocalDate, LeafReader> earlier = new HashMap<>();
  private final SpecialNodes special;
  private final RollupSums sums;
  private final LightDecision decision;
  private final @Nullable LeafReading[] readings;
  private final Map<Integer, LocalDate> frozen;
  private final CarriedTasks carried;
  private LeafReader reader;

  private RollupState(Rollup rollup, LeafReader reader, CarriedTasks carried) {
    this.carried = carried;
    this.rollup = rollup;
    index = rollup.index();
    tree = rollup.tree();
    policy = rollup.policy();
    asOf = reader.asOf();
    this.reader = reader;
    special = new SpecialNodes();
    sums = new RollupSums(index, special);
    decision = new LightDecision(policy.progressLights(), asOf);
    readings = new LeafReading[index.size()];
    frozen = new HashMap<>();
  }

  /** Takes a copy. */
  private RollupState(RollupState other) {
    rollup = other.rollup;
    index = other.index;
    tree = other.tree;
    policy = other.policy;
    asOf = other.asOf;
    reader = other.reader;
    special = new SpecialNodes(other.special);
    sums = new RollupSums(other.sums, special);
    decision = other.decision;
    carried = other.carried;
    readings = other.readings.clone();
    frozen = other.frozen;
  }

  /** Finds what was read of a leaf before, if that still holds. */
  interface Known {

    /** Knows nothing. */
    Known NOTHING = (task, terms, answering, day) -> null;

    /**
     * Returns the reading of a leaf, null where there is none.
     *
     * @param day the day that it is read as of
     */
    @Nullable LeafReading find(
        Task task, TaskTerms terms, ImmutableList<Assignment> answering, LocalDate day);
  }

  /** Reads all leaves of which nothing is known, and sums the tree. */
  static RollupState of(Rollup rollup, KnownReports known, LocalDate asOf, Known before) {
    RollupState state =
        new RollupState(rollup, new LeafReader(rollup.policy(), known, asOf), CarriedTasks.NONE);
    state.readAll(before);
    return state;
  }

  /**
   * Reads all leaves, and sums the tree, for the last day that reports may hold on.
   *
   * @param carried which leaves are made of tasks of other plans
   */
  static RollupState of(Rollup rollup, KnownReports known, CarriedTasks carried) {
    return of(rollup, known, carried, /* isClosed= */ false);
  }

  /**
   * Reads all leaves, and sums the tree, for the last day that reports may hold on.
   *
   * @param isClosed whether reports are overdue that are due on the last day of recording
   */
  static RollupState of(Rollup rollup, KnownReports known, CarriedTasks carried, boolean isClosed) {
    LeafReader reader = new LeafReader(rollup.policy(), known, known.heldOn(), isClosed);
    RollupState state = new RollupState(rollup, reader, carried);
    state.readAll(Known.NOTHING);
    return state;
  }

  private void readAll(Known before) {
    NodeTerms.apply(rollup, asOf, sums, special, frozen);
    for (int node = 1; node < index.size(); node++) {
      inheritFreeze(node);
      if (index.isLeaf(node)) {
        LeafReading reading = read(node, before);
        readings[node] = reading;
        putLeaf(node, reading);
        setFacts(node, reading);
      } else if (sums.is(node, RollupSums.GATE)) {
        special.setMissed(node, missed(targets(node)));
      }
    }
    setAmounts();
    sums.sumAll();
  }

  private void setAmounts() {
    AmountUnits.set(index, sums, special, node -> amount(requireNonNull(readings[node])));
  }

  /**
   * Returns the amounts of a leaf: what is set for it, or carries it out, makes what is reached.
   */
  private AmountUnits.Amount amount(LeafReading reading) {
    Optional<Completion> fixed = special.fixed(tree.indexOf(reading.task()) + 1);
    CarriedTasks.Figures figures = carried.of(reading.task());
    if (fixed.isPresent()) {
      return AmountUnits.Amount.ofRange(reading.planned(), fixed.map(CompletionRange::of));
    }
    return figures == null
        ? AmountUnits.Amount.of(reading.planned(), reading.actual())
        : AmountUnits.Amount.ofRange(reading.planned(), figures.range());
  }

  private void putLeaf(int node, LeafReading reading) {
    CarriedTasks.Figures figures = carried.of(reading.task());
    LeafFigures put =
        figures == null ? LeafFigures.of(reading) : LeafFigures.of(figures, reading.expected());
    sums.put(node, put, light(node, reading, OptionalInt.empty(), LightDecision.NO_FACTS));
  }

  CarriedTasks carried() {
    return carried;
  }

  /**
   * Takes what is now known of a leaf in, and all above it that follows.
   *
   * @return what was known of it before
   */
  @CanIgnoreReturnValue
  LeafReading update(int node, LeafReading reading) {
    LeafReading before = requireNonNull(readings[node], "reading");
    readings[node] = reading;
    setFacts(node, reading);
    if (AmountUnits.concern(index, node)) {
      // the unit that amounts are counted in may be another one now
      setAmounts();
      putLeaf(node, reading);
      sums.sumAll();
    } else {
      Light light = light(node, reading, OptionalInt.empty(), LightDecision.NO_FACTS);
      sums.set(node, LeafFigures.of(reading), light);
    }
    return before;
  }

  /** Returns whether a node has parts, and may hold up the one above it by targets of its own. */
  boolean isGateWithParts(int node) {
    return !index.isLeaf(node) && sums.is(node, RollupSums.GATE);
  }

  /** Takes what is now known of the targets of a gate that has parts in. */
  void updateGate(int node) {
    special.setMissed(node, missed(targets(node)));
    int above = index.parent(node);
    if (above == 0) {
      sums.sumAll();
    } else {
      sums.refresh(above);
    }
  }

  /** Returns the targets of a node by the reports on it, those of leaves as they were read. */
  ImmutableList<TargetReading> targets(int node) {
    LeafReading reading = node == 0 ? null : readings[node];
    if (reading != null) {
      return reading.targets();
    }
    Task task = node == 0 ? null : tree.get(node - 1);
    if (task == null || task.targets().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate day = frozen.get(node);
    LeafReader of = day == null ? reader : reader.asOf(day);
    return of.read(task, rollup.answering(task)).targets();
  }

  /** Reads by other reports from now on; what was read before stays. */
  void use(LeafReader newReader) {
    reader = newReader;
    earlier.clear();
  }

  /** Returns what is known now of a leaf, or of the targets that a task with parts has itself. */
  LeafReading read(int node) {
    return read(node, Known.NOTHING);
  }

  RollupSums sums() {
    return sums;
  }

  Rollup rollup() {
    return rollup;
  }

  /** Returns what is reported of a leaf, null for other nodes. */
  @Nullable LeafReading reading(int node) {
    return readings[node];
  }

  /**
   * Returns the standings, and is not to be changed any more.
   *
   * @param track the lights of the periods before, where the policy has these stay in mind
   * @param facts what is known of lights beside the reports
   */
  Standings toStandings(@Nullable LightTrack track, LightFacts facts) {
    sums.settle();
    int[] behind = track == null ? null : track.periodsBehind(this);
    Light[] lights = new NodeLights(rollup, this, behind, facts).all();
    if (track != null) {
      for (int node = 0; node < lights.length; node++) {
        lights[node] = track.shown(node, lights[node]);
      }
    }
    return new Standings(this, facts, lights);
  }

  /** Returns a copy. */
  RollupState copy() {
    return new RollupState(this);
  }

  private void inheritFreeze(int node) {
    LocalDate above = frozen.get(index.parent(node));
    if (above != null) {
      frozen.merge(node, above, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  private LeafReading read(int node, Known before) {
    Task task = tree.get(node - 1);
    LocalDate day = frozen.get(node);
    ImmutableList<Assignment> answering = rollup.answering(task);
    LeafReading known =
        before.find(task, policy.terms(task.id()), answering, day == null ? asOf : day);
    if (known != null) {
      return known;
    }
    LeafReader of = day == null ? reader : earlier.computeIfAbsent(day, reader::asOf);
    return of.read(task, answering);
  }

  private void setFacts(int node, LeafReading reading) {
    if (index.mode(index.parent(node)) == RollupIndex.OTHER) {
      long day = reading.day().map(LocalDate::toEpochDay).orElse(Part.NO_DAY);
      special.setFacts(node, new SpecialNodes.Facts(0, 0, false, day));
    }
    if (sums.is(node, RollupSums.GATE)) {
      special.setMissed(node, missed(reading.targets()));
    }
  }

  /** Returns whether one of some targets is known to be missed. */
  private static SpecialNodes.Missed missed(ImmutableList<TargetReading> targets) {
    SpecialNodes.Missed missed = SpecialNodes.Missed.NO;
    for (TargetReading target : targets) {
      Verdict verdict = target.assessment().verdict();
      if (verdict == Verdict.NOT_MET) {
        return SpecialNodes.Missed.YES;
      }
      if (verdict == Verdict.UNDETERMINED) {
        missed = SpecialNodes.Missed.PERHAPS;
      }
    }
    return missed;
  }

  /** Returns the light of a leaf by what is set for it, by what carries it out, or by reports. */
  Light light(int node, LeafReading reading, OptionalInt periodsBehind, LightInputs facts) {
    Optional<Completion> fixed = special.fixed(node);
    CarriedTasks.Figures figures = fixed.isPresent() ? null : carried.of(reading.task());
    if (fixed.isEmpty() && figures == null) {
      return decision(node).light(reading, periodsBehind, facts);
    }
    return decision(node)
        .light(
            new LightDecision.Matter(
                reading.expected().toShare(),
                null,
                figures == null ? fixed.map(CompletionRange::of) : figures.range(),
                figures == null || figures.coverage().isFull(),
                reading.window(),
                periodsBehind,
                facts));
  }

  /** Returns what decides the light of a node, on the day it rests on if it does. */
  LightDecision decision(int node) {
    LocalDate day = frozen.get(node);
    return day == null ? decision : new LightDecision(policy.progressLights(), day);
  }

  /** Returns the light of every node without memory. */
  Light[] lights(int @Nullable [] periodsBehind) {
    return new NodeLights(rollup, this, periodsBehind, LightFacts.none()).all();
  }

  LeafReader reader() {
    return reader;
  }

  SpecialNodes special() {
    return special;
  }

  /** Returns the time in which a node is to be done. */
  PlanPeriod window(int node) {
    if (node == 0) {
      return policy.period();
    }
    Task task = tree.get(node - 1);
    return reader.window(policy.terms(task.id()), task.deadline());
  }
}
