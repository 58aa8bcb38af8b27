package org.gangmu.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.task.Outlines.id;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTableTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 63, 64, 65, 1000, 65_537})
  void findsEachIdAndNoOther(int size) {
    ImmutableList.Builder<Task> builder = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      builder.add(Task.of(id("t" + i)));
    }
    ImmutableList<Task> tasks = builder.build();
    IdTable index = new IdTable(tasks);
    assertThat(index.firstDuplicate()).isEqualTo(-1);
    for (int i = 0; i < size; i++) {
      assertThat(index.indexOf(id("t" + i), tasks)).isEqualTo(i);
      assertThat(index.indexOf(id("u" + i), tasks)).isEqualTo(TaskTree.NONE);
    }
    assertThat(index.indexOf(id("t" + size), tasks)).isEqualTo(TaskTree.NONE);
  }

  @Test
  void theFirstOfTwoIsFoundAndTheSecondTold() {
    ImmutableList<Task> tasks =
        ImmutableList.of(Task.of(id("a")), Task.of(id("b")), Task.of(id("a")), Task.of(id("b")));
    IdTable index = new IdTable(tasks);
    assertThat(index.firstDuplicate()).isEqualTo(2);
    assertThat(index.indexOf(id("a"), tasks)).isZero();
    assertThat(index.indexOf(id("b"), tasks)).isEqualTo(1);
  }

  @Test
  @Timeout(10)
  void idsWithOneHashDoNoHarm() {
    ImmutableList<Task> tasks = colliding(16);
    IdTable index = new IdTable(tasks);
    assertThat(index.firstDuplicate()).isEqualTo(-1);
    for (int i = 0; i < tasks.size(); i++) {
      assertThat(index.indexOf(tasks.get(i).id(), tasks)).isEqualTo(i);
    }
    assertThat(index.indexOf(id("AaBB"), tasks)).isEqualTo(TaskTree.NONE);
    ImmutableList<Task> twice =
        ImmutableList.<Task>builder().addAll(tasks).add(tasks.get(7)).build();
    assertThat(new IdTable(twice).firstDuplicate()).isEqualTo(tasks.size());
  }

  @Test
  void aTableFollowsItsTasksIntoAnotherOrder() {
    for (ImmutableList<Task> tasks : ImmutableList.of(colliding(10), Outlines.fan(1000).tasks())) {
      int[] newPositions = new int[tasks.size()];
      for (int i = 0; i < newPositions.length; i++) {
        newPositions[i] = newPositions.length - 1 - i;
      }
      ImmutableList<Task> reversed = tasks.reverse();
      IdTable table = new IdTable(tasks).reordered(newPositions);
      for (int i = 0; i < reversed.size(); i++) {
        assertThat(table.indexOf(reversed.get(i).id(), reversed)).isEqualTo(i);
      }
      assertThat(table.indexOf(id("x"), reversed)).isEqualTo(TaskTree.NONE);
    }
  }

  /** Returns 2^bits tasks whose ids have the same hash. */
  private static ImmutableList<Task> colliding(int bits) {
    ImmutableList.Builder<Task> tasks = ImmutableList.builder();
    for (int number = 0; number < 1 << bits; number++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < bits; bit++) {
        text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
      }
      tasks.add(Task.of(id(text.toString())));
    }
    return tasks.build();
  }
}
