package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.GoldenDocument;
import org.gangmu.conformance.laws.LongDocument;

/** A codec with every feature, which keeps what it does not know, under the laws of codecs. */
class SlipConformanceTest extends CodecConformance<Slip> {

  @Override
  protected Codec<Slip> codec() {
    return new SlipJson(Codec.UnknownMembers.KEEP);
  }

  @Override
  protected Set<Codec.Feature> features() {
    return EnumSet.allOf(Codec.Feature.class);
  }

  @Override
  @Provide
  protected Arbitrary<Slip> values() {
    return Slip.slips(codec().unknownMembers() == Codec.UnknownMembers.KEEP);
  }

  @Override
  @Provide
  protected Arbitrary<Tuple2<Slip, Slip>> alike() {
    return values().map(slip -> Tuple.of(slip, slip.withOthersReversed()));
  }

  @Override
  @Provide
  protected Arbitrary<Tuple2<Slip, Slip>> pairs() {
    Arbitrary<Tuple2<Slip, Slip>> near =
        values()
            .map(
                slip ->
                    Tuple.of(slip.withRemark(Optional.empty()), slip.withRemark(Optional.of(""))));
    return Arbitraries.oneOf(Combinators.combine(values(), values()).as(Tuple::of), near);
  }

  @Override
  @Provide
  protected Arbitrary<GoldenDocument<Slip>> golden() {
    Bytes document =
        Bytes.of("{\"rank\":3,\"title\":\"修渠\",\"remark\":\"九月底前\",\"version\":\"2.0\"}");
    Bytes canonical =
        Bytes.of("{\"version\":\"2.0\",\"title\":\"修渠\",\"remark\":\"九月底前\",\"rank\":3}");
    return Arbitraries.of(
        ImmutableList.of(
            new GoldenDocument<>("plain", document, Optional.of(Slip.PLAIN), canonical),
            new GoldenDocument<>("without value", document, Optional.empty(), canonical)));
  }

  @Override
  @Provide
  protected Arbitrary<BadDocument> bad() {
    return Arbitraries.just(
        new BadDocument("cut short", Bytes.of("{\n"), ImmutableList.of("ERROR slip.fault at 2:1")));
  }

  @Override
  @Provide
  protected Arbitrary<LongDocument> beyondLimits() {
    return Arbitraries.just(new LongDocument("Slip.most", Bytes.of(" ".repeat(300_001))));
  }
}
