package org.gangmu.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A matrix answers the same however many units without duties stand between its own. */
class MatrixWidthTest {

  private static final int UNITS = 4;
  private static final int TASKS = 24;

  private static TaskId task(int number) {
    return TaskId.of("t" + number);
  }

  private static UnitName unit(int number) {
    return UnitName.of("云泽州第" + number + "局");
  }

  private static UnitName stranger(int number) {
    return UnitName.of("松岭县第" + number + "乡");
  }

  private static boolean isStranger(UnitName unit) {
    return unit.toString().startsWith("松岭县");
  }

  /**
   * Three levels of tasks with every mixture of no lead, one, two, an inferred one, two roles of a
   * unit, persons, and releases.
   *
   * @param gap the units without duties put before each unit with some
   */
  private static ResponsibilityMatrix matrix(int gap, int seed) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    for (int i = 0; i < UNITS; i++) {
      int number = i;
      IntStream.range(0, gap).forEach(j -> builder.addUnit(stranger(number * gap + j)));
      builder.addUnit(unit(i));
    }
    for (int i = 0; i < TASKS; i++) {
      if (i < 3) {
        builder.addTask(task(i));
      } else {
        builder.addTask(task(i), task(i / 3 - 1));
      }
      int mixture = i * 5 + seed;
      if (mixture % 4 == 1) {
        builder.add(task(i), unit(mixture % UNITS), Role.LEAD);
      }
      if (mixture % 7 == 2) {
        builder.add(task(i), unit((mixture + 1) % UNITS), Role.LEAD);
      }
      if (mixture % 5 == 3) {
        builder.add(Duty.inferredLead(task(i), unit((mixture + 2) % UNITS)));
      }
      if (mixture % 3 == 0) {
        builder.add(task(i), unit((mixture + 1) % UNITS), Role.COOPERATING);
      }
      if (mixture % 6 == 1) {
        builder.add(task(i), unit(mixture % UNITS), Role.RESPONSIBLE);
      }
      if (mixture % 8 == 6) {
        builder.add(task(i), unit(3), Role.CONTACT);
      }
      if (mixture % 5 == 1) {
        builder.release(task(i), unit((mixture + 3) % UNITS));
      }
    }
    return builder.build();
  }

  private static ResponsibilityMatrix withoutStrangers(ResponsibilityMatrix matrix) {
    return matrix.restrictUnits(unit -> !isStranger(unit));
  }

  private static void assertSameAnswers(ResponsibilityMatrix wide, ResponsibilityMatrix narrow) {
    assertThat(withoutStrangers(wide)).isEqualTo(narrow);
    assertThat(wide.size()).isEqualTo(narrow.size());
    assertThat(wide.duties()).isEqualTo(narrow.duties());
    assertThat(wide.releases()).isEqualTo(narrow.releases());
    assertThat(wide.check()).isEqualTo(narrow.check());
    for (TaskId task : narrow.tasks()) {
      assertThat(wide.clashes(task)).isEqualTo(narrow.clashes(task));
      for (Role role : Role.values()) {
        assertThat(wide.units(task, role)).isEqualTo(narrow.units(task, role));
      }
    }
    for (UnitName unit : narrow.units()) {
      assertThat(wide.load(unit)).isEqualTo(narrow.load(unit));
      assertThat(wide.transpose().tasks(unit)).isEqualTo(narrow.transpose().tasks(unit));
      assertThat(wide.transpose().tasksByRole(unit))
          .isEqualTo(narrow.transpose().tasksByRole(unit));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 15, 16, 31, 63, 64, 65, 100})
  void theWidthOfAMatrixChangesNoAnswer(int gap) {
    for (int seed = 0; seed < 6; seed++) {
      assertSameAnswers(matrix(gap, seed), matrix(0, seed));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWidthOfAMatrixChangesNothingThatIsHandedDown(Inheritance inheritance) {
    assertThat(matrix(0, 1).inherit(inheritance).hasInherited()).isTrue();
    for (int seed = 0; seed < 12; seed++) {
      ResponsibilityMatrix narrow = matrix(0, seed).inherit(inheritance);
      assertSameAnswers(matrix(30, seed).inherit(inheritance), narrow);
      assertSameAnswers(matrix(70, seed).inherit(inheritance), narrow);
    }
  }

  @Test
  void theWidthOfMatricesChangesNoUnionIntersectionOrDifference() {
    for (int seed = 0; seed < 6; seed++) {
      ResponsibilityMatrix first = matrix(0, seed).inherit();
      ResponsibilityMatrix second = matrix(0, seed + 1).inherit();
      ResponsibilityMatrix firstWide = matrix(40, seed).inherit();
      ResponsibilityMatrix secondWide = matrix(40, seed + 1).inherit();

      assertSameAnswers(firstWide.union(secondWide), first.union(second));
      assertSameAnswers(firstWide.union(second), first.union(second));
      assertSameAnswers(first.union(secondWide), first.union(second));
      assertSameAnswers(firstWide.intersection(secondWide), first.intersection(second));
      assertThat(firstWide.intersection(second)).isEqualTo(first.intersection(second));
      assertThat(MatrixDiff.between(firstWide, secondWide).added())
          .isEqualTo(MatrixDiff.between(first, second).added());
      assertThat(MatrixDiff.between(first, second).applyTo(first)).isEqualTo(second);
      assertThat(MatrixDiff.between(first, second).invert().applyTo(second)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 511, 512, 513, 1024, 1030})
  void everyRowIsCheckedOnceHoweverManyThereAre(int rows) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    for (int i = 0; i < rows; i++) {
      builder.add(task(i), unit(0), i % 3 == 0 ? Role.RESPONSIBLE : Role.LEAD);
      if (i % 2 == 0) {
        builder.add(task(i), unit(1), Role.LEAD);
      }
      if (i % 5 == 0) {
        builder.add(task(i), unit(1), Role.COOPERATING);
      }
    }
    LeadCheck check = builder.build().check();

    assertThat(check.withoutUnit()).isEmpty();
    assertThat(check.withoutLead()).isEqualTo(tasks(rows, i -> i % 3 == 0 && i % 2 != 0));
    assertThat(check.severalLeads()).isEqualTo(tasks(rows, i -> i % 3 != 0 && i % 2 == 0));
    assertThat(check.twoRoles()).isEqualTo(tasks(rows, i -> i % 5 == 0 && i % 2 == 0));
  }

  private static List<TaskId> tasks(int rows, IntPredicate predicate) {
    return IntStream.range(0, rows).filter(predicate).mapToObj(i -> task(i)).toList();
  }
}
