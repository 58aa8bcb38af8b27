package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.gangmu.conformance.CalendarArbitraries;
import org.gangmu.conformance.UnitArbitraries;
import org.gangmu.conformance.laws.UnitLaws;
import org.gangmu.conformance.laws.UnitLookup;
import org.gangmu.unit.Collective;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitName;

/**
 * The laws of directories of units. A team that has a directory of its own data rather than an
 * implementation of its own overrides {@link #units()} to give these.
 */
public abstract class UnitConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected UnitConformance() {}

  /** Returns what makes directories of units. */
  protected abstract UnitLookup.Factory directories();

  /** Returns what the directories have; everything by default. */
  protected Set<UnitLookup.Feature> features() {
    return ImmutableSet.copyOf(UnitLookup.Feature.values());
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /** Returns the units of directories: up to a dozen with parents, successors and shared names. */
  @Provide
  protected Arbitrary<List<Unit>> units() {
    return UnitArbitraries.directories().map(UnitDirectory::units);
  }

  /** Returns names of single units, of two characters or more. */
  @Provide
  protected Arbitrary<UnitName> names() {
    return UnitArbitraries.unitNames();
  }

  /** Returns names of any text and of collectives. */
  @Provide
  protected Arbitrary<UnitName> anyNames() {
    return Arbitraries.oneOf(
        UnitArbitraries.anyNames(),
        UnitArbitraries.collectiveNames(),
        Arbitraries.of("（", "*", "[a", "各（）", "、", "\\").map(UnitName::of));
  }

  /** Returns names of all units of a description, of no certain place. */
  @Provide
  protected Arbitrary<UnitName> collectiveNames() {
    return UnitArbitraries.collectiveNames().filter(UnitConformance::isOfAnyPlace);
  }

  private static boolean isOfAnyPlace(UnitName name) {
    return Collective.parse(name)
        .filter(each -> each.scope().isEmpty() && each.named().isEmpty())
        .isPresent();
  }

  /** Returns units that are added to a directory. */
  @Provide
  protected Arbitrary<Unit> added() {
    return UnitArbitraries.units()
        .map(
            unit ->
                unit.toBuilder()
                    .id(UnitId.of("added"))
                    .parent(Optional.empty())
                    .successors(List.of())
                    .build());
  }

  /** Returns codes, of which few are known. */
  @Provide
  protected Arbitrary<OrganizationCode> codes() {
    return UnitArbitraries.organizationCodes();
  }

  /** Returns the days on which names are looked up. */
  @Provide
  protected Arbitrary<LocalDate> dates() {
    return CalendarArbitraries.days(LocalDate.of(2014, 1, 1), LocalDate.of(2024, 12, 31));
  }

  /** Returns seeds of the orders in which units are given. */
  @Provide
  protected final Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Returns how many units stand in a circle. */
  @Provide
  protected final Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 5);
  }

  /** Checks {@link UnitLaws#NAMES}. */
  @Property
  @OfLaw("UNIT-1")
  @Label("UNIT-1 MUST every name")
  @Tag("MUST")
  public final void unit01(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.names(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#AMBIGUOUS}. */
  @Property
  @OfLaw("UNIT-2")
  @Label("UNIT-2 MUST all bearers")
  @Tag("MUST")
  public final void unit02(
      @ForAll("units") List<Unit> units,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitLaws.ambiguous(directories(), units, name, date).orThrow();
  }

  /** Checks {@link UnitLaws#ON_THE_DAY}. */
  @Property
  @OfLaw("UNIT-3")
  @Label("UNIT-3 MUST on the day")
  @Tag("MUST")
  public final void unit03(
      @ForAll("units") List<Unit> units,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitLaws.onTheDay(directories(), units, name, date).orThrow();
  }

  /** Checks {@link UnitLaws#UNKNOWN}. */
  @Property
  @OfLaw("UNIT-4")
  @Label("UNIT-4 MUST unknown")
  @Tag("MUST")
  public final void unit04(
      @ForAll("units") List<Unit> units,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitLaws.unknown(directories(), units, name, date).orThrow();
  }

  /** Checks {@link UnitLaws#FORMER}. */
  @Property
  @OfLaw("UNIT-5")
  @Label("UNIT-5 MUST former names")
  @Tag("MUST")
  public final void unit05(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.former(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#ORDER}. */
  @Property
  @OfLaw("UNIT-6")
  @Label("UNIT-6 MUST order of units")
  @Tag("MUST")
  public final void unit06(
      @ForAll("units") List<Unit> units,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date,
      @ForAll("seeds") long seed) {
    UnitLaws.order(directories(), units, name, date, seed).orThrow();
  }

  /** Checks {@link UnitLaws#FOLDING}. */
  @Property
  @OfLaw("UNIT-7")
  @Label("UNIT-7 MUST spelling")
  @Tag("MUST")
  public final void unit07(
      @ForAll("units") List<Unit> units,
      @ForAll("names") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitLaws.folding(directories(), units, name, date).orThrow();
  }

  /** Checks {@link UnitLaws#CODES}. */
  @Property
  @OfLaw("UNIT-8")
  @Label("UNIT-8 MUST codes")
  @Tag("MUST")
  public final void unit08(
      @ForAll("units") List<Unit> units,
      @ForAll("codes") OrganizationCode code,
      @ForAll("dates") LocalDate date) {
    UnitLaws.codes(directories(), units, code, date).orThrow();
  }

  /** Checks {@link UnitLaws#UNSOUND}. */
  @Property
  @OfLaw("UNIT-9")
  @Label("UNIT-9 MUST no directory refused")
  @Tag("MUST")
  public final void unit09(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.unsound(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#CYCLES}. */
  @Property
  @OfLaw("UNIT-10")
  @Label("UNIT-10 MUST circles refused")
  @Tag("MUST")
  public final void unit10(
      @ForAll("units") List<Unit> units,
      @ForAll("dates") LocalDate date,
      @ForAll("lengths") int length) {
    UnitLaws.cycles(directories(), units, date, length).orThrow();
  }

  /** Checks {@link UnitLaws#CURRENT}. */
  @Property
  @OfLaw("UNIT-11")
  @Label("UNIT-11 MUST current exists")
  @Tag("MUST")
  public final void unit11(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.current(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#SUCCEEDED}. */
  @Property
  @OfLaw("UNIT-12")
  @Label("UNIT-12 MUST all successors")
  @Tag("MUST")
  public final void unit12(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.succeeded(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#COMPOSED}. */
  @Property
  @OfLaw("UNIT-13")
  @Label("UNIT-13 MUST two steps as one")
  @Tag("MUST")
  public final void unit13(
      @ForAll("units") List<Unit> units,
      @ForAll("dates") LocalDate date,
      @ForAll("dates") LocalDate other) {
    UnitLaws.composed(directories(), units, date, other).orThrow();
  }

  /** Checks {@link UnitLaws#APART}. */
  @Property
  @OfLaw("UNIT-14")
  @Label("UNIT-14 MUST one unit more")
  @Tag("MUST")
  public final void unit14(@ForAll("units") List<Unit> units, @ForAll("dates") LocalDate date) {
    UnitLaws.apart(directories(), units, date).orThrow();
  }

  /** Checks {@link UnitLaws#COLLECTIVES}. */
  @Property
  @OfLaw("UNIT-15")
  @Label("UNIT-15 MUST collectives")
  @Tag("MUST")
  public final void unit15(
      @ForAll("units") List<Unit> units,
      @ForAll("collectiveNames") UnitName name,
      @ForAll("added") Unit added,
      @ForAll("dates") LocalDate date) {
    UnitLaws.collectives(directories(), units, name, added, date).orThrow();
  }

  /** Checks {@link UnitLaws#TOTAL}. */
  @Property
  @OfLaw("UNIT-16")
  @Label("UNIT-16 MUST any text")
  @Tag("MUST")
  public final void unit16(
      @ForAll("units") List<Unit> units,
      @ForAll("anyNames") UnitName name,
      @ForAll("dates") LocalDate date) {
    UnitLaws.total(directories(), units, name, date).orThrow();
  }

  /** Checks {@link UnitLaws#LONG_HISTORY}. */
  @Property(tries = 1)
  @OfLaw("UNIT-17")
  @Label("UNIT-17 MUST 50 000 successors")
  @Tag("MUST")
  public final void unit17() {
    UnitLaws.longHistory(directories()).orThrow();
  }
}
