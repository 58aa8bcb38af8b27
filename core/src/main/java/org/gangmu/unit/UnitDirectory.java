package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Units by id and by name, with their history (单位名录).
 *
 * <p>A name is looked up by its {@link UnitName#key()}, as of a day: units are renamed, merged and
 * split, and a directive means those of its own time. The answer says what is known and no more:
 * one unit, several, none, or what a collective stands for. Two directories are equal when they
 * have equal units in the same order.
 */
public final class UnitDirectory {

  private static final UnitDirectory EMPTY =
      new UnitDirectory(ImmutableList.of(), Map.of(), new int[0], new int[0][]);

  /** No position: the parent of a unit that has none. */
  static final int NONE = -1;

  private final ImmutableList<Unit> units;
  private final Map<UnitId, Integer> positions;
  private final int[] parents;
  private final int[][] successors;
  private final NameIndex names;

  UnitDirectory(
      ImmutableList<Unit> units,
      Map<UnitId, Integer> positions,
      int[] parents,
      int[][] successors) {
    this.units = units;
    this.positions = positions;
    this.parents = parents;
    this.successors = successors;
    this.names = new NameIndex(units);
  }

  /** Returns the directory without units. */
  public static UnitDirectory empty() {
    return EMPTY;
  }

  /**
   * Returns a directory of these units.
   *
   * @throws IllegalArgumentException if a rule of {@link DirectoryCode} is broken
   */
  public static UnitDirectory of(Unit... units) {
    return builder().addAll(Arrays.asList(units)).build();
  }

  /** Returns a builder within the default limits. */
  public static Builder builder() {
    return builder(Limits.defaults());
  }

  /** Returns a builder within these limits. */
  public static Builder builder(Limits limits) {
    return new Builder(requireNonNull(limits, "limits"));
  }

  /** Returns a builder that starts from the units of this directory. */
  public Builder toBuilder() {
    return builder().addAll(units);
  }

  /** Returns every unit, in the order added. */
  public ImmutableList<Unit> units() {
    return units;
  }

  /** Returns the number of units. */
  public int size() {
    return units.size();
  }

  /** Returns whether there is no unit. */
  public boolean isEmpty() {
    return units.isEmpty();
  }

  /** Returns the unit with that id, if there is one. */
  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(positions.get(requireNonNull(id, "id"))).map(units::get);
  }

  /** Returns the units that bear a name, given by its key, as it stands. */
  ImmutableList<Unit> bearers(String key, LocalDate date) {
    return names.bearers(key, Optional.of(date));
  }

  /** Returns whether there is a unit with that id. */
  public boolean contains(UnitId id) {
    return positions.containsKey(requireNonNull(id, "id"));
  }

  /**
   * Returns the unit that a unit belongs to, if it has one.
   *
   * @throws IllegalArgumentException if the id is not in the directory
   */
  public Optional<Unit> parent(UnitId id) {
    int parent = parents[require(id)];
    return parent == NONE ? Optional.empty() : Optional.of(units.get(parent));
  }

  /**
   * Returns whether a unit belongs to another, at any remove: by way of its parents, or, where the
   * other is a government or a committee of the party, because its division lies in the other's.
   *
   * @throws IllegalArgumentException if an id is not in the directory
   */
  public boolean isWithin(UnitId id, UnitId other) {
    int position = require(id);
    return within(require(other))[position];
  }

  /** For each unit whether it belongs to the one at that position. */
  boolean[] within(int whole) {
    Unit unit = units.get(whole);
    boolean governs = unit.kind() == UnitKind.GOVERNMENT || unit.kind() == UnitKind.PARTY_ORGAN;
    Optional<DivisionCode> area = governs ? unit.division() : Optional.empty();
    boolean[] within = new boolean[units.size()];
    boolean[] known = new boolean[units.size()];
    known[whole] = true;
    for (int position = 0; position < within.length; position++) {
      int top = position;
      while (top != NONE && !known[top] && !lies(top, whole, area)) {
        top = parents[top];
      }
      boolean inside = top != NONE && (top == whole || !known[top] || within[top]);
      for (int at = position; at != top; at = parents[at]) {
        within[at] = inside;
        known[at] = true;
      }
      if (top != NONE && !known[top]) {
        within[top] = true;
        known[top] = true;
      }
    }
    return within;
  }

  /** Whether a unit belongs to the whole by itself: as its child, or by its division. */
  private boolean lies(int position, int whole, Optional<DivisionCode> area) {
    return parents[position] == whole
        || (area.isPresent()
            && units.get(position).division().filter(area.get()::contains).isPresent());
  }

  /**
   * Returns what a name means on a day.
   *
   * <p>A unit that bears the name comes first, so that a directory can say of any name what it
   * means. Else a collective is one: where it means every unit of a description, its members are
   * those that fit, each judged by itself, so that a unit added later joins them and changes
   * nothing else. Words that say whose units are meant (云泽州各县市, 市政府各部门) must themselves be the name
   * of one unit; only where they give the level and no place (省政府各部门, 全州各县市) may they stay open,
   * and then units of that level are meant. Else a name with a second one in brackets is that of
   * the units that bear either.
   */
  public Resolution resolve(UnitName name, LocalDate date) {
    return resolve(name, date, NONE);
  }

  /**
   * Returns what a name means on a day in the mouth of one unit: as {@link #resolve(UnitName,
   * LocalDate)}, but a collective that does not say whose units it means (各县市, 各部门, 州级有关部门) means
   * those within the given one.
   *
   * @throws IllegalArgumentException if the id is not in the directory
   */
  public Resolution resolve(UnitName name, LocalDate date, UnitId within) {
    return resolve(name, date, require(within));
  }

  Resolution resolve(UnitName name, LocalDate date, int within) {
    requireNonNull(name, "name");
    requireNonNull(date, "date");
    String key = name.key();
    ImmutableList<Unit> bearers = names.bearers(key, Optional.of(date));
    if (!bearers.isEmpty()) {
      return answer(bearers, ImmutableList.of());
    }
    Optional<Collective> collective = Collective.parse(name);
    if (collective.isPresent()) {
      return new CollectiveExpansion(this, date, within).expand(collective.get());
    }
    ImmutableList<Unit> ofPart = names.bearersOfPart(key, Optional.of(date));
    return ofPart.isEmpty()
        ? new Resolution.Unknown(atAnyTime(key))
        : answer(ofPart, ImmutableList.of());
  }

  private ImmutableList<Unit> atAnyTime(String key) {
    ImmutableList<Unit> bearers = names.bearers(key, Optional.empty());
    return bearers.isEmpty() ? names.bearersOfPart(key, Optional.empty()) : bearers;
  }

  /**
   * Returns what each name of a list means on a day.
   *
   * <p>A place without an organ that nobody bears as a name is tried with the ending of the next
   * name that has one (云溪市、泽北市政府), and taken so only if just one unit bears that name.
   */
  public ImmutableList<Resolution> resolveAll(List<UnitName> list, LocalDate date) {
    requireNonNull(list, "list");
    requireNonNull(date, "date");
    Resolution[] resolutions = new Resolution[list.size()];
    UnitName later = null;
    for (int i = list.size() - 1; i >= 0; i--) {
      UnitName name = list.get(i);
      Resolution resolution = resolve(name, date);
      boolean bare = SharedEnding.isBare(name);
      if (bare && later != null && resolution instanceof Resolution.Unknown) {
        Optional<Resolution> completed =
            name.completedBy(later)
                .map(whole -> resolve(whole, date))
                .filter(found -> found.unit().isPresent());
        resolution = completed.orElse(resolution);
      }
      later = bare ? later : name;
      resolutions[i] = resolution;
    }
    return ImmutableList.copyOf(resolutions);
  }

  /** Returns the unit that has an organisation code on a day. */
  public Resolution resolve(OrganizationCode code, LocalDate date) {
    requireNonNull(code, "code");
    requireNonNull(date, "date");
    ImmutableList.Builder<Unit> now = ImmutableList.builder();
    ImmutableList.Builder<Unit> ever = ImmutableList.builder();
    for (Unit unit : units) {
      if (unit.organizationCode().filter(code::equals).isPresent()) {
        (unit.existsOn(date) ? now : ever).add(unit);
      }
    }
    return answer(now.build(), ever.build());
  }

  private static Resolution answer(ImmutableList<Unit> now, ImmutableList<Unit> atOtherTimes) {
    return switch (now.size()) {
      case 0 -> new Resolution.Unknown(atOtherTimes);
      case 1 -> new Resolution.One(now.get(0));
      default -> new Resolution.Several(now);
    };
  }

  ImmutableList<Unit> at(Iterable<Integer> found) {
    ImmutableList.Builder<Unit> list = ImmutableList.builder();
    found.forEach(position -> list.add(units.get(position)));
    return list.build();
  }

  /**
   * Returns the units that stand for a unit on a day: itself while it exists; after its end those
   * that exist of its successors, and theirs: one where it was renamed or merged, several where it
   * was split, none where nobody took over, or before it was set up.
   *
   * @throws IllegalArgumentException if the id is not in the directory
   */
  public ImmutableList<Unit> current(UnitId id, LocalDate date) {
    requireNonNull(date, "date");
    TreeSet<Integer> found = new TreeSet<>();
    TreeSet<Integer> seen = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(require(id));
    while (!open.isEmpty()) {
      int position = open.remove();
      if (!seen.add(position)) {
        continue;
      }
      Unit unit = units.get(position);
      if (unit.existsOn(date)) {
        found.add(position);
      } else if (unit.lifespan().hasEndedBy(date)) {
        for (int successor : successors[position]) {
          open.add(successor);
        }
      }
    }
    return at(found);
  }

  /**
   * Returns the units of which a unit is a successor, in the order of the directory.
   *
   * @throws IllegalArgumentException if the id is not in the directory
   */
  public ImmutableList<Unit> predecessors(UnitId id) {
    UnitId successor = units.get(require(id)).id();
    return units.stream()
        .filter(unit -> unit.successors().contains(successor))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the position of a unit that must be there. */
  int require(UnitId id) {
    int position = positions.getOrDefault(requireNonNull(id, "id"), NONE);
    checkArgument(position != NONE, "no unit has the id: %s", id);
    return position;
  }

  /** Compares the units and their order. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof UnitDirectory other && units.equals(other.units);
  }

  @Override
  public int hashCode() {
    return units.hashCode();
  }

  /** Returns the number of units; never the units themselves. */
  @Override
  public String toString() {
    return "UnitDirectory of " + units.size() + " units";
  }

  /** Gathers units, in any order. Not safe for use by several threads. */
  public static final class Builder {

    private final Limits limits;
    private final List<Unit> units = new ArrayList<>();

    Builder(Limits limits) {
      this.limits = limits;
    }

    /** Adds a unit, whose parent and successors may be added later. */
    @CanIgnoreReturnValue
    public Builder add(Unit unit) {
      units.add(requireNonNull(unit, "unit"));
      return this;
    }

    /** Adds units in the order given. */
    @CanIgnoreReturnValue
    public Builder addAll(Iterable<Unit> more) {
      more.forEach(this::add);
      return this;
    }

    /** Returns the directory, or an error for each broken rule of {@link DirectoryCode}. */
    public Outcome<UnitDirectory> assemble() {
      return assemble(position -> new Location.InModel("unit " + units.get(position).id()));
    }

    /**
     * Returns the directory, or an error for each broken rule of {@link DirectoryCode}, placed
     * where a reader found the unit; warnings either way.
     *
     * @param places the place of a unit, by how many units were added before it
     */
    public Outcome<UnitDirectory> assemble(IntFunction<? extends Location> places) {
      requireNonNull(places, "places");
      return new DirectoryAssembly(ImmutableList.copyOf(units), limits, places).assemble();
    }

    /**
     * Returns the directory.
     *
     * @throws IllegalArgumentException if a rule of {@link DirectoryCode} is broken
     */
    public UnitDirectory build() {
      Outcome<UnitDirectory> outcome = assemble();
      checkArgument(
          outcome.value().isPresent(), "units must form a directory: %s", outcome.diagnostics());
      return outcome.orElseThrow();
    }
  }
}
