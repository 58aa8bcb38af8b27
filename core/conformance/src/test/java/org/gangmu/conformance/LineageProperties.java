package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.LineageCode;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.Ratio;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;

/** Laws of the links between tasks of several plans. */
class LineageProperties {

  @Provide
  Arbitrary<List<TaskLink>> links() {
    return BreakdownArbitraries.links();
  }

  @Provide
  Arbitrary<List<TaskLink>> evenlySharedLinks() {
    return BreakdownArbitraries.evenlySharedLinks();
  }

  @Provide
  Arbitrary<PlanTask> tasks() {
    return BreakdownArbitraries.planTasks();
  }

  /** All ways up from a task, each with the product of its shares: by walking them one by one. */
  private static List<Map.Entry<PlanTask, Ratio>> ways(List<TaskLink> links, PlanTask upper) {
    List<Map.Entry<PlanTask, Ratio>> ways = new ArrayList<>();
    for (TaskLink link : links) {
      if (link.upper().equals(upper)) {
        Ratio share = link.share().orElse(Ratio.ONE);
        ways.add(Map.entry(link.lower(), share));
        for (Map.Entry<PlanTask, Ratio> way : ways(links, link.lower())) {
          ways.add(Map.entry(way.getKey(), way.getValue().times(share)));
        }
      }
    }
    return ways;
  }

  @Property
  void sharesAreThoseOfAllWays(
      @ForAll("links") List<TaskLink> links, @ForAll("tasks") PlanTask upper) {
    Map<PlanTask, Ratio> expected = new HashMap<>();
    for (Map.Entry<PlanTask, Ratio> way : ways(links, upper)) {
      expected.merge(way.getKey(), way.getValue(), Ratio::plus);
    }
    Lineage lineage = Lineage.of(links).orElseThrow();
    ImmutableMap<PlanTask, Ratio> shares = lineage.shares(upper);
    assertThat(shares).isEqualTo(expected);
    assertThat(shares.keySet().asList())
        .as("each once")
        .isEqualTo(lineage.allLowers(upper))
        .doesNotHaveDuplicates()
        .doesNotContain(upper);
  }

  @Property
  void theLowestHaveTheWholeTogetherWhereSharesAddUp(
      @ForAll("evenlySharedLinks") List<TaskLink> links, @ForAll("tasks") PlanTask upper) {
    Outcome<Lineage> outcome = Lineage.of(links);
    assertThat(outcome.diagnostics()).isEmpty();
    Lineage lineage = outcome.orElseThrow();
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<PlanTask, Ratio> share : lineage.shares(upper).entrySet()) {
      sum = lineage.isLowest(share.getKey()) ? sum.plus(share.getValue()) : sum;
    }
    assertThat(sum).isEqualTo(lineage.isLowest(upper) ? Ratio.ZERO : Ratio.ONE);
  }

  @Property
  void eachTaskComesAfterAllThatCarryItOut(@ForAll("links") List<TaskLink> links) {
    ImmutableList<PlanTask> order = Lineage.of(links).orElseThrow().fromBelow();
    assertThat(order).doesNotHaveDuplicates();
    Set<PlanTask> named = new HashSet<>();
    for (TaskLink link : links) {
      named.add(link.lower());
      named.add(link.upper());
      assertThat(order.indexOf(link.lower())).isLessThan(order.indexOf(link.upper()));
    }
    assertThat(order).containsExactlyInAnyOrderElementsOf(named);
  }

  @Property
  void bothDirectionsAgree(@ForAll("links") List<TaskLink> links) {
    Lineage lineage = Lineage.of(links).orElseThrow();
    for (PlanTask upper : lineage.fromBelow()) {
      for (PlanTask lower : lineage.fromBelow()) {
        boolean reaches = lineage.allLowers(upper).contains(lower);
        assertThat(lineage.allUppers(lower).contains(upper)).isEqualTo(reaches);
      }
      assertThat(lineage.lowers(upper))
          .containsExactlyInAnyOrderElementsOf(
              links.stream().filter(link -> link.upper().equals(upper)).toList());
      assertThat(lineage.uppers(upper))
          .containsExactlyInAnyOrderElementsOf(
              links.stream().filter(link -> link.lower().equals(upper)).toList());
    }
  }

  @Property
  void circlesAreAlwaysRefused(@ForAll("links") List<TaskLink> links, @ForAll Random random) {
    Assume.that(!links.isEmpty());
    Lineage lineage = Lineage.of(links).orElseThrow();
    // back from a task to one that it carries out, or to itself
    PlanTask low = links.get(random.nextInt(links.size())).lower();
    List<PlanTask> uppers = new ArrayList<>(lineage.allUppers(low));
    uppers.add(low);
    PlanTask high = uppers.get(random.nextInt(uppers.size()));
    List<TaskLink> circular = new ArrayList<>(links);
    circular.add(TaskLink.of(high, low));
    Collections.shuffle(circular, random);
    Outcome<Lineage> outcome = Lineage.of(circular);
    assertThat(outcome.value()).isEmpty();
    Diagnostic error = outcome.errors().get(0);
    assertThat(error.code()).isEqualTo(LineageCode.CYCLE);
    // what is named is a circle of the links
    String named = error.message().substring(error.message().indexOf(": ") + 2);
    List<String> circle = List.of(named.split(" → ", -1));
    assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
    for (int i = 1; i < circle.size(); i++) {
      String lower = circle.get(i - 1);
      String upper = circle.get(i);
      assertThat(circular)
          .anyMatch(
              link ->
                  link.lower().toString().equals(lower) && link.upper().toString().equals(upper));
    }
  }

  @Property
  void theOrderOfLinksDoesNotMatter(@ForAll("links") List<TaskLink> links, @ForAll Random random) {
    List<TaskLink> shuffled = new ArrayList<>(links);
    Collections.shuffle(shuffled, random);
    Outcome<Lineage> outcome = Lineage.of(shuffled);
    assertThat(outcome).isEqualTo(Lineage.of(links));
    assertThat(outcome.orElseThrow().fromBelow())
        .isEqualTo(Lineage.of(links).orElseThrow().fromBelow());
  }
}
