package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.gangmu.progress.Light;

/**
 * That a task holds up the one above it, whatever the others attain (一票否决). The completion that was
 * computed is kept beside the one held up.
 *
 * @param trigger when it does
 * @param cap how much of the task above can be done at most as long as it does, less than all
 * @param light which warning the task above shows at least as long as it does; {@link Light#NORMAL}
 *     if it warns of nothing by itself
 */
public record Veto(Trigger trigger, Completion cap, Light light) {

  /** When a veto holds. */
  public enum Trigger {
    /**
     * As long as the task is not done or not known to be: a gate, such as an acceptance (验收). Work
     * that only takes effort ({@link Earning.LevelOfEffort}) is never done and is no gate.
     */
    UNTIL_DONE,
    /**
     * When one of its targets is known to be missed: an event, such as a serious accident, also in
     * work that only takes effort.
     */
    ON_MISS
  }

  /** A gate: the task above is at 99% at most until this one is done. */
  public static final Veto GATE =
      new Veto(Trigger.UNTIL_DONE, new Completion(990_000_000), Light.NORMAL);

  /** An event by which all of the task above counts for nothing and is red. */
  public static final Veto EVENT = new Veto(Trigger.ON_MISS, Completion.NOTHING, Light.CRITICAL);

  /** Checks the cap and the light. */
  public Veto {
    requireNonNull(trigger, "trigger");
    requireNonNull(light, "light");
    checkArgument(!cap.isFull(), "cap of a veto must be less than all: %s", cap);
    checkArgument(light.isDecided(), "light of a veto must be in order or a warning: %s", light);
  }
}
