package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledTargetTest {

  private static final long MISSING = CompiledTarget.MISSING;
  private static final ImmutableList<FigureSlot> SLOTS =
      ImmutableList.of(
          FigureSlot.ofLevel("a", Quantity.parse("0.1%").orElseThrow()),
          FigureSlot.ofChange("b", new Base.LastYear(), Quantity.parse("1%").orElseThrow()));

  private static Optional<CompiledTarget> compile(String text, AssessmentPolicy policy) {
    return CompiledTarget.compile(TargetExpression.parse(text).orElseThrow(), SLOTS, policy);
  }

  private static CompiledTarget compile(String text) {
    return compile(text, AssessmentPolicy.defaults()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a >= 5.5%   | 55 | MET", "a >= 5.5%   | 54 | NOT_MET", "a > 5.5%    | 55 | NOT_MET",
        "a > 5.55%   | 56 | MET", "a >= 5.55%  | 55 | NOT_MET", "a < 5.55%   | 55 | MET",
        "a == 5.5%   | 55 | MET", "a == 5.55%  | 55 | NOT_MET", "a in (5.5%, 6%] | 60 | MET",
        "a in (5.5%, 6%] | 55 | NOT_MET", "a ~ 5% | 54 | UNDETERMINED", "a ~ 5% | 56 | NOT_MET",
        "a ~ 5%      | 50 | MET", "a => 5%     | 50 | MET",
      })
  void intervalsAreThoseOfTheCriterion(String text, long figure, Verdict verdict) {
    assertThat(compile(text).verdict(new long[] {figure, MISSING})).isEqualTo(verdict);
  }

  @Test
  void figuresBeyondTheSlotAreNeverReached() {
    CompiledTarget never = compile("a >= 99999999999999999999万亿倍");
    CompiledTarget ever = compile("a <= 99999999999999999999万亿倍");

    assertThat(never.verdict(new long[] {Long.MAX_VALUE, 0})).isEqualTo(Verdict.NOT_MET);
    assertThat(never.verdict(new long[] {MISSING, 0})).isEqualTo(Verdict.UNDETERMINED);
    assertThat(ever.verdict(new long[] {Long.MAX_VALUE, 0})).isEqualTo(Verdict.MET);
    assertThat(never.verdicts(2, new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE}, new int[2]))
        .containsExactly(0, 1);
    assertThat(never.verdicts(2, new long[] {Long.MAX_VALUE, MISSING}, new long[2]))
        .containsExactly(0, 1);
  }

  @Test
  void changesAndCombinations() {
    CompiledTarget target = compile("a >= 5% & (decrease(b) => 30% | opaque(\"好\"))");
    CompiledTarget some = compile("2 of (a >= 5%; increase(b, lastYear) > 0%; opaque(\"好\"))");

    assertThat(target.verdict(new long[] {50, -30})).isEqualTo(Verdict.MET);
    assertThat(target.verdict(new long[] {50, -29})).isEqualTo(Verdict.UNDETERMINED);
    assertThat(target.verdict(new long[] {49, MISSING})).isEqualTo(Verdict.NOT_MET);
    assertThat(some.verdict(new long[] {50, 1})).isEqualTo(Verdict.MET);
    assertThat(some.verdict(new long[] {50, 0})).isEqualTo(Verdict.UNDETERMINED);
    assertThat(some.verdict(new long[] {49, 0})).isEqualTo(Verdict.NOT_MET);
    assertThat(some.verdicts(3, new int[] {50, 50, 49}, new int[] {1, 0, 0}))
        .containsExactly(2, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c >= 5%",
        "a >= 5家",
        "increase(a) >= 5%",
        "rank(a) <= 3",
        "grade(a, 甲)",
        "all(a)",
        "turn(a, toPositive)",
        "done(a)",
        "a > ref(全国)",
        "increase(b, stated 5元) >= 1%",
        "a >= 5% & all(a)"
      })
  void whatNeedsMoreThanItsFiguresIsNotCompiled(String text) {
    assertThat(compile(text, AssessmentPolicy.defaults())).isEmpty();
  }

  @Test
  void anAboutThatIsNoIntervalIsNotCompiled() {
    AssessmentPolicy beyond = AssessmentPolicy.builder().beyondAboutIsMet(true).build();

    assertThat(compile("a ~ 5%", beyond)).isEmpty();
    assertThat(
            compile("a ~ 5%", beyond.toBuilder().tolerance(new BigDecimal("0.1")).build())
                .orElseThrow()
                .verdict(new long[] {900, 0}))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void columnsLongerThanABlockAreJudgedToTheirEnd() {
    int[] figures = new int[5000];
    long[] wide = new long[5000];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = i;
      wide[i] = i;
    }
    CompiledTarget target = compile("a in [10%, 20%]");
    byte[] verdicts = target.verdicts(4999, figures, new int[4999]);

    assertThat(target.verdicts(4999, wide, new long[4999])).isEqualTo(verdicts).hasSize(4999);
    for (int i = 0; i < verdicts.length; i++) {
      assertThat(CompiledTarget.verdictOf(verdicts[i]) == Verdict.MET)
          .isEqualTo(i >= 100 && i <= 200);
    }
    assertThat(target.verdicts(0, new int[0], new int[0])).isEmpty();
  }

  @Test
  void columnsAreChecked() {
    CompiledTarget target = compile("a >= 5%");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.verdicts(1, new int[1]))
        .withMessage("columns must be as many as slots, 2: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.verdicts(2, new int[2], new int[1]))
        .withMessage("column must have at least 2 rows: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.verdicts(-1, new long[2], new long[2]));
  }

  @Test
  void aSlotTakesWholeStepsOnly() {
    FigureSlot slot = SLOTS.get(0);

    assertThat(slot.figure(Quantity.parse("5.5%").orElseThrow())).hasValue(55);
    assertThat(slot.figure(Quantity.parse("55‰").orElseThrow())).hasValue(55);
    assertThat(slot.figure(Quantity.parse("5.55%").orElseThrow())).isEmpty();
    assertThat(slot.figure(Quantity.parse("5家").orElseThrow())).isEmpty();
    assertThat(slot.figure(Quantity.parse("9223372036854775807‰").orElseThrow()))
        .hasValue(Long.MAX_VALUE);
    assertThat(slot.figure(Quantity.parse("9223372036854775808‰").orElseThrow())).isEmpty();
    assertThat(slot.figure(Quantity.parse("-9223372036854775808‰").orElseThrow())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureSlot.ofLevel("a", Quantity.parse("0%").orElseThrow()))
        .withMessage("step of a slot must be positive: 0%");
  }
}
