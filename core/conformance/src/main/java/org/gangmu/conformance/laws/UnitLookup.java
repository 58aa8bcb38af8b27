package org.gangmu.conformance.laws;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Resolution;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitName;

/**
 * A directory of units: what a team implements to have its own checked by {@link UnitLaws}. Answers
 * are sets: one unit where it is sure, several where it is not, none where nobody is known.
 */
public interface UnitLookup {

  /** What not every directory has. */
  enum Feature {
    /** Names that differ in width, blanks or invisible characters only are one. */
    FOLDING,
    /** Units are found by their organisation codes. */
    CODES,
    /** The successors of abolished units are followed. */
    SUCCESSORS,
    /** Names of all units of a description (各县（市）人民政府) stand for these. */
    COLLECTIVES
  }

  /** Makes directories. */
  interface Factory {

    /**
     * Returns the directory of these units, empty where they form none: where two have one id, a
     * parent or a successor is not there, or a unit belongs to itself or succeeds itself.
     */
    Optional<UnitLookup> of(List<Unit> units);
  }

  /** Returns the units that a name means on a day. */
  Set<UnitId> byName(UnitName name, LocalDate date);

  /** Returns the units that have a code on a day. */
  default Set<UnitId> byCode(OrganizationCode code, LocalDate date) {
    throw new UnsupportedOperationException("directory must find codes if it has CODES");
  }

  /** Returns the units that stand for a unit on a day: itself, or those that took its place. */
  default Set<UnitId> current(UnitId id, LocalDate date) {
    throw new UnsupportedOperationException("directory must follow if it has SUCCESSORS");
  }

  /** Returns the factory of {@link UnitDirectory}. */
  static Factory gangmu() {
    return units -> UnitDirectory.builder().addAll(units).assemble().value().map(UnitLookup::of);
  }

  /** Returns a directory, configured as it may be, as the laws know directories. */
  static UnitLookup of(UnitDirectory directory) {
    return new UnitLookup() {
      @Override
      public Set<UnitId> byName(UnitName name, LocalDate date) {
        Resolution resolution = directory.resolve(name, date);
        return resolution instanceof Resolution.Symbolic
            ? ImmutableSet.of()
            : ids(resolution.units());
      }

      @Override
      public Set<UnitId> byCode(OrganizationCode code, LocalDate date) {
        return ids(directory.resolve(code, date).units());
      }

      @Override
      public Set<UnitId> current(UnitId id, LocalDate date) {
        return ids(directory.current(id, date));
      }

      private Set<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(toImmutableSet());
      }
    };
  }
}
