package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a law holds for one sample, and if not, what was seen.
 *
 * @param law the law
 * @param holds whether it holds
 * @param facts what was seen, by name, in order; empty where it holds
 */
public record Verdict(Law law, boolean holds, ImmutableMap<String, String> facts) {

  /** Checks that nothing is missing. */
  public Verdict {
    requireNonNull(law, "law");
    requireNonNull(facts, "facts");
  }

  /** Returns the verdict of a law that holds. */
  public static Verdict held(Law law) {
    return new Verdict(law, true, ImmutableMap.of());
  }

  /** Returns whether two sides are equal, and otherwise where they first differ. */
  public static Verdict equal(Law law, @Nullable Object left, @Nullable Object right) {
    if (left == null ? right == null : left.equals(right)) {
      return held(law);
    }
    return new Verdict(
        law,
        false,
        ImmutableMap.of(
            "left", Shown.of(left),
            "right", Shown.of(right),
            "first difference", Shown.difference(left, right)));
  }

  /** Returns whether something is so; otherwise with what was seen. */
  public static Verdict that(Law law, boolean holds, String name, @Nullable Object seen) {
    return holds ? held(law) : new Verdict(law, false, ImmutableMap.of(name, Shown.of(seen)));
  }

  /** Returns the verdict on a law whose check ended in an exception. */
  public static Verdict threw(Law law, Throwable thrown) {
    return new Verdict(law, false, ImmutableMap.of("threw", Shown.of(thrown.toString())));
  }

  /** Returns this verdict with one more fact, where the law is broken. */
  public Verdict with(String name, @Nullable Object seen) {
    return holds
        ? this
        : new Verdict(
            law,
            false,
            ImmutableMap.<String, String>builder()
                .putAll(facts)
                .put(name, Shown.of(seen))
                .buildKeepingLast());
  }

  /** Returns this verdict with a sample as Java that can be pasted, where the law is broken. */
  public Verdict withSample(String name, @Nullable Object sample) {
    return holds ? this : with(name, SampleJava.ofAny(sample));
  }

  /** Returns this verdict if it is broken, else the other one. */
  public Verdict and(Verdict other) {
    return holds ? other : this;
  }

  /**
   * Ends the check if the law is broken.
   *
   * @throws LawBroken with everything that was seen
   */
  public void orThrow() {
    if (!holds) {
      throw new LawBroken(this);
    }
  }

  /** Returns id, level, sentence, why it matters and what was seen, one fact a line. */
  public String message() {
    StringBuilder message = new StringBuilder();
    message.append("law ").append(law.id()).append(" [").append(law.level()).append("] ");
    message.append(holds ? "holds" : "is broken").append(": ").append(law.sentence());
    message.append("\n  formula: ").append(law.formula());
    if (!holds) {
      message.append("\n  why: ").append(law.why());
    }
    facts.forEach((name, seen) -> message.append("\n  ").append(name).append(": ").append(seen));
    return message.toString();
  }
}
