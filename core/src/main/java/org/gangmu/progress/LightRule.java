package org.gangmu.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What decides a light (亮灯规则): bands of one measure, or cases with several conditions.
 *
 * <p>A rule is total over what it takes: what it says nothing of shows the light it has for the
 * rest, and {@link Light#UNCOVERED} if it has none. What is not known never comes out as in order
 * unless it is in order whatever the missing value.
 */
public sealed interface LightRule permits LightPolicy, LightTable {

  /** Returns what messages call it, not blank. */
  String name();

  /** Returns the light of what the rule says nothing of, if it has one. */
  Optional<Light> otherwise();

  /** Returns the measures it takes, in their own order. */
  ImmutableSet<LightMeasure> measures();

  /** Returns the flags it takes, in the order they are first named. */
  ImmutableSet<LightFlag> flags();

  /**
   * Returns what the rule says nothing of, no two with anything in common; empty if it has a light
   * for the rest.
   */
  ImmutableList<LightCondition> uncovered();

  /** Returns the light. */
  Light light(LightInputs inputs);
}
