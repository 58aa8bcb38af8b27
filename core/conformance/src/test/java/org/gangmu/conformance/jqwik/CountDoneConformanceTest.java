package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;

class CountDoneConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new WeightedMean(Weighting.EQUAL, RollupScope.LEAVES, WeightedMean.Counted.DONE);
  }
}
