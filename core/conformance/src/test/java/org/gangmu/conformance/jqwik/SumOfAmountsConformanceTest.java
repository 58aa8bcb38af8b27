package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.SumOfAmounts;

class SumOfAmountsConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new SumOfAmounts();
  }
}
