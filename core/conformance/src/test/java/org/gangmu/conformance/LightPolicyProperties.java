package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ProgressCode;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/** Laws of lights and their policies (L16). */
class LightPolicyProperties {

  @Provide
  Arbitrary<ImmutableList<LightBand>> bands() {
    return ProgressArbitraries.bands();
  }

  @Provide
  Arbitrary<Pace> paces() {
    return ProgressArbitraries.paces();
  }

  /** Percentages attained where half is expected, so that all points are exact decimals. */
  @Provide
  Arbitrary<BigDecimal> percentages() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(120)).ofScale(1);
  }

  private static Light lightOf(LightPolicy policy, BigDecimal percent) {
    Attainment actual = Attainment.of(percent, new BigDecimal(100));
    return policy.light(LightInputs.of(Pace.of(Share.HALF, actual)));
  }

  private static BigDecimal pointsBehind(BigDecimal percent) {
    return new BigDecimal(50).subtract(percent);
  }

  @Property
  void bandsWithoutGapDecideEveryValue(
      @ForAll("bands") ImmutableList<LightBand> bands, @ForAll("percentages") BigDecimal percent) {
    Outcome<LightPolicy> built =
        LightPolicy.of("x", LightMeasure.POINTS_BEHIND, bands, Optional.empty());
    assertThat(built.diagnostics()).isEmpty();
    LightBand expected =
        bands.stream()
            .filter(band -> band.values().contains(pointsBehind(percent)))
            .findFirst()
            .orElseThrow();
    assertThat(lightOf(built.orElseThrow(), percent)).isEqualTo(expected.light());
  }

  @Property
  void theOrderOfBandsDoesNotMatter(
      @ForAll("bands") ImmutableList<LightBand> bands, @ForAll LightMeasure measure) {
    List<LightBand> shuffled = new ArrayList<>(bands);
    Collections.shuffle(shuffled, new Random(bands.hashCode()));
    assertThat(LightPolicy.of("x", measure, shuffled, Optional.empty()))
        .isEqualTo(LightPolicy.of("x", measure, bands, Optional.empty()));
  }

  /** What is in no band is in a gap that is named, and shows what the policy has for the rest. */
  @Property
  void aBandLeftOutIsAGap(
      @ForAll("bands") ImmutableList<LightBand> bands,
      @ForAll @IntRange(max = 5) int drawn,
      @ForAll("percentages") BigDecimal percent) {
    List<LightBand> left = new ArrayList<>(bands);
    Range<BigDecimal> out = left.remove(drawn % bands.size()).values();
    Outcome<LightPolicy> built =
        LightPolicy.of("x", LightMeasure.POINTS_BEHIND, left, Optional.empty());
    LightPolicy policy = built.orElseThrow();
    BigDecimal points = pointsBehind(percent);
    assertThat(policy.gaps().stream().anyMatch(gap -> gap.contains(points)))
        .isEqualTo(out.contains(points));
    assertThat(lightOf(policy, percent) == Light.UNCOVERED).isEqualTo(out.contains(points));
    assertThat(built.diagnostics().stream().map(Diagnostic::code))
        .hasSameSizeAs(policy.gaps())
        .containsOnly(ProgressCode.LIGHT_GAP);
    if (out.contains(points)) {
      assertThat(lightOf(policy.withOtherwise(Light.WARNING), percent)).isEqualTo(Light.WARNING);
    }
  }

  @Property
  void aValueInTwoBandsIsFound(
      @ForAll("bands") ImmutableList<LightBand> bands, @ForAll("percentages") BigDecimal percent) {
    List<LightBand> more = new ArrayList<>(bands);
    BigDecimal points = pointsBehind(percent);
    more.add(new LightBand(Range.singleton(points), Light.CRITICAL));
    Outcome<LightPolicy> built =
        LightPolicy.of("x", LightMeasure.POINTS_BEHIND, more, Optional.empty());
    assertThat(built.value()).isEmpty();
    assertThat(built.errors()).hasSize(1);
    assertThat(built.errors().get(0).message())
        .endsWith(" at " + Range.singleton(points.signum() == 0 ? BigDecimal.ZERO : plain(points)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new LightPolicy(
                    "x", LightMeasure.POINTS_BEHIND, ImmutableList.copyOf(more), Optional.empty()));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Of whole measures, every number is in a band or in a gap, and in none of both. */
  @Property
  void wholeNumbersAreCoveredOnce(
      @ForAll("bands") ImmutableList<LightBand> bands,
      @ForAll @IntRange(max = 5) int drawn,
      @ForAll @IntRange(min = -70, max = 70) int days) {
    List<LightBand> left = new ArrayList<>(bands);
    left.remove(drawn % bands.size());
    LightPolicy policy =
        LightPolicy.of("x", LightMeasure.DAYS_LEFT, left, Optional.empty()).orElseThrow();
    BigDecimal value = BigDecimal.valueOf(days);
    boolean inGap = policy.gaps().stream().anyMatch(gap -> gap.contains(value));
    Light light = policy.light(LightInputs.builder().daysLeft(days).build());
    assertThat(light == Light.UNCOVERED).isEqualTo(inGap);
    assertThat(left.stream().anyMatch(band -> band.values().contains(value))).isNotEqualTo(inGap);
  }

  @Property
  void theUnknownIsNeverInOrder(
      @ForAll("bands") ImmutableList<LightBand> bands,
      @ForAll LightMeasure measure,
      @ForAll("paces") Pace pace) {
    LightPolicy policy = new LightPolicy("x", measure, bands, Optional.of(Light.NORMAL));
    Light light = policy.light(LightInputs.of(pace));
    if (pace.actual().isEmpty()) {
      assertThat(light).isIn(Light.UNKNOWN, Light.NOT_DUE);
    }
    if (pace.state() == PaceState.UNKNOWN) {
      assertThat(light).isEqualTo(Light.UNKNOWN);
    }
  }

  @Property
  void theWorstOfLightsIsMonotone(@ForAll Light one, @ForAll Light other, @ForAll Light third) {
    if (one.compareTo(other) <= 0) {
      assertThat(one.worst(third)).isLessThanOrEqualTo(other.worst(third));
    }
  }

  /** Where the bands get worse the further it is behind, the light is monotone in the gap. */
  @Property
  void bandsThatWorsenAreMonotoneInTheGap(
      @ForAll("bands") ImmutableList<LightBand> bands,
      @ForAll("percentages") BigDecimal percent,
      @ForAll("percentages") BigDecimal other) {
    List<Light> lights = bands.stream().map(LightBand::light).sorted().toList();
    ImmutableList.Builder<LightBand> worsening = ImmutableList.builder();
    for (int i = 0; i < bands.size(); i++) {
      worsening.add(new LightBand(bands.get(i).values(), lights.get(i)));
    }
    LightPolicy policy =
        new LightPolicy("x", LightMeasure.POINTS_BEHIND, worsening.build(), Optional.empty());
    assertThat(lightOf(policy, percent.max(other)))
        .isLessThanOrEqualTo(lightOf(policy, percent.min(other)));
  }
}
