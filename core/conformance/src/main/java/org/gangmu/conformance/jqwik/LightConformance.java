package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.conformance.LightArbitraries;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/**
 * The laws of what decides lights: of a policy or a table that a team configures, by {@link
 * LightSource#of}, or of code of its own; and of how several lights make one.
 */
public abstract class LightConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected LightConformance() {}

  /** Returns what decides the lights. */
  protected abstract LightSource source();

  /** Returns the features that it has: all by default. */
  protected Set<LightLaws.Feature> features() {
    return ImmutableSet.copyOf(LightLaws.Feature.values());
  }

  /** Returns the light of two together, by default the worst. */
  protected Light worst(Light one, Light other) {
    return one.worst(other);
  }

  @Override
  protected final Set<String> featureNames() {
    return names(features());
  }

  /**
   * Returns inputs of which every fact is known: by default paces in per cent, days and shares of
   * time around the last day, figures around those planned, and any of the flags.
   */
  @Provide
  protected Arbitrary<LightInputs> all() {
    Arbitrary<Integer> percent = Arbitraries.integers().between(0, 120);
    Arbitrary<Pace> paces =
        Combinators.combine(Arbitraries.integers().between(1, 100), percent)
            .as((expected, actual) -> Pace.of(Share.of(expected, 100), percent(actual)));
    Arbitrary<Set<LightFlag>> flags =
        source().flags().isEmpty()
            ? Arbitraries.just(ImmutableSet.of())
            : Arbitraries.of(source().flags()).set();
    return Combinators.combine(
            LightArbitraries.knownInputs(),
            paces,
            Arbitraries.longs().between(-40, 40),
            percent,
            flags,
            Arbitraries.of(true, false))
        .as(
            (inputs, pace, days, time, raised, coarse) ->
                coarse
                    ? inputs.toBuilder().addAllFlags(raised).build()
                    : inputs.toBuilder()
                        .pace(pace)
                        .daysLeft(days)
                        .timeLeft(Share.of(Math.min(time, 100), 100))
                        .addAllFlags(raised)
                        .build())
        .withoutEdgeCases();
  }

  /** Returns inputs of which all is known, and the same with some of it forgotten. */
  @Provide
  protected Arbitrary<Tuple2<LightInputs, LightInputs>> forgotten() {
    return all()
        .flatMap(known -> LightArbitraries.forgetting(known).map(some -> Tuple.of(known, some)));
  }

  /** Returns inputs of which anything may be missing. */
  @Provide
  protected Arbitrary<LightInputs> some() {
    return Arbitraries.oneOf(ImmutableList.of(all(), forgotten().map(Tuple2::get2)));
  }

  private static Attainment percent(int percent) {
    return Attainment.of(BigDecimal.valueOf(percent), BigDecimal.valueOf(100));
  }

  /** Checks {@link LightLaws#TOTAL}. */
  @Property
  @OfLaw("LIGHT-1")
  @Label("LIGHT-1 MUST total")
  @Tag("MUST")
  public final void light01(@ForAll("some") LightInputs inputs) {
    LightLaws.total(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#SAME_LIGHT}. */
  @Property
  @OfLaw("LIGHT-2")
  @Label("LIGHT-2 MUST same light")
  @Tag("MUST")
  public final void light02(@ForAll("some") LightInputs inputs, @ForAll("all") LightInputs others) {
    LightLaws.sameLight(source(), inputs, others).orThrow();
  }

  /** Checks {@link LightLaws#SILENCE}. */
  @Property
  @OfLaw("LIGHT-3")
  @Label("LIGHT-3 MUST silence")
  @Tag("MUST")
  public final void light03(@ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs) {
    LightLaws.silence(source(), inputs.get1(), inputs.get2()).orThrow();
  }

  /** Checks {@link LightLaws#NARROWS}. */
  @Property
  @OfLaw("LIGHT-4")
  @Label("LIGHT-4 MUST narrows")
  @Tag("MUST")
  public final void light04(@ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs) {
    LightLaws.narrows(source(), inputs.get1(), inputs.get2()).orThrow();
  }

  /** Checks {@link LightLaws#KNOWN}. */
  @Property
  @OfLaw("LIGHT-5")
  @Label("LIGHT-5 MUST known")
  @Tag("MUST")
  public final void light05(@ForAll("all") LightInputs inputs) {
    LightLaws.known(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#GAPS}. */
  @Property
  @OfLaw("LIGHT-6")
  @Label("LIGHT-6 MUST gaps")
  @Tag("MUST")
  public final void light06(@ForAll("all") LightInputs inputs) {
    LightLaws.gaps(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#COMPLETE}. */
  @Property
  @OfLaw("LIGHT-7")
  @Label("LIGHT-7 MUST complete")
  @Tag("MUST")
  public final void light07(@ForAll("all") LightInputs inputs) {
    LightLaws.complete(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#REST}. */
  @Property
  @OfLaw("LIGHT-8")
  @Label("LIGHT-8 MUST rest")
  @Tag("MUST")
  public final void light08(@ForAll("some") LightInputs inputs) {
    LightLaws.rest(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#NOT_DUE}. */
  @Property
  @OfLaw("LIGHT-9")
  @Label("LIGHT-9 MUST not due")
  @Tag("MUST")
  public final void light09(@ForAll("some") LightInputs inputs) {
    LightLaws.notDue(source(), inputs).orThrow();
  }

  /** Checks {@link LightLaws#MONOTONE}. */
  @Property
  @OfLaw("LIGHT-10")
  @Label("LIGHT-10 MUST monotone")
  @Tag("MUST")
  public final void light10(
      @ForAll("all") LightInputs inputs,
      @ForAll @IntRange(min = 1, max = 100) int expected,
      @ForAll @IntRange(max = 120) int less,
      @ForAll @IntRange(max = 120) int more) {
    LightLaws.monotone(
            source(),
            inputs,
            Share.of(expected, 100),
            percent(Math.min(less, more)),
            percent(Math.max(less, more)))
        .orThrow();
  }

  /** Checks {@link LightLaws#URGENT}. */
  @Property
  @OfLaw("LIGHT-11")
  @Label("LIGHT-11 MUST urgent")
  @Tag("MUST")
  public final void light11(
      @ForAll("all") LightInputs inputs,
      @ForAll @IntRange(max = 40) int days,
      @ForAll @IntRange(max = 100) int left) {
    LightLaws.urgent(source(), inputs, days, Share.of(left, 100)).orThrow();
  }

  /** Checks {@link LightLaws#IRRELEVANT}. */
  @Property
  @OfLaw("LIGHT-12")
  @Label("LIGHT-12 MUST irrelevant")
  @Tag("MUST")
  public final void light12(@ForAll("some") LightInputs inputs, @ForAll("all") LightInputs others) {
    LightLaws.irrelevant(source(), inputs, others).orThrow();
  }

  /** Checks {@link LightLaws#JOIN}. */
  @Property
  @OfLaw("LIGHT-13")
  @Label("LIGHT-13 MUST join")
  @Tag("MUST")
  public final void light13(@ForAll Light one, @ForAll Light other, @ForAll Light third) {
    LightLaws.join(this::worst, one, other, third).orThrow();
  }

  /** Checks {@link LightLaws#JOIN_WORST}. */
  @Property
  @OfLaw("LIGHT-14")
  @Label("LIGHT-14 MUST join is the worst")
  @Tag("MUST")
  public final void light14(@ForAll Light one, @ForAll Light other) {
    LightLaws.joinWorst(this::worst, one, other).orThrow();
  }

  /** Checks {@link LightLaws#JOIN_UNKNOWN}. */
  @Property
  @OfLaw("LIGHT-15")
  @Label("LIGHT-15 MUST join of the unknown")
  @Tag("MUST")
  public final void light15(@ForAll Light light) {
    LightLaws.joinUnknown(this::worst, light).orThrow();
  }
}
