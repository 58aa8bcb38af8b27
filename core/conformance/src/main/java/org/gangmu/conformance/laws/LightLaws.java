package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/**
 * The laws of what decides lights, and of how several lights make one, each as a function of it and
 * a sample.
 *
 * <p>In the formulas {@code f} is the light of inputs, {@code some} are inputs of which facts of
 * {@code all} were forgotten, and lights are ordered by the attention they ask for.
 */
public final class LightLaws {

  /** What a rule of lights may have beyond the laws of all. */
  public enum Feature {
    /** It shows a light for everything, and leaves no gap. */
    COMPLETE,
    /** More that is attained never makes the light worse. */
    MONOTONE,
    /** Less time that is left never makes the light better. */
    URGENT
  }

  /** There is a light for all inputs. */
  public static final Law TOTAL =
      must(
          1,
          "There is a light for all inputs, also where facts are missing; nothing is thrown.",
          "f(inputs) is a light",
          "One project without a plan would take the board of a whole city off the screen.",
          "a rule that divides by what is expected");

  /** The same inputs show the same light. */
  public static final Law SAME_LIGHT =
      must(
          2,
          "Equal inputs show the same light, whatever was asked in between.",
          "f(x); f(y); f(x) gives the first again",
          "A light that changes when the page is reloaded cannot be answered for.",
          "a rule that remembers the last light and does not go back by more than one step");

  /** Silence never turns a light green. */
  public static final Law SILENCE =
      must(
          3,
          "With less known nothing comes out as in order that is not.",
          "f(all) != NORMAL => f(some) != NORMAL",
          "Units would learn that not to report is the way to green.",
          "a rule that takes what is missing as what is expected");

  /** What is told with less known stays true. */
  public static final Law NARROWS =
      must(
          4,
          "A warning that is shown with less known is at least as bad with more known.",
          "f(some) is a warning => f(all) >= f(some)",
          "A warning was sent, and the report shows that it never was one.",
          "a rule that shows red for everything that is missing");

  /** With all known, the light is known. */
  public static final Law KNOWN =
      must(
          5,
          "Where every fact is known, the light is not UNKNOWN.",
          "all facts known => f(x) != UNKNOWN",
          "A unit that has reported everything would be asked for a report.",
          "a rule that shows UNKNOWN where it has no band");

  /** Gaps are those that are named. */
  public static final Law GAPS =
      must(
          6,
          "What shows UNCOVERED lies in just one of the gaps that are named, and nothing else lies"
              + " in one.",
          "f(x) = UNCOVERED <=> |{g in uncovered : x in g}| = 1, else 0",
          "10个百分点以上 and 10个百分点以内 leave a value out, and nobody knows.",
          "a list of gaps that is written by hand");

  /** There are no gaps. */
  public static final Law COMPLETE =
      must(
              7,
              "Everything that is known shows a light that is decided.",
              "all facts known => f(x) = NORMAL or a warning, and no gap is named",
              "A project just below the line would have no light at all.",
              "bands up to 89% and from 90% on")
          .ifHas(Feature.COMPLETE);

  /** A light for the rest leaves no gap. */
  public static final Law REST =
      must(
          8,
          "A rule with a light for the rest never shows UNCOVERED, and names no gap.",
          "otherwise present => f(x) != UNCOVERED and uncovered = []",
          "The light for the rest was agreed on, and is not shown.",
          "a rule that forgets its light for the rest between two bands");

  /** Nothing is late before anything is expected. */
  public static final Law NOT_DUE =
      must(
          9,
          "Before anything is expected, a rule of the pace shows neither order nor a warning, unless"
              + " another fact alone makes it one.",
          "expected = 0, actual = 0 => f(x) in {NOT_DUE, UNKNOWN}, or a warning with any pace",
          "On the first of January every project of the year would be red.",
          "a rule that divides 0 by 0 and calls it behind");

  /** The light is monotone in what is attained. */
  public static final Law MONOTONE =
      must(
              10,
              "More that is attained never makes the light worse, all else the same.",
              "actual <= actual' => f(x with actual') <= f(x with actual)",
              "A unit would be warned for having done more.",
              "bands of which two have their lights exchanged")
          .ifHas(Feature.MONOTONE);

