package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleClaim;

/**
 * The laws of {@link RollupRule}s, each as a function of a rule and a sample.
 *
 * <p>In the formulas {@code r} is what is presented, {@code sums} the merged sums, {@code +} the
 * merging of sums and {@code ++} that of lists of parts.
 */
public final class RollupRuleLaws {

  /** {@code min(parts) <= r <= max(parts)}. */
  public static final Law BOUNDS =
      must(
              1,
              "The whole is not less done than its least done part with weight, nor more than its"
                  + " most done.",
              "min{p | w > 0} <= r <= max{p | w > 0}",
              "A parent at 104% cannot be explained to anybody.",
              "a sum of percentages without a division")
          .ifHas(RuleClaim.BOUNDED);

  /** {@code r(shuffled) = r}. */
  public static final Law ORDER =
      must(
          2,
          "The order of the parts changes nothing, not a bit.",
          "sums(shuffle(parts)) = sums(parts)",
          "Two screens that read the tasks in different orders show two figures.",
          "a mean of doubles added one after the other");

  /** {@code p <= q} implies {@code r(p) <= r(q)}. */
  public static final Law MONOTONE =
      must(
          3,
          "A part that is more done never makes the whole less done.",
          "p[i] <= q => r(p) <= r(p with q at i)",
          "A unit that reports its progress would push its own directive back.",
          "a rule that presents how far apart the parts are");

  /** {@code r(c, c, …) = c}. */
  public static final Law IDEMPOTENT =
      must(
              4,
              "Parts that are all equally done make a whole that is just as much done.",
              "p[i] = c for all i => r = c",
              "Every task is at 100%, and the directive stands at 99%.",
              "weighted parts that are each rounded down before they are added")
          .ifHas(RuleClaim.IDEMPOTENT);

  /** A part of weight 0 changes nothing. */
  public static final Law WEIGHT_ZERO =
      must(
              5,
              "A part of weight 0 changes nothing.",
              "r(parts ++ [(0, p)]) = r(parts)",
              "A task that was cancelled or does not apply would go on to pull the figure down.",
              "a plain mean that divides by the number of parts")
          .ifHas(RuleClaim.WEIGHTED);

  /** {@code r(k·w) = r(w)}. */
  public static final Law SCALE_FREE =
      must(
              6,
              "All weights, and all amounts, times a positive number make the same result.",
              "r(k*w, p) = r(w, p) for k > 0",
              "Weights given as 30% and 70% and as 3 and 7 would show two figures.",
              "a mean that adds one to the sum of the weights so as not to divide by zero")
          .ifHas(RuleClaim.SCALE_FREE);

  /** Any grouping is one after the other. */
  public static final Law MERGE =
      must(
          7,
          "Parts may be merged in any groups: the sums are those of one after the other.",
          "sums(A ++ B) = sums(A) + sums(B), (a + b) + c = a + (b + c)",
          "A figure that is added up by counties would differ from one that is added up at once.",
          "a mean of means");

  /** A part may be split into some of the same completion. */
  public static final Law REPLICATION =
      must(
              8,
              "A part may be split into parts of the same completion with the same weight together.",
              "r(parts ++ [(v + w, p)]) = r(parts ++ [(v, p), (w, p)])",
              "A task that is divided among two units would count for more than before.",
              "a mean that leaves out the weights")
          .ifHas(RuleClaim.REPLICATION);

  /** Nothing is presented of no parts. */
  public static final Law NOTHING =
      must(
          9,
          "No part gives no figure, neither 0 nor all.",
          "r([]) = none",
          "A chapter without tasks would show as done, or drag its directive to 0.",
          "a rule that presents 100% where nothing is left to do");

