package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.gangmu.progress.Light;
import org.gangmu.task.TaskId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule of others that keeps the laws on the samples, and breaks them at one task later on. */
class FailingRuleTest {

  private static final String[] IDS = {"a", "a/1", "a/1/x", "a/1/y", "a/2", "a/2/x", "b", "b/1"};

  /** The mean by weights, until a weight of 77 comes along. */
  private record Trap(String name, LongFunction<OptionalLong> snap) implements RollupRule {

    @Override
    public int sums() {
      return 3;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.weight();
      sums[1] = part.weight() * part.billionths();
      sums[2] = part.weight() == 77 ? 1 : 0;
    }

    @Override
    public void merge(long[] into, long[] others) {
      for (int i = 0; i < into.length; i++) {
        into[i] += others[i];
      }
    }

    @Override
    public OptionalLong present(long[] sums) {
      if (sums[2] > 0) {
        return snap.apply(sums[1] / sums[0]);
      }
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
    }
  }

  static Stream<Arguments> traps() {
    return Stream.of(
        Arguments.of(
            "must present a completion or nothing, but presented null",
            new Trap("NULL", value -> null)),
        Arguments.of(
            "must present between 0 and 1000000000 billionths, but presented: 1000000001",
            new Trap("MORE", value -> OptionalLong.of(1_000_000_001))),
        Arguments.of(
            "threw java.lang.IllegalStateException: \"year\"",
            new Trap(
                "THROWS",
                value -> {
                  throw new IllegalStateException("year");
                })),
        Arguments.of("threw java.lang.StackOverflowError", new Trap("DEEP", FailingRuleTest::deep)),
        Arguments.of(
            "must not make less of parts that are more done",
            new Trap("FALLS", value -> OptionalLong.of(Completion.WHOLE - value))));
  }

  private static OptionalLong deep(long value) {
    return value < 0 ? OptionalLong.empty() : deep(Math.abs(value) + 1 - 1);
  }

  private static SmallPlan plan(RollupRule rule, String trapped) {
    return SmallPlan.of(IDS)
        .by(rule)
        .weight("a/1/y", trapped)
        .percent("a/1/x", "40")
        .percent("a/2/x", "60")
        .percent("b/1", "80");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void isNamedAtTheTaskItFailsAtAndSpoilsNoOther(String failure, RollupRule rule) {
    Standings standings = plan(rule, "77").standings();
    Standings fine = plan(rule, "76").standings();

    Standing failed = standings.of(TaskId.of("a/1"));
    assertThat(failed.explanation().failure()).contains("rule " + rule.name() + " " + failure);
    assertThat(failed.range()).contains(CompletionRange.ANY);
    assertThat(failed.explanation().computed()).contains(CompletionRange.ANY);
    assertThat(failed.value()).isEmpty();
    assertThat(failed.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(failed.expected()).isEqualTo(fine.of(TaskId.of("a/1")).expected());
    assertThat(standings.whole().expected()).isEqualTo(fine.whole().expected());
    assertThat(failed.light()).isNotEqualTo(Light.NORMAL);

    // above it is what follows from a part of which nothing is known
    assertThat(standings.of(TaskId.of("a")).range().orElseThrow()).hasToString("0.3..0.8");
    assertThat(standings.whole().range().orElseThrow()).hasToString("0.55..0.8");
    for (String other : new String[] {"a/1/x", "a/1/y", "a/2", "a/2/x", "b", "b/1"}) {
      Standing now = standings.of(TaskId.of(other));
      Standing then = fine.of(TaskId.of(other));
      assertThat(now.range()).as(other).isEqualTo(then.range());
      assertThat(now.light()).as(other).isEqualTo(then.light());
      assertThat(now.explanation()).as(other).isEqualTo(then.explanation());
    }
    assertThat(standings.all())
        .filteredOn(standing -> standing.explanation().failure().isPresent())
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void failsAtTheTaskAloneWhereItIsTheRuleOfThatTask(String failure, RollupRule rule) {
    Standings standings =
        SmallPlan.of(IDS)
            .terms("a/1", terms -> terms.rule(rule))
            .weight("a/1/y", "77")
            .percent("a/1/x", "40")
            .percent("a/2/x", "60")
            .percent("b/1", "80")
            .standings();
    assertThat(standings.of(TaskId.of("a/1")).explanation().failure().orElseThrow())
        .endsWith(failure);
    assertThat(standings.of(TaskId.of("a")).range().orElseThrow()).hasToString("0.3..0.8");
    assertThat(standings.of(TaskId.of("b")).range().orElseThrow()).hasToString("0.8");
  }
}
