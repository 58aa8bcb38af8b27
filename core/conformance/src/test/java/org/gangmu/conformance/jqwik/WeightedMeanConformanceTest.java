package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.WeightedMean;

class WeightedMeanConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return WeightedMean.DECLARED;
  }
}
