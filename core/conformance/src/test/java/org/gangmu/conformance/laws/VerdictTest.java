package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangmu.progress.LightAverage;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Part;
import org.gangmu.target.Attainment;
import org.junit.jupiter.api.Test;

/** What a message about a broken law shows. */
class VerdictTest {

  private static final Law LAW = RollupRuleLaws.ORDER;

  private record Task(String title, List<String> units) {}

  private static String first(Object left, Object right) {
    return String.valueOf(Verdict.equal(LAW, left, right).facts().get("first difference"));
  }

  @Test
  void textsAreQuotedAndWhatCannotBeSeenIsWritten() {
    assertThat(Shown.of(" ")).isEqualTo("\" \"");
    assertThat(Shown.of("\t")).isEqualTo("\"\\u0009\"");
    assertThat(Shown.of("\n")).isEqualTo("\"\\n\"");
    assertThat(Shown.of("\u3000")).isEqualTo("\"\\u3000\"");
    assertThat(Shown.of("\u00a0")).isEqualTo("\"\\u00a0\"");
    assertThat(Shown.of("a\u200bb\u200d")).isEqualTo("\"a\\u200bb\\u200d\"");
    assertThat(Shown.of("\ufeff\u202e")).isEqualTo("\"\\ufeff\\u202e\"");
    assertThat(Shown.of("\"")).isEqualTo("\"\\\"\"");
  }

  @Test
  void fullWidthIsToldFromHalfWidth() {
    assertThat(Shown.of("５％")).isEqualTo("\"５％\"").isNotEqualTo(Shown.of("5%"));
    assertThat(first("５％", "5%")).isEqualTo("$ is \"５％\" and \"5%\"");
  }

  @Test
  void theFirstDifferenceIsShownWithItsPath() {
    Task one = new Task("植树", List.of("州林草局", "州财政局"));
    Task other = new Task("植树", List.of("州林草局", "州财政局\u200b"));
    assertThat(first(List.of(one, one), List.of(one, other)))
        .isEqualTo("$[1].units[1] is \"州财政局\" and \"州财政局\\u200b\"");
    assertThat(first(Map.of("a", 1), ImmutableMap.of("a", 2))).isEqualTo("$[\"a\"] is 1 and 2");
    assertThat(first(List.of(1), List.of(1, 2))).isEqualTo("$.size() is 1 and 2");
    assertThat(first(1, 2)).isEqualTo("$ is 1 and 2");
  }

  @Test
  void longValuesAreCut() {
    assertThat(Shown.of("xy".repeat(2500))).hasSizeLessThan(4100).endsWith("… (5002 characters)");
    assertThat(Shown.of(null)).isEqualTo("null");
  }

  @Test
  void whatHoldsHasNoFacts() {
    Verdict held = Verdict.equal(LAW, List.of(1), List.of(1)).with("parts", 1).withSample("a", 2);
    assertThat(held).isEqualTo(Verdict.held(LAW));
    held.orThrow();
    assertThat(held.message())
        .isEqualTo(
            "law ROLLUP-2 [MUST] holds: %s\n  formula: %s"
                .formatted(LAW.sentence(), LAW.formula()));
  }

  @Test
  void whatIsBrokenSaysWhy() {
    Verdict broken = Verdict.equal(LAW, " ", "\u3000").with("row", 3);
    assertThat(broken.and(Verdict.held(LAW))).isEqualTo(broken);
    assertThat(Verdict.held(LAW).and(broken)).isEqualTo(broken);
    assertThatThrownBy(broken::orThrow)
        .isInstanceOfSatisfying(
            LawBroken.class, error -> assertThat(error.verdict()).isEqualTo(broken))
        .hasMessage(
            """
            law ROLLUP-2 [MUST] is broken: %s
              formula: %s
              why: %s
              left: " "
              right: "\\u3000"
              first difference: $ is " " and "\\u3000"
              row: 3"""
                .formatted(LAW.sentence(), LAW.formula(), LAW.why()));
  }

  @Test
  void samplesAreJava() {
    assertThat(
            SampleJava.ofAny(List.of(new Part(3, 5, Part.NO_DAY, Long.MAX_VALUE, Part.ANY_AMOUNT))))
        .hasToString("List.of(new Part(3L, 5, Part.NO_DAY, Long.MAX_VALUE, Part.ANY_AMOUNT))");
    assertThat(SampleJava.ofAny(LocalDate.of(2026, 2, 3))).hasToString("LocalDate.of(2026, 2, 3)");
    LightInputs inputs =
        LightInputs.builder()
            .pace(Pace.of(Share.HALF, Attainment.FULL))
            .daysLeft(-3)
            .timeLeft(Share.of(1, 4))
            .periodsBehind(2)
            .figure(new BigDecimal("-0.5"))
            .planned(new BigDecimal("1"))
            .average(LightAverage.ofAll(List.of(BigDecimal.ONE, BigDecimal.ZERO)))
            .addFlag(new LightFlag("已入库"))
            .build();
    assertThat(SampleJava.ofAny(inputs))
        .hasToString(
            "LightInputs.builder()"
                + ".pace(Pace.of(Share.of(1L, 2L),"
                + " Attainment.of(new BigDecimal(\"1\"), new BigDecimal(\"1\"))))"
                + ".daysLeft(-3).timeLeft(Share.of(1L, 4L)).periodsBehind(2)"
                + ".figure(new BigDecimal(\"-0.5\")).planned(new BigDecimal(\"1\"))"
                + ".average(LightAverage.ofAll(List.of(new BigDecimal(\"1\"), BigDecimal.ZERO)))"
                + ".addFlag(new LightFlag(\"已入库\")).build()");
    assertThat(SampleJava.ofAny(LightInputs.of(Pace.ofUnknown(Share.NOTHING))))
        .hasToString("LightInputs.builder().pace(Pace.ofUnknown(Share.of(0L, 1L))).build()");
  }
}
