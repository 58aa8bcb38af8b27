package org.gangmu.rollup;

import java.util.EnumMap;
import java.util.Map;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;

/** What the lights of parts make of those above them. */
final class PartLights {

  private static final int LIGHTS = Light.values().length;

  private final RollupState state;
  private final Light[] lights;

  /** By slot of a node with parts, how many of the leaves in it show which light. */
  private final int[] counts;

  private PartLights(RollupState state, Light[] lights, int[] counts) {
    this.state = state;
    this.lights = lights;
    this.counts = counts;
  }

  /**
   * Makes each node show at least what its parts in scope do; one of which not all is known is in
   * order only if it is so by itself.
   */
  static void worstOfParts(RollupSums sums, Light[] lights) {
    Light[] own = lights.clone();
    for (int node = lights.length - 1; node >= 0; node--) {
      boolean isKnown = sums.index.isLeaf(node) || sums.known(node) == Completion.WHOLE;
      if (lights[node] == Light.NORMAL && !isKnown) {
        lights[node] = own[node];
      }
      if (node > 0 && !sums.is(node, RollupSums.OUT)) {
        int above = sums.index.parent(node);
        lights[above] = lights[above].worst(lights[node]);
      }
    }
  }

  /** Counts the lights of the leaves that are in scope, for all nodes at once. */
  static PartLights counting(RollupState state, Light[] lights) {
    RollupIndex index = state.rollup().index();
    int[] counts = new int[index.nodes.length * LIGHTS];
    for (int node = index.size() - 1; node > 0; node--) {
      if (state.isInScope(node)) {
        int into = index.slotAbove(node) * LIGHTS;
        int from = index.slot[node] * LIGHTS;
        if (index.isLeaf(node)) {
          counts[into + LightClass.code(lights[node])]++;
        } else {
          for (int i = 0; i < LIGHTS; i++) {
            counts[into + i] += counts[from + i];
          }
        }
      }
    }
    return new PartLights(state, lights, counts);
  }

  /** Returns how many of the leaves in a node show which light; of a leaf, its own. */
  ClassCounts<Light> of(int node) {
    RollupIndex index = state.rollup().index();
    Map<Light, Long> byLight = new EnumMap<>(Light.class);
    for (Light light : Light.values()) {
      long count =
          index.isLeaf(node)
              ? (state.isInScope(node) && lights[node] == light ? 1 : 0)
              : counts[index.slot[node] * LIGHTS + LightClass.code(light)];
      byLight.put(light, count);
    }
    return ClassCounts.of(byLight);
  }
}
