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
import org.gangmu.calendar.StatedDate;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.LongDocument;
import org.gangmu.directive.DateRole;
import org.gangmu.plan.Plan;

/** Plans in JSON under the laws of codecs. */
class PlanJsonConformanceTest extends JsonCodecConformance<Plan> {

  private static final PlanJson JSON = PlanJson.standard();

  PlanJsonConformanceTest() {
    super("gangmu.plan");
  }

  @Override
  protected Codec<Plan> codec() {
    return new JsonCodec<>(JSON::writeBytes, JSON::read, JSON::read, JSON::read, JSON::read);
  }

  @Override
  @Provide
  protected Arbitrary<Plan> values() {
    return PlanArbitraries.plans();
  }

  /** The dates of a directive in another order. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<Plan, Plan>> alike() {
    return values().map(plan -> Tuple.of(plan, reversed(plan)));
  }

  private static Plan reversed(Plan plan) {
    List<Map.Entry<DateRole, StatedDate>> dates =
        Lists.reverse(plan.directive().dates().entrySet().asList());
    return plan.toBuilder()
        .directive(plan.directive().toBuilder().dates(ImmutableMap.copyOf(dates)).build())
        .build();
  }

  /** Plans that differ in one part at most. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<Plan, Plan>> pairs() {
    return Combinators.combine(values(), values(), Arbitraries.integers().between(0, 6))
        .as((one, other, part) -> Tuple.of(one, with(one, other, part)));
  }

  private static Plan with(Plan plan, Plan other, int part) {
    return switch (part) {
      case 0 -> plan.toBuilder().directive(other.directive()).build();
      case 1 -> plan.toBuilder().tasks(other.tasks()).build();
      case 2 -> plan.toBuilder().units(other.units()).build();
      case 3 -> plan.toBuilder().leadRule(other.leadRule()).build();
      case 4 -> plan.toBuilder().standing(other.standing()).build();
      case 5 -> plan.toBuilder().rollup(other.rollup()).build();
      default -> plan.toBuilder().targets(other.targets()).build();
    };
  }

  @Override
  @Provide
  protected Arbitrary<LongDocument> beyondLimits() {
    StringBuilder chain = new StringBuilder("{'id':'t0'}");
    for (int i = 1; i <= 100; i++) {
      chain.append(",{'id':'t").append(i).append("','parent':'t").append(i - 1).append("'}");
    }
    String issuers = "'州水务局'" + ",'州水务局'".repeat(10_000);
    return Arbitraries.of(
        new LongDocument("Limits.depth", Bytes.of(Documents.withTasks(chain.toString()))),
        new LongDocument(
            "Limits.unitsInList",
            Bytes.of(
                Documents.document("'directive':{'kind':'PLAN','issuers':[" + issuers + "]}"))),
        new LongDocument(
            "Limits.depth", Bytes.of(Documents.document("'x':" + "{'a':".repeat(200)))));
  }
}
