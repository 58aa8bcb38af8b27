package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.progress.LightTable;

class LightTableTianjinConformanceTest extends LightConformance {

  @Override
  protected LightSource source() {
    return LightSource.of(LightTable.TIANJIN_INVESTMENT);
  }

  @Override
  protected Set<LightLaws.Feature> features() {
    return ImmutableSet.of(LightLaws.Feature.MONOTONE, LightLaws.Feature.URGENT);
  }
}
