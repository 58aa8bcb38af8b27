package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gangmu.conformance.laws.MatrixOperations.Feature;
import org.gangmu.responsibility.Role;

/** The laws of responsibility matrices, each as a function of an implementation and a sample. */
public final class MatrixLaws {

  /** {@code cells(of(cs)) = cs}. */
  public static final Law BIJECTION =
      law(
          "MAT-1",
          "A matrix holds the cells it was made of, each once, and no other.",
          "cells(of(cs)) = cs",
          "A duty that is lost on the way into the table is nobody's.",
          "a map from task and unit to one role");

  /** {@code u in units(t, r) iff t in tasks(u, r) iff (t, u, r) in cells}. */
  public static final Law BOTH_WAYS =
      law(
          "MAT-2",
          "Rows and columns say the same.",
          "u in units(t, r) iff t in tasks(u, r) iff (t, u, r) in cells",
          "The ledger of a unit and the list of a task are read by two people.",
          "an index of columns that is not kept up");

  /** {@code size = |cells| = sum of |units(t, r)| = sum of |tasks(u, r)|}. */
  public static final Law COUNT =
      law(
          "MAT-3",
          "Its size is the number of cells, counted by rows or by columns.",
          "size = |cells| = sum of |units(t, r)| = sum of |tasks(u, r)|",
          "The numbers of duties are published.",
          "a count of units a task, whatever their roles");

  /** {@code cells(a + b) = cells(a) + cells(b) = cells(b + a)}. */
  public static final Law UNION =
      law(
          "MAT-4",
          "A union holds the cells of both, whichever comes first; two roles of a unit in a"
              + " task stay two.",
          "cells(a + b) = cells(a) + cells(b) = cells(b + a)",
          "Where two directives name a unit lead and helper, somebody has to see it.",
          "a union in which the second matrix overwrites");

  /** {@code cells(a & b) = cells(a) & cells(b)}. */
  public static final Law INTERSECTION =
      law(
              "MAT-5",
              "An intersection holds the cells that both have.",
              "cells(a & b) = cells(a) & cells(b)",
              "What two directives have in common is reported once.",
              "an intersection of tasks and units rather than cells")
          .ifHas(Feature.INTERSECTION);

  /** {@code cells(m | A) = (c in cells(m) : c in A); (m | A) + (m | not A) = m}. */
  public static final Law RESTRICTED =
      law(
          "MAT-6",
          "A restriction holds the cells of the tasks or units that are kept, and a "
              + "restriction and the rest unite to the whole.",
          "cells(m | A) = {c in cells(m) : c in A}; (m | A) + (m | not A) = m",
          "A unit's own ledger must hold all of its work and nothing else.",
          "a restriction that keeps whole tasks");

  /** {@code cells(relabel(m, f)) = ((t, f(u), r) : (t, u, r) in cells(m))}. */
  public static final Law RELABELLED =
      law(
          "MAT-7",
          "Where units are renamed or merged, the new unit has every role of the old ones, "
              + "and no task loses its last unit.",
          "cells(relabel(m, f)) = {(t, f(u), r) : (t, u, r) in cells(m)}",
          "机构改革 may not leave work without a master.",
          "a rename that drops the second of two units with one new name");

  /** {@code cells(m) within cells(inherit(m)); stated (t, u) has the same roles}. */
  public static final Law INHERITED =
      law(
              "MAT-8",
              "Inheritance takes nothing away, and a cell that is stated stays as it is.",
              "cells(m) within cells(inherit(m)); stated (t, u) has the same roles",
              "What a task says of itself counts more than what is said above it.",
              "an inheritance that replaces a row by that of the parent")
          .ifHas(Feature.INHERITANCE);

  /** {@code inherit(inherit(m)) = inherit(m)}. */
  public static final Law INHERITED_ONCE =
      law(
              "MAT-9",
              "Inheriting again adds nothing.",
              "inherit(inherit(m)) = inherit(m)",
              "The table is the same however often it is saved.",
              "an inheritance of one level at a time")
          .ifHas(Feature.INHERITANCE);

