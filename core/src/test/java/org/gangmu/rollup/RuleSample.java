package org.gangmu.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Runs a rule by its definition: each part prepared, all merged, once presented. */
final class RuleSample {

  private RuleSample() {}

  /** Returns parts of weights and completions, which take turns, without amounts and days. */
  static List<Part> parts(long... weightsAndBillionths) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < weightsAndBillionths.length; i += 2) {
      parts.add(
          Part.of(weightsAndBillionths[i], new Completion((int) weightsAndBillionths[i + 1])));
    }
    return parts;
  }

  static long[] merged(RollupRule rule, List<Part> parts) {
    long[] merged = new long[rule.sums()];
    for (Part part : parts) {
      long[] sums = new long[rule.sums()];
      rule.prepare(part, sums);
      rule.merge(merged, sums);
    }
    return merged;
  }

  static OptionalLong present(RollupRule rule, List<Part> parts) {
    return rule.present(merged(rule, parts));
  }

  static OptionalLong present(RollupRule rule, Part... parts) {
    return present(rule, Arrays.asList(parts));
  }
}
