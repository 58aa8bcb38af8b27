package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a period shows once it has been caught up with (补齐后亮灯): never that all was in order.
 *
 * @param from the least light that is repaired, a warning
 * @param shown what such a period shows then, a lesser warning
 */
public record LightRepair(Light from, Light shown) {

  /** Checks that both are warnings, the second the lesser. */
  public LightRepair {
    requireNonNull(from, "from");
    requireNonNull(shown, "shown");
    checkArgument(shown.isWarning(), "light of a repaired period must be a warning: %s", shown);
    checkArgument(
        shown.compareTo(from) < 0,
        "light of a repaired period must be less than %s: %s",
        from,
        shown);
  }
}
