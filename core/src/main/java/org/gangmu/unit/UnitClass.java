package org.gangmu.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A description that a unit fits or does not, by itself and whatever other units there are: what
 * 各县（市）人民政府 says of each of its members.
 *
 * @param kinds what they are; empty where any kind is meant
 * @param levels the levels they stand at; empty where any level is meant
 * @param atScopeLevel whether they stand at the level of the unit whose units are meant, as the
 *     departments of a government do; {@code levels} is then empty
 * @param divisions the words of which one ends the name of the place, as {@code 县} and {@code 市};
 *     empty where any place is meant
 * @param endings the words of which one follows the place in the name, as {@code 人民政府}; an empty
 *     word stands for a name that is the place alone; empty where any name will do
 */
public record UnitClass(
    ImmutableSet<UnitKind> kinds,
    ImmutableSet<DivisionLevel> levels,
    boolean atScopeLevel,
    ImmutableSet<String> divisions,
    ImmutableSet<String> endings) {

  /** Checks that nothing is missing. */
  public UnitClass {
    requireNonNull(kinds, "kinds");
    requireNonNull(levels, "levels");
    requireNonNull(divisions, "divisions");
    requireNonNull(endings, "endings");
  }

  /** Returns units of a kind at the level of the unit whose units are meant. */
  static UnitClass atScopeLevel(Iterable<UnitKind> kinds) {
    return new UnitClass(
        ImmutableSet.copyOf(kinds), ImmutableSet.of(), true, ImmutableSet.of(), ImmutableSet.of());
  }

  /** Returns units of a kind at any of these levels, whatever their names. */
  static UnitClass of(Iterable<UnitKind> kinds, Iterable<DivisionLevel> levels) {
    return new UnitClass(
        ImmutableSet.copyOf(kinds),
        ImmutableSet.copyOf(levels),
        false,
        ImmutableSet.of(),
        ImmutableSet.of());
  }

  /**
   * Returns whether a unit fits on a day.
   *
   * @param scopeLevel the level of the unit whose units are meant, where it is known; without it
   *     nothing fits a description {@link #atScopeLevel()}
   */
  public boolean fits(Unit unit, LocalDate date, Optional<DivisionLevel> scopeLevel) {
    return unit.existsOn(date)
        && (kinds.isEmpty() || kinds.contains(unit.kind()))
        && fitsLevel(unit, scopeLevel)
        && fitsName(unit, date);
  }

  private boolean fitsLevel(Unit unit, Optional<DivisionLevel> scopeLevel) {
    if (atScopeLevel) {
      return scopeLevel.isPresent() && unit.level().equals(scopeLevel);
    }
    return levels.isEmpty() || (unit.level().isPresent() && levels.contains(unit.level().get()));
  }

  private boolean fitsName(Unit unit, LocalDate date) {
    if (divisions.isEmpty() && endings.isEmpty()) {
      return true;
    }
    for (UnitName name : unit.namesOn(date)) {
      String key = name.key();
      if (endings.isEmpty() ? fitsDivision(key) : fitsEnding(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean fitsEnding(String key) {
    for (String ending : endings) {
      if (key.endsWith(ending) && fitsDivision(key.substring(0, key.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean fitsDivision(String place) {
    if (divisions.isEmpty()) {
      return !place.isEmpty();
    }
    for (String division : divisions) {
      if (place.length() > division.length() && place.endsWith(division)) {
        return true;
      }
    }
    return false;
  }
}
