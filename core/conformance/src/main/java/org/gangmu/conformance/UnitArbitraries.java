package org.gangmu.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.unit.Alias;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.DivisionCode;
import org.gangmu.unit.DivisionLevel;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;

/** Generators of units, their names, codes and directories. */
public final class UnitArbitraries {

  private static final String DIGITS = "0123456789";
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final List<String> PLACES = List.of("云泽州", "云溪县", "泽北市", "省");

  private static final List<String> ORGANS =
      List.of("人民政府", "财政局", "市场监管局（知识产权局）", "知识产权局", "经济开发区管委会");

  /** Units whose name, kind and level fit together. */
  private static final List<Unit> USUAL =
      List.of(
          sort("云泽州人民政府", UnitKind.GOVERNMENT, DivisionLevel.PREFECTURE),
          sort("云溪县人民政府", UnitKind.GOVERNMENT, DivisionLevel.COUNTY),
          sort("泽北市人民政府", UnitKind.GOVERNMENT, DivisionLevel.COUNTY),
          sort("云溪县财政局", UnitKind.GOVERNMENT_DEPARTMENT, DivisionLevel.COUNTY),
          sort("云泽州财政局", UnitKind.GOVERNMENT_DEPARTMENT, DivisionLevel.PREFECTURE),
          sort("省财政局", UnitKind.GOVERNMENT_DEPARTMENT, DivisionLevel.PROVINCE),
          sort("云泽州经济开发区管委会", UnitKind.ZONE_ADMINISTRATION, DivisionLevel.COUNTY));

  private static final List<String> COLLECTIVES =
      List.of(
          "各市州政府",
          "各县（市）人民政府",
          "各市、县（市、区）人民政府",
          "省政府各委、办、厅、局",
          "州政府各部门",
          "相关县（市）人民政府",
          "有关部门",
          "省级有关单位",
          "各地各部门",
          "各级人民政府",
          "各开发区管委会",
          "其他县（市、区）",
          "各县（市）财政局",
          "县（市、区）人民政府",
          "云泽州各县市",
          "州财政局等有关部门",
          "各行业主管部门");

  private UnitArbitraries() {}

  /** Returns credit codes whose every part holds. */
  public static Arbitrary<CreditCode> creditCodes() {
    return Combinators.combine(
            Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(2),
            divisionCodes(),
            Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(8))
        .as(
            (department, division, organization) -> {
              String body =
                  department + division + organization + OrganizationCode.checkDigit(organization);
              return new CreditCode(body + CreditCode.checkDigit(body));
            });
  }

  /** Returns organisation codes. */
  public static Arbitrary<OrganizationCode> organizationCodes() {
    Arbitrary<String> digits = Arbitraries.strings().withChars(DIGITS).ofLength(8);
    Arbitrary<String> any =
        Arbitraries.strings().withChars(DIGITS).withCharRange('A', 'Z').ofLength(8);
    return Arbitraries.frequencyOf(Tuple.of(3, digits), Tuple.of(1, any))
        .map(body -> new OrganizationCode(body + OrganizationCode.checkDigit(body)));
  }

