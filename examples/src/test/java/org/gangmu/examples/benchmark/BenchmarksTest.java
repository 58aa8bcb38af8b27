package org.gangmu.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import org.gangmu.document.DirectiveReader;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the benchmarks ask is answered alike by all contenders; nothing is timed. */
class BenchmarksTest {

  @ParameterizedTest
  @MethodSource("pairsOnLittleData")
  void contendersAgree(InterleavedPairs pairs) {
    assertThatCode(pairs::check).doesNotThrowAnyException();
  }

  static Stream<InterleavedPairs> pairsOnLittleData() {
    return Stream.of(
            ReadingTopic.pairs(9_000),
            MatrixTopic.pairs(2_000),
            TreeTopic.pairs(3_000),
            EditTopic.pairs(3_000),
            JsonTopic.pairs(60),
            TargetTopic.pairs(5_000),
            RollupTopic.pairs(3_000))
        .flatMap(Collection::stream);
  }

  @Test
  void theMatrixHasTasksOfEachKind() {
    MatrixTopic.Broken broken = new MatrixTopic(2_000, 64).checkRows();

    assertThat(broken.withoutLead()).containsExactly(17, 1017);
    assertThat(broken.severalLeads()).containsExactly(717, 1717);
  }

  @Test
  void aDirectiveHasTheLengthAskedForAndNoChapterIsTakenForACopy() {
    DirectiveSample sample = DirectiveSample.ofBytes(40_000);
    Plan plan = DirectiveReader.create().read(sample.text()).orElseThrow();

    assertThat(sample.text().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(40_000, 41_000);
    assertThat(plan.tasks().size()).isEqualTo(sample.tasks()).isGreaterThan(150);
    assertThat(plan.tasks().roots()).hasSizeGreaterThan(5);
    assertThat(plan.tasks().tasks().stream().filter(task -> !task.responsibility().isEmpty()))
        .hasSizeGreaterThan(100);
  }

  @Test
  void numeralsAreThoseOfTitles() {
    assertThat(ImmutableList.of(1, 10, 12, 20, 99, 100, 105, 110, 111, 640, 999))
        .extracting(DirectiveSample::numeral)
        .containsExactly(
            "一", "十", "十二", "二十", "九十九", "一百", "一百零五", "一百一十", "一百一十一", "六百四十", "九百九十九");
  }

  @Test
  void heapIsCountedFieldByField() {
    // the array of 16 + 40 bytes, the record of 12 + 4 + 8, and no task
    record Pair(Object array, long number) {}

    assertThat(HeapUse.count(new Pair(new int[10], 7), String.class)).isEqualTo(56 + 24);
    assertThat(HeapUse.count(new Object[] {"left out", new int[0]}, String.class))
        .isEqualTo(24 + 16);
  }

  @Test
  void jmhKnowsTheBenchmarks() throws Exception {
    String list =
        Resources.toString(Resources.getResource("META-INF/BenchmarkList"), StandardCharsets.UTF_8);

    assertThat(
            ImmutableMap.of(
                "RollupBenchmark", 4,
                "DirectiveReaderBenchmark", 2,
                "MatrixBenchmark", 5,
                "TaskTreeBenchmark", 5,
                "TaskEditBenchmark", 8,
                "PlanJsonBenchmark", 3,
                "TargetBenchmark", 5))
        .allSatisfy(
            (name, count) ->
                assertThat(list.lines().filter(line -> line.contains("benchmark." + name + " ")))
                    .hasSize(count));
  }
}
