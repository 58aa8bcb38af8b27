package org.gangmu.conformance.jqwik;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gangmu.conformance.PartArbitraries;
import org.gangmu.conformance.laws.RollupRuleLaws;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleCheck;
import org.gangmu.rollup.RuleClaim;

/**
 * The laws of a {@link RollupRule}. Features are the {@linkplain RollupRule#claims() claims} of the
 * rule.
 *
 * <pre>{@code
 * class OurRuleConformanceTest extends RollupRuleConformance {
 *   @Override
 *   protected RollupRule rule() {
 *     return new OurRule();
 *   }
 * }
 * }</pre>
 */
public abstract class RollupRuleConformance extends Conformance {

  private static final int MOST_PARTS = 12;
  private static final long MOST_FACTOR = Long.MAX_VALUE / 120;

  /** Creates the class; jqwik does. */
  protected RollupRuleConformance() {}

  /** Returns the rule, made anew at each call. */
  protected abstract RollupRule rule();

  @Override
  protected Set<String> featureNames() {
    return names(rule().claims());
  }

  /** Names the claims that the samples of {@link RuleCheck} bear out and the rule does not make. */
  @Override
  final String advice() {
    RollupRule rule = rule();
    String claims =
        Stream.of(RuleClaim.values())
            .filter(claim -> !rule.claims().contains(claim))
            .filter(claim -> RuleCheck.check(new ClaimingRule(rule, claim)).isEmpty())
            .map(Enum::name)
            .collect(joining(", "));
    return claims.isEmpty() ? "" : "samples bear out more, which claims() may name: " + claims;
  }

  /** Returns the part that a rule is tried with, of a weight and amounts of at most 100. */
  @Provide
  protected Arbitrary<Part> part() {
    return PartArbitraries.parts();
  }

  /** Returns the parts that the rule is tried with: one to twelve, some of weight 0. */
  @Provide
  protected Arbitrary<List<Part>> parts() {
    return part().list().ofMinSize(1).ofMaxSize(MOST_PARTS).withoutEdgeCases();
  }

  /** Returns parts of any weights and amounts up to {@link Long#MAX_VALUE}. */
  @Provide
  protected Arbitrary<List<Part>> anyParts() {
    return Arbitraries.oneOf(
        parts(), PartArbitraries.anyParts().list().ofMaxSize(MOST_PARTS).withoutEdgeCases());
  }

  /** Returns parts that are all done or all not begun, but for one here and there. */
  @Provide
  protected Arbitrary<List<Part>> nearly() {
    return Arbitraries.oneOf(
        parts(),
        Combinators.combine(parts(), values(), values(), Arbitraries.integers())
            .as(PartArbitraries::nearly));
  }

  /** Returns completions in billionths. */
  @Provide
  protected Arbitrary<Integer> values() {
    return PartArbitraries.billionths();
  }

