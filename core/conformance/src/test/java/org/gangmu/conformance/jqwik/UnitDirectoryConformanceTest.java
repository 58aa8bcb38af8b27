package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.UnitLookup;

/** The directory of units under the laws of directories. */
class UnitDirectoryConformanceTest extends UnitConformance {

  @Override
  protected UnitLookup.Factory directories() {
    return UnitLookup.gangmu();
  }
}
