package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.MemoryStore;
import org.gangmu.conformance.laws.PlanStore;

/** The store in memory under the laws of stores. */
class MemoryStoreConformanceTest extends StoreConformance {

  @Override
  protected PlanStore.Factory stores() {
    return MemoryStore::create;
  }
}
