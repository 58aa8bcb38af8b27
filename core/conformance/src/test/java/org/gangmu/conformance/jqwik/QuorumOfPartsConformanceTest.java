package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupRule;

class QuorumOfPartsConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return Quorum.atLeast(2);
  }
}
