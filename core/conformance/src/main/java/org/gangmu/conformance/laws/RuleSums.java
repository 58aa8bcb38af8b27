package org.gangmu.conformance.laws;

import java.util.List;
import java.util.OptionalLong;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;

/** What a rule makes of parts, by its definition: each prepared, all merged, once presented. */
final class RuleSums {

  private RuleSums() {}

  static long[] merged(RollupRule rule, List<Part> parts) {
    long[] merged = new long[rule.sums()];
    for (Part part : parts) {
      long[] sums = new long[merged.length];
      rule.prepare(part, sums);
      rule.merge(merged, sums);
    }
    return merged;
  }

  static OptionalLong present(RollupRule rule, List<Part> parts) {
    return rule.present(merged(rule, parts));
  }
}