  /** The light is monotone in time. */
  public static final Law URGENT =
      must(
              11,
              "Less time that is left never makes the light better, all else the same.",
              "days <= days', time <= time' => f(x with days, time) >= f(x with days', time')",
              "A task that nobody touched would turn green by waiting.",
              "a band of days that begins again after the last day")
          .ifHas(Feature.URGENT);

  /** Facts that are not taken change nothing. */
  public static final Law IRRELEVANT =
      must(
          12,
          "Facts that none of its measures takes, and flags it does not name, change nothing.",
          "x = y in measures and flags => f(x) = f(y)",
          "An explanation that names the measures would leave out what decided.",
          "a rule that looks at the days left and does not say so");

  /** Several lights make one. */
  public static final Law JOIN =
      must(
          13,
          "Several lights make one whatever their order, their groups and their repetition, and"
              + " NOT_DUE adds nothing.",
          "a v b = b v a, (a v b) v c = a v (b v c), a v a = a, a v NOT_DUE = a",
          "A board would show another light when its columns change places.",
          "a rule by which the light that came first stays");

  /** No warning is hidden. */
  public static final Law JOIN_WORST =
      must(
          14,
          "The light of the whole asks for at least as much attention as each of its lights.",
          "a v b >= a, a v b >= b",
          "One red and nine blues came out as green.",
          "the light that most have");

  /** The unknown is not in order beside others. */
  public static final Law JOIN_UNKNOWN =
      must(
          15,
          "While one light is not known or not covered the whole is not in order, and no warning is"
              + " lost by it.",
          "a in {UNKNOWN, UNCOVERED} => a v b > NORMAL, and a v b = b for a warning b",
          "A board with nine greens and a silence would be green.",
          "a rule that leaves out what is not known");

