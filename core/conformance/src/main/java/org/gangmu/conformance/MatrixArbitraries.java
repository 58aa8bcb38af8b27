package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/**
 * Generators of responsibility matrices.
 *
 * <p>All take their tasks from one forest of a dozen, and their units from one list, so that any
 * two matrices can be united and often speak of the same cell. Some have more than 64 units, whose
 * planes are held in another form; some have tasks without parents.
 */
public final class MatrixArbitraries {

  private static final ImmutableList<TaskId> TASKS =
      IntStream.range(0, 12)
          .mapToObj(i -> TaskId.of("t" + i))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<UnitName> UNITS =
      IntStream.range(0, 8)
          .mapToObj(i -> UnitName.of("云泽州第" + i + "局"))
          .collect(ImmutableList.toImmutableList());

  /** Columns without cells that spread those of {@link #UNITS} over several words. */
  private static final ImmutableList<UnitName> FILLERS =
      IntStream.range(0, 140)
          .mapToObj(i -> UnitName.of("松岭县" + i + "乡"))
          .collect(ImmutableList.toImmutableList());

  private MatrixArbitraries() {}

  /** Returns the ids of the tasks that occur. */
  public static Arbitrary<TaskId> tasks() {
    return Arbitraries.of(TASKS);
  }

  /** Returns the units that occur in cells. */
  public static Arbitrary<UnitName> units() {
    return Arbitraries.of(UNITS);
  }

  /** Returns subsets of the tasks that occur. */
  public static Arbitrary<Set<TaskId>> taskSets() {
    return tasks().set();
  }

  /** Returns subsets of the units that occur in cells. */
  public static Arbitrary<Set<UnitName>> unitSets() {
    return units().set();
  }

  /** Returns duties: named in any role, inferred leads, some of them inherited. */
  public static Arbitrary<Duty> duties() {
    return duties(true);
  }

  private static Arbitrary<Duty> duties(boolean someInherited) {
    Arbitrary<Duty> stated =
        Combinators.combine(
                tasks(), units(), Arbitraries.of(Role.class), Arbitraries.integers().between(0, 5))
            .as(
                (task, unit, role, kind) ->
                    kind == 0 ? Duty.inferredLead(task, unit) : Duty.of(task, unit, role));
    return someInherited
        ? Combinators.combine(stated, Arbitraries.of(false, false, false, true))
            .as((duty, inherited) -> inherited ? duty.asInherited() : duty)
        : stated;
  }

  /** Returns matrices without inherited duties, the empty one among them. */
  public static Arbitrary<ResponsibilityMatrix> stated() {
    return matrices(false);
  }

  /**
   * Returns matrices with inherited duties too, the way a restriction or a union leaves them: not
   * always those that {@link ResponsibilityMatrix#inherit()} would give.
   */
  public static Arbitrary<ResponsibilityMatrix> matrices() {
    return matrices(true);
  }

  private static Arbitrary<ResponsibilityMatrix> matrices(boolean someInherited) {
    Arbitrary<List<Duty>> cells = duties(someInherited).list().ofMaxSize(30);
    Arbitrary<List<Duty>> releases = duties(false).list().ofMaxSize(6);
    Arbitrary<Form> forms = Arbitraries.of(Form.class);
    return Arbitraries.frequencyOf(
            Tuple.of(
                30,
                Combinators.combine(taskSets(), unitSets(), cells, releases, forms)
                    .as(MatrixArbitraries::matrix)),
            Tuple.of(1, Arbitraries.just(ResponsibilityMatrix.empty())))
        .withoutEdgeCases();
  }

  private static ResponsibilityMatrix matrix(
      Set<TaskId> tasks, Set<UnitName> units, List<Duty> cells, List<Duty> releases, Form form) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    if (form == Form.WIDE) {
      FILLERS.subList(0, 60).forEach(builder::addUnit);
    }
    units.forEach(builder::addUnit);
    if (form == Form.WIDE) {
      FILLERS.forEach(builder::addUnit);
    }
    tasks.forEach(task -> addTask(builder, task, form));
    for (Duty cell : cells) {
      addTask(builder, cell.task(), form);
      builder.add(cell);
    }
    for (Duty release : releases) {
      addTask(builder, release.task(), form);
      builder.release(release.task(), release.unit());
    }
    return builder.build();
  }

  /** The parent of a task is that of half its number; it need not be a row. */
  private static void addTask(ResponsibilityMatrix.Builder builder, TaskId task, Form form) {
    int number = TASKS.indexOf(task);
    if (number < 2 || form == Form.FLAT) {
      builder.addTask(task);
    } else {
      builder.addTask(task, TASKS.get(number / 2));
    }
  }

  /** Returns ways to rename units, most of which merge some. */
  public static Arbitrary<Function<UnitName, UnitName>> renamings() {
    return Arbitraries.integers()
        .between(1, UNITS.size())
        .flatMap(
            count ->
                Arbitraries.integers()
                    .between(0, count - 1)
                    .list()
                    .ofSize(UNITS.size())
                    .map(
                        targets ->
                            unit ->
                                UNITS.contains(unit)
                                    ? UNITS.get(targets.get(UNITS.indexOf(unit)))
                                    : unit));
  }

  /** Returns matrices with the same duties in another order of tasks, units and duties. */
  public static Arbitrary<Tuple.Tuple2<ResponsibilityMatrix, ResponsibilityMatrix>> reordered() {
    return matrices()
        .flatMap(
            matrix ->
                Combinators.combine(
                        Arbitraries.shuffle(matrix.tasks()),
                        Arbitraries.shuffle(matrix.units()),
                        Arbitraries.shuffle(matrix.duties()))
                    .as(
                        (tasks, units, duties) ->
                            Tuple.of(matrix, rebuild(matrix, tasks, units, duties))));
  }

  private static ResponsibilityMatrix rebuild(
      ResponsibilityMatrix matrix, List<TaskId> tasks, List<UnitName> units, List<Duty> duties) {
    ResponsibilityMatrix.Builder builder = ResponsibilityMatrix.builder();
    for (TaskId task : tasks) {
      matrix
          .parent(task)
          .ifPresentOrElse(parent -> builder.addTask(task, parent), () -> builder.addTask(task));
    }
    units.forEach(builder::addUnit);
    duties.forEach(builder::add);
    matrix.releases().forEach(builder::release);
    return builder.build();
  }

  /** What a matrix looks like from afar. */
  private enum Form {
    /** Few units, and the parents of the forest. */
    NARROW,
    /** More than 64 units, and the parents of the forest. */
    WIDE,
    /** Few units, and no task above another. */
    FLAT
  }
}
