package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lights that a {@link LightBoard} shows of one task on one day; equal in the same order.
 *
 * @param lights the light of each dimension, in order; at least one
 */
public record LightReading(ImmutableMap<String, Light> lights) {

  /** Checks that there is a light. */
  public LightReading {
    checkArgument(!lights.isEmpty(), "lights of a reading must not be none");
  }

  /**
   * Returns the light of a dimension.
   *
   * @throws IllegalArgumentException if there is no such dimension
   */
  public Light light(String dimension) {
    Light light = lights.get(requireNonNull(dimension, "dimension"));
    if (light == null) {
      throw new IllegalArgumentException(
          "dimension must be one of %s: %s".formatted(lights.keySet(), dimension));
    }
    return light;
  }

  /**
   * Returns the light of the whole: the one of a dimension that needs most attention. While one
   * dimension is unknown or not covered, the whole is never in order.
   */
  public Light worst() {
    return lights.values().stream().reduce(Light.NOT_DUE, Light::worst);
  }

  /** Returns the dimensions that show the light of the whole, in order: where it comes from. */
  public ImmutableSet<String> deciding() {
    Light worst = worst();
    return lights.entrySet().stream()
        .filter(entry -> entry.getValue() == worst)
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LightReading other
        && lights.entrySet().asList().equals(other.lights.entrySet().asList());
  }

  @Override
  public int hashCode() {
    return lights.hashCode();
  }

  /** Returns dimensions and lights, as {@code {开工=NORMAL, 进度=ATTENTION}}. */
  @Override
  public String toString() {
    return lights.toString();
  }
}
