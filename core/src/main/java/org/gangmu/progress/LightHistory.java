package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lights of periods that follow one another, by a memory.
 *
 * <p>What a period shows depends on it and on those before it, never on those after it. A period in
 * which the work rested neither goes on with a streak nor breaks one. That a period has been caught
 * up with changes what it shows itself and nothing else: neither the streaks that it was part of
 * nor what a silent period went on with.
 *
 * @param memory the memory
 * @param marks the light of each period by its rule, the oldest first
 */
public record LightHistory(LightMemory memory, ImmutableList<LightMark> marks) {

  /**
   * Checks that the periods follow one another.
   *
   * @throws IllegalArgumentException if one does not; a period without a report has the light
   *     {@link Light#UNKNOWN}
   */
  public LightHistory {
    requireNonNull(memory, "memory");
    for (int i = 1; i < marks.size(); i++) {
      checkArgument(
          marks.get(i).period().equals(marks.get(i - 1).period().next()),
          "period of a light must follow %s: %s",
          marks.get(i - 1).period(),
          marks.get(i).period());
    }
  }

  /** Returns this history with one more period; it takes as long as there are periods. */
  public LightHistory then(LightMark next) {
    return new LightHistory(
        memory,
        ImmutableList.<LightMark>builder().addAll(marks).add(requireNonNull(next, "next")).build());
  }

  /** Returns what each period shows, the oldest first; it takes as long as there are periods. */
  public ImmutableList<Light> shown() {
    ImmutableList<LightEscalation> escalations = memory.escalations();
    int[] counts = new int[escalations.size()];
    ImmutableList.Builder<Light> shown = ImmutableList.builder();
    Light before = Light.NOT_DUE;
    for (LightMark mark : marks) {
      Light own = standing(before, mark.light());
      Light light = own;
      for (int i = 0; i < counts.length; i++) {
        LightEscalation escalation = escalations.get(i);
        int count = counts[i];
        if (own.compareTo(escalation.from()) >= 0) {
          count++;
          light = count >= escalation.periods() ? light.worst(escalation.shown()) : light;
        } else if (escalation.running()) {
          count = 0;
        }
        counts[i] = mark.rests() ? counts[i] : count;
      }
      shown.add(mark.caughtUp() ? repaired(light) : light);
      before = mark.rests() ? before : own;
    }
    return shown.build();
  }

  /** Returns what the last period shows, empty where there is none. */
  public Optional<Light> latest() {
    return Optional.ofNullable(Iterables.getLast(shown(), null));
  }

  /**
   * Returns how many periods on end, with the last one, stand at a warning or a worse one by the
   * rule; silent ones that go on with such a warning count, and those in which the work rested do
   * not. It is empty where there is no period, or nothing is known of the last one and no warning
   * stands.
   *
   * <p>It is made for {@link LightInputs#periodsBehind()}.
   *
   * @param least a warning
   */
  public OptionalInt streak(Light least) {
    checkArgument(
        requireNonNull(least, "least").isWarning(),
        "light of a streak must be a warning: %s",
        least);
    Light standing = Light.UNKNOWN;
    int streak = 0;
    for (LightMark mark : marks) {
      if (mark.rests()) {
        continue;
      }
      standing = standing(standing, mark.light());
      streak = standing.compareTo(least) >= 0 ? streak + 1 : 0;
    }
    return standing == Light.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(streak);
  }

  /** Returns the light that a period stands at: a silent one goes on with a warning before it. */
  private static Light standing(Light before, Light light) {
    return light == Light.UNKNOWN ? light.worst(before) : light;
  }

  private Light repaired(Light light) {
    return memory
        .repair()
        .filter(repair -> light.compareTo(repair.from()) >= 0)
        .map(LightRepair::shown)
        .orElse(light);
  }
}
