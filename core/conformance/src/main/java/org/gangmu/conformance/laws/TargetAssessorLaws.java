package org.gangmu.conformance.laws;

import static org.gangmu.target.Verdict.MET;
import static org.gangmu.target.Verdict.NOT_MET;
import static org.gangmu.target.Verdict.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gangmu.conformance.laws.TargetAssessor.Feature;
import org.gangmu.conformance.laws.TargetAssessor.Result;
import org.gangmu.target.Attainment;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Criterion.Band;
import org.gangmu.target.Criterion.Threshold;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.Timing;

/** The laws of evaluators of targets, each as a function of an assessor and a sample. */
public final class TargetAssessorLaws {

  /** The day at which samples are assessed. */
  public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  /** How many kinds of facts {@link #further} can take away. */
  public static final int FACTS = 10;

  /** A verdict, always the same. */
  public static final Law TOTAL =
      law(
          "ASSESS-1",
          "Any expression is assessed against anything that is known, with the same verdict each"
              + " time; nothing is thrown.",
          "v(e, w) in {MET, NOT_MET, UNDETERMINED} and v(e, w) = v(e, w)",
          "One strange target may not stop the monthly bulletin.",
          "a division by a base of zero");

  /** Kleene's tables. */
  public static final Law KLEENE =
      law(
          "ASSESS-2",
          "All, any and at least two of three combine verdicts by Kleene's strong logic.",
          "v(all) = min v, v(any) = max v, v(2 of a, b, c) = ab or ac or bc",
          "One part that nobody reported leaves the whole open unless the others decide it.",
          "two-valued logic, in which unknown is false");

  /** Order, repetition and nesting of parts. */
  public static final Law REGROUPED =
      law(
          "ASSESS-3",
          "Neither the order of parts, nor a repetition, nor brackets within all or any change the"
              + " verdict.",
          "v(a & b & c) = v(c & (a & b)) = v(a & a & b & c), and so for |",
          "The same promises listed otherwise are the same promises.",
          "an evaluator that stops at the first unknown part");

  /** Nothing known. */
  public static final Law NOTHING_KNOWN =
      law(
          "ASSESS-4",
          "Where nothing is known, nothing is met or missed.",
          "v(e, {}) = UNDETERMINED",
          "Silence is neither success nor failure.",
          "an evaluator that takes a missing figure for 0");

  /** Opaque words. */
  public static final Law OPAQUE =
      law(
          "ASSESS-5",
          "Words that are not understood are undetermined, whatever is known.",
          "v(opaque(s), w) = UNDETERMINED",
          "走在前列 is for people to judge.",
          "an evaluator that passes what it cannot read");

  /** The information order. */
  public static final Law FURTHER_FACT =
      law(
          "ASSESS-6",
          "A further fact never turns a verdict round; it can only decide one that was open.",
          "w <= w' and v(e, w) known implies v(e, w') = v(e, w)",
          "A light may not go from green to red because more is known of the same state.",
          "an evaluator that counts missing parts as not met");

  /** A better figure stays met. */
  public static final Law MONOTONE =
      law(
          "ASSESS-7",
          "A better figure meets what a worse one meets.",
          "x <= y and v(>= t, x) = MET implies v(>= t, y) = MET, and so turned round",
          "More done may never count as less.",
          "a comparison of figures as texts, in which 9 > 10");

  /** A weaker target stays met. */
  public static final Law WEAKER =
      law(
          "ASSESS-8",
          "What meets a target meets each weaker one.",
          "s <= t and v(>= t, x) = MET implies v(>= s, x) = MET, and so turned round",
          "A county that keeps the stricter line of the province keeps its own.",
          "a comparison of figures without their signs");

  /** A relation and its complement. */
  public static final Law COMPLEMENT =
      law(
          "ASSESS-9",
          "A relation and its complement share out the known figures between them.",
          "v(>= t, x) = not v(< t, x)",
          "Of 达到 and 未达到 just one is so.",
          "an evaluator that counts the figure itself on both sides");

  /** The figure itself. */
  public static final Law BOUNDS =
      law(
          "ASSESS-10",
          "The figure itself meets at least, at most, exactly, reach and fall to; it does not meet"
              + " above and below.",
          "v(>= t, t) = v(<= t, t) = v(== t, t) = MET, v(> t, t) = v(< t, t) = NOT_MET",
          "以上 and 以内 include the figure, 超过 and 低于 do not.",
          "an evaluator that takes > for >=");