  /** {@code inherit(m)(t) = inherit(m | path(t))(t)}. */
  public static final Law ALONG_THE_PATH =
      law(
              "MAT-10",
              "What a task inherits depends only on the tasks on its way to the root.",
              "inherit(m)(t) = inherit(m | path(t))(t)",
              "A change in one chapter moves no duty in another.",
              "an inheritance from the task before")
          .ifHas(Feature.INHERITANCE);

  /** {@code notOneLead(m) = (t : |units(t, LEAD)| != 1)}. */
  public static final Law ONE_LEAD =
      law(
              "MAT-11",
              "The check names just the tasks that have not one lead, whatever the order of "
                  + "cells.",
              "notOneLead(m) = {t : |units(t, LEAD)| != 1}",
              "Two leads are none.",
              "a check that finds tasks without a lead only")
          .ifHas(Feature.LEAD_CHECK);

  /** {@code cells(m) after f(m) = cells(m) before}. */
  public static final Law UNCHANGED =
      law(
          "MAT-12",
          "No operation changes the matrices it is given.",
          "cells(m) after f(m) = cells(m) before",
          "A report for one unit must not shrink the plan of all.",
          "a restriction in place");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          BIJECTION,
          BOTH_WAYS,
          COUNT,
          UNION,
          INTERSECTION,
          RESTRICTED,
          RELABELLED,
          INHERITED,
          INHERITED_ONCE,
          ALONG_THE_PATH,
          ONE_LEAD,
          UNCHANGED);

  private MatrixLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  private static Verdict of(Verdict verdict, Set<MatrixCell> cells) {
    return verdict.with("cells", java(cells));
  }

  private static SampleJava java(Set<MatrixCell> cells) {
    return SampleJava.each(ImmutableList.copyOf(cells), MatrixLaws::java);
  }

  private static String java(MatrixCell cell) {
    return "new MatrixCell(%s, %s, Role.%s)"
        .formatted(SampleJava.literal(cell.task()), SampleJava.literal(cell.unit()), cell.role());
  }

  private static ImmutableSet<String> tasks(Set<MatrixCell> cells) {
    return cells.stream().map(MatrixCell::task).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> units(Set<MatrixCell> cells) {
    return cells.stream().map(MatrixCell::unit).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<MatrixCell> kept(Set<MatrixCell> cells, Predicate<MatrixCell> test) {
    return cells.stream().filter(test).collect(ImmutableSet.toImmutableSet());
  }

  /** Looks at {@link #BIJECTION}. */
  public static <M> Verdict bijection(MatrixOperations<M> matrices, Set<MatrixCell> cells) {
    return of(Verdict.equal(BIJECTION, matrices.cells(matrices.of(cells)), cells), cells);
  }

  /** Looks at {@link #BOTH_WAYS}. */
  public static <M> Verdict bothWays(MatrixOperations<M> matrices, Set<MatrixCell> cells) {
    M matrix = matrices.of(cells);
    Verdict verdict = Verdict.held(BOTH_WAYS);
    for (Role role : Role.values()) {
      for (String task : tasks(cells)) {
        Set<String> expected =
            units(kept(cells, cell -> cell.task().equals(task) && cell.role() == role));
        verdict =
            verdict.and(
                Verdict.equal(BOTH_WAYS, matrices.units(matrix, task, role), expected)
                    .with("task", task)
                    .with("role", role));
      }
      for (String unit : units(cells)) {
        Set<String> expected =
            tasks(kept(cells, cell -> cell.unit().equals(unit) && cell.role() == role));
        verdict =
            verdict.and(
                Verdict.equal(BOTH_WAYS, matrices.tasks(matrix, unit, role), expected)
                    .with("unit", unit)
                    .with("role", role));
      }
    }
    return of(verdict, cells);
  }

  /** Looks at {@link #COUNT}. */
  public static <M> Verdict count(MatrixOperations<M> matrices, Set<MatrixCell> cells) {
    M matrix = matrices.of(cells);
    long byRows = 0;
    long byColumns = 0;
    for (Role role : Role.values()) {
      for (String task : tasks(cells)) {
        byRows += matrices.units(matrix, task, role).size();
      }
      for (String unit : units(cells)) {
        byColumns += matrices.tasks(matrix, unit, role).size();
      }
    }
    long size = matrices.size(matrix);
    boolean holds = size == cells.size() && byRows == size && byColumns == size;
    return of(
        Verdict.that(COUNT, holds, "size", size)
            .with("by rows", byRows)
            .with("by columns", byColumns),
        cells);
  }

  /** Looks at {@link #UNION}. */
  public static <M> Verdict union(
      MatrixOperations<M> matrices, Set<MatrixCell> one, Set<MatrixCell> other) {
    Set<MatrixCell> both = ImmutableSet.copyOf(Sets.union(one, other));
    M a = matrices.of(one);
    M b = matrices.of(other);
    return of(
        Verdict.equal(UNION, matrices.cells(matrices.union(a, b)), both)
            .and(Verdict.equal(UNION, matrices.cells(matrices.union(b, a)), both))
            .with("other", java(other)),
        one);
  }

  /** Looks at {@link #INTERSECTION}. */
  public static <M> Verdict intersection(
      MatrixOperations<M> matrices, Set<MatrixCell> one, Set<MatrixCell> other) {
    M both = matrices.intersection(matrices.of(one), matrices.of(other));
    return of(
        Verdict.equal(
                INTERSECTION,
                matrices.cells(both),
                ImmutableSet.copyOf(Sets.intersection(one, other)))
            .with("other", java(other)),
        one);
  }

  /** Looks at {@link #RESTRICTED}, with the tasks and the units that are kept. */
  public static <M> Verdict restricted(
      MatrixOperations<M> matrices, Set<MatrixCell> cells, Set<String> tasks, Set<String> units) {
    M byTask = matrices.restrictTasks(matrices.of(cells), tasks::contains);
    M byUnit = matrices.restrictUnits(matrices.of(cells), units::contains);
    M otherTasks = matrices.restrictTasks(matrices.of(cells), task -> !tasks.contains(task));
    M otherUnits = matrices.restrictUnits(matrices.of(cells), unit -> !units.contains(unit));
    return of(
        Verdict.equal(
                RESTRICTED,
                matrices.cells(byTask),
                kept(cells, cell -> tasks.contains(cell.task())))
            .and(
                Verdict.equal(
                    RESTRICTED,
                    matrices.cells(byUnit),
                    kept(cells, cell -> units.contains(cell.unit()))))
            .and(
                Verdict.equal(
                    RESTRICTED, matrices.cells(matrices.union(byTask, otherTasks)), cells))
            .and(
                Verdict.equal(
                    RESTRICTED, matrices.cells(matrices.union(byUnit, otherUnits)), cells))
            .with("tasks kept", tasks)
            .with("units kept", units),
        cells);
  }

  /**
   * Looks at {@link #RELABELLED}.
   *
   * @param names by name of a unit its new name; who is not named keeps its own
   */
  public static <M> Verdict relabelled(
      MatrixOperations<M> matrices, Set<MatrixCell> cells, Map<String, String> names) {
    Set<MatrixCell> expected = new HashSet<>();
    for (MatrixCell cell : cells) {
      String name = names.getOrDefault(cell.unit(), cell.unit());
      expected.add(new MatrixCell(cell.task(), name, cell.role()));
    }
    M relabelled = matrices.relabel(matrices.of(cells), unit -> names.getOrDefault(unit, unit));
    return of(
        Verdict.equal(RELABELLED, matrices.cells(relabelled), expected).with("names", names),
        cells);
  }

  /** Looks at {@link #INHERITED}. */
  public static <M> Verdict inherited(
      MatrixOperations<M> matrices, Set<MatrixCell> cells, Map<String, String> parents) {
    Set<MatrixCell> closed = matrices.cells(matrices.inherit(matrices.of(cells), parents));
    Verdict verdict =
        Verdict.equal(
            INHERITED, ImmutableSet.copyOf(Sets.difference(cells, closed)), ImmutableSet.of());
    for (MatrixCell cell : cells) {
      verdict =
          verdict.and(
              Verdict.equal(INHERITED, sameCell(closed, cell), sameCell(cells, cell))
                  .with("cell", java(ImmutableSet.of(cell))));
    }
    return of(verdict.with("parents", parents), cells);
  }

  private static ImmutableSet<MatrixCell> sameCell(Set<MatrixCell> cells, MatrixCell cell) {
    return kept(cells, each -> each.task().equals(cell.task()) && each.unit().equals(cell.unit()));
  }

  /** Looks at {@link #INHERITED_ONCE}. */
  public static <M> Verdict inheritedOnce(
      MatrixOperations<M> matrices, Set<MatrixCell> cells, Map<String, String> parents) {
    M once = matrices.inherit(matrices.of(cells), parents);
    M twice = matrices.inherit(matrices.of(matrices.cells(once)), parents);
    return of(
        Verdict.equal(INHERITED_ONCE, matrices.cells(once), matrices.cells(twice))
            .with("parents", parents),
        cells);
  }

  /** Looks at {@link #ALONG_THE_PATH}, for every task. */
  public static <M> Verdict alongThePath(
      MatrixOperations<M> matrices, Set<MatrixCell> cells, Map<String, String> parents) {
    Set<MatrixCell> closed = matrices.cells(matrices.inherit(matrices.of(cells), parents));
    Verdict verdict = Verdict.held(ALONG_THE_PATH);
    for (String task : Sets.union(tasks(cells), parents.keySet())) {
      Set<String> path = new HashSet<>();
      for (String at = task; at != null; at = parents.get(at)) {
        path.add(at);
      }
      M alone = matrices.of(kept(cells, cell -> path.contains(cell.task())));
      Set<MatrixCell> ofPath = matrices.cells(matrices.inherit(alone, parents));
      verdict =
          verdict.and(
              Verdict.equal(
                      ALONG_THE_PATH,
                      kept(closed, cell -> cell.task().equals(task)),
                      kept(ofPath, cell -> cell.task().equals(task)))
                  .with("task", task));
    }
    return of(verdict.with("parents", parents), cells);
  }

  /** Looks at {@link #ONE_LEAD}. */
  public static <M> Verdict oneLead(MatrixOperations<M> matrices, Set<MatrixCell> cells) {
    Set<String> expected = new HashSet<>();
    for (String task : tasks(cells)) {
      if (kept(cells, cell -> cell.task().equals(task) && cell.role() == Role.LEAD).size() != 1) {
        expected.add(task);
      }
    }
    return of(Verdict.equal(ONE_LEAD, matrices.notOneLead(matrices.of(cells)), expected), cells);
  }

  /** Looks at {@link #UNCHANGED}. */
  public static <M> Verdict unchanged(
      MatrixOperations<M> matrices, Set<MatrixCell> one, Set<MatrixCell> other) {
    M a = matrices.of(one);
    M b = matrices.of(other);
    String first = one.stream().findFirst().map(MatrixCell::task).orElse("");
    matrices.cells(matrices.union(a, b));
    matrices.cells(matrices.restrictTasks(a, task -> !task.equals(first)));
    matrices.cells(matrices.restrictUnits(a, unit -> unit.length() % 2 == 0));
    matrices.cells(matrices.relabel(a, unit -> unit + "（新）"));
    return of(
        Verdict.equal(UNCHANGED, matrices.cells(a), one)
            .and(Verdict.equal(UNCHANGED, matrices.cells(b), other))
            .with("other", java(other)),
        one);
  }
}
