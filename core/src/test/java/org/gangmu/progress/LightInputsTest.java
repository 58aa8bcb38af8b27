package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightInputsTest {

  private static final LightPolicy ABOVE_AVERAGE =
      new LightPolicy(
          "甲",
          LightMeasure.ABOVE_AVERAGE,
          ImmutableList.of(new LightBand(Range.atLeast(BigDecimal.ZERO), Light.NORMAL)),
          Optional.of(Light.ATTENTION));

  /** The mean of 1, 2 and 2 is 5/3: no decimal reaches it, and a rounded one would be wrong. */
  @ParameterizedTest
  @CsvSource({"1.666666666666666, ATTENTION", "1.666666666666667, NORMAL"})
  void anAverageIsExact(BigDecimal figure, Light light) {
    LightAverage average =
        LightAverage.ofAll(
            ImmutableList.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(2)));
    assertThat(average).hasToString("5/3");
    assertThat(ABOVE_AVERAGE.light(LightInputs.builder().figure(figure).average(average).build()))
        .isEqualTo(light);
  }

  @Test
  void anAverageWithoutAFigureIsNothing() {
    LightAverage average = LightAverage.ofFigure(new BigDecimal("-4.2"));
    assertThat(average).hasToString("-21/5");
    assertThat(ABOVE_AVERAGE.light(LightInputs.builder().average(average).build()))
        .isEqualTo(Light.UNKNOWN);
    assertThat(ABOVE_AVERAGE.light(LightInputs.builder().figure(BigDecimal.ONE).build()))
        .isEqualTo(Light.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightAverage.ofQuotient(BigDecimal.ONE, BigDecimal.ZERO))
        .withMessage("denominator of an average must be positive: 0");
    assertThat(LightAverage.ofQuotient(BigDecimal.valueOf(16), BigDecimal.valueOf(3)))
        .hasToString("16/3");
    assertThat(LightAverage.ofQuotient(new BigDecimal("-1.05"), new BigDecimal("0.2")))
        .isEqualTo(LightAverage.ofFigure(new BigDecimal("-5.25")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightAverage.ofAll(ImmutableList.of()))
        .withMessage("figures of an average must not be none");
  }

  @Test
  void figuresAreEqualByWorth() {
    new EqualsTester()
        .addEqualityGroup(
            LightInputs.builder()
                .figure(new BigDecimal("1.50"))
                .planned(new BigDecimal("2.0"))
                .build(),
            LightInputs.builder()
                .figure(new BigDecimal("1.5"))
                .planned(new BigDecimal("2"))
                .build())
        .addEqualityGroup(
            LightAverage.ofFigure(new BigDecimal("0.50")),
            LightAverage.ofAll(ImmutableList.of(BigDecimal.ZERO, BigDecimal.ONE)))
        .addEqualityGroup(LightFlag.REFUSED, new LightFlag("拒收未处理"))
        .testEquals();
  }

  @Test
  void aFigureOutOfRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightInputs.builder().figure(new BigDecimal("1e-19")).build())
        .withMessage("scale of figure must be within ±18: 19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightInputs.builder().planned(new BigDecimal("1e40")).build())
        .withMessage("scale of planned figure must be within ±18: -40");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightFlag(" "))
        .withMessage("name of a flag must not be blank");
  }
}