  /** Between two ends. */
  public static final Law BAND =
      law(
          "ASSESS-11",
          "A band is met by the figures between its ends, which count as they are bracketed.",
          "v(in [a, b), x) = v(>= a, x) and v(< b, x)",
          "5.5%至6% is missed on either side.",
          "an evaluator that looks at the lower end only");

  /** The open middle. */
  public static final Law EXCLUDED_MIDDLE =
      law(
          "ASSESS-12",
          "At least or below is undetermined where the figure is not known.",
          "v(x >= t | x < t, {}) = UNDETERMINED",
          "What is sure by logic alone is no report.",
          "a simplifier that cancels a relation against its complement");

  /** Scale and measure. */
  public static final Law UNIT_FREE =
      law(
          "ASSESS-13",
          "The scale in which an amount is written does not matter, in the target or the figure.",
          "v(R c.t, c.x) = v(R t, x)",
          "The plan says 亿元, the ledger 万元.",
          "an evaluator that compares the bare numbers");

  /** Unlike dimensions. */
  public static final Law UNLIKE =
      law(
          "ASSESS-14",
          "A figure of another dimension than the target's decides nothing.",
          "dim(x) != dim(t) implies v(R t, x) = UNDETERMINED",
          "5 as a share and 5 in yuan have nothing to do with each other.",
          "an evaluator that drops the measures");

  /** Growth against nothing. */
  public static final Law NO_BASE =
      law(
          "ASSESS-15",
          "Growth against a base that is zero or missing is undetermined.",
          "b = 0 or b missing implies v(growth >= t, x) = UNDETERMINED",
          "A new industry has no growth rate, and infinity is no success.",
          "an evaluator that takes growth from nothing for met");

  /** Computed and reported growth. */
  public static final Law GROWTH =
      law(
              "ASSESS-16",
              "Growth that is computed from figure and base gives the verdict of the same growth"
                  + " reported.",
              "v(growth R t, {x = b(1 + g), b}) = v(growth R t, {g})",
              "Offices report the one or the other.",
              "a computation in doubles, by which 1.1 / 1.0 - 1 < 0.1")
          .ifHas(Feature.COMPUTED_GROWTH);

  /** Attainment and verdict. */
  public static final Law ATTAINMENT =
      law(
              "ASSESS-17",
              "A one-sided target is fully attained just where it is met; beyond it, where the"
                  + " figure itself does not count.",
              "v = MET iff a >= 1 (for > and <: a > 1)",
              "100% beside a red light, or 99% beside a green one, cannot be explained.",
              "a quotient that is rounded")
          .ifHas(Feature.ATTAINMENT);

  /** No attainment of the unknown. */
  public static final Law NO_ATTAINMENT =
      law(
              "ASSESS-18",
              "What is undetermined has no attainment.",
              "v(e, w) = UNDETERMINED implies a(e, w) = none",
              "0% would say that nothing was done.",
              "an evaluator that shows 0 for not known")
          .ifHas(Feature.ATTAINMENT);

  /** Attainment grows. */
  public static final Law ATTAINMENT_GROWS =
      law(
              "ASSESS-19",
              "Attainment does not fall as the figure gets better.",
              "x <= y implies a(>= t, x) <= a(>= t, y)",
              "A ranking by attainment would punish the better one.",
              "v / t for a negative target")
          .ifHas(Feature.ATTAINMENT);

  /** Deadlines. */
  public static final Law DEADLINE =
      law(
              "ASSESS-20",
              "What is in time or pending is so for a later deadline too, what is late or overdue"
                  + " for an earlier one; on the last day nothing is late.",
              "d <= d' and in time(d) implies in time(d'); as of d: not late(d)",
              "An extension may not make anybody late, and the last day belongs to the term.",
              "a comparison that takes the deadline for the first day too late")
          .ifHas(Feature.TIMING);

  /** Not yet known. */
  public static final Law NOT_YET_KNOWN =
      law(
              "ASSESS-21",
              "What holds by a later day than that of the assessment is not known yet.",
              "date(o) > asOf implies v(e, {o}) = v(e, {})",
              "A standing of June has to come out the same when it is computed in December.",
              "an evaluator that ignores the dates of observations")
          .ifHas(Feature.DATED);

