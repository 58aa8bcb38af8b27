package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleCheck;
import org.gangmu.rollup.RuleClaim;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.WeightedMean;

/** Laws of rules by themselves: those that every rule keeps, and those that some claim. */
class RollupRuleProperties {

  private static final int WHOLE = Completion.WHOLE;

  @Provide
  Arbitrary<RollupRule> rules() {
    return RollupArbitraries.rules();
  }

  @Provide
  Arbitrary<RollupRule> strict() {
    return RollupArbitraries.rules().filter(rule -> rule.claims().contains(RuleClaim.STRICT));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return RollupArbitraries.parts().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Part> part() {
    return RollupArbitraries.parts();
  }

  private static long[] prepared(RollupRule rule, Part part) {
    long[] sums = new long[rule.sums()];
    rule.prepare(part, sums);
    return sums;
  }

  private static long[] merged(RollupRule rule, List<Part> parts) {
    long[] merged = new long[rule.sums()];
    parts.forEach(part -> rule.merge(merged, prepared(rule, part)));
    return merged;
  }

  private static OptionalLong present(RollupRule rule, List<Part> parts) {
    return rule.present(merged(rule, parts));
  }

  private static void claims(RollupRule rule, RuleClaim claim) {
    Assume.that(rule.claims().contains(claim));
  }

  // ---- of every rule ----

  /** L7, ROLLUP-7: parts may be merged in any groups, and groups in any order. */
  @Property
  void partsAreMergedInAnyGroups(
      @ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<long[]> shards = new ArrayList<>();
    parts.forEach(part -> shards.add(prepared(rule, part)));
    shards.add(new long[rule.sums()]);
    while (shards.size() > 1) {
      long[] other = shards.remove(random.nextInt(shards.size()));
      rule.merge(shards.get(random.nextInt(shards.size())), other);
    }
    assertThat(shards.get(0)).isEqualTo(merged(rule, parts));
  }

  /** L7: merging zeros changes nothing, on either side. */
  @Property
  void zerosAreTheUnit(@ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    long[] sums = merged(rule, parts);
    long[] left = new long[sums.length];
    rule.merge(left, sums);
    long[] right = sums.clone();
    rule.merge(right, new long[sums.length]);
    assertThat(left).isEqualTo(sums);
    assertThat(right).isEqualTo(sums);
  }

  /** L5, ROLLUP-2: the order of the parts does not matter, to the last bit. */
  @Property
  void theOrderOfPartsDoesNotMatter(
      @ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    assertThat(merged(rule, shuffled)).isEqualTo(merged(rule, parts));
  }

  /** L2, ROLLUP-9: nothing of no parts, and between nothing and all of any. */
  @Property
  void whatIsPresentedIsBounded(
      @ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    assertThat(present(rule, List.of())).isEmpty();
    assertThat(present(rule, parts).orElse(0)).isBetween(0L, (long) WHOLE);
  }

  /** L6, ROLLUP-3: a part that is more done never makes less of the whole. */
  @Property
  void moreDoneNeverMakesLess(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll @IntRange(max = 11) int at,
      @ForAll @IntRange(max = WHOLE) int more) {
    Assume.that(at < parts.size());
    Part part = parts.get(at);
    int value = Math.min(WHOLE, part.billionths() + more);
    long actual = part.planned() == 0 ? 0 : part.actual() + more % 7;
    List<Part> further = new ArrayList<>(parts);
    further.set(at, new Part(part.weight(), value, part.day(), part.planned(), actual));
    OptionalLong before = present(rule, parts);
    OptionalLong after = present(rule, further);
    assertThat(after.isPresent()).isEqualTo(before.isPresent());
    assertThat(after.orElse(0)).isGreaterThanOrEqualTo(before.orElse(0));
  }

  /** L24, ROLLUP-19: contributions add up to what is presented, exactly. */
  @Property
  void contributionsAddUp(@ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    List<Long> each = rule.explain(parts).asList();
    assertThat(each).hasSameSizeAs(parts);
    assertThat(each.stream().mapToLong(Long::longValue).sum())
        .isEqualTo(present(rule, parts).orElse(0));
    assertThat(each).allMatch(share -> share >= 0 && share <= WHOLE);
  }

  /** L11, ROLLUP-12: what is presented is within half a billionth of what is defined. */
  @Property
  void isWhatIsDefined(@ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    Assume.that(!(rule instanceof Latest) && !(rule instanceof SumOfAmounts));
    OptionalLong value = present(rule, parts);
    var exact =
        ExactRollup.present(
            rule,
            parts.stream().map(part -> Fraction.of(part.weight())).toList(),
            parts.stream().map(part -> Fraction.of(part.billionths(), WHOLE)).toList());
    assertThat(value.isPresent()).isEqualTo(exact.isPresent());
    if (exact.isPresent()) {
      Fraction billionths = exact.get().times(Fraction.of(WHOLE));
      Fraction error = Fraction.of(value.getAsLong()).minus(billionths).abs();
      boolean kept =
          billionths.compareTo(Fraction.ONE) < 0
              || billionths.compareTo(Fraction.of(WHOLE - 1L)) > 0;
      assertThat(error)
          .as("%s of %s, exactly %s", value, parts, billionths)
          .isLessThanOrEqualTo(kept ? Fraction.ONE : Fraction.of(1, 2));
    }
  }

  /** The sum of amounts is the share of all that was planned, at most all. */
  @Property
  void theSumOfAmountsIsAShare(@ForAll("parts") List<Part> parts) {
    long planned = 0;
    long actual = 0;
    for (Part part : parts) {
      if (part.weight() > 0 && part.planned() > 0) {
        planned += part.planned();
        actual += part.actual();
      }
    }
    OptionalLong value = present(new SumOfAmounts(), parts);
    assertThat(value.isPresent()).isEqualTo(planned > 0);
    if (planned > 0) {
      Fraction exact = Fraction.of(actual, planned).min(Fraction.ONE);
      Fraction error = Fraction.of(value.getAsLong()).minus(exact.times(Fraction.of(WHOLE))).abs();
      assertThat(error).isLessThanOrEqualTo(Fraction.of(1, 2));
      assertThat(value.getAsLong() == WHOLE).isEqualTo(actual >= planned);
    }
  }

  /** The check finds nothing wrong with the rules that are built in. */
  @Property(tries = 60)
  void theRulesPassTheirCheck(@ForAll("rules") RollupRule rule) {
    assertThat(RuleCheck.check(rule)).isEmpty();
  }

  // ---- claimed ----

  /** L3, ROLLUP-1: between the least and the most done. */
  @Property
  void isBetweenItsParts(@ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    claims(rule, RuleClaim.BOUNDED);
    IntStream values = parts.stream().filter(part -> part.weight() > 0).mapToInt(Part::billionths);
    int[] sorted = values.sorted().toArray();
    OptionalLong value = present(rule, parts);
    assertThat(value.isPresent()).isEqualTo(sorted.length > 0);
    if (sorted.length > 0) {
      assertThat(value.getAsLong()).isBetween((long) sorted[0], (long) sorted[sorted.length - 1]);
    }
  }

  /** L4, ROLLUP-4: all alike make just that. */
  @Property
  void allAlikeMakeJustThat(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll("part") Part like) {
    claims(rule, RuleClaim.IDEMPOTENT);
    List<Part> alike =
        parts.stream()
            .map(p -> new Part(p.weight(), like.billionths(), p.day(), p.planned(), p.actual()))
            .toList();
    present(rule, alike).ifPresent(value -> assertThat(value).isEqualTo(like.billionths()));
  }

  /** L9, ROLLUP-5: what weighs nothing changes nothing. */
  @Property
  void whatWeighsNothingChangesNothing(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll("part") Part idle) {
    claims(rule, RuleClaim.WEIGHTED);
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(0, idle.billionths(), idle.day(), idle.planned(), idle.actual()));
    assertThat(present(rule, more)).isEqualTo(present(rule, parts));
  }

