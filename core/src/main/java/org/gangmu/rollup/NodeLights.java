package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightInputs;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Lights every node of a plan once its sums are made. */
final class NodeLights {

  private final Rollup rollup;
  private final RollupPolicy policy;
  private final RollupIndex index;
  private final RollupState state;
  private final RollupSums sums;
  private final int @Nullable [] periodsBehind;
  private final LightFacts facts;

  /**
   * Takes a state whose sums are settled.
   *
   * @param periodsBehind by node, for how many periods on end it was behind; null where it is not
   *     known
   * @param facts what is known beside the reports
   */
  NodeLights(Rollup rollup, RollupState state, int @Nullable [] periodsBehind, LightFacts facts) {
    this.rollup = rollup;
    policy = rollup.policy();
    index = rollup.index();
    this.state = state;
    sums = state.sums();
    this.periodsBehind = periodsBehind;
    this.facts = facts;
  }

  /** Returns the light of every node, those with parts by their own pace. */
  Light[] all() {
    Light[] lights = new Light[index.size()];
    for (int node = index.size() - 1; node >= 0; node--) {
      Light light = index.isLeaf(node) ? leaf(node) : above(node, lights);
      light = held(node, light);
      lights[node] = policy.isWorstOfParts() ? withParts(node, light, lights) : light;
    }
    return lights;
  }

  /** Returns the worst of a light and those of parts, in order only if all is known. */
  private Light withParts(int node, Light own, Light[] lights) {
    Light worst = worstOfParts(node, own, lights);
    boolean isKnown = index.isLeaf(node) || sums.known(node) == Completion.WHOLE;
    return worst == Light.NORMAL && !isKnown ? own : worst;
  }

  /** Returns the light of what gates may hold up: their silence never improves it. */
  private Light held(int node, Light light) {
    Light worst = light;
    Light best = light;
    for (SpecialNodes.Gate gate : state.special().gates(node)) {
      SpecialNodes.Missed shut = state.special().shut(sums, gate);
      Light held = gate.veto().light();
      if (held.isWarning() && shut != SpecialNodes.Missed.NO) {
        worst = worst.worst(held);
        best = shut == SpecialNodes.Missed.YES ? best.worst(held) : best;
      }
    }
    return LightDecision.between(worst, best);
  }

  private OptionalInt behind(int node) {
    return periodsBehind == null ? OptionalInt.empty() : OptionalInt.of(periodsBehind[node]);
  }

  private LightInputs facts(int node) {
    if (node == 0 || facts.inputs().isEmpty()) {
      return LightDecision.NO_FACTS;
    }
    TaskId task = rollup.tree().get(node - 1).id();
    LightInputs inputs = facts.inputs().get(task, RollupPolicy.PROGRESS);
    return inputs == null ? LightDecision.NO_FACTS : inputs;
  }

  private Light leaf(int node) {
    LeafReading reading = requireNonNull(state.reading(node), "reading");
    LightInputs inputs = facts(node);
    boolean asPut = periodsBehind == null && inputs == LightDecision.NO_FACTS;
    return asPut ? sums.light(node) : state.light(node, reading, behind(node), inputs);
  }

  private Light above(int node, Light[] lights) {
    Optional<CompletionRange> range = sums.range(node);
    Light light =
        state
            .decision(node)
            .light(
                new LightDecision.Matter(
                    new Completion(sums.expected(node)).toShare(),
                    null,
                    range,
                    range.isPresent() && sums.known(node) == Completion.WHOLE,
                    state.window(node),
                    behind(node),
                    facts(node)));
    return light.compareTo(Light.UNKNOWN) < 0 && isSilent(node, lights) ? Light.UNKNOWN : light;
  }

  /** Returns whether a node does not count for want of reports that should be there. */
  private boolean isSilent(int node, Light[] lights) {
    if (!sums.isCurrent(node) || sums.high(node) != RollupSums.NOT_COUNTED) {
      return false;
    }
    int end = index.end(node);
    for (int part = node + 1; part < end; part = index.end(part)) {
      boolean isOut = sums.is(part, RollupSums.OUT);
      if (!isOut && lights[part].compareTo(Light.UNKNOWN) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Light worstOfParts(int node, Light own, Light[] lights) {
    Light worst = own;
    int end = index.end(node);
    for (int part = node + 1; part < end; part = index.end(part)) {
      if (!sums.is(part, RollupSums.OUT)) {
        worst = worst.worst(lights[part]);
      }
    }
    return worst;
  }
}
