package org.gangmu.target;

import static java.util.Objects.requireNonNull;

/**
 * Whether a target is met, in the three values of Kleene's strong logic: what is not known is a
 * value of its own and never turns into met by combination.
 */
public enum Verdict {
  /** It is not met. */
  NOT_MET,
  /** What is known does not decide it. */
  UNDETERMINED,
  /** It is met. */
  MET;

  /** Returns met for true, not met for false. */
  public static Verdict of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /** Returns whether both are met: the lesser of the two. */
  public Verdict and(Verdict other) {
    return compareTo(requireNonNull(other, "other")) <= 0 ? this : other;
  }

  /** Returns whether one of both is met: the greater of the two. */
  public Verdict or(Verdict other) {
    return compareTo(requireNonNull(other, "other")) >= 0 ? this : other;
  }

  /** Returns met for not met and the other way round; what is undetermined stays so. */
  public Verdict not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** Returns whether this is met or not met. */
  public boolean isKnown() {
    return this != UNDETERMINED;
  }
}