  /** ROLLUP-6: all weights times a number make the same. */
  @Property
  void theUnitOfWeightsDoesNotMatter(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    claims(rule, RuleClaim.SCALE_FREE);
    List<Part> scaled =
        parts.stream()
            .map(
                p ->
                    new Part(p.weight() * factor, p.billionths(), p.day(), p.planned(), p.actual()))
            .toList();
    assertThat(present(rule, scaled)).isEqualTo(present(rule, parts));
  }

  /** L8, ROLLUP-8: a part may be split into parts that weigh as much together. */
  @Property
  void aPartMayBeSplit(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll @IntRange(max = 11) int at,
      @ForAll @IntRange(max = 1000) int some) {
    claims(rule, RuleClaim.REPLICATION);
    Assume.that(at < parts.size());
    Part part = parts.get(at);
    long first = part.weight() == 0 ? 0 : some % part.weight();
    List<Part> split = new ArrayList<>(parts);
    split.set(at, new Part(first, part.billionths(), part.day(), 0, 0));
    split.add(new Part(part.weight() - first, part.billionths(), part.day(), 0, 0));
    assertThat(present(rule, split)).isEqualTo(present(rule, parts));
  }

  /** L10, ROLLUP-11: all exactly if all is done, nothing exactly if nothing is begun. */
  @Property
  void allAndNothingAreExact(@ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    claims(rule, RuleClaim.STRICT_DONE);
    List<Part> weighing = parts.stream().filter(part -> part.weight() > 0).toList();
    Assume.that(!weighing.isEmpty());
    long value = present(rule, parts).orElseThrow();
    assertThat(value == WHOLE).isEqualTo(weighing.stream().allMatch(p -> p.billionths() == WHOLE));
    assertThat(value == 0).isEqualTo(weighing.stream().allMatch(p -> p.billionths() == 0));
  }

