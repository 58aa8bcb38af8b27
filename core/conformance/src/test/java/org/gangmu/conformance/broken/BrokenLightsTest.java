package org.gangmu.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.gangmu.conformance.jqwik.LightConformance;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BrokenLightsTest {

  static final Iterable<Law> OF_SOURCES = BrokenLights.SOURCES.keySet();
  static final Iterable<Law> OF_JOINS = BrokenLights.JOINS.keySet();

  @Test
  void everyLawIsBroken() {
    assertThat(
            ImmutableList.<Law>builder()
                .addAll(BrokenLights.SOURCES.keySet())
                .addAll(BrokenLights.JOINS.keySet())
                .build())
        .isEqualTo(LightLaws.ALL);
  }

  @ParameterizedTest
  @FieldSource("OF_SOURCES")
  void theKitCatchesASource(Law law) {
    Probe.source = BrokenLights.SOURCES.get(law);
    KitRun.of(Probe.class, law).assertBroken(law, "LightInputs.builder()");
  }

  @ParameterizedTest
  @FieldSource("OF_JOINS")
  void theKitCatchesAJoin(Law law) {
    Probe.source = () -> LightSource.of(LightPolicy.WUHAN);
    Probe.join = BrokenLights.JOINS.get(law);
    KitRun.of(Probe.class, law).assertBroken(law, "lights: [");
  }

  /** Is given what is to be caught. */
  static class Probe extends LightConformance {

    static Supplier<LightSource> source = () -> LightSource.of(LightPolicy.WUHAN);
    static BinaryOperator<Light> join = Light::worst;

    @Override
    protected LightSource source() {
      return source.get();
    }

    @Override
    protected Light worst(Light one, Light other) {
      return join.apply(one, other);
    }
  }
}
