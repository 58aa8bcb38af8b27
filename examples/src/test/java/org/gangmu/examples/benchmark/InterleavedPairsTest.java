package org.gangmu.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedPairsTest {

  private static final Effort ONE_ROUND = new Effort(0, 0, 1, 0);

  @Test
  void refusesToTimeUnequalAnswers() {
    List<String> runs = new ArrayList<>();
    InterleavedPairs pairs =
        InterleavedPairs.of("sums", "sum")
            .add(Contender.of("right", 1, () -> 4))
            .add(Contender.of("wrong", 1, () -> 5))
            .add(Contender.limit("limit", 1, () -> runs.add("limit")))
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> pairs.run(ONE_ROUND))
        .withMessage("sums: answers must be equal, but right: 4, and wrong: 5");
    assertThat(runs).isEmpty();
  }

  @Test
  void refusesAnAnswerThatIsNotTheOneExpected() {
    InterleavedPairs pairs =
        InterleavedPairs.of("sums", "sum")
            .add(Contender.limit("limit", 1, () -> 9))
            .add(Contender.of("wrong", 1, () -> 5))
            .expect(() -> 4)
            .build();

    assertThatIllegalStateException()
        .isThrownBy(pairs::check)
        .withMessage("sums: answers must be equal, but what is expected: 4, and wrong: 5");
  }

  @Test
  void comparesWhatResultsSayNotTheResults() {
    InterleavedPairs pairs =
        InterleavedPairs.of("texts", "text")
            .add(Contender.of("long", 1, () -> "four", String::length))
            .add(Contender.of("number", 1, () -> 4))
            .build();

    pairs.check();
  }

  @Test
  void runsEachContenderInEachRound() {
    List<String> runs = new ArrayList<>();
    Comparison comparison =
        InterleavedPairs.of("runs", "run")
            .add(Contender.limit("a", 1, () -> runs.add("a")))
            .add(Contender.limit("b", 10, () -> runs.add("b")))
            .build()
            .run(new Effort(0, 0, 5, 0));

    // one run to warm up, and one in each round
    assertThat(runs).hasSize(12).filteredOn("a"::equals).hasSize(6);
    assertThat(comparison.rows()).extracting(Comparison.Row::name).containsExactly("a", "b");
    assertThat(comparison.rows().get(0).ratio()).isEqualTo(1);
  }

  @Test
  void hasFewerRoundsWhereTheyTakeLong() {
    Effort effort = new Effort(0, 0, 31, 100);

    assertThat(effort.rounds(1)).isEqualTo(31);
    assertThat(effort.rounds(10_000_000)).isEqualTo(10);
    assertThat(effort.rounds(1_000_000_000)).isEqualTo(Effort.LEAST_ROUNDS);
    assertThat(new Effort(0, 0, 3, 0).rounds(1_000_000_000)).isEqualTo(3);
  }

  @Test
  void printsAColumnForEachFigureAndALineForEachBar() {
    Comparison.Row base = new Comparison.Row("base", 10, 2e6, 3e6, 0, 1, 1, 1, 800);
    Comparison.Row other = new Comparison.Row("other", 10, 5e7, 6e7, 4e6, 25.4, 24, 123, 45_000);
    Comparison comparison =
        new Comparison(
            "question",
            Comparison.BYTE,
            3,
            ImmutableList.of(base, other),
            ImmutableList.of(Bar.atLeastTimes("other", 25), Bar.atMostMillis("base", 1.5)));

    assertThat(comparison.table().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .containsExactly(
            "question (3 rounds)",
            "a run elapsed collecting MB/s ratio 10–90 % allocates",
            "base 2.00 ms 3.00 ms 0.00 ns 0.01 1.00 1.00–1.00 800 B",
            "other 50.0 ms 60.0 ms 4.00 ms 0.00 25.4 24.0–123 45.0 kB",
            "bar: other at least 25.0 × the base: 25.4, met",
            "bar: base at most 1.5 ms: 2.00, MISSED");
  }

  @Test
  void asksForABaseAndDifferentNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(InterleavedPairs.of("nobody", "run")::build)
        .withMessage("a comparison must have a base: nobody");
    InterleavedPairs.Builder twice =
        InterleavedPairs.of("twice", "run")
            .add(Contender.limit("a", 1, () -> 1))
            .add(Contender.limit("a", 1, () -> 1));
    assertThatIllegalArgumentException().isThrownBy(twice::build);
  }
}