  /** The range of missing parts holds every completion of them. */
  public static final Law MISSING =
      must(
          10,
          "The range of a task with missing reports holds whatever they turn out to be, and narrows"
              + " as they come in.",
          "r(missing = least) <= r(parts) <= r(missing = most), and with one more known within it",
          "An upper bound that is exceeded later was no bound, and the light was wrong.",
          "a rule that is monotone in one part at a time only as long as all others are known");

  /** Done exactly if all parts are. */
  public static final Law STRICT_DONE =
      must(
              11,
              "The whole is done exactly if all parts with weight are, and at 0 exactly if none is"
                  + " begun.",
              "r = 1 <=> p[i] = 1 for all w[i] > 0, and the same with 0",
              "99.96% would show as 100%, and the last open task is forgotten.",
              "a mean that is rounded to whole per cent")
          .ifHas(RuleClaim.STRICT_DONE);

  /** Nothing is rounded before the end. */
  public static final Law STRICT =
      must(
              12,
              "A part with weight that is a billionth further makes the sums differ: nothing is"
                  + " rounded on the way up.",
              "p[i] < q, w[i] > 0 => sums(p) != sums(p with q at i)",
              "Figures rounded at every level lose a point a level: 58.77% came out as 54%.",
              "sums of whole per cent")
          .ifHas(RuleClaim.STRICT);

  /** In range, or an overflow is told. */
  public static final Law RANGE =
      must(
          13,
          "Whatever the weights and amounts, what is presented is between 0 and all or nothing;"
              + " all that is thrown is an ArithmeticException.",
          "r in [0, 1] or none or overflow",
          "One mistyped weight would end the computation of a whole province.",
          "an amount reached over an amount planned, without a bound at 100%");

  /** An update is a full computation. */
  public static final Law UPDATE =
      must(
              14,
              "A part that is taken out and put in again with another report gives the sums of a"
                  + " full computation.",
              "sums(parts) - prepare(p[i]) + prepare(q) = sums(parts with q at i)",
              "The figure on the screen would drift away from the one in the monthly report.",
              "sums of which one is not taken out")
          .ifHas(RuleClaim.GROUP);

  /** Taking out is the inverse of merging. */
  public static final Law UNMERGE =
      must(
              15,
              "What was merged can be taken out again, and leaves what was there before.",
              "(a + b) - b = a",
              "A report that is withdrawn would leave a trace for good.",
              "a rule that says it took parts out and did not")
          .ifHas(RuleClaim.GROUP);

  /** A refusal to take out leaves all as it was. */
  public static final Law UNMERGE_TOLD =
      must(
          16,
          "Taking parts out either works or is refused; where it is refused the sums are as they"
              + " were.",
          "unmerge(a + b, b) = true with a, or false with a + b",
          "The caller computes anew from sums that were spoilt half-way.",
          "a greatest value that is taken out by setting it to 0");

  /** Zeros are the unit of merging. */
  public static final Law ZEROS =
      must(
          17,
          "Merging zeros changes nothing, from either side.",
          "0 + a = a + 0 = a",
          "An empty county would change the figure of its province.",
          "a rule that counts how often it merged");

  /** Merging is commutative. */
  public static final Law COMMUTES =
      must(
          18,
          "Two groups of parts may be merged either way round.",
          "a + b = b + a",
          "The machine that answers first would decide the figure.",
          "a rule that keeps the figure of the group merged last");

  /** The explanation adds up. */
  public static final Law EXPLAINED =
      must(
          19,
          "What the parts contribute adds up to what is presented, exactly, one number a part.",
          "sum(explain(parts)) = r(parts), or 0 where there is none",
          "An explanation that does not add up explains nothing.",
          "shares that are each rounded down");

  /** Parts of weight 0 contribute nothing. */
  public static final Law EXPLAINED_ZERO =
      must(
              20,
              "A part of weight 0 contributes nothing.",
              "w[i] = 0 => explain(parts)[i] = 0",
              "A cancelled task would be named as the reason for a figure.",
              "an explanation that divides the figure equally")
          .ifHas(RuleClaim.WEIGHTED);

