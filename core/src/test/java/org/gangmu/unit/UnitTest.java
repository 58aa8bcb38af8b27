package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  private static Unit.Builder finance() {
    return Unit.of("fin", "州财政局", UnitKind.GOVERNMENT_DEPARTMENT).toBuilder();
  }

  @Test
  void aCreditCodeBringsItsOrganizationCode() {
    CreditCode code = CreditCode.parse("11341602003166647K");
    Unit unit = finance().creditCode(code).build();
    assertThat(unit.organizationCode()).isEqualTo(code.organizationCode()).isPresent();
    new EqualsTester()
        .addEqualityGroup(
            unit, finance().creditCode(code).organizationCode(code.organizationCode()).build())
        .addEqualityGroup(finance().build())
        .testEquals();
  }

  @Test
  void codesMustAgree() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                finance()
                    .creditCode(CreditCode.parse("11341602003166647K"))
                    .organizationCode(OrganizationCode.parse("015000185"))
                    .build())
        .withMessage(
            "organization code of unit fin must be 003166647, as in its credit code: 015000185");
  }

  @Test
  void aDivisionBringsItsLevelUnlessAnotherIsGiven() {
    DivisionCode county = DivisionCode.parse("632821");
    assertThat(finance().division(county).build().level()).contains(DivisionLevel.COUNTY);
    assertThat(finance().division(county).level(DivisionLevel.PREFECTURE).build().level())
        .contains(DivisionLevel.PREFECTURE);
    assertThat(finance().build().level()).isEmpty();
  }

  @Test
  void onlyAUnitThatEndsHasSuccessors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finance().addSuccessors(UnitId.of("next")).build())
        .withMessage("unit fin must have an end if it has successors: [next]");
  }

  @Test
  void namesAreThoseOfTheDay() {
    Unit unit =
        finance()
            .lifespan(Lifespan.from(LocalDate.of(2010, 1, 1)))
            .addAlias(Alias.of("州财局"))
            .addAlias(new Alias(UnitName.of("州财政处"), Lifespan.until(DAY)))
            .build();
    assertThat(unit.namesOn(DAY)).extracting(UnitName::text).containsExactly("州财政局", "州财局");
    assertThat(unit.namesOn(DAY.minusDays(1)))
        .extracting(UnitName::text)
        .containsExactly("州财政局", "州财局", "州财政处");
    assertThat(unit.namesOn(LocalDate.of(2009, 12, 31))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-01-02, 2020-01-01, true",
    "2020-01-01, 2020-01-02, 2020-01-02, false",
    "2020-01-01, 2020-01-02, 2019-12-31, false",
    ", 2020-01-02, 0001-01-01, true",
    "2020-01-01, , 9999-12-31, true",
    ", , 2020-01-01, true"
  })
  void aLifespanHoldsItsFirstDayAndNotItsEnd(
      LocalDate from, LocalDate until, LocalDate date, boolean inside) {
    Lifespan lifespan = new Lifespan(Optional.ofNullable(from), Optional.ofNullable(until));
    assertThat(lifespan.contains(date)).isEqualTo(inside);
  }

  @Test
  void lifespansThatTouchDoNotOverlap() {
    Lifespan before = Lifespan.until(DAY);
    Lifespan after = Lifespan.from(DAY);
    assertThat(before.overlaps(after)).isFalse();
    assertThat(after.overlaps(before)).isFalse();
    assertThat(before.overlaps(Lifespan.from(DAY.minusDays(1)))).isTrue();
    assertThat(Lifespan.ALWAYS.overlaps(before)).isTrue();
    assertThat(before).hasToString("../2020-07-01");
    assertThat(Lifespan.between(DAY, DAY.plusDays(1))).hasToString("2020-07-01/2020-07-02");
  }

  @Test
  void aLifespanHasADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lifespan.between(DAY, DAY))
        .withMessage("end of a lifespan must be after its start 2020-07-01: 2020-07-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a ", "a\u3000", "a\u200Bb", "a\nb", "\uFEFFa", "a\u202Eb"})
  void anIdIsPlainText(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of(text));
  }

  @Test
  void anIdIsNoLongerThanItsLimit() {
    assertThat(UnitId.of("a".repeat(UnitId.MAX_LENGTH)).text()).hasSize(UnitId.MAX_LENGTH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitId.of("a".repeat(UnitId.MAX_LENGTH + 1)))
        .withMessage("id of a unit must have at most 200 characters: 201");
  }

  @ParameterizedTest
  @CsvSource({
    "省市场监管局（省知识产权局）, 省市场监管局(省知识产权局)",
    "省政府各委､办､厅､局, 省政府各委、办、厅、局",
    "１２３４５热线, 12345热线",
    "\uF9F4业局, 林业局",
    "葛󠄀洲坝, 葛洲坝"
  })
  void aKeyFoldsWidthAndCompatibilityForms(String name, String key) {
    assertThat(UnitName.of(name).key()).isEqualTo(key);
    assertThat(UnitName.of(name)).hasToString(name);
  }

  @Test
  void whatStandsSideBySideAfterFoldingComposes() {
    assertThat(UnitName.of("e\u200B\u0301").key()).isEqualTo("\u00E9");
  }

  @Test
  void aKeyIsNeverEmpty() {
    assertThat(UnitName.of("\u200B").key()).isEqualTo("\u200B");
  }
}
