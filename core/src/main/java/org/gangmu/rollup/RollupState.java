package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
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
  private LeafReader reader;

  private RollupState(Rollup rollup, LeafReader reader) {
    this.rollup = rollup;
    index = rollup.index();
    tree = rollup.tree();
    policy = rollup.policy();
    asOf = reader.asOf();
    this.reader = reader;
    special = new SpecialNodes();
    sums = new RollupSums(index, special);
    decision = new LightDecision(policy.lights(), asOf);
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

  /** Reads all leaves and sums the tree. */
  static RollupState of(Rollup rollup, KnownReports known) {
    return of(rollup, known, Known.NOTHING);
  }

  /** Reads all leaves of which nothing is known, and sums the tree. */
  static RollupState of(Rollup rollup, KnownReports known, Known before) {
    RollupState state =
        new RollupState(rollup, new LeafReader(rollup.policy(), known, known.knownOn()));
    state.readAll(before);
    return state;
  }

  private void readAll(Known before) {
    NodeTerms.apply(rollup, asOf, sums, special, frozen);
    for (int node = 1; node < index.size(); node++) {
      inheritFreeze(node);
      if (index.isLeaf(node)) {
        LeafReading reading = read(node, before);
        readings[node] = reading;
        sums.put(node, LeafFigures.of(reading), light(reading));
        setFacts(node, reading);
      }
    }
    AmountUnits.set(index, special, readings);
    sums.sumAll();
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
      AmountUnits.set(index, special, readings);
      sums.put(node, LeafFigures.of(reading), light(reading));
      sums.sumAll();
    } else {
      sums.set(node, LeafFigures.of(reading), light(reading));
    }
    return before;
  }

  /** Reads by other reports from now on; what was read before stays. */
  void use(LeafReader newReader) {
    reader = newReader;
    earlier.clear();
  }

  /** Returns what is known of a leaf now. */
  LeafReading read(int node) {
    return read(node, Known.NOTHING);
  }

  RollupSums sums() {
    return sums;
  }

  Rollup rollup() {
    return rollup;
  }

  @Nullable LeafReading reading(int node) {
    return readings[node];
  }

  /** Returns the standings, and is not to be changed any more. */
  Standings toStandings() {
    sums.settle();
    return new Standings(rollup, reader, sums, special, readings, lightAll());
  }

  /** Returns the standings as they are now. */
  Standings snapshot() {
    return new RollupState(this).toStandings();
  }

  private void inheritFreeze(int node) {
    LocalDate above = frozen.get(index.parent[node]);
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
    reading
        .day()
        .ifPresent(
            day -> special.setFacts(node, new SpecialNodes.Facts(0, 0, false, day.toEpochDay())));
    if ((sums.flags[node] & RollupSums.GATE) != 0) {
      special.setMissed(node, missed(reading));
    }
  }

  /** Returns whether a target of a leaf is known to be missed. */
  private static SpecialNodes.Missed missed(LeafReading reading) {
    SpecialNodes.Missed missed = SpecialNodes.Missed.NO;
    for (TargetReading target : reading.targets()) {
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

  private Light light(LeafReading reading) {
    if (reading.isLevelOfEffort()) {
      return Light.UNCOVERED;
    }
    return decision.light(
        reading.expected().toShare(),
        LeafFigures.pace(reading),
        reading.isCounted() ? Optional.of(reading.range()) : Optional.empty(),
        reading.coverage().isFull(),
        reading.window());
  }

  /** Returns the light of every node, those with parts by their own pace. */
  private Light[] lightAll() {
    Light[] lights = new Light[index.size()];
    for (int node = index.size() - 1; node >= 0; node--) {
      Light light = index.isLeaf(node) ? leafLight(node) : lightAbove(node);
      for (SpecialNodes.Gate gate : special.gates(node)) {
        if (special.shut(sums, gate) == SpecialNodes.Missed.YES) {
          light = light.worst(gate.veto().light());
        }
      }
      lights[node] = policy.isWorstOfParts() ? worstOfParts(node, light, lights) : light;
    }
    return lights;
  }

  private Light leafLight(int node) {
    return (sums.flags[node] & RollupSums.FIXED) == 0 ? sums.light(node) : lightAbove(node);
  }

  private Light lightAbove(int node) {
    Optional<CompletionRange> range = sums.range(node);
    return decision.light(
        new Completion(sums.expected[node]).toShare(),
        null,
        range,
        sums.high[node] < 0 || sums.known[node] == Completion.WHOLE,
        window(node));
  }

  private PlanPeriod window(int node) {
    if (node == 0) {
      return policy.period();
    }
    Task task = tree.get(node - 1);
    return reader.window(policy.terms(task.id()), task.deadline());
  }

  private Light worstOfParts(int node, Light own, Light[] lights) {
    Light worst = own;
    int end = index.end(node);
    for (int part = node + 1; part < end; part = index.end(part)) {
      if ((sums.flags[part] & RollupSums.OUT) == 0) {
        worst = worst.worst(lights[part]);
      }
    }
    return worst;
  }
}