  /** An overflow is told. */
  public static final Law OVERFLOW =
      must(
              21,
              "Weights so great that a sum overflows are told by an ArithmeticException, and never"
                  + " give another figure.",
              "r(k*w, p) = r(w, p), or overflow",
              "A budget in yuan instead of 万元 would turn a figure round without a word.",
              "sums that are added with + instead of Math.addExact")
          .ifHas(RuleClaim.SCALE_FREE);

  /** The number of sums is fixed. */
  public static final Law SUMS =
      must(
          22,
          "There are 1 to 64 sums, always as many.",
          "1 <= sums() <= 64",
          "Sums that were stored yesterday could not be merged with those of today.",
          "a sum for each part");

  /** Arrays of others are not changed. */
  public static final Law READ_ONLY =
      must(
          23,
          "Merging, taking out, presenting and explaining change nothing that they only read.",
          "others, some, sums and parts are equal before and after",
          "Presenting a figure twice would give two figures.",
          "a rule that divides the sums in place");

  /** Arrays are not kept. */
  public static final Law NOT_KEPT =
      must(
          24,
          "A rule keeps none of the arrays it is given: what becomes of them later changes"
              + " nothing.",
          "r(parts) is the same after all arrays are overwritten",
          "The engine uses its arrays again, and the figures of another task would show.",
          "a rule that puts the array of the last part aside for the next call");

  /** The same parts give the same result. */
  public static final Law STATELESS =
      must(
          25,
          "The same parts give the same sums and the same figure, whatever was computed in"
              + " between.",
          "r(parts); r(others); r(parts) gives the first again",
          "A figure that changes when somebody looks at another task is no figure.",
          "a rule that keeps a running total in a field");

  /** Threads do not disturb each other. */
  public static final Law THREADS =
      must(
          26,
          "Several threads that use one rule get what one of them gets.",
          "r(parts) in any thread = r(parts)",
          "Figures would be wrong under load only, which nobody can reproduce.",
          "a rule with one array for all its work");

  /** Equal rules do the same. */
  public static final Law EQUAL =
      must(
          27,
          "A rule made twice is equal to itself, with the same hash code, name, number of sums,"
              + " claims and results.",
          "rule() = rule(), and both give the same",
          "Partial results of two machines would be refused as those of two rules.",
          "a class without equals");

  /** A name that can be stored. */
  public static final Law NAME =
      must(
          28,
          "A rule has a name that is not blank, and always the same.",
          "name() != blank, name() = name()",
          "A plan that was stored could not be read again.",
          "a name with the identity hash code in it");

  /** Whether there is a figure does not depend on progress. */
  public static final Law PRESENCE =
      must(
          29,
          "Whether there is a figure at all does not depend on how much is done.",
          "r(p) is present <=> r(p with q at i) is present",
          "A task would vanish from the table at the moment its last part is finished.",
          "a rule that presents nothing instead of 0");

  /** Many parts are merged as few are. */
  public static final Law MANY =
      must(
          30,
          "A hundred thousand parts are merged to the same sums at once as in ten groups, and within"
              + " the time limit.",
          "sums(A ++ B) = sums(A) + sums(B) for 100,000 parts",
          "A plan of a province has five million tasks.",
          "a rule that leaves out what comes after 45,000 parts");

