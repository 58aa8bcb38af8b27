package org.gangmu.conformance.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceState;

/** For each law of lights a source, or a way to join lights, that breaks it. */
final class BrokenLights {

  static final ImmutableMap<Law, Supplier<LightSource>> SOURCES =
      ImmutableMap.<Law, Supplier<LightSource>>builder()
          .put(LightLaws.TOTAL, () -> wuhan(BrokenLights::needsAPace))
          .put(LightLaws.SAME_LIGHT, Memory::new)
          .put(LightLaws.SILENCE, () -> wuhan(inputs -> orElse(inputs, Light.NORMAL)))
          .put(LightLaws.NARROWS, () -> wuhan(inputs -> orElse(inputs, Light.CRITICAL)))
          .put(
              LightLaws.KNOWN,
              () -> yinchuan(light -> light == Light.UNCOVERED ? Light.UNKNOWN : light))
          .put(LightLaws.GAPS, () -> new Changed(LightPolicy.YINCHUAN, ImmutableList.of()))
          .put(LightLaws.COMPLETE, () -> LightSource.of(LightPolicy.YINCHUAN))
          .put(LightLaws.REST, ForgetsTheRest::new)
          .put(LightLaws.NOT_DUE, () -> wuhan(BrokenLights::lateAtOnce))
          .put(LightLaws.MONOTONE, () -> LightSource.of(exchanged(LightMeasure.RATIO, "0.6")))
          .put(LightLaws.URGENT, () -> LightSource.of(exchanged(LightMeasure.DAYS_LEFT, "0")))
          .put(LightLaws.IRRELEVANT, () -> wuhan(BrokenLights::alsoByDays))
          .buildOrThrow();

  static final ImmutableMap<Law, BinaryOperator<Light>> JOINS =
      ImmutableMap.of(
          LightLaws.JOIN,
          (one, other) -> one,
          LightLaws.JOIN_WORST,
          (one, other) -> one.compareTo(other) <= 0 ? one : other,
          LightLaws.JOIN_UNKNOWN,
          (one, other) -> one == Light.UNKNOWN ? other : one.worst(other));

  private BrokenLights() {}

  private interface Lights {
    Light of(LightInputs inputs);
  }

  private static LightSource wuhan(Lights lights) {
    return new Changed(LightPolicy.WUHAN, ImmutableList.of()) {
      @Override
      public Light light(LightInputs inputs) {
        return lights.of(inputs);
      }
    };
  }

  private static LightSource yinchuan(UnaryOperator<Light> change) {
    return new Changed(LightPolicy.YINCHUAN, LightPolicy.YINCHUAN.uncovered()) {
      @Override
      public Light light(LightInputs inputs) {
        return change.apply(super.light(inputs));
      }
    };
  }

  private static Light needsAPace(LightInputs inputs) {
    Pace pace = inputs.pace().orElseThrow();
    return LightPolicy.WUHAN.light(LightInputs.of(pace));
  }

  private static Light orElse(LightInputs inputs, Light light) {
    return inputs.pace().flatMap(Pace::actual).isEmpty() ? light : LightPolicy.WUHAN.light(inputs);
  }

  private static Light lateAtOnce(LightInputs inputs) {
    return inputs.pace().map(Pace::state).equals(Optional.of(PaceState.NOT_DUE))
        ? Light.CRITICAL
        : LightPolicy.WUHAN.light(inputs);
  }

  private static Light alsoByDays(LightInputs inputs) {
    return inputs.daysLeft().orElse(0) < 0 ? Light.CRITICAL : LightPolicy.WUHAN.light(inputs);
  }

  /** Returns a policy that is red above a value and green below it. */
  private static LightPolicy exchanged(LightMeasure measure, String at) {
    return new LightPolicy(
        "exchanged",
        measure,
        ImmutableList.of(
            new LightBand(Range.lessThan(new BigDecimal(at)), Light.NORMAL),
            new LightBand(Range.atLeast(new BigDecimal(at)), Light.CRITICAL)),
        Optional.empty());
  }

  /** Shows what a policy shows, and tells other gaps. */
  private static class Changed implements LightSource {

    private final LightPolicy policy;
    private final ImmutableList<LightCondition> gaps;

    Changed(LightPolicy policy, ImmutableList<LightCondition> gaps) {
      this.policy = policy;
      this.gaps = gaps;
    }

    @Override
    public Light light(LightInputs inputs) {
      return policy.light(inputs);
    }

    @Override
    public ImmutableSet<LightMeasure> measures() {
      return policy.measures();
    }

    @Override
    public ImmutableSet<LightFlag> flags() {
      return policy.flags();
    }

    @Override
    public ImmutableList<LightCondition> uncovered() {
      return gaps;
    }

    @Override
    public Optional<Light> otherwise() {
      return policy.otherwise();
    }
  }

  /** Goes back by one step at a time only. */
  private static final class Memory extends Changed {

    private static Light last = Light.NORMAL;

    Memory() {
      super(LightPolicy.WUHAN, ImmutableList.of());
    }

    @Override
    public Light light(LightInputs inputs) {
      Light light = super.light(inputs);
      last = light == Light.NORMAL && last == Light.CRITICAL ? Light.ATTENTION : light;
      return last;
    }
  }

  private static final class ForgetsTheRest extends Changed {

    ForgetsTheRest() {
      super(LightPolicy.YINCHUAN, ImmutableList.of());
    }

    @Override
    public Optional<Light> otherwise() {
      return Optional.of(Light.NOTICE);
    }
  }
}
