package org.gangmu.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices of awkward sizes. */
class LargeMatrixTest {

  private static TaskId task(int number) {
    return TaskId.of("t" + number);
  }

  private static UnitName unit(int number) {
    return UnitName.of("松岭县第" + number + "乡");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129, 1000})
  void everyColumnIsFoundAtEveryWidth(int width) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    IntStream.range(0, width).forEach(i -> builder.addUnit(unit(i)));
    IntStream.range(0, width).forEach(i -> builder.add(task(i), unit(i), Role.LEAD));
    ResponsibilityMatrix m = builder.build();

    assertThat(m.check().isPassed()).isTrue();
    assertThat(m.size()).isEqualTo(width);
    for (int i = 0; i < width; i++) {
      assertThat(m.units(task(i), Role.LEAD)).containsExactly(unit(i));
      assertThat(m.tasks(unit(i), Role.LEAD)).containsExactly(task(i));
      assertThat(m.load(unit(i)).tasks()).isEqualTo(1);
      assertThat(m.roles(task(i), unit((i + 1) % width)).isEmpty()).isEqualTo(width > 1);
    }
  }

  @Test
  void tenThousandTasksByTenThousandUnitsAreSmallWhenSparse() {
    int size = 10_000;
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    IntStream.range(0, size).forEach(i -> builder.addUnit(unit(i)));
    for (int i = 0; i < size; i++) {
      builder.add(task(i), unit(i), Role.LEAD);
      builder.add(task(i), unit((i * 7 + 1) % size), Role.COOPERATING);
    }
    ResponsibilityMatrix m = builder.build();

    assertThat(m.size()).isEqualTo(2L * size);
    assertThat(m.check().withoutLead()).isEmpty();
    assertThat(m.check().twoRoles())
        .hasSize((int) IntStream.range(0, size).filter(i -> (i * 7 + 1) % size == i).count());
    assertThat(m.tasks(unit(8), Role.COOPERATING)).containsExactly(task(1));
    assertThat(m.transpose().tasks(unit(8))).containsExactly(task(1), task(8));
    assertThat(m.union(m)).isEqualTo(m);
    assertThat(m.relabel(old -> unit(0)).tasks(unit(0), Role.LEAD)).hasSize(size);
  }

  @Test
  void aChainOfAHundredThousandTasksInheritsToItsEnd() {
    int size = 100_000;
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    // from the bottom up, so that every child comes before its parent
    for (int i = size - 1; i > 0; i--) {
      builder.addTask(task(i), task(i - 1));
    }
    ResponsibilityMatrix m = builder.add(task(0), unit(0), Role.LEAD).build().inherit();

    assertThat(m.units(task(size - 1), Role.LEAD)).containsExactly(unit(0));
    assertThat(m.load(unit(0)).tasks(Role.LEAD)).isEqualTo(size);
    assertThat(m.check().isPassed()).isTrue();
    assertThat(m.leafTasks()).containsExactly(task(size - 1));
  }
}
