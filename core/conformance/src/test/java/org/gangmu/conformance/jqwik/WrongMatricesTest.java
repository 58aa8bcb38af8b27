package org.gangmu.conformance.jqwik;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.MatrixCell;
import org.gangmu.conformance.laws.MatrixLaws;
import org.gangmu.conformance.laws.MatrixOperations;
import org.gangmu.responsibility.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Matrices that break one law each. */
class WrongMatricesTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        MatrixLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("MAT-1", under(new OneRoleACell()))
            .put("MAT-2", under(new StaleColumns()))
            .put("MAT-3", under(new RolesNotCounted()))
            .put("MAT-4", under(new Overwriting()))
            .put("MAT-5", under(new WhateverRole()))
            .put("MAT-6", under(new WholeTasks()))
            .put("MAT-7", under(new FirstOfTheMerged()))
            .put("MAT-8", under(new RowOfTheParent()))
            .put("MAT-9", under(new OneLevel()))
            .put("MAT-10", under(new TaskBefore()))
            .put("MAT-11", under(new WithoutLeadOnly()))
            .put("MAT-12", under(new InPlace()))
            .build());
  }

  private static <M> Conformance under(MatrixOperations<M> matrices) {
    return new MatrixConformance<M>() {
      @Override
      protected MatrixOperations<M> matrices() {
        return matrices;
      }
    };
  }

  private static String place(MatrixCell cell) {
    return cell.task() + "/" + cell.unit();
  }

  private static Set<String> places(Set<MatrixCell> cells) {
    return cells.stream().map(WrongMatricesTest::place).collect(toImmutableSet());
  }

  private static final class OneRoleACell extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> of(Set<MatrixCell> cells) {
      Map<String, MatrixCell> byPlace = new LinkedHashMap<>();
      cells.forEach(cell -> byPlace.put(place(cell), cell));
      return ImmutableSet.copyOf(byPlace.values());
    }
  }

  private static final class StaleColumns extends PlainCells {
    @Override
    public Set<String> tasks(ImmutableSet<MatrixCell> matrix, String unit, Role role) {
      return super.tasks(matrix, unit, role).stream().skip(1).collect(toImmutableSet());
    }
  }

  private static final class RolesNotCounted extends PlainCells {
    @Override
    public long size(ImmutableSet<MatrixCell> matrix) {
      return places(matrix).size();
    }
  }

  private static final class Overwriting extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> union(
        ImmutableSet<MatrixCell> one, ImmutableSet<MatrixCell> other) {
      Set<String> taken = places(other);
      return super.union(kept(one, cell -> !taken.contains(place(cell))), other);
    }
  }

  private static final class WhateverRole extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> intersection(
        ImmutableSet<MatrixCell> one, ImmutableSet<MatrixCell> other) {
      Set<String> common = places(other);
      return kept(one, cell -> common.contains(place(cell)));
    }
  }

  private static final class WholeTasks extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> restrictUnits(
        ImmutableSet<MatrixCell> matrix, Predicate<String> kept) {
      Set<String> tasks = tasks(super.restrictUnits(matrix, kept), Map.of());
      return kept(matrix, cell -> tasks.contains(cell.task()));
    }
  }

  private static final class FirstOfTheMerged extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> relabel(
        ImmutableSet<MatrixCell> matrix, UnaryOperator<String> newName) {
      Map<String, String> first = new LinkedHashMap<>();
      matrix.forEach(cell -> first.putIfAbsent(newName.apply(cell.unit()), cell.unit()));
      return super.relabel(kept(matrix, cell -> first.containsValue(cell.unit())), newName);
    }
  }

  private static final class RowOfTheParent extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> inherit(
        ImmutableSet<MatrixCell> matrix, Map<String, String> parents) {
      ImmutableSet.Builder<MatrixCell> closed = ImmutableSet.builder();
      for (String task : tasks(matrix, parents)) {
        closed.addAll(rowOf(matrix, parents.getOrDefault(task, task), task));
      }
      return closed.build();
    }
  }

  private static final class OneLevel extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> inherit(
        ImmutableSet<MatrixCell> matrix, Map<String, String> parents) {
      ImmutableSet.Builder<MatrixCell> closed = ImmutableSet.builder();
      for (String task : tasks(matrix, parents)) {
        String from = row(matrix, task).isEmpty() ? parents.getOrDefault(task, task) : task;
        closed.addAll(rowOf(matrix, from, task));
      }
      return closed.build();
    }
  }

  private static final class TaskBefore extends PlainCells {
    @Override
    public ImmutableSet<MatrixCell> inherit(
        ImmutableSet<MatrixCell> matrix, Map<String, String> parents) {
      ImmutableSet.Builder<MatrixCell> closed = ImmutableSet.builder();
      String before = "";
      for (String task : tasks(matrix, parents)) {
        before = row(matrix, task).isEmpty() ? before : task;
        closed.addAll(rowOf(matrix, before, task));
      }
      return closed.build();
    }
  }

  private static final class WithoutLeadOnly extends PlainCells {
    @Override
    public Set<String> notOneLead(ImmutableSet<MatrixCell> matrix) {
      return tasks(matrix, Map.of()).stream()
          .filter(task -> units(matrix, task, Role.LEAD).isEmpty())
          .collect(toImmutableSet());
    }
  }

  /** Sets of cells that change under their users' hands. */
  private static final class InPlace implements MatrixOperations<Set<MatrixCell>> {
    private final PlainCells plain = new PlainCells();

    @Override
    public Set<MatrixCell> of(Set<MatrixCell> cells) {
      return new HashSet<>(cells);
    }

    @Override
    public Set<MatrixCell> cells(Set<MatrixCell> matrix) {
      return ImmutableSet.copyOf(matrix);
    }

    @Override
    public Set<String> units(Set<MatrixCell> matrix, String task, Role role) {
      return plain.units(plain.of(matrix), task, role);
    }

    @Override
    public Set<String> tasks(Set<MatrixCell> matrix, String unit, Role role) {
      return plain.tasks(plain.of(matrix), unit, role);
    }

    @Override
    public long size(Set<MatrixCell> matrix) {
      return matrix.size();
    }

    @Override
    public Set<MatrixCell> union(Set<MatrixCell> one, Set<MatrixCell> other) {
      return plain.union(plain.of(one), plain.of(other));
    }

    @Override
    public Set<MatrixCell> restrictTasks(Set<MatrixCell> matrix, Predicate<String> kept) {
      matrix.removeIf(cell -> !kept.test(cell.task()));
      return matrix;
    }

    @Override
    public Set<MatrixCell> restrictUnits(Set<MatrixCell> matrix, Predicate<String> kept) {
      matrix.removeIf(cell -> !kept.test(cell.unit()));
      return matrix;
    }

    @Override
    public Set<MatrixCell> relabel(Set<MatrixCell> matrix, UnaryOperator<String> newName) {
      return plain.relabel(plain.of(matrix), newName);
    }
  }
}
