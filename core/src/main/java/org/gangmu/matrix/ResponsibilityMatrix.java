package org.gangmu.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Who does what: tasks against units, with the roles of each unit in each task.
 *
 * <p>A cell is <b>stated</b> where the task itself names the unit in one role or several. It is
 * <b>released</b> where the task says that the unit has no part in it: no role, and none is handed
 * down to it from above. It is <b>inherited</b> where {@link #inherit} gave it what a task above
 * states. Any other cell is blank. A lead that a policy infers is a stated {@link Role#LEAD} that
 * {@link #isInferredLead} tells apart; it does not clash with the responsible unit that it also is.
 *
 * <p>Tasks and units keep an order, for display. Two matrices are equal when they hold the same
 * tasks below the same parents, the same units and the same cells; in which order these are listed
 * does not count. Empty rows and columns do.
 *
 * <p>Held as one plane of bits for each role that occurs; beyond 64 units only words that are not
 * zero are kept, so that 10,000 × 10,000 with few units a task is small. A matrix never changes.
 */
public final class ResponsibilityMatrix {

  private static final ResponsibilityMatrix EMPTY = builder().build();

  private final TaskAxis rows;
  private final Axis<UnitName> units;

  /** What the tasks state. */
  private final Planes stated;

  /** What they state or inherit; the same object as stated where nothing is inherited. */
  private final Planes all;

  /** The cells that are stated to have no role; no role is stated in them. */
  private final BitRows released;

  private final boolean hasInherited;
  private final DutyMatrix transposed = new DutyMatrix(this);
  private int hash;

  ResponsibilityMatrix(
      TaskAxis rows, Axis<UnitName> units, Planes stated, Planes all, BitRows released) {
    this.rows = rows;
    this.units = units;
    this.stated = stated;
    this.hasInherited = !all.equals(stated);
    this.all = hasInherited ? all : stated;
    this.released = released;
  }

  /**
   * Returns the matrix of a tree: its tasks in document order, and its units in the order in which
   * they first come; nothing inherited. A unit named twice in one list is one cell.
   */
  public static ResponsibilityMatrix of(TaskTree tree) {
    return MatrixAssembly.of(tree);
  }

  /** Returns the matrix without tasks and units. */
  public static ResponsibilityMatrix empty() {
    return EMPTY;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the tasks in order. */
  public ImmutableList<TaskId> tasks() {
    return rows.tasks().keys();
  }

  /** Returns the units in order. */
  public ImmutableList<UnitName> units() {
    return units.keys();
  }

  /** Returns whether the task is a row. */
  public boolean hasTask(TaskId task) {
    return rows.tasks().indexOf(requireNonNull(task, "task")) >= 0;
  }

  /** Returns whether the unit is a column. */
  public boolean hasUnit(UnitName unit) {
    return units.indexOf(requireNonNull(unit, "unit")) >= 0;
  }

  /** Returns the task above, empty for a root; after a restriction it may not be a row. */
  public Optional<TaskId> parent(TaskId task) {
    return Optional.ofNullable(rows.parent(row(task)));
  }

  /** Returns the tasks that are above no other row, in order. */
  public ImmutableList<TaskId> leafTasks() {
    boolean[] above = new boolean[rows.size()];
    for (int parent : rows.parentRows()) {
      if (parent >= 0) {
        above[parent] = true;
      }
    }
    ImmutableList.Builder<TaskId> leaves = ImmutableList.builder();
    for (int row = 0; row < above.length; row++) {
      if (!above[row]) {
        leaves.add(rows.tasks().get(row));
      }
    }
    return leaves.build();
  }

  /** Returns the roles of a unit in a task, stated and inherited, in the order of {@link Role}. */
  public ImmutableSet<Role> roles(TaskId task, UnitName unit) {
    return all.roles(row(task), column(unit));
  }

  /** Returns the roles in which the task itself names the unit, in the order of {@link Role}. */
  public ImmutableSet<Role> statedRoles(TaskId task, UnitName unit) {
    return stated.roles(row(task), column(unit));
  }

  /** Returns whether the task states that the unit has no part in it. */
  public boolean isReleased(TaskId task, UnitName unit) {
    return released.get(row(task), column(unit));
  }

  /** Returns whether the unit leads the task by inference and is not named its lead. */
  public boolean isInferredLead(TaskId task, UnitName unit) {
    int row = row(task);
    int column = column(unit);
    return all.get(Planes.INFERRED).get(row, column) && !all.get(Role.LEAD).get(row, column);
  }

  /** Returns the units in a role of a task, stated and inherited, in the order of the columns. */
  public ImmutableList<UnitName> units(TaskId task, Role role) {
    requireNonNull(role, "role");
    ImmutableList.Builder<UnitName> holders = ImmutableList.builder();
    all.holders(role, row(task)).forEach(column -> holders.add(units.get(column)));
    return holders.build();
  }

  /** Returns the tasks in which a unit has a role, stated and inherited, in order. */
  public ImmutableList<TaskId> tasks(UnitName unit, Role role) {
    return transposed.tasks(unit, role);
  }

  /** Returns every duty of one task: by role, then by unit; inferred leads after named ones. */
  public ImmutableList<Duty> duties(TaskId task) {
    return DutyListing.of(this, row(task), row(task) + 1);
  }

  /**
   * Returns every duty: by task, by role, then by unit.
   *
   * <p>Together with the tasks, the units and {@link #releases()} they make up the matrix.
   */
  public ImmutableList<Duty> duties() {
    return DutyListing.of(this, 0, rows.size());
  }

  /** Returns the units released from each task, by task, then by unit. */
  public ImmutableSetMultimap<TaskId, UnitName> releases() {
    ImmutableSetMultimap.Builder<TaskId, UnitName> releases = ImmutableSetMultimap.builder();
    released.forEachCell((row, column) -> releases.put(rows.tasks().get(row), units.get(column)));
    return releases.build();
  }

  /** Returns whether any duty is inherited. */
  public boolean hasInherited() {
    return hasInherited;
  }

  /** Returns the number of duties. */
  public long size() {
    return all.cardinality();
  }

  /** Returns whether there is neither a task nor a unit. */
  public boolean isEmpty() {
    return rows.size() == 0 && units.size() == 0;
  }

  /** Returns how many tasks a unit has. */
  public UnitLoad load(UnitName unit) {
    return transposed.load(unit);
  }

  /** Returns how many tasks each unit has, in the order of the units. */
  public ImmutableList<UnitLoad> loads() {
    return transposed.loads();
  }

  /**
   * Checks that each task has exactly one lead and no unit in two exclusive roles.
   *
   * <p>That includes chapters, which seldom have units of their own; {@link #checkLeaves()} leaves
   * them out.
   */
  public LeadCheck check() {
    return LeadChecker.check(this);
  }

  /** Does as {@link #checkLeaves(Inheritance)}, {@link Inheritance#BY_ROLE}. */
  public LeadCheck checkLeaves() {
    return checkLeaves(Inheritance.BY_ROLE);
  }

  /**
   * Checks the tasks that are above no other row, with what they inherit, as {@link #check()} does:
   * the tasks that are carried out, without the chapters they stand in.
   */
  public LeadCheck checkLeaves(Inheritance inheritance) {
    ImmutableSet<TaskId> leaves = ImmutableSet.copyOf(leafTasks());
    return inherit(inheritance).restrictTasks(leaves::contains).check();
  }

  /** Returns the units that have two exclusive roles or more in a task, with these roles. */
  public ImmutableSetMultimap<UnitName, Role> clashes(TaskId task) {
    return LeadChecker.clashes(this, row(task));
  }

  /**
   * Returns this matrix with what tasks have from those above them, {@link Inheritance#BY_ROLE}.
   */
  public ResponsibilityMatrix inherit() {
    return inherit(Inheritance.BY_ROLE);
  }

  /**
   * Returns this matrix with what tasks have from those above them.
   *
   * <p>Nothing is removed, inherited duties that are there already included; {@link #stated()}
   * starts anew. To inherit again adds nothing. A longer list above gives longer lists below; but a
   * task that starts a list of its own, or states or releases a unit, no longer has there what came
   * from above. The result for a task depends on the rows on its way to the root and on nothing
   * else; the way ends where a parent is no row, so inherit first and restrict then.
   */
  public ResponsibilityMatrix inherit(Inheritance inheritance) {
    requireNonNull(inheritance, "inheritance");
    return withAll(InheritanceClosure.close(rows, inheritance, stated, all, released));
  }

  /** Returns this matrix without what is inherited. */
  public ResponsibilityMatrix stated() {
    return withAll(stated);
  }

  private ResponsibilityMatrix withAll(Planes newAll) {
    return newAll.equals(all)
        ? this
        : new ResponsibilityMatrix(rows, units, stated, newAll, released);
  }

  /** Returns the same duties with the units as rows. */
  public DutyMatrix transpose() {
    return transposed;
  }

  /**
   * Returns the rows of the tasks to keep.
   *
   * <p>A task keeps the id of its parent, though that is no row any more.
   */
  public ResponsibilityMatrix restrictTasks(Predicate<? super TaskId> kept) {
    return MatrixAlgebra.restrictTasks(this, requireNonNull(kept, "kept"));
  }

  /** Returns the columns of the units to keep. */
  public ResponsibilityMatrix restrictUnits(Predicate<? super UnitName> kept) {
    return MatrixAlgebra.restrictUnits(this, requireNonNull(kept, "kept"));
  }

  /**
   * Returns what this matrix or the other holds: the tasks and units of this, then those only the
   * other has.
   *
   * <p>A unit with different roles in one cell has both then, which {@link #check()} reports; a
   * cell released in one and stated in the other is stated. A task that is a root in one matrix
   * takes the parent it has in the other. Associative, commutative, idempotent; {@link #empty()} is
   * neutral.
   *
   * @throws IllegalArgumentException if a task has different parents, or would be below itself
   */
  public ResponsibilityMatrix union(ResponsibilityMatrix other) {
    return MatrixAlgebra.union(this, requireNonNull(other, "other"));
  }

  /**
   * Returns what both matrices hold: the tasks, units and roles that both have.
   *
   * <p>A cell that both state, without a role in common, is released: both speak of it, and agree
   * on nothing. A task keeps its parent where both agree on it. The dual of {@link #union}: each
   * absorbs and distributes over the other.
   */
  public ResponsibilityMatrix intersection(ResponsibilityMatrix other) {
    return MatrixAlgebra.intersection(this, requireNonNull(other, "other"));
  }

  /**
   * Returns this matrix with units renamed; units that get one name are merged (机构改革).
   *
   * <p>Columns that meet are joined: the merged unit has every role that one of them had, so that
   * no task loses a unit. Inherited duties are joined too; after {@link #inherit} a unit released
   * from a task may then share a column with one that inherits the task, and the column has both.
   */
  public ResponsibilityMatrix relabel(UnaryOperator<UnitName> newName) {
    requireNonNull(newName, "newName");
    return expand(unit -> ImmutableList.of(newName.apply(unit)));
  }

  /**
   * Returns this matrix with units replaced by several: a collective (各县政府) by its members.
   *
   * <p>Columns that meet are joined as in {@link #relabel}. A unit for which the function returns
   * nothing stays as it is, so that no task loses a unit.
   */
  public ResponsibilityMatrix expand(
      Function<? super UnitName, ? extends Iterable<UnitName>> members) {
    return MatrixAlgebra.expand(this, requireNonNull(members, "members"));
  }

  TaskAxis taskAxis() {
    return rows;
  }

  Axis<UnitName> unitAxis() {
    return units;
  }

  Planes statedPlanes() {
    return stated;
  }

  Planes allPlanes() {
    return all;
  }

  BitRows released() {
    return released;
  }

  private int row(TaskId task) {
    int row = rows.tasks().indexOf(requireNonNull(task, "task"));
    checkArgument(row >= 0, "no row has the task: %s", task);
    return row;
  }

  int column(UnitName unit) {
    int column = units.indexOf(requireNonNull(unit, "unit"));
    checkArgument(column >= 0, "no column has the unit: %s", unit);
    return column;
  }

  /** Compares tasks, parents, units and cells, in any order. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof ResponsibilityMatrix other && MatrixAlgebra.equal(this, other));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = MatrixAlgebra.hash(this);
      hash = known;
    }
    return known;
  }

  /** Returns the number of tasks, units and duties; never the whole matrix. */
  @Override
  public String toString() {
    return "ResponsibilityMatrix of %s tasks, %s units, %s duties"
        .formatted(rows.size(), units.size(), size());
  }

  /** Gathers duties into a matrix. Not safe for use by several threads. */
  public static final class Builder {

    private final MatrixAssembly assembly = new MatrixAssembly();

    Builder() {}

    /** Adds a root as a row, unless it is one already. */
    @CanIgnoreReturnValue
    public Builder addTask(TaskId task) {
      assembly.row(requireNonNull(task, "task"));
      return this;
    }

    /**
     * Adds a task as a row, unless it is one already, and gives it a parent, which need not be a
     * row.
     *
     * @throws IllegalArgumentException if it has another parent already
     */
    @CanIgnoreReturnValue
    public Builder addTask(TaskId task, TaskId parent) {
      assembly.row(requireNonNull(task, "task"), requireNonNull(parent, "parent"));
      return this;
    }

    /** Adds a unit as a column, unless it is one already. */
    @CanIgnoreReturnValue
    public Builder addUnit(UnitName unit) {
      assembly.column(requireNonNull(unit, "unit"));
      return this;
    }

    /** Adds a duty that the task states, with the task and the unit where they are new. */
    @CanIgnoreReturnValue
    public Builder add(TaskId task, UnitName unit, Role role) {
      return add(Duty.of(task, unit, role));
    }

    /** Adds a duty, with its task and its unit where they are new. */
    @CanIgnoreReturnValue
    public Builder add(Duty duty) {
      assembly.add(requireNonNull(duty, "duty"));
      return this;
    }

    /**
     * Releases a unit from a task, adding both where they are new; without effect where the task
     * states a role of the unit.
     */
    @CanIgnoreReturnValue
    public Builder release(TaskId task, UnitName unit) {
      assembly.release(requireNonNull(task, "task"), requireNonNull(unit, "unit"));
      return this;
    }

    /**
     * Returns the matrix.
     *
     * @throws IllegalArgumentException if a task is below itself
     */
    public ResponsibilityMatrix build() {
      return assembly.build();
    }
  }
}