  /** Checks {@link RollupRuleLaws#BOUNDS}. */
  @Property
  @OfLaw("ROLLUP-1")
  @Label("ROLLUP-1 MUST bounds")
  @Tag("MUST")
  public final void rollup01(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.bounds(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#ORDER}. */
  @Property
  @OfLaw("ROLLUP-2")
  @Label("ROLLUP-2 MUST order")
  @Tag("MUST")
  public final void rollup02(@ForAll("parts") List<Part> parts, @ForAll long seed) {
    RollupRuleLaws.order(rule(), parts, seed).orThrow();
  }

  /** Checks {@link RollupRuleLaws#MONOTONE}. */
  @Property
  @OfLaw("ROLLUP-3")
  @Label("ROLLUP-3 MUST monotone")
  @Tag("MUST")
  public final void rollup03(
      @ForAll("parts") List<Part> parts, @ForAll int index, @ForAll("values") int value) {
    RollupRuleLaws.monotone(rule(), parts, index, value).orThrow();
  }

  /** Checks {@link RollupRuleLaws#IDEMPOTENT}. */
  @Property
  @OfLaw("ROLLUP-4")
  @Label("ROLLUP-4 MUST idempotent")
  @Tag("MUST")
  public final void rollup04(@ForAll("parts") List<Part> parts, @ForAll("values") int value) {
    RollupRuleLaws.idempotent(rule(), parts, value).orThrow();
  }

  /** Checks {@link RollupRuleLaws#WEIGHT_ZERO}. */
  @Property
  @OfLaw("ROLLUP-5")
  @Label("ROLLUP-5 MUST weight 0")
  @Tag("MUST")
  public final void rollup05(
      @ForAll("parts") List<Part> parts, @ForAll int index, @ForAll("part") Part part) {
    RollupRuleLaws.weightZero(rule(), parts, index, part).orThrow();
  }

  /** Checks {@link RollupRuleLaws#SCALE_FREE}. */
  @Property
  @OfLaw("ROLLUP-6")
  @Label("ROLLUP-6 MUST scale free")
  @Tag("MUST")
  public final void rollup06(
      @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    RollupRuleLaws.scaleFree(rule(), parts, factor).orThrow();
  }

  /** Checks {@link RollupRuleLaws#MERGE}. */
  @Property
  @OfLaw("ROLLUP-7")
  @Label("ROLLUP-7 MUST merge")
  @Tag("MUST")
  public final void rollup07(@ForAll("parts") List<Part> parts, @ForAll long seed) {
    RollupRuleLaws.merge(rule(), parts, seed).orThrow();
  }

  /** Checks {@link RollupRuleLaws#REPLICATION}. */
  @Property
  @OfLaw("ROLLUP-8")
  @Label("ROLLUP-8 MUST replication")
  @Tag("MUST")
  public final void rollup08(
      @ForAll("parts") List<Part> parts, @ForAll int index, @ForAll long share) {
    RollupRuleLaws.replication(rule(), parts, index, share).orThrow();
  }

  /** Checks {@link RollupRuleLaws#NOTHING}. */
  @Property(tries = 1)
  @OfLaw("ROLLUP-9")
  @Label("ROLLUP-9 MUST nothing")
  @Tag("MUST")
  public final void rollup09() {
    RollupRuleLaws.nothing(rule()).orThrow();
  }

  /** Checks {@link RollupRuleLaws#MISSING}. */
  @Property
  @OfLaw("ROLLUP-10")
  @Label("ROLLUP-10 MUST missing")
  @Tag("MUST")
  public final void rollup10(
      @ForAll("parts") List<Part> parts, @ForAll @Size(MOST_PARTS) List<Boolean> missing) {
    RollupRuleLaws.missing(rule(), parts, missing).orThrow();
  }

  /** Checks {@link RollupRuleLaws#STRICT_DONE}. */
  @Property
  @OfLaw("ROLLUP-11")
  @Label("ROLLUP-11 MUST strictly done")
  @Tag("MUST")
  public final void rollup11(@ForAll("nearly") List<Part> parts) {
    RollupRuleLaws.strictDone(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#STRICT}. */
  @Property
  @OfLaw("ROLLUP-12")
  @Label("ROLLUP-12 MUST strict")
  @Tag("MUST")
  public final void rollup12(@ForAll("parts") List<Part> parts, @ForAll int index) {
    RollupRuleLaws.strict(rule(), parts, index).orThrow();
  }

  /** Checks {@link RollupRuleLaws#RANGE}. */
  @Property
  @OfLaw("ROLLUP-13")
  @Label("ROLLUP-13 MUST range")
  @Tag("MUST")
  public final void rollup13(@ForAll("anyParts") List<Part> parts) {
    RollupRuleLaws.range(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#UPDATE}. */
  @Property
  @OfLaw("ROLLUP-14")
  @Label("ROLLUP-14 MUST update")
  @Tag("MUST")
  public final void rollup14(
      @ForAll("parts") List<Part> parts, @ForAll int index, @ForAll("part") Part part) {
    RollupRuleLaws.update(rule(), parts, index, part).orThrow();
  }

  /** Checks {@link RollupRuleLaws#UNMERGE}. */
  @Property
  @OfLaw("ROLLUP-15")
  @Label("ROLLUP-15 MUST unmerge")
  @Tag("MUST")
  public final void rollup15(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.unmerge(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#UNMERGE_TOLD}. */
  @Property
  @OfLaw("ROLLUP-16")
  @Label("ROLLUP-16 MUST unmerge told")
  @Tag("MUST")
  public final void rollup16(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.unmergeTold(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#ZEROS}. */
  @Property
  @OfLaw("ROLLUP-17")
  @Label("ROLLUP-17 MUST zeros")
  @Tag("MUST")
  public final void rollup17(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.zeros(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#COMMUTES}. */
  @Property
  @OfLaw("ROLLUP-18")
  @Label("ROLLUP-18 MUST commutes")
  @Tag("MUST")
  public final void rollup18(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.commutes(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#EXPLAINED}. */
  @Property
  @OfLaw("ROLLUP-19")
  @Label("ROLLUP-19 MUST explained")
  @Tag("MUST")
  public final void rollup19(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.explained(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#EXPLAINED_ZERO}. */
  @Property
  @OfLaw("ROLLUP-20")
  @Label("ROLLUP-20 MUST explained 0")
  @Tag("MUST")
  public final void rollup20(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.explainedZero(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#OVERFLOW}. */
  @Property
  @OfLaw("ROLLUP-21")
  @Label("ROLLUP-21 MUST overflow")
  @Tag("MUST")
  public final void rollup21(
      @ForAll("parts") List<Part> parts,
      @ForAll @LongRange(min = 1L << 40, max = MOST_FACTOR) long factor) {
    RollupRuleLaws.overflow(rule(), parts, factor).orThrow();
  }

  /** Checks {@link RollupRuleLaws#SUMS}. */
  @Property(tries = 100)
  @OfLaw("ROLLUP-22")
  @Label("ROLLUP-22 MUST sums")
  @Tag("MUST")
  public final void rollup22(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.sums(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#READ_ONLY}. */
  @Property
  @OfLaw("ROLLUP-23")
  @Label("ROLLUP-23 MUST read only")
  @Tag("MUST")
  public final void rollup23(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.readOnly(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#NOT_KEPT}. */
  @Property
  @OfLaw("ROLLUP-24")
  @Label("ROLLUP-24 MUST not kept")
  @Tag("MUST")
  public final void rollup24(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.notKept(rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#STATELESS}. */
  @Property
  @OfLaw("ROLLUP-25")
  @Label("ROLLUP-25 MUST stateless")
  @Tag("MUST")
  public final void rollup25(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.stateless(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#THREADS}. */
  @Property(tries = 20)
  @OfLaw("ROLLUP-26")
  @Label("ROLLUP-26 MUST threads")
  @Tag("MUST")
  public final void rollup26(
      @ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> others) {
    RollupRuleLaws.threads(rule(), parts, others).orThrow();
  }

  /** Checks {@link RollupRuleLaws#EQUAL}. */
  @Property
  @OfLaw("ROLLUP-27")
  @Label("ROLLUP-27 MUST equal")
  @Tag("MUST")
  public final void rollup27(@ForAll("parts") List<Part> parts) {
    RollupRuleLaws.equal(rule(), rule(), parts).orThrow();
  }

  /** Checks {@link RollupRuleLaws#NAME}. */
  @Property(tries = 1)
  @OfLaw("ROLLUP-28")
  @Label("ROLLUP-28 MUST name")
  @Tag("MUST")
  public final void rollup28() {
    RollupRuleLaws.name(rule(), rule()).orThrow();
  }

  /** Checks {@link RollupRuleLaws#PRESENCE}. */
  @Property
  @OfLaw("ROLLUP-29")
  @Label("ROLLUP-29 MUST presence")
  @Tag("MUST")
  public final void rollup29(
      @ForAll("parts") List<Part> parts, @ForAll int index, @ForAll("values") int value) {
    RollupRuleLaws.presence(rule(), parts, index, value).orThrow();
  }

  /** Checks {@link RollupRuleLaws#MANY}. */
  @Property(tries = 5)
  @OfLaw("ROLLUP-30")
  @Label("ROLLUP-30 MUST many")
  @Tag("MUST")
  public final void rollup30(@ForAll("part") Part part) {
    RollupRuleLaws.many(rule(), part).orThrow();
  }
}
