package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.progress.LightPolicy;

class LightPolicyXianConformanceTest extends LightConformance {

  @Override
  protected LightSource source() {
    return LightSource.of(LightPolicy.XIAN);
  }

  @Override
  protected Set<LightLaws.Feature> features() {
    return ImmutableSet.of(
        LightLaws.Feature.COMPLETE, LightLaws.Feature.MONOTONE, LightLaws.Feature.URGENT);
  }
}
