package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightOverlap;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done is pressed by no day any more. */
class DoneTest {

  private static OneLeaf reported(LightRule lights, String percent) {
    return new OneLeaf()
        .with(policy -> policy.lights(lights))
        .deadline("2026-08-31")
        .percent("2026-C08", "2026-08-20", percent);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-20,NORMAL,NORMAL",
    "2026-08-28,ATTENTION,NORMAL",
    "2026-08-31,ATTENTION,NORMAL",
    "2026-09-01,CRITICAL,NORMAL",
    "2027-01-10,CRITICAL,NORMAL"
  })
  void daysLeftPressOnlyWhatIsNotDone(String day, Light open, Light done) {
    assertThat(reported(LightPolicy.XIAN, "99.9").light(day)).isEqualTo(open);
    assertThat(reported(LightPolicy.XIAN, "100").light(day)).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-20,ATTENTION,NORMAL",
    "2026-08-31,ATTENTION,NORMAL",
    "2026-09-01,CRITICAL,NORMAL"
  })
  void theShareOfTimeLeftPressesOnlyWhatIsNotDone(String day, Light open, Light done) {
    assertThat(reported(LightTable.DESIGN_2026, "99.9").light(day)).isEqualTo(open);
    assertThat(reported(LightTable.DESIGN_2026, "100").light(day)).isEqualTo(done);
  }

  private static final LightInputs DONE =
      LightInputs.builder()
          .pace(Pace.of(Share.WHOLE, Attainment.FULL))
          .isDone(true)
          .daysLeft(-40)
          .timeLeft(Share.NOTHING)
          .build();

  @Test
  void noPresetWarnsOfWhatIsDone() {
    for (LightPolicy policy :
        new LightPolicy[] {
          LightPolicy.YINCHUAN,
          LightPolicy.WUHAN,
          LightPolicy.TIANJIN_BONDS,
          LightPolicy.YINCHUAN_FUNDS,
          LightPolicy.XIAN
        }) {
      assertThat(policy.light(DONE)).as(policy.name()).isEqualTo(Light.NORMAL);
      assertThat(LightTable.of(policy).light(DONE)).as(policy.name()).isEqualTo(Light.NORMAL);
    }
    assertThat(LightTable.DESIGN_2026.light(DONE)).isEqualTo(Light.NORMAL);
    assertThat(LightTable.DAZU.light(DONE)).isEqualTo(Light.UNCOVERED);
    assertThat(LightTable.DAZU.light(DONE.toBuilder().addFlags(LightFlag.ACCEPTED).build()))
        .isEqualTo(Light.NORMAL);
  }

  @Test
  void flagsStillWarnOfWhatIsDone() {
    LightInputs refused = DONE.toBuilder().addFlags(LightFlag.REFUSED).build();
    assertThat(LightTable.DESIGN_2026.light(refused)).isEqualTo(Light.CRITICAL);
  }

  @Test
  void aPolicyCanStillTellWhatWasDoneLate() {
    LightFlag late = new LightFlag("逾期完成");
    LightRule rule =
        LightTable.of(
                "迟办黄灯",
                List.of(
                    new LightCase(
                        LightCondition.of(LightMeasure.LEVEL, Range.atLeast(BigDecimal.ONE))
                            .and(late),
                        Light.ATTENTION),
                    LightCase.of(
                        LightMeasure.DAYS_LEFT, Range.atLeast(BigDecimal.ZERO), Light.NORMAL),
                    LightCase.of(
                        LightMeasure.DAYS_LEFT, Range.lessThan(BigDecimal.ZERO), Light.CRITICAL)),
                LightOverlap.WORST,
                Optional.empty())
            .orElseThrow();
    assertThat(rule.light(DONE)).isEqualTo(Light.NORMAL);
    assertThat(rule.light(DONE.toBuilder().addFlags(late).build())).isEqualTo(Light.ATTENTION);
  }

  @Test
  void whatMustBeExceededAndIsJustReachedIsNotDone() {
    OneLeaf leaf =
        new OneLeaf()
            .with(policy -> policy.lights(LightPolicy.XIAN))
            .deadline("2026-08-31")
            .target("投资>10亿元")
            .figure("2026-C08", "2026-08-20", "投资", "10亿元");
    assertThat(leaf.light("2026-09-10")).isEqualTo(Light.CRITICAL);
  }

  @Test
  void whatIsAssumedToBeDoneIsNot() {
    OneLeaf leaf =
        new OneLeaf()
            .with(policy -> policy.lights(LightPolicy.XIAN).missing(MissingRule.ASSUME_PLAN))
            .deadline("2026-08-31");
    assertThat(leaf.light("2026-09-10")).isEqualTo(Light.CRITICAL);
  }
}
