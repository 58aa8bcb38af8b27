package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.rollup.RuleSample.present;

import java.util.List;
import java.util.Optional;
import org.gangmu.progress.Light;
import org.gangmu.target.MeasureKind;
import org.junit.jupiter.api.Test;

class SumOfAmountsTest {

  private static final SumOfAmounts SUM = new SumOfAmounts();

  private static Part part(long planned, long actual) {
    return new Part(1, 0, Part.NO_DAY, planned, actual);
  }

  @Test
  void isActualOverPlanned() {
    assertThat(present(SUM, part(100, 30), part(300, 50))).hasValue(200_000_000);
    assertThat(present(SUM, part(3, 1))).hasValue(333_333_333);
  }

  @Test
  void isAtMostAllAndWhatIsBeyondMakesUpForWhatIsShort() {
    assertThat(present(SUM, part(100, 150), part(100, 50))).hasValue(Completion.WHOLE);
    assertThat(present(SUM, part(100, 150), part(100, 49))).hasValue(995_000_000);
    assertThat(present(SUM, part(100, 500))).hasValue(Completion.WHOLE);
  }

  @Test
  void roundsToNeitherEnd() {
    assertThat(present(SUM, part(Long.MAX_VALUE / 2, 1))).hasValue(1);
    assertThat(present(SUM, part(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2 - 1)))
        .hasValue(Completion.WHOLE - 1);
  }

  @Test
  void withoutAPlannedAmountIsNothing() {
    assertThat(present(SUM, part(0, 0))).isEmpty();
    assertThat(present(SUM, part(0, 7), part(10, 5))).hasValue(500_000_000);
    assertThat(present(SUM, List.of())).isEmpty();
  }

  @Test
  void whatMayBeAnythingMayBeAll() {
    assertThat(present(SUM, part(100, Part.ANY_AMOUNT), part(100, 0))).hasValue(Completion.WHOLE);
  }

  @Test
  void refusesWhatOverflows() {
    assertThatThrownBy(() -> present(SUM, part(Long.MAX_VALUE, 0), part(1, 0)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void contributionsAreTheAmountsReached() {
    assertThat(SUM.explain(List.of(part(100, 30), part(300, 50))).asList())
        .containsExactly(75_000_000L, 125_000_000L);
  }

  @Test
  void amountsOfAPlanAreSummedInOneUnit() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(SUM)
            .target("a", MeasureKind.CUMULATIVE, "投资 >= 2亿元")
            .target("b", MeasureKind.CUMULATIVE, "投资 >= 6000万元")
            .figure("a", "投资", "1亿元")
            .figure("b", "投资", "3000.5万元");
    assertThat(plan.range()).isEqualTo("0.500019231");
  }

  @Test
  void anAmountThatIsNotReportedMayBeAnything() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(SUM)
            .target("a", MeasureKind.CUMULATIVE, "投资 >= 100万元")
            .target("b", MeasureKind.CUMULATIVE, "投资 >= 100万元")
            .figure("a", "投资", "60万元");
    assertThat(plan.range()).isEqualTo("0.3..1");
  }

  @Test
  void amountsOfAnotherDimensionDoNotCount() {
    SmallPlan plan =
        SmallPlan.of("a", "b")
            .by(SUM)
            .target("a", MeasureKind.CUMULATIVE, "投资 >= 100万元")
            .target("b", MeasureKind.CUMULATIVE, "改造 >= 10公顷")
            .figure("a", "投资", "60万元")
            .figure("b", "改造", "10公顷");
    assertThat(plan.range()).isEqualTo("0.6");
  }

  /** Two chapters of 100 each, of which the first has reached all and is held up by a gate. */
  private static SmallPlan held(Veto veto) {
    return SmallPlan.of("a", "a/1", "a/2", "b")
        .by(SUM)
        .target("a/1", MeasureKind.CUMULATIVE, "投资 >= 100万元")
        .target("b", MeasureKind.CUMULATIVE, "投资 >= 100万元")
        .terms("a/2", terms -> terms.veto(veto))
        .figure("a/1", "投资", "100万元")
        .figure("b", "投资", "40万元");
  }

  @Test
  void aPartThatIsHeldUpCountsNoMoreThanItsCapLeaves() {
    Veto half =
        new Veto(Veto.Trigger.UNTIL_DONE, Completion.parse("0.5").orElseThrow(), Light.NOTICE);
    SmallPlan shut = held(half).percent("a/2", "60");
    assertThat(shut.range("a")).isEqualTo("0.5");
    assertThat(shut.range()).isEqualTo("0.45");
    SmallPlan unknown = held(half);
    assertThat(unknown.range("a")).isEqualTo("0.5..1");
    assertThat(unknown.range()).isEqualTo("0.45..0.7");
    assertThat(held(half).percent("a/2", "100").range()).isEqualTo("0.7");
    assertThat(held(Veto.GATE).percent("a/2", "60").range()).isEqualTo("0.695");
  }

  @Test
  void whatIsSetByHandGoesBeforeAGate() {
    SmallPlan plan =
        held(Veto.GATE).percent("a/2", "60").terms("a", terms -> terms.addOverrides(override("1")));
    assertThat(plan.range()).isEqualTo("0.7");
  }

  @Test
  void aChapterThatIsNoSumOfAmountsCountsInNoneThoughItIsSetByHand() {
    SmallPlan plan =
        held(Veto.GATE)
            .percent("a/2", "100")
            .terms("a", terms -> terms.rule(WeightedMean.DECLARED).addOverrides(override("1")));
    assertThat(plan.range("a")).isEqualTo("1");
    assertThat(plan.range()).isEqualTo("0.4");
  }

  @Test
  void nothingInScopeIsNotBroughtBackByAHand() {
    SmallPlan plan =
        SmallPlan.of("a", "a/1", "b")
            .cancelled("a/1")
            .percent("b", "40")
            .terms("a", terms -> terms.addOverrides(override("1")));
    assertThat(plan.range("a")).isEqualTo("none");
    assertThat(plan.range()).isEqualTo("0.4");
    assertThat(plan.standing("a").explanation().override()).isPresent();
  }

  private static ValueOverride override(String value) {
    return new ValueOverride(
        Completion.parse(value).orElseThrow(), "现场核实", "云泽州督查室", SmallPlan.JUNE, Optional.empty());
  }
}
