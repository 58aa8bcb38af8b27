package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of figures are judged as their rows are, one by one. */
class CompiledColumnsTest {

  private static final ImmutableList<FigureSlot> SLOTS =
      ImmutableList.of(
          FigureSlot.ofLevel("a", Quantity.parse("1家").orElseThrow()),
          FigureSlot.ofChange("b", new Base.LastYear(), Quantity.parse("1%").orElseThrow()));

  /** Every pair of figures around the lines, at the ends of int, and missing. */
  private static final long[] FIGURES = {
    CompiledTarget.MISSING,
    Long.MIN_VALUE + 1,
    Integer.MIN_VALUE + 1L,
    -31,
    -30,
    -29,
    -1,
    0,
    1,
    4,
    5,
    6,
    9,
    10,
    11,
    Integer.MAX_VALUE,
    Long.MAX_VALUE
  };

  private static boolean isInt(long figure) {
    return figure == CompiledTarget.MISSING
        || (figure > Integer.MIN_VALUE && figure <= Integer.MAX_VALUE);
  }

  private static int asInt(long figure) {
    return figure == CompiledTarget.MISSING ? CompiledTarget.MISSING_INT : (int) figure;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a >= 5家",
        "a < 0家",
        "a == 5家",
        "a == 5.5家",
        "a in [-30家, 10家)",
        "a ~ 10家",
        "a >= -9223372036854775807家",
        "a <= 9223372036854775807家",
        "a < -2147483647家",
        "a > 2147483647家",
        "increase(b) ~ 10%",
        "decrease(b, lastYear) >= 30%",
        "opaque(\"好\")",
        "a >= 5家 & increase(b) >= 5%",
        "a >= 5家 & a <= 10家",
        "a >= 5家 | increase(b) >= 5%",
        "a >= 5家 & opaque(\"好\")",
        "a >= 5家 | opaque(\"好\")",
        "a ~ 10家 & increase(b) ~ 5%",
        "a ~ 10家 | increase(b) ~ 5%",
        "a >= 5家 & (decrease(b) => 30% | opaque(\"好\")) & a < 11家",
        "(a < 0家 | increase(b) > 5%) & (a >= 10家 | increase(b) ~ -30%)",
        "2 of (a >= 5家; increase(b) >= 5%; opaque(\"好\"))",
        "2 of (a ~ 5家; a ~ 10家; increase(b) ~ 5%; increase(b) < 0%)",
        "3 of (a >= 1家; a >= 5家; a >= 10家; increase(b) >= 1%) | a < -1家",
      })
  void columnsAreJudgedAsTheirRows(String text) {
    CompiledTarget target =
        CompiledTarget.compile(
                TargetExpression.parse(text).orElseThrow(), SLOTS, AssessmentPolicy.defaults())
            .orElseThrow();
    // the pairs several times over, so that there is more than a block of them
    int pairs = FIGURES.length * FIGURES.length;
    int rows = 9 * pairs + 1;
    long[] as = new long[rows];
    long[] bs = new long[rows];
    for (int row = 0; row < rows; row++) {
      as[row] = FIGURES[row % FIGURES.length];
      bs[row] = FIGURES[row / FIGURES.length % FIGURES.length];
    }
    byte[] wide = target.verdicts(rows, as, bs);
    assertThat(wide).hasSize(rows);
    int[] narrowAs = new int[rows];
    int[] narrowBs = new int[rows];
    for (int row = 0; row < rows; row++) {
      Verdict verdict = target.verdict(new long[] {as[row], bs[row]});
      assertThat(CompiledTarget.verdictOf(wide[row]))
          .as("%s, %s", as[row], bs[row])
          .isEqualTo(verdict);
      narrowAs[row] = isInt(as[row]) ? asInt(as[row]) : 5;
      narrowBs[row] = isInt(bs[row]) ? asInt(bs[row]) : 5;
    }
    byte[] narrow = target.verdicts(rows, narrowAs, narrowBs);
    assertThat(narrow).hasSize(rows);
    for (int row = 0; row < rows; row++) {
      long a = isInt(as[row]) ? as[row] : 5;
      long b = isInt(bs[row]) ? bs[row] : 5;
      assertThat(CompiledTarget.verdictOf(narrow[row]))
          .as("%s, %s", a, b)
          .isEqualTo(target.verdict(new long[] {a, b}));
    }
  }

  @Test
  void everyColumnHasARowForEachVerdict() {
    CompiledTarget target =
        CompiledTarget.compile(
                TargetExpression.parse("a >= 5家").orElseThrow(), SLOTS, AssessmentPolicy.defaults())
            .orElseThrow();

    assertThat(target.verdicts(1, new int[] {5, 4}, new int[] {0})).containsExactly(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.verdicts(2, new long[] {5, 4}, new long[] {0}))
        .withMessage("column must have at least 2 rows: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.verdicts(2, new long[] {5}, new long[] {0, 0}))
        .withMessage("column must have at least 2 rows: 1");
  }

  @Test
  void aSlotIsOfALevelOrOfAChange() {
    assertThat(SLOTS.get(0))
        .isEqualTo(new FigureSlot("a", Optional.empty(), Quantity.parse("1家").orElseThrow()));
    assertThat(SLOTS.get(1).changeAgainst()).contains(new Base.LastYear());
    assertThat(SLOTS.get(0).figure(Quantity.parse("1.5家").orElseThrow())).isEmpty();
    assertThat(SLOTS.get(0).figure(Quantity.parse("-7家").orElseThrow())).hasValue(-7);
  }
}
