package org.gangmu.json;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.Cases;
import org.gangmu.conformance.jqwik.CodecConformance;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.GoldenDocument;

/**
 * What the codecs of this module have in common: there is one version so far, so that none
 * migrates, and the cases of a format are those of the kit.
 */
abstract class JsonCodecConformance<T> extends CodecConformance<T> {

  private final String format;

  JsonCodecConformance(String format) {
    this.format = format;
  }

  @Override
  protected Set<Codec.Feature> features() {
    return EnumSet.complementOf(EnumSet.of(Codec.Feature.MIGRATES));
  }

  @Override
  @Provide
  protected Arbitrary<GoldenDocument<T>> golden() {
    return Arbitraries.of(Cases.<T>golden(format));
  }

  @Override
  @Provide
  protected Arbitrary<BadDocument> bad() {
    return Arbitraries.of(Cases.bad(format));
  }
}
