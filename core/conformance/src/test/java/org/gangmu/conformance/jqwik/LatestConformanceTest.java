package org.gangmu.conformance.jqwik;

import org.gangmu.rollup.Latest;
import org.gangmu.rollup.RollupRule;

class LatestConformanceTest extends RollupRuleConformance {

  @Override
  protected RollupRule rule() {
    return new Latest();
  }
}
