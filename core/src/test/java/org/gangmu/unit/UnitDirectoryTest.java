package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitDirectoryTest {

  private static final LocalDate IN_2017 = LocalDate.of(2017, 4, 22);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 7, 1);
  private static final LocalDate REFORM = LocalDate.of(2018, 10, 25);

  private static Unit.Builder unit(String id, String name, UnitKind kind) {
    return Unit.builder().id(UnitId.of(id)).name(UnitName.of(name)).kind(kind);
  }

  private static Unit.Builder department(String id, String name) {
    return unit(id, name, UnitKind.GOVERNMENT_DEPARTMENT)
        .parent(UnitId.of("prov"))
        .level(DivisionLevel.PROVINCE);
  }

  private static Unit county(String id, String name, String division) {
    return unit(id, name, UnitKind.GOVERNMENT).division(DivisionCode.parse(division)).build();
  }

  /** A province with a prefecture, three counties, and a reform in 2018. */
  private static final UnitDirectory DIRECTORY =
      UnitDirectory.of(
          unit("prov", "青岭省人民政府", UnitKind.GOVERNMENT)
              .addAliases(Alias.of("省政府"))
              .division(DivisionCode.parse("630000"))
              .build(),
          department("eic", "省经济和信息化委员会")
              .addAliases(Alias.of("省经济和信息化委"))
              .lifespan(Lifespan.until(REFORM))
              .addSuccessors(UnitId.of("iit"))
              .build(),
          department("iit", "省工业和信息化厅").lifespan(Lifespan.from(REFORM)).build(),
          department("ic", "省工商局")
              .lifespan(Lifespan.until(REFORM))
              .addSuccessors(UnitId.of("msa"))
              .build(),
          department("qs", "省质监局")
              .lifespan(Lifespan.until(REFORM))
              .addSuccessors(UnitId.of("msa"))
              .build(),
          department("msa", "省市场监管局（省知识产权局）").lifespan(Lifespan.from(REFORM)).build(),
          department("la", "省国土资源厅")
              .lifespan(Lifespan.until(REFORM))
              .addSuccessors(UnitId.of("nr"), UnitId.of("fg"))
              .build(),
          department("nr", "省自然资源厅").lifespan(Lifespan.from(REFORM)).build(),
          department("fg", "省林业和草原局").lifespan(Lifespan.from(REFORM)).build(),
          department("va", "省退役军人事务厅")
              .addAliases(
                  Alias.of("省退役军人厅"),
                  new Alias(UnitName.of("省双拥办"), Lifespan.until(LocalDate.of(2019, 1, 1))))
              .build(),
          unit("pref", "云泽州人民政府", UnitKind.GOVERNMENT)
              .addAliases(Alias.of("云泽州政府"), Alias.of("州政府"))
              .division(DivisionCode.parse("632800"))
              .parent(UnitId.of("prov"))
              .build(),
          unit("fin", "云泽州财政局", UnitKind.GOVERNMENT_DEPARTMENT)
              .addAliases(Alias.of("州财政局"))
              .parent(UnitId.of("pref"))
              .level(DivisionLevel.PREFECTURE)
              .build(),
          unit("bud", "云泽州财政局预算科", UnitKind.SECTION).parent(UnitId.of("fin")).build(),
          county("xi", "云溪县人民政府", "632821"),
          county("ze", "泽北市人民政府", "632801"),
          county("cheng", "云中区人民政府", "632702"),
          unit("zone", "云泽经济技术开发区管委会", UnitKind.ZONE_ADMINISTRATION).build(),
          unit("xifin", "云溪县财政局", UnitKind.GOVERNMENT_DEPARTMENT)
              .division(DivisionCode.parse("632821"))
              .addAliases(Alias.of("县财政局"))
              .build(),
          unit("zefin", "泽北市财政局", UnitKind.GOVERNMENT_DEPARTMENT)
              .division(DivisionCode.parse("632801"))
              .addAliases(Alias.of("县财政局"))
              .build());

  private static Resolution resolve(String name, LocalDate date) {
    return DIRECTORY.resolve(UnitName.of(name), date);
  }

  private static List<String> ids(Iterable<Unit> units) {
    List<String> ids = new ArrayList<>();
    units.forEach(unit -> ids.add(unit.id().text()));
    return ids;
  }

  private static List<String> members(String name) {
    assertThat(resolve(name, IN_2020)).isInstanceOf(Resolution.Members.class);
    return ids(resolve(name, IN_2020).units());
  }

  private static List<String> candidates(String name) {
    assertThat(resolve(name, IN_2020)).isInstanceOf(Resolution.Symbolic.class);
    return ids(resolve(name, IN_2020).units());
  }

  @Test
  void aNameMeansTheUnitThatBearsIt() {
    Unit finance = DIRECTORY.find(UnitId.of("fin")).orElseThrow();
    assertThat(resolve("云泽州财政局", IN_2020)).isEqualTo(new Resolution.One(finance));
    assertThat(resolve("州财政局", IN_2020).unit()).contains(finance);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 州财政局", "州　财政局", "州财\u200B政局", "州财政\uFEFF局\n", "州财政局\uFE00"})
  void widthBlanksAndInvisibleCharactersDoNotCount(String name) {
    assertThat(ids(resolve(name, IN_2020).units())).containsExactly("fin");
  }

  @Test
  void aNameThatNobodyBearsIsUnknown() {
    assertThat(resolve("省火星局", IN_2020)).isEqualTo(new Resolution.Unknown(ImmutableList.of()));
    assertThat(UnitDirectory.empty().resolve(UnitName.of("省财政厅"), IN_2020).units()).isEmpty();
  }

  @Test
  void aNameThatSeveralBearIsNotGuessed() {
    assertThat(resolve("县财政局", IN_2020)).isInstanceOf(Resolution.Several.class);
    assertThat(ids(resolve("县财政局", IN_2020).units())).containsExactly("xifin", "zefin");
    assertThat(resolve("县财政局", IN_2020).unit()).isEmpty();
  }

  @Test
  void aNameIsReadAsOfItsDay() {
    assertThat(ids(resolve("省经济和信息化委", IN_2017).units())).containsExactly("eic");
    assertThat(ids(resolve("省经济和信息化委", REFORM.minusDays(1)).units())).containsExactly("eic");
    assertThat(resolve("省经济和信息化委", REFORM))
        .isInstanceOfSatisfying(
            Resolution.Unknown.class,
            unknown -> assertThat(ids(unknown.atOtherTimes())).containsExactly("eic"));
    assertThat(resolve("省工业和信息化厅", REFORM.minusDays(1)).units()).isEmpty();
    assertThat(ids(resolve("省双拥办", IN_2017).units())).containsExactly("va");
    assertThat(resolve("省双拥办", IN_2020).units()).isEmpty();
  }

  @Test
  void aUnitIsFollowedToItsSuccessors() {
    assertThat(ids(DIRECTORY.current(UnitId.of("eic"), IN_2017))).containsExactly("eic");
    assertThat(ids(DIRECTORY.current(UnitId.of("eic"), IN_2020))).containsExactly("iit");
    assertThat(ids(DIRECTORY.current(UnitId.of("ic"), IN_2020)))
        .isEqualTo(ids(DIRECTORY.current(UnitId.of("qs"), IN_2020)))
        .containsExactly("msa");
    assertThat(ids(DIRECTORY.current(UnitId.of("la"), IN_2020))).containsExactly("nr", "fg");
    assertThat(DIRECTORY.current(UnitId.of("msa"), IN_2017)).isEmpty();
    assertThat(ids(DIRECTORY.predecessors(UnitId.of("msa")))).containsExactly("ic", "qs");
  }

  @Test
  void successorsAreFollowedOverSeveralReforms() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    List<Unit> chain = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      Unit.Builder each =
          unit("u" + i, "第" + i + "局", UnitKind.OTHER)
              .lifespan(Lifespan.between(day.plusDays(i), day.plusDays(i + 1)));
      chain.add(i < 49_999 ? each.addSuccessors(UnitId.of("u" + (i + 1))).build() : each.build());
    }
    UnitDirectory directory = UnitDirectory.builder().addAll(chain).build();
    assertThat(ids(directory.current(UnitId.of("u0"), day.plusDays(49_999))))
        .containsExactly("u49999");
    assertThat(directory.current(UnitId.of("u0"), day.plusDays(50_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"省市场监管局（省知识产权局）", "省市场监管局(省知识产权局)", "省市场监管局", "省知识产权局"})
  void aDoubleNameIsKnownByEither(String name) {
    assertThat(ids(resolve(name, IN_2020).units())).containsExactly("msa");
    assertThat(resolve(name, IN_2017).units()).isEmpty();
  }

  @Test
  void aDoubleNameOfTwoUnitsMeansEither() {
    assertThat(ids(resolve("省自然资源厅（省林业和草原局）", IN_2020).units())).containsExactly("nr", "fg");
    assertThat(ids(resolve("省自然资源厅（省测绘局）", IN_2020).units())).containsExactly("nr");
  }

  @Test
  void bracketsThatHoldNoNameOfAUnitAreNotTakenForOne() {
    assertThat(resolve("省自然资源厅（筹）", IN_2020).units()).isEmpty();
    assertThat(resolve("省自然资源厅（牵头）", IN_2020).units()).isEmpty();
  }

  @Test
  void everyUnitOfALevelIsListed() {
    assertThat(members("各县（市）人民政府")).containsExactly("xi", "ze");
    assertThat(members("各县(市、区)政府")).containsExactly("xi", "ze", "cheng");
    assertThat(members("各市、州人民政府")).containsExactly("pref");
    assertThat(members("各区县政府（管委会）")).containsExactly("xi", "cheng", "zone");
    assertThat(members("各开发区管委会")).containsExactly("zone");
    assertThat(members("各县（市）财政局")).containsExactly("xifin", "zefin");
    assertThat(members("各级人民政府")).containsExactly("prov", "pref", "xi", "ze", "cheng");
  }

  @Test
  void theScopeSaysWhoseUnitsAreMeant() {
    assertThat(members("云泽州各县（市、区）")).containsExactly("xi", "ze");
    assertThat(members("州政府各部门")).containsExactly("fin");
    assertThat(members("省政府各委、办、厅、局")).containsExactly("iit", "msa", "nr", "fg", "va");
    assertThat(ids(resolve("省政府各部门", IN_2017).units()))
        .containsExactly("eic", "ic", "qs", "la", "va");
    assertThat(candidates("海云州各县市")).isEmpty();
    assertThat(candidates("市政府各部门")).isEmpty();
    assertThat(candidates("各部门")).isEmpty();
  }

  @Test
  void aScopeThatSeveralUnitsBearDecidesNothing() {
    Unit department = department("nr", "省自然资源厅").parent(Optional.empty()).build();
    UnitName name = UnitName.of("省政府各部门");
    assertThat(ids(UnitDirectory.of(department).resolve(name, IN_2020).units()))
        .containsExactly("nr");
    UnitDirectory two =
        UnitDirectory.of(
            department,
            Unit.of("a", "省政府", UnitKind.GOVERNMENT),
            Unit.of("b", "省政府", UnitKind.GOVERNMENT));
    assertThat(two.resolve(name, IN_2020)).isInstanceOf(Resolution.Symbolic.class);
    assertThat(two.resolve(name, IN_2020).units()).isEmpty();
  }

  @Test
  void aSpeakerGivesTheScopeThatTheWordsLeaveOpen() {
    UnitId prefecture = UnitId.of("pref");
    assertThat(ids(DIRECTORY.resolve(UnitName.of("各县（市、区）人民政府"), IN_2020, prefecture).units()))
        .containsExactly("xi", "ze");
    assertThat(DIRECTORY.resolve(UnitName.of("各部门"), IN_2020, prefecture))
        .isInstanceOf(Resolution.Members.class);
    assertThat(ids(DIRECTORY.resolve(UnitName.of("各部门"), IN_2020, prefecture).units()))
        .containsExactly("fin");
    assertThat(ids(DIRECTORY.resolve(UnitName.of("各部门"), IN_2020, UnitId.of("prov")).units()))
        .containsExactly("iit", "msa", "nr", "fg", "va");
  }

  @Test
  void whoIsConcernedStaysOpen() {
    assertThat(candidates("相关县（市）人民政府")).containsExactly("xi", "ze");
    assertThat(candidates("其他县（市）")).containsExactly("xi", "ze");
    assertThat(candidates("县（市、区）人民政府")).containsExactly("xi", "ze", "cheng");
    assertThat(candidates("省级有关部门")).containsExactly("iit", "msa", "nr", "fg", "va");
    assertThat(candidates("省级有关单位")).isEmpty();
    assertThat(candidates("各行业主管部门")).isEmpty();
    assertThat(candidates("各乡镇人民政府")).isEmpty();
    assertThat(candidates("省自然资源厅等有关部门")).containsExactly("nr");
  }

  @Test
  void unitsNamedBesideEveryOtherMustBeKnown() {
    assertThat(members("省自然资源厅及各县（市）人民政府")).containsExactly("nr", "xi", "ze");
    assertThat(candidates("省火星局及各县（市）人民政府")).containsExactly("xi", "ze");
  }

  @Test
  void aNameThatIsButTheWordForItsSortFitsNoDescription() {
    Unit nameless = unit("x", "县人民政府", UnitKind.GOVERNMENT).level(DivisionLevel.COUNTY).build();
    assertThat(UnitDirectory.of(nameless).resolve(UnitName.of("各县（市）人民政府"), IN_2020).units())
        .isEmpty();
  }

  @Test
  void aUnitThatBearsTheNameOfACollectiveIsMeant() {
    UnitDirectory directory = UnitDirectory.of(Unit.of("all", "各县市", UnitKind.OTHER));
    assertThat(ids(directory.resolve(UnitName.of("各县市"), IN_2020).units())).containsExactly("all");
    assertThat(directory.resolve(UnitName.of("各县市"), IN_2020).unit()).isPresent();
  }

  @Test
  void oneEndingServesSeveralNames() {
    assertThat(UnitName.of("云溪市").completedBy(UnitName.of("泽北市政府"))).contains(UnitName.of("云溪市政府"));
    assertThat(UnitName.of("玉山州").completedBy(UnitName.of("海云州人民政府")))
        .contains(UnitName.of("玉山州人民政府"));
    assertThat(UnitName.of("云溪县").completedBy(UnitName.of("泽北市政府"))).contains(UnitName.of("云溪县政府"));
    assertThat(UnitName.of("荆北区").completedBy(UnitName.of("沙市区政府"))).contains(UnitName.of("荆北区政府"));
    assertThat(UnitName.of("云溪市").completedBy(UnitName.of("沙市市政府"))).contains(UnitName.of("云溪市政府"));
    assertThat(UnitName.of("云溪市").completedBy(UnitName.of("泽北市财政局")))
        .contains(UnitName.of("云溪市财政局"));
    assertThat(UnitName.of("云溪县").completedBy(UnitName.of("泽北市财政局"))).isEmpty();
    assertThat(UnitName.of("省财政厅").completedBy(UnitName.of("泽北市政府"))).isEmpty();
    assertThat(UnitName.of("云溪市").completedBy(UnitName.of("泽北市"))).isEmpty();
    assertThat(UnitName.of("云溪市").completedBy(UnitName.of("省财政厅"))).isEmpty();
  }

  @Test
  void aListIsResolvedWithItsSharedEnding() {
    ImmutableList<UnitName> list =
        ImmutableList.of(
            UnitName.of("云溪县"), UnitName.of("南山县"), UnitName.of("泽北市人民政府"), UnitName.of("泽北市"));
    ImmutableList<Resolution> resolutions = DIRECTORY.resolveAll(list, IN_2020);
    assertThat(ids(resolutions.get(0).units())).containsExactly("xi");
    assertThat(resolutions.get(1)).isInstanceOf(Resolution.Unknown.class);
    assertThat(ids(resolutions.get(2).units())).containsExactly("ze");
    assertThat(resolutions.get(3)).isInstanceOf(Resolution.Unknown.class);
  }

  @Test
  void aUnitIsFoundByItsCode() {
    OrganizationCode code = OrganizationCode.parse("015000185");
    UnitDirectory directory =
        UnitDirectory.of(
            unit("a", "甲局", UnitKind.OTHER)
                .organizationCode(code)
                .lifespan(Lifespan.until(REFORM))
                .build(),
            unit("b", "乙局", UnitKind.OTHER)
                .organizationCode(code)
                .lifespan(Lifespan.from(REFORM))
                .build());
    assertThat(ids(directory.resolve(code, IN_2017).units())).containsExactly("a");
    assertThat(ids(directory.resolve(code, IN_2020).units())).containsExactly("b");
    assertThat(directory.resolve(OrganizationCode.parse("009050039"), IN_2020).units()).isEmpty();
  }

  @Test
  void parentsAndDivisionsSayWhatLiesWithin() {
    assertThat(DIRECTORY.isWithin(UnitId.of("bud"), UnitId.of("pref"))).isTrue();
    assertThat(DIRECTORY.isWithin(UnitId.of("xi"), UnitId.of("pref"))).isTrue();
    assertThat(DIRECTORY.isWithin(UnitId.of("cheng"), UnitId.of("pref"))).isFalse();
    assertThat(DIRECTORY.isWithin(UnitId.of("cheng"), UnitId.of("prov"))).isTrue();
    assertThat(DIRECTORY.isWithin(UnitId.of("pref"), UnitId.of("pref"))).isFalse();
    assertThat(DIRECTORY.isWithin(UnitId.of("prov"), UnitId.of("pref"))).isFalse();
    assertThat(DIRECTORY.parent(UnitId.of("bud")).map(Unit::id)).contains(UnitId.of("fin"));
    assertThat(DIRECTORY.parent(UnitId.of("prov"))).isEmpty();
  }

  @Test
  void anIdThatIsNotThereIsACallersMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIRECTORY.current(UnitId.of("nobody"), IN_2020))
        .withMessage("no unit has the id: nobody");
    assertThat(DIRECTORY.find(UnitId.of("nobody"))).isEmpty();
    assertThat(DIRECTORY.contains(UnitId.of("nobody"))).isFalse();
  }

  private static List<String> problems(Unit... units) {
    Outcome<UnitDirectory> outcome =
        UnitDirectory.builder().addAll(ImmutableList.copyOf(units)).assemble();
    assertThat(outcome.value().isPresent()).isEqualTo(!outcome.hasErrors());
    List<String> problems = new ArrayList<>();
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      problems.add(diagnostic.toString());
    }
    return problems;
  }

  @Test
  void brokenRulesAreReportedWithTheirPlace() {
    assertThat(
            problems(
                Unit.of("a", "甲", UnitKind.OTHER),
                Unit.of("a", "乙", UnitKind.OTHER),
                unit("b", "丙", UnitKind.OTHER).parent(UnitId.of("x")).build(),
                unit("c", "丁", UnitKind.OTHER)
                    .lifespan(Lifespan.until(REFORM))
                    .addSuccessors(UnitId.of("y"))
                    .build()))
        .containsExactly(
            "ERROR unit.duplicate-id unit a: id of a unit must be unique: a",
            "ERROR unit.unknown-parent unit b: parent of a unit must be in the directory: x",
            "ERROR unit.unknown-successor unit c: successor of a unit must be in the directory: y");
  }

  @Test
  void cyclesAreReportedOnce() {
    assertThat(
            problems(
                unit("out", "外", UnitKind.OTHER).parent(UnitId.of("a")).build(),
                unit("a", "甲", UnitKind.OTHER).parent(UnitId.of("b")).build(),
                unit("b", "乙", UnitKind.OTHER).parent(UnitId.of("a")).build(),
                unit("self", "己", UnitKind.OTHER).parent(UnitId.of("self")).build()))
        .containsExactly(
            "ERROR unit.parent-cycle unit a: a unit must not belong to itself: a -> b -> a",
            "ERROR unit.parent-cycle unit self: a unit must not belong to itself: self -> self");
    Lifespan ended = Lifespan.until(REFORM);
    assertThat(
            problems(
                unit("a", "甲", UnitKind.OTHER)
                    .lifespan(ended)
                    .addSuccessors(UnitId.of("end"), UnitId.of("b"))
                    .build(),
                unit("b", "乙", UnitKind.OTHER)
                    .lifespan(ended)
                    .addSuccessors(UnitId.of("a"))
                    .build(),
                unit("end", "终", UnitKind.OTHER).build()))
        .first()
        .isEqualTo(
            "ERROR unit.successor-cycle unit a: a unit must not succeed itself: a -> b -> a");
  }

  @Test
  void doubtfulUnitsAreRemarkedOn() {
    CreditCode code = CreditCode.parse("11341602003166647K");
    assertThat(
            problems(
                unit("a", "甲", UnitKind.OTHER)
                    .lifespan(Lifespan.until(IN_2020))
                    .addSuccessors(UnitId.of("b"))
                    .build(),
                unit("b", "乙", UnitKind.OTHER)
                    .creditCode(code)
                    .lifespan(Lifespan.until(IN_2017))
                    .build(),
                unit("c", "丙", UnitKind.OTHER)
                    .creditCode(code)
                    .lifespan(Lifespan.from(IN_2017))
                    .build(),
                unit("d", "丁", UnitKind.OTHER).creditCode(code).build(),
                unit("e", "戊\u202E局", UnitKind.OTHER).build()))
        .containsExactly(
            "WARNING unit.invisible-character unit e: name of a unit must not have invisible"
                + " characters: \"戊\\u{202e}局\"",
            "WARNING unit.successor-ended unit a: successor b must exist after the end of the unit"
                + " on 2020-07-01, but exists: ../2017-04-22",
            "WARNING unit.shared-code unit d: credit code must not be that of another unit, b:"
                + " 11341602003166647K");
  }

  @Test
  void aLongChainOfParentsIsWalkedWithoutRecursion() {
    List<Unit> chain = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Unit.Builder each = unit("u" + i, "第" + i + "科", UnitKind.SECTION);
      chain.add(i == 0 ? each.build() : each.parent(UnitId.of("u" + (i - 1))).build());
    }
    UnitDirectory directory = UnitDirectory.builder().addAll(chain).build();
    assertThat(directory.isWithin(UnitId.of("u99999"), UnitId.of("u0"))).isTrue();
    assertThat(directory.isWithin(UnitId.of("u0"), UnitId.of("u99999"))).isFalse();

    chain.set(0, unit("u0", "第0科", UnitKind.SECTION).parent(UnitId.of("u99999")).build());
    Outcome<UnitDirectory> cyclic = UnitDirectory.builder().addAll(chain).assemble();
    assertThat(cyclic.errors()).hasSize(1);
    assertThat(cyclic.errors().get(0).message())
        .endsWith("u99980 -> ... -> u0")
        .hasSizeLessThan(400);
  }

  @Test
  void namesThatCollideInTheirHashAreStillFoundQuickly() {
    UnitDirectory.Builder builder = UnitDirectory.builder();
    int bits = 15;
    for (int i = 0; i < 1 << bits; i++) {
      builder.add(Unit.of(colliding(i, bits), colliding(i, bits), UnitKind.OTHER));
    }
    UnitDirectory directory = builder.build();
    for (int i = 0; i < 1 << bits; i++) {
      assertThat(directory.resolve(UnitName.of(colliding(i, bits)), IN_2020).unit()).isPresent();
    }
  }

  private static String colliding(int number, int bits) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < bits; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Test
  void aDirectoryIsEqualToAnotherOfTheSameUnits() {
    Unit a = Unit.of("a", "甲", UnitKind.OTHER);
    Unit b = Unit.of("b", "乙", UnitKind.OTHER);
    new EqualsTester()
        .addEqualityGroup(UnitDirectory.of(a, b), UnitDirectory.of(a).toBuilder().add(b).build())
        .addEqualityGroup(UnitDirectory.of(b, a))
        .addEqualityGroup(UnitDirectory.empty(), UnitDirectory.of())
        .testEquals();
    assertThat(UnitDirectory.of(a, b)).hasToString("UnitDirectory of 2 units").isNotNull();
    assertThat(UnitDirectory.of(a, b).size()).isEqualTo(2);
    assertThat(UnitDirectory.empty().isEmpty()).isTrue();
  }

  @Test
  void aBrokenDirectoryCannotBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UnitDirectory.of(
                    Unit.of("a", "甲", UnitKind.OTHER), Unit.of("a", "乙", UnitKind.OTHER)))
        .withMessageContaining("unit.duplicate-id");
  }

  @Test
  void aVisitorIsToldTheKindOfAnswer() {
    Resolution.Visitor<String> kind =
        new Resolution.Visitor<>() {
          @Override
          public String visit(Resolution.One one) {
            return "one";
          }

          @Override
          public String visit(Resolution.Several several) {
            return "several";
          }

          @Override
          public String visit(Resolution.Unknown unknown) {
            return "unknown";
          }

          @Override
          public String visit(Resolution.Members members) {
            return "members of " + members.collective();
          }

          @Override
          public String visit(Resolution.Symbolic symbolic) {
            return "symbolic " + symbolic.collective();
          }
        };
    assertThat(resolve("州财政局", IN_2020).accept(kind)).isEqualTo("one");
    assertThat(resolve("县财政局", IN_2020).accept(kind)).isEqualTo("several");
    assertThat(resolve("省火星局", IN_2020).accept(kind)).isEqualTo("unknown");
    assertThat(resolve("各县市", IN_2020).accept(kind)).isEqualTo("members of 各县市");
    assertThat(resolve("有关县市", IN_2020).accept(kind)).isEqualTo("symbolic 有关县市");
  }
}