  private static Law must(
      int number, String sentence, String formula, String why, String counterExample) {
    return new Law(
        "ROLLUP-" + number, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .add(BOUNDS, ORDER, MONOTONE, IDEMPOTENT, WEIGHT_ZERO, SCALE_FREE, MERGE, REPLICATION)
          .add(NOTHING, MISSING, STRICT_DONE, STRICT, RANGE, UPDATE, UNMERGE, UNMERGE_TOLD)
          .add(ZEROS, COMMUTES, EXPLAINED, EXPLAINED_ZERO, OVERFLOW, SUMS, READ_ONLY, NOT_KEPT)
          .add(STATELESS, THREADS, EQUAL, NAME, PRESENCE, MANY)
          .build();

  private static final int WHOLE = Completion.WHOLE;

  private RollupRuleLaws() {}

  /** Looks at {@link #BOUNDS}. */
  public static Verdict bounds(RollupRule rule, List<Part> parts) {
    OptionalLong value = RuleSums.present(rule, parts);
    List<Part> weighing = parts.stream().filter(part -> part.weight() > 0).toList();
    long least = weighing.stream().mapToInt(Part::billionths).min().orElse(0);
    long most = weighing.stream().mapToInt(Part::billionths).max().orElse(WHOLE);
    boolean holds = value.isEmpty() || (least <= value.getAsLong() && value.getAsLong() <= most);
    return Verdict.that(BOUNDS, holds, "presented", value)
        .with("least", least)
        .with("most", most)
        .withSample("parts", parts);
  }

  /** Looks at {@link #ORDER}. */
  public static Verdict order(RollupRule rule, List<Part> parts, long seed) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    return sameSums(ORDER, RuleSums.merged(rule, parts), RuleSums.merged(rule, shuffled))
        .withSample("parts", parts)
        .withSample("shuffled", shuffled);
  }

  /**
   * Looks at {@link #MONOTONE}.
   *
   * @param index which part is more done, counted from the first again after the last
   * @param billionths how much of it is done then, at least as much as before
   */
  public static Verdict monotone(RollupRule rule, List<Part> parts, int index, int billionths) {
    List<Part> raised = PartSamples.raised(parts, index, billionths);
    long before = RuleSums.present(rule, parts).orElse(0);
    long after = RuleSums.present(rule, raised).orElse(WHOLE);
    return Verdict.that(MONOTONE, before <= after, "before", before)
        .with("after", after)
        .withSample("parts", parts)
        .withSample("raised", raised);
  }

  /** Looks at {@link #IDEMPOTENT}. */
  public static Verdict idempotent(RollupRule rule, List<Part> parts, int billionths) {
    List<Part> alike = PartSamples.alike(parts, billionths);
    OptionalLong value = RuleSums.present(rule, alike);
    return Verdict.that(
            IDEMPOTENT, value.isEmpty() || value.getAsLong() == billionths, "presented", value)
        .with("all parts", billionths)
        .withSample("parts", alike);
  }

  /** Looks at {@link #WEIGHT_ZERO}. */
  public static Verdict weightZero(RollupRule rule, List<Part> parts, int index, Part part) {
    Part weightless = new Part(0, part.billionths(), part.day(), part.planned(), part.actual());
    List<Part> more = new ArrayList<>(parts);
    more.add(Math.floorMod(index, parts.size() + 1), weightless);
    return same(WEIGHT_ZERO, RuleSums.present(rule, parts), RuleSums.present(rule, more))
        .withSample("parts", parts)
        .withSample("with one of weight 0", more);
  }

  /**
   * Looks at {@link #SCALE_FREE}.
   *
   * @param factor positive, and so small that nothing overflows
   */
  public static Verdict scaleFree(RollupRule rule, List<Part> parts, long factor) {
    List<Part> scaled = PartSamples.scaled(parts, factor);
    return same(SCALE_FREE, RuleSums.present(rule, parts), RuleSums.present(rule, scaled))
        .with("factor", factor)
        .withSample("parts", parts);
  }

  /**
   * Looks at {@link #MERGE}.
   *
   * @param seed decides the groups
   */
  public static Verdict merge(RollupRule rule, List<Part> parts, long seed) {
    Random random = new Random(seed);
    List<long[]> groups = new ArrayList<>();
    for (Part part : parts) {
      groups.add(RuleSums.merged(rule, List.of(part)));
    }
    groups.add(new long[rule.sums()]);
    // neighbours are joined in any order until one group is left
    while (groups.size() > 1) {
      int at = random.nextInt(groups.size() - 1);
      rule.merge(groups.get(at), groups.remove(at + 1));
    }
    return sameSums(MERGE, RuleSums.merged(rule, parts), groups.get(0))
        .withSample("parts", parts)
        .withSample("seed of the groups", seed);
  }

  /** Looks at {@link #REPLICATION}. */
  public static Verdict replication(RollupRule rule, List<Part> parts, int index, long share) {
    List<Part> bare = PartSamples.withoutAmounts(parts);
    int at = Math.floorMod(index, bare.size());
    Part part = bare.get(at);
    long some = Math.floorMod(share, part.weight() + 1);
    List<Part> split = new ArrayList<>(bare);
    split.set(at, PartSamples.weighing(part, some));
    split.add(PartSamples.weighing(part, part.weight() - some));
    return same(REPLICATION, RuleSums.present(rule, bare), RuleSums.present(rule, split))
        .withSample("parts", bare)
        .withSample("split", split);
  }

  /** Looks at {@link #NOTHING}. */
  public static Verdict nothing(RollupRule rule) {
    OptionalLong value = rule.present(new long[rule.sums()]);
    return Verdict.that(NOTHING, value.isEmpty(), "presented", value);
  }

  /**
   * Looks at {@link #MISSING}.
   *
   * @param missing which parts have no report yet; the others have
   */
  public static Verdict missing(RollupRule rule, List<Part> parts, List<Boolean> missing) {
    Range all = Range.of(rule, parts, missing);
    List<Boolean> fewer = new ArrayList<>(missing);
    fewer.set(fewer.indexOf(true) < 0 ? 0 : fewer.indexOf(true), false);
    Range narrower = Range.of(rule, parts, fewer);
    long value = RuleSums.present(rule, parts).orElse(all.least);
    return Verdict.that(MISSING, all.least <= value && value <= all.most, "presented", value)
        .and(
            Verdict.that(
                MISSING,
                all.least <= narrower.least && narrower.most <= all.most,
                "range with one more known",
                narrower))
        .with("range", all)
        .with("missing", missing)
        .withSample("parts", parts);
  }

  /** What is presented of the least and of the most that parts can be. */
  private record Range(long least, long most) {

    static Range of(RollupRule rule, List<Part> parts, List<Boolean> missing) {
      return new Range(
          RuleSums.present(rule, PartSamples.open(parts, missing, false)).orElse(0),
          RuleSums.present(rule, PartSamples.open(parts, missing, true)).orElse(WHOLE));
    }
  }

  /** Looks at {@link #STRICT_DONE}. */
  public static Verdict strictDone(RollupRule rule, List<Part> parts) {
    OptionalLong value = RuleSums.present(rule, parts);
    List<Part> weighing = parts.stream().filter(part -> part.weight() > 0).toList();
    boolean full = weighing.stream().allMatch(part -> part.billionths() == WHOLE);
    boolean none = weighing.stream().allMatch(part -> part.billionths() == 0);
    boolean holds =
        value.isEmpty()
            || (full == (value.getAsLong() == WHOLE) && none == (value.getAsLong() == 0));
    return Verdict.that(STRICT_DONE, holds, "presented", value)
        .with("all are done", full)
        .with("none is begun", none)
        .withSample("parts", parts);
  }

  /** Looks at {@link #STRICT}. */
  public static Verdict strict(RollupRule rule, List<Part> parts, int index) {
    int at = Math.floorMod(index, parts.size());
    Part part = parts.get(at);
    if (part.weight() == 0 || part.billionths() == WHOLE) {
      return Verdict.held(STRICT);
    }
    List<Part> raised = PartSamples.raised(parts, at, part.billionths() + 1);
    long[] before = RuleSums.merged(rule, parts);
    return Verdict.that(
            STRICT,
            !Arrays.equals(before, RuleSums.merged(rule, raised)),
            "sums of both",
            Arrays.toString(before))
        .withSample("parts", parts)
        .withSample("raised", raised);
  }

  /** Looks at {@link #RANGE}; the parts may weigh anything. */
  public static Verdict range(RollupRule rule, List<Part> parts) {
    try {
      OptionalLong value = RuleSums.present(rule, parts);
      return Verdict.that(
              RANGE,
              value.isEmpty() || (value.getAsLong() >= 0 && value.getAsLong() <= WHOLE),
              "presented",
              value)
          .withSample("parts", parts);
    } catch (ArithmeticException e) {
      return Verdict.held(RANGE);
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(RANGE, e).withSample("parts", parts);
    }
  }

  /** Looks at {@link #UPDATE}. */
  public static Verdict update(RollupRule rule, List<Part> parts, int index, Part part) {
    int at = Math.floorMod(index, parts.size());
    List<Part> changed = new ArrayList<>(parts);
    changed.set(at, part);
    long[] sums = RuleSums.merged(rule, parts);
    boolean taken = rule.unmerge(sums, RuleSums.merged(rule, List.of(parts.get(at))));
    rule.merge(sums, RuleSums.merged(rule, List.of(part)));
    return Verdict.that(UPDATE, taken, "unmerge", taken)
        .and(sameSums(UPDATE, RuleSums.merged(rule, changed), sums))
        .withSample("parts", parts)
        .withSample("changed", changed);
  }

  /** Looks at {@link #UNMERGE}. */
  public static Verdict unmerge(RollupRule rule, List<Part> parts, List<Part> others) {
    long[] sums = RuleSums.merged(rule, parts);
    long[] more = RuleSums.merged(rule, others);
    long[] all = sums.clone();
    rule.merge(all, more);
    boolean taken = rule.unmerge(all, more);
    return Verdict.that(UNMERGE, taken, "unmerge", taken)
        .and(sameSums(UNMERGE, sums, all))
        .withSample("parts", parts)
        .withSample("others", others);
  }

  /** Looks at {@link #UNMERGE_TOLD}. */
  public static Verdict unmergeTold(RollupRule rule, List<Part> parts, List<Part> others) {
    long[] sums = RuleSums.merged(rule, parts);
    long[] more = RuleSums.merged(rule, others);
    long[] all = sums.clone();
    rule.merge(all, more);
    long[] rest = all.clone();
    boolean taken = rule.unmerge(rest, more);
    return sameSums(UNMERGE_TOLD, taken ? sums : all, rest)
        .with("unmerge", taken)
        .withSample("parts", parts)
        .withSample("others", others);
  }

  /** Looks at {@link #ZEROS}. */
  public static Verdict zeros(RollupRule rule, List<Part> parts) {
    long[] sums = RuleSums.merged(rule, parts);
    long[] left = new long[sums.length];
    rule.merge(left, sums);
    long[] right = sums.clone();
    rule.merge(right, new long[sums.length]);
    return sameSums(ZEROS, sums, left).and(sameSums(ZEROS, sums, right)).withSample("parts", parts);
  }

  /** Looks at {@link #COMMUTES}. */
  public static Verdict commutes(RollupRule rule, List<Part> parts, List<Part> others) {
    long[] one = RuleSums.merged(rule, parts);
    long[] other = RuleSums.merged(rule, others);
    long[] first = one.clone();
    rule.merge(first, other.clone());
    long[] second = other.clone();
    rule.merge(second, one.clone());
    return sameSums(COMMUTES, first, second)
        .withSample("parts", parts)
        .withSample("others", others);
  }

  /** Looks at {@link #EXPLAINED}. */
  public static Verdict explained(RollupRule rule, List<Part> parts) {
    ImmutableLongArray each = rule.explain(parts);
    long value = RuleSums.present(rule, parts).orElse(0);
    return Verdict.equal(EXPLAINED, each.length(), parts.size())
        .and(Verdict.equal(EXPLAINED, each.stream().sum(), value))
        .with("explained", each)
        .withSample("parts", parts);
  }

  /** Looks at {@link #EXPLAINED_ZERO}. */
  public static Verdict explainedZero(RollupRule rule, List<Part> parts) {
    ImmutableLongArray each = rule.explain(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).weight() == 0 && each.get(i) != 0) {
        return Verdict.that(EXPLAINED_ZERO, false, "explained", each)
            .with("index of the part", i)
            .withSample("parts", parts);
      }
    }
    return Verdict.held(EXPLAINED_ZERO);
  }

  /**
   * Looks at {@link #OVERFLOW}.
   *
   * @param factor positive; weights and amounts times it are at most {@link Long#MAX_VALUE}
   */
  public static Verdict overflow(RollupRule rule, List<Part> parts, long factor) {
    OptionalLong small = RuleSums.present(rule, parts);
    List<Part> scaled = PartSamples.scaled(parts, factor);
    try {
      return same(OVERFLOW, small, RuleSums.present(rule, scaled))
          .withSample("parts", parts)
          .withSample("parts that weigh more", scaled);
    } catch (ArithmeticException e) {
      return Verdict.held(OVERFLOW);
    }
  }

  /** Looks at {@link #SUMS}. */
  public static Verdict sums(RollupRule rule, List<Part> parts) {
    int before = rule.sums();
    if (before < 1 || before > 64) {
      return Verdict.that(SUMS, false, "sums", before);
    }
    RuleSums.present(rule, parts);
    return Verdict.equal(SUMS, before, rule.sums()).withSample("parts", parts);
  }

  /** Looks at {@link #READ_ONLY}. */
  public static Verdict readOnly(RollupRule rule, List<Part> parts, List<Part> others) {
    long[] sums = RuleSums.merged(rule, parts);
    long[] more = RuleSums.merged(rule, others);
    long[] kept = more.clone();
    rule.merge(sums, more);
    Verdict verdict = sameSums(READ_ONLY, kept, more).with("by", "merge");
    boolean taken = rule.unmerge(sums.clone(), more);
    verdict =
        verdict.and(sameSums(READ_ONLY, kept, more).with("by", "unmerge").with("taken out", taken));
    OptionalLong value = rule.present(more);
    verdict =
        verdict.and(sameSums(READ_ONLY, kept, more).with("by", "present").with("presented", value));
    List<Part> given = new ArrayList<>(parts);
    ImmutableLongArray each = rule.explain(given);
    return verdict
        .and(Verdict.equal(READ_ONLY, parts, given).with("by", "explain").with("explained", each))
        .withSample("parts", parts)
        .withSample("others", others);
  }

  /** Looks at {@link #NOT_KEPT}. */
  public static Verdict notKept(RollupRule rule, List<Part> parts) {
    OptionalLong before = RuleSums.present(rule, parts);
    long[] merged = new long[rule.sums()];
    for (Part part : parts) {
      long[] sums = new long[rule.sums()];
      rule.prepare(part, sums);
      long[] given = sums.clone();
      Arrays.fill(sums, -77);
      rule.merge(merged, given);
      Arrays.fill(given, -77);
    }
    long[] given = merged.clone();
    OptionalLong after = rule.present(given);
    Arrays.fill(given, -77);
    Arrays.fill(merged, -77);
    return same(NOT_KEPT, before, after)
        .and(same(NOT_KEPT, before, RuleSums.present(rule, parts)))
        .withSample("parts", parts);
  }

  /** Looks at {@link #STATELESS}. */
  public static Verdict stateless(RollupRule rule, List<Part> parts, List<Part> others) {
    long[] sums = RuleSums.merged(rule, parts);
    OptionalLong value = rule.present(sums.clone());
    RuleSums.present(rule, others);
    return sameSums(STATELESS, sums, RuleSums.merged(rule, parts))
        .and(same(STATELESS, value, rule.present(sums.clone())))
        .withSample("parts", parts)
        .withSample("others", others);
  }

  /** Looks at {@link #THREADS}, with two threads that merge the same many times. */
  public static Verdict threads(RollupRule rule, List<Part> parts, List<Part> others) {
    CompletableFuture<Verdict> one =
        CompletableFuture.supplyAsync(() -> repeated(rule, parts), OwnThread.EACH);
    CompletableFuture<Verdict> other =
        CompletableFuture.supplyAsync(() -> repeated(rule, others), OwnThread.EACH);
    try {
      return one.join().and(other.join()).withSample("parts", parts).withSample("others", others);
    } catch (CompletionException e) {
      return Verdict.threw(THREADS, e.getCause() == null ? e : e.getCause())
          .withSample("parts", parts)
          .withSample("others", others);
    }
  }

  private static Verdict repeated(RollupRule rule, List<Part> parts) {
    long[] expected = RuleSums.merged(rule, parts);
    for (int i = 0; i < 200; i++) {
      Verdict verdict = sameSums(THREADS, expected, RuleSums.merged(rule, parts));
      if (!verdict.holds()) {
        return verdict;
      }
    }
    return Verdict.held(THREADS);
  }

  /** Looks at {@link #EQUAL}; both rules are to be the same, made twice. */
  public static Verdict equal(RollupRule rule, RollupRule again, List<Part> parts) {
    return Verdict.that(EQUAL, rule.equals(again) && again.equals(rule), "rules not equal", rule)
        .and(Verdict.equal(EQUAL, rule.hashCode(), again.hashCode()).with("of", "hashCode"))
        .and(Verdict.equal(EQUAL, rule.name(), again.name()).with("of", "name"))
        .and(Verdict.equal(EQUAL, rule.sums(), again.sums()).with("of", "sums"))
        .and(Verdict.equal(EQUAL, rule.claims(), again.claims()).with("of", "claims"))
        .and(
            sameSums(EQUAL, RuleSums.merged(rule, parts), RuleSums.merged(again, parts))
                .withSample("parts", parts))
        .and(
            same(EQUAL, RuleSums.present(rule, parts), RuleSums.present(again, parts))
                .withSample("parts", parts));
  }

  /** Looks at {@link #NAME}. */
  public static Verdict name(RollupRule rule, RollupRule again) {
    return Verdict.that(NAME, !rule.name().isBlank(), "name", rule.name())
        .and(Verdict.equal(NAME, rule.name(), again.name()));
  }

  /** Looks at {@link #PRESENCE}. */
  public static Verdict presence(RollupRule rule, List<Part> parts, int index, int billionths) {
    List<Part> raised = PartSamples.raised(parts, index, billionths);
    return Verdict.equal(
            PRESENCE,
            RuleSums.present(rule, parts).isPresent(),
            RuleSums.present(rule, raised).isPresent())
        .withSample("parts", parts)
        .withSample("raised", raised);
  }

  /** Looks at {@link #MANY}. */
  public static Verdict many(RollupRule rule, Part part) {
    long[] groups = new long[rule.sums()];
    for (int i = 0; i < 10; i++) {
      rule.merge(groups, RuleSums.merged(rule, Collections.nCopies(10_000, part)));
    }
    return sameSums(MANY, groups, RuleSums.merged(rule, Collections.nCopies(100_000, part)))
        .withSample("part", part);
  }

  private static Verdict same(Law law, OptionalLong left, OptionalLong right) {
    return Verdict.equal(law, left, right);
  }

  private static Verdict sameSums(Law law, long[] left, long[] right) {
    return Verdict.equal(
        law, ImmutableLongArray.copyOf(left).asList(), ImmutableLongArray.copyOf(right).asList());
  }
}
