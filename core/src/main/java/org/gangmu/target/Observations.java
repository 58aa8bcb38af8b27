package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known, by indicator; for things to be done by the name of the deliverable.
 *
 * @param byIndicator the observation of each indicator of which something is known
 */
public record Observations(ImmutableMap<String, Observation> byIndicator) {

  private static final Observations NONE = new Observations(ImmutableMap.of());

  /** Checks that nothing is missing. */
  public Observations {
    requireNonNull(byIndicator, "byIndicator");
  }

  /** Returns no observation. */
  public static Observations none() {
    return NONE;
  }

  /** Returns the observation of one indicator. */
  public static Observations of(String indicator, Observation observation) {
    requireNonNull(indicator, "indicator");
    requireNonNull(observation, "observation");
    return new Observations(ImmutableMap.of(indicator, observation));
  }

  /** Returns the observations of a map. */
  public static Observations copyOf(Map<String, Observation> byIndicator) {
    return new Observations(ImmutableMap.copyOf(requireNonNull(byIndicator, "byIndicator")));
  }

  /** Returns the observation of an indicator, if there is one. */
  public Optional<Observation> find(String indicator) {
    return Optional.ofNullable(byIndicator.get(requireNonNull(indicator, "indicator")));
  }
}
