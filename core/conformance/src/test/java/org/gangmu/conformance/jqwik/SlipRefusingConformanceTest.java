package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.Codec;

/** A codec that refuses what it does not know. */
class SlipRefusingConformanceTest extends SlipConformanceTest {

  @Override
  protected Codec<Slip> codec() {
    return new SlipJson(Codec.UnknownMembers.REJECT);
  }
}
