package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;

/**
 * Generators of policies of rolling up and all their parts, half of them as usual in each respect.
 */
public final class RollupPolicyArbitraries {

  private RollupPolicyArbitraries() {}

  /** Returns policies with terms for any tasks. */
  public static Arbitrary<RollupPolicy> policies() {
    return policies(TaskArbitraries.taskIds());
  }

  /** Returns policies with terms for up to four of some tasks. */
  public static Arbitrary<RollupPolicy> policies(Arbitrary<TaskId> tasks) {
    return Combinators.combine(bare(), withLights(), terms(tasks))
        .as(
            (bare, lights, terms) ->
                lights.toBuilder()
                    .name(bare.name())
                    .period(bare.period())
                    .rule(bare.rule())
                    .earning(bare.earning())
                    .units(bare.units())
                    .missing(bare.missing())
                    .assessment(bare.assessment())
                    .terms(terms)
                    .build());
  }

  private static Arbitrary<RollupPolicy> bare() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.textsOrBlank()),
            ProgressArbitraries.plans(),
            usual(rules()),
            usual(earnings()),
            usual(Arbitraries.of(UnitRule.class)),
            usual(missingRules()),
            usual(assessments()))
        .as(
            (name, period, rule, earning, units, missing, assessment) -> {
              RollupPolicy.Builder builder = RollupPolicy.builder().period(period).name(name);
              rule.ifPresent(builder::rule);
              earning.ifPresent(builder::earning);
              units.ifPresent(builder::units);
              missing.ifPresent(builder::missing);
              assessment.ifPresent(builder::assessment);
              return builder.build();
            });
  }

  private static Arbitrary<RollupPolicy> withLights() {
    Arbitrary<ScopeEffect> effects = Arbitraries.of(ScopeEffect.class);
    Arbitrary<PaceRule> paces =
        Combinators.combine(ProgressArbitraries.curves(), ProgressArbitraries.curves())
            .as(PaceRule::new);
    return Combinators.combine(
            usual(effects),
            usual(effects),
            usual(paces),
            usual(lightRules()),
            boards().optional(0.3),
            usual(LightArbitraries.memories()),
            Arbitraries.of(false, true),
            ReportArbitraries.rhythms().optional(0.6))
        .as(
            (cancelled, suspended, pace, lights, board, memory, worst, rhythm) -> {
              RollupPolicy.Builder builder =
                  RollupPolicy.builder()
                      .period(PlanPeriod.ofYear(2026))
                      .board(board)
                      .isWorstOfParts(worst)
                      .rhythm(rhythm);
              cancelled.ifPresent(builder::cancelled);
              suspended.ifPresent(builder::suspended);
              pace.ifPresent(builder::pace);
              lights.ifPresent(builder::lights);
              memory(memory, rhythm).ifPresent(builder::memory);
              return builder.build();
            });
  }

  /** A memory needs a rhythm. */
  private static Optional<LightMemory> memory(
      Optional<LightMemory> memory, Optional<ReportRhythm> rhythm) {
    return rhythm.isPresent() ? memory : Optional.empty();
  }

  private static <T> Arbitrary<Optional<T>> usual(Arbitrary<T> unusual) {
    return unusual.optional(0.5);
  }

  /** Returns the rules of this library with any parameters. */
  public static Arbitrary<RollupRule> rules() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Weighting.class),
                Arbitraries.of(RollupScope.class),
                Arbitraries.of(WeightedMean.Counted.class))
            .as(WeightedMean::new),
        Arbitraries.of(
            new SumOfAmounts(), Extreme.LEAST, Extreme.MOST, new Latest(), Quorum.ALL, Quorum.ANY),
        Arbitraries.longs().between(1, Long.MAX_VALUE).map(Quorum::atLeast),
        ProgressArbitraries.shares().filter(share -> !share.isNothing()).map(Quorum::atLeast));
  }

  /** Returns all ways of earning, with up to four milestones of any names. */
  public static Arbitrary<Earning> earnings() {
    return Arbitraries.oneOf(
        Arbitraries.of(Earning.AUTOMATIC, Earning.BY_HAND, Earning.LEVEL_OF_EFFORT),
        Arbitraries.of(Earning.Combination.class).map(Earning.ByTargets::new),
        notFull().map(Earning.Fixed::new),
        TextArbitraries.textsOrBlank()
            .set()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(stages -> new Earning.Milestones(equalShares(ImmutableSet.copyOf(stages)))));
  }

  /** Returns equal shares but for the last, since a third of all is no number of billionths. */
  private static ImmutableMap<String, Share> equalShares(ImmutableSet<String> stages) {
    ImmutableMap.Builder<String, Share> shares = ImmutableMap.builder();
    int each = 100 / stages.size();
    int rest = 100;
    for (String stage : stages) {
      int share = rest < 2 * each ? rest : each;
      shares.put(stage, Share.of(share, 100));
      rest -= share;
    }
    return shares.buildOrThrow();
  }

  /** Returns completions, often at the ends. */
  public static Arbitrary<Completion> completions() {
    return Arbitraries.oneOf(
            Arbitraries.of(0, 1, Completion.WHOLE / 2, Completion.WHOLE - 1, Completion.WHOLE),
            Arbitraries.integers().between(0, Completion.WHOLE))
        .map(Completion::new);
  }

  private static Arbitrary<Completion> notFull() {
    return completions().filter(value -> !value.isFull());
  }

  /** Returns all rules for what is missing. */
  public static Arbitrary<MissingRule> missingRules() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            MissingRule.UNKNOWN, MissingRule.ZERO, MissingRule.EXCLUDE, MissingRule.ASSUME_PLAN),
        Arbitraries.integers().between(1, Integer.MAX_VALUE).map(MissingRule::carry));
  }

  /** Returns policies of assessment that settle anything. */
  public static Arbitrary<AssessmentPolicy> assessments() {
    Arbitrary<BigDecimal> shares =
        Arbitraries.integers().between(0, 1000).map(n -> BigDecimal.valueOf(n, 3));
    return Combinators.combine(
            shares.optional(),
            shares,
            Arbitraries.of(false, true),
            TextArbitraries.textsOrBlank().set().ofMaxSize(3),
            Arbitraries.integers().between(1, 30).map(n -> BigDecimal.valueOf(n, 1)),
            Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.textsOrBlank()))
        .as(
            (tolerance, near, beyond, lower, cap, source) ->
                AssessmentPolicy.builder()
                    .tolerance(tolerance)
                    .near(near)
                    .beyondAboutIsMet(beyond)
                    .lowerIsBetter(lower)
                    .cap(cap)
                    .source(source)
                    .build());
  }

  /** Returns bands of any measure and tables, with and without gaps, some of them presets. */
  public static Arbitrary<LightRule> lightRules() {
    Arbitrary<LightRule> policies =
        Combinators.combine(
                TextArbitraries.texts(),
                Arbitraries.of(LightMeasure.class),
                ProgressArbitraries.bands(),
                LightArbitraries.decided().optional(0.3),
                Arbitraries.integers().between(0, 6))
            .as(
                (name, measure, bands, otherwise, skipped) ->
                    new LightPolicy(
                        name,
                        measure,
                        bands.stream()
                            .filter(band -> bands.indexOf(band) != skipped)
                            .collect(ImmutableList.toImmutableList()),
                        otherwise));
    return Arbitraries.frequencyOf(
        Tuple.of(3, policies),
        Tuple.of(2, LightArbitraries.tables().map(table -> table)),
        Tuple.of(1, Arbitraries.of(LightPolicy.WUHAN, LightPolicy.XIAN)));
  }

  /** Returns boards of up to three dimensions of any names. */
  public static Arbitrary<LightBoard> boards() {
    return Combinators.combine(
            TextArbitraries.texts(),
            Combinators.combine(TextArbitraries.texts(), lightRules())
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3))
        .as(
            (name, lines) -> {
              Map<String, LightRule> rules = new LinkedHashMap<>();
              lines.forEach(line -> rules.put(line.get1(), line.get2()));
              return new LightBoard(name, ImmutableMap.copyOf(rules));
            });
  }

  /** Returns terms, each member of which says nothing half the time. */
  public static Arbitrary<TaskTerms> terms() {
    Arbitrary<BigDecimal> weights =
        Arbitraries.integers().between(0, 10_000).map(n -> BigDecimal.valueOf(n, 2));
    Arbitrary<TaskTerms> ofLeaves =
        Combinators.combine(
                usual(earnings()),
                usual(Arbitraries.of(UnitRule.class)),
                usual(missingRules()),
                events().list().ofMaxSize(3),
                usual(vetoes()),
                overrides().list().ofMaxSize(2))
            .as(
                (earning, units, missing, events, veto, overrides) ->
                    TaskTerms.builder()
                        .earning(earning)
                        .units(units)
                        .missing(missing)
                        .events(events)
                        .veto(veto)
                        .overrides(overrides)
                        .build());
    return Combinators.combine(
            ofLeaves,
            usual(weights),
            usual(weights),
            usual(rules()),
            usual(ProgressArbitraries.plans()),
            usual(ProgressArbitraries.curves()),
            usual(Arbitraries.of(MeasureKind.class)))
        .as(
            (terms, weight, effort, rule, window, curve, kind) ->
                terms.toBuilder()
                    .measureKind(kind)
                    .weight(weight)
                    .effort(effort)
                    .rule(rule)
                    .window(window)
                    .curve(curve)
                    .build());
  }

  private static Arbitrary<Map<TaskId, TaskTerms>> terms(Arbitrary<TaskId> tasks) {
    return Arbitraries.maps(tasks, terms()).ofMaxSize(4);
  }

  /** Returns changes of status in 2026. */
  public static Arbitrary<ScopeEvent> events() {
    return Combinators.combine(
            Arbitraries.of(ScopeEvent.Status.class),
            ReportArbitraries.days(),
            TextArbitraries.texts())
        .as(ScopeEvent::new);
  }

  /** Returns vetoes with any cap and light. */
  public static Arbitrary<Veto> vetoes() {
    Arbitrary<Light> lights = LightArbitraries.decided();
    return Arbitraries.oneOf(
        Arbitraries.of(Veto.GATE, Veto.EVENT),
        Combinators.combine(Arbitraries.of(Veto.Trigger.class), notFull(), lights).as(Veto::new));
  }

  /** Returns completions set by hand for some days of 2026, some for good. */
  public static Arbitrary<ValueOverride> overrides() {
    Arbitrary<List<LocalDate>> days = ReportArbitraries.days().list().ofSize(2);
    return Combinators.combine(
            completions(),
            TextArbitraries.texts(),
            TextArbitraries.texts(),
            days,
            Arbitraries.of(true, false))
        .as(
            (value, reason, author, both, ends) -> {
              List<LocalDate> sorted = both.stream().sorted().toList();
              return new ValueOverride(
                  value,
                  reason,
                  author,
                  sorted.get(0),
                  ends ? Optional.of(sorted.get(1)) : Optional.empty());
            });
  }
}
