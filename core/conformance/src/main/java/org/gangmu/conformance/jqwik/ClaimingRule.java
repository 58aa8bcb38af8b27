package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleClaim;

/**
 * A rule that claims one law alone, to see whether it keeps it.
 *
 * @param rule what it does
 * @param claim what it claims
 */
record ClaimingRule(RollupRule rule, RuleClaim claim) implements RollupRule {

  @Override
  public String name() {
    return rule.name();
  }

  @Override
  public int sums() {
    return rule.sums();
  }

  @Override
  public void prepare(Part part, long[] sums) {
    rule.prepare(part, sums);
  }

  @Override
  public void merge(long[] into, long[] others) {
    rule.merge(into, others);
  }

  @Override
  public boolean unmerge(long[] from, long[] some) {
    return rule.unmerge(from, some);
  }

  @Override
  public OptionalLong present(long[] sums) {
    return rule.present(sums);
  }

  @Override
  public ImmutableLongArray explain(List<Part> parts) {
    return rule.explain(parts);
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.of(claim);
  }
}