  /** Returns division codes of every level. */
  public static Arbitrary<DivisionCode> divisionCodes() {
    Arbitrary<String> provinces =
        Combinators.combine(
                Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 9))
            .as((first, second) -> first + "" + second);
    Arbitrary<String> below = Arbitraries.integers().between(1, 99).map(UnitArbitraries::twoDigits);
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just("100000")),
            Tuple.of(2, provinces.map(province -> province + "0000")),
            Tuple.of(3, Combinators.combine(provinces, below).as((p, c) -> p + c + "00")),
            Tuple.of(4, Combinators.combine(provinces, below, below).as((p, c, d) -> p + c + d)))
        .map(DivisionCode::new);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Returns names that units bear, few enough that several units share one. */
  public static Arbitrary<UnitName> unitNames() {
    return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of(ORGANS))
        .as((place, organ) -> UnitName.of(place + organ));
  }

  /** Returns names of many units. */
  public static Arbitrary<UnitName> collectiveNames() {
    return Arbitraries.of(COLLECTIVES).map(UnitName::of);
  }

  /** Returns names of any text. */
  public static Arbitrary<UnitName> anyNames() {
    return TextArbitraries.texts().map(UnitName::of);
  }

  /** Returns lifespans, open or not at either end. */
  public static Arbitrary<Lifespan> lifespans() {
    Arbitrary<LocalDate> dates =
        CalendarArbitraries.days(LocalDate.of(2014, 1, 1), LocalDate.of(2024, 12, 31));
    return Arbitraries.oneOf(
        Arbitraries.just(Lifespan.ALWAYS),
        dates.map(Lifespan::from),
        dates.map(Lifespan::until),
        Combinators.combine(dates, Arbitraries.integers().between(1, 3000))
            .as((first, days) -> Lifespan.between(first, first.plusDays(days))));
  }

  /** Returns ids. */
  public static Arbitrary<UnitId> unitIds() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 99).map(number -> "u" + number),
            TextArbitraries.words(),
            Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(10))
        .filter(text -> text.chars().noneMatch(Character::isISOControl))
        .filter(text -> text.equals(text.strip()) && !text.isEmpty())
        .map(UnitId::of);
  }

  /**
   * Returns units in which each optional part may be present or absent; their parents and
   * successors are any ids, and their names any text or such as units bear.
   */
  public static Arbitrary<Unit> units() {
    Arbitrary<UnitName> names = Arbitraries.oneOf(unitNames(), anyNames());
    Arbitrary<Unit> alone =
        Builders.withBuilder(Unit::builder)
            .use(unitIds())
            .in(Unit.Builder::id)
            .use(names)
            .in(Unit.Builder::name)
            .use(Arbitraries.of(UnitKind.class))
            .in(Unit.Builder::kind)
            .use(aliases(names))
            .in(Unit.Builder::aliases)
            .use(unitIds().optional(0.7))
            .in(Unit.Builder::parent)
            .use(divisionCodes().optional(0.7))
            .in(Unit.Builder::division)
            .use(Arbitraries.of(DivisionLevel.class).optional(0.7))
            .in(Unit.Builder::level)
            .use(lifespans())
            .in(Unit.Builder::lifespan)
            .build(Unit.Builder::build);
    Arbitrary<List<UnitId>> successors = unitIds().list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(
            alone, creditCodes().optional(0.7), organizationCodes().optional(0.7), successors)
        .as(
            (unit, credit, organization, next) -> {
              Unit.Builder builder = unit.toBuilder().creditCode(credit);
              builder = credit.isEmpty() ? builder.organizationCode(organization) : builder;
              return unit.lifespan().untilExclusive().isEmpty()
                  ? builder.build()
                  : builder.successors(next).build();
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Alias>> aliases(Arbitrary<UnitName> names) {
    return Combinators.combine(names, lifespans()).as(Alias::new).list().ofMaxSize(3);
  }

  /** What of a unit in a directory depends on its place among the others. */
  private record Links(int parent, List<Integer> successors) {}

  /**
   * Returns directories of up to a dozen units, with parents before and successors behind them,
   * some of which share their names.
   */
  public static Arbitrary<UnitDirectory> directories() {
    Arbitrary<Unit> sorts =
        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(USUAL)), Tuple.of(1, unusual()));
    Arbitrary<Unit> bases =
        Builders.withBuilder(Unit::builder)
            .use(sorts)
            .in(Unit.Builder::from)
            .use(aliases(unitNames()))
            .in(Unit.Builder::aliases)
            .use(divisionCodes().optional(0.7))
            .in(Unit.Builder::division)
            .use(
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(Lifespan.ALWAYS)), Tuple.of(2, lifespans())))
            .in(Unit.Builder::lifespan)
            .use(creditCodes().optional(0.3))
            .in(Unit.Builder::creditCode)
            .build(Unit.Builder::build);
    Arbitrary<Links> links =
        Combinators.combine(
                Arbitraries.integers().between(-6, 11),
                Arbitraries.integers().between(1, 4).list().uniqueElements().ofMaxSize(2))
            .as(Links::new);
    return Combinators.combine(bases, links)
        .as(Tuple::of)
        .list()
        .ofMaxSize(12)
        .map(UnitArbitraries::linked)
        .withoutEdgeCases();
  }

  private static Arbitrary<Unit> unusual() {
    return Combinators.combine(
            unitNames(),
            Arbitraries.of(UnitKind.class),
            Arbitraries.of(DivisionLevel.class).optional(0.7))
        .as(UnitArbitraries::sort);
  }

  private static Unit sort(UnitName name, UnitKind kind, Optional<DivisionLevel> level) {
    return Unit.builder().id(id(0)).name(name).kind(kind).level(level).build();
  }

  private static Unit sort(String name, UnitKind kind, DivisionLevel level) {
    return sort(UnitName.of(name), kind, Optional.of(level));
  }

  private static UnitDirectory linked(List<Tuple.Tuple2<Unit, Links>> drafts) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Unit base = drafts.get(i).get1();
      Links links = drafts.get(i).get2();
      int parent = links.parent();
      Unit.Builder unit =
          base.toBuilder()
              .id(id(i))
              .parent(parent >= 0 && parent < i ? Optional.of(id(parent)) : Optional.empty());
      if (base.lifespan().untilExclusive().isPresent()) {
        for (int step : links.successors()) {
          if (i + step < drafts.size()) {
            unit.addSuccessors(id(i + step));
          }
        }
      }
      units.add(unit.build());
    }
    return UnitDirectory.builder().addAll(units).build();
  }

  private static UnitId id(int position) {
    return UnitId.of("u" + position);
  }
}
