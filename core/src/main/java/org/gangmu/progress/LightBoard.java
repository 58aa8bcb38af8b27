package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lights that a task has side by side, one for each dimension (分项亮灯): start, progress, payment
 * and the like, each by a rule of its own. Boards are equal with the same rules in the same order.
 *
 * @param name what messages call it; not blank
 * @param rules the rule of each dimension, in order; one to {@value #MAX_DIMENSIONS}, and no blank
 *     name
 */
public record LightBoard(String name, ImmutableMap<String, LightRule> rules) {

  /** How many dimensions a board may have. */
  public static final int MAX_DIMENSIONS = 50;

  /** The four lights that 银川 (2025) gives each project every month. */
  public static final LightBoard YINCHUAN =
      new LightBoard(
          "银川2025",
          ImmutableMap.of(
              "开工",
              LightTable.YINCHUAN_START,
              "进度",
              LightPolicy.YINCHUAN,
              "资金支付",
              LightPolicy.YINCHUAN_FUNDS,
              "入库",
              LightTable.YINCHUAN_LISTING));

  /** Checks how many dimensions there are, and that all have names. */
  public LightBoard {
    checkArgument(!name.isBlank(), "name of a light board must not be blank");
    checkArgument(!rules.isEmpty(), "dimensions of a light board must not be none");
    checkArgument(
        rules.size() <= MAX_DIMENSIONS,
        "dimensions of a light board must be at most %s: %s",
        MAX_DIMENSIONS,
        rules.size());
    checkArgument(
        rules.keySet().stream().noneMatch(String::isBlank),
        "dimension of a light board must not be blank");
  }

  /**
   * Returns the light of each dimension. One without inputs is judged by none, so that it is
   * unknown and not in order.
   *
   * @param inputs what each dimension is decided by
   * @throws IllegalArgumentException if there are inputs for a dimension that the board lacks
   */
  public LightReading read(Map<String, LightInputs> inputs) {
    inputs
        .keySet()
        .forEach(
            dimension ->
                checkArgument(
                    rules.containsKey(dimension),
                    "dimension must be one of %s: %s",
                    rules.keySet(),
                    dimension));
    LightInputs none = LightInputs.builder().build();
    ImmutableMap.Builder<String, Light> lights = ImmutableMap.builder();
    rules.forEach(
        (dimension, rule) ->
            lights.put(dimension, rule.light(inputs.getOrDefault(dimension, none))));
    return new LightReading(lights.buildOrThrow());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LightBoard other
        && name.equals(other.name)
        && rules.entrySet().asList().equals(other.rules.entrySet().asList());
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + rules.hashCode();
  }
}