  /** L6: a part with weight that is more done shows in the sums, however little. */
  @Property
  void aPartThatIsFurtherShowsInTheSums(
      @ForAll("strict") RollupRule rule,
      @ForAll("parts") List<Part> given,
      @ForAll @IntRange(min = 1, max = 100) int weight,
      @ForAll @IntRange(max = WHOLE - 1) int value) {
    List<Part> parts = new ArrayList<>(given);
    int at = parts.size();
    Part part = Part.of(weight, new Completion(value));
    parts.add(part);
    List<Part> further = new ArrayList<>(parts);
    further.set(at, Part.of(part.weight(), new Completion(part.billionths() + 1)));
    assertThat(Arrays.equals(merged(rule, further), merged(rule, parts))).isFalse();
  }

  /** L14: what was merged can be taken out again, in any order. */
  @Property
  void whatWasMergedCanBeTakenOut(
      @ForAll("rules") RollupRule rule,
      @ForAll("parts") List<Part> parts,
      @ForAll("parts") List<Part> others) {
    claims(rule, RuleClaim.GROUP);
    long[] sums = merged(rule, parts);
    others.forEach(part -> rule.merge(sums, prepared(rule, part)));
    for (int i = others.size() - 1; i >= 0; i--) {
      assertThat(rule.unmerge(sums, prepared(rule, others.get(i)))).isTrue();
    }
    assertThat(sums).isEqualTo(merged(rule, parts));
  }

  /** What cannot be taken out leaves the sums as they are. */
  @Property
  void whatCannotBeTakenOutChangesNothing(
      @ForAll("rules") RollupRule rule, @ForAll("parts") List<Part> parts) {
    Assume.that(!rule.claims().contains(RuleClaim.GROUP) && !parts.isEmpty());
    long[] sums = merged(rule, parts);
    assertThat(rule.unmerge(sums, prepared(rule, parts.get(0)))).isFalse();
    assertThat(sums).isEqualTo(merged(rule, parts));
  }

  /** ROLLUP-13: a hundred thousand parts of the largest weights are summed exactly. */
  @Property(tries = 8)
  void aHundredThousandOfTheLargestWeights(
      @ForAll("weightings") WeightedMean rule, @ForAll @IntRange(max = WHOLE) int value) {
    long[] sums = new long[rule.sums()];
    Part one = Part.of(Integer.MAX_VALUE, new Completion(value));
    for (int i = 0; i < 100_000; i++) {
      rule.merge(sums, prepared(rule, one));
    }
    assertThat(rule.present(sums)).hasValue(value);
    rule.merge(
        sums, prepared(rule, Part.of(1, value == WHOLE ? Completion.NOTHING : Completion.FULL)));
    if (value == WHOLE) {
      assertThat(rule.present(sums)).hasValue(WHOLE - 1);
    } else if (value == 0) {
      assertThat(rule.present(sums)).hasValue(1);
    } else {
      assertThat(rule.present(sums)).hasValue(value);
    }
  }

  @Provide
  Arbitrary<WeightedMean> weightings() {
    return Arbitraries.of(WeightedMean.DECLARED, WeightedMean.EQUAL);
  }
}
