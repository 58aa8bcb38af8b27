package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.PartialRollup;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleClaim;

/** The laws of {@link RollupRule}s, each as a function of a rule and a sample. */
public final class RollupRuleLaws {

  /** {@code min(parts) <= r <= max(parts)}. */
  public static final Law BOUNDS =
      law(
              "ROLLUP-1",
              "The whole is not less done than its least done part with weight, nor more than its"
                  + " most done.",
              "min{p | w > 0} <= r <= max{p | w > 0}",
              "A parent at 104% cannot be explained to anybody.",
              "a sum of percentages without a division")
          .ifHas(RuleClaim.BOUNDED);

  /** {@code r(shuffled) = r}. */
  public static final Law ORDER =
      law(
          "ROLLUP-2",
          "The order of the parts changes nothing, not a bit.",
          "sums(shuffle(parts)) = sums(parts)",
          "Two screens that read the tasks in different orders show two figures.",
          "a mean of doubles added one after the other");

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL = ImmutableList.of(BOUNDS, ORDER);

  private RollupRuleLaws() {}

  /** Looks at {@link #BOUNDS}. */
  public static Verdict bounds(RollupRule rule, List<Part> parts) {
    Optional<Completion> value = merged(rule, parts).completion();
    long least =
        parts.stream().filter(p -> p.weight() > 0).mapToInt(Part::billionths).min().orElse(0);
    long most =
        parts.stream()
            .filter(p -> p.weight() > 0)
            .mapToInt(Part::billionths)
            .max()
            .orElse(Completion.WHOLE);
    boolean holds = value.map(c -> least <= c.billionths() && c.billionths() <= most).orElse(true);
    return Verdict.that(BOUNDS, holds, "presented", value)
        .with("least", least)
        .with("most", most)
        .with("parts", parts);
  }

  /** Looks at {@link #ORDER}. */
  public static Verdict order(RollupRule rule, List<Part> parts, long seed) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    return Verdict.equal(ORDER, merged(rule, parts).sums(), merged(rule, shuffled).sums())
        .with("parts", parts)
        .with("shuffled", shuffled);
  }

  private static PartialRollup merged(RollupRule rule, List<Part> parts) {
    PartialRollup merged = PartialRollup.none(rule);
    for (Part part : parts) {
      merged = merged.plus(part);
    }
    return merged;
  }
}
