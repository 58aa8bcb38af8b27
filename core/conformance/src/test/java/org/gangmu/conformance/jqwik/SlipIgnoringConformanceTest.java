package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.Codec;

/** A codec that leaves out what it does not know. */
class SlipIgnoringConformanceTest extends SlipConformanceTest {

  @Override
  protected Codec<Slip> codec() {
    return new SlipJson(Codec.UnknownMembers.IGNORE);
  }
}
