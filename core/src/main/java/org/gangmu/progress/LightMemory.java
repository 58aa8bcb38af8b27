package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How the light of a period depends on those before it (亮灯记忆): what is caught up with, and what
 * comes back.
 *
 * <p>Whatever the memory, silence improves no light: a period whose light is {@link Light#UNKNOWN}
 * goes on with the warning before it, and counts as one more such period.
 *
 * @param name what messages call it; not blank
 * @param repair what a period shows that has been caught up with; without it, what it showed
 * @param escalations the worse lights of warnings that come back, at most {@value
 *     #MAX_ESCALATIONS}; of those that apply the worst is shown
 */
public record LightMemory(
    String name, Optional<LightRepair> repair, ImmutableList<LightEscalation> escalations) {

  /** How many escalations a memory may have. */
  public static final int MAX_ESCALATIONS = 50;

  /** Each period for itself. */
  public static final LightMemory NONE =
      new LightMemory("逐期", Optional.empty(), ImmutableList.of());

  /**
   * The memory of 瓯海 (2020): a month missed is red, and once caught up with stays yellow; the month
   * after may be green.
   */
  public static final LightMemory OUHAI =
      new LightMemory(
          "瓯海2020",
          Optional.of(new LightRepair(Light.CRITICAL, Light.ATTENTION)),
          ImmutableList.of());

  /** The memory of 银川 (2025) for starting: yellow for three months on end is red. */
  public static final LightMemory YINCHUAN_START =
      new LightMemory(
          "银川2025开工",
          Optional.empty(),
          ImmutableList.of(LightEscalation.running(Light.ATTENTION, 3, Light.CRITICAL)));

  /**
   * The memory of 广元 (2018): the second yellow on one item brings a letter of its own. It is read
   * as any two, not two on end, and as a step between yellow and red; the points that it costs are
   * no light.
   */
  public static final LightMemory GUANGYUAN =
      new LightMemory(
          "广元2018",
          Optional.empty(),
          ImmutableList.of(LightEscalation.inAll(Light.ATTENTION, 2, Light.WARNING)));

  /** Checks the name and how many escalations there are. */
  public LightMemory {
    checkArgument(!name.isBlank(), "name of a light memory must not be blank");
    requireNonNull(repair, "repair");
    checkArgument(
        escalations.size() <= MAX_ESCALATIONS,
        "escalations of a light memory must be at most %s: %s",
        MAX_ESCALATIONS,
        escalations.size());
  }

  /** Returns what periods that follow one another show with this memory. */
  public LightHistory over(List<LightMark> marks) {
    return new LightHistory(this, ImmutableList.copyOf(marks));
  }
}
