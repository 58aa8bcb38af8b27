package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.gangmu.target.Attainment;
import org.junit.jupiter.api.Test;

class LightBoardTest {

  private static LightInputs pace(int percent) {
    return LightInputs.of(
        Pace.of(Share.HALF, Attainment.of(BigDecimal.valueOf(percent), BigDecimal.valueOf(100))));
  }

  private static final ImmutableMap<String, LightInputs> IN_ORDER =
      ImmutableMap.of(
          "开工", LightInputs.builder().periodsBehind(0).build(),
          "进度", pace(55),
          "资金支付", pace(50),
          "入库", LightInputs.builder().addFlag(LightFlag.LISTED).build());

  @Test
  void eachDimensionHasItsLight() {
    LightReading reading = LightBoard.YINCHUAN.read(IN_ORDER);
    assertThat(reading).hasToString("{开工=NORMAL, 进度=NORMAL, 资金支付=NORMAL, 入库=NORMAL}");
    assertThat(reading.worst()).isEqualTo(Light.NORMAL);
    assertThat(reading.deciding()).containsExactly("开工", "进度", "资金支付", "入库");
  }

  @Test
  void theWorstOfThemIsTheLightOfTheWhole() {
    ImmutableMap<String, LightInputs> inputs =
        ImmutableMap.<String, LightInputs>builder()
            .putAll(IN_ORDER)
            .put("进度", pace(35))
            .put("资金支付", pace(49))
            .buildKeepingLast();
    LightReading reading = LightBoard.YINCHUAN.read(inputs);
    assertThat(reading.light("进度")).isEqualTo(Light.ATTENTION);
    assertThat(reading.worst()).isEqualTo(Light.CRITICAL);
    assertThat(reading.deciding()).containsExactly("资金支付");
  }

  @Test
  void aDimensionWithoutInputsIsNeverInOrder() {
    LightReading silent = LightBoard.YINCHUAN.read(ImmutableMap.of("进度", pace(60)));
    assertThat(silent).hasToString("{开工=UNKNOWN, 进度=NORMAL, 资金支付=UNKNOWN, 入库=UNKNOWN}");
    assertThat(silent.worst()).isEqualTo(Light.UNKNOWN);
    assertThat(silent.deciding()).containsExactly("开工", "资金支付", "入库");
  }

  @Test
  void anotherDimensionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightBoard.YINCHUAN.read(ImmutableMap.of("质量", pace(60))))
        .withMessage("dimension must be one of [开工, 进度, 资金支付, 入库]: 质量");
    LightReading reading = LightBoard.YINCHUAN.read(IN_ORDER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reading.light("质量"))
        .withMessage("dimension must be one of [开工, 进度, 资金支付, 入库]: 质量");
    new NullPointerTester().setDefault(String.class, "进度").testAllPublicInstanceMethods(reading);
    new NullPointerTester().testAllPublicInstanceMethods(LightBoard.YINCHUAN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightBoard("甲", ImmutableMap.of()))
        .withMessage("dimensions of a light board must not be none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightBoard("甲", ImmutableMap.of(" ", LightPolicy.WUHAN)))
        .withMessage("dimension of a light board must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightReading(ImmutableMap.of()))
        .withMessage("lights of a reading must not be none");
  }

  @Test
  void theOrderOfDimensionsIsPartOfABoard() {
    ImmutableMap<String, LightRule> rules =
        ImmutableMap.of("进度", LightPolicy.WUHAN, "到期", LightPolicy.XIAN);
    ImmutableMap<String, LightRule> turned =
        ImmutableMap.of("到期", LightPolicy.XIAN, "进度", LightPolicy.WUHAN);
    ImmutableMap<String, LightInputs> none = ImmutableMap.of();
    new EqualsTester()
        .addEqualityGroup(
            new LightBoard("甲", rules), new LightBoard("甲", ImmutableMap.copyOf(rules)))
        .addEqualityGroup(new LightBoard("甲", turned))
        .addEqualityGroup(new LightBoard("乙", rules))
        .addEqualityGroup(
            new LightBoard("甲", rules).read(none), new LightBoard("乙", rules).read(none))
        .addEqualityGroup(new LightBoard("甲", turned).read(none))
        .testEquals();
  }
}
