package org.gangmu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the units that a collective means on a day, in the mouth of one unit or of nobody. */
final class CollectiveExpansion {

  private static final int NONE = UnitDirectory.NONE;

  private final UnitDirectory directory;
  private final LocalDate date;
  private final int speaker;

  /**
   * Creates an expansion.
   *
   * @param speaker the position of the unit that speaks, or {@link UnitDirectory#NONE}
   */
  CollectiveExpansion(UnitDirectory directory, LocalDate date, int speaker) {
    this.directory = directory;
    this.date = date;
    this.speaker = speaker;
  }

  Resolution expand(Collective collective) {
    Set<Integer> found = new LinkedHashSet<>();
    boolean complete = true;
    for (UnitName named : collective.named()) {
      Optional<Unit> unit = directory.resolve(named, date, speaker).unit();
      unit.ifPresent(one -> found.add(directory.require(one.id())));
      complete &= unit.isPresent();
    }
    CollectiveScope scope = new CollectiveScope(collective.scope());
    int whole = scope.text().isEmpty() ? speaker : whose(scope);
    boolean decidable =
        collective.isDefinite()
            && (whole != NONE || (scope.isGeneric() && !isAmbiguous(scope)))
            && (levelOf(whole).isPresent()
                || collective.classes().stream().noneMatch(UnitClass::atScopeLevel));
    if (decidable) {
      addFitting(collective, whole, found);
    }
    ImmutableList<Unit> units = directory.at(found);
    boolean every = collective.quantifier() == Collective.Quantifier.EVERY;
    return every && decidable && complete && !units.isEmpty()
        ? new Resolution.Members(collective, units)
        : new Resolution.Symbolic(collective, units);
  }

  private void addFitting(Collective collective, int whole, Set<Integer> found) {
    Optional<DivisionLevel> level = levelOf(whole);
    boolean[] candidates = whole == NONE ? new boolean[0] : directory.within(whole);
    for (int position = 0; position < directory.size(); position++) {
      if (whole == NONE || candidates[position]) {
        Unit unit = directory.units().get(position);
        if (collective.classes().stream().anyMatch(each -> each.fits(unit, date, level))) {
          found.add(position);
        }
      }
    }
  }

  /** The unit that the words of a scope name, or the speaker where they name but its rank. */
  private int whose(CollectiveScope scope) {
    for (String name : scope.names()) {
      ImmutableList<Unit> bearers = directory.bearers(name, date);
      if (!bearers.isEmpty()) {
        return bearers.size() == 1 ? directory.require(bearers.get(0).id()) : NONE;
      }
    }
    boolean fits =
        speaker != NONE
            && scope.isGeneric()
            && (scope.level().isEmpty() || scope.level().equals(levelOf(speaker)));
    return fits ? speaker : NONE;
  }

  private boolean isAmbiguous(CollectiveScope scope) {
    return scope.names().stream().anyMatch(name -> directory.bearers(name, date).size() > 1);
  }

  private Optional<DivisionLevel> levelOf(int position) {
    return position == NONE ? Optional.empty() : directory.units().get(position).level();
  }
}
