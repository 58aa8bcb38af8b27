package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import org.gangmu.progress.Light;

/**
 * The class of the light of a leaf as it stands among its flags, in two bits: in order, warned, not
 * due, or that nothing can be told.
 */
final class LightClass {

  /** Where the class stands. */
  static final int AT = 5;

  static final int MASK = 3 << AT;

  private static final int UNCLEAR = 0;
  private static final int IN_ORDER = 1;
  private static final int WARNED = 2;
  private static final int NOT_DUE = 3;
  private static final ImmutableList<Light> LIGHTS = ImmutableList.copyOf(Light.values());
  private static final byte[] FLAGS = new byte[Light.values().length];

  /** By class, what a leaf adds to a lane of two counts. */
  private static final long[] TO_WARNED = new long[4];

  private static final long[] TO_UNCLEAR = new long[4];

  static {
    for (Light light : Light.values()) {
      int of =
          light == Light.NORMAL
              ? IN_ORDER
              : light == Light.NOT_DUE ? NOT_DUE : light.isWarning() ? WARNED : UNCLEAR;
      FLAGS[code(light)] = (byte) (of << AT);
    }
    TO_WARNED[WARNED] = 1;
    TO_WARNED[IN_ORDER] = twoCounts(1, 0);
    TO_UNCLEAR[UNCLEAR] = 1;
    TO_UNCLEAR[NOT_DUE] = twoCounts(1, 0);
  }

  private LightClass() {}

  /** Returns how many lights stand before a light. */
  static byte code(Light light) {
    return (byte) light.compareTo(Light.NOT_DUE);
  }

  static Light light(byte code) {
    return LIGHTS.get(code);
  }

  /** Returns the class of a light by its code, where it stands among the flags. */
  static byte flag(byte code) {
    return FLAGS[code];
  }

  /** Returns what a leaf with such flags adds to {@link Lanes#warned}. */
  static long warned(int flags) {
    return TO_WARNED[(flags & MASK) >> AT];
  }

  /** Returns what a leaf with such flags adds to {@link Lanes#unclear}. */
  static long unclear(int flags) {
    return TO_UNCLEAR[(flags & MASK) >> AT];
  }

  static long twoCounts(int upper, int lower) {
    return ((long) upper << Integer.SIZE) | lower;
  }
}
