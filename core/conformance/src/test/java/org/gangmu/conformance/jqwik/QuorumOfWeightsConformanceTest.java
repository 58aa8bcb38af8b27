package org.gangmu.conformance.jqwik;

import org.gangmu.progress.Share;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupRule;

class QuorumOfWeightsConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return Quorum.atLeast(Share.of(2, 3));
  }
}
