package org.gangmu.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.Light;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/** One full pass: reads every leaf, sums the tree, and lights it. */
final class RollupPass {

  private final Rollup rollup;
  private final RollupIndex index;
  private final TaskTree tree;
  private final RollupPolicy policy;
  private final LocalDate asOf;
  private final LeafReader reader;
  private final Map<LocalDate, LeafReader> earlier = new HashMap<>();
  private final SpecialNodes special = new SpecialNodes();
  private final RollupSums sums;
  private final LightDecision decision;
  private final @Nullable LeafReading[] readings;
  private final Map<Integer, LocalDate> frozen = new HashMap<>();

  RollupPass(Rollup rollup, KnownReports known) {
    this.rollup = rollup;
    index = rollup.index();
    tree = rollup.tree();
    policy = rollup.policy();
    asOf = known.knownOn();
    reader = new LeafReader(policy, known, asOf);
    sums = new RollupSums(index, special);
    decision = new LightDecision(policy.lights(), asOf);
    readings = new LeafReading[index.size()];
  }

  Standings run() {
    policy
        .terms()
        .forEach(
            (task, terms) -> {
              int node = tree.indexOf(task) + 1;
              if (node > 0) {
                apply(node, terms);
              }
            });
    for (int node = 1; node < index.size(); node++) {
      inheritFreeze(node);
      if (index.isLeaf(node)) {
        read(node);
      }
    }
    AmountUnits.set(index, special, readings);
    sums.sumAll();
    sums.settle();
    return new Standings(rollup, reader, sums, special, readings, lightAll());
  }

  /** Applies what terms say of a node's status, what is set for it by hand, and its gate. */
  private void apply(int node, TaskTerms terms) {
    ScopeEvent event = terms.event(asOf).orElse(null);
    if (event != null) {
      switch (effect(event.status())) {
        case EXCLUDE -> sums.flags[node] |= RollupSums.OUT;
        case FREEZE -> frozen.put(node, event.from().minusDays(1));
        case AS_DONE -> special.fix(sums, node, Completion.FULL);
        case AS_NOTHING -> special.fix(sums, node, Completion.NOTHING);
        case NONE -> {}
      }
    }
    terms.override(asOf).ifPresent(set -> special.fix(sums, node, set.value()));
    terms.veto().ifPresent(veto -> special.addGate(sums, node, veto));
  }

  private ScopeEffect effect(ScopeEvent.Status status) {
    return switch (status) {
      case ACTIVE -> ScopeEffect.NONE;
      case SUSPENDED -> policy.suspended();
      case CANCELLED -> policy.cancelled();
    };
  }

  private void inheritFreeze(int node) {
    LocalDate above = frozen.get(index.parent[node]);
    if (above != null) {
      frozen.merge(node, above, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  private void read(int node) {
    Task task = tree.get(node - 1);
    LocalDate day = frozen.get(node);
    LeafReader of = day == null ? reader : earlier.computeIfAbsent(day, reader::asOf);
    LeafReading reading = of.read(task, rollup.answering(task));
    readings[node] = reading;
    LeafFigures.put(sums, special, node, reading, light(reading));
    if ((sums.flags[node] & RollupSums.FIXED) != 0) {
      sums.light[node] = RollupSums.code(lightAbove(node));
    }
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
      Light light = index.isLeaf(node) ? sums.light(node) : lightAbove(node);
      for (SpecialNodes.Gate gate : special.gates(node)) {
        if (special.shut(sums, gate) == SpecialNodes.Missed.YES) {
          light = light.worst(gate.veto().light());
        }
      }
      lights[node] = policy.isWorstOfParts() ? worstOfParts(node, light, lights) : light;
    }
    return lights;
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
