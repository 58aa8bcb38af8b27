package org.gangmu.conformance.jqwik;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.UnitLaws;
import org.gangmu.conformance.laws.UnitLookup;
import org.gangmu.unit.Collective;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Directories of units that break one law each. */
class WrongUnitsTest {

  private static final UnitLookup.Factory RIGHT = UnitLookup.gangmu();

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        UnitLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("UNIT-1", naming((us, n, d, found) -> keep(us, found, u -> isOfficial(u, n))))
            .put("UNIT-2", naming((us, n, d, found) -> last(found)))
            .put("UNIT-3", naming((us, n, d, found) -> ids(us, u -> isOfficial(u, n))))
            .put("UNIT-4", naming((us, n, d, found) -> orBeginning(us, n, found)))
            .put("UNIT-5", naming((us, n, d, found) -> ids(us, u -> isEver(u, n))))
            .put("UNIT-6", naming((us, n, d, found) -> first(us, found)))
            .put("UNIT-7", naming((us, n, d, found) -> keep(us, found, u -> isTyped(u, n))))
            .put("UNIT-8", finding())
            .put("UNIT-9", under(WrongUnitsTest::lastOneWins))
            .put("UNIT-10", under(WrongUnitsTest::directCirclesOnly))
            .put("UNIT-11", following(WrongUnitsTest::anySuccessor))
            .put("UNIT-12", following(WrongUnitsTest::firstSuccessors))
            .put("UNIT-13", following(WrongUnitsTest::oneStep))
            .put("UNIT-14", naming((us, n, d, found) -> keep(us.subList(0, most(us)), found)))
            .put("UNIT-15", naming((us, n, d, found) -> isCollective(n) ? first(us, found) : found))
            .put("UNIT-16", naming(WrongUnitsTest::byPattern))
            .put("UNIT-17", following(WrongUnitsTest::byRecursion))
            .build());
  }

  private interface Naming {
    Set<UnitId> of(List<Unit> units, UnitName name, LocalDate date, Set<UnitId> found);
  }

  private interface Following {
    Set<UnitId> of(Map<UnitId, Unit> units, Unit unit, LocalDate date);
  }

  private interface Test {
    boolean holds(Unit unit);
  }

  private static Conformance under(UnitLookup.Factory directories) {
    return new UnitConformance() {
      @Override
      protected UnitLookup.Factory directories() {
        return directories;
      }
    };
  }

  private static class Lookup implements UnitLookup {
    final UnitLookup right;

    Lookup(UnitLookup right) {
      this.right = right;
    }

    @Override
    public Set<UnitId> byName(UnitName name, LocalDate date) {
      return right.byName(name, date);
    }

    @Override
    public Set<UnitId> byCode(OrganizationCode code, LocalDate date) {
      return right.byCode(code, date);
    }

    @Override
    public Set<UnitId> current(UnitId id, LocalDate date) {
      return right.current(id, date);
    }
  }

  private static Conformance naming(Naming naming) {
    return under(
        units ->
            RIGHT
                .of(units)
                .map(
                    lookup ->
                        new Lookup(lookup) {
                          @Override
                          public Set<UnitId> byName(UnitName name, LocalDate date) {
                            return naming.of(units, name, date, right.byName(name, date));
                          }
                        }));
  }

  private static Conformance finding() {
    return under(
        units ->
            RIGHT
                .of(units)
                .map(
                    lookup ->
                        new Lookup(lookup) {
                          @Override
                          public Set<UnitId> byCode(OrganizationCode code, LocalDate date) {
                            return ids(
                                units, u -> u.organizationCode().filter(code::equals).isPresent());
                          }
                        }));
  }

  private static Conformance following(Following following) {
    return under(
        units -> {
          Map<UnitId, Unit> byId = new LinkedHashMap<>();
          units.forEach(unit -> byId.put(unit.id(), unit));
          return RIGHT
              .of(units)
              .map(
                  lookup ->
                      new Lookup(lookup) {
                        @Override
                        public Set<UnitId> current(UnitId id, LocalDate date) {
                          return following.of(byId, requireNonNull(byId.get(id)), date);
                        }
                      });
        });
  }

  private static Set<UnitId> ids(List<Unit> units, Test test) {
    return units.stream().filter(test::holds).map(Unit::id).collect(Collectors.toSet());
  }

  private static Set<UnitId> keep(List<Unit> units, Set<UnitId> found, Test test) {
    return ids(units, unit -> found.contains(unit.id()) && test.holds(unit));
  }

  private static Set<UnitId> keep(List<Unit> units, Set<UnitId> found) {
    return keep(units, found, unit -> true);
  }

  private static int most(List<Unit> units) {
    return Math.min(3, units.size());
  }

  private static boolean isOfficial(Unit unit, UnitName name) {
    return unit.name().key().equals(name.key());
  }

  private static boolean isEver(Unit unit, UnitName name) {
    return isOfficial(unit, name)
        || unit.aliases().stream().anyMatch(alias -> alias.name().key().equals(name.key()));
  }

  private static boolean isTyped(Unit unit, UnitName name) {
    return unit.name().equals(name)
        || unit.aliases().stream().anyMatch(alias -> alias.name().equals(name));
  }

  private static boolean isCollective(UnitName name) {
    return Collective.parse(name).isPresent();
  }

  private static Set<UnitId> first(List<Unit> units, Set<UnitId> found) {
    return units.stream()
        .map(Unit::id)
        .filter(found::contains)
        .limit(1)
        .collect(Collectors.toSet());
  }

  private static Set<UnitId> last(Set<UnitId> found) {
    return found.stream().skip(Math.max(0, found.size() - 1)).collect(Collectors.toSet());
  }

  private static Set<UnitId> orBeginning(List<Unit> units, UnitName name, Set<UnitId> found) {
    return found.isEmpty() ? ids(units, unit -> name.text().startsWith(unit.name().text())) : found;
  }

  private static Set<UnitId> byPattern(
      List<Unit> units, UnitName name, LocalDate date, Set<UnitId> found) {
    Pattern pattern = Pattern.compile(name.text());
    return keep(units, found, unit -> !pattern.pattern().isEmpty() && unit.existsOn(date));
  }

  private static Optional<UnitLookup> lastOneWins(List<Unit> units) {
    Map<UnitId, Unit> byId = new LinkedHashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    return RIGHT.of(ImmutableList.copyOf(byId.values()));
  }

  private static Optional<UnitLookup> directCirclesOnly(List<Unit> units) {
    boolean direct =
        units.stream()
            .anyMatch(
                unit ->
                    unit.successors().contains(unit.id())
                        || unit.parent().filter(unit.id()::equals).isPresent());
    return direct
        ? Optional.empty()
        : RIGHT.of(units).or(() -> Optional.of(UnitLookup.of(UnitDirectory.empty())));
  }

  private static Set<UnitId> anySuccessor(Map<UnitId, Unit> units, Unit unit, LocalDate date) {
    return unit.existsOn(date) ? ImmutableSet.of(unit.id()) : unit.successors();
  }

  private static Set<UnitId> firstSuccessors(Map<UnitId, Unit> units, Unit unit, LocalDate date) {
    Unit at = unit;
    while (!at.existsOn(date) && at.lifespan().hasEndedBy(date) && !at.successors().isEmpty()) {
      at = requireNonNull(units.get(at.successors().asList().get(0)));
    }
    return at.existsOn(date) ? ImmutableSet.of(at.id()) : ImmutableSet.of();
  }

  private static Set<UnitId> oneStep(Map<UnitId, Unit> units, Unit unit, LocalDate date) {
    if (unit.existsOn(date)) {
      return ImmutableSet.of(unit.id());
    }
    return unit.successors().stream()
        .filter(
            id -> unit.lifespan().hasEndedBy(date) && requireNonNull(units.get(id)).existsOn(date))
        .collect(Collectors.toSet());
  }

  private static Set<UnitId> byRecursion(Map<UnitId, Unit> units, Unit unit, LocalDate date) {
    if (unit.existsOn(date)) {
      return ImmutableSet.of(unit.id());
    }
    Set<UnitId> current = new HashSet<>();
    if (unit.lifespan().hasEndedBy(date)) {
      unit.successors()
          .forEach(
              id ->
                  Optional.ofNullable(units.get(id))
                      .ifPresent(next -> current.addAll(byRecursion(units, next, date))));
    }
    return current;
  }
}
