package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gangmu.unit.Collective;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.Resolution;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;

/** Laws of units, directories and collectives. */
class UnitDirectoryProperties {

  @Provide
  Arbitrary<Unit> units() {
    return UnitArbitraries.units();
  }

  @Provide
  Arbitrary<UnitDirectory> directories() {
    return UnitArbitraries.directories();
  }

  @Provide
  Arbitrary<UnitName> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, UnitArbitraries.unitNames()),
        Tuple.of(2, UnitArbitraries.collectiveNames()),
        Tuple.of(1, UnitArbitraries.anyNames()));
  }

  @Provide
  Arbitrary<UnitName> collectiveNames() {
    return UnitArbitraries.collectiveNames();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return CalendarArbitraries.days(LocalDate.of(2014, 1, 1), LocalDate.of(2024, 12, 31));
  }

  private static Set<String> ids(Iterable<Unit> units) {
    Set<String> ids = new TreeSet<>();
    units.forEach(unit -> ids.add(unit.id().text()));
    return ids;
  }

  @Property
  void aUnitRebuiltFromItselfIsEqual(@ForAll("units") Unit unit) {
    assertThat(unit.toBuilder().build()).isEqualTo(unit).hasSameHashCodeAs(unit);
  }

  @Property
  void aDirectoryRebuiltFromItselfIsEqual(@ForAll("directories") UnitDirectory directory) {
    assertThat(directory.toBuilder().build()).isEqualTo(directory).hasSameHashCodeAs(directory);
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll("names") UnitName name) {
    assertThat(UnitName.of(name.key()).key()).isEqualTo(name.key());
  }

  @Property
  void anAnswerHoldsOnTheDayOnly(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    Resolution resolution = directory.resolve(name, date);
    assertThat(resolution.units()).allMatch(unit -> unit.existsOn(date)).doesNotHaveDuplicates();
    assertThat(resolution.unit().isPresent()).isEqualTo(resolution instanceof Resolution.One);
  }

  @Property
  void theOrderOfUnitsDoesNotCount(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitDirectory reversed =
        UnitDirectory.builder().addAll(Lists.reverse(directory.units())).build();
    Resolution one = directory.resolve(name, date);
    Resolution other = reversed.resolve(name, date);
    assertThat(other.getClass()).isEqualTo(one.getClass());
    assertThat(ids(other.units())).isEqualTo(ids(one.units()));
  }

  @Property
  void whoIsMeantByEveryFitsAndWhoFitsIsMeant(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("collectiveNames") UnitName name,
      @ForAll("dates") LocalDate date) {
    Collective collective = Collective.parse(name).orElseThrow();
    if (collective.scope().isEmpty() && collective.named().isEmpty()) {
      Set<String> fitting = new TreeSet<>();
      for (Unit unit : directory.units()) {
        if (collective.classes().stream()
            .anyMatch(each -> each.fits(unit, date, Optional.empty()))) {
          fitting.add(unit.id().text());
        }
      }
      assertThat(ids(directory.resolve(name, date).units())).isEqualTo(fitting);
    }
  }

  @Property
  void onlyACollectiveOfEveryUnitHasMembers(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("collectiveNames") UnitName name,
      @ForAll("dates") LocalDate date) {
    Resolution resolution = directory.resolve(name, date);
    if (resolution instanceof Resolution.Members members) {
      assertThat(members.collective().quantifier()).isEqualTo(Collective.Quantifier.EVERY);
    } else {
      assertThat(resolution).isInstanceOf(Resolution.Symbolic.class);
    }
  }

  @Property
  void aSpeakerNarrowsWhatIsMeant(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("collectiveNames") UnitName name,
      @ForAll("dates") LocalDate date) {
    Collective collective = Collective.parse(name).orElseThrow();
    boolean open =
        collective.isDefinite()
            && collective.scope().isEmpty()
            && collective.classes().stream().noneMatch(each -> each.atScopeLevel());
    if (!directory.isEmpty() && open) {
      UnitId speaker = directory.units().get(0).id();
      Set<String> expected = new TreeSet<>();
      for (Unit unit : directory.resolve(name, date).units()) {
        if (directory.isWithin(unit.id(), speaker)) {
          expected.add(unit.id().text());
        }
      }
      assertThat(ids(directory.resolve(name, date, speaker).units())).isEqualTo(expected);
    }
  }

  @Property
  void belongingIsTransitiveAndNeverToOneself(@ForAll("directories") UnitDirectory directory) {
    for (Unit unit : directory.units()) {
      assertThat(directory.isWithin(unit.id(), unit.id())).isFalse();
      directory
          .parent(unit.id())
          .ifPresent(
              parent -> {
                assertThat(directory.isWithin(unit.id(), parent.id())).isTrue();
                directory
                    .parent(parent.id())
                    .ifPresent(
                        above -> assertThat(directory.isWithin(unit.id(), above.id())).isTrue());
              });
    }
  }

  @Property
  void whoStandsForAUnitExists(
      @ForAll("directories") UnitDirectory directory, @ForAll("dates") LocalDate date) {
    for (Unit unit : directory.units()) {
      List<Unit> current = directory.current(unit.id(), date);
      assertThat(current).allMatch(each -> each.existsOn(date)).doesNotHaveDuplicates();
      if (unit.existsOn(date)) {
        assertThat(current).containsExactly(unit);
      }
      for (Unit before : directory.predecessors(unit.id())) {
        if (before.lifespan().hasEndedBy(date) && unit.existsOn(date)) {
          assertThat(directory.current(before.id(), date)).contains(unit);
        }
      }
    }
  }

  @Property
  void aListIsResolvedNameByName(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("names") UnitName first,
      @ForAll("names") UnitName second,
      @ForAll("dates") LocalDate date) {
    List<Resolution> together = directory.resolveAll(List.of(first, second), date);
    assertThat(together.get(1)).isEqualTo(directory.resolve(second, date));
    Resolution alone = directory.resolve(first, date);
    if (!(alone instanceof Resolution.Unknown)) {
      assertThat(together.get(0)).isEqualTo(alone);
    }
  }

  @Property
  void anyNameIsACollectiveOrNot(@ForAll("names") UnitName name) {
    Collective.parse(name).ifPresent(collective -> assertThat(collective.name()).isEqualTo(name));
    assertThat(Collective.parse(UnitName.of(name.key())).isPresent())
        .isEqualTo(Collective.parse(name).isPresent());
  }

  @Property
  void aLifespanOverlapsAnotherIfADayLiesInBoth(
      @ForAll("dates") LocalDate a,
      @ForAll("dates") LocalDate b,
      @ForAll("dates") LocalDate c,
      @ForAll("dates") LocalDate d) {
    Lifespan one = Lifespan.between(a.isBefore(b) ? a : b, (a.isBefore(b) ? b : a).plusDays(1));
    Lifespan other = Lifespan.between(c.isBefore(d) ? c : d, (c.isBefore(d) ? d : c).plusDays(1));
    boolean shared =
        one.from().get().datesUntil(one.untilExclusive().get()).anyMatch(other::contains);
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Property(seed = "20260101")
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theGeneratorGivesDirectoriesWithHistory(
      @ForAll("directories") UnitDirectory directory,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    ImmutableSet<UnitKind> kinds =
        directory.units().stream().map(Unit::kind).collect(ImmutableSet.toImmutableSet());
    often("parents", directory.units().stream().anyMatch(unit -> unit.parent().isPresent()));
    often("successors", directory.units().stream().anyMatch(unit -> !unit.successors().isEmpty()));
    often("governments", kinds.contains(UnitKind.GOVERNMENT));
    Resolution resolution = directory.resolve(name, date);
    often("one", resolution instanceof Resolution.One);
    often("several", resolution instanceof Resolution.Several);
    often("unknown", resolution instanceof Resolution.Unknown);
    often("members", resolution instanceof Resolution.Members);
    often("symbolic", resolution instanceof Resolution.Symbolic);
  }

  private static void often(String label, boolean value) {
    Statistics.label(label)
        .collect(value)
        .coverage(coverage -> coverage.check(true).count(c -> c >= 5));
  }
}