  /** Simplified expressions. */
  public static final Law SIMPLIFIED =
      law(
          "ASSESS-22",
          "A simplified expression has the verdict of the whole one, whatever is known.",
          "v(simplify(e), w) = v(e, w)",
          "Plans may be stored in their simplest form.",
          "an evaluator for which any means just one of them");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          TOTAL,
          KLEENE,
          REGROUPED,
          NOTHING_KNOWN,
          OPAQUE,
          FURTHER_FACT,
          MONOTONE,
          WEAKER,
          COMPLEMENT,
          BOUNDS,
          BAND,
          EXCLUDED_MIDDLE,
          UNIT_FREE,
          UNLIKE,
          NO_BASE,
          GROWTH,
          ATTAINMENT,
          NO_ATTAINMENT,
          ATTAINMENT_GROWS,
          DEADLINE,
          NOT_YET_KNOWN,
          SIMPLIFIED);

  private TargetAssessorLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(
        id,
        org.gangmu.conformance.laws.Level.MUST,
        Optional.empty(),
        sentence,
        formula,
        why,
        counterExample);
  }

  private static org.gangmu.target.Verdict verdict(
      TargetAssessor assessor, TargetExpression expression, Observations known) {
    return assessor.assess(expression, known, DAY).verdict();
  }

  private static Result result(
      TargetAssessor assessor, Relation relation, Quantity target, Observation observation) {
    return assessor.assess(
        new Level("x", Criterion.threshold(relation, target)),
        Observations.of("x", observation),
        DAY);
  }

  private static org.gangmu.target.Verdict verdict(
      TargetAssessor assessor, Relation relation, Quantity target, Quantity figure) {
    return result(assessor, relation, target, Observation.ofLevel(figure)).verdict();
  }

  private static Verdict of(Verdict verdict, Relation relation, Quantity target, Quantity figure) {
    return verdict
        .with("relation", relation)
        .with("target", SampleJava.of(target))
        .with("figure", SampleJava.of(figure));
  }

  private static Verdict of(Verdict verdict, TargetExpression expression, Observations known) {
    return verdict
        .with("expression", SampleJava.of(expression))
        .with("observations", SampleJava.of(known));
  }

  /** Looks at {@link #TOTAL}. */
  public static Verdict total(
      TargetAssessor assessor, TargetExpression expression, Observations known) {
    try {
      return of(
          Verdict.equal(
              TOTAL,
              assessor.assess(expression, known, DAY),
              assessor.assess(expression, known, DAY)),
          expression,
          known);
    } catch (RuntimeException | StackOverflowError e) {
      return of(Verdict.threw(TOTAL, e), expression, known);
    }
  }

  /** Looks at {@link #KLEENE}, with three parts. */
  public static Verdict kleene(
      TargetAssessor assessor, List<TargetExpression> parts, Observations known) {
    org.gangmu.target.Verdict a = verdict(assessor, parts.get(0), known);
    org.gangmu.target.Verdict b = verdict(assessor, parts.get(1), known);
    org.gangmu.target.Verdict c = verdict(assessor, parts.get(2), known);
    return kleene(assessor, 3, parts, known, a.and(b).and(c))
        .and(kleene(assessor, 1, parts, known, a.or(b).or(c)))
        .and(kleene(assessor, 2, parts, known, a.and(b).or(a.and(c)).or(b.and(c))))
        .with("verdicts of the parts", List.of(a, b, c));
  }

  private static Verdict kleene(
      TargetAssessor assessor,
      int count,
      List<TargetExpression> parts,
      Observations known,
      org.gangmu.target.Verdict expected) {
    TargetExpression whole = new AtLeastOf(count, ImmutableList.copyOf(parts));
    return of(Verdict.equal(KLEENE, verdict(assessor, whole, known), expected), whole, known);
  }

  /** Looks at {@link #REGROUPED}, with three parts. */
  public static Verdict regrouped(
      TargetAssessor assessor, List<TargetExpression> parts, Observations known) {
    Verdict verdict = Verdict.held(REGROUPED);
    for (boolean all : new boolean[] {true, false}) {
      TargetExpression plain = combined(all, parts);
      List<TargetExpression> repeated = Lists.newArrayList(parts);
      repeated.add(0, parts.get(0));
      TargetExpression nested =
          combined(all, List.of(parts.get(2), combined(all, parts.subList(0, 2))));
      for (TargetExpression other :
          List.of(combined(all, Lists.reverse(parts)), combined(all, repeated), nested)) {
        verdict =
            verdict.and(
                of(
                    Verdict.equal(
                            REGROUPED,
                            verdict(assessor, plain, known),
                            verdict(assessor, other, known))
                        .with("regrouped", SampleJava.of(other)),
                    plain,
                    known));
      }
    }
    return verdict;
  }

  private static TargetExpression combined(boolean all, List<TargetExpression> parts) {
    return all ? TargetExpression.allOf(parts) : TargetExpression.anyOf(parts);
  }

  /** Looks at {@link #NOTHING_KNOWN}. */
  public static Verdict nothingKnown(TargetAssessor assessor, TargetExpression expression) {
    return of(
        Verdict.equal(
            NOTHING_KNOWN, verdict(assessor, expression, Observations.none()), UNDETERMINED),
        expression,
        Observations.none());
  }

  /** Looks at {@link #OPAQUE}. */
  public static Verdict opaque(TargetAssessor assessor, String words, Observations known) {
    TargetExpression opaque = new Opaque(words);
    Map<String, Observation> more = new HashMap<>(known.byIndicator());
    known.byIndicator().values().stream().findFirst().ifPresent(each -> more.put(words, each));
    Observations all = Observations.copyOf(more);
    return of(Verdict.equal(OPAQUE, verdict(assessor, opaque, all), UNDETERMINED), opaque, all);
  }

  /**
   * Looks at {@link #FURTHER_FACT}.
   *
   * @param fact which kind of fact is first taken away from the indicator, 0 to 9
   */
  public static Verdict further(
      TargetAssessor assessor,
      TargetExpression expression,
      Observations known,
      String indicator,
      int fact) {
    Map<String, Observation> less = new HashMap<>(known.byIndicator());
    less.computeIfPresent(indicator, (name, observation) -> without(observation, fact));
    Observations before = Observations.copyOf(less);
    org.gangmu.target.Verdict verdict = verdict(assessor, expression, before);
    return verdict.isKnown()
        ? of(
            Verdict.equal(FURTHER_FACT, verdict, verdict(assessor, expression, known))
                .with("before", SampleJava.of(before)),
            expression,
            known)
        : Verdict.held(FURTHER_FACT);
  }

  private static Observation without(Observation observation, int fact) {
    Observation.Builder builder = observation.toBuilder();
    return switch (fact) {
      case 0 -> builder.level(Optional.empty()).build();
      case 1 -> builder.baseline(Optional.empty()).build();
      case 2 -> builder.changes(Map.of()).build();
      case 3 -> builder.bases(Map.of()).build();
      case 4 -> builder.references(Map.of()).ranks(Map.of()).build();
      case 5 -> builder.grade(Optional.empty()).build();
      case 6 -> builder.gradesBestFirst(List.of()).build();
      case 7 -> builder.doneCount(OptionalLong.empty()).build();
      case 8 -> builder.everNonZero(Optional.empty()).completions(Map.of()).build();
      default -> builder.signBefore(OptionalInt.empty()).build();
    };
  }

  /** Looks at {@link #MONOTONE}, with two figures in any order. */
  public static Verdict monotone(
      TargetAssessor assessor, Quantity target, Quantity one, Quantity other) {
    Quantity low = lesser(one, other);
    Quantity high = low.equals(one) ? other : one;
    Verdict verdict = Verdict.held(MONOTONE);
    for (Relation relation : UPWARD) {
      verdict = verdict.and(monotone(assessor, relation, target, low, high));
    }
    for (Relation relation : DOWNWARD) {
      verdict = verdict.and(monotone(assessor, relation, target, high, low));
    }
    return verdict;
  }

  private static final ImmutableList<Relation> UPWARD =
      ImmutableList.of(Relation.AT_LEAST, Relation.ABOVE, Relation.REACH);
  private static final ImmutableList<Relation> DOWNWARD =
      ImmutableList.of(Relation.AT_MOST, Relation.BELOW, Relation.FALL_TO);

  private static Quantity lesser(Quantity one, Quantity other) {
    return one.compareAmount(other) <= 0 ? one : other;
  }

  private static Verdict monotone(
      TargetAssessor assessor,
      Relation relation,
      Quantity target,
      Quantity worse,
      Quantity better) {
    org.gangmu.target.Verdict first = verdict(assessor, relation, target, worse);
    org.gangmu.target.Verdict second = verdict(assessor, relation, target, better);
    return of(
        Verdict.that(MONOTONE, first.compareTo(second) <= 0, "verdict of the better", second)
            .with("verdict of the worse", first)
            .with("better", SampleJava.of(better)),
        relation,
        target,
        worse);
  }

  /** Looks at {@link #WEAKER}, with two targets in any order. */
  public static Verdict weaker(
      TargetAssessor assessor, Quantity figure, Quantity one, Quantity other) {
    Quantity low = lesser(one, other);
    Quantity high = low.equals(one) ? other : one;
    Verdict verdict = Verdict.held(WEAKER);
    for (Relation relation : UPWARD) {
      verdict = verdict.and(weaker(assessor, relation, high, low, figure));
    }
    for (Relation relation : DOWNWARD) {
      verdict = verdict.and(weaker(assessor, relation, low, high, figure));
    }
    return verdict;
  }

  private static Verdict weaker(
      TargetAssessor assessor, Relation relation, Quantity strict, Quantity weak, Quantity figure) {
    org.gangmu.target.Verdict first = verdict(assessor, relation, strict, figure);
    org.gangmu.target.Verdict second = verdict(assessor, relation, weak, figure);
    return of(
        Verdict.that(WEAKER, first.compareTo(second) <= 0, "verdict of the weaker", second)
            .with("verdict of the stricter", first)
            .with("weaker", SampleJava.of(weak)),
        relation,
        strict,
        figure);
  }

  /** Looks at {@link #COMPLEMENT}; holds where the relation has none. */
  public static Verdict complement(
      TargetAssessor assessor, Relation relation, Quantity target, Quantity figure) {
    return relation
        .complement()
        .map(
            other ->
                of(
                    Verdict.equal(
                        COMPLEMENT,
                        verdict(assessor, relation, target, figure),
                        verdict(assessor, other, target, figure).not()),
                    relation,
                    target,
                    figure))
        .orElse(Verdict.held(COMPLEMENT));
  }

  /** Looks at {@link #BOUNDS}. */
  public static Verdict bounds(TargetAssessor assessor, Quantity figure) {
    Verdict verdict = Verdict.held(BOUNDS);
    for (Relation relation : Relation.values()) {
      boolean apart = relation == Relation.ABOVE || relation == Relation.BELOW;
      verdict =
          verdict.and(
              of(
                  Verdict.equal(
                      BOUNDS, verdict(assessor, relation, figure, figure), apart ? NOT_MET : MET),
                  relation,
                  figure,
                  figure));
    }
    return verdict;
  }

  /**
   * Looks at {@link #BAND}, with two ends in any order.
   *
   * @param lower whether the lower end counts
   * @param upper whether the upper end counts
   */
  public static Verdict band(
      TargetAssessor assessor,
      Quantity one,
      Quantity other,
      Quantity figure,
      boolean lower,
      boolean upper) {
    Quantity low = lesser(one, other);
    Quantity high = low.equals(one) ? other : one;
    boolean point = low.isSameAmount(high);
    Band band = new Band(low, lower || point, high, upper || point);
    TargetExpression expression = new Level("x", band);
    Observations known = Observations.of("x", Observation.ofLevel(figure));
    Relation from = band.lowerIncluded() ? Relation.AT_LEAST : Relation.ABOVE;
    Relation to = band.upperIncluded() ? Relation.AT_MOST : Relation.BELOW;
    return of(
        Verdict.equal(
            BAND,
            verdict(assessor, expression, known),
            verdict(assessor, from, low, figure).and(verdict(assessor, to, high, figure))),
        expression,
        known);
  }

  /** Looks at {@link #EXCLUDED_MIDDLE}; holds where the relation has no complement. */
  public static Verdict excludedMiddle(
      TargetAssessor assessor, Relation relation, Quantity target) {
    if (relation.complement().isEmpty()) {
      return Verdict.held(EXCLUDED_MIDDLE);
    }
    TargetExpression either =
        TargetExpression.anyOf(
            List.of(
                new Level("x", Criterion.threshold(relation, target)),
                new Level("x", Criterion.threshold(relation.complement().get(), target))));
    return of(
        Verdict.equal(
            EXCLUDED_MIDDLE, verdict(assessor, either, Observations.none()), UNDETERMINED),
        either,
        Observations.none());
  }

  /** Looks at {@link #UNIT_FREE}. */
  public static Verdict unitFree(
      TargetAssessor assessor, Relation relation, Quantity target, Quantity figure) {
    Result written = result(assessor, relation, target, Observation.ofLevel(figure));
    Verdict verdict = Verdict.held(UNIT_FREE);
    for (Scale scale : List.of(Scale.ONE, Scale.TEN_THOUSAND, Scale.HUNDRED_MILLION)) {
      Quantity scaled = figure.to(scale, figure.measure());
      Quantity scaledTarget = target.to(scale, target.measure());
      Result converted = result(assessor, relation, target, Observation.ofLevel(scaled));
      Result targetConverted =
          result(assessor, relation, scaledTarget, Observation.ofLevel(figure));
      verdict =
          verdict
              .and(of(Verdict.equal(UNIT_FREE, converted, written), relation, target, scaled))
              .and(
                  of(
                      Verdict.equal(UNIT_FREE, targetConverted, written),
                      relation,
                      scaledTarget,
                      figure));
    }
    return verdict.with("written figure", SampleJava.of(figure));
  }

  /** Looks at {@link #UNLIKE}; holds where target and figure are of one dimension. */
  public static Verdict unlike(
      TargetAssessor assessor, Relation relation, Quantity target, Quantity figure) {
    return target.isLike(figure)
        ? Verdict.held(UNLIKE)
        : of(
            Verdict.equal(UNLIKE, verdict(assessor, relation, target, figure), UNDETERMINED),
            relation,
            target,
            figure);
  }

  /**
   * Looks at {@link #NO_BASE}.
   *
   * @param rate the growth that is asked for, a share
   */
  public static Verdict noBase(
      TargetAssessor assessor, Direction direction, Quantity rate, Quantity level) {
    TargetExpression change = growth(direction, Relation.AT_LEAST, rate);
    Observation missing = Observation.ofLevel(level);
    Observation zero =
        missing.toBuilder().putBase(new Base.LastYear(), Quantity.of("0", level.measure())).build();
    Verdict verdict = Verdict.held(NO_BASE);
    for (Observation observation : List.of(missing, zero)) {
      Observations known = Observations.of("x", observation);
      verdict =
          verdict.and(
              of(
                  Verdict.equal(NO_BASE, verdict(assessor, change, known), UNDETERMINED),
                  change,
                  known));
    }
    return verdict;
  }

  private static TargetExpression growth(Direction direction, Relation relation, Quantity rate) {
    return new Change("x", direction, new Threshold(relation, rate), new Base.LastYear());
  }

  /**
   * Looks at {@link #GROWTH}.
   *
   * @param rate the growth that is asked for, a share
   * @param grown the growth there was, a share
   * @param base the base, positive
   */
  public static Verdict computedGrowth(
      TargetAssessor assessor, Relation relation, Quantity rate, Quantity grown, Quantity base) {
    Quantity level =
        new Quantity(
            base.value().multiply(BigDecimal.ONE.add(grown.inSteps())),
            base.scale(),
            base.measure());
    TargetExpression change = growth(Direction.INCREASE, relation, rate);
    Observations figures =
        Observations.of(
            "x", Observation.ofLevel(level).toBuilder().putBase(new Base.LastYear(), base).build());
    Observations reported =
        Observations.of("x", Observation.builder().putChange(new Base.LastYear(), grown).build());
    return of(
        Verdict.equal(
                GROWTH, verdict(assessor, change, figures), verdict(assessor, change, reported))
            .with("reported", SampleJava.of(reported)),
        change,
        figures);
  }

  /** Looks at {@link #ATTAINMENT}, for relations other than exactly and reach. */
  public static Verdict attainment(
      TargetAssessor assessor, Relation relation, Quantity target, Quantity figure) {
    Result result = result(assessor, relation, target, Observation.ofLevel(figure));
    if (!result.verdict().isKnown()) {
      return Verdict.held(ATTAINMENT);
    }
    boolean strict = relation == Relation.ABOVE || relation == Relation.BELOW;
    int least = strict ? 1 : 0;
    boolean holds =
        result
            .attainment()
            .map(a -> a.compareTo(Attainment.FULL) >= least == (result.verdict() == MET))
            .orElse(false);
    return of(Verdict.that(ATTAINMENT, holds, "result", result), relation, target, figure);
  }

  /** Looks at {@link #NO_ATTAINMENT}. */
  public static Verdict noAttainment(
      TargetAssessor assessor, TargetExpression expression, Observations known) {
    Result result = assessor.assess(expression, known, DAY);
    boolean holds = result.verdict().isKnown() || result.attainment().isEmpty();
    return of(Verdict.that(NO_ATTAINMENT, holds, "result", result), expression, known);
  }

  /** Looks at {@link #ATTAINMENT_GROWS}, with two figures in any order. */
  public static Verdict attainmentGrows(
      TargetAssessor assessor, Quantity target, Quantity one, Quantity other) {
    Quantity low = lesser(one, other);
    Quantity high = low.equals(one) ? other : one;
    Optional<Attainment> less =
        result(assessor, Relation.AT_LEAST, target, Observation.ofLevel(low)).attainment();
    Optional<Attainment> more =
        result(assessor, Relation.AT_LEAST, target, Observation.ofLevel(high)).attainment();
    boolean holds = less.isEmpty() || more.isEmpty() || less.get().compareTo(more.get()) <= 0;
    return of(
        Verdict.that(ATTAINMENT_GROWS, holds, "attainment of the better", more)
            .with("attainment", less)
            .with("better", SampleJava.of(high)),
        Relation.AT_LEAST,
        target,
        low);
  }

  /**
   * Looks at {@link #DEADLINE}.
   *
   * @param days the deadline, in days after {@link #DAY}
   * @param later how many days later the second deadline is, not negative
   */
  public static Verdict deadline(
      TargetAssessor assessor,
      TargetExpression expression,
      Observations known,
      int days,
      int later) {
    Timing early = assessor.timing(expression, known, DAY.plusDays(days), DAY);
    Timing late = assessor.timing(expression, known, DAY.plusDays(days + later), DAY);
    Timing today = assessor.timing(expression, known, DAY, DAY);
    boolean inTime = early == Timing.MET_IN_TIME || early == Timing.PENDING;
    boolean tooLate = late == Timing.MET_LATE || late == Timing.OVERDUE;
    boolean lateToday =
        today == Timing.OVERDUE || today == Timing.UNKNOWN_AT_DEADLINE || today == Timing.MET_LATE;
    return of(
        Verdict.that(DEADLINE, !(inTime || tooLate) || early == late, "early", early)
            .with("late", late)
            .and(Verdict.that(DEADLINE, !lateToday, "on the last day", today))
            .with("deadline", DAY.plusDays(days))
            .with("later deadline", DAY.plusDays(days + later)),
        expression,
        known);
  }

  /**
   * Looks at {@link #NOT_YET_KNOWN}.
   *
   * @param days how many days after {@link #DAY} everything is known by, positive
   */
  public static Verdict notYetKnown(
      TargetAssessor assessor, TargetExpression expression, Observations known, int days) {
    Map<String, Observation> later = new HashMap<>();
    known
        .byIndicator()
        .forEach(
            (name, each) -> later.put(name, each.toBuilder().date(DAY.plusDays(days)).build()));
    Observations future = Observations.copyOf(later);
    return of(
        Verdict.equal(
            NOT_YET_KNOWN,
            verdict(assessor, expression, future),
            verdict(assessor, expression, Observations.none())),
        expression,
        future);
  }

  /** Looks at {@link #SIMPLIFIED}. */
  public static Verdict simplified(
      TargetAssessor assessor, TargetExpression expression, Observations known) {
    TargetExpression simple = expression.simplify();
    return of(
        Verdict.equal(
                SIMPLIFIED, verdict(assessor, simple, known), verdict(assessor, expression, known))
            .with("simplified", SampleJava.of(simple)),
        expression,
        known);
  }
}
