package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.RollupPolicyArbitraries;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.LongDocument;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.task.TaskId;

/** Policies of rolling up in JSON under the laws of codecs. */
class RollupPolicyJsonConformanceTest extends JsonCodecConformance<RollupPolicy> {

  private static final RollupPolicyJson JSON = RollupPolicyJson.standard();

  RollupPolicyJsonConformanceTest() {
    super("gangmu.rollup-policy");
  }

  @Override
  protected Codec<RollupPolicy> codec() {
    return new JsonCodec<>(JSON::writeBytes, JSON::read, JSON::read, JSON::read, JSON::read);
  }

  @Override
  @Provide
  protected Arbitrary<RollupPolicy> values() {
    return RollupPolicyArbitraries.policies();
  }

  /** Terms in another order. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<RollupPolicy, RollupPolicy>> alike() {
    return values().map(policy -> Tuple.of(policy, reversed(policy)));
  }

  private static RollupPolicy reversed(RollupPolicy policy) {
    List<Map.Entry<TaskId, TaskTerms>> terms = Lists.reverse(policy.terms().entrySet().asList());
    return policy.toBuilder().terms(ImmutableMap.copyOf(terms)).build();
  }

  /** Policies that differ in one part at most. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<RollupPolicy, RollupPolicy>> pairs() {
    return Combinators.combine(values(), values(), Arbitraries.integers().between(0, 7))
        .as((one, other, part) -> Tuple.of(one, with(one, other, part)));
  }

  private static RollupPolicy with(RollupPolicy policy, RollupPolicy other, int part) {
    return switch (part) {
      case 0 -> policy.toBuilder().rule(other.rule()).build();
      case 1 -> policy.toBuilder().earning(other.earning()).build();
      case 2 -> policy.toBuilder().missing(other.missing()).build();
      case 3 -> policy.toBuilder().lights(other.lights()).build();
      case 4 -> policy.toBuilder().board(other.board()).build();
      case 5 -> policy.toBuilder().assessment(other.assessment()).build();
      case 6 -> policy.toBuilder().terms(other.terms()).build();
      default -> policy.toBuilder().name(other.name()).build();
    };
  }

  @Override
  @Provide
  protected Arbitrary<LongDocument> beyondLimits() {
    return Arbitraries.just(
        new LongDocument(
            "Limits.depth",
            Bytes.of("{\"format\":\"gangmu.rollup-policy\",\"x\":" + "{\"a\":".repeat(200))));
  }
}
