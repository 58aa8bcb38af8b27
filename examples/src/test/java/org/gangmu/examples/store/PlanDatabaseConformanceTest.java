package org.gangmu.examples.store;

import java.util.EnumSet;
import java.util.Set;
import org.gangmu.conformance.jqwik.StoreConformance;
import org.gangmu.conformance.laws.PlanStore;

// begin
/** The store of plans in a database under the laws of stores. */
class PlanDatabaseConformanceTest extends StoreConformance {

  @Override
  protected PlanStore.Factory stores() {
    return DatabaseStore::open;
  }

  @Override
  protected Set<PlanStore.Feature> features() {
    return EnumSet.complementOf(EnumSet.of(PlanStore.Feature.EXPORT));
  }
}
// end
