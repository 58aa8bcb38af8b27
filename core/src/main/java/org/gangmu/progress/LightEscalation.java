package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The worse light of a warning that comes back (升级亮灯).
 *
 * @param from the least light of a period that counts, a warning
 * @param periods after how many such periods, with the one now, at least 2
 * @param running whether they must follow one another; otherwise any so far count
 * @param shown what the last of them shows at least, a worse warning
 */
public record LightEscalation(Light from, int periods, boolean running, Light shown) {

  /** Checks that both lights are warnings, the second the worse. */
  public LightEscalation {
    requireNonNull(from, "from");
    requireNonNull(shown, "shown");
    checkArgument(from.isWarning(), "light that escalates must be a warning: %s", from);
    checkArgument(periods >= 2, "periods until a light escalates must be at least 2: %s", periods);
    checkArgument(
        shown.compareTo(from) > 0, "light escalated to must be worse than %s: %s", from, shown);
  }

  /** Returns the escalation after so many periods on end. */
  public static LightEscalation running(Light from, int periods, Light shown) {
    return new LightEscalation(from, periods, true, shown);
  }

  /** Returns the escalation after so many periods, whether or not others lie between them. */
  public static LightEscalation inAll(Light from, int periods, Light shown) {
    return new LightEscalation(from, periods, false, shown);
  }
}
