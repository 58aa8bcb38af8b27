package org.gangmu.rollup;

import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.progress.Light;
import org.jspecify.annotations.Nullable;

/** Lights every node of a plan once its sums are made. */
final class NodeLights {

  private final RollupPolicy policy;
  private final RollupIndex index;
  private final RollupState state;
  private final RollupSums sums;
  private final LightDecision decision;
  private final int @Nullable [] periodsBehind;

  /**
   * Takes a state whose sums are settled.
   *
   * @param periodsBehind by node, for how many periods on end it was behind; null where it is not
   *     known
   */
  NodeLights(
      Rollup rollup, RollupState state, LightDecision decision, int @Nullable [] periodsBehind) {
    policy = rollup.policy();
    index = rollup.index();
    this.state = state;
    sums = state.sums();
    this.decision = decision;
    this.periodsBehind = periodsBehind;
  }

  /** Returns the light of every node, those with parts by their own pace. */
  Light[] all() {
    Light[] lights = new Light[index.size()];
    for (int node = index.size() - 1; node >= 0; node--) {
      Light light = index.isLeaf(node) ? leaf(node) : above(node);
      for (SpecialNodes.Gate gate : state.special().gates(node)) {
        if (state.special().shut(sums, gate) == SpecialNodes.Missed.YES) {
          light = light.worst(gate.veto().light());
        }
      }
      lights[node] = policy.isWorstOfParts() ? worstOfParts(node, light, lights) : light;
    }
    return lights;
  }

  private OptionalInt behind(int node) {
    return periodsBehind == null ? OptionalInt.empty() : OptionalInt.of(periodsBehind[node]);
  }

  private Light leaf(int node) {
    LeafReading reading = state.reading(node);
    if ((sums.flags[node] & RollupSums.FIXED) != 0 || reading == null) {
      return above(node);
    }
    return periodsBehind == null ? sums.light(node) : decision.light(reading, behind(node));
  }

  private Light above(int node) {
    Optional<CompletionRange> range = sums.range(node);
    return decision.light(
        new LightDecision.Matter(
            new Completion(sums.expected[node]).toShare(),
            null,
            range,
            sums.high[node] < 0 || sums.known[node] == Completion.WHOLE,
            state.window(node),
            behind(node)));
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