  private static Law must(
      int number, String sentence, String formula, String why, String counterExample) {
    return new Law(
        "LIGHT-" + number, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .add(TOTAL, SAME_LIGHT, SILENCE, NARROWS, KNOWN, GAPS, COMPLETE, REST, NOT_DUE)
          .add(MONOTONE, URGENT, IRRELEVANT, JOIN, JOIN_WORST, JOIN_UNKNOWN)
          .build();

  private static final ImmutableSet<LightMeasure> OF_PACE =
      ImmutableSet.of(LightMeasure.POINTS_BEHIND, LightMeasure.RATIO, LightMeasure.LEVEL);
  private static final ImmutableSet<LightMeasure> OF_EXPECTATION =
      ImmutableSet.of(LightMeasure.POINTS_BEHIND, LightMeasure.RATIO);
  private static final ImmutableSet<LightMeasure> OF_FIGURE =
      ImmutableSet.of(LightMeasure.FIGURE, LightMeasure.ABOVE_PLAN, LightMeasure.ABOVE_AVERAGE);

  private LightLaws() {}

  /** Looks at {@link #TOTAL}. */
  // what is not ours may give null where nothing may be
  @SuppressWarnings("ConstantConditions")
  public static Verdict total(LightSource source, LightInputs inputs) {
    try {
      Light light = source.light(inputs);
      return Verdict.that(TOTAL, light != null, "light", light).withSample("inputs", inputs);
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(TOTAL, e).withSample("inputs", inputs);
    }
  }

  /** Looks at {@link #SAME_LIGHT}. */
  public static Verdict sameLight(LightSource source, LightInputs inputs, LightInputs others) {
    Light first = source.light(inputs);
    Light between = source.light(others);
    return Verdict.equal(SAME_LIGHT, first, source.light(inputs.toBuilder().build()))
        .with("light in between", between)
        .withSample("inputs", inputs)
        .withSample("others", others);
  }

  /** Looks at {@link #SILENCE}. */
  public static Verdict silence(LightSource source, LightInputs all, LightInputs some) {
    Light full = source.light(all);
    return Verdict.that(
            SILENCE,
            full == Light.NORMAL || source.light(some) != Light.NORMAL,
            "light with all known",
            full)
        .with("light with less known", source.light(some))
        .withSample("all", all)
        .withSample("some", some);
  }

  /** Looks at {@link #NARROWS}. */
  public static Verdict narrows(LightSource source, LightInputs all, LightInputs some) {
    Light before = source.light(some);
    Light after = source.light(all);
    return Verdict.that(
            NARROWS,
            !before.isWarning() || after.compareTo(before) >= 0,
            "light with less known",
            before)
        .with("light with all known", after)
        .withSample("all", all)
        .withSample("some", some);
  }

  /** Looks at {@link #KNOWN}. */
  public static Verdict known(LightSource source, LightInputs all) {
    Light light = source.light(all);
    return Verdict.that(KNOWN, light != Light.UNKNOWN, "light", light).withSample("inputs", all);
  }

  /** Looks at {@link #GAPS}. */
  public static Verdict gaps(LightSource source, LightInputs all) {
    List<LightCondition> gaps =
        source.uncovered().stream()
            .filter(gap -> gap.holds(all) == org.gangmu.target.Verdict.MET)
            .toList();
    Light light = source.light(all);
    return Verdict.that(GAPS, gaps.size() == (light == Light.UNCOVERED ? 1 : 0), "gaps", gaps)
        .with("light", light)
        .withSample("inputs", all);
  }

  /** Looks at {@link #COMPLETE}. */
  public static Verdict complete(LightSource source, LightInputs all) {
    Light light = source.light(all);
    return Verdict.that(COMPLETE, light.isDecided(), "light", light)
        .and(Verdict.that(COMPLETE, source.uncovered().isEmpty(), "gaps", source.uncovered()))
        .withSample("inputs", all);
  }

  /** Looks at {@link #REST}. */
  public static Verdict rest(LightSource source, LightInputs inputs) {
    if (source.otherwise().isEmpty()) {
      return Verdict.held(REST);
    }
    Light light = source.light(inputs);
    return Verdict.that(REST, light != Light.UNCOVERED, "light", light)
        .and(Verdict.that(REST, source.uncovered().isEmpty(), "gaps", source.uncovered()))
        .withSample("inputs", inputs);
  }

  /** Looks at {@link #NOT_DUE}; the pace of the inputs is left out. */
  public static Verdict notDue(LightSource source, LightInputs inputs) {
    if (source.measures().stream().noneMatch(OF_EXPECTATION::contains)) {
      return Verdict.held(NOT_DUE);
    }
    LightInputs waiting = withPace(inputs, Pace.of(Share.NOTHING, Attainment.NOTHING));
    LightInputs ahead =
        withPace(inputs, Pace.of(Share.of(1, 100), Attainment.of(BigDecimal.TEN, BigDecimal.ONE)));
    Light light = source.light(waiting);
    // a level of nothing is known, and may make a warning of its own
    boolean alone =
        source.measures().contains(LightMeasure.LEVEL) || source.light(ahead).isWarning();
    boolean holds =
        light == Light.NOT_DUE || light == Light.UNKNOWN || (light.isWarning() && alone);
    return Verdict.that(NOT_DUE, holds, "light", light).withSample("inputs", waiting);
  }

  /**
   * Looks at {@link #MONOTONE}.
   *
   * @param expected the share expected, more than nothing
   * @param less how much is attained
   * @param more how much else may be attained, no less
   */
  public static Verdict monotone(
      LightSource source, LightInputs all, Share expected, Attainment less, Attainment more) {
    LightInputs before = withPace(all, Pace.of(expected, less));
    LightInputs after = withPace(all, Pace.of(expected, more));
    Light worse = source.light(before);
    Light better = source.light(after);
    return Verdict.that(MONOTONE, better.compareTo(worse) <= 0, "light with less", worse)
        .with("light with more", better)
        .withSample("less", before)
        .withSample("more", after);
  }

  /**
   * Looks at {@link #URGENT}: on a day, and so many days later, with so much of the time gone.
   *
   * @param days at least 0
   */
  public static Verdict urgent(LightSource source, LightInputs all, int days, Share left) {
    Share before = all.timeLeft().orElse(Share.WHOLE);
    LightInputs later =
        all.toBuilder()
            .daysLeft(all.daysLeft().orElse(0) - days)
            .timeLeft(left.compareTo(before) <= 0 ? left : before)
            .build();
    LightInputs now = all.toBuilder().daysLeft(all.daysLeft().orElse(0)).timeLeft(before).build();
    Light first = source.light(now);
    Light second = source.light(later);
    return Verdict.that(URGENT, second.compareTo(first) >= 0, "light", first)
        .with("light later", second)
        .withSample("now", now)
        .withSample("later", later);
  }

  /**
   * Looks at {@link #IRRELEVANT}: puts the facts that are not taken of other inputs.
   *
   * @param others where the other facts come from
   */
  public static Verdict irrelevant(LightSource source, LightInputs inputs, LightInputs others) {
    Set<LightMeasure> measures = source.measures();
    LightInputs.Builder mixed = LightInputs.builder();
    LightInputs of = measures.stream().anyMatch(OF_PACE::contains) ? inputs : others;
    mixed.pace(of.pace());
    of = measures.contains(LightMeasure.DAYS_LEFT) ? inputs : others;
    OptionalLong days = of.daysLeft();
    mixed.daysLeft(days);
    of = measures.contains(LightMeasure.TIME_LEFT) ? inputs : others;
    mixed.timeLeft(of.timeLeft());
    of = measures.contains(LightMeasure.PERIODS_BEHIND) ? inputs : others;
    OptionalInt periods = of.periodsBehind();
    mixed.periodsBehind(periods);
    of = measures.stream().anyMatch(OF_FIGURE::contains) ? inputs : others;
    mixed.figure(of.figure());
    of = measures.contains(LightMeasure.ABOVE_PLAN) ? inputs : others;
    mixed.planned(of.planned());
    of = measures.contains(LightMeasure.ABOVE_AVERAGE) ? inputs : others;
    mixed.average(of.average());
    for (LightFlag flag : inputs.flags()) {
      if (source.flags().contains(flag)) {
        mixed.addFlag(flag);
      }
    }
    for (LightFlag flag : others.flags()) {
      if (!source.flags().contains(flag)) {
        mixed.addFlag(flag);
      }
    }
    LightInputs changed = mixed.build();
    return Verdict.equal(IRRELEVANT, source.light(inputs), source.light(changed))
        .withSample("inputs", inputs)
        .withSample("with other facts", changed);
  }

  /**
   * Looks at {@link #JOIN}.
   *
   * @param join makes one light of two
   */
  public static Verdict join(BinaryOperator<Light> join, Light one, Light other, Light third) {
    Light both = join.apply(one, other);
    return Verdict.equal(JOIN, both, join.apply(other, one))
        .and(
            Verdict.equal(JOIN, join.apply(both, third), join.apply(one, join.apply(other, third))))
        .and(Verdict.equal(JOIN, one, join.apply(one, one)))
        .and(Verdict.equal(JOIN, one, join.apply(one, Light.NOT_DUE)))
        .with("lights", List.of(one, other, third));
  }

  /** Looks at {@link #JOIN_WORST}. */
  public static Verdict joinWorst(BinaryOperator<Light> join, Light one, Light other) {
    Light both = join.apply(one, other);
    return Verdict.that(
            JOIN_WORST, both.compareTo(one) >= 0 && both.compareTo(other) >= 0, "light", both)
        .with("lights", List.of(one, other));
  }

  /** Looks at {@link #JOIN_UNKNOWN}. */
  public static Verdict joinUnknown(BinaryOperator<Light> join, Light light) {
    for (Light missing : List.of(Light.UNKNOWN, Light.UNCOVERED)) {
      Light both = join.apply(missing, light);
      boolean holds = both.compareTo(Light.NORMAL) > 0 && (!light.isWarning() || both == light);
      if (!holds) {
        return Verdict.that(JOIN_UNKNOWN, false, "light", both)
            .with("lights", List.of(missing, light));
      }
    }
    return Verdict.held(JOIN_UNKNOWN);
  }

  private static LightInputs withPace(LightInputs inputs, Pace pace) {
    return inputs.toBuilder().pace(pace).build();
  }
}
